"""The contents a story begins with: a list whose entries come again as headings.

Found by its name, in some thirty languages, or by chapters that follow one another with
nothing between and come again later.  Chapters that are listed are no chapters there.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from desktop.text.span import Span
from desktop.text.structure.heading_forms import HeadingForm, forms_of
from desktop.text.structure.numerals import folded
from desktop.text.structure.prose import bare_line, prose_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.text.structure.marked_lines import MarkedLine

_NAMES = """
contents | table of contents | list of chapters | chapters | inhalt |
inhaltsverzeichnis | table des matières | sommaire | índice | contenido |
indice | sommario | sumário | inhoud | inhoudsopgave | innehåll | indhold |
innhold | sisällys | sisältö | spis treści | obsah | tartalom |
tartalomjegyzék | cuprins | içindekiler | содержание | оглавление | зміст |
съдържание | περιεχόμενα | תוכן עניינים | תוכן | المحتويات | 目录 | 目錄 | 目次 |
차례 | 목차 | mục lục | daftar isi | enhavo
"""
_REACH = 60_000
"""Code points from the start of the story; no contents begin further on."""
_LONGEST_LIST = 40_000
"""Code points; no contents are longer."""
_LONGEST_ENTRY = 200
_LEAST = 3
"""Entries of a list that has no name."""
_NO_LETTERS = re.compile(r"[^\w]+")


# Compiled when they are first asked for: few stories have such a list.


@cache
def _before_entry() -> re.Pattern[str]:
    return re.compile(r"^(?:[-+*]|\d{1,3}[.)])\s+")


@cache
def _page() -> re.Pattern[str]:
    return re.compile(
        r"\s+\d{1,4}$|(?:\s{2,}|\s*[.·…_]{2,}\s*)(?:\d{1,4}|[ivxlc]{1,7})$"
    )


@cache
def _parted() -> re.Pattern[str]:
    return re.compile(r"[.:—–]\s+|\s+-+\s+")


_Keys = frozenset[tuple[str, int]]


def contents_list(text: str, lines: Sequence[MarkedLine], start: int) -> Span | None:
    """Return where the contents stand, their name included; None if there are none.

    Args:
        text: The whole story.
        lines: Those of its lines that may be headings.
        start: Where to begin looking, in code points.
    """
    named = _named(text, start)
    return named if named is not None else _unnamed(lines)


def _named(text: str, start: int) -> Span | None:
    position = start
    for line in text[start : start + _REACH].split("\n"):
        end = position + len(line) + 1
        if len(line) < _LONGEST_ENTRY and is_contents_name(line):
            stop = _end_of_list(text, min(end, len(text)))
            return None if stop is None else Span(position, stop)
        position = end
    return None


def is_contents_name(line: str) -> bool:
    """Return whether a line says that a list of contents follows."""
    words = bare_line(line).strip("#*_=~:. ")
    return bool(words) and folded(words) in _names()


@cache
def _names() -> frozenset[str]:
    return frozenset(folded(" ".join(name.split())) for name in _NAMES.split("|"))


def _end_of_list(text: str, start: int) -> int | None:
    """Return where the first entries of a list come again, which is behind the list."""
    entries: list[_Keys] = []
    place, is_free = start, True
    for line in text[start : start + _LONGEST_LIST].split("\n"):
        words = bare_line(line)
        if len(words) > _LONGEST_ENTRY:
            return None
        keys = _keys(words)
        is_free |= words.startswith("#")
        if is_free and _comes_again(words, keys, entries):
            return _with_numerals_above(text, place, words)
        if keys:
            entries.append(keys)
        place, is_free = place + len(line) + 1, not words
    return None


def _comes_again(words: str, keys: _Keys, entries: Sequence[_Keys]) -> bool:
    """Return whether a line is one of the first entries, where the list is over.

    By its numeral alone it is only if it has no title: a list may begin to count anew.
    """
    is_counted = bool(entries) and any(number for _, number in entries[0])
    if any(form.has_title for form in forms_of(words)):
        keys = frozenset(key for key in keys if not key[1])
    return any(keys & entry for entry in entries[: 1 if is_counted else _LEAST])


def _with_numerals_above(text: str, place: int, words: str) -> int:
    """Return where a heading begins, above whose title its numeral may stand."""
    known = {form.series for form in forms_of(words)}
    for _ in range(_LEAST):
        above = text[max(place - _LONGEST_ENTRY, 0) : place].rstrip()
        words = bare_line(above[above.rfind("\n") + 1 :])
        if not any(
            _is_first(form) and form.series not in known for form in forms_of(words)
        ):
            break
        known |= {form.series for form in forms_of(words)}
        place = text.rfind("\n", 0, text.rindex(words, 0, place)) + 1
    return place


def _is_first(form: HeadingForm) -> bool:
    """Return whether a line is the number of the first of its kind, and no more."""
    if form.numeral is None or form.numeral.rank is None or form.has_title:
        return False
    return form.numeral.number <= 1


def _keys(words: str) -> _Keys:
    """Return what an entry and its heading have in common, whichever way it is set."""
    words = prose_of(words, is_markdown=True).strip("#*_~[]() \t")
    forms = forms_of(words)
    if not forms:
        words = _before_entry().sub("", words).strip("#*_~[]() \t")
        forms = forms_of(words)
    is_number = bool(forms) and not forms[0].has_title
    title = words if is_number else _page().sub("", words)
    found = {(_plain(words), 0), (_plain(title), 0)}
    parted = _parted().split(title, maxsplit=1)
    if forms and len(parted) == 1 and forms[-1].series.startswith("#"):
        parted = title.split(maxsplit=1)
    if forms and len(parted) > 1:
        found.add((_plain(parted[1]), 0))
    found |= {
        (form.series, form.numeral.rank)
        for form in forms
        if form.level and form.numeral is not None and form.numeral.rank
    }
    return frozenset(key for key in found if key[0])


def _plain(words: str) -> str:
    return _NO_LETTERS.sub(" ", folded(words)).strip()


def _unnamed(lines: Sequence[MarkedLine]) -> Span | None:
    """Return where at least three chapters follow each other that come again later."""
    listed = list(_listed(lines))
    latest = {key: line.number for line, key in listed}
    entries: list[MarkedLine] = []
    for line, key in listed:
        again = latest[key] > line.number
        if not again or (entries and entries[-1].prose != line.prose):
            break
        entries.append(line)
    if len(entries) < _LEAST:
        return None
    return Span(entries[0].start, entries[-1].end)


def _listed(
    lines: Sequence[MarkedLine],
) -> Iterator[tuple[MarkedLine, tuple[str, int]]]:
    for line in lines:
        for form in line.forms[:1]:
            if form.level and form.numeral is not None and form.numeral.rank:
                yield line, (form.series, form.numeral.rank)
