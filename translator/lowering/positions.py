"""Which calculated positions are certainly at least 1: Python would count others from the end of a list.

What a procedure says of its own variables is looked at: where they begin, and that they only grow. Of a parameter it is
what its callers pass, where all of them are seen.
"""

from __future__ import annotations

from collections.abc import Iterator

from translator.lowering.context import Context
from translator.lowering.steady import calls_the_program
from translator.semantics.contents import Contents
from translator.semantics.symbols import ProcedureSymbol, Variable
from translator.semantics.types import Type
from translator.semantics.walk import ASSIGNING, assigned_among, walk
from translator.syntax import nodes as n
from wlcompat import catalog
from wlcompat.catalog import fold

_COUNTS = ("count", "occurrence", "length", "longueur", "taille", "size")
_COUNTING = ("ArrayCount", "Occurrence", "Dimension", "Length")
_AT_LEAST_ONE = ("Add", "ArrayAdd", "ArrayInsert", "Insert")
_AT_LEAST_NOTHING = (*_COUNTING, "Asc", "Position", "StringCount")


def is_position(context: Context, target: n.Expression, item: n.Expression) -> bool:
    """Whether an index is certainly no number below 1; the last element of an empty array is none either way."""
    if context.only_types:
        return True
    counted = _counted_by(context, item)
    if counted is not None:
        text = context.source.text
        if fold(text[counted.start : counted.end]) == fold(text[target.start : target.end]):
            return True
    return is_at_least(context, item, 1)


def _counted_by(context: Context, item: n.Expression) -> n.Expression | None:
    """Return the array of which an expression is the number of elements."""
    match item:
        case n.Member(target=target, name=name) if fold(name) in _COUNTS:
            return target
        case n.Call(callee=n.Name(text=name), arguments=(array,)):
            function = catalog.find_function(name)
            is_own = context.bound.procedure(name, context.scope) is not None
            return array if function is not None and function.english in _COUNTING and not is_own else None
    return None


def is_at_least(context: Context, node: n.Expression, least: int) -> bool:
    """Whether the value of an expression is certainly a number not below another one."""
    lowest = _Bounds(context).lowest(node)
    return lowest is not None and lowest >= least


_STEPS = 400
"""After so many variables nobody looks further."""
_ROUNDS = 3
"""How often a variable may turn out to be given less than was thought."""
_Given = tuple[n.Expression | int, ProcedureSymbol | None]
"""A value, and the other procedure in whose code it stands."""
_Counting = n.ForCounted | n.ForEach


class _Bounds:
    """The least values of expressions in the procedure being lowered; None where nobody can tell."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._assumed: dict[int, int | None] = {}
        """What variables are taken for while their own bound is looked for."""
        self._touched: set[int] = set()
        self._steps = 0

    def lowest(self, node: n.Expression) -> int | None:
        """Return a number that the value of the expression is never below."""
        match node:
            case n.Integer(value=value):
                return value
            case n.Parenthesised(items=(inner,)) if inner is not None:
                return self.lowest(inner)
            case n.Name():
                return self._of_name(node)
            case n.Member(name=name) if fold(name) in _COUNTS:
                return 0
            case n.Stepped(target=target, is_prefix=False):
                return self.lowest(target)
            case n.Conditional(value=value, otherwise=otherwise):
                return _least(map(self.lowest, (value, otherwise)))
            case n.Chain(operands=operands, operators=operators):
                return self._of_chain(operands, operators)
            case n.Call(callee=n.Name(text=name), arguments=arguments):
                return self._of_call(name, [a for a in arguments if a is not None])
        return None

    def _of_chain(self, operands: tuple[n.Expression, ...], operators: tuple[str, ...]) -> int | None:
        if {*operators} <= {"+", "-"}:
            return self._of_sum(operands, ("+", *operators))
        lowest = self.lowest(operands[0])
        for operator, operand in zip(operators, operands[1:], strict=True):
            other = self.lowest(operand)
            if lowest is None or other is None:
                return None
            if operator == "/" and isinstance(operand, n.Integer) and other > 0:
                lowest = lowest // other
            elif operator == "*" and min(lowest, other) >= 0:
                lowest *= other
            elif operator in ("%", "MODULO") and lowest >= 0:
                lowest = 0
            else:
                return None
        return lowest

    def _of_sum(self, operands: tuple[n.Expression, ...], signs: tuple[str, ...]) -> int | None:
        """Return the least of a sum: of `n - i` it is 0 where `i` counts up to `n`."""
        added = [operand for operand, sign in zip(operands, signs, strict=True) if sign == "+"]
        lowest = 0
        for operand, sign in zip(operands, signs, strict=True):
            for taken, sign_of_taken in self._terms_of_highest(operand) if sign == "-" else ():
                if isinstance(taken, n.Integer):
                    lowest -= taken.value if sign_of_taken == "+" else -taken.value
                    continue
                same = next((one for one in added if self._are_same(one, taken)), None)
                if same is None or sign_of_taken == "-":
                    return None
                added.remove(same)
        for operand in added:
            least = self.lowest(operand)
            if least is None:
                return None
            lowest += least
        return lowest

    def _are_same(self, one: n.Expression, other: n.Expression) -> bool:
        variable = self._variable(one)
        return variable is not None and self._variable(other) is variable

    def _variable(self, node: n.Expression) -> Variable | None:
        return self._context.find_variable(node.text) if isinstance(node, n.Name) else None

    def _terms_of_highest(self, node: n.Expression) -> list[tuple[n.Expression, str]]:
        """Return the terms of what an expression is never above, with their signs: of a counter the end of its loop."""
        counter = self._context.counting.get(id(self._variable(node)))
        if counter is None or counter.scope is not self._context.scope:
            return [(node, "+")]
        bounds = counter.loop.bounds
        if isinstance(counter.loop.step, n.Unary) or bounds.once:
            return [(node, "+")]
        if isinstance(bounds.high, n.Chain) and {*bounds.high.operators} <= {"+", "-"}:
            return list(zip(bounds.high.operands, ("+", *bounds.high.operators), strict=True))
        return [(bounds.high, "+")]

    def _of_call(self, name: str, arguments: list[n.Expression]) -> int | None:
        function = catalog.find_function(name)
        if function is None or self._context.bound.procedure(name, self._context.scope) is not None:
            return None
        bounds = [self.lowest(argument) for argument in arguments]
        match function.english:
            case "Max":
                return max((bound for bound in bounds if bound is not None), default=None)
            case "Min":
                return _least(bounds)
            case "Modulo" if bounds[0] is not None and bounds[0] >= 0:
                return 0
            case "IntegerPart":
                return bounds[0]
        if function.english in _AT_LEAST_ONE:
            return 1
        return 0 if function.english in _AT_LEAST_NOTHING else None

    def _of_name(self, node: n.Name) -> int | None:
        context = self._context
        variable = context.find_variable(node.text)
        if variable is None:
            return None
        self._steps += 1
        if self._steps > _STEPS:
            return None
        if id(variable) in self._assumed:
            self._touched.add(id(variable))
            return self._assumed[id(variable)]
        loop = _loop_around(self._contents(variable), fold(variable.name), node)
        key = (id(variable), id(loop))
        if key not in context.lowest_values:
            found = self._of_variable(variable, loop)
            if self._assumed:
                return found  # it may rest on what is only assumed
            context.lowest_values[key] = found
        return context.lowest_values[key]

    def _of_variable(self, variable: Variable, loop: _Counting | None) -> int | None:
        """Return the least of all that a variable is given; what it is given of itself must not be less."""
        values = self._values(variable, loop)
        if values is None:
            return None
        self._assumed[id(variable)] = None
        given: list[int | None] = []
        of_itself = []
        for value in values:
            self._touched.discard(id(variable))
            lowest = self._of_given(value)
            if id(variable) in self._touched:
                of_itself.append(value)
            else:
                given.append(lowest)
        least = _least(given)
        for _ in range(_ROUNDS):
            self._assumed[id(variable)] = least
            lower = _least([least, *map(self._of_given, of_itself)])
            if lower == least:
                break
            least = lower
        else:
            least = None
        del self._assumed[id(variable)]
        return least

    def _of_given(self, given: _Given) -> int | None:
        """Return the least of a value, which may stand in another procedure."""
        value, procedure = given
        if isinstance(value, int):
            return value
        if procedure is self._context.procedure:
            return self.lowest(value)
        scope = procedure.scope if procedure is not None else self._context.bound.main
        with self._context.inside(scope, procedure):
            return self.lowest(value)

    def _is_constant(self, variable: Variable) -> bool:
        return variable.is_constant and self._context.bound.main.find_here(variable.name) is variable

    def _contents(self, variable: Variable) -> Contents:
        context = self._context
        if self._is_constant(variable) or context.procedure is None:
            return context.bound.contents
        return context.procedure.contents

    def _values(self, variable: Variable, loop: _Counting | None) -> list[_Given] | None:
        """Return all that a variable is given, in the loop that counts with it; None where others may change it."""
        contents = self._contents(variable)
        name = fold(variable.name)
        is_constant = self._is_constant(variable)
        if not is_constant and (
            variable.boxed
            or variable.type is not Type.INTEGER
            or self._others_change(variable, contents, loop)
        ):
            return None
        found: list[_Given] = []
        procedure = self._context.procedure
        if not is_constant and loop is None and procedure is not None and variable in procedure.parameters:
            passed = self._passed(procedure, procedure.parameters.index(variable))
            if passed is None:
                return None
            found += passed
        for value in _given(self._context, contents, name, loop):
            if value is None:
                return None
            found.append((value, None if is_constant else procedure))
        return found or None

    def _passed(self, procedure: ProcedureSymbol, position: int) -> list[_Given] | None:
        """Return all that a parameter gets from its callers; None where there may be others."""
        calls = self._context.bound.calls_of(procedure)
        default = procedure.node.parameters[position].default
        found: list[_Given] = []
        for call, caller in calls or ():
            argument = call.arguments[position] if position < len(call.arguments) else None
            if argument is not None:
                found.append((argument, caller))
            elif default is not None:
                found.append((default, procedure))
        return found or None

    def _others_change(self, variable: Variable, contents: Contents, loop: _Counting | None) -> bool:
        """Whether code that is not looked at may change a variable: what is called, functions inside."""
        context, name = self._context, fold(variable.name)
        if any(_assigns(part, name) for part in contents.enclosed.values()):
            return True
        if loop is not None and not calls_the_program(context, walk(loop.body)):
            return False
        return variable.is_global or context.scope.find_here(variable.name) is not variable


def _assigns(contents: Contents, name: str) -> bool:
    return any(
        fold(assigned.text) == name
        for part in contents.with_enclosed()
        for assigned in assigned_among(part.of_kinds(*ASSIGNING))
    )


def _loop_around(contents: Contents, name: str, node: n.Name) -> _Counting | None:
    """Return the innermost loop around a name that counts with it."""
    found: _Counting | None = None
    loops: list[_Counting] = [*contents.of(n.ForCounted), *contents.of(n.ForEach)]
    for loop in sorted(loops, key=lambda loop: loop.start):
        if not loop.body.start <= node.start < loop.body.end:
            continue
        counters = loop.others if isinstance(loop, n.ForEach) else (loop.variable,)
        if any(isinstance(counter, n.Name) and fold(counter.text) == name for counter in counters):
            found = loop
    return found


def _given(
    context: Context, contents: Contents, name: str, loop: _Counting | None
) -> Iterator[n.Expression | int | None]:
    """Yield the values that a variable is given, 0 where it is declared without one, None for any other change.

    In a loop that counts with it, it begins there: only that and what the body assigns counts.
    """
    if loop is None:
        for _, value in _changes(context, contents, name):
            yield value
        return
    yield from _counted(context, loop, name, is_inside=True)
    for place, value in _changes(context, contents, name):
        if loop.body.start <= place < loop.body.end:
            yield value


def _changes(
    context: Context, contents: Contents, name: str
) -> Iterator[tuple[int, n.Expression | int | None]]:
    """Yield where a variable is changed, and what it is given there."""
    for declaration in contents.of(n.Declaration):
        for declared in declaration.names:
            if fold(declared.text) == name:
                initial = declaration.initial if declared is declaration.names[-1] else None
                yield declaration.start, initial or 0
    for let in contents.of(n.Let):
        if fold(let.name.text) == name:
            yield let.start, let.value
    for several in contents.of(n.LetSeveral):
        if any(fold(declared.text) == name for declared in several.names):
            yield several.start, None
    for node in contents.of_kinds(*ASSIGNING):
        if not any(fold(assigned.text) == name for assigned in assigned_among([node])):
            continue
        match node:
            case n.Assignment(target=n.Name(), operator="=", value=value):
                yield node.start, value
            case n.Assignment(target=n.Name() as target, operator="+=", value=value):
                yield node.start, n.Chain(node.start, node.end, (target, value), ("+",))
            case n.Step(operator="++") | n.Stepped(operator="++"):
                continue
            case n.ForCounted() | n.ForEach():
                for begun in _counted(context, node, name, is_inside=False):
                    yield node.start, begun
            case _:
                yield node.start, None


def _counted(
    context: Context, loop: _Counting, name: str, is_inside: bool
) -> Iterator[n.Expression | int | None]:
    """Yield where a counter begins; downwards where it ends, behind the loop a step further than in it."""
    from translator.lowering import loops

    if isinstance(loop, n.ForEach):
        is_element = isinstance(loop.variable, n.Name) and fold(loop.variable.text) == name
        yield 1 if not is_element and _counts(context, loop, name) else None
        return
    step = loops.constant_step(loop.step)
    end = loop.bounds.high
    if step is None:
        yield None
    elif step > 0:
        yield loop.bounds.low
    elif is_inside or not loops.is_read_outside(context, name):
        yield end
    else:
        yield loop.bounds.low
        yield n.Chain(end.start, end.end, (end, n.Integer(end.start, end.end, -step)), ("-",))


def _counts(context: Context, node: n.ForEach, name: str) -> bool:
    """Whether a variable of FOR EACH is the rank or the position, which count from 1."""
    if node.kind in ("string", "position"):
        return True
    from translator.lowering import expressions
    from translator.semantics.types import ArrayOf

    with context.trial():
        is_array = isinstance(expressions.lower(context, node.collection).type, ArrayOf)
    return is_array or [fold(other.text) for other in node.others[1:2] if isinstance(other, n.Name)] == [name]


def _least(bounds: Iterator[int | None] | list[int | None]) -> int | None:
    found = list(bounds)
    known = [bound for bound in found if bound is not None]
    return min(known) if known and len(known) == len(found) else None
