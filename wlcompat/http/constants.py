"""The constants of HTTP: methods, kinds of content, and what of an answer is wanted."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class ResultPart(IntEnum):
    """What HTTPGetResult gives. The numbers are this runtime's own."""

    Content = 1
    Header = 2


# The help pages were not seen; the names are those of programs. Methods are their words, as HTTP writes them
constant("httpGet", "httpGet", "GET")
constant("httpPost", "httpPost", "POST")
constant("httpPut", "httpPut", "PUT")
constant("httpDelete", "httpDelete", "DELETE")
constant("httpPatch", "httpPatch", "PATCH")
constant("httpHead", "httpHead", "HEAD")
constant("typeMimeJSON", "typeMimeJSON", "application/json")
constant("typeMimeXML", "typeMimeXML", "text/xml")
constant("typeMimeText", "typeMimeTexte", "text/plain")
constant("typeMimeHTML", "typeMimeHTML", "text/html")
constant("typeMimeBinary", "typeMimeBinaire", "application/octet-stream")
constant("httpResult", "httpRésultat", ResultPart.Content)
constant("httpHeader", "httpEntête", ResultPart.Header)
