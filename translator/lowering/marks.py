"""Marks: the text of what is not translated; what there is to say of a name, where a procedure meets it first."""

from __future__ import annotations

from translator.diagnostics.rule import Rule
from translator.lowering.comments import visible
from translator.lowering.context import Context
from translator.syntax import nodes as n
from translator.target import tree as t
from translator.target.blocks import blocks_in


def of_statement(context: Context, rule: type[Rule], node: n.Node) -> list[t.Statement]:
    """Return the original text as comments and a call that raises when it is reached."""
    return [*text_of(context, rule, node), t.Evaluate(not_translated(context, node), origin=node.start)]


def text_of(context: Context, rule: type[Rule], node: n.Node) -> list[t.Comment]:
    """Return the original text as comments."""
    text = context.source.text[node.start : node.end].strip("\n")
    comments = [t.Comment(f"# {rule.code} not translated:", origin=node.start)]
    comments += [t.Comment(f"#     {visible(line)}".rstrip(), origin=node.start) for line in text.split("\n")]
    return comments


def not_translated(context: Context, node: n.Node) -> t.Expression:
    """Return the call that raises NotTranslated for a node."""
    origin = context.source.origin(node.start)
    name, line = t.TextLiteral(base_name(origin.file)), t.Atom(str(origin.line))
    return context.call("not_translated", name, line)


def base_name(file: str) -> str:
    """Return the name of a file without its folders, of whatever system the path is."""
    return file.replace("\\", "/").rsplit("/", 1)[-1]


def said_once(context: Context, body: list[t.Statement]) -> None:
    """Take out the marks that say in a procedure what another one says further up; the diagnostics tell of each place."""
    if context.marks:
        _take_out(body, context.marks, set())


def _take_out(block: list[t.Statement], marks: set[str], said: set[str]) -> None:
    kept: list[t.Statement] = []
    for statement in block:
        if isinstance(statement, t.Comment) and statement.text in marks:
            if statement.text in said:
                continue
            said.add(statement.text)
        for inner in blocks_in(statement):
            _take_out(inner, marks, said)
        kept.append(statement)
    block[:] = kept
