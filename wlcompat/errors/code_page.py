"""The code page that the program works in, where a wrong setting is a failure of the function that needs it."""

from __future__ import annotations

import os

from wlcompat.errors.exceptions import Failure
from wlcompat.errors.table import WRONG_SETTING
from wlcompat.values.text import ENCODING_VARIABLE, TextCodec, current_codec


def codec_in_use() -> TextCodec:
    """Return the code page of the program; raises Failure where the environment names none that exists."""
    try:
        return current_codec()
    except LookupError:
        value = os.environ.get(ENCODING_VARIABLE, "")
        expected = "it must be the name of an encoding, such as windows-1252 or utf-8"
        raise Failure(WRONG_SETTING, variable=ENCODING_VARIABLE, value=value, expected=expected) from None
