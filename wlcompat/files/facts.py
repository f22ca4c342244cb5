# ruff: noqa: N802 - WLanguage's own names
"""What is known of a file: whether it exists, its size, its dates, its type."""

from __future__ import annotations

import mimetypes
import os
import stat
from datetime import datetime
from functools import cache

from wlcompat.catalog import function
from wlcompat.errors.exceptions import Failure
from wlcompat.errors.reporting import when_it_fails
from wlcompat.files.errors import NO_CREATION_DATE, NOT_A_DATE
from wlcompat.files.options import Moment
from wlcompat.files.paths import failing_with, system_path
from wlcompat.strings.arguments import text_of
from wlcompat.values.dates import Date, DateTime, Time

_MODIFICATION = Moment.MODIFICATION
# Types that programs of WINDEV and small web servers meet, and that not every Python knows, or knows as that
_MORE_TYPES = {
    ".7z": "application/x-7z-compressed",
    ".avif": "image/avif",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".eot": "application/vnd.ms-fontobject",
    ".epub": "application/epub+zip",
    ".flac": "audio/flac",
    ".gz": "application/gzip",
    ".ics": "text/calendar",
    ".jar": "application/java-archive",
    ".js": "text/javascript",
    ".jsonld": "application/ld+json",
    ".m4a": "audio/mp4",
    ".m4v": "video/mp4",
    ".map": "application/json",
    ".md": "text/markdown",
    ".mid": "audio/midi",
    ".midi": "audio/midi",
    ".mjs": "text/javascript",
    ".mkv": "video/x-matroska",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".ogv": "video/ogg",
    ".opus": "audio/opus",
    ".otf": "font/otf",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".rar": "application/vnd.rar",
    ".rtf": "application/rtf",
    ".ttf": "font/ttf",
    ".weba": "audio/webm",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xhtml": "application/xhtml+xml",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@function(french="fFichierExiste", parameters=("File path",))
def fFileExist(path: str) -> bool:
    """Tell whether there is a file of that path; a folder is none. Page not seen; programs use it."""
    try:
        return os.path.isfile(system_path(path))
    except Failure:
        return False


@function(french="fTaille", parameters=("File path",))
@when_it_fails(returns=-1)
def fSize(path: str) -> int:
    """Return the size of a file in bytes, -1 with ErrorOccurred and ErrorInfo where there is none.

    Page not seen; programs use it.
    """
    path = system_path(path)
    with failing_with(path):
        return os.stat(path).st_size


@function(french="fDate", doc=3036008, parameters=("File path", "New date", "Type of date"))
@when_it_fails(returns="")
def fDate(path: str, new_date: str = "", moment: Moment = _MODIFICATION) -> str:
    """Return a date of a file, `YYYYMMDD`, "" with ErrorInfo where there is no file.

    `moment` is fModification (default), fCreation or fAccess. A `new_date` that is not empty is given to the
    file, which keeps its time; the creation cannot be changed. Where the system does not tell the creation, it
    is the earliest that it tells.

    Page not seen but in a table of constants (3036008); programs use it.
    """
    path = system_path(path)
    told = _moment(path, moment)
    if new := text_of(new_date):
        told = _changed(path, moment, _read(Date, new)[:8] + str(DateTime(told))[8:])
    return str(DateTime(told))[:8]


@function(french="fHeure", doc=3036008, parameters=("File path", "New time", "Type of time"))
@when_it_fails(returns="")
def fTime(path: str, new_time: str = "", moment: Moment = _MODIFICATION) -> str:
    """Return a time of a file, `HHMMSSCC`, "" with ErrorInfo where there is no file; as fDate does for dates.

    Page not seen but in a table of constants (3036008); programs use it.
    """
    path = system_path(path)
    told = _moment(path, moment)
    if new := text_of(new_time):
        told = _changed(path, moment, str(DateTime(told))[:8] + _read(Time, new))
    return str(DateTime(told))[8:16]


@function(french="fDateHeure", parameters=("File path", "New date and time", "Type of date"))
@when_it_fails(returns="")
def fDateTime(path: str, new: str | Moment = "", moment: Moment = _MODIFICATION) -> str:
    """Return date and time of a file, `YYYYMMDDHHMMSSCCC`, "" with ErrorInfo where there is no file.

    `new` and `moment` as for fDate. Page not seen; programs use it with three parameters. Not documented: the
    moment as the second one, which is taken too.
    """
    path = system_path(path)
    digits = "" if isinstance(new, Moment) else text_of(new)
    moment = new if isinstance(new, Moment) else moment
    told = _moment(path, moment)
    if digits:
        told = _changed(path, moment, _read(DateTime, digits))
    return str(DateTime(told))


def _moment(path: str, moment: int) -> datetime:
    with failing_with(path):
        found = os.stat(path)
    created = getattr(found, "st_birthtime", None) or min(found.st_mtime, found.st_ctime)
    seconds = {Moment.CREATION: created, Moment.ACCESS: found.st_atime}.get(Moment(moment), found.st_mtime)
    return datetime.fromtimestamp(seconds)


def _read(kind: type[Date] | type[Time] | type[DateTime], text: str) -> str:
    try:
        return str(kind(text))
    except ValueError as error:
        raise Failure(NOT_A_DATE, text=text) from error


def _changed(path: str, moment: int, digits: str) -> datetime:
    """Give the file the moment and return it."""
    if moment == Moment.CREATION:
        raise Failure(NO_CREATION_DATE, path=path)
    new = datetime.strptime(digits[:14], "%Y%m%d%H%M%S")
    with failing_with(path):
        found = os.stat(path)
        access, modification = found.st_atime, found.st_mtime
        is_access = moment == Moment.ACCESS
        os.utime(
            path, (new.timestamp() if is_access else access, modification if is_access else new.timestamp())
        )
    return new


@function(french="fAttributLectureSeule", parameters=("File path", "New value"))
@when_it_fails(returns=False)
def fAttributeReadOnly(path: str, new_value: bool | None = None) -> bool:
    """Tell whether a file is read-only; with a new value make it so or not, and tell whether that was done.

    False with ErrorInfo where that fails. Page not seen; lists of functions name it. Differs from WINDEV: on
    other systems a file is read-only whose owner may not write it.
    """
    path = system_path(path)
    with failing_with(path):
        mode = stat.S_IMODE(os.stat(path).st_mode)
        if new_value is None:
            return not mode & stat.S_IWUSR
        writing = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
        os.chmod(path, mode & ~writing if new_value else mode | stat.S_IWUSR)
    return True


@function(french="fTypeMIME", parameters=("File path",), pure=True)
def fMIMEType(path: str) -> str:
    """Return the MIME type that the extension of a file stands for, "application/octet-stream" for others.

    The file is not looked at. Page not seen, nor the English name. Not documented: where the type comes from.
    """
    extension = os.path.splitext(text_of(path).replace("\\", "/"))[1].lower()
    return _MORE_TYPES.get(extension) or _types().get(extension) or "application/octet-stream"


@cache
def _types() -> dict[str, str]:
    """Return Python's own table: that of the system would give other results on other machines."""
    return mimetypes.MimeTypes(filenames=()).types_map[True]
