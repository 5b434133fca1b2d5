"""Words to look at: filter words, adverbs, openings, hedges, passives, one's own."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, Settled
from desktop.lenses.section import Bars, Does, Question, Remark, Rows
from desktop.lenses.words_to_look_at.word_lists import ListName, default_words
from desktop.lenses.words_to_look_at.words_lens import rates
from tests.lenses.looking import prose_of, section_of, seen


def words(text, known=None):
    return seen(LensName.WORDS, text, known)


def of_kind(text, kind, known=None):
    what = words(text, known)
    return [each.span.of(text) for each in what.findings if each.kind == kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She saw the boat and felt cold.", ["saw", "felt"]),
        ("He had noticed it, and he knows.", ["noticed", "knows"]),
        ("She gave him a look, and the smell of his thoughts went.", []),
        ("Her watch had stopped; they let her watch the sea.", ["watch"]),
        ("He looked like his brother and looked for the rope.", []),
        ("“I saw the boat,” she said. She heard it.", ["heard"]),
        ("The well known one was known by all of them.", ["known"]),
        ("He became aware of the cold.", ["became aware of"]),
    ],
)
def test_filter_words_in_the_narration_in_all_their_forms(text, expected):
    assert of_kind(text + "\n", "filter-words") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She went slowly, and very quietly, home.", ["slowly", "quietly"]),
        ("The family was only early in July.", []),
        ("And so it was with Emily and the lovely, lonely butterfly.", []),
        ("They asked Averly for it, but he was there.", []),
        ("Suddenly it was dark.", ["Suddenly"]),
    ],
)
def test_adverbs_in_ly_but_not_all_that_ends_so(text, expected):
    assert of_kind(text + "\n", "adverbs") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There was a boat in it.", ["There was"]),
        ("And there were others.", ["there were"]),
        ("She went where there was a boat.", []),
        ("It was the rain that she liked.", ["It was the rain that"]),
        ("It was dark that night.", []),
        ("It was heavy; that was all.", []),
        ("“There was a boat,” she said.", []),
    ],
)
def test_weak_openings_stand_at_the_beginning_of_a_sentence(text, expected):
    assert of_kind(text + "\n", "weak-openings") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The door was opened by a boy.", ["was opened"]),
        ("He had never been told of it.", ["been told"]),
        ("The rope is not often cut.", ["is not often cut"]),
        ("It wasn’t taken from her.", ["wasn’t taken"]),
        ("She was tired, and he was red, and they were gone.", []),
        ("He was used to it, and it is a hundred.", []),
        ("There was broken glass. He was, taken all in all, glad.", []),
        ("She was frightened by the dog.", ["was frightened"]),
        ("He was walking and is at home.", []),
    ],
)
def test_a_passive_is_a_form_of_be_and_a_participle(text, expected):
    assert of_kind(text + "\n", "passives") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Perhaps it was sort of cold.", ["Perhaps", "sort of"]),
        ("What kind of boat is it, rather than that one?", []),
        ("She was quite sure, and he was quite a man.", ["quite"]),
    ],
)
def test_hedges(text, expected):
    assert of_kind(text + "\n", "hedges") == expected


def test_the_authors_own_list_is_looked_for_everywhere_and_in_any_language():
    known = Known(lists={"my-words": ("just", "in the end", "-ment", "!moment")})
    text = (
        "“Just a moment,” she said. The argument, just so, was in the end the same.\n"
    )

    assert of_kind(text, "my-words", known) == [
        "Just",
        "argument",
        "just",
        "in the end",
    ]
    german = "Das Ende war just am Ufer, und niemand war in der Nacht dort am Fluss.\n"
    what = words(german, known)
    assert [each.span.of(german) for each in what.findings] == ["just"]
    assert "English" in section_of(what, Remark).words


def test_an_edited_list_stands_in_place_of_ours():
    known = Known(lists={"filter-words": ("ponder",)})

    assert of_kind("She saw and pondered.\n", "filter-words", known) == ["pondered"]


def test_figures_are_per_thousand_words_with_a_stroke_for_the_last_draft():
    text = "She saw the boat and went home to the others in it.\n"  # 12 words

    what = words(text, Known(earlier={"filter-words": 41.7}))

    bars = {bar.label: bar for bar in section_of(what, Bars).bars}
    assert bars["Filter words"].figure == "83.3"
    assert bars["Filter words"].mark == pytest.approx(
        bars["Filter words"].share / 2, 0.01
    )
    assert bars["Hedges"].mark is None
    assert bars["Filter words"].deed.key == "filter-words"
    assert rates(prose_of(text), Known())["filter-words"] == pytest.approx(1000 / 12)


def test_each_list_has_its_rows_shown_by_its_bar_and_can_be_edited():
    what = words("She knew it. He knows it, and felt it.\n")

    rows = section_of(what, Rows, "Filter words")
    assert [(row.words, row.figure) for row in rows.rows] == [
        ("knew, knows", "2"),
        ("felt", "1"),
    ]
    assert rows.rows[0].deed.key == "filter-words:know"
    edits = [each for each in what.sections if isinstance(each, Question)]
    assert [each.shown_by for each in edits] == [str(name) for name in ListName]
    assert edits[0].buttons[0].deed.does is Does.EDIT_LIST


def test_a_settled_word_is_quiet_and_not_counted():
    settled = frozenset({Settled(LensName.WORDS, "filter-words:know")})

    what = words("She knew it. He felt it.\n", Known(settled=settled))

    assert (what.count, what.headline) == (1, "1 word")
    row = section_of(what, Rows, "Filter words").rows[1]
    assert (row.words, row.is_quiet, row.deed.does) == ("knew", True, Does.TAKE_BACK)


def test_our_lists_have_words_and_no_remarks():
    for name in ListName:
        assert not any(line.startswith("#") for line in default_words(name))
    assert "felt" not in default_words("filter-words")
    with pytest.raises(ValueError, match="nothing"):
        default_words("nothing")


@settings(max_examples=35)
@given(st.text("was seenly thre…'“” .\n\0😀", max_size=80) | st.text(max_size=80))
def test_any_text_is_read(text):
    for finding in words(text).findings:
        assert finding.span.of(text).strip()
