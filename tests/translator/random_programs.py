"""Random programs of loops, exceptions and procedures, each with what it prints by the rules of WLanguage.

Every statement is made as its text and as a function that does the same: no parser and no translator is in between.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

STEPS = 2_000
"""After so many statements a program counts as too long, and is not asked for."""


class Cell:
    """A variable, which parameters by reference share."""

    def __init__(self, value: int = 0) -> None:
        self.value = value


class BreakReached(Exception):
    pass


class ContinueReached(Exception):
    pass


class ResultReached(Exception):
    pass


class Thrown(Exception):
    pass


class TooLong(Exception):
    pass


@dataclass
class World:
    """The variables that code sees, and what it has printed."""

    cells: dict[str, Cell]
    printed: list[str]
    steps: list[int] = field(default_factory=lambda: [STEPS])

    def value(self, name: str) -> int:
        return self.cells.setdefault(name, Cell()).value

    def cell(self, name: str) -> Cell:
        return self.cells.setdefault(name, Cell())


Run = Callable[[World], None]


class Piece(NamedTuple):
    """Some statements: their lines, and what they do."""

    lines: list[str]
    run: Run


class Number(NamedTuple):
    text: str
    value: Callable[[World], int]


@dataclass
class Place:
    """Where a statement stands."""

    names: list[str]
    procedures: list[tuple[str, int, Callable[[World, list[Cell]], None]]]
    """Name, number of parameters, and what a call does."""
    is_procedure: bool = False
    loops: int = 0
    depth: int = 0


def indented(lines: list[str]) -> list[str]:
    return ["\t" + line for line in lines]


class Author:
    """Writes one program."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._count = 0

    def _name(self, letter: str) -> str:
        self._count += 1
        return f"{letter}{self._count}"

    def _number(self, place: Place) -> Number:
        kind = self._random.random()
        name, number = self._random.choice(place.names), self._random.randint(0, 5)
        if kind < 0.4:
            return Number(str(number), lambda _: number)
        if kind < 0.7:
            return Number(name, lambda world: world.value(name))
        return Number(f"({name} - {number})", lambda world: world.value(name) - number)

    def _condition(self, place: Place) -> tuple[str, Callable[[World], bool]]:
        left, right = self._number(place), self._number(place)
        match self._random.choice(["=", "<>", "<", "IN"]):
            case "=":
                return f"{left.text} = {right.text}", lambda world: left.value(world) == right.value(world)
            case "<>":
                return f"{left.text} <> {right.text}", lambda world: left.value(world) != right.value(world)
            case "<":
                return f"{left.text} < {right.text}", lambda world: left.value(world) < right.value(world)
        return f"{left.text} IN (1 TO 3)", lambda world: 1 <= left.value(world) <= 3

    def _block(self, place: Place, most: int = 3) -> Piece:
        place.depth += 1
        pieces: list[Piece] = []
        for _ in range(self._random.randint(1, most)):
            if self._random.random() < 0.08 and place.depth < 5:
                pieces.append(self._handled(place))
                break
            pieces.append(self._statement(place))
        place.depth -= 1
        return _together(pieces)

    def _handled(self, place: Place) -> Piece:
        """WHEN EXCEPTION … END: its block runs, then once more what stands behind it."""
        handler = _together([self._statement(place)])
        rest = self._block(place, 2)

        def run(world: World) -> None:
            try:
                rest.run(world)
            except Thrown:
                handler.run(world)
                rest.run(world)

        return Piece(["WHEN EXCEPTION", *indented(handler.lines), "END", *rest.lines], run)

    def _statement(self, place: Place) -> Piece:
        simple = [self._tell, self._tell, self._assign, self._assign, self._leave, self._throw, self._call]
        deep = [self._if, self._switch, self._for, self._for, self._each, self._while, self._endless]
        deep += [self._protected, self._declared]
        made = self._random.choice(simple if place.depth > 3 else [*simple, *deep])(place)

        def run(world: World) -> None:
            world.steps[0] -= 1
            if world.steps[0] < 0:
                raise TooLong
            made.run(world)

        return Piece(made.lines, run)

    def _tell(self, place: Place) -> Piece:
        label, number = self._name("says "), self._number(place)
        return Piece(
            [f'Info("{label}: " + {number.text})'],
            lambda world: world.printed.append(f"{label}: {number.value(world)}"),
        )

    def _assign(self, place: Place) -> Piece:
        name, number = self._random.choice(place.names), self._number(place)
        if self._random.random() < 0.5:
            return Piece([f"{name} = {number.text}"], lambda world: _store(world, name, number.value(world)))
        return Piece(
            [f"{name} += {number.text}"],
            lambda world: _store(world, name, world.value(name) + number.value(world)),
        )

    def _leave(self, place: Place) -> Piece:
        text, holds = self._condition(place)
        reached: dict[str, type[Exception]] = {"BREAK": BreakReached, "CONTINUE": ContinueReached}
        words = list(reached) if place.loops else []
        words += ["RETURN"] if place.is_procedure else []
        if not words:
            return self._tell(place)
        word = self._random.choice(words)

        def run(world: World) -> None:
            if holds(world):
                raise reached.get(word, ResultReached)

        return Piece([f"IF {text} THEN {word}"], run)

    def _throw(self, place: Place) -> Piece:
        text, holds = self._condition(place)

        def run(world: World) -> None:
            if holds(world):
                raise Thrown

        return Piece([f'IF {text} THEN ExceptionThrow(1, "thrown")'], run)

    def _call(self, place: Place) -> Piece:
        if not place.procedures:
            return self._tell(place)
        name, count, called = self._random.choice(place.procedures)
        passed = [self._random.choice(place.names) for _ in range(count)]
        return Piece(
            [f"{name}({', '.join(passed)})"], lambda world: called(world, [world.cell(one) for one in passed])
        )

    def _if(self, place: Place) -> Piece:
        text, holds = self._condition(place)
        yes, no = self._block(place), self._block(place)
        lines = [f"IF {text} THEN", *indented(yes.lines), "ELSE", *indented(no.lines), "END"]
        return Piece(lines, lambda world: (yes if holds(world) else no).run(world))

    def _switch(self, place: Place) -> Piece:
        number, low = self._number(place), self._random.randint(-2, 3)
        first, second, other = (self._block(place, 2) for _ in range(3))
        lines = [f"SWITCH {number.text}", f"CASE {low}, {low + 2}", *indented(first.lines)]
        lines += [f"CASE > {low}", *indented(second.lines), "OTHER CASE", *indented(other.lines), "END"]

        def run(world: World) -> None:
            value = number.value(world)
            (first if value in (low, low + 2) else second if value > low else other).run(world)

        return Piece(lines, run)

    def _for(self, place: Place) -> Piece:
        """FOR: the bound is looked at before each turn unless it is written `_TO_`; the counter stays afterwards."""
        name, start, bound = self._name("i"), self._number(place), self._number(place)
        is_fixed, step = self._random.random() < 0.3, self._random.choice([1, 1, 2, -1])
        place.names.append(name)
        body = self._looped(place)
        by = f" STEP {step}" if step != 1 else ""
        head = f"FOR {name} = {start.text} {'_TO_' if is_fixed else 'TO'} {bound.text}{by}"

        def run(world: World) -> None:
            _store(world, name, start.value(world))
            last = bound.value(world)
            while True:
                last = last if is_fixed else bound.value(world)
                counter = world.value(name)
                if (counter > last if step > 0 else counter < last) or not _turn(world, body):
                    return
                _store(world, name, world.value(name) + step)

        return Piece([head, *indented(body.lines), "END"], run)

    def _each(self, place: Place) -> Piece:
        name, values = self._name("v"), self._random.sample(range(6), self._random.randint(1, 3))
        inside = Place([*place.names, name], place.procedures, place.is_procedure, place.loops, place.depth)
        body = self._looped(inside)

        def run(world: World) -> None:
            for value in values:
                _store(world, name, value)
                if not _turn(world, body):
                    return

        return Piece([f"FOR EACH {name} OF {values}", *indented(body.lines), "END"], run)

    def _while(self, place: Place) -> Piece:
        name, most = self._name("w"), self._random.randint(1, 3)
        text, holds = self._condition(place)
        place.names.append(name)
        body = self._looped(place)
        lines = [f"{name} is int", f"WHILE {name} < {most} _AND_ {text}", f"\t{name}++"]

        def run(world: World) -> None:
            _store(world, name, 0)
            while world.value(name) < most and holds(world):
                _store(world, name, world.value(name) + 1)
                if not _turn(world, body):
                    return

        return Piece([*lines, *indented(body.lines), "END"], run)

    def _endless(self, place: Place) -> Piece:
        name, most, is_tested = self._name("l"), self._random.randint(1, 3), self._random.random() < 0.5
        place.names.append(name)
        body = self._looped(place)
        lines = [f"{name} is int", "LOOP", f"\t{name}++"]
        lines += [] if is_tested else [f"\tIF {name} > {most} THEN BREAK"]
        end = f"TO DO WHILE {name} < {most}" if is_tested else "END"

        def run(world: World) -> None:
            _store(world, name, 0)
            while True:
                _store(world, name, world.value(name) + 1)
                if not is_tested and world.value(name) > most:
                    return
                if not _turn(world, body) or (is_tested and world.value(name) >= most):
                    return

        return Piece([*lines, *indented(body.lines), end], run)

    def _looped(self, place: Place) -> Piece:
        place.loops += 1
        body = self._block(place)
        place.loops -= 1
        return body

    def _protected(self, place: Place) -> Piece:
        body, handler = self._block(place), self._block(place, 2)

        def run(world: World) -> None:
            try:
                body.run(world)
            except Thrown:
                handler.run(world)

        return Piece(["WHEN EXCEPTION IN", *indented(body.lines), "DO", *indented(handler.lines), "END"], run)

    def _declared(self, place: Place) -> Piece:
        """A declaration inside a block: known to the end of the procedure, and 0 again whenever it runs."""
        name = self._name("d")
        place.names.append(name)
        return Piece([f"{name} is int"], lambda world: _store(world, name, 0))

    def program(self) -> Piece:
        """The main code, which tells some variables at its end, and the procedures that it may call."""
        place = Place(["ga", "gb", "own"], [])
        procedures = [self._procedure(place) for _ in range(self._random.randint(1, 3))]
        main = _together([self._block(place, 6), *(self._tell(place) for _ in range(3))])
        lines = ["GLOBAL", "\tga, gb are int", "LOCAL", "own is int", *main.lines]
        return Piece([*lines, *(line for procedure in procedures for line in procedure.lines)], main.run)

    def _procedure(self, place: Place) -> Piece:
        """A procedure, which may be called from then on; what runs is but its declaration."""
        name = self._name("P")
        names = [self._name("p") for _ in range(self._random.randint(0, 2))]
        by_value = [self._random.random() < 0.3 for _ in names]
        body = self._block(Place(["ga", "gb", *names, "own"], [*place.procedures], is_procedure=True), 4)
        section = self._block(Place(["ga", *names], []), 2) if self._random.random() < 0.3 else None
        given = ", ".join(
            f"{'LOCAL ' * local}{one} is int" for one, local in zip(names, by_value, strict=True)
        )

        def call(world: World, cells: list[Cell]) -> None:
            passed = [
                Cell(cell.value) if local else cell for cell, local in zip(cells, by_value, strict=True)
            ]
            shared = {one: world.cell(one) for one in ("ga", "gb")}
            inside = World({**shared, **dict(zip(names, passed, strict=True))}, world.printed, world.steps)
            try:
                try:
                    body.run(inside)
                except Thrown:
                    if section is None:
                        raise
                    section.run(inside)
            except ResultReached:
                pass

        place.procedures.append((name, len(names), call))
        lines = [f"PROCEDURE {name}({given})", "own is int", *body.lines]
        lines += ["CASE EXCEPTION:", *section.lines] if section is not None else []
        return Piece(lines, lambda _: None)


def _together(pieces: list[Piece]) -> Piece:
    def run(world: World) -> None:
        for piece in pieces:
            piece.run(world)

    return Piece([line for piece in pieces for line in piece.lines], run)


def _store(world: World, name: str, value: int) -> None:
    world.cell(name).value = value


def _turn(world: World, body: Piece) -> bool:
    """Run the body of a loop once; whether the loop goes on."""
    world.steps[0] -= 1
    if world.steps[0] < 0:
        raise TooLong
    try:
        body.run(world)
    except BreakReached:
        return False
    except ContinueReached:
        pass
    return True


def random_program(seed: int) -> tuple[str, str] | None:
    """Return a program and what it prints; None where it would run for long."""
    whole = Author(seed).program()
    world = World({}, [])
    try:
        whole.run(world)
    except Thrown:
        world.printed.append("raises WLanguageError")
    except (TooLong, RecursionError):
        return None
    return "\n".join([*whole.lines, ""]), "".join(f"{line}\n" for line in world.printed)
