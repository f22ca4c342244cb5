"""The errors of what the program keeps, and of the language that it speaks: 796xx."""

from __future__ import annotations

from wlcompat.errors.table import define

READ_ONLY_PARAMETERS = define(
    79601, "InitParameter has given a text with the values, in which nothing can be kept. Give it a file."
)
PARAMETER_ON_ONE_LINE = define(
    79602,
    'The parameter "{name}" cannot stand in a settings file: its name and its value need to be of one line, '
    "and the name without =. InitParameter(paramXML) has values of any kind kept.",
)
