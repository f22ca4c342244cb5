"""The errors of conversions of texts and buffers: 79xxx."""

from __future__ import annotations

from wlcompat.errors.table import define

NOT_ENCODED = define(
    79001,
    "The text is not what Encode makes with {constant}: {problem}. Decode needs the constant that the text "
    "was encoded with.",
)
NOT_HEXADECIMAL = define(
    79002,
    "The text is not hexadecimal: {problem}. It needs two of the characters 0 to 9 and A to F for each byte; "
    "spaces and line breaks between bytes are fine.",
)
HASH_NOT_HERE = define(
    79003,
    "This system has no {name}: {system}. Use another one of the HA_... constants, such as HA_SHA_256.",
)
TEXT_NOT_IN_CODE_PAGE = define(
    79004,
    "The character {character} (position {position}) does not exist in {encoding}, so the text has no bytes. "
    "Give StringToUTF8 of the text, or a Buffer.",
)
