"""The encodings a story may be read in: their names as people call them, in groups.

The keys are Python's names of its codecs, of which the widest stands for those it has
taken in: what is valid in Shift_JIS reads the same in Windows-932, in GBK the same in
GB 18030.  Encodings that no story can have been written in (Punycode, Base64 and the
like) are left out.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from enum import Enum

from desktop.value import value
from desktop.wording.translation import translate


class Group(Enum):
    """What encodings are listed under, in this order."""

    UNICODE = translate("Unicode")
    WESTERN = translate("Western European")
    CENTRAL = translate("Central European")
    BALTIC = translate("Baltic and Nordic")
    TURKISH = translate("Turkish")
    GREEK = translate("Greek")
    CYRILLIC = translate("Cyrillic")
    NEAR_EAST = translate("Hebrew and Arabic")
    JAPANESE = translate("Japanese")
    CHINESE = translate("Chinese")
    KOREAN = translate("Korean")
    SOUTH_EAST = translate("Thai and Vietnamese")
    DOS = translate("DOS")
    MAC = translate("Old Mac")
    MAINFRAME = translate("Mainframe")


@value
class Encoding:
    """An encoding.

    Attributes:
        codec: Python's name of it.
        name: Its name as people call it.
        group: What it is listed under.
        languages: What is written in it, or where it was used.
        also: Further names by which somebody may look for it.
    """

    codec: str
    name: str
    group: Group
    languages: str
    also: str = ""

    def is_meant_by(self, words: str, head: str = "") -> bool:
        """Return whether every one of ``words`` stands in something it is called.

        Args:
            words: Words that somebody looks for.
            head: What else it is listed under, besides its group.
        """
        called = _plain(
            f"{self.name} {self.group.value} {self.languages} {self.also} {self.codec} "
            f"{head}"
        )
        return all(_plain(word) in called for word in words.split())


def _plain(words: str) -> str:
    return re.sub(r"[\s_-]", "", words.casefold())


def _in(group: Group, *rows: tuple[str, ...]) -> list[Encoding]:
    return [Encoding(codec, name, group, *rest) for codec, name, *rest in rows]


_ALL = [
    *_in(
        Group.UNICODE,
        ("utf-8", "UTF-8", translate("Every language")),
        ("utf-16-le", "UTF-16 LE", translate("Windows “Unicode”"), "ucs-2 unicode"),
        ("utf-16-be", "UTF-16 BE", translate("Old Mac “Unicode”"), "ucs-2 unicode"),
        ("utf-32-le", "UTF-32 LE", translate("Every language"), "ucs-4"),
        ("utf-32-be", "UTF-32 BE", translate("Every language"), "ucs-4"),
        ("utf-7", "UTF-7", translate("Old mail")),
    ),
    *_in(
        Group.WESTERN,
        ("cp1252", "Windows-1252", translate("Western European"), "ansi latin-1"),
        ("latin-1", "ISO 8859-1", translate("Western European"), "latin1 iso8859-1"),
        ("iso8859_15", "ISO 8859-15", translate("Western European, with €"), "latin9"),
        ("iso8859_14", "ISO 8859-14", translate("Celtic"), "latin8 welsh gaelic"),
    ),
    *_in(
        Group.CENTRAL,
        (
            "cp1250",
            "Windows-1250",
            translate("Polish, Czech, Hungarian …"),
            "slovak croatian slovene romanian",
        ),
        (
            "iso8859_2",
            "ISO 8859-2",
            translate("Polish, Czech, Hungarian …"),
            "latin2 slovak croatian slovene romanian",
        ),
        ("iso8859_16", "ISO 8859-16", translate("Romanian"), "latin10"),
        ("iso8859_3", "ISO 8859-3", translate("Esperanto, Maltese"), "latin3"),
    ),
    *_in(
        Group.BALTIC,
        ("cp1257", "Windows-1257", translate("Estonian, Latvian, Lithuanian")),
        ("iso8859_13", "ISO 8859-13", translate("Latvian, Lithuanian"), "latin7"),
        ("iso8859_4", "ISO 8859-4", translate("Estonian, Latvian"), "latin4"),
        ("iso8859_10", "ISO 8859-10", translate("Sámi, Icelandic"), "latin6 nordic"),
    ),
    *_in(
        Group.TURKISH,
        ("cp1254", "Windows-1254", translate("Turkish")),
        ("iso8859_9", "ISO 8859-9", translate("Turkish"), "latin5"),
    ),
    *_in(
        Group.GREEK,
        ("cp1253", "Windows-1253", translate("Greek")),
        ("iso8859_7", "ISO 8859-7", translate("Greek"), "elot 928"),
    ),
    *_in(
        Group.CYRILLIC,
        (
            "cp1251",
            "Windows-1251",
            translate("Russian, Ukrainian, Bulgarian …"),
            "serbian macedonian belarusian",
        ),
        ("koi8_r", "KOI8-R", translate("Russian")),
        ("koi8_u", "KOI8-U", translate("Ukrainian")),
        ("koi8_t", "KOI8-T", translate("Tajik")),
        ("iso8859_5", "ISO 8859-5", translate("Russian, Bulgarian, Serbian …")),
        ("kz1048", "KZ-1048", translate("Kazakh"), "strk1048"),
        ("ptcp154", "PT154", translate("Kazakh, Azeri …"), "cyrillic-asian"),
    ),
    *_in(
        Group.NEAR_EAST,
        ("cp1255", "Windows-1255", translate("Hebrew"), "yiddish"),
        ("iso8859_8", "ISO 8859-8", translate("Hebrew"), "yiddish"),
        ("cp1256", "Windows-1256", translate("Arabic, Persian, Urdu")),
        ("iso8859_6", "ISO 8859-6", translate("Arabic")),
    ),
    *_in(
        Group.JAPANESE,
        ("cp932", "Shift_JIS", translate("Windows, old Mac"), "sjis windows-31j ms932"),
        ("euc_jp", "EUC-JP", translate("Unix"), "eucjp ujis"),
        ("iso2022_jp", "ISO-2022-JP", translate("Mail"), "jis"),
        ("shift_jis_2004", "Shift_JIS-2004", translate("With rare characters"), "sjis"),
    ),
    *_in(
        Group.CHINESE,
        ("gb18030", "GB 18030", translate("Simplified"), "gbk gb2312 cp936 mainland"),
        ("big5", "Big5", translate("Traditional"), "taiwan"),
        ("cp950", "Windows-950", translate("Traditional"), "big5 taiwan"),
        ("big5hkscs", "Big5-HKSCS", translate("Traditional, Hong Kong"), "cantonese"),
        ("hz", "HZ", translate("Simplified, mail"), "gb2312"),
    ),
    *_in(
        Group.KOREAN,
        ("cp949", "Windows-949", translate("Korean"), "euc-kr uhc ks_c_5601"),
        ("johab", "Johab", translate("Korean")),
        ("iso2022_kr", "ISO-2022-KR", translate("Korean, mail")),
    ),
    *_in(
        Group.SOUTH_EAST,
        ("cp874", "Windows-874", translate("Thai"), "tis-620 iso8859-11"),
        ("cp1258", "Windows-1258", translate("Vietnamese")),
    ),
    *_in(
        Group.DOS,
        ("cp437", "DOS 437", translate("United States"), "cp437 ibm oem"),
        ("cp850", "DOS 850", translate("Western European"), "cp850 ibm oem"),
        ("cp858", "DOS 858", translate("Western European, with €"), "ibm oem"),
        ("cp852", "DOS 852", translate("Polish, Czech, Hungarian …"), "ibm oem"),
        ("cp775", "DOS 775", translate("Baltic"), "ibm oem"),
        ("cp857", "DOS 857", translate("Turkish"), "ibm oem"),
        ("cp737", "DOS 737", translate("Greek"), "ibm oem"),
        ("cp869", "DOS 869", translate("Greek"), "ibm oem"),
        ("cp866", "DOS 866", translate("Russian"), "ibm oem cyrillic"),
        ("cp1125", "DOS 1125", translate("Ukrainian"), "ibm oem cyrillic cp866u"),
        ("cp855", "DOS 855", translate("Serbian, Macedonian, Bulgarian"), "cyrillic"),
        ("cp860", "DOS 860", translate("Portuguese"), "ibm oem"),
        ("cp861", "DOS 861", translate("Icelandic"), "ibm oem"),
        ("cp863", "DOS 863", translate("French, Canada"), "ibm oem"),
        ("cp865", "DOS 865", translate("Danish, Norwegian"), "ibm oem nordic"),
        ("cp862", "DOS 862", translate("Hebrew"), "ibm oem"),
        ("cp864", "DOS 864", translate("Arabic"), "ibm oem"),
    ),
    *_in(
        Group.MAC,
        (
            "mac_roman",
            translate("Mac Roman"),
            translate("Western European"),
            "macintosh",
        ),
        (
            "mac_latin2",
            translate("Mac Central European"),
            translate("Polish, Czech, Hungarian …"),
        ),
        (
            "mac_cyrillic",
            translate("Mac Cyrillic"),
            translate("Russian, Ukrainian, Bulgarian …"),
        ),
        ("mac_greek", translate("Mac Greek"), translate("Greek")),
        ("mac_turkish", translate("Mac Turkish"), translate("Turkish")),
        ("mac_iceland", translate("Mac Icelandic"), translate("Icelandic")),
        ("mac_croatian", translate("Mac Croatian"), translate("Croatian, Slovene")),
        ("mac_romanian", translate("Mac Romanian"), translate("Romanian")),
    ),
    *_in(
        Group.MAINFRAME,
        ("cp500", "EBCDIC 500", translate("Western European"), "ibm"),
        ("cp037", "EBCDIC 037", translate("United States"), "ibm"),
        ("cp273", "EBCDIC 273", translate("German"), "ibm"),
    ),
]

ENCODINGS = {encoding.codec: encoding for encoding in _ALL}
"""Every encoding a story may be read in, by Python's name of it, in groups."""

_GUESSED = {
    # What is guessed by other names than those that stand for them here.
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859_1": "latin-1",
    "latin_1": "latin-1",
    "iso8859-1": "latin-1",
    "utf_8": "utf-8",
    "utf_16_le": "utf-16-le",
    "utf_16_be": "utf-16-be",
    "ascii": "utf-8",
    "tis_620": "cp874",
    "iso8859_11": "cp874",
}


def listed_as(codec: str) -> str:
    """Return the encoding listed that stands for ``codec``; itself if none does."""
    return _GUESSED.get(codec, codec)


def name_of(codec: str) -> str:
    """Return what people call an encoding, by Python's name of it."""
    found = ENCODINGS.get(listed_as(codec))
    return found.name if found else codec.upper().replace("_", "-")


def program_name_of(encoding: str) -> str:
    """Return what other programs know an encoding by: as people, if that will do.

    Args:
        encoding: Python's name of it.
    """
    codec, name = codecs.lookup(encoding), name_of(encoding)
    with suppress(LookupError):
        if codecs.lookup(name).name == codec.name:
            return name
    return encoding.upper()
