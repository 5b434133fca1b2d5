"""Tags: how they are written in a line, how often they are used, which one is meant.

A tag may hold blanks, commas and number signs.  In a line each is written behind a
number sign, ``#tense #show, don't tell``; what a line could not tell apart otherwise
stands in quotes, ``#"a; b"``.  Capitals do not matter: ``Tense`` and ``tense`` are one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from desktop.annotations.annotation import Annotation

_PIECE = re.compile(
    r"""(?:(?:^|(?<=[\s;,]))\#+ \s* (?:"(?P<quoted>(?:[^"]|"")*)"(?=[\s;]|$)
                                     |(?P<signed>(?:(?!(?<=[\s;,])\#)[^;])*))
         |(?P<bare>(?:(?!(?<=[\s;,])\#)[^;])+)) ;?""",
    re.VERBOSE,
)
"""A piece of a line: a tag behind its number sign, quoted or not, or words without."""
_NEEDS_QUOTES = re.compile(r'^[#"]|;|[\s,]#|,$')


@lru_cache(maxsize=4096)
def same_tag(tag: str) -> str:
    """Return what tags have in common that are one, in capitals or not."""
    return unicodedata.normalize("NFC", " ".join(tag.split())).casefold()


def written_tags(tags: Iterable[str]) -> str:
    """Return the line in which ``tags`` are written."""
    return " ".join(map(written_tag, tags))


def written_tag(tag: str) -> str:
    """Return how ``tag`` is written among others."""
    if not _NEEDS_QUOTES.search(tag):
        return f"#{tag}"
    inner = tag.replace('"', '""')
    return f'#"{inner}"'


def shown_tags(tags: Iterable[str]) -> str:
    """Return ``tags`` in a line as they are shown, to be read and not to be parted."""
    return " ".join(f"#{tag}" for tag in tags)


def parse_tags(written: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the tags in what an author wrote, each once.

    A number sign at the beginning or after a blank begins a tag, and a semicolon ends
    one; blanks and commas between belong to it.  What stands behind no number sign, nor
    between semicolons, is parted by commas, or where there are none, by blanks.  A tag
    that is ``known`` is never parted, and words that are all known are several.
    """
    names = {same_tag(tag): tag for tag in known}
    tags: dict[str, str] = {}
    for tag in _pieces(written, names):
        tags.setdefault(same_tag(tag), tag)
    return tuple(tag for same, tag in tags.items() if same)


def _pieces(written: str, known: dict[str, str]) -> Iterator[str]:
    for piece in _PIECE.finditer(written):
        if piece["quoted"] is not None:
            yield piece["quoted"].replace('""', '"')
        elif piece["signed"] is not None:
            yield from _signed(piece["signed"], known)
        else:
            is_whole = piece[0].endswith(";") or _is_behind_end(written, piece.start())
            yield from _bare(piece["bare"], known, is_whole=is_whole)


def _is_behind_end(written: str, start: int) -> bool:
    """Return whether a tag was ended by a semicolon right before ``start``."""
    return written[:start].rstrip().endswith(";")


def _signed(piece: str, known: dict[str, str]) -> list[str]:
    """Return the tags behind a number sign: one, if nothing tells of more."""
    whole = _plain(piece)
    if same_tag(whole) in known:
        return [_as_known(whole, known)]
    for sign in (r"#(?=\w)", ",", r"\s"):
        parts = list(filter(None, map(_plain, re.split(sign, whole))))
        are_known = all(same_tag(part) in known for part in parts)
        if len(parts) > 1 and (are_known or sign.startswith("#")):
            return parts
    return [whole]


def _bare(piece: str, known: dict[str, str], *, is_whole: bool) -> list[str]:
    """Return the tags in words behind no number sign; one, if a semicolon says so."""
    whole = _plain(piece)
    if is_whole or same_tag(whole) in known:
        return [_as_known(whole, known)]
    return [_plain(part) for part in re.split("," if "," in whole else r"\s", whole)]


def _plain(piece: str) -> str:
    return " ".join(piece.split()).strip(", ")


def _as_known(tag: str, known: dict[str, str]) -> str:
    """Return ``tag`` with the very blanks it has, if only these differ."""
    name = known.get(same_tag(tag), tag)
    return name if " ".join(name.split()) == tag else tag


@value
class WrittenPiece:
    """The tag that is being written at the caret of a line.

    Attributes:
        start: Where it begins, its number sign included, in the signs of the line.
        end: Where it ends.
        words: What is written of it.
        is_signed: Whether it has a number sign.
    """

    start: int
    end: int
    words: str
    is_signed: bool


def piece_at(written: str, caret: int) -> WrittenPiece:
    """Return the tag that is being written in a line where the caret is."""
    found = [p for p in _PIECE.finditer(written) if p.start() <= caret <= p.end()]
    if not found or (found[-1][0].endswith(";") and found[-1].end() == caret):
        return WrittenPiece(caret, caret, "", is_signed=False)
    piece = found[-1]
    start, end, words = piece.start(), piece.end(), piece[0].rstrip(";")
    is_parted = piece["bare"] is not None and not _is_behind_end(written, start)
    if is_parted and (parts := re.split(r"[,\s]", words)):
        # Of words without a number sign it is the last.
        before = words[: caret - start]
        start += max((before.rfind(sign) + 1 for sign in ", "), default=0)
        words = written[start:end] if len(parts) > 1 else words
    else:
        start += len(words) - len(words.lstrip())
    is_signed = piece["bare"] is None
    return WrittenPiece(start, end, words.lstrip("#").strip(' "'), is_signed=is_signed)


@value
class TagCount:
    """A tag, and how many notes have it.

    Attributes:
        tag: As most of them write it.
        count: How many notes.
    """

    tag: str
    count: int


def tag_counts(notes: Iterable[Annotation]) -> list[TagCount]:
    """Return the tags of ``notes``, those that most of them have first."""
    spelled: dict[str, Counter[str]] = {}
    counts: Counter[str] = Counter()
    # Many notes have the same tags, and are looked at together.
    for tags, number in Counter(note.tags for note in notes).items():
        found: dict[str, str] = {}
        for tag in tags:
            found.setdefault(same_tag(tag), tag)
        for key, tag in found.items():
            counts[key] += number
            spelled.setdefault(key, Counter())[tag] += number
    order = sorted(counts, key=lambda key: (-counts[key], key))
    return [
        TagCount(spelled[key].most_common(1)[0][0], counts[key]) for key in order if key
    ]


def matching_tags(
    tags: Iterable[TagCount], words: str, without: Collection[str] = ()
) -> list[TagCount]:
    """Return those of ``tags`` that ``words`` may be the beginning of, the best first.

    Those come first that begin so, then those of which a word does, then those that
    have more than a letter of it somewhere; among them the order stays.

    Args:
        tags: The most used first.
        words: What is written of one; of nothing, every tag may come.
        without: Tags that are not to be offered.
    """
    sought, left_out = same_tag(words), set(map(same_tag, without))
    found = [
        (place, tag)
        for tag in tags
        if (same := same_tag(tag.tag)) not in left_out
        and (place := _place_in(same, sought)) is not None
    ]
    return [tag for _, tag in sorted(found, key=lambda each: each[0])]


def begins(tag: str, words: str) -> bool:
    """Return whether ``words`` are the beginning of ``tag``, in capitals or not."""
    return same_tag(tag).startswith(same_tag(words))


def _place_in(same: str, sought: str) -> int | None:
    at = same.find(sought)
    if at <= 0:
        return None if at < 0 else 0
    if re.search(rf"\b{re.escape(sought)}", same):
        return 1
    return 2 if len(sought) > 1 else None  # one letter is in nearly every tag


def renamed(tags: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    """Return ``tags`` with ``new`` in the place of ``old``; empty takes it away.

    Where ``new`` is among them already, one of both stays: the first.
    """
    gone, kept = same_tag(old), dict[str, str]()
    for tag in tags:
        name = new if same_tag(tag) == gone else tag
        if name:
            kept.setdefault(same_tag(name), name)
    return tuple(kept.values())
