"""The errors of programs that handle variables as such: 79401 on."""

from __future__ import annotations

from wlcompat.errors.table import define

NO_FIRST_VALUE = define(
    79401,
    "A variable of the class {type} cannot be reset: its constructor needs parameters, so there is no first "
    "value. Give the constructor default values, or assign a new object.",
)
