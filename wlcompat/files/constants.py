"""The constants of the file functions."""

from __future__ import annotations

from wlcompat.catalog import constant
from wlcompat.files.options import FileOptions, Moment, OpenOptions, Origin, PathPart

_PAGE = 3036008

constant("foRead", "foLecture", OpenOptions.Read)
constant("foWrite", "foEcriture", OpenOptions.Write)
constant("foReadWrite", "foLectureEcriture", OpenOptions.ReadWrite, doc=3036036)
constant("foAdd", "foAjout", OpenOptions.Add, doc=3036031)
constant("foCreate", "foCréation", OpenOptions.Create)
constant("foCreateIfNotExist", "foCréationSiInexistant", OpenOptions.CreateIfNotExist, doc=3036017)
constant("foAnsi", "foAnsi", OpenOptions.Ansi)
constant("foUnicode", "foUnicode", OpenOptions.Unicode)
# The French name was not seen
constant("foAutomaticDeletion", "foSuppressionAutomatique", OpenOptions.AutomaticDeletion, doc=1410090211)

constant("frFile", "frFichier", FileOptions.File)
constant("frDirectory", "frRépertoire", FileOptions.Directory)
constant("frRecursive", "frRécursif", FileOptions.Recursive)
constant("frNotRecursive", "frNonRécursif", FileOptions.NotRecursive)
constant("frReadOnly", "frLectureSeule", FileOptions.ReadOnly)

constant("fDrive", "fDisque", PathPart.Drive)
constant("fDirectory", "fRépertoire", PathPart.Directory)
constant("fFileName", "fFichier", PathPart.FileName)
constant("fExtension", "fExtension", PathPart.Extension)

constant("fModification", "fModification", Moment.MODIFICATION, doc=_PAGE)
constant("fCreation", "fCréation", Moment.CREATION, doc=_PAGE)
constant("fAccess", "fAccès", Moment.ACCESS, doc=_PAGE)

constant("fpBeginning", "fpDébut", Origin.BEGINNING)
constant("fpCurrent", "fpCourant", Origin.CURRENT)
constant("fpEnd", "fpFin", Origin.END)
