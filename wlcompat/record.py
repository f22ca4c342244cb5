"""Classes that hold fields, as `dataclasses` makes them, made a hundred at a time when the program starts.

`dataclasses` writes and compiles several methods for each class; here a class waits for its `__init__` until the
first object is made. Most of the many kinds of nodes do not occur in a file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast, dataclass_transform

_ClassT = TypeVar("_ClassT", bound=type[Any])

_MISSING: Any = object()


class Field:
    """What `field` says of a field."""

    __slots__ = ("compare", "default", "default_factory", "kw_only")

    def __init__(self, default: Any, default_factory: Any, kw_only: bool, compare: bool) -> None:
        self.default = default
        self.default_factory = default_factory
        self.kw_only = kw_only
        self.compare = compare


def field(
    *,
    default: Any = _MISSING,
    default_factory: Callable[[], Any] = _MISSING,
    kw_only: bool = False,
    compare: bool = True,
) -> Any:
    """Say of a field its default, what makes its default, that it is given by name, that comparing leaves it out."""
    return Field(default, default_factory, kw_only, compare)


@dataclass_transform(field_specifiers=(field,))
def record(cls: _ClassT) -> _ClassT:
    """Make a class with slots of one that has annotations: its own fields behind those of its base.

    Objects are compared by their fields.
    """
    return _with_slots(cls, {"__eq__": _equal, "__hash__": None})


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: _ClassT) -> _ClassT:
    """Make a class of values: compared and hashed by their fields, frozen for the type checker.

    Its objects have no slots, so that properties of it may be cached.
    """
    own_methods = frozenset(vars(cls))
    own, fields = _own_fields(cls)
    for name in own:
        default = fields[name]
        if default is not None and default.default is not _MISSING:
            setattr(cls, name, default.default)
        elif default is not None:
            delattr(cls, name)
    for name, method in {"__eq__": _equal, "__hash__": _hashed, **_methods(fields, lambda: cls)}.items():
        if name not in own_methods:
            setattr(cls, name, method)
    return cls


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def individual(cls: _ClassT) -> _ClassT:
    """Make a class with slots whose objects are each of their own: equal to themselves alone."""
    return _with_slots(cls, {})


def field_names(cls: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields of a class that was made here, those of its base first."""
    return tuple(cls._fields)


def field_kinds(cls: type[Any]) -> list[tuple[str, str]]:
    """Return the names of the fields of such a class, those of its base first, each with its annotation."""
    kinds: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        kinds.update(vars(base).get("__annotations__", {}))
    return [(name, kinds[name]) for name in cls._fields]


def _with_slots(cls: _ClassT, methods: dict[str, Any]) -> _ClassT:
    own, fields = _own_fields(cls)
    kept = {name: held for name, held in vars(cls).items() if name not in ("__dict__", "__weakref__", *own)}
    made: _ClassT
    contents = {**kept, **_methods(fields, lambda: made), **methods, "__slots__": tuple(own)}
    metaclass: Any = type(cls)
    made = cast(_ClassT, metaclass(cls.__name__, cls.__bases__, contents))
    made.__qualname__ = cls.__qualname__
    return made


_Fields = dict[str, Field | None]
"""The default of each field, None where it has none."""


def _own_fields(cls: Any) -> tuple[list[str], _Fields]:
    """Return the names of a class's own fields, and all fields, those of its base first."""
    own = [name for name, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar")]
    fields: _Fields = dict(getattr(cls, "_defaults", {}))
    fields.update((name, _field(vars(cls).get(name, _MISSING))) for name in own)
    return own, fields


def _methods(fields: _Fields, get_class: Callable[[], Any]) -> dict[str, Any]:
    """Return what every class has; the first object that needs one puts a written `__init__` in place of this one.

    So it is with `__reduce__`, how an object is made again in another process: pickle's own way takes five times as long.
    """

    def first_init(self: Any, *arguments: Any, **keywords: Any) -> None:
        cls = get_class()
        written = cls.__init__ = _written_init(fields, hasattr(cls, "__post_init__"))
        written(self, *arguments, **keywords)

    def first_reduce(self: Any) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        cls = get_class()
        written = cls.__reduce__ = _written_reduce(fields)
        again: tuple[Callable[..., Any], tuple[Any, ...]] = written(self)
        return again

    return {
        "__init__": first_init,
        "__reduce__": first_reduce,
        "__repr__": _shown,
        "__match_args__": tuple(name for name, f in fields.items() if f is None or not f.kw_only),
        "_defaults": fields,
        "_fields": tuple(fields),
        "_compared": tuple(name for name, f in fields.items() if f is None or f.compare),
    }


def _field(given: Any) -> Field | None:
    """Return the default of a field, None where it has none."""
    if given is _MISSING or isinstance(given, Field):
        return None if given is _MISSING else given
    return Field(given, _MISSING, kw_only=False, compare=True)


def _written_init(fields: _Fields, goes_on: bool) -> Any:
    """Compile the `__init__` for the fields: as fast as one written by hand; `__post_init__` may go on."""
    plain, body = ["self"], ""
    keyword: list[str] = []
    values: dict[str, Any] = {"missing": _MISSING}
    for name, default in fields.items():
        parameter, value = name, name
        if default is not None and default.default is not _MISSING:
            values[f"default_{name}"] = default.default
            parameter = f"{name}=default_{name}"
        elif default is not None and default.default_factory is not _MISSING:
            values[f"make_{name}"] = default.default_factory
            parameter, value = f"{name}=missing", f"make_{name}() if {name} is missing else {name}"
        (keyword if default is not None and default.kw_only else plain).append(parameter)
        body += f"    self.{name} = {value}\n"
    body += "    self.__post_init__()\n" if goes_on else ""
    parameters = ", ".join([*plain, *(["*", *keyword] if keyword else [])])
    exec(f"def __init__({parameters}):\n{body or '    pass'}", values)
    return values["__init__"]


def _written_reduce(fields: _Fields) -> Any:
    values = "".join(f"self.{name}, " for name in fields)
    by_name = any(f is not None and f.kw_only for f in fields.values())
    call = f"made_by_name, (type(self), ({values}))" if by_name else f"type(self), ({values})"
    names = {"made_by_name": _made_by_name}
    exec(f"def __reduce__(self):\n    return {call}", names)
    return names["__reduce__"]


def _made_by_name(cls: type[Any], values: tuple[Any, ...]) -> Any:
    return cls(**dict(zip(cls._fields, values, strict=True)))


def _equal(self: Any, other: Any) -> Any:
    if other is self:
        return True
    if type(other) is not type(self):
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in self._compared)


def _hashed(self: Any) -> int:
    return hash(tuple([getattr(self, name) for name in self._compared]))


def _shown(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"
