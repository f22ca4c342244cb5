"""Arguments by the name of their parameter, `f(<name>: value)`: put where that parameter stands."""

from __future__ import annotations

from collections.abc import Sequence

from translator.semantics.symbols import ProcedureSymbol
from translator.syntax import nodes as n
from wlcompat.catalog import fold


def place_named_arguments(call: n.Call, callees: Sequence[ProcedureSymbol]) -> None:
    """Give a call its arguments in the order of the parameters; it stays as it is where nobody can tell that order."""
    given = [argument for argument in call.arguments if not isinstance(argument, n.NamedArgument)]
    named = call.arguments[len(given) :]
    orders = {tuple(fold(parameter.name.text) for parameter in one.node.parameters) for one in callees}
    if not named or len(orders) != 1:
        return
    (order,) = orders
    placed: dict[int, n.Expression | None] = dict(enumerate(given))
    for argument in named:
        if not isinstance(argument, n.NamedArgument) or fold(argument.name) not in order:
            return
        position = order.index(fold(argument.name))
        if position in placed:
            return
        placed[position] = argument.value
    call.arguments = tuple(placed.get(position) for position in range(max(placed) + 1))  # type: ignore[misc]
