"""What reads XML of strangers: one parser for documents and for serialized values, and the characters that XML has."""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.parsers import expat

from wlcompat.errors.exceptions import Failure
from wlcompat.serialization.errors import NOT_XML

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def parse_with(
    data: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None],
    *,
    may_have_type: bool = False,
) -> None:
    """Call these for each beginning of an element, with its attributes, each end, and each text; raises Failure.

    A document type is refused, since its entities could grow without end or read files; with `may_have_type` one that
    declares nothing here is passed over.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        problem = "it has a document type, which is not read"
        raise Failure(NOT_XML, problem=problem, line=parser.CurrentLineNumber)

    def document_type(_name: str, _system: str | None, _public: str | None, declares: int) -> None:
        if declares or not may_have_type:
            refuse()

    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler, parser.EntityDeclHandler = document_type, refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Failure(NOT_XML, problem=expat.ErrorString(error.code), line=error.lineno) from error
    except (ValueError, LookupError) as error:  # an encoding that Python does not have
        raise Failure(NOT_XML, problem=str(error), line=1) from error


def allowed(text: str) -> str:
    """Return a text without the characters that no XML can hold."""
    return _FORBIDDEN.sub("\ufffd", text)
