"""Statements and blocks, each with the comments around it; what cannot be translated becomes a mark."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.diagnostics.rule import Rule
from translator.lowering import expressions, loops, switches
from translator.lowering.assignments import lower_assignment, lower_declaration, lower_exchange, lower_let, lower_step
from translator.lowering.comments import Comments
from translator.lowering.context import CannotTranslate, Context
from translator.lowering.conversions import convert
from translator.syntax import nodes as n
from translator.target import tree as t


class Statements:
    """The lowering of the statements of one source text."""

    def __init__(self, context: Context, comments: Comments) -> None:
        self.context = context
        self.comments = comments
        self.before_continue: list[list[t.Statement]] = []
        """For each open loop what CONTINUE must do first, such as counting on."""
        self.deferred: list[t.Statement] = []
        """Module-level constants met on the way."""

    # blocks

    def block(self, block: n.Block) -> list[t.Statement]:
        """Lower the statements of a block and the comments up to its end."""
        lowered: list[t.Statement] = []
        statements = block.statements
        for position, statement in enumerate(statements):
            following = statements[position + 1].start if position + 1 < len(statements) else block.end
            lowered += self.statement(statement, following)
        return lowered + self.comments.before(block.end)

    def inner_block(self, block: n.Block) -> tuple[str, list[t.Statement]]:
        """Lower a block behind a header; the comment on the header's line comes first."""
        first = block.statements[0].start if block.statements else block.end
        return self.comments.heading(first), self.block(block)

    def statement(self, node: n.Statement, following: int) -> list[t.Statement]:
        """Lower a statement; `following` is where the next one starts."""
        context = self.context
        is_simple = not isinstance(node, _WITH_BLOCKS)
        lowered = self.comments.before(node.end if is_simple else node.start)
        if context.source.follows_blank_line(node.start):
            lowered.append(t.Blank())
        context.counts.statements += 1
        outer = context.remarks, context.calls_unsupported
        context.remarks, context.calls_unsupported = [], False
        try:
            made = self._lower(node)
        except CannotTranslate as reason:
            context.report(reason.rule, reason.node, **reason.values)
            context.counts.untranslated += 1
            made = self.mark(reason.rule, node)
        else:
            made = [t.Comment(text, origin=node.start) for text in dict.fromkeys(context.remarks)] + made
            context.counts.unsupported += context.calls_unsupported
        finally:
            context.remarks, context.calls_unsupported = outer
        for one in made:
            if one.origin < 0:
                one.origin = node.start
        if is_simple and made:
            comment = self.comments.trailing(context.source.line_of(max(node.start, node.end - 1)), following)
            if comment:
                made[-1].comment = f"{made[-1].comment}  {comment}".strip()
        return lowered + made

    def mark(self, rule: type[Rule], node: n.Node) -> list[t.Statement]:
        """Return the original text as comments and a call that raises when it is reached."""
        text = self.context.source.text[node.start : node.end].strip("\n")
        comments: list[t.Statement] = [t.Comment(f"# {rule.code} not translated:", origin=node.start)]
        comments += [t.Comment(f"#     {line.rstrip()}".rstrip(), origin=node.start) for line in text.split("\n")]
        return [*comments, t.Evaluate(self.not_translated(node), origin=node.start)]

    def not_translated(self, node: n.Node) -> t.Expression:
        """Return the call that raises NotTranslated for a node."""
        origin = self.context.source.origin(node.start)
        return self.context.call("not_translated", t.TextLiteral(_base_name(origin.file)), t.Atom(str(origin.line)))

    def condition(self, node: n.Expression | n.Untranslated) -> tuple[list[t.Statement], t.Expression]:
        """Lower the condition of a header; where that fails, its text as comments and a call that raises."""
        if isinstance(node, n.Untranslated):
            self.context.counts.untranslated += 1
            *comments, _ = self.mark(rules.Syntax, node)
            return comments, self.not_translated(node)
        try:
            return [], expressions.condition(self.context, node)
        except CannotTranslate as reason:
            self.context.report(reason.rule, reason.node, **reason.values)
            self.context.counts.untranslated += 1
            *comments, _ = self.mark(reason.rule, node)
            return comments, self.not_translated(node)

    # one statement

    def _lower(self, node: n.Statement) -> list[t.Statement]:
        context = self.context
        match node:
            case n.Declaration():
                return lower_declaration(context, node)
            case n.Let():
                return lower_let(context, node, self.deferred)
            case n.Assignment():
                return lower_assignment(context, node)
            case n.Step():
                return lower_step(context, node)
            case n.Exchange():
                return lower_exchange(context, node)
            case n.ExpressionStatement():
                return [t.Evaluate(expressions.lower(context, node.expression).python)]
            case n.If():
                return self._if(node)
            case n.Switch():
                return switches.lower_switch(self, node)
            case n.ForCounted():
                return loops.lower_for(self, node)
            case n.While():
                return loops.lower_while(self, node)
            case n.Loop():
                return loops.lower_loop(self, node)
            case n.Break():
                return [t.Line("break")]
            case n.Continue():
                steps = self.before_continue[-1] if self.before_continue else []
                return [*steps, t.Line("continue")]
            case n.Return():
                return self._return(node)
            case n.Section():
                return []
            case n.BrokenBlock():
                return self._broken_block(node)
            case n.Untranslated(reason="syntax"):
                context.counts.untranslated += 1
                return self.mark(rules.Syntax, node)
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="this statement")

    def _if(self, node: n.If) -> list[t.Statement]:
        branches: list[tuple[t.Expression, list[t.Statement], str, int]] = []
        above: list[t.Statement] = []
        for branch in node.branches:
            comments, condition = self.condition(branch.condition)
            above += comments
            heading, body = self.inner_block(branch.body)
            branches.append((condition, body, heading, branch.start))
        else_heading, otherwise = "", None
        if node.otherwise is not None:
            else_heading, otherwise = self.inner_block(node.otherwise)
        return [*above, t.If(branches, otherwise, else_heading)]

    def _broken_block(self, node: n.BrokenBlock) -> list[t.Statement]:
        branches: list[tuple[t.Expression, list[t.Statement], str, int]] = []
        above: list[t.Statement] = []
        for part in (node, *node.sections):
            comments, condition = self.condition(part.header)
            above += comments
            heading, body = self.inner_block(part.body)
            branches.append((condition, body, heading, part.start))
            self.context.counts.statements += part is not node
        return [*above, t.If(branches)]

    def _return(self, node: n.Return) -> list[t.Statement]:
        if node.value is None:
            return [t.Line("return")]
        context = self.context
        value = expressions.lower(context, node.value)
        context.returned.add(value.type)
        if context.procedure is None:
            return [t.Evaluate(value.python), t.Line("return")]
        if context.procedure.node.result is None:
            return [t.Evaluate(value.python, "return")]
        return [t.Evaluate(convert(context, value, context.procedure.result), "return")]

    def procedure_body(self, block: n.Block) -> list[t.Statement]:
        """Lower the body of a procedure and name the global variables that it assigns."""
        heading, body = self.inner_block(block)
        if heading:
            body.insert(0, t.Comment(heading))
        names = sorted(v.python for v in self.context.scope.globals_assigned() if not v.boxed)
        return [t.Line(f"global {', '.join(names)}"), *body] if names else body


_WITH_BLOCKS = (n.If, n.Switch, n.ForCounted, n.While, n.Loop, n.BrokenBlock)


def _base_name(file: str) -> str:
    return file.replace("\\", "/").rsplit("/", 1)[-1]

