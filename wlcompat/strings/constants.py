"""The constants of the string functions, and those for characters which a WLanguage literal cannot hold."""

from __future__ import annotations

from wlcompat.catalog import constant
from wlcompat.strings.options import FormatOptions, Rank, SearchOptions, SpaceOptions

CR = constant("CR", "RC", "\r\n")
"""A line break: carriage return and line feed, both, as the original joins lines."""
CRLF = constant("CRLF", "CRLF", "\r\n")
TAB = constant("TAB", "TAB", "\t")
SPC = constant("SPC", "ESP", " ")
EOT = constant("EOT", "EOT", "\x04")
"""What functions return past the end of a text or file; the character itself is not documented."""

FROM_BEGINNING = constant("FromBeginning", "DepuisDébut", SearchOptions.FromBeginning)
FROM_END = constant("FromEnd", "DepuisFin", SearchOptions.FromEnd)
IGNORE_CASE = constant("IgnoreCase", "SansCasse", SearchOptions.IgnoreCase)
WHOLE_WORD = constant("WholeWord", "MotComplet", SearchOptions.WholeWord)

FIRST_RANK = constant("firstRank", "rangPremier", Rank.First)
NEXT_RANK = constant("nextRank", "rangSuivant", Rank.Next)
LAST_RANK = constant("lastRank", "rangDernier", Rank.Last)
PREVIOUS_RANK = constant("previousRank", "rangPrécédent", Rank.Previous)

constant("sscLeft", "sscGauche", SpaceOptions.Left)
constant("sscRight", "sscDroite", SpaceOptions.Right)
constant("sscInside", "sscIntérieur", SpaceOptions.Inside)
constant("sscOutside", "sscExtérieur", SpaceOptions.Outside)
constant("sscAll", "sscTout", SpaceOptions.All)

# Page 1000017022 lists these for sorting. The English names of the last two were not seen
_PAGE = 1000017022
constant("ccNormal", "ccNormal", FormatOptions.Normal, doc=_PAGE)
constant("ccLowCase", "ccMinuscule", FormatOptions.LowCase)
constant("ccUpCase", "ccMajuscule", FormatOptions.UpCase)
constant("ccIgnoreAccent", "ccSansAccent", FormatOptions.IgnoreAccent, doc=_PAGE)
constant("ccIgnoreSpace", "ccSansEspace", FormatOptions.IgnoreSpace, doc=_PAGE)
constant("ccIgnoreInsideSpace", "ccSansEspaceIntérieur", FormatOptions.IgnoreInsideSpace)
constant(
    "ccIgnorePunctuationAndSpace",
    "ccSansPonctuationNiEspace",
    FormatOptions.IgnorePunctuationAndSpace,
    doc=_PAGE,
)
constant("ccIgnoreCase", "ccSansCasse", FormatOptions.IgnoreCase, doc=_PAGE)
constant("ccRespectNumeric", "ccRespecteNumérique", FormatOptions.RespectNumeric, doc=_PAGE)
constant("ccLexicographicOrder", "ccOrdreLexicographique", FormatOptions.LexicographicOrder, doc=_PAGE)
