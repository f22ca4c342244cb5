"""The character sets that texts of one byte a character are converted from and to."""

from __future__ import annotations

from enum import IntEnum

from wlcompat.catalog import constant


class Charset(IntEnum):
    """A character set; the numbers are those of the code pages of Windows."""

    DEFAULT = 0
    ANSI = 1252
    ARABIC = 1256
    BALTIC = 1257
    CHINESE = 936
    TRADITIONAL_CHINESE = 950
    KOREAN = 949
    EASTERN_EUROPE = 1250
    GREEK = 1253
    HEBREW = 1255
    JAPANESE = 932
    MAC = 10000
    RUSSIAN = 1251
    THAI = 874
    TURKISH = 1254
    VIETNAMESE = 1258
    UTF8 = 65001


# French names from the list of names; of the English ones charsetUTF8 was seen, the others are made like it
for _english, _french, _value in (
    ("Default", "Défaut", Charset.DEFAULT),
    ("Current", "Courant", Charset.DEFAULT),
    ("ANSI", "Ansi", Charset.ANSI),
    ("Western", "Occidental", Charset.ANSI),
    ("Arabic", "Arabe", Charset.ARABIC),
    ("Baltic", "Balte", Charset.BALTIC),
    ("Chinese", "Chinois", Charset.CHINESE),
    ("TraditionalChinese", "ChinoisTraditionnel", Charset.TRADITIONAL_CHINESE),
    ("Korean", "Coréen", Charset.KOREAN),
    ("EasternEurope", "EuropeEst", Charset.EASTERN_EUROPE),
    ("Greek", "Grec", Charset.GREEK),
    ("Hebrew", "Hébreu", Charset.HEBREW),
    ("Japanese", "Japonais", Charset.JAPANESE),
    ("Mac", "Mac", Charset.MAC),
    ("Russian", "Russe", Charset.RUSSIAN),
    ("Thai", "Thaï", Charset.THAI),
    ("Turkish", "Turc", Charset.TURKISH),
    ("Vietnamese", "Vietnamien", Charset.VIETNAMESE),
    ("UTF8", "UTF8", Charset.UTF8),
):
    constant(f"charset{_english}", f"alphabet{_french}", _value)


def codec(charset: int) -> str:
    """Return Python's name for a character set; empty for windows-1252, of which every byte is a character here."""
    if charset in (Charset.DEFAULT, Charset.ANSI):
        return ""
    return {Charset.UTF8: "utf-8", Charset.MAC: "mac_roman"}.get(Charset(charset), f"cp{int(charset)}")
