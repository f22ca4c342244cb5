"""The types that hold less than what their values are read as: small integers, texts of a size, numerics of some digits."""

from __future__ import annotations

from translator.semantics.types import Type
from wlcompat.record import field, value

_UUID_BITS = 128


@value
class Narrow(Type):
    """A type that holds less than the one its values are read as: what is stored in it is made to fit first.

    A variable of it looks to Python like one of the wider type; only what is stored passes through a function.
    """

    wide: Type
    function: str
    """The function of the runtime that makes a value fit."""
    sizes: tuple[str, ...] = ()
    """What the function takes behind the value."""
    bounds: tuple[int, int] | None = field(default=None, compare=False)
    """Of a number, or of the length of a text: those in between fit as they are."""

    def holds(self, literal: object) -> bool:
        """Tell of a literal's value that it fits as it is."""
        if self.bounds is None:
            return False
        if self.wide is Type.STRING:
            size = len(literal) if isinstance(literal, str) and "\0" not in literal else -1
        else:
            size = literal if isinstance(literal, int) else self.bounds[0] - 1
        return self.bounds[0] <= size <= self.bounds[1]

    @staticmethod
    def integer(size: int, is_unsigned: bool) -> Type:
        """Return the type of the integers of so many bytes; those that Python's int stands for are not narrow."""
        if size not in (1, 2, 4, 8) or (size >= 4 and not is_unsigned):
            return Type.INTEGER
        low, high = (0, 1 << 8 * size) if is_unsigned else (-(1 << 8 * size - 1), 1 << 8 * size - 1)
        function = f"to_{'uint' if is_unsigned else 'int'}{8 * size}"
        return Narrow("int", "0", Type.INTEGER, function, bounds=(low, high - 1))

    @staticmethod
    def text(size: int, is_fixed: bool) -> Type:
        """Return the type of the strings of so many characters."""
        if is_fixed:
            initial = f'"\\0" * {size}'
            return Narrow("str", initial, Type.STRING, "to_fixed_text", (str(size),), (size, size))
        return Narrow("str", '""', Type.STRING, "to_asciiz", (str(size),), (0, size))

    @staticmethod
    def buffer(size: int) -> Type:
        """Return the type of the buffers of so many bytes."""
        return Narrow("bytes", f"bytes({size})", Type.BUFFER, "to_fixed_buffer", (str(size),))

    @staticmethod
    def uuid(bits: int) -> Type:
        """Return the type of the identifiers of so many bits."""
        initial = '"00000000-0000-0000-0000-000000000000"' if bits == _UUID_BITS else f'"0" * {bits // 4}'
        sizes = () if bits == _UUID_BITS else (str(bits),)
        return Narrow("str", initial, Type.STRING, "to_uuid", sizes)

    @staticmethod
    def numeric(sizes: tuple[str, ...]) -> Type:
        """Return the type of the numerics with these digits in front of and behind the point."""
        numeric = Type.NUMERIC
        return Narrow("Numeric", "Numeric()", numeric, "Numeric", sizes, imports=numeric.imports)

    @property
    def value_type(self) -> Type:
        """The wider type."""
        return self.wide


CHARACTER = Narrow("str", '""', Type.STRING, "to_character", bounds=(0, 1))
REAL_OF_4_BYTES = Narrow("float", "0.0", Type.REAL, "to_real4")
