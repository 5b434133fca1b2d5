from __future__ import annotations

import pytest

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.story.story_session import StorySession
from desktop.steps import in_one_go
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.window.palette.word_search import WordSearch

pytestmark = pytest.mark.usefixtures("qapp")


def search(text, *, is_markdown=False):
    session = StorySession(text, AnnotationSet(), {}, is_markdown=is_markdown)
    return session, WordSearch(session, is_markdown=is_markdown)


def found(words, typed, most=9):
    hits = in_one_go(words.looking(typed, most))
    return [hit.mark.of(hit.words) for hit in hits]


def test_the_first_finds_come_in_their_order_and_no_more_than_wanted():
    _, words = search("One ferry.\n\nA second ferry.\n\nThe last ferry.\n")

    hits = in_one_go(words.looking("ferry", 2))

    assert [hit.words for hit in hits] == ["One ferry.", "A second ferry."]


def test_what_looks_alike_is_found():
    _, words = search("“Don’t,” said the Café’s owner.\n")

    assert found(words, "don't") == ["Don’t"]
    assert found(words, "cafe") == ["Café"]


def test_a_find_far_down_a_long_story_is_where_it_is_told():
    text = "The gulls were asleep.\n\n" * 4_000 + "Then the ferry came.\n"
    session, words = search(text)

    (hit,) = in_one_go(words.looking("ferry", 9))

    assert hit.span.of(session.text) == "ferry"
    assert hit.span.start == text.index("ferry")


def test_a_line_without_an_end_is_looked_through():
    _, words = search("so it went on and on, " * 5_000 + "until the ferry came")

    assert found(words, "ferry") == ["ferry"]


def test_words_around_a_find_in_the_middle_of_a_line_are_shown():
    _, words = search("word " * 40 + "the ferry came at last " + "word " * 60)

    (hit,) = in_one_go(words.looking("ferry", 9))

    assert hit.words.startswith("… ")
    assert hit.words.endswith("…")
    assert len(hit.words) < 150


def test_marks_of_markdown_are_not_shown():
    _, words = search("# The *Last* Ferry\n", is_markdown=True)

    (hit,) = in_one_go(words.looking("ferry", 9))

    assert hit.words == "The Last Ferry"


@pytest.mark.parametrize("typed", ["", " ", "f", "…", "nowhere"])
def test_nothing_is_found_of_too_little_or_of_what_is_not_there(typed):
    _, words = search("The ferry had stopped.\n")

    assert found(words, typed) == []


def test_what_was_edited_is_looked_through_as_it_is_now():
    session, words = search("The ferry had stopped.\n")
    assert found(words, "ferry") == ["ferry"]

    session.edit(ChangeSet((Change(Span(4, 9), "train"),)), "Edit")

    assert found(words, "ferry") == []
    assert found(words, "train") == ["train"]
