"""The forms that Serialize writes and Deserialize reads."""

from __future__ import annotations

from enum import IntFlag

from wlcompat.catalog import constant


class Form(IntFlag):
    """The form of the text. The numbers are this runtime's own; psdFormatting, which can be added, is 1 elsewhere."""

    FORMATTED = 1
    JSON = 2
    XML = 4
    BINARY = 8
    BINARY_16 = 16


constant("psdJSON", "psdJSON", Form.JSON, doc=3013065)
constant("psdXML", "psdXML", Form.XML, doc=3013065)
constant("psdBinary", "psdBinaire", Form.BINARY, doc=3013065)
constant("psdBinaryFormat16", "psdBinaireFormat16", Form.BINARY_16, doc=3013065)
