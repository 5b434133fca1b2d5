from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import (
    Annotation,
    FurtherPassage,
    Held,
    Person,
    Settlement,
    TextPositionSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import NotesWriter, serialise_notes
from desktop.annotations.kinds import KINDS, Colour, Kind, Outcome, Status
from desktop.annotations.text_state import text_state
from tests.annotations.file.samples import EXAMPLE, NOW, item, page, passage

HIGHLIGHT = "urn:uuid:0199f0a2-7001-7c10-8a11-000000000001"
NOTE = "urn:uuid:0199f0a2-7101-7c10-8a11-000000000002"
SUGGESTION = "urn:uuid:0199f0a2-7201-7c10-8a11-000000000003"
REPLY = "urn:uuid:0199f0a2-7401-7c10-8a11-000000000005"


@pytest.fixture
def example():
    return parse_notes(EXAMPLE.read_bytes(), "lighthouse.md")


def written(notes):
    return serialise_notes(notes, "lighthouse.md", "Iris")


def reread(notes):
    return parse_notes(written(notes), "lighthouse.md")


def changed_lines(notes):
    """Return the lines that are in the file for ``notes`` and not in the example."""
    before = set(EXAMPLE.read_text("utf-8").splitlines())
    after = written(notes).decode("utf-8").splitlines()
    return [line.strip() for line in after if line not in before]


def test_a_file_that_did_not_change_is_written_back_byte_for_byte(example):
    assert written(example) == EXAMPLE.read_bytes()


def test_a_note_is_read_with_all_it_says(example):
    note = example.get(NOTE)

    assert note.kind is Kind.NOTE
    assert note.words == "He has to *see* her here, or the chapel scene has no cause."
    assert note.tags == ("plot", "Teodor")
    assert note.colour is Colour.ORANGE
    assert note.status is Status.OPEN
    assert note.creator.name == "Iris"
    assert note.passage.position == TextPositionSelector(119, 155)
    assert note.passage.state == "#draft-3"
    assert note.made_on.quote.exact == "Nobody on the quay looked up"
    assert note.anchor_state == "changed"


def test_every_kind_of_note_is_told_apart(example):
    assert [note.kind for note in example.notes.values()] == [
        Kind.HIGHLIGHT,
        Kind.NOTE,
        Kind.SUGGESTION,
        Kind.STORY_NOTE,
        Kind.REPLY,
        Kind.OTHER,
    ]
    assert example.get(SUGGESTION).replacement == "Two had not come back."
    assert example.replies_to(NOTE) == (example.get(REPLY),)


def test_texts_and_tombstones_are_read(example):
    assert example.texts["#draft-2"].label == "Draft 2"
    (deleted,) = example.deleted.values()
    assert deleted == datetime(2026, 11, 20, 18, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        pytest.param(
            lambda note: note.with_words("Cut?", NOW),
            [
                '"modified": "2026-11-22T08:00:00Z",',
                '"revision": 1,',
                '{ "type": "TextualBody", "purpose": "commenting", "format": '
                '"text/markdown", "language": "en", "value": "Cut?" },',
            ],
            id="words",
        ),
        pytest.param(
            lambda note: note.with_colour(Colour.BLUE, NOW),
            [
                '"modified": "2026-11-22T08:00:00Z",',
                '"revision": 1,',
                '"styleClass": ["blue", "underline"],',
            ],
            id="colour",
        ),
        pytest.param(
            lambda note: note.with_status(Status.DONE, NOW, Outcome.DISMISSED),
            [
                '"modified": "2026-11-22T08:00:00Z",',
                '"outcome": "dismissed",',
                '"revision": 1,',
            ],
            id="dismissed",
        ),
        pytest.param(
            lambda note: note.with_tags(("plot",), NOW),
            [
                '"modified": "2026-11-22T08:00:00Z",',
                '"revision": 1,',
                '{ "type": "TextualBody", "purpose": "tagging", "value": "plot" }',
            ],
            id="tags",
        ),
        pytest.param(
            lambda note: note.with_passage(passage(119, "Nobody", "#draft-3")),
            [
                '{ "type": "TextQuoteSelector", "exact": "Nobody", '
                '"prefix": "before ", "suffix": " after" },',
                '{ "type": "TextPositionSelector", "start": 119, "end": 125 }',
            ],
            id="passage",
        ),
        pytest.param(
            lambda note: note.with_anchor_state("cut"),
            ['"anchor": "cut",'],
            id="anchor",
        ),
    ],
)
def test_changing_one_note_changes_a_few_lines(example, change, lines):
    assert changed_lines(example.with_note(change(example.get(NOTE)))) == lines


ABOUT_NOTES = (Kind.REPLY, Kind.AGREEMENT, Kind.PLACEMENT, Kind.OTHER)
ON_THE_STORY = [k for k in Kind if k not in ABOUT_NOTES]
LINES = st.text(max_size=20)
FURTHER = st.builds(
    FurtherPassage,
    st.builds(passage, st.integers(0, 99), LINES, st.none() | LINES),
    st.sampled_from([None, "changed", "cut"]),
    st.sampled_from([None, passage(3, "once")]),
)


HELD = st.builds(Held, LINES, st.integers(0, 5), st.integers(5, 9))
SAID = LINES.filter(bool)
SETTLED = st.builds(Settlement, SAID, SAID, st.booleans())
TURNED = [kind for kind in ON_THE_STORY if kind is not Kind.LENS]


@st.composite
def notes(draw, kinds=ON_THE_STORY):
    kind = draw(st.sampled_from(kinds))
    if kind is Kind.LENS:
        return draw(settled())
    has_passage = KINDS[kind].is_on_passage
    place = passage(draw(st.integers(0, 99)), draw(LINES), draw(st.none() | LINES))
    return new_annotation(
        kind,
        draw(st.datetimes(datetime(1990, 1, 1), timezones=st.just(UTC))),
        passage=place if has_passage else None,
        further=tuple(draw(st.lists(FURTHER, max_size=3))) if has_passage else (),
        words=draw(LINES) if kind is not Kind.HIGHLIGHT else "",
        replacement=draw(LINES) if KINDS[kind].has_replacement else None,
        holds=tuple(draw(st.lists(HELD, max_size=2))) if kind is Kind.CUTTING else (),
        tags=tuple(draw(st.lists(LINES, max_size=3))),
        colour=draw(st.none() | st.sampled_from(Colour)),
        status=draw(st.sampled_from([KINDS[kind].first_status, *Status])),
        outcome=draw(st.sampled_from([None, *Outcome])),
        anchor_state=draw(st.sampled_from([None, "changed", "cut"])),
        creator=draw(st.none() | st.builds(Person, LINES, LINES.filter(bool))),
        made_on=draw(st.sampled_from([None, passage(3, "once")])),
        revision=draw(st.integers(0, 5)),
    )


@st.composite
def settled(draw):
    """Return what is said to a lens of a passage, a stretch or the story."""
    place = passage(draw(st.integers(0, 99)), draw(LINES), draw(st.none() | LINES))
    ends = draw(st.lists(FURTHER, max_size=1))
    is_of_story = draw(st.booleans())
    return new_annotation(
        Kind.LENS,
        passage=None if is_of_story else place,
        further=() if is_of_story else tuple(ends),
        settles=draw(SETTLED),
        anchor_state=draw(st.sampled_from([None, "changed", "cut"])),
        creator=draw(st.none() | st.builds(Person, LINES, LINES.filter(bool))),
        made_on=None if is_of_story else draw(st.sampled_from([None, passage(3, "a")])),
    )


@given(made=st.lists(notes(), min_size=1, max_size=5))
def test_whatever_is_written_is_read_again(made):
    kept = AnnotationSet().with_notes(made)

    assert dict(reread(kept).notes) == dict(kept.notes)


@settings(deadline=None)
@given(
    notes_of=st.tuples(notes(TURNED), notes(TURNED)) | st.tuples(settled(), settled())
)
def test_a_note_changed_into_any_other_is_read_as_that(notes_of):
    first, then = notes_of
    old = reread(AnnotationSet().with_note(first)).get(first.id)
    changed = Annotation(
        **{name: getattr(then, name) for name in Annotation.__slots__}
        | {
            "id": old.id,
            "raw": old.raw,
            "made_on": old.made_on or then.made_on,
        }
    )

    assert reread(AnnotationSet().with_note(changed)).get(old.id) == changed


def test_a_file_written_twice_is_the_same(example):
    kept = AnnotationSet().with_note(new_annotation(Kind.NOTE, passage=passage(1, "a")))

    assert written(kept) == written(kept) == written(reread(kept))


def test_no_notes_make_no_file_unless_there_are_tombstones(example):
    note = new_annotation(Kind.NOTE)
    deleted = AnnotationSet().with_note(note).without(note.id, NOW)

    assert written(AnnotationSet()) == b""
    assert reread(deleted).deleted == {note.id: NOW}


def test_a_new_note_goes_where_its_passage_is(example):
    new = new_annotation(Kind.NOTE, passage=passage(200, "boats"))

    assert list(reread(example.with_note(new)).notes).index(new.id) == 2


def test_a_new_reply_goes_after_the_thread(example):
    new = new_annotation(Kind.REPLY, about=NOTE)
    to_highlight = new_annotation(Kind.REPLY, about=HIGHLIGHT)

    order = list(reread(example.with_notes([new, to_highlight])).notes)

    assert order.index(new.id) == order.index(REPLY) + 1
    assert order.index(to_highlight.id) == order.index(HIGHLIGHT) + 1


def test_new_notes_are_written_in_the_order_of_the_story():
    last, first = (new_annotation(Kind.NOTE, passage=passage(at, "x")) for at in (9, 2))
    story = new_annotation(Kind.STORY_NOTE)
    reply = new_annotation(Kind.REPLY, about=first.id)

    kept = AnnotationSet().with_notes([reply, story, last, first])

    assert list(reread(kept).notes) == [first.id, reply.id, last.id, story.id]


def test_a_writer_notices_every_change(example):
    writer = NotesWriter("lighthouse.md")
    writer.write(example)
    changed = example.with_note(example.get(NOTE).with_words("Cut?", NOW))
    with_new = changed.with_note(new_annotation(Kind.NOTE, passage=passage(1, "a")))
    fewer = with_new.without(HIGHLIGHT, NOW)

    for notes_now in (changed, with_new, fewer, example):
        assert writer.write(notes_now) == written(notes_now)


def test_deleting_and_restoring_a_note_leaves_no_tombstone(example):
    gone = example.without(HIGHLIGHT, NOW)

    assert reread(gone).deleted == gone.deleted
    assert reread(gone.restored(example.get(HIGHLIGHT))).deleted == example.deleted


def test_a_new_version_of_the_story_is_listed(example):
    known = text_state("ab" * 32, "Draft 4", NOW)

    assert changed_lines(example.with_text(known))[-1] == (
        '{ "id": "#text-abababababab", "type": "TimeState", "label": "Draft 4", '
        '"sourceDate": "2026-11-22T08:00:00Z", "cached": '
        '"ni:///sha-256;q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s" }'
    )
    assert reread(example.with_text(known)).texts[known.id] == known


def test_a_file_of_a_newer_reread_is_only_for_reading():
    assert parse_notes(page(item(), format_version=2), "sea.txt").is_read_only
    assert not parse_notes(page(item(), format_version=1), "sea.txt").is_read_only


def test_a_byte_order_mark_is_no_harm():
    assert len(parse_notes(b"\xef\xbb\xbf" + page(item()), "sea.txt")) == 1


EXAMPLE_BYTES = EXAMPLE.read_bytes()


def test_a_writer_that_remembers_the_file_writes_the_same_as_one_that_does_not():
    notes = parse_notes(EXAMPLE_BYTES, "lighthouse.md")
    first = next(note for note in notes.notes.values() if note.words)
    changed = notes.with_note(first.with_words("Other words", NOW))
    writer = NotesWriter("lighthouse.md")
    writer.remember(EXAMPLE_BYTES, notes)

    assert writer.write(notes) == EXAMPLE_BYTES
    assert writer.write(changed) == serialise_notes(changed, "lighthouse.md")


@pytest.mark.parametrize(
    "item", [b'"a word"', b"17", b"[\n   1.50,\n   {}\n  ]", b'{ "far": "off" }']
)
def test_an_item_of_any_kind_stays_as_it_came_when_a_note_changes(item):
    begin = b' "items": [\n  '
    strange = EXAMPLE_BYTES.replace(begin, begin + item + b",\n  ", 1)
    notes = parse_notes(strange, "lighthouse.md")
    first = next(note for note in notes.notes.values() if note.words)
    changed = notes.with_note(first.with_words("Other words", NOW))
    writer = NotesWriter("lighthouse.md")
    writer.remember(strange, notes)

    data = writer.write(changed)

    assert begin + item + b",\n  " in data
    assert data == serialise_notes(changed, "lighthouse.md")


def test_a_file_with_an_item_that_is_no_note_is_taken_over_as_well():
    strange = EXAMPLE_BYTES.replace(b'"type": "Annotation"', b'"type": "Doodle"', 1)
    notes = parse_notes(strange, "lighthouse.md")
    writer = NotesWriter("lighthouse.md")
    writer.remember(strange, notes)

    assert len(notes.others) == 1
    assert writer.write(notes) == strange


def test_a_file_laid_out_otherwise_is_written_anew():
    page = json.dumps(json.loads(EXAMPLE_BYTES)).encode()
    notes = parse_notes(page, "lighthouse.md")
    writer = NotesWriter("lighthouse.md")
    writer.remember(page, notes)

    assert writer.write(notes) == serialise_notes(notes, "lighthouse.md")
