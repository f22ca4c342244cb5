"""The errors of documents in XML: 799xx; others stand with serialization."""

from __future__ import annotations

from wlcompat.errors.table import define

NO_NAME = define(
    79901, '"{name}" cannot be the name of an element or attribute of XML: it begins with a letter or _.'
)
