"""The errors of Serialize and Deserialize: 795xx."""

from __future__ import annotations

from wlcompat.errors.table import define

UNKNOWN_FORM = define(
    79501,
    "Values are serialized as JSON or XML here: the binary form is the vendor's own, and not known. "
    "Give psdJSON or psdXML.",
)
NOT_TO_SERIALIZE = define(
    79502,
    'A value of the type {type} cannot be serialized. <Serialize=False> behind the member "{place}" leaves it out.',
)
TOO_DEEP = define(
    79503,
    'The values are nested more than {most} deep at "{place}", or one holds itself: such a member needs '
    "<Serialize=False>.",
)
OTHER_VALUE = define(79504, 'The text holds {found} for "{place}", where {wanted} is needed.')
NOT_XML = define(79505, "The text is not XML that can be read: {problem}, line {line}.")
NOTHING_TO_FILL = define(
    79506,
    "Deserialize needs a structure or an object that is there, and the variable is Null. Give it one with new.",
)
