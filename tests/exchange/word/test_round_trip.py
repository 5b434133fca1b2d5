"""Stories and their notes that were written as Word files and read again."""

from __future__ import annotations

from collections import Counter

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import new_annotation
from desktop.annotations.kinds import Kind
from desktop.exchange.formats import FormatReading, FormatWriting
from desktop.exchange.manuscript import Manuscript, ManuscriptNote
from desktop.exchange.word.reading import read_word
from desktop.exchange.word.vocabulary import with_xml_characters
from desktop.exchange.word.writing import write_word
from desktop.text.graphemes import snapped
from tests.exchange.manuscripts import AT, LETTERS, TEXTS, manuscripts

ODD = st.text(alphabet=LETTERS + "\n\r\t\x00\x0b\ud800\u2028\u0085\ufffe", max_size=40)
MARKS = st.text(alphabet="a b.*_`\n", max_size=40)
BLOCKS = st.lists(
    st.sampled_from(
        [
            *("# One", "## Two ##", "### *Three* four", "* * *", "***", "Chapter 1"),
            *("> It is\n> so.", "```\ncode *so*\n```", "- one\n- two", "It is\nlate."),
            *("It *is* late. ", "", " ", "\tSo.", "One.\\\nTwo.", "by Iris", "Two  "),
        ]
    ),
    max_size=7,
).flatmap(
    lambda parts: st.sampled_from(["\n", "\n\n", "\n\n\n"]).map(lambda b: b.join(parts))
)
ANY = TEXTS | ODD | MARKS | BLOCKS


def returned(manuscript, **details):
    data = write_word(manuscript, FormatWriting(at=AT, **details)).data
    return read_word(data, FormatReading(name="story.docx")).manuscript


@settings(max_examples=250)
@given(ANY, st.booleans())
@example("# One\n\n\n\n## Two\n\n", True)
@example("a\n\nb\nc\n\n\nd", False)
def test_any_text_comes_back(text, is_markdown):
    found = returned(Manuscript(text=text, is_markdown=is_markdown))

    assert found.text == with_xml_characters(text)
    assert found.is_markdown is is_markdown


@settings(max_examples=250)
@given(manuscripts(texts=ANY), st.booleans())
def test_notes_come_back(manuscript, tracks_suggestions):
    written = write_word(
        manuscript, FormatWriting(at=AT, tracks_suggestions=tracks_suggestions)
    )
    found = read_word(written.data, FormatReading(name="story.docx")).manuscript

    assert found.text == with_xml_characters(manuscript.text)
    are_at_marks = any(is_at_marks(manuscript.text, n) for n in manuscript.notes)
    unseen = "*_`" if are_at_marks else ""
    assert told(found, unseen) == told(manuscript, unseen)
    assert shaded(found) == shaded(manuscript)


def test_a_suggestion_whose_words_are_gone_is_none_on_the_title():
    made = new_annotation(Kind.SUGGESTION, AT, replacement="late")
    gone = ManuscriptNote(made, lost_words="early")

    found = returned(Manuscript(text="# It is\n\nSo.", notes=(gone,)))

    (note,) = found.notes
    assert note.note.kind is Kind.NOTE
    assert "“early” → “late”" in note.note.words
    assert note.spans[0].of(found.text) == "# It is"


def is_at_marks(text, each):
    """Return whether a suggestion begins or ends at a mark, or with a blank.

    Marks that would stand around nothing or beside blanks are left out, or go along.
    """
    new = each.note.replacement
    if each.note.kind is not Kind.SUGGESTION or new is None:
        return False
    (span,) = each.spans
    around = text[max(span.start - 1, 0) : span.start] + text[span.end : span.end + 1]
    inside = new[:1] + new[-1:] + span.of(text)[:1] + span.of(text)[-1:]
    return bool(set(around + inside) & set("*_`")) or new != new.strip()


def is_bare(note):
    return note.kind is Kind.HIGHLIGHT and not (note.words or note.tags)


def shaded(manuscript):
    """Return where letters are that are only highlighted.

    Two highlights that touch are one in Word, and marks are not seen there; letters
    with accents are whole.
    """
    answered = {each.note.about for each in manuscript.notes}
    bare = [
        each
        for each in manuscript.notes
        if is_bare(each.note) and each.note.id not in answered
    ]
    text = manuscript.text
    spans = (snapped(text, span) for each in bare for span in each.spans)
    return {n for s in spans for n in range(s.start, s.end) if text[n].isalnum()}


def told(manuscript, unseen=""):
    """Return what is to come back of the notes, in any order.

    Of a suggestion that is what its text would become; bare highlights are left out.

    Args:
        manuscript: The notes and their text.
        unseen: Signs that are left out of what a text would become.
    """
    text = with_xml_characters(manuscript.text)
    threads = {}
    for each in manuscript.notes:
        note = each.note
        author = note.creator.name if note.creator else ""
        if note.kind is Kind.REPLY:
            threads[note.about].append((author, note.words.strip("\n")))
            continue
        place = tuple((s.start, s.end) for s in each.spans)
        if note.kind is Kind.SUGGESTION:
            span = each.spans[0]
            whole = f"{text[: span.start]}{note.replacement}{text[span.end :]}"
            seen = (sign for sign in with_xml_characters(whole) if sign not in unseen)
            place = "".join(seen)
        words = note.words.strip("\n")
        said = note.kind, place, words, note.tags, note.status, author
        threads[note.id] = [said]
    bare = {each.note.id for each in manuscript.notes if is_bare(each.note)}
    told = [t for id_, t in threads.items() if id_ not in bare or len(t) > 1]
    return Counter(map(tuple, told))
