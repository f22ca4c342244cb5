"""The entries of the catalog: what is known of each name without importing what it stands for.

An entry is made of a row: plain lists and texts, which `wlcompat.signatures` reads off the declarations and
`wlcompat/names.py` keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, TypeVar

_ValueT = TypeVar("_ValueT")

Row = list[Any]


class Kind:
    """What a parameter takes or a function gives: the names of Python's types, several where it may be either."""

    __slots__ = ("names", "variable")

    def __init__(self, text: str) -> None:
        variable, _, names = text.rpartition("=")
        self.names = tuple(names.split("|"))
        """`bool`, `int`, `float`, `str` and `bytes` stand for types made of them too."""
        self.variable = variable
        """Set where a function gives what it takes: the name that the two kinds share."""

    def __repr__(self) -> str:
        return f"{self.variable}={'|'.join(self.names)}" if self.variable else "|".join(self.names)

    @property
    def is_anything(self) -> bool:
        """Whether it says nothing of the type."""
        return self.names in (("object",), ("Any",)) and not self.variable


class Parameter:
    """One parameter of a function, as the translator needs to know it."""

    def __init__(self, function: Function, row: Row, documented: str) -> None:
        name, kind, how = row
        self._function = function
        self.name: str = name
        self.documented = documented or name
        """The name that the help page gives it, such as `Port number`."""
        self.kind = Kind(kind)
        self.optional: bool = how != ""
        self.variadic: bool = how == "variadic"

    @property
    def function_name(self) -> str:
        """The English name of its function."""
        return self._function.english

    @property
    def by_reference(self) -> bool:
        """Whether the function assigns the caller's variable, which then is passed as a `Ref`."""
        return self.kind.names[0] == "Ref"

    @property
    def fills(self) -> bool:
        """Whether the function, of a collection or an object, changes what it holds, and takes it as it is."""
        return self.kind.names == ("Ref", "object")

    @property
    def annotation(self) -> Any:
        """The Python type, resolved; imports the function."""
        return self._function.annotations.get(self.name, Any)

    @property
    def default(self) -> Any:
        """The value where the parameter is left out, `inspect.Parameter.empty` for none; imports the function."""
        import inspect  # for tools alone, and long to import

        return inspect.signature(self._function.python).parameters[self.name].default


class Entry:
    """What every entry has."""

    def __init__(self, module: str, row: Row, get_value: Callable[[str], Any]) -> None:
        self.module = module
        """The module that declares it."""
        self.row = row
        self.english: str = row[0]
        self.french: str = row[1]
        self.doc: int | None = row[2]
        """The number of the help page, or None where no page was seen."""
        self.limits: str = row[3]
        """What of the documented behaviour is missing; empty when nothing is."""
        self._get_value = get_value

    @property
    def family(self) -> str:
        """The folder of the runtime that it is declared in."""
        return self.module.split(".")[1] if "." in self.module else self.module

    @property
    def names(self) -> tuple[str, ...]:
        """The English name, then the French one where it differs."""
        return (self.english,) if self.english == self.french else (self.english, self.french)


class Function(Entry):
    """A function of WLanguage, or a variable that is computed when read (`reads_like_variable`)."""

    def __init__(self, module: str, row: Row, get_value: Callable[[str], Any]) -> None:
        super().__init__(module, row, get_value)
        self.summary: str
        """The first line of the docstring."""
        _, _, _, _, self.summary, flags, result, documented, self._parameter_rows, *plain = row
        self.plain, self.plain_alone = map(tuple, plain or ((), ()))
        """What plain Python says for a call, and for one whose result nobody uses: see `catalog.function`."""
        self.documented_parameters: tuple[str, ...] = tuple(documented)
        """The names that the help page gives to the parameters."""
        self.pure = "pure" in flags
        """Whether a call changes nothing and depends on nothing but its arguments and what they name."""
        self.reads_like_variable = "variable" in flags
        self.gives_buffers = "buffers" in flags
        """Whether the function gives bytes instead of text when it is told so."""
        self.makes_elements = "elements" in flags
        """Whether the function adds elements that it may be told how to make."""
        self.adds_whole_arrays = "whole" in flags
        """Whether the function may be told to add all elements of an array."""
        self.takes_type = "typed" in flags
        """Whether the function may be told the type of the variable that it fills."""
        self.can_fail = "fails" in flags
        """Whether a call may set the error that ErrorOccurred and ErrorInfo tell; read off the code."""
        numbers = flags.partition("numbers:")[2].partition(" ")[0]
        self.numbers = tuple(numbers.split(",")) if numbers else ()
        """The constants that, as the first argument, make a function of texts give an integer."""
        self.only_if = flags.partition("if:")[2]
        """The function of `support.py` that says whether it is called at all; empty where it always is."""
        self.result_kind = Kind(result)

    @property
    def plain_forms(self) -> tuple[str, ...]:
        """All that plain Python may say for a call."""
        return self.plain + self.plain_alone

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters in order, without those that are for Python only."""
        names = (*self.documented_parameters, *[""] * len(self._parameter_rows))
        return tuple(
            [Parameter(self, row, name) for row, name in zip(self._parameter_rows, names, strict=False)]
        )

    @property
    def python(self) -> Callable[..., Any]:
        """The function itself, imported."""
        found: Callable[..., Any] = self._get_value(self.english)
        return found

    @property
    def annotations(self) -> dict[str, Any]:
        """The Python types of parameters and result, resolved; imports the function."""
        import typing

        return typing.get_type_hints(self.python)

    @property
    def result(self) -> Any:
        """The Python type of the result; `type(None)` for a function without one; imports the function."""
        return self.annotations.get("return", Any)


class Constant(Entry, Generic[_ValueT]):
    """A constant of WLanguage, or an object with properties such as `Socket`."""

    def __init__(self, module: str, row: Row, get_value: Callable[[str], Any]) -> None:
        super().__init__(module, row, get_value)
        _, _, _, _, kind, members = row
        self.kind = Kind(kind)
        self.is_object = members is not None
        self.members: dict[str, Kind] = {name: Kind(kind) for name, kind in members or ()}
        """The properties of an object, in Python's spelling."""

    @property
    def value(self) -> _ValueT:
        """The value itself, imported."""
        found: _ValueT = self._get_value(self.english)
        return found
