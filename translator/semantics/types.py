"""The static types that the translator tells apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, get_args

if TYPE_CHECKING:
    from translator.semantics.symbols import ClassSymbol


@dataclass(frozen=True)
class Type:
    """A type as the generated Python has it: annotation, initial value, and the names that these import."""

    annotation: str
    initial: str
    imports: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)
    """(module, name) of what the annotation needs; the name is empty where it needs the module itself."""

    INTEGER: ClassVar[Type]
    REAL: ClassVar[Type]
    BOOLEAN: ClassVar[Type]
    STRING: ClassVar[Type]
    BUFFER: ClassVar[Type]
    DURATION: ClassVar[Type]
    DATE: ClassVar[Type]
    TIME: ClassVar[Type]
    DATETIME: ClassVar[Type]
    PROCEDURE: ClassVar[Type]
    VOID: ClassVar[Type]
    UNKNOWN: ClassVar[Type]

    @property
    def is_number(self) -> bool:
        """Whether values of the type take part in arithmetic as they are."""
        return self in (Type.INTEGER, Type.REAL, Type.BOOLEAN)

    @property
    def is_copied(self) -> bool:
        """Whether an assignment copies a value that Python would share."""
        return self in (Type.DATE, Type.TIME, Type.DATETIME)


Type.INTEGER = Type("int", "0")
Type.REAL = Type("float", "0.0")
Type.BOOLEAN = Type("bool", "False")
Type.STRING = Type("str", '""')
Type.BUFFER = Type("bytes", 'b""')
Type.DURATION = Type("Duration", "Duration()", imports=(("wlcompat", "Duration"),))
Type.DATE = Type("Date", "Date()", imports=(("wlcompat", "Date"),))
Type.TIME = Type("Time", "Time()", imports=(("wlcompat", "Time"),))
Type.DATETIME = Type("DateTime", "DateTime()", imports=(("wlcompat", "DateTime"),))
Type.PROCEDURE = Type(
    "Callable[..., Any]", "None", imports=(("collections.abc", "Callable"), ("typing", "Any"))
)
Type.VOID = Type("None", "None")
Type.UNKNOWN = Type("Any", "None", imports=(("typing", "Any"),))


@dataclass(frozen=True)
class ArrayOf(Type):
    """An array: a Python list, with one list inside another where it has several dimensions."""

    element: Type

    @staticmethod
    def of(element: Type, dimensions: int = 1) -> ArrayOf:
        """Return the type of an array of so many dimensions."""
        for _ in range(max(0, dimensions - 1)):
            element = ArrayOf(f"list[{element.annotation}]", "[]", element, imports=element.imports)
        return ArrayOf(f"list[{element.annotation}]", "[]", element, imports=element.imports)


@dataclass(frozen=True)
class AssociativeOf(Type):
    """An associative array."""

    element: Type
    key: Type

    @staticmethod
    def of(element: Type, key: Type) -> AssociativeOf:
        """Return the type with that element and key."""
        imports = (*element.imports, *key.imports, ("wlcompat", "AssociativeArray"))
        annotation = f"AssociativeArray[{key.annotation}, {element.annotation}]"
        return AssociativeOf(annotation, "AssociativeArray()", element, key, imports=imports)

    @property
    def is_copied(self) -> bool:
        """Assigning one copies its content."""
        return True


@dataclass(frozen=True)
class ContainerOf(Type):
    """A queue or a stack."""

    element: Type

    @staticmethod
    def of(name: str, element: Type) -> ContainerOf:
        """Return the type of a Queue or Stack."""
        imports = (*element.imports, ("wlcompat", name))
        return ContainerOf(f"{name}[{element.annotation}]", f"{name}()", element, imports=imports)

    @property
    def is_copied(self) -> bool:
        """Assigning one copies its content."""
        return True


@dataclass(frozen=True)
class Instance(Type):
    """An object of a class or structure of the program; a dynamic one may be None and is shared, not copied."""

    symbol: ClassSymbol
    is_dynamic: bool

    @staticmethod
    def of(symbol: ClassSymbol, is_dynamic: bool) -> Instance:
        """Return the type of the objects of a class or structure."""
        python = symbol.qualified
        if is_dynamic:
            return Instance(f"{python} | None", "None", symbol, True, imports=_unit(symbol))
        return Instance(python, f"{python}()", symbol, False, imports=_unit(symbol))

    @property
    def is_copied(self) -> bool:
        """Assigning an object that is not dynamic copies its members."""
        return not self.is_dynamic


@dataclass(frozen=True)
class Enumerated(Type):
    """A value of an enumeration of the program."""

    symbol: ClassSymbol

    @staticmethod
    def of(symbol: ClassSymbol) -> Enumerated:
        """Return the type of the values of an enumeration or combination."""
        python = symbol.qualified
        initial = f"{python}(0)" if symbol.kind == "COMBINATION" else f"{python}.{symbol.first_value}"
        return Enumerated(python, initial, symbol, imports=_unit(symbol))

    @property
    def is_combination(self) -> bool:
        """Whether its values are flags that can be set together."""
        return self.symbol.kind == "COMBINATION"


def _unit(symbol: ClassSymbol) -> tuple[tuple[str, str], ...]:
    """Return what using a class of the program imports: its module, whole, where it has one of its own."""
    return ((symbol.module, ""),) if symbol.module else ()


@dataclass(frozen=True)
class Several(Type):
    """Several results: a tuple."""

    types: tuple[Type, ...]

    @staticmethod
    def of(types: tuple[Type, ...]) -> Several:
        """Return the type of several results."""
        annotation = f"tuple[{', '.join(t.annotation for t in types)}]"
        imports = tuple(i for t in types for i in t.imports)
        return Several(annotation, f"({', '.join(t.initial for t in types)})", types, imports=imports)


def type_of_annotation(annotation: Any) -> Type:
    """Return the static type of what a function of the runtime takes or gives, from its Python annotation."""
    if annotation is type(None):
        return Type.VOID
    if isinstance(annotation, type):
        for python, type_ in (
            (bool, Type.BOOLEAN),
            (int, Type.INTEGER),
            (float, Type.REAL),
            (str, Type.STRING),
        ):
            if issubclass(annotation, python):
                return type_
        if issubclass(annotation, bytes):
            return Type.BUFFER
        return _RUNTIME_TYPES.get(annotation.__name__, Type.UNKNOWN)
    return Type.UNKNOWN


_RUNTIME_TYPES = {
    "Duration": Type.DURATION,
    "Date": Type.DATE,
    "Time": Type.TIME,
    "DateTime": Type.DATETIME,
}


def accepts(annotation: Any, type_: Type) -> bool:
    """Whether a parameter with this annotation takes a value of the type as it is."""
    if annotation is Any or annotation is object or type_ is Type.UNKNOWN:
        return True
    members = get_args(annotation) or (annotation,)
    types = {type_of_annotation(member) for member in members}
    if type_ in types or Type.UNKNOWN in types:
        return True
    return type_ in (Type.BOOLEAN, Type.INTEGER) and bool(types & {Type.INTEGER, Type.REAL})
