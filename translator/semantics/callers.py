"""Who calls a procedure: what is known of its parameters is known only where every call is seen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from translator.semantics.contents import Contents
from translator.semantics.symbols import ProcedureSymbol
from translator.syntax import nodes as n
from wlcompat.catalog import fold

if TYPE_CHECKING:
    from translator.semantics.project import Unit


class Callers:
    """An index of the names of a program, by folded name."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._parts: dict[str, list[Contents]] = {}
        self._members: set[str] = set()
        texts: list[str] = []
        for unit in units:
            for part in unit.all_contents():
                for name in part.names:
                    self._parts.setdefault(name, []).append(part)
                self._members |= part.members
                texts += [text.value for text in part.of(n.String)]
        self._texts = fold("\n".join(texts))

    def calls(
        self, symbol: ProcedureSymbol, known: dict[int, ProcedureSymbol | None]
    ) -> list[tuple[n.Call, ProcedureSymbol | None]] | None:
        """Return the calls of a procedure, each with the procedure that it stands in; None where there may be others.

        `known` is what the code stands in that is looked at, by the identity of its contents. Others may call what is
        a method, stands as a value, or is named in a text or behind a point.
        """
        name = fold(symbol.name)
        if symbol.owner is not None or symbol.parent is not None or symbol.overloads or symbol.node.takes_any:
            return None
        if name in self._members or name in self._texts:
            return None
        found: list[tuple[n.Call, ProcedureSymbol | None]] = []
        for part in self._parts.get(name, ()):
            if id(part) not in known:
                return None
            calls = [
                call
                for call in part.of(n.Call)
                if isinstance(call.callee, n.Name) and fold(call.callee.text) == name
            ]
            if len(calls) != sum(fold(node.text) == name for node in part.of(n.Name)):
                return None
            found += [(call, known[id(part)]) for call in calls]
        return found
