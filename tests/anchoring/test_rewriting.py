from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.anchoring.rewriting import Rewriting, compared, rewritten
from desktop.text.change import Change, ChangeSet
from desktop.text.replacement import Replacement
from desktop.text.span import Span

TEXT = "The old sea, it rose. Nobody came."


def span_of(words):
    start = TEXT.index(words)
    return Span(start, start + len(words))


def replacing(span, by):
    return Replacement(Change(span, by), span.of(TEXT))


def became(passage, selected, by):
    """Return how a passage reads once ``by`` stands in the place of ``selected``."""
    done = replacing(selected, by)
    changes = ChangeSet((done.change,))
    owners = done.owners({"note": passage})
    found = rewritten([done], [owners], {"note": changes.map_span(passage)})
    return found.get("note", changes.map_span(passage)).of(changes.apply(TEXT))


@pytest.mark.parametrize(
    ("passage", "selected", "reads"),
    [
        pytest.param("old sea", "old sea", "x", id="equal"),
        pytest.param("old sea", "sea", "old x", id="its-end"),
        pytest.param("old sea", "old", "x sea", id="its-start"),
        pytest.param("old sea", "d s", "olxea", id="its-middle"),
        pytest.param("old sea", "sea, it", "old x", id="over-its-end"),
        pytest.param("old sea", "The old", "x sea", id="over-its-start"),
        pytest.param("old sea", "old sea, ", "x", id="with-signs-behind"),
        pytest.param("old sea", " old sea", "x", id="with-a-blank-before"),
        pytest.param("old sea", "The ", "old sea", id="up-to-it"),
        pytest.param("old sea", ", it", "old sea", id="right-behind-it"),
        pytest.param("old sea", "rose", "old sea", id="behind-it"),
        pytest.param("old sea", "The", "old sea", id="before-it"),
    ],
)
def test_a_passage_is_what_is_left_of_it_and_the_new_words(passage, selected, reads):
    assert became(span_of(passage), span_of(selected), "x") == reads


@pytest.mark.parametrize(
    ("passage", "selected", "by", "reads"),
    [
        ("old sea", "ea", "ky and lake", "old sky and lake"),
        ("old sea", "ea", "ky. It came", "old sky."),
        ("old sea", "ea", "ky\nIt came", "old sky"),
        ("old sea", "sea, it", "lake. It", "old lake."),
        ("it rose. Nobody came.", "rose. Nobody came.", "x. Y. Z.", "it x. Y."),
        ("old sea", "old sea", "lake. It came. So", "lake. It came. So"),
        ("old sea", "old sea", "\nlake. It came.\nSo", "\nlake. It came."),
        ("sea, it rose", "sea, it", "lake.\nIt fell.\nIt", "lake.\nIt fell.\nIt rose"),
    ],
)
def test_new_words_belong_up_to_the_end_of_a_sentence_or_paragraph(
    passage, selected, by, reads
):
    assert became(span_of(passage), span_of(selected), by) == reads


def test_a_passage_replaced_with_words_around_it_has_to_be_compared():
    done = replacing(span_of("The old sea"), "That old sea")
    passages = {"old": span_of("old"), "The": span_of("The"), "came": span_of("came")}

    found = compared(done, passages, ("", TEXT[11:]))

    after = ChangeSet((done.change,)).apply(TEXT)
    assert {k: at.of(after) for k, at in found.items()} == {"old": "old", "The": "That"}


def test_emoji_are_more_than_signs():
    text = "the 😀 sea"
    done = Replacement(Change(Span(4, 9), "x"), text[4:9])

    assert done.is_among_others(Span(6, 9))


places = st.integers(0, len(TEXT))
spans = st.tuples(places, places).map(lambda ends: Span(min(ends), max(ends)))


@given(passage=spans, selected=spans, words=st.lists(st.text("ab .\n", max_size=3)))
def test_replaced_at_once_or_letter_by_letter_a_passage_ends_up_the_same(
    passage, selected, words
):
    assume(words and words[0])
    first = replacing(selected, words[0])
    near = {"note": passage}
    told = Rewriting.begun(first, near)
    place = first.place

    for more in words[1:]:
        end = Span(place.end, place.end)
        told = told.then(Replacement(Change(end, more), ""), {})
        place = told.replacement.place

    assert told.replacement == replacing(selected, "".join(words))
    assert told.owners == first.owners(near)


@pytest.mark.parametrize(
    ("passage", "words", "is_past"),
    [
        ("old sea", "ea. It came", False),
        ("old sea", "ea. " + "It came. " * 20, True),
        ("old sea", "ea and " * 40, False),
        ("sea", "lake. " * 40, False),
        ("sea", "lake.\n" * 40, True),
        ("rose", "lake.\n" * 40, False),
    ],
)
def test_what_is_typed_far_behind_a_passage_is_another_matter(passage, words, is_past):
    told = Rewriting.begun(replacing(span_of("sea"), words), {"": span_of(passage)})
    behind, inside = told.replacement.place.end, told.replacement.place.start

    assert told.is_past(Replacement(Change(Span(behind, behind), "x"), "")) is is_past
    assert not told.is_past(Replacement(Change(Span(inside, inside), "x"), ""))
    assert not told.is_past(Replacement(Change(Span(behind - 1, behind), ""), "x"))


@given(start=places, end=places, cut=st.lists(st.booleans(), max_size=8))
def test_what_is_deleted_key_by_key_is_told_as_deleted_at_once(start, end, cut):
    assume(start < end)
    first = replacing(Span(start, end), "")
    told, text = Rewriting.begun(first, {}), TEXT[:start] + TEXT[end:]

    at = start
    for is_back in cut:
        key = Span(max(0, at - 1), at) if is_back else Span(at, min(at + 1, len(text)))
        told = told.then(Replacement(Change(key, ""), key.of(text)), {})
        text, at = text[: key.start] + text[key.end :], key.start

    assert told.replacement.gone == told.replacement.span.of(TEXT)
    assert ChangeSet((told.replacement.change,)).apply(TEXT) == text


@pytest.mark.parametrize("place", [Span(0, 0), Span(9, 10), Span(3, 5)])
def test_an_edit_elsewhere_is_another_matter(place):
    told = Rewriting.begun(Replacement(Change(Span(4, 7), "old"), "sea"), {})

    assert told.then(Replacement(Change(place, "x"), "y" * len(place)), {}) is None
