"""Searches of the kinds that writers reported to find nothing."""

from __future__ import annotations

import pytest

from desktop.text.finding.search import Query, find_all
from desktop.text.span import Span


def found(text, words, **options):
    return [span.of(text) for span in find_all(text, Query(words, **options))]


@pytest.mark.parametrize(
    ("text", "words", "find"),
    [
        ("“I’m late,” she said.", "I'm", "I’m"),
        ("Page\xa012 of the log", "page 12", "Page\xa012"),
        ("some\xadthing stirred", "something", "some\xadthing"),
        ("She waited… and went.", "waited...", "waited…"),
        ("«Oui», dit-elle.", '"Oui"', "«Oui»"),
        ("The old\nman sat.", "the old man", "The old\nman"),
        ("cafe\u0301 alone", "café", "cafe\u0301"),
        ("One — two", "one -- two", "One — two"),
        ("a well\u2011known road", "well-known", "well\u2011known"),
    ],
)
def test_what_looks_the_same_is_found(text, words, find):
    assert found(text, words) == [find]


def test_accents_count_unless_they_are_to_be_overlooked():
    text = "La última canción."

    assert found(text, "ultima cancion") == []
    assert found(text, "ultima cancion", any_accents=True) == ["última canción"]


def test_a_dash_with_either_blank_before_it_is_found():
    text = "Why? — No. Why?\xa0— Yes."

    assert found(text, "? —") == ["? —", "?\xa0—"]


def test_a_joiner_alone_is_found_where_it_is_no_part_of_a_sign():
    family = "👩\u200d👧"

    assert find_all(f"\u200d {family}", Query("\u200d")) == [Span(0, 1)]
