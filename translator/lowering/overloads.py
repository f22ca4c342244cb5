"""Which of several procedures of one name a call means: by the number of arguments, then by their types."""

from __future__ import annotations

from translator.lowering import expressions
from translator.lowering.context import Context
from translator.semantics.symbols import ProcedureSymbol
from translator.semantics.types import Type
from translator.syntax import nodes as n


def chosen(
    context: Context, procedure: ProcedureSymbol, arguments: tuple[n.Expression | None, ...]
) -> ProcedureSymbol:
    """Return the one of a procedure and its overloads that a call with these arguments means."""
    if not procedure.overloads:
        return procedure
    candidates = [p for p in (procedure, *procedure.overloads) if takes(p, len(arguments))]
    if len(candidates) < 2:
        return candidates[0] if candidates else procedure
    with context.trial():
        types = [expressions.lower(context, a).type if a is not None else None for a in arguments]
    return max(candidates, key=lambda candidate: _fit(candidate, types))


def takes(procedure: ProcedureSymbol, count: int) -> bool:
    """Whether a procedure can be called with so many arguments."""
    declared = procedure.node.parameters
    needed = sum(parameter.default is None for parameter in declared)
    return needed <= count and (count <= len(declared) or procedure.node.takes_any)


def _fit(procedure: ProcedureSymbol, types: list[Type | None]) -> int:
    """Return how well arguments of the types fit: the same type counts most, a type that has to be made little."""
    fit = 0
    for parameter, type_ in zip(procedure.parameters, types, strict=False):
        if type_ is None or Type.UNKNOWN in (type_, parameter.type):
            fit += 1
        elif type_ == parameter.type:
            fit += 4
        elif type_.is_number and parameter.type.is_number:
            fit += 2
        else:
            fit -= 4
    return fit
