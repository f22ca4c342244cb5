"""Classes that hold fields, as `dataclasses` makes them, made a hundred at a time when the program starts.

`dataclasses` writes and compiles several methods for each class; here a class waits for its `__init__` until the
first object is made. Most of the many kinds of nodes do not occur in a file.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, field
from typing import Any, TypeVar, cast, dataclass_transform

_ClassT = TypeVar("_ClassT", bound=type[Any])


@dataclass_transform(field_specifiers=(field,))
def record(cls: _ClassT) -> _ClassT:
    """Make a class with slots of one that has annotations: its own fields behind those of its base.

    Objects are compared by their fields.
    """
    return _with_slots(cls, {"__eq__": _equal, "__hash__": None})


def make_node(cls: _ClassT) -> _ClassT:
    """Make such a class whose objects are each of their own: equal to themselves alone."""
    return _with_slots(cls, {})


def field_names(cls: type[Any]) -> tuple[str, ...]:
    """Return the names of the fields of a class that was made here, those of its base first."""
    return tuple(cls._fields)


def _with_slots(cls: _ClassT, methods: dict[str, Any]) -> _ClassT:
    own = [name for name, kind in cls.__annotations__.items() if not str(kind).startswith("ClassVar")]
    contents = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    fields: dict[str, Any] = dict(getattr(cls, "_defaults", {}))
    fields.update((name, _field(contents.pop(name, MISSING))) for name in own)
    made: _ClassT

    def first_init(self: Any, *arguments: Any, **keywords: Any) -> None:
        written = _written_init(fields)
        setattr(made, "__init__", written)  # noqa: B010
        written(self, *arguments, **keywords)

    contents |= {"__repr__": _shown, **methods}
    contents["__slots__"] = tuple(own)
    contents["_defaults"] = fields
    contents["_fields"] = tuple(fields)
    contents["__match_args__"] = tuple(
        name for name, f in fields.items() if f is None or f.kw_only is not True
    )
    contents["__init__"] = first_init
    metaclass: Any = type(cls)
    made = cast(_ClassT, metaclass(cls.__name__, cls.__bases__, contents))
    made.__qualname__ = cls.__qualname__
    return made


def _field(value: Any) -> Field[Any] | None:
    """Return the default of a field, None where it has none."""
    if value is MISSING or isinstance(value, Field):
        return None if value is MISSING else value
    return field(default=value)  # type: ignore[no-any-return]


def _written_init(fields: dict[str, Field[Any] | None]) -> Any:
    """Compile the `__init__` for the fields: as fast as one written by hand."""
    plain, body = ["self"], ""
    keyword: list[str] = []
    values: dict[str, Any] = {"missing": MISSING}
    for name, default in fields.items():
        parameter, value = name, name
        if default is not None and default.default is not MISSING:
            values[f"default_{name}"] = default.default
            parameter = f"{name}=default_{name}"
        elif default is not None and default.default_factory is not MISSING:
            values[f"make_{name}"] = default.default_factory
            parameter, value = f"{name}=missing", f"make_{name}() if {name} is missing else {name}"
        (keyword if default is not None and default.kw_only is True else plain).append(parameter)
        body += f"    self.{name} = {value}\n"
    parameters = ", ".join([*plain, *(["*", *keyword] if keyword else [])])
    exec(f"def __init__({parameters}):\n{body or '    pass'}", values)
    return values["__init__"]


def _equal(self: Any, other: Any) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    return all(getattr(self, name) == getattr(other, name) for name in self._fields)


def _shown(self: Any) -> str:
    return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"
