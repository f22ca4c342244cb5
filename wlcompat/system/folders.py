# ruff: noqa: N802 - WLanguage's own names
"""The folders of the system and of its user."""

from __future__ import annotations

import os
import re
import sys
from enum import Enum
from pathlib import Path

from wlcompat.catalog import constant, function

_XDG_LINE = re.compile(r'^XDG_(\w+)_DIR="(.*)"$', re.MULTILINE)


class SystemFolder(Enum):
    """What SysDir tells the path of: the words of XDG, the variable of Windows, what macOS and others call it."""

    Documents = ("DOCUMENTS", "Documents")
    Pictures = ("PICTURES", "Pictures")
    Music = ("MUSIC", "Music")
    Videos = ("VIDEOS", "Videos")
    Desktop = ("DESKTOP", "Desktop")
    Downloads = ("DOWNLOAD", "Downloads")
    Profile = ("", "")
    AppData = ("", "AppData/Roaming")
    LocalAppData = ("", "AppData/Local")


# The help page was not seen; the English names of the last seven follow the French ones
constant("srMyDocuments", "srMesDocuments", SystemFolder.Documents)
constant("srMyPictures", "srMesImages", SystemFolder.Pictures)
constant("srAppData", "srAppData", SystemFolder.AppData)
constant("srLocalAppData", "srAppDataLocal", SystemFolder.LocalAppData)
constant("srDesktop", "srBureau", SystemFolder.Desktop)
constant("srMyMusic", "srMaMusique", SystemFolder.Music)
constant("srMyVideos", "srMesVidéos", SystemFolder.Videos)
constant("srDownloads", "srTéléchargements", SystemFolder.Downloads)
constant("srProfile", "srProfile", SystemFolder.Profile)

_UNIX = {
    SystemFolder.AppData: ("XDG_CONFIG_HOME", ".config"),
    SystemFolder.LocalAppData: ("XDG_DATA_HOME", ".local/share"),
}
_WINDOWS = {SystemFolder.AppData: "APPDATA", SystemFolder.LocalAppData: "LOCALAPPDATA"}


@function(french="SysRep", parameters=("Folder",))
def SysDir(folder: SystemFolder) -> str:
    """Return the path of a folder that the system has for its user, without separator at its end.

    srMyDocuments, srMyPictures, srMyMusic, srMyVideos, srDesktop and srDownloads are those of the user, as the
    system's settings name them (on Linux: user-dirs.dirs); srAppData and srLocalAppData are for the data of
    programs, srProfile is the user's own folder. The folder need not exist.

    Page not seen; programs use it. Missing: the folders of Windows alone, whose constants are not known here.
    """
    home = Path.home()
    word, name = folder.value
    if sys.platform == "win32":
        of_the_system = os.environ.get(_WINDOWS.get(folder, ""), "")
        return of_the_system or str(home / name if name else home)
    if folder in _UNIX:
        if sys.platform == "darwin":
            return str(home / "Library" / "Application Support")
        variable, usual = _UNIX[folder]
        return os.environ.get(variable) or str(home / usual)
    return _named_by_the_user(home).get(word) or str(home / name if name else home)


def _named_by_the_user(home: Path) -> dict[str, str]:
    """Return what the settings of a desktop call the user's folders."""
    settings = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "user-dirs.dirs"
    try:
        text = settings.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return {}
    return {word: path.replace("$HOME", str(home)) for word, path in _XDG_LINE.findall(text)}
