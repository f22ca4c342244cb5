"""Declarations and assignments: every value is converted to the type of the variable that takes it."""

from __future__ import annotations

from translator.diagnostics import rules
from translator.lowering import elements, expressions, in_place, keyed, same_names, texts, values, variants
from translator.lowering.access import DurationPart
from translator.lowering.attributes import tell_type_attributes
from translator.lowering.bits import integer_part
from translator.lowering.changed import changed_holder
from translator.lowering.context import CannotTranslate, Context, Typed
from translator.lowering.conversions import convert
from translator.lowering.declared import declared, settle, settle_type, store_declared
from translator.lowering.duration_parts import assign_part
from translator.lowering.growth import lower_growth
from translator.lowering.nullables import lower_assignment_to_null
from translator.lowering.once import once
from translator.lowering.operators import chain
from translator.lowering.places import is_piece, make_room, put_piece, target_of
from translator.lowering.several_results import lower_several
from translator.lowering.unsupported import not_supported, type_words
from translator.lowering.variants import is_variant
from translator.semantics.types import (
    PARALLEL_TASK,
    THREAD,
    ArrayOf,
    AssociativeOf,
    Enumerated,
    Instance,
    Type,
)
from translator.semantics.walk import walk
from translator.syntax import nodes as n
from translator.target import tree as t
from wlcompat.catalog import fold


def lower_declaration(
    context: Context, node: n.Declaration, module_level: list[t.Statement] | None = None
) -> list[t.Statement]:
    """`a, b are int = 3`: the last name alone gets the value, as help page 1514032 says.

    Of `a, b are int = (3, 4)`, which programs write, each gets its own. Global variables whose value needs no
    code go to `module_level`, where there is one.
    """
    tell_type_attributes(context, node.type, [name.text for name in node.names])
    type_ = context.bound.type_named(node.type)
    if type_ is None:
        return _declare_unsupported(context, node)
    made: list[t.Statement] = []
    for name, initial in zip(node.names, _initial_values(node), strict=True):
        variable = declared(context, name)
        if variable.type != type_:
            type_ = variable.type
        if initial is None:
            value = variants.initial(context, variable) or values.declared_value(context, type_, node.type)
        else:
            value = _value(context, initial, type_, by_reference=node.by_reference)
            value = variants.as_taken(context, variable, value)
            if values.as_literal(initial, type_) is not None:
                value = values.as_growing(context, value, type_, node.type)
        literal = values.as_literal(initial, type_) if isinstance(type_, AssociativeOf) else None
        if isinstance(type_, AssociativeOf) and literal is not None:
            empty = values.declared_value(context, type_, node.type)
            value = keyed.lower_pairs(context, literal, type_, empty)
        if (
            module_level is not None
            and variable.is_global
            and (initial is None or context.bound.contents.first_uses.get(fold(name.text)) == name.start)
            and (is_static(value) or (initial is None and _is_bare(node, type_, value)))
        ):
            variable.is_stored = True
            annotation = context.annotation(variable.type, variable.boxed)
            if initial is None:
                with context.while_importing(), context.trial(is_used=True):
                    value = variants.initial(context, variable) or values.declared_value(
                        context, type_, node.type
                    )
            static = context.call("Ref", value) if variable.boxed else value
            module_level.append(t.Assign(t.Atom(variable.python), static, annotation, origin=node.start))
        else:
            made.append(store_declared(context, variable, value))
    return made


def _initial_values(node: n.Declaration) -> tuple[n.Expression | None, ...]:
    """Return what stands for each name of a declaration."""
    initial = node.initial
    if isinstance(initial, n.Parenthesised) and len(initial.items) == len(node.names) > 1:
        return initial.items
    return (*(None for _ in node.names[1:]), node.initial)


def _declare_unsupported(context: Context, node: n.Declaration) -> list[t.Statement]:
    """Return the declaration of variables of a type that the runtime does not have: it raises when reached."""
    value = not_supported(context, node.type, type_words(context, node.type)).python
    made: list[t.Statement] = []
    for name in node.names:
        variable = declared(context, name)
        made.append(store_declared(context, variable, value))
        value = expressions.variable_reference(context, variable)
    if node.initial is not None:
        initial = expressions.lower(context, node.initial).python
        last = expressions.variable_reference(context, declared(context, node.names[-1]))
        made.append(t.Assign(last, initial))
    return made


def _is_bare(node: n.Declaration, type_: Type, value: t.Expression) -> bool:
    """Whether a declaration gives nothing but the initial value of its type, which runs no code of the program."""
    if isinstance(type_, Instance) and type_.symbol.kind == "CLASS":
        return False
    if type_ in (THREAD, PARALLEL_TASK) and isinstance(node.type, n.TypeName) and node.type.arguments:
        return False
    if not t.names(value).isdisjoint(
        ("not_supported", "unknown_name")
    ):  # raises: not while the module is imported
        return False
    dimensions = node.type.dimensions if isinstance(node.type, n.ArrayType) else ()
    return all(
        isinstance(d, n.Integer) for d in dimensions if d is not None and not isinstance(value, t.Call)
    )


def is_static(value: t.Expression) -> bool:
    """Whether a value can be made while the module is imported: a literal, an empty list, a literal's negative."""
    match value:
        case t.Atom(text=text):
            return text in ("True", "False", "None", "[]", 'b""', '""') or text[:1].isdigit()
        case t.TextLiteral():
            return True
        case t.ListLiteral(items=items):
            return all(map(is_static, items))
        case t.Prefix(operator="-", operand=t.Atom(text=text)):
            return text[:1].isdigit()
    return False


def _value(context: Context, node: n.Expression, type_: Type, by_reference: bool = False) -> t.Expression:
    """Return what a variable of the type takes, copied where an assignment copies."""
    if isinstance(node, n.Conditional) and type_.is_unchanging:
        return expressions.conditional_as(context, node, type_)
    value = values.lower_as(context, node, type_)
    if not by_reference and type_ is Type.UNKNOWN and is_variant(value.python):
        return context.call("own_variant", value.python)
    if not by_reference and type_.is_copied:
        value = Typed(values.copied(context, value, node, type_), value.type)
    return convert(context, value, type_)


def lower_let(context: Context, node: n.Let, module_level: list[t.Statement]) -> list[t.Statement]:
    """`let a = 3`, or `CONSTANT A = 3`; a constant of the main code with a literal value goes to the module's top."""
    variable = declared(context, node.name)
    value = expressions.lower(context, node.value)
    variable.type = value.type
    if node.is_constant and context.procedure is None and _is_constant(context, node.value):
        variable.is_stored = True
        with context.while_importing():
            value = expressions.lower(context, node.value)
        module_level.append(t.Assign(t.Atom(variable.python), value.python, origin=node.start))
        return []
    if variable.boxed or variable.is_global:
        return [store_declared(context, variable, value.python)]
    return [t.Assign(t.Atom(variable.python), value.python)]


_OF_CONSTANTS = (n.Integer, n.Real, n.String, n.DurationLiteral, n.Chain, n.Unary, n.Parenthesised)


def _is_constant(context: Context, node: n.Expression) -> bool:
    """Whether an expression has its value when the module is imported: literals and other constants."""
    for inner in walk(node):
        if isinstance(inner, n.Name) or (isinstance(inner, n.SelfMember) and inner.is_static):
            variable = context.scope.find(inner.text if isinstance(inner, n.Name) else inner.name)
            if variable is None or not (variable.is_constant and (variable.module or variable.is_stored)):
                return False
        elif not isinstance(inner, _OF_CONSTANTS):
            return False
    return True


def lower_assignment(context: Context, node: n.Assignment) -> list[t.Statement]:
    """`target = value`, `target += value`, `target <- value`, `target <= value`."""
    if isinstance(node.target, n.Parenthesised) and node.operator == "=":
        return lower_several(context, node, node.target)
    if isinstance(node.target, n.Substring):
        return _assign_piece(context, node, node.target.target, node.target.bounds)
    if isinstance(node.target, n.Index) and is_piece(context, node.target):
        piece = integer_part(node.target.items) or node.target.items[0]
        return _assign_piece(context, node, node.target.target, piece)
    if isinstance(node.target, n.Index):
        flag = _assign_flag(context, node, node.target) if node.operator == "=" else None
        if flag is not None:
            return flag
        unknown = assign_unknown_element(context, node, node.target)
        if unknown is not None:
            return unknown
    assigned = (*context.scope.outer_assigned(),)
    target, type_ = target_of(context, node.target)
    if type(target) is DurationPart:
        return [assign_part(context, node, target)]
    if node.operator.startswith("??"):
        return lower_assignment_to_null(context, node, target, type_)
    if node.operator in ("=", "<-", "<="):
        type_ = settle(context, node.target, node.value) or type_
    if node.operator == "=":
        node = in_place.as_change(context, node, type_)
    if node.operator in ("=", "<-", "<="):
        if node.operator != "<-":
            copies = same_names.copy_same_names(context, node, target, type_)
            if copies is not None:
                return copies
            members = values.assigned_members(context, node, target, type_)
            if members is not None:
                return [t.Evaluate(members)]
        literal = values.as_literal(node.value, type_) if isinstance(type_, AssociativeOf) else None
        if isinstance(type_, AssociativeOf) and literal is not None:
            return keyed.lower_assigned_pairs(context, literal, type_, target)
        if node.operator == "<=":
            value = expressions.lower(context, node.value)
            return [t.Assign(target, values.copy_of(context, value.python, value.type))]
        taken = _value(context, node.value, type_, by_reference=node.operator == "<-")
        variable = context.find_variable(node.target.text) if isinstance(node.target, n.Name) else None
        if is_variant(target):
            taken = variants.with_growing_arrays(context, taken)
        return [t.Assign(target, variants.as_taken(context, variable, taken))]
    operands = node.value.operands if isinstance(node.value, n.Chain) else (node.value,)
    # A separator further behind belongs to the text that is put there
    if node.operator == "+=" and _is_separator(operands[0]):
        type_ = settle_type(context, node.target, Type.STRING) or type_
        target = once(context, node.target, target)
        joined = texts.concatenate_optionally(context, operands, Typed(target, type_))
        return [t.Assign(target, convert(context, joined, type_))]
    value = expressions.lower(context, node.value)
    type_ = settle(context, node.target, node.value) or type_
    if in_place.is_same(node.operator, type_, value.type):
        if type_ in (Type.STRING, Type.BUFFER):
            added = convert(context, value, type_)
            return [lower_growth(context, node.target, Typed(target, type_), added, assigned)]
        return [t.Assign(target, value.python, operator=node.operator)]
    target = once(context, node.target, target)
    result = chain(context, [Typed(target, type_), value], [node.operator[0]])
    return [t.Assign(target, convert(context, result, type_))]


def _is_separator(node: n.Expression) -> bool:
    return isinstance(node, n.ArrayLiteral) and len(node.items) == 1


def _assign_piece(
    context: Context, node: n.Assignment, target: n.Expression, bounds: n.Expression
) -> list[t.Statement]:
    """`s[[2 TO 3]] = "x"`."""
    return put_piece(
        context, node, target, bounds, lambda: expressions.lower(context, node.value), node.operator
    )


def _assign_flag(context: Context, node: n.Assignment, target: n.Index) -> list[t.Statement] | None:
    """`v[A] = True` for a combination: sets or clears one of its flags; None where it is no combination."""
    if len(target.items) != 1:
        return None
    type_ = expressions.lower(context, target.target).type
    if not (isinstance(type_, Enumerated) and type_.is_combination):
        return None
    whole, _ = target_of(context, target.target)
    flag = expressions.lower(context, target.items[0]).python
    on = expressions.condition(context, node.value)
    if isinstance(on, t.Atom) and on.text == "True":
        return [t.Assign(whole, flag, operator="|=")]
    off = t.Prefix("~", flag)
    if isinstance(on, t.Atom) and on.text == "False":
        return [t.Assign(whole, off, operator="&=")]
    change = t.Assign(whole, flag, operator="|=")
    return [t.If([(on, [change], "", node.start)], [t.Assign(whole, off, operator="&=")])]


def assign_unknown_element(context: Context, node: n.Assignment, target: n.Index) -> list[t.Statement] | None:
    """Return the assignment to an element of a value of unknown type, or None where the type is known.

    A number below 1 is a position in no array: the function raises.
    """
    if len(target.items) > 1:
        outer = n.Index(target.start, target.end, target.target, target.items[:-1])
        target = n.Index(target.start, target.end, outer, target.items[-1:])
    holder = expressions.lower(context, target.target)
    below_one = isinstance(holder.type, ArrayOf) and elements.is_no_position(target.items[0])
    if holder.type is not Type.UNKNOWN and not below_one:
        return None
    key = expressions.lower(context, target.items[0])
    position = key.python
    value = expressions.lower(context, node.value)
    if is_variant(holder.python):
        value = Typed(variants.with_growing_arrays(context, value.python), value.type)
    make_room(context, target.target)
    whole = changed_holder(holder.python, position, by_name=key.type.value_type is Type.STRING)
    if node.operator not in ("=", "<-", "<="):
        old = Typed(context.call("element", whole, position), Type.UNKNOWN)
        value = chain(context, [old, value], [node.operator[0]])
    return [t.Evaluate(context.call("set_element", whole, position, value.python))]


def lower_step(context: Context, node: n.Step) -> list[t.Statement]:
    """`target++` and `target--`."""
    target, type_ = target_of(context, node.target)
    type_ = settle_type(context, node.target, Type.INTEGER) or type_
    if type_ in (Type.INTEGER, Type.REAL, Type.CURRENCY, Type.UNKNOWN):
        return [t.Assign(target, t.Atom("1"), operator=f"{node.operator[0]}=")]
    if type_.value_type in (Type.INTEGER, Type.REAL, Type.NUMERIC, Type.DATE, Type.TIME, Type.DATETIME):
        one = Typed(t.Atom("1"), Type.INTEGER)
        target = once(context, node.target, target)
        stepped = chain(context, [Typed(target, type_), one], [node.operator[0]])
        return [t.Assign(target, convert(context, stepped, type_))]
    raise CannotTranslate(rules.UnsupportedConstruct, node, construct=f"{node.operator} on this type")


def lower_without_place(context: Context, node: n.Statement, place: n.Node) -> list[t.Statement]:
    """Return what an assignment becomes whose target is no place: it raises when reached, with its value worked out."""
    value = node.value if isinstance(node, n.Assignment) else None
    operands = [expressions.lower(context, value).python] if value is not None else []
    target = " ".join(context.source.text[place.start : place.end].split())
    return [t.Evaluate(not_supported(context, place, f"an assignment to {target}", *operands).python)]
