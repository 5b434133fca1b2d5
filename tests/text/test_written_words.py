from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.span import Span
from desktop.text.words import count_words
from desktop.text.written_words import WrittenWords, rewritten_places, words_written


def written(before, changes, *, is_markdown=False, is_move=False):
    after, inverse = changes.apply(before), changes.inverse(before)

    def slice_(span):
        return span.of(after)

    places = rewritten_places(changes, inverse, len(after), slice_)
    return words_written(places, is_markdown=is_markdown, is_move=is_move)


def edit(text, inserted):
    """Return the text before, and that what stands in brackets gives way."""
    start, end = text.index("["), text.index("]") - 1
    before = text.replace("[", "").replace("]", "")
    return before, ChangeSet((Change(Span(start, end), inserted),))


@pytest.mark.parametrize(
    ("text", "inserted", "added", "deleted"),
    [
        pytest.param("the [] sea", "old", 1, 0, id="a-word"),
        pytest.param("the se[]", "a", 0, 0, id="a-letter-more"),
        pytest.param("the se[a]", "", 0, 0, id="a-letter-less"),
        pytest.param("the [s]", "", 0, 1, id="the-last-letter"),
        pytest.param("the[]sea", " ", 1, 0, id="a-blank-parts-a-word"),
        pytest.param("the[ ]sea", "", 0, 1, id="two-become-one"),
        pytest.param("the [old] sea", "grey", 1, 1, id="another-word"),
        pytest.param("a[ ]b", "-", 0, 1, id="a-hyphen-joins"),
        pytest.param("don[]t", "’", 0, 0, id="an-apostrophe-joins"),
        pytest.param("don[ ]t", "’", 0, 1, id="an-apostrophe-for-a-blank"),
        pytest.param("the [old\n\ngrey] sea", "", 0, 2, id="over-paragraphs"),
        pytest.param("the []sea", "\n\n", 0, 0, id="a-paragraph-is-parted"),
        pytest.param("", "", 0, 0, id="nothing"),
        pytest.param("[]", "海へ", 2, 0, id="han-and-kana"),
        pytest.param("cafe[]", "\u0301", 0, 0, id="a-combining-mark"),
        pytest.param("[]", "\U0001f30a", 0, 0, id="an-emoji"),
    ],
)
def test_words_are_counted_around_the_edit(text, inserted, added, deleted):
    before, changes = edit(text, inserted) if text else ("", ChangeSet())

    assert written(before, changes) == WrittenWords(added, deleted)


def test_what_markdown_keeps_to_itself_is_not_written():
    before, changes = edit("the sea <!-- [] -->", "why so grey")
    linked = edit("the [] sea", "[old](https://example.org/a-b-c)")

    assert written(before, changes, is_markdown=True) == WrittenWords()
    assert written(*linked, is_markdown=True) == WrittenWords(1, 0)


def test_what_is_moved_is_neither_added_nor_deleted():
    text = "one two three\n\nfour\n"
    changes = ChangeSet((Change(Span(0, 8), ""), Change(Span(20, 20), "one two ")))

    assert written(text, changes) == WrittenWords(2, 2)
    assert written(text, changes, is_move=True) == WrittenWords()


def test_undoing_takes_back_what_was_counted():
    before, changes = edit("the [old] sea", "very grey")
    after, inverse = changes.apply(before), changes.inverse(before)

    done = written(before, changes)
    undone = written(after, inverse).undone

    assert done == WrittenWords(2, 1)
    assert done + undone == WrittenWords()


TEXTS = st.lists(
    st.sampled_from(["sea", "don’t", "a-b", " ", "\n", "e\u0301", "海", "."])
)


@given(old=TEXTS, new=TEXTS)
def test_what_is_added_less_what_is_deleted_is_what_there_is_more(old, new):
    old, new = "".join(old), "".join(new)
    total, text = WrittenWords(), old
    for change in reversed(difference(old, new).changes):
        one = ChangeSet((change,))
        total += written(text, one)
        text = one.apply(text)

    assert total.net == count_words(new) - count_words(old)


def test_an_edit_of_an_endless_line_looks_at_little_of_it():
    text = "wave after wave " * 50_000
    changes = ChangeSet((Change(Span(400_000, 400_004), "sea"),))
    after, asked = changes.apply(text), []

    def slice_(span):
        asked.append(len(span))
        return span.of(after)

    inverse = changes.inverse(text)
    places = rewritten_places(changes, inverse, len(after), slice_)

    assert words_written(places, is_markdown=False) == WrittenWords(1, 1)
    assert sum(asked) <= 2_000
