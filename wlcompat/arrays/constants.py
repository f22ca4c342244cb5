"""The constants that say how to sort and how to search an array."""

from __future__ import annotations

from wlcompat.arrays.options import ArrayOptions
from wlcompat.catalog import constant

_SORT = 3075007
_SEARCH = 3075002

AS_ASCENDING = constant("asAscending", "ttCroissant", ArrayOptions.Ascending, doc=_SORT)
AS_DESCENDING = constant("asDescending", "ttDécroissant", ArrayOptions.Descending, doc=_SORT)
AS_MEMBER = constant("asMember", "ttMembre", ArrayOptions.Member, doc=_SORT)
AS_FUNCTION = constant("asFunction", "ttFonction", ArrayOptions.Function, doc=_SORT)
AS_COLUMN = constant("asColumn", "ttColonne", ArrayOptions.Column, doc=_SORT)
AS_KEY = constant("asKey", "ttClé", ArrayOptions.Key, doc=_SORT)  # its English name was not seen
AS_LINEAR = constant("asLinear", "tcLinéaire", ArrayOptions.Linear, doc=_SEARCH)
AS_LINEAR_FIRST = constant("asLinearFirst", "tcLinéairePremier", ArrayOptions.LinearFirst, doc=_SEARCH)
AS_BINARY = constant("asBinary", "tcDichotomique", ArrayOptions.Binary, doc=_SEARCH)
constant("ttAscending", "ttAscending", ArrayOptions.Ascending)  # English programs have this one too

WITH_DUPLICATES = constant("WithDuplicates", "AvecDoublon", ArrayOptions.WithDuplicates, doc=1514058)

# Of these, the French names and the first English one were seen in programs
constant("tccIgnoreCase", "tccSansCasse", ArrayOptions.IgnoreCase)
constant("tccIgnoreAccent", "tccSansAccent", ArrayOptions.IgnoreAccent)
constant("tccIgnoreSpace", "tccSansEspace", ArrayOptions.IgnoreSpace)
constant("tccIgnorePunctuationAndSpace", "tccSansPonctuationNiEspace", ArrayOptions.IgnorePunctuationAndSpace)
constant("tccRespectNumeric", "tccRespecteNumérique", ArrayOptions.RespectNumeric)
constant("tccLexicographicOrder", "tccOrdreLexicographique", ArrayOptions.LexicographicOrder)
