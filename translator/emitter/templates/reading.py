"""Templates as jinja2 reads them, turned into plain lists, which can be kept; `rendering` says what they mean."""

from __future__ import annotations

from jinja2 import Environment, nodes

from translator.emitter.templates.rendering import Part, Value


class NotInTemplates(Exception):
    """A template uses something of jinja2 that is not rendered here."""


def environment() -> Environment:
    """Return the settings under which templates are read."""
    return Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, autoescape=False)


def read_template(source: str) -> list[Part]:
    """Return the parts of a template; raises NotInTemplates, and what jinja2 raises where it is wrong."""
    return _parts(environment().parse(source).body)


def _parts(found: list[nodes.Node]) -> list[Part]:
    return [part for node in found for part in _part(node)]


def _part(node: nodes.Node) -> list[Part]:
    match node:
        case nodes.Output():
            return [
                ["text", piece.data] if isinstance(piece, nodes.TemplateData) else ["value", _value(piece)]
                for piece in node.nodes
            ]
        case nodes.If():
            otherwise = _parts(node.else_)
            for branch in reversed(node.elif_):
                otherwise = [["if", _value(branch.test), _parts(branch.body), otherwise]]
            return [["if", _value(node.test), _parts(node.body), otherwise]]
        case nodes.For(target=nodes.Name() as target, else_=[], test=None, recursive=False):
            return [["for", target.name, _value(node.iter), _parts(node.body)]]
        case _:
            raise NotInTemplates(f"line {node.lineno}: {type(node).__name__}")


def _value(node: nodes.Node) -> Value:
    match node:
        case nodes.Const():
            return ["constant", node.value]
        case nodes.Name():
            return ["name", node.name]
        case nodes.Getattr():
            return ["attribute", _value(node.node), node.attr]
        case nodes.Not():
            return ["not", _value(node.node)]
        case nodes.And():
            return ["and", _value(node.left), _value(node.right)]
        case nodes.Or():
            return ["or", _value(node.left), _value(node.right)]
        case nodes.CondExpr():
            otherwise = ["constant", ""] if node.expr2 is None else _value(node.expr2)
            return ["choice", _value(node.test), _value(node.expr1), otherwise]
        case nodes.Compare(ops=[nodes.Operand(op="eq") as operand]):
            return ["equal", _value(node.expr), _value(operand.expr)]
        case nodes.Filter(name="join", args=[separator], kwargs=[]) if node.node is not None:
            return ["join", _value(node.node), _value(separator)]
        case _:
            raise NotInTemplates(f"line {node.lineno}: {type(node).__name__}")
