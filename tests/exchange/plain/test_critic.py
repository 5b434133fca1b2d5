"""CriticMarkup: comments and changes in the text itself."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind, Status
from desktop.errors import ManuscriptUnreadable
from desktop.exchange.formats import FormatReading, FormatWriting
from desktop.exchange.manuscript import Manuscript, ManuscriptNote
from desktop.exchange.plain.critic_marks import (
    escaped,
    from_inside,
    inside_a_mark,
    unescaped,
)
from desktop.exchange.plain.critic_reading import read_critic
from desktop.exchange.plain.critic_writing import write_critic
from desktop.text.span import Span
from tests.exchange.manuscripts import AT, IRIS, LINES, manuscripts


def read(text: str) -> Manuscript:
    return read_critic(text.encode(), FormatReading(name="story.md")).manuscript


def notes_in(text: str):
    read_text = read(text)
    return [
        (
            each.note.kind.name,
            each.spans[0].of(read_text.text) if each.spans else None,
            each.note.replacement,
            each.note.creator.name if each.note.creator else "",
            each.note.words,
        )
        for each in read_text.notes
    ]


def test_every_mark_is_a_note_or_a_change():
    text = (
        "She {--really --}waits{++ alone++}. {~~He~>Nobody~~} {==comes==}"
        "{>>Marit: Who?<<}{>>Iris: Him.<<} home{==.==}"
    )

    assert read(text).text == "She really waits. He comes home."
    assert notes_in(text) == [
        ("SUGGESTION", "really ", "", "", ""),
        ("SUGGESTION", "", " alone", "", ""),
        ("SUGGESTION", "He", "Nobody", "", ""),
        ("NOTE", "comes", None, "Marit", "Who?"),
        ("REPLY", None, None, "Iris", "Him."),
        ("HIGHLIGHT", ".", None, "", ""),
    ]


def test_words_cut_and_others_at_once_behind_are_one_change():
    assert notes_in("The {--old--}{++new++} ferry") == [
        ("SUGGESTION", "old", "new", "", "")
    ]


def test_a_comment_on_nothing_is_on_the_word_before_it_or_on_the_story():
    assert notes_in("{>>All good.<<}\n\nShe waits{>>Why?<<}.") == [
        ("STORY_NOTE", None, None, "", "All good."),
        ("NOTE", "waits", None, "", "Why?"),
    ]


def test_what_stands_before_a_colon_is_a_name_only_if_it_is_one():
    found = notes_in(
        "a{>>Note: short<<} b{>>@marit f.: hm<<} c{>>I think: no<<} d{>>see: this<<}"
    )

    assert [(who, words) for *_, who, words in found] == [
        ("", "Note: short"),
        ("marit f.", "hm"),
        ("I think", "no"),
        ("", "see: this"),
    ]


@pytest.mark.parametrize(
    "text", ["a {++ b", "a {==b\n\nc==} d", "{}", "{>>", "x == y {--", "{~~a"]
)
def test_what_is_not_closed_in_its_paragraph_is_words(text):
    assert read(text).text == text
    assert read(text).notes == ()


def test_a_file_that_is_no_text_is_refused_by_its_name():
    with pytest.raises(ManuscriptUnreadable, match=r"“story\.md” is no text"):
        read_critic(b"\xff\xfe\x00", FormatReading(name="story.md"))


def test_a_passage_over_a_blank_line_is_marked_in_parts_and_comes_back_whole():
    text = "{==She waits.==}{>>↓<<}\n\n{==He comes.==}{>>Marit: Too soon.<<}\n"

    assert notes_in(text) == [
        ("NOTE", "She waits.\n\nHe comes.", None, "Marit", "Too soon.")
    ]


@given(LINES)
@example("\n \n")
@example("¶ \n\n\\¶ \n \t\n")
def test_words_in_a_mark_come_back_as_they_were(words):
    assert unescaped(escaped(words)) == words
    inside = inside_a_mark(words)
    assert from_inside(inside) == words
    assert "\n\n" not in inside


def told(manuscript: Manuscript):
    """Return what of the notes has to come back, but for those told to be lost."""
    answered = {each.note.id: each for each in manuscript.notes}
    return [
        (
            each.note.kind,
            each.note.words,
            each.note.replacement,
            each.note.tags,
            each.note.status is Status.DONE,
            _named(each),
            each.spans,
            _answered(answered.get(each.note.about)),
        )
        for each in manuscript.notes
    ]


def _answered(each):
    """Return which note is answered, whatever its place among those at one place."""
    return each and (each.note.kind, each.note.words, each.spans)


def _named(each) -> str:
    """Return who made a note; empty for the author, who need not sign."""
    name = each.note.creator.name if each.note.creator else ""
    return "" if name == IRIS.name else name


def as_read(manuscript: Manuscript):
    return sorted(map(repr, told(manuscript)))


@settings(max_examples=200, deadline=None)
@given(manuscripts())
@example(Manuscript(text="{++a++} {\\\\++ ~\\> ~~}"))
def test_any_text_comes_back_as_it_was_and_so_do_notes_with_a_mark(manuscript):
    written = write_critic(manuscript, FormatWriting(at=AT))
    back = read_critic(written.data, FormatReading(name="story.md")).manuscript

    assert back.text == manuscript.text
    assert len(back.notes) == len(manuscript.notes)
    lost = {loss.kind for loss in written.losses}
    if "overlapping" not in lost:
        kinds = [each.note.kind for each in manuscript.notes]
        assert sorted(k.name for k in kinds) == sorted(
            each.note.kind.name for each in back.notes
        )
        assert as_read(back) == as_read(manuscript)


def test_no_passage_is_written_twice_where_words_go_and_others_come_at_one_place():
    def on(span, **details):
        kind = Kind.NOTE if "words" in details else Kind.SUGGESTION
        return ManuscriptNote(new_annotation(kind, AT, **details), (Span(*span),), True)

    notes = (
        on((4, 7), words="Which?"),
        on((4, 4), replacement="very "),
        on((4, 7), replacement=""),
    )
    manuscript = Manuscript(text="The old ferry", notes=notes)

    written = write_critic(manuscript, FormatWriting(at=AT)).data.decode()

    assert read(written).text == "The old ferry"
    assert "{==" not in written


def test_suggestions_are_comments_if_the_author_wants_them_so():
    text = "The {~~old~>new~~}{>>Marit: fresher<<} ferry"

    written = write_critic(read(text), FormatWriting(at=AT, tracks_suggestions=False))

    assert written.data.decode() == (
        "The {==old==}{>>Marit: Suggestion: “old” → “new”\nfresher<<} ferry"
    )
    back = read(written.data.decode())
    assert back.notes[0].note.kind is Kind.SUGGESTION
    assert back.notes[0].note.replacement == "new"
    assert back.notes[0].note.words == "fresher"
