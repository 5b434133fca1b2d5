from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Colour, Kind, Outcome, Status
from desktop.annotations.makers import Maker
from desktop.annotations.reactions import ANSWERS, STOPPED
from desktop.margin.card_face import face_of, named, spoken
from desktop.text.diff import Fate
from desktop.value import replace

NOW = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "title", "colour"),
    [
        (Kind.HIGHLIGHT, "Highlight", "yellow"),
        (Kind.NOTE, "Note", "blue"),
        (Kind.QUESTION, "Question", "purple"),
        (Kind.STORY_NOTE, "Whole story", "orange"),
        (Kind.OTHER, "Mark", "pink"),
    ],
)
def test_a_card_says_what_kind_of_note_it_is(make_note, make_view, kind, title, colour):
    face = face_of(make_view(make_note(kind)), NOW)

    assert (face.title, face.colour) == (title, colour)


def test_a_note_of_its_own_colour_keeps_it(make_note, make_view):
    face = face_of(make_view(make_note(colour=Colour.PINK)), NOW)

    assert face.colour == "pink"


@pytest.mark.parametrize(
    ("at", "replacement", "title"),
    [
        pytest.param("the sea", "a lake", "Suggestion", id="reword"),
        pytest.param("the sea", "", "Cut this", id="cut"),
        pytest.param("", "wide", "Insert here", id="insert"),
    ],
)
def test_a_suggestion_says_what_it_would_do(
    make_note, make_view, at, replacement, title
):
    note = make_note(Kind.SUGGESTION, "", at=at, replacement=replacement)

    face = face_of(make_view(note, passage=at), NOW)

    assert (face.title, face.proposal) == (title, replacement)


def wording(face):
    """Return the words that differ: struck ones in minuses, new ones in pluses."""
    signs = {Fate.WENT: "-", Fate.CAME: "+", Fate.KEPT: ""}
    return "".join(f"{signs[w.fate]}{w.text}{signs[w.fate]}" for w in face.wording)


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("the old sea", "the new sea", "-old- +new+"),
        ("the old sea", "", "-the old sea-"),
        ("", "wide", "+wide+"),
        ("the sea", "the sea", "+the sea+"),
        (
            "She comes and he is gone",
            "She came and he was gone",
            "-comes- +came+ … -is- +was+",
        ),
        ("the sea rose", "the sea", "-rose-"),
        ("One two.", "One.\n\nTwo.", "-two.- +. ¶ Two.+"),
    ],
)
def test_a_suggestion_shows_the_words_that_differ(
    make_note, make_view, old, new, shown
):
    note = make_note(Kind.SUGGESTION, "", at=old, replacement=new)

    assert wording(face_of(make_view(note, passage=old), NOW)) == shown


def test_of_a_passage_that_changed_only_the_new_words_are_shown(make_note, make_view):
    note = make_note(Kind.SUGGESTION, "", at="the sea", replacement="the lake")
    view = make_view(note, AnchorState.CHANGED, passage="a sea")

    assert wording(face_of(view, NOW)) == "+the lake+"


def test_of_a_long_passage_that_may_go_on_all_is_shown(make_note, make_view):
    long = "sea " * 70
    note = make_note(Kind.SUGGESTION, "", at=long, replacement=long + "foam")

    gone, _, come = face_of(make_view(note, passage=long), NOW).wording

    assert (gone.text, come.text) == (long, long + "foam")


def test_only_the_notes_of_others_name_their_author(make_note, make_view):
    view, mo = make_view(make_note()), Maker("urn:mo", "Mo")

    own, other = face_of(view, NOW), face_of(replace(view, maker=mo), NOW)

    assert (own.name, other.name) == ("", "Mo")
    assert named(view, other).startswith("Note by Mo")


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda each: each.tag)
def test_a_readers_answer_is_told_in_words_and_not_as_a_highlight(
    make_note, make_view, answer
):
    note = make_note(Kind.HIGHLIGHT, "", colour=answer.colour, tags=(answer.tag,))
    view = make_view(note)
    hers = replace(view, maker=Maker("urn:mo", "Mo"))

    face, own = face_of(hers, NOW), face_of(view, NOW)

    assert (face.title.lower(), face.tags, face.name) == (answer.label, "", "Mo")
    assert face.icon == answer.icon
    assert own.title == "Highlight"
    assert hers.is_bare_highlight is (answer.tag != STOPPED)


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_a_card_says_what_became_of_a_suggestion(make_note, make_view, outcome):
    note = make_note(Kind.SUGGESTION, replacement="x")
    word = outcome.value if outcome else "done"

    view = make_view(note.with_status(Status.DONE, NOW, outcome))
    face = face_of(view, NOW)

    assert face.aside == word
    assert named(view, face).startswith(f"Suggestion, {word}: ")


def test_a_card_says_how_many_replies_there_are(make_note, make_view):
    view = make_view(make_note())

    faces = [face_of(replace(view, replies=(view.note,) * n), NOW) for n in (0, 1, 2)]

    assert [face.aside for face in faces] == ["", "1 reply", "2 replies"]


def test_a_short_remark_on_a_highlight_stands_beside_its_title(make_note, make_view):
    short = face_of(make_view(make_note(Kind.HIGHLIGHT, "keep this line")), NOW)
    long = face_of(make_view(make_note(Kind.HIGHLIGHT, "keep this " * 9)), NOW)

    assert (short.aside, short.words) == ("keep this line", "")
    assert (long.aside, long.words) == ("", "keep this " * 9)


@pytest.mark.parametrize(
    ("state", "fate", "is_lost"),
    [
        (AnchorState.EXACT, "", False),
        (AnchorState.WHOLE, "", False),
        (AnchorState.CHANGED, "Changed · was “the old sea”", False),
        (AnchorState.MOVED, "Moved · was “the old sea”", False),
        (AnchorState.CUT, "Cut from the text · was “the old sea”", True),
        (AnchorState.UNPLACED, "Not found in the text · was “the old sea”", True),
    ],
)
def test_a_card_says_what_became_of_its_passage(
    make_note, make_view, state, fate, is_lost
):
    face = face_of(make_view(make_note(), state, first="the  old\nsea"), NOW)

    assert (face.fate, face.is_lost) == (fate, is_lost)


def test_a_card_can_be_read_out(make_note, make_view):
    note = make_note(Kind.QUESTION, "Why?", tags=("plot",), status=Status.OPEN)
    view = make_view(note, AnchorState.CHANGED, "a lake", "the sea")

    face = face_of(view, NOW)

    assert named(view, face) == (
        "Question, open: Why? On “a lake”. Changed · was “the sea”."
    )
    assert spoken(view, face).startswith("#plot. ")


@pytest.mark.parametrize(
    ("passage", "new", "said"),
    [
        ("the sea", "a lake", "Suggestion: “the sea” → “a lake”. Too vague."),
        ("the sea", "", "Cut this: “the sea”. Too vague."),
    ],
)
def test_of_a_suggestion_is_read_out_what_would_become_what(
    make_note, make_view, passage, new, said
):
    note = make_note(Kind.SUGGESTION, "Too vague.", at=passage, replacement=new)
    view = make_view(note, passage=passage)

    assert named(view, face_of(view, NOW)).replace(", open", "") == said
