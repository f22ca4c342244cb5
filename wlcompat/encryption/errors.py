"""The errors of encryption: 797xx."""

from __future__ import annotations

from wlcompat.errors.table import define

WRONG_KEY_SIZE = define(
    79701,
    "The key has {count} bytes, and {algorithm} takes {wanted}. HashString makes keys of a password: HA_MD5_128 has "
    "16 bytes, HA_SHA_256 has 32.",
)
NOT_ENCRYPTED = define(
    79702,
    "The message was not encrypted so: {problem}. Key, algorithm, mode and padding need to be those that it was "
    "encrypted with.",
)
NOT_COMPRESSED = define(
    79703, "The buffer is not compressed in a form that is known here, or damaged: {system}."
)
TOO_LARGE_UNPACKED = define(
    79704,
    "The buffer holds more than {most} bytes when it is unpacked, which is refused. Use an archive for that.",
)
