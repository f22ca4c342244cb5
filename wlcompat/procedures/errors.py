"""The errors of procedures that the runtime is to call: 76xxx."""

from __future__ import annotations

from wlcompat.errors.table import define

UNKNOWN_PROCEDURE = define(
    76001,
    'The program has no procedure called "{name}". Procedures inside others cannot be called by their name in '
    "quotes: give the name itself.",
)
NO_PROCEDURE = define(76002, "A procedure was expected, by itself or by its name, and not {value}.")
WRONG_PARAMETERS = define(
    76003, 'The procedure "{name}" does not have that number of parameters: {count} instead of {taken}.'
)
