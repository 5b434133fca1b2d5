"""Hunspell dictionaries: which words one knows, and what it would write instead.

Read by Hunspell itself, through chunspell; where that has no wheel, by spylls, which
is Hunspell in Python (docs/decisions/0020).  The files are looked at first: what is no
dictionary is refused with a sentence, since Hunspell would take it and know nothing.
"""

from __future__ import annotations

import codecs
import os
import re
from functools import cached_property, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop.errors import LensUnavailable
from desktop.lenses.spelling.fiction_words import FICTION_WORDS
from desktop.lenses.spelling.word_shapes import without_accents
from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_WORD = 60
"""Code points; what is longer is no word, and Hunspell takes no more than 100 bytes."""
_MOST_SUGGESTIONS = 12
_OTHER_NAMES = {
    "microsoft-cp1251": "cp1251",
    "tis620-2533": "tis_620",
    "iscii-devanagari": "utf-8",
}
"""Encodings that Hunspell calls otherwise than Python."""
_LARGEST = 200_000_000
"""Bytes of a list of words; no dictionary is as large."""
_SOME = 4_096
"""Bytes of a list that tell in which letters it is written."""
_OF_ENDINGS = (
    "s es ed d ing ings er ers r rs st est ly ness th 's ion ions en ens x ment "
    "ments able ally ied ies ier iest ily ations ation ive ively ful less iness ity "
    "al ication ications ieth"
)
_ENDINGS = frozenset(_OF_ENDINGS.split())
_LENGTHS_OF_ENDINGS = range(1, 9)
_BEGINNINGS = ("un", "re", "dis", "in", "de", "con", "pro")
"""What stands behind and before the listed words of English."""
_READ_AT_ONCE = 4
"""Dictionaries kept in memory, a few megabytes each."""


class _Speller(Protocol):
    """Whoever reads dictionaries."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


@value
class DictionaryFile:
    """A dictionary on the disk, not read yet.

    Attributes:
        language: The name of its files, such as ``en_GB``.
        words: The path of its list of words; its rules are beside it.
    """

    language: str
    words: str

    @property
    def rules(self) -> str:
        """Return the path of its rules."""
        return self.words[: -len(".dic")] + ".aff"

    @property
    def is_english(self) -> bool:
        """Return whether it is one of English."""
        return re.match(r"en(?:$|[_-])", self.language) is not None

    @property
    def has_capital_nouns(self) -> bool:
        """Return whether its language writes all nouns with a capital."""
        return re.match(r"(?:de|lb|nds|bar|gsw)(?:$|[_-])", self.language) is not None

    def fingerprint(self) -> str:
        """Return what is another whenever the files are others.

        Raises:
            LensUnavailable: If they cannot be looked at.
        """
        try:
            looks = [os.stat(path) for path in (self.rules, self.words)]
        except OSError as reason:
            raise _broken(self.words, reason) from None
        sizes = "-".join(f"{look.st_size}-{look.st_mtime_ns}" for look in looks)
        return f"{self.language}-{sizes}"


class Dictionary:
    """A dictionary that is read.

    Args:
        file: Where it is.
        fingerprint: What is another for other files.
        speller: Who looks words up.
        encoding: In which its words are written.
    """

    def __init__(
        self, file: DictionaryFile, fingerprint: str, speller: _Speller, encoding: str
    ) -> None:
        self._more = FICTION_WORDS if file.is_english else frozenset[str]()
        self.file = file
        self.fingerprint = fingerprint
        self._speller = speller
        self._encoding = encoding
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Return whether ``word`` is in the dictionary, in one of its forms."""
        known = self._known.get(word)
        if known is None:
            known = self._can_be_asked(word) and (
                word.lower() in self._more or self._speller.spell(word)
            )
            self._known[word] = known
        return known

    def may_know(self, word: str) -> bool:
        """Return whether it is worth while to ask for a word in small letters.

        Told by its list in a microsecond, which is a twentieth of what Hunspell takes
        for a word that it does not know.
        """
        if self._is_formed(word) or "'" in word:
            return True
        return word.startswith(_BEGINNINGS) and any(
            word.startswith(each) and self._is_formed(word[len(each) :])
            for each in _BEGINNINGS
        )

    def _is_formed(self, word: str) -> bool:
        listed = self._listed
        if word in listed:
            return True
        for length in _LENGTHS_OF_ENDINGS:
            if word[-length:] in _ENDINGS:
                stem = word[:-length]
                if stem in listed or stem + "e" in listed or stem[:-1] + "y" in listed:
                    return True
        return False

    @cached_property
    def unaccented(self) -> frozenset[str]:
        """Its words that have accents, in small letters and without them."""
        accented = (word for word in self._listed if not word.isascii())
        return frozenset(map(without_accents, accented))

    @cached_property
    def is_other_script(self) -> bool:
        """Whether its words are written in other letters than Latin ones."""
        some = "".join(listed_words(self.file, _SOME))
        latin = sum(sign.isalpha() and sign < "\u0250" for sign in some)
        return 2 * latin < sum(map(str.isalpha, some))

    @cached_property
    def _listed(self) -> frozenset[str]:
        return listed_words(self.file) | self._more

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what Hunspell would write for ``word``; some 100 milliseconds."""
        found = self._speller.suggest(word) if self._can_be_asked(word) else ()
        return tuple(each for each in found if each)[:_MOST_SUGGESTIONS]

    def _can_be_asked(self, word: str) -> bool:
        if len(word) > _LONGEST_WORD or "\0" in word:
            return False
        try:
            word.encode(self._encoding)
        except UnicodeEncodeError:
            return False
        return True


def read_dictionary(file: DictionaryFile) -> Dictionary:
    """Return the dictionary in ``file``; the last few are kept in memory.

    Raises:
        LensUnavailable: If it is none, or cannot be read; says which and why.
    """
    return _read(file, file.fingerprint())


@lru_cache(maxsize=_READ_AT_ONCE)
def _read(file: DictionaryFile, fingerprint: str) -> Dictionary:
    try:
        encoding = _encoding_of(file)
        speller = _reader()(file)
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as reason:
        raise _broken(file.words, reason) from reason
    return Dictionary(file, fingerprint, speller, encoding)


def shipped_english() -> DictionaryFile:
    """Return the American dictionary that comes with whoever reads dictionaries.

    Raises:
        LensUnavailable: If nobody does.
    """
    for package, folder in (
        ("hunspell", "dictionaries"),
        ("spylls", "hunspell/data/en"),
    ):
        found = find_spec(package)
        for root in (found and found.submodule_search_locations) or ():
            words = Path(root, *folder.split("/"), "en_US.dic")
            if words.is_file():
                return DictionaryFile("en_US", str(words))
    raise LensUnavailable(
        translate(
            "Nothing that reads dictionaries is installed, so nothing is spelled."
        )
    )


def check_dictionary(file: DictionaryFile) -> None:
    """Look whether ``file`` seems to be a dictionary, without reading all of it.

    Raises:
        LensUnavailable: If it does not; says which and why.
    """
    try:
        _encoding_of(file)
    except (OSError, ValueError, LookupError) as reason:
        raise _broken(file.words, reason) from reason


def listed_words(file: DictionaryFile, most: int = _LARGEST) -> frozenset[str]:
    """Return the words that stand in a list, in small letters, without their forms.

    Args:
        file: The dictionary.
        most: How many bytes of the list are read.
    """
    try:
        with open(file.words, "rb") as words:
            listed = words.read(most).decode(_encoding_of(file), "replace")
    except (OSError, ValueError, LookupError):
        return frozenset()
    return frozenset(
        line.partition("/")[0].strip() for line in listed.lower().split("\n")
    )


# Reading


def _encoding_of(file: DictionaryFile) -> str:
    """Return in which encoding the dictionary is.

    Raises:
        OSError: If it cannot be read.
        ValueError: If it is no dictionary.
        LookupError: If nobody knows its encoding.
    """
    with open(file.rules, "rb") as rules:
        beginning = rules.read(1_000_000)
    found = re.search(rb"^(?:\xef\xbb\xbf)?SET[ \t]+([\w-]+)", beginning, re.MULTILINE)
    name = found[1].decode("ascii") if found else "ISO8859-1"
    _check_words(file.words)
    return codecs.lookup(_OTHER_NAMES.get(name.lower(), name)).name


def _check_words(path: str) -> None:
    """Raise a ``ValueError`` if there is no list of words at ``path``."""
    if os.path.getsize(path) > _LARGEST:
        raise ValueError("too large")
    with open(path, "rb") as words:
        first = words.readline(200).removeprefix(b"\xef\xbb\xbf").split()
        second = words.readline(1000)
    if not first or not first[0].isdigit() or b"\0" in second or not second.strip():
        raise ValueError("no list of words")


def _reader() -> Callable[[DictionaryFile], _Speller]:
    return _by_hunspell if find_spec("hunspell") is not None else _BySpylls


def _by_hunspell(file: DictionaryFile) -> _Speller:
    from hunspell import Hunspell

    folder, name = os.path.split(file.words)
    # Told in UTF-8 it opens paths of any letters, also those of Windows.
    speller: Any = Hunspell(
        name.removesuffix(".dic"), hunspell_data_dir=folder, system_encoding="UTF-8"
    )
    speller._dic_encoding = _encoding_of(file)  # noqa: SLF001  # it knows Python's only
    found: _Speller = speller
    return found


class _BySpylls:
    """Hunspell in Python; some 20 000 words a second."""

    def __init__(self, file: DictionaryFile) -> None:
        from spylls.hunspell import Dictionary as Spylls

        self._spylls: Any = Spylls.from_files(file.words.removesuffix(".dic"))

    def spell(self, word: str) -> bool:
        return bool(self._spylls.lookup(word))

    def suggest(self, word: str) -> tuple[str, ...]:
        return tuple(self._spylls.suggest(word))


def _broken(path: str, reason: Exception) -> LensUnavailable:
    cause = reason.strerror if isinstance(reason, OSError) else None
    if cause:
        return LensUnavailable(
            translate(
                "The dictionary “{name}” cannot be read: {reason}.",
                name=os.path.basename(path),
                reason=cause,
            )
        )
    return LensUnavailable(
        translate(
            "“{name}” is not a dictionary that can be read, and is left out.",
            name=os.path.basename(path),
        )
    )
