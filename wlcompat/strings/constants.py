"""Constants that stand for characters which a WLanguage literal cannot hold."""

from __future__ import annotations

from wlcompat.catalog import constant

CR = constant("CR", "RC", "\r\n")
"""A line break: carriage return and line feed, both, as the original joins lines."""
CRLF = constant("CRLF", "CRLF", "\r\n")
TAB = constant("TAB", "TAB", "\t")
EOT = constant("EOT", "EOT", "\x04")
"""What functions return past the end of a text or file; the character itself is not documented."""
