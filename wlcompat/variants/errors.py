"""The errors of variants and JSON: 792xx."""

from __future__ import annotations

from wlcompat.errors.table import define

NOT_JSON = define(
    79201,
    "The text is not JSON: {problem} at character {position}. Names and texts need double quotes, and nothing "
    "may follow the last element but a closing bracket.",
)
NOT_FOR_JSON = define(79202, "A value of the type {type} cannot stand in JSON.")
NO_VALUE_OF_ENUMERATION = define(
    79203,
    "No element of the enumeration {enumeration} has the value {value}. Declare one, or test the value first.",
)
