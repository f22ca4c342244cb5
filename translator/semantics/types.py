"""The static types that the translator tells apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from wlcompat.catalog import Kind
from wlcompat.record import field, value

if TYPE_CHECKING:
    from translator.semantics.symbols import ClassSymbol


@value
class Type:
    """A type as the generated Python has it: annotation, initial value, and the names that these import."""

    annotation: str
    initial: str
    imports: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)
    """(module, name) of what the annotation needs; the name is empty where it needs the module itself."""

    INTEGER: ClassVar[Type]
    REAL: ClassVar[Type]
    CURRENCY: ClassVar[Type]
    NUMERIC: ClassVar[Type]
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

    # there is but one object of each of the types that hold no other: they are compared as often as anything
    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __reduce__(self) -> Any:
        return _alone, (self.annotation,)  # the one of each process

    @property
    def is_number(self) -> bool:
        """Whether values of the type take part in arithmetic as they are."""
        return self in (Type.INTEGER, Type.REAL, Type.BOOLEAN)

    @property
    def is_exact(self) -> bool:
        """Whether values of the type are decimal numbers, which calculate exactly."""
        return self in (Type.CURRENCY, Type.NUMERIC)

    @property
    def is_copied(self) -> bool:
        """Whether an assignment copies a value that Python would share."""
        return self in (Type.DATE, Type.TIME, Type.DATETIME)

    @property
    def is_reference(self) -> bool:
        """Whether a variable of the type holds a reference to an object that others may hold too."""
        return False

    @property
    def is_unchanging(self) -> bool:
        """Whether its values never change, so that it makes no difference who holds the same one."""
        return self in _UNCHANGING

    @property
    def value_type(self) -> Type:
        """The type of a value that is read from a variable of this type."""
        return self

    @property
    def initial_at_import(self) -> str:
        """The same for a variable of a module, whose classes are not there yet."""
        return self.initial

    @property
    def factory(self) -> str:
        """What makes the initial value when it is called; empty where that is None."""
        if self.initial == "None":
            return ""
        by_class = _MADE_BY_CLASS.get(self.initial, self.initial).removesuffix("()")
        return f"lambda: {self.initial}" if by_class == self.initial else by_class


Type.INTEGER = Type("int", "0")
Type.REAL = Type("float", "0.0")
Type.CURRENCY = Type("Currency", "Currency()", imports=(("wlcompat", "Currency"),))
Type.NUMERIC = Type("Numeric", "Numeric()", imports=(("wlcompat", "Numeric"),))
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


_UNCHANGING = (
    *(Type.INTEGER, Type.REAL, Type.CURRENCY, Type.NUMERIC, Type.BOOLEAN, Type.STRING, Type.BUFFER),
    Type.DURATION,
)
_MADE_BY_CLASS = {"0": "int", "0.0": "float", "False": "bool", '""': "str", 'b""': "bytes", "[]": "list"}


OF_RUNTIME = {
    name: Type(class_, f"{class_}()", imports=(("wlcompat", class_),))
    for name, class_ in (
        ("THREAD", "Thread"),
        ("PARALLEL_TASK", "ParallelTask"),
        ("CRITICAL_SECTION", "CriticalSection"),
        ("AUTOMATIC_EVENT", "AutomaticEvent"),
        ("MANUAL_EVENT", "ManualEvent"),
        ("CHRONO", "Chrono"),
        ("HTTP_REQUEST", "HttpRequest"),
        ("HTTP_RESPONSE", "HttpResponse"),
        ("EMAIL", "Email"),
        ("EMAIL_SESSION", "EmailSMTPSession"),
        ("ARCHIVE", "ZipArchive"),
        ("TOAST", "Toast"),
        ("TOAST_BUTTON", "ToastButton"),
        ("XML_NODE", "XmlNode"),
    )
}
"""The types whose values are objects of the runtime, by their names in the vocabulary."""
THREAD, PARALLEL_TASK, CHRONO = OF_RUNTIME["THREAD"], OF_RUNTIME["PARALLEL_TASK"], OF_RUNTIME["CHRONO"]
HTTP_REQUEST, HTTP_RESPONSE = OF_RUNTIME["HTTP_REQUEST"], OF_RUNTIME["HTTP_RESPONSE"]
XML_NODE, TOAST, TOAST_BUTTON = OF_RUNTIME["XML_NODE"], OF_RUNTIME["TOAST"], OF_RUNTIME["TOAST_BUTTON"]
ARCHIVE, EMAIL, EMAIL_SESSION = OF_RUNTIME["ARCHIVE"], OF_RUNTIME["EMAIL"], OF_RUNTIME["EMAIL_SESSION"]


def _alone(annotation: str) -> Type:
    return _ALONE[annotation]


_ALONE = {one.annotation: one for one in (*vars(Type).values(), *OF_RUNTIME.values()) if type(one) is Type}


@value
class ArrayOf(Type):
    """An array: a Python list, with one list inside another where it has several dimensions."""

    element: Type
    dimensions: int = field(default=1, compare=False)
    """How many the declaration says; an array of arrays has 1, and FOR EACH gives its arrays."""

    @staticmethod
    def of(element: Type, dimensions: int = 1) -> ArrayOf:
        """Return the type of an array of so many dimensions."""
        inner = element if dimensions == 1 else ArrayOf.of(element, dimensions - 1)
        return ArrayOf(f"list[{inner.annotation}]", "[]", inner, dimensions, imports=inner.imports)


def element_inside(array: Type, dimensions: int) -> Type:
    """Return the type of what an array holds that many dimensions down."""
    for _ in range(dimensions):
        array = array.element if isinstance(array, ArrayOf | ContainerOf) else Type.UNKNOWN
    return array


@value
class AssociativeOf(Type):
    """An associative array."""

    element: Type
    key: Type
    has_duplicates: bool = field(default=False, compare=False)
    """Whether there may be several values of a key."""

    @staticmethod
    def of(element: Type, key: Type, has_duplicates: bool = False) -> AssociativeOf:
        """Return the type with that element and key."""
        imports = (*element.imports, *key.imports, ("wlcompat", "AssociativeArray"))
        annotation = f"AssociativeArray[{key.annotation}, {element.annotation}]"
        initial = f"AssociativeArray({element.factory})"
        return AssociativeOf(annotation, initial, element, key, has_duplicates, imports=imports)

    @property
    def initial_at_import(self) -> str:
        """Objects are made by a function that names the class when it is called."""
        is_made = isinstance(self.element, Instance) and self.element.factory
        return f"AssociativeArray(lambda: {self.element.initial})" if is_made else self.initial

    @property
    def is_copied(self) -> bool:
        """Assigning one copies its content."""
        return True


@value
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


@value
class AnyObject(Type):
    """A reference to an object of whatever class, or None."""

    @property
    def value_type(self) -> Type:
        """Of what is read nothing is known."""
        return Type.UNKNOWN

    @property
    def is_reference(self) -> bool:
        """It always is one."""
        return True


ANY_OBJECT = AnyObject("Any", "None", imports=(("typing", "Any"),))


@value
class Nullable(Type):
    """A simple type whose values have Null beside them: `int?`."""

    inner: Type

    @staticmethod
    def of(inner: Type) -> Type:
        """Return the type with Null; objects that are not dynamic become so, what may be Null anyway stays."""
        if isinstance(inner, Instance):
            return Instance.of(inner.symbol, is_dynamic=True)
        if isinstance(inner, ArrayOf | AssociativeOf | ContainerOf) or inner.initial == "None":
            return inner
        return Nullable(f"{inner.annotation} | None", "None", inner, imports=inner.imports)

    @property
    def value_type(self) -> Type:
        """Whether what is read is Null is not known."""
        return Type.UNKNOWN

    @property
    def is_copied(self) -> bool:
        """As its values are."""
        return self.inner.is_copied


@value
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

    @property
    def is_reference(self) -> bool:
        """A dynamic object is one."""
        return self.is_dynamic


def common_type(types: Iterable[Type]) -> Type:
    """Return the type that values of these types have in common; VOID stands for Null, which may be any dynamic object."""
    several = set(types)
    known = several - {Type.VOID}
    symbols = {id(type_.symbol) for type_ in known if isinstance(type_, Instance)}
    if len(symbols) == 1 and len(several) > 1 and all(isinstance(type_, Instance) for type_ in known):
        (first, *_) = (type_ for type_ in known if isinstance(type_, Instance))
        return Instance.of(first.symbol, is_dynamic=True)
    return known.pop() if len(several) == len(known) == 1 else Type.UNKNOWN


@value
class Enumerated(Type):
    """A value of an enumeration of the program."""

    symbol: ClassSymbol

    @staticmethod
    def of(symbol: ClassSymbol) -> Enumerated:
        """Return the type of the values of an enumeration or combination."""
        python = symbol.qualified
        first = f"{python}.{symbol.first_value}" if symbol.first_value else "None"
        initial = f"{python}(0)" if symbol.kind == "COMBINATION" else first
        return Enumerated(python, initial, symbol, imports=_unit(symbol))

    @property
    def is_combination(self) -> bool:
        """Whether its values are flags that can be set together."""
        return self.symbol.kind == "COMBINATION"


def _unit(symbol: ClassSymbol) -> tuple[tuple[str, str], ...]:
    """Return what using a class of the program imports: its module, whole, where it has one of its own."""
    return ((symbol.module, ""),) if symbol.module else ()


@value
class Several(Type):
    """Several results: a tuple."""

    types: tuple[Type, ...]

    @staticmethod
    def of(types: tuple[Type, ...]) -> Several:
        """Return the type of several results."""
        annotation = f"tuple[{', '.join(t.annotation for t in types)}]"
        imports = tuple(i for t in types for i in t.imports)
        return Several(annotation, f"({', '.join(t.initial for t in types)})", types, imports=imports)

    @property
    def value_type(self) -> Type:
        """The type of the first of them: the others are left out where one value is wanted."""
        return self.types[0].value_type


def type_of_kind(kind: Kind) -> Type:
    """Return the static type of what a function of the runtime takes or gives.

    Of what it gives as it takes it, it is the first of the types.
    """
    return first_type(kind) if len(kind.names) == 1 or kind.variable else Type.UNKNOWN


def first_type(kind: Kind) -> Type:
    """Return the first of the types that a kind names."""
    return _type_of_name(kind.names[0])


def _type_of_name(name: str) -> Type:
    return _RUNTIME_TYPES.get(name, Type.UNKNOWN)


_RUNTIME_TYPES = {
    "None": Type.VOID,
    "bool": Type.BOOLEAN,
    "int": Type.INTEGER,
    "float": Type.REAL,
    "str": Type.STRING,
    "bytes": Type.BUFFER,
    "Currency": Type.CURRENCY,
    "Numeric": Type.NUMERIC,
    "Duration": Type.DURATION,
    "Date": Type.DATE,
    "Time": Type.TIME,
    "DateTime": Type.DATETIME,
    **{
        one.annotation: one
        for one in (HTTP_REQUEST, HTTP_RESPONSE, EMAIL, EMAIL_SESSION, ARCHIVE, PARALLEL_TASK, XML_NODE)
    },
}


def is_of_kind(kind: Kind, type_: Type) -> bool:
    """Whether a value of the type is certainly of one of the types that a kind names; an integer is a real too."""
    types = {_type_of_name(name) for name in kind.names}
    return type_ is not Type.UNKNOWN and (type_ in types or (type_ is Type.INTEGER and Type.REAL in types))


def accepts(kind: Kind, type_: Type) -> bool:
    """Whether a parameter of this kind takes a value of the type as it is."""
    type_ = type_.value_type
    if kind.is_anything or type_ is Type.UNKNOWN:
        return True
    types = {_type_of_name(name) for name in kind.names}
    if type_ in types or Type.UNKNOWN in types:
        return True
    if type_.is_exact:
        return Type.REAL in types
    return type_ in (Type.BOOLEAN, Type.INTEGER) and bool(types & {Type.INTEGER, Type.REAL})
