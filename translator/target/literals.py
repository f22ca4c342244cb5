"""Python literals."""

from __future__ import annotations

_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\x00"}


def quoted(value: str, quote: str = "") -> str:
    """Return the Python literal of a text, in double quotes unless that takes more escapes."""
    quote = quote or ("'" if value.count('"') > value.count("'") else '"')
    if value.isprintable() and "\\" not in value and quote not in value:
        return f"{quote}{value}{quote}"
    characters = []
    for character in value:
        if character in _ESCAPES:
            characters.append(_ESCAPES[character])
        elif character == quote:
            characters.append(f"\\{quote}")
        elif character.isprintable():
            characters.append(character)
        else:
            code = ord(character)
            characters.append(
                f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
            )
    return f"{quote}{''.join(characters)}{quote}"
