"""The errors of colors: 793xx."""

from __future__ import annotations

from wlcompat.errors.table import define

NOT_A_COLOR = define(
    79301, '"{text}" is no color of HTML. Write # and six hexadecimal digits, as in "#FF8000", or three.'
)
