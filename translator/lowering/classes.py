"""Classes, structures and enumerations as Python classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import ancestors, constructors, marks, values
from translator.lowering.attributes import serialized_name, tell_attributes, tell_type_attributes
from translator.lowering.context import CannotTranslate, Context
from translator.lowering.conversions import convert
from translator.semantics.classes import sectioned_members
from translator.semantics.filled import tells_its_type
from translator.semantics.symbols import ClassSymbol, MemberSymbol
from translator.semantics.types import Instance, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.lowering.statements import Statements


def lower_class(statements: Statements, symbol: ClassSymbol) -> list[t.Statement]:
    """Return the Python class of a class, structure, enumeration or combination, with the comments above it."""
    context, comments = statements.context, statements.comments
    node = symbol.node
    tell_attributes(context, node, node.attributes)
    for statement in node.body.statements:
        if isinstance(statement, n.AttributeBlock):
            tell_attributes(context, statement, statement.words)
    above = [s for s in comments.before(node.start) if not isinstance(s, t.Blank)]
    above += context.remarked(node.start)
    for base in symbol.bases:
        if context.bound.find_class(base) is None:
            diagnostic = context.report(rules.UnknownBase, node, name=base)
            above.append(t.Comment(f"# {rules.UnknownBase.code} {diagnostic.message}", origin=node.start))
    first = node.body.statements[0].start if node.body.statements else statements.end_of(node.body)
    heading = comments.heading(first)
    outer, context.declared = context.declared, symbol
    try:
        if symbol.kind == "CLASS":
            made = _class(statements, symbol)
        else:
            with context.while_importing():
                made = (_structure if symbol.kind == "STRUCTURE" else _enumeration)(statements, symbol)
    finally:
        context.declared = outer
    made.origin, made.comment = node.start, heading
    made.decorators = (*_serialized(context, symbol), *made.decorators)
    context.counts.statements += len(_all_statements(node.body))
    return [*above, made]


def _serialized(context: Context, symbol: ClassSymbol) -> tuple[t.Expression, ...]:
    """Return the decorator for the members that `<Serialize=...>` gives a name in texts, or leaves out."""
    told = [(m.python, serialized_name(m.node.type)) for m in symbol.members.values() if m.node is not None]
    names = [
        (python, t.TextLiteral(name) if isinstance(name, str) else t.Atom("False"))
        for python, name in told
        if name is not True
    ]
    return (t.Call(context.name("serialized"), (), tuple(names)),) if names else ()


def inner_blocks(node: n.Composite) -> tuple[n.Composite, ...]:
    """Return the classes, structures and enumerations that a class declares inside itself; they stand beside it."""
    return tuple(statement for statement in node.body.statements if isinstance(statement, n.Composite))


def _all_statements(block: n.Block) -> list[n.Statement]:
    found: list[n.Statement] = []
    for statement in block.statements:
        found.append(statement)
        if isinstance(statement, n.ConstantBlock | n.AttributeBlock):
            found += _all_statements(statement.body)
    return found


def _enumeration(statements: Statements, symbol: ClassSymbol) -> t.Class:
    context = statements.context
    base = "Enum" if symbol.kind == "ENUMERATION" else "IntFlag"
    context.name(base, "enum")
    body: list[t.Statement] = []
    has_texts = any(isinstance(member.initial, n.String) for member in symbol.members.values())
    for member, statement in _members_with_statements(symbol):
        if member is None:
            body += _left_over(statements, statement)
            continue
        body += statements.comments.before(statement.start)
        if member.initial is not None:
            value = values.lower_as(context, member.initial, Type.UNKNOWN).python
        elif has_texts:  # Python counts on from numbers alone
            value = t.Atom(str(1 + list(symbol.members.values()).index(member)))
        else:
            value = t.Call(context.name("auto", "enum"))
        body += context.remarked(statement.start)
        body.append(
            _with_comment(
                statements, t.Assign(t.Atom(member.python), value, origin=statement.start), statement
            )
        )
    return t.Class(
        symbol.python, (base,), body + statements.comments.before(statements.end_of(symbol.node.body))
    )


def _structure(statements: Statements, symbol: ClassSymbol) -> t.Class:
    context = statements.context
    context.name("dataclass", "dataclasses")
    body: list[t.Statement] = []
    for member, statement in _members_with_statements(symbol):
        if member is None:
            body += _left_over(statements, statement)
            continue
        body += statements.comments.before(statement.start)
        value = _initial(context, member)
        body += context.remarked(statement.start)
        if not isinstance(value, t.Atom | t.TextLiteral | t.Prefix):
            bare = isinstance(value, t.Call) and not value.arguments and not value.keywords
            factory = value.function if bare and isinstance(value, t.Call) else t.Deferred(value)
            if isinstance(value, t.ListLiteral) and not value.items:
                factory = t.Atom("list")
            value = t.Call(context.name("field", "dataclasses"), (), (("default_factory", factory),))
        elif isinstance(value, t.Atom) and value.text == "[]":
            value = t.Call(context.name("field", "dataclasses"), (), (("default_factory", t.Atom("list")),))
        elif isinstance(value, t.Atom) and value.text.endswith("()"):
            factory = t.Atom(value.text.removesuffix("()"))
            value = t.Call(context.name("field", "dataclasses"), (), (("default_factory", factory),))
        assign = t.Assign(
            t.Atom(member.python), value, context.annotation(member.type), origin=statement.start
        )
        body.append(_with_comment(statements, assign, statement))
    body += statements.comments.before(statements.end_of(symbol.node.body))
    return t.Class(symbol.python, (), body, decorators=(t.Atom("dataclass"),))


def _class(statements: Statements, symbol: ClassSymbol) -> t.Class:
    context = statements.context
    body: list[t.Statement] = []
    members: list[t.Statement] = []
    made_later = statements.made_later[id(symbol.node)] = []
    for member, statement in _members_with_statements(symbol):
        if member is None:
            members += _left_over(statements, statement)
            continue
        comments = statements.comments.before(statement.start)
        annotation = context.annotation(member.type) if member.node is not None else ""
        value: t.Expression = t.Atom("None")
        if member.is_static:
            if _is_object(member.type):  # its constructor may need the class itself, and what stands below
                target = t.Attribute(context.own(symbol), member.python)
                made_later.append(t.Assign(target, _initial(context, member), origin=statement.start))
                annotation = f"{annotation} | None"
            else:
                with context.while_importing():
                    value = _initial(context, member)
            assign = t.Assign(t.Atom(member.python), value, annotation, origin=statement.start)
            comments += context.remarked(statement.start)
            body += [*comments, _with_comment(statements, assign, statement)]
        else:
            value = _initial(context, member)
            if symbol.is_filled and annotation and not tells_its_type(member.type):
                body.append(t.Line(f"{member.python}: {annotation}", origin=statement.start))
                annotation = ""
            target = t.Attribute(t.Atom("self"), member.python)
            assign = t.Assign(target, value, annotation, origin=statement.start)
            comments += context.remarked(statement.start)
            members += [*comments, _with_comment(statements, assign, statement)]
    members += statements.comments.before(statements.end_of(symbol.node.body))
    with context.while_importing():
        for parent in symbol.parents:
            context.own(parent)
    parents = tuple(context.written_here(parent.qualified) for parent in symbol.parents)
    if any(p.write is not None and "GLOBAL" in p.write.node.modifiers for p in symbol.properties.values()):
        parents = (*parents, f"metaclass={context.name('WithStaticProperties').text}")
    made = t.Class(symbol.python, parents, body)
    statements.pending_members[id(symbol)] = members
    return made


def lower_local_class(statements: Statements, node: n.Composite) -> list[t.Statement]:
    """Return the Python class of a structure or class that a procedure declares for itself."""
    symbol = statements.context.bound.find_class(node.name.text)
    if symbol is None or symbol.node is not node:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="a second class of the same name")
    if inner_blocks(node):
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="a class inside a class of a procedure"
        )
    made = lower_class(statements, symbol)
    complete_class(statements, symbol, next(s for s in made if isinstance(s, t.Class)), [])
    return made + static_objects(statements, node)


def static_objects(statements: Statements, node: n.Composite) -> list[t.Statement]:
    """Return what makes the objects that are static members of a class, and of those inside it."""
    made = [s for inner in inner_blocks(node) for s in static_objects(statements, inner)]
    return made + statements.made_later.pop(id(node), [])


def _is_object(type_: Type) -> bool:
    return isinstance(type_, Instance) and not type_.is_dynamic and type_.symbol.kind == "CLASS"


def complete_class(
    statements: Statements, symbol: ClassSymbol, made: t.Class, methods: list[t.Statement]
) -> None:
    """Put the methods into a class; the members are made at the start of its constructor."""
    members = statements.pending_members.pop(id(symbol), [])
    if symbol.kind == "CLASS":
        constructors.construct(statements, symbol, made, members, methods)
    methods = ancestors.complete_destructor(statements.context, symbol, methods)
    made.body += _getters_first(_without_empty(symbol, methods))


def _without_empty(symbol: ClassSymbol, methods: list[t.Statement]) -> list[t.Statement]:
    """Leave out a constructor and a destructor that do nothing, where no ancestor has what they would stand in for."""
    if symbol.parents or symbol.is_open:
        return methods
    kept: list[t.Statement] = []
    for method in methods:
        is_needless = (
            isinstance(method, t.Function)
            and method.name in ("__init__", "__del__")
            and len(method.parameters) == 1
            and not method.comment
            and all(isinstance(s, t.Blank) for s in method.body)
            and not (kept and isinstance(kept[-1], t.Comment))
        )
        if not is_needless:
            kept.append(method)
    return kept


def _getters_first(methods: list[t.Statement]) -> list[t.Statement]:
    """Return methods in their order, but what reads a property in front of what assigns it, as Python needs it."""
    setters = {id(m): m for m in methods if isinstance(m, t.Function) and _is_setter(m)}
    getters = {m.name: m for m in methods if isinstance(m, t.Function) and id(m) not in setters}
    ordered: dict[int, t.Statement] = {}
    for method in methods:
        setter = setters.get(id(method))
        getter = getters.get(setter.name) if setter is not None else None
        if getter is not None:
            ordered.setdefault(id(getter), getter)
        ordered.setdefault(id(method), method)
        if setter is not None and getter is None:  # a property that is only assigned
            setter.decorators = tuple(d for d in setter.decorators if not d.endswith(".setter"))
            name = t.Atom(setter.name)
            made = t.Assign(name, t.Call(t.Atom("property"), (t.Atom("None"), name)), origin=setter.origin)
            ordered[id(made)] = made
    return list(ordered.values())


def _is_setter(method: t.Function) -> bool:
    return any(decorator.endswith(".setter") for decorator in method.decorators)


def _initial(context: Context, member: MemberSymbol) -> t.Expression:
    """Return the value that a member starts with."""
    if member.node is not None:
        tell_type_attributes(context, member.node.type, [member.name], of_member=True)
        if context.bound.type_named(member.node.type) is None:
            text = context.source.text[member.node.type.start : member.node.type.end]
            context.remark(rules.UnsupportedType, member.node.type, name=" ".join(text.split()))
            return t.Atom("None")
    if member.initial is not None:
        value = values.lower_as(context, member.initial, member.type)
        if member.node is None:
            member.type = value.type
        first = convert(context, value, member.type)
        if member.node is None or values.as_literal(member.initial, member.type) is None:
            return first
        return values.as_growing(context, first, member.type, member.node.type)
    if member.node is not None:
        return values.declared_value(context, member.type, member.node.type)
    return t.Atom("None")


def _members_with_statements(symbol: ClassSymbol) -> list[tuple[MemberSymbol | None, n.Statement]]:
    """Return the members with the statement that each was declared by, in the order of the source.

    None stands for a member where a statement declares none.
    """
    return [
        (symbol.members[fold(member.name)] if member is not None else None, statement)
        for member, statement in sectioned_members(symbol)
    ]


def _left_over(statements: Statements, node: n.Statement) -> list[t.Statement]:
    """Return the mark for what stands in a class and declares nothing; there is no code there that could raise."""
    context = statements.context
    context.counts.untranslated += 1
    if not isinstance(node, n.Untranslated):
        context.report(rules.UnsupportedConstruct, node, construct="a statement in the body of a class")
    above = statements.comments.before(node.start)
    rule = rules.Syntax if isinstance(node, n.Untranslated) else rules.UnsupportedConstruct
    statements.comments.skip(node.end)
    return [*above, *marks.text_of(statements.context, rule, node)]


def _with_comment(statements: Statements, made: t.Statement, node: n.Statement) -> t.Statement:
    end = max(node.start, node.end - 1)
    made.comment = statements.comments.trailing(end, len(statements.context.source.text))
    return made
