"""FOR EACH: over arrays, associative arrays, the pieces of a text, the places of a text in another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translator.diagnostics import rules
from translator.lowering import expressions
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.unsupported import not_supported
from translator.semantics.loop_heads import goes_over_rows
from translator.semantics.symbols import Variable
from translator.semantics.types import XML_NODE, ArrayOf, AssociativeOf, ContainerOf, Type
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat import catalog

if TYPE_CHECKING:
    from translator.lowering.statements import Statements

_OF_ELEMENTS = ("element", "row or element")


def lower_for_each(statements: Statements, node: n.ForEach) -> list[t.Statement]:
    """FOR EACH … END."""
    context = statements.context
    if node.kind == "row" or goes_over_rows(node, context.scope, context.owner):
        counter = node.variable if node.kind == "row" else None
        return _browse(statements, node, "FOR EACH over the rows of a control", counter, node.collection)
    of_nodes = node.branch is not None and _collection(context, node).type is XML_NODE
    if node.branch is not None and not of_nodes:
        return _browse(
            *(statements, node, "FOR EACH over the nodes of a document", node.variable, node.collection),
            Type.UNKNOWN,
        )
    if node.variable is None or not isinstance(node.variable, n.Name):
        raise CannotTranslate(
            rules.UnsupportedConstruct, node, construct="a FOR EACH whose variable is not a name"
        )
    names = [_variable(context, name) for name in (node.variable, *node.others)]
    if node.kind == "string":
        values = _strings(context, node, names)
    elif node.kind == "position":
        values = _positions(context, node, names)
    else:
        values = _elements(context, node, names)
    steps, places = _conversions(context, node, names)
    target = _pair_target(places) if node.kind in _OF_ELEMENTS else ", ".join(places)
    heading, body = statements.loop_body(node.body, [])
    if node.filter is not None and not _is_option(node):
        context.browsed = Typed(t.Atom(_python(names[0])), names[0].type)
        above, condition = statements.condition(node.filter)
        context.browsed = None
        body = [*above, t.If([(condition, body, "", node.filter.start)])]
    return [t.For(target, values, [*steps, *body], comment=heading)]


def _conversions(
    context: Context, node: n.ForEach, names: list[Variable]
) -> tuple[list[t.Statement], list[str]]:
    """Return what each turn begins with, and where its values go: not into a variable that is declared otherwise."""
    given = [Type.INTEGER] * len(names)
    if node.kind == "string":
        given[0] = Type.STRING
    elif node.kind in _OF_ELEMENTS:
        type_ = _collection(context, node).type
        given[0] = type_.element if isinstance(type_, ArrayOf | AssociativeOf | ContainerOf) else Type.UNKNOWN
        if len(names) > 1 and (isinstance(type_, AssociativeOf) or type_ is Type.UNKNOWN):
            given[1] = type_.key if isinstance(type_, AssociativeOf) else Type.UNKNOWN
    steps: list[t.Statement] = []
    places: list[str] = []
    for variable, type_ in zip(names, given, strict=True):
        own = t.Atom(_python(variable))
        if type_ is Type.UNKNOWN or convert(context, Typed(own, type_), variable.type) is own:
            places.append(own.text)
            continue
        places.append(context.scope.temporary(variable.python))
        converted = convert(context, Typed(t.Atom(places[-1]), type_), variable.type)
        steps.append(t.Assign(own, converted, origin=node.start))
    return steps, places


def lower_for_each_record(statements: Statements, node: n.ForEachRecord) -> list[t.Statement]:
    """FOR EACH over the records of a data file: the loop stands there, and raises where it would begin."""
    return _browse(statements, node, "FOR EACH over the records of a data file", None, node.file)


def _browse(
    statements: Statements,
    node: n.ForEach | n.ForEachRecord,
    construct: str,
    variable: n.Expression | None,
    source: n.Expression,
    given: Type = Type.INTEGER,
) -> list[t.Statement]:
    context = statements.context
    header = context.source.text[source.start : node.body.start].partition("\n")[0].partition("//")[0]
    text = " ".join((header or context.source.text[source.start : source.end]).split())
    values = not_supported(context, node, f"{construct} ({text})").python
    target = "_"
    if isinstance(variable, n.Name):
        counter = _variable(context, variable)
        _settle(counter, given)
        target = _python(counter)
    heading, body = statements.loop_body(node.body, [])
    return [t.For(target, values, body, comment=heading)]


def _variable(context: Context, name: n.Name) -> Variable:
    variable = context.scope.find(name.text)
    assert variable is not None, "the binder declares the variables of FOR EACH"
    context.scope.assigns(variable)
    return variable


def _python(variable: Variable) -> str:
    return f"{variable.python}.value" if variable.boxed else variable.python


def _settle(variable: Variable, type_: Type) -> None:
    """Give a variable the type of what the loop gives it; one that loops alone make may get another in each.

    A variant stays one.
    """
    if (variable.type is Type.UNKNOWN and not variable.variant) or variable.is_counter:
        variable.type, variable.is_settled = type_, True


def _strings(context: Context, node: n.ForEach, names: list[Variable]) -> t.Expression:
    text = expressions.converted(context, node.collection, Type.STRING)
    if node.separator is not None:
        given = expressions.lower(context, node.separator)
        separator = given.python if isinstance(given.type, ArrayOf) else convert(context, given, Type.STRING)
    else:
        separator = context.name("CR")  # what lists of names have between them
    for variable, type_ in zip(names, (Type.STRING, Type.INTEGER, Type.INTEGER), strict=False):
        _settle(variable, type_)
    function = ("each_string", "each_string_with_position", "each_string_with_position_and_rank")[
        len(names) - 1
    ]
    return _reversed(node, context.call(function, text, separator))


def _positions(context: Context, node: n.ForEach, names: list[Variable]) -> t.Expression:
    search = node.collection
    if not (isinstance(search, n.Comparison) and search.operator == "IN") or len(names) > 1:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="this form of FOR EACH POSITION")
    _settle(names[0], Type.INTEGER)
    sought = expressions.converted(context, search.left, Type.STRING)
    text = expressions.converted(context, search.right, Type.STRING)
    options = [o for o in (node.separator, node.filter if _is_option(node) else None) if o is not None]
    given = [expressions.lower(context, option).python for option in options]
    return _reversed(node, context.call("each_position", sought, text, *given))


def _is_option(node: n.ForEach) -> bool:
    """Whether what stands behind WITH are constants, which say how a text is sought, and no condition."""
    parts = node.filter.operands if isinstance(node.filter, n.Chain) else (node.filter,)
    are_constants = all(isinstance(p, n.Name) and catalog.find_constant(p.text) is not None for p in parts)
    return node.kind == "position" and are_constants


def _collection(context: Context, node: n.ForEach) -> Typed:
    """Return what a loop goes over: an array of several dimensions gives its elements, row by row."""
    collection = expressions.lower(context, node.collection)
    while isinstance(collection.type, ArrayOf) and collection.type.dimensions > 1:
        joined = t.Call(
            t.Attribute(context.name("chain", "itertools"), "from_iterable"), (collection.python,)
        )
        whole = t.Call(t.Atom("list"), (joined,)) if node.backwards and len(node.others) == 0 else joined
        collection = Typed(whole, collection.type.element)
    return collection


def _elements(context: Context, node: n.ForEach, names: list[Variable]) -> t.Expression:
    collection = _collection(context, node)
    type_ = collection.type
    if len(names) > 2 and not isinstance(type_, AssociativeOf) and type_ is not Type.UNKNOWN:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="a FOR EACH with a third variable")
    if isinstance(type_, AssociativeOf):
        _settle(names[0], type_.element)
        if len(names) > 1:
            _settle(names[1], type_.key)
        method = "values" if len(names) == 1 else "items"
        values: t.Expression = t.Call(t.Attribute(collection.python, method), ())
        if len(names) > 2:
            _settle(names[2], Type.INTEGER)
            values = t.Call(t.Atom("enumerate"), (values, t.Atom("1")))
        return _reversed(node, t.Call(t.Atom("list"), (values,))) if node.backwards else values
    if type_ is XML_NODE:
        _settle(names[0], XML_NODE)
        nodes = collection.python
        if node.branch is not None:
            name = t.TextLiteral(node.branch.text if isinstance(node.branch, n.Name) else "")
            nodes = t.Call(t.Attribute(nodes, "nodes"), (name,))
        return _reversed(node, t.Call(t.Atom("list"), (nodes,)) if node.backwards else nodes)
    if type_ is Type.UNKNOWN:  # it may have keys: only the running program knows
        for variable in names[:2]:
            _settle(variable, Type.UNKNOWN)
        function = "each_element" if len(names) == 1 else "each_with_key"
        values = context.call(function, collection.python)
        if len(names) > 2:
            _settle(names[2], Type.INTEGER)
            values = t.Call(t.Atom("enumerate"), (values, t.Atom("1")))
        return _reversed(node, t.Call(t.Atom("list"), (values,))) if node.backwards else values
    if isinstance(type_, ArrayOf | ContainerOf) or type_.value_type is Type.STRING:
        _settle(names[0], type_.element if isinstance(type_, ArrayOf | ContainerOf) else Type.STRING)
        if len(names) == 1:
            return _reversed(node, collection.python)
        _settle(names[1], Type.INTEGER)
        counted = t.Call(t.Atom("enumerate"), (collection.python, t.Atom("1")))
        return _reversed(node, t.Call(t.Atom("list"), (counted,))) if node.backwards else counted
    if len(names) > 1:
        raise CannotTranslate(rules.UnsupportedConstruct, node, construct="FOR EACH over this value")
    return not_supported(context, node, "FOR EACH over this value", collection.python).python


def _reversed(node: n.ForEach, values: t.Expression) -> t.Expression:
    return t.Call(t.Atom("reversed"), (values,)) if node.backwards else values


def _pair_target(places: list[str]) -> str:
    pair = ", ".join(reversed(places[:2]))
    return pair if len(places) < 3 else f"{places[2]}, ({pair})"
