"""Notes that readers sent, beside the author's own."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.session.keeping import reader_layers
from desktop.storage.files.derived_names import beside
from desktop.text.span import Span
from tests.journeys.conftest import STORY


def by_reader(words, kind=Kind.NOTE, said="Who says so?", **details):
    start = STORY.index(words)
    passage = describe(STORY, Span(start, start + len(words)))
    return new_annotation(kind, passage=passage, words=said, **details)


def send(writer, *notes, name="Marit", gone=()):
    file = writer.path.with_name(f"{writer.path.name}.annotations.{name}.json")
    deleted = {note.id: note.created for note in gone}
    made = AnnotationSet(deleted=deleted).with_notes(notes)
    file.write_bytes(serialise_notes(made, "here.txt"))
    return file


@pytest.fixture(autouse=True)
def is_asked_soon(monkeypatch):
    monkeypatch.setattr(reader_layers, "_HALF_WRITTEN_MS", 0)


@pytest.fixture
def note():
    return by_reader("Nobody answered her.")


@pytest.fixture
def read(writer, note):
    """A writer to whom Marit sent a note; she made one herself."""
    writer.select("the sea rose")
    writer.press("N")
    writer.type("mine")
    writer.press("Esc", "Esc")
    send(writer, note)
    writer.come_back()
    return writer


def choose(writer, note):
    writer.screen.navigation.choose(note.id)
    writer.settle()


def cards(writer):
    return {c.note_id: c._layout.face.name for c in writer.margin._table.pool}


def chips(writer):
    """Return the chips of those whose notes can be shown alone."""
    return writer.screen.contents._filters._readers.list


def makers(writer):
    return [chip.words for chip in chips(writer).chips]


def filter_by(writer, name):
    index = chips(writer).model().index(makers(writer).index(name), 0)
    place = chips(writer).visualRect(index).center()
    writer.click(chips(writer).viewport(), place)


def buttons(writer):
    found = writer.margin._table.open_card.findChildren(QPushButton)
    return [b.text() for b in found if b.isVisible()]


def test_a_readers_note_stands_in_the_margin_with_the_readers_name(read, note):
    assert cards(read)[note.id] == "Marit"
    assert read.told == "Marit’s notes have come, and are shown beside yours."
    assert read.screen.status._notes.text() == "2 open · 0 done"


def test_notes_are_filtered_by_who_made_them(read, note):
    filter_by(read, "Marit")
    hers = read.screen.reading.order
    filter_by(read, "Marit")
    filter_by(read, "Mine")

    assert hers == [note.id]
    assert read.screen.reading.order == [read.notes[0].id]


def test_with_nobody_elses_notes_there_is_nothing_to_choose(writer):
    writer.select("the sea rose")
    writer.press("1")

    assert makers(writer) == []


def test_readers_notes_are_hidden_and_shown_again(read, note):
    read.press("Ctrl+Shift+F9")
    hidden = read.screen.reading.order
    read.press("Ctrl+Shift+F9")

    assert note.id not in hidden
    assert note.id in read.screen.reading.order
    assert read.window.menus.action("show-readers").isChecked()


def test_a_readers_note_is_marked_done_in_the_authors_own_file(read, note):
    file = read.path.with_name("here.txt.annotations.Marit.json")
    before = file.read_bytes()
    choose(read, note)

    read.press("D", "Ctrl+S")

    moderating = [i for i in read.items_on_disk() if i["motivation"] == "moderating"]
    assert [(i["target"], i["status"]) for i in moderating] == [(note.id, "done")]
    assert file.read_bytes() == before
    assert read.note.status is Status.DONE
    read.press("Ctrl+Z")
    assert read.note.status is Status.OPEN


def test_a_reader_is_answered(read, note):
    choose(read, note)

    read.press("R")
    read.type("true")
    read.press("Esc", "Ctrl+S")

    (reply,) = [i for i in read.items_on_disk() if i["motivation"] == "replying"]
    assert reply["target"] == note.id
    assert [r.words for r in read.screen.session.view(note.id).replies] == ["true"]


def test_a_readers_note_is_not_rewritten(read, note):
    choose(read, note)

    read.press("Enter")
    told = read.told
    read.type("x")
    read.press("Del")

    assert told.startswith("This note is Marit’s")
    assert read.note.words == "Who says so?"
    assert "Delete" not in buttons(read)
    assert "Reply" in buttons(read)


def test_a_click_on_a_readers_words_opens_no_field(read, note):
    choose(read, note)

    read.click(read.margin._table.open_card.body._words)

    assert read.margin.editing_id is None


@pytest.mark.parametrize(
    ("key", "text", "state"),
    [("Y", "No one", "applied"), ("X", "Nobody", "dismissed"), ("D", "Nobody", "done")],
)
def test_a_readers_suggestion_is_applied_or_dismissed(writer, key, text, state):
    suggestion = by_reader("Nobody", Kind.SUGGESTION, "", replacement="No one")
    send(writer, suggestion)
    writer.come_back()
    choose(writer, suggestion)

    writer.press(key)
    done = writer.text, writer.note.state_word
    writer.press("Ctrl+Z")

    assert done == (STORY.replace("Nobody", text), state)
    assert (writer.text, writer.note.state_word) == (STORY, "open")


def test_the_notes_of_readers_are_in_the_list_of_what_is_to_do(read, note):
    read.press("Ctrl+2")
    choose(read, note)

    read.press("Ctrl+Return")

    assert read.screen.session.shown.get(note.id).status is Status.DONE


def lose(writer, data=None, name="Marit"):
    """Have another program empty, damage or remove a reader's file."""
    file = writer.path.with_name(f"{writer.path.name}.annotations.{name}.json")
    if data is None:
        file.unlink()
    else:
        file.write_bytes(data)
    return file


def be_asked(writer, qtbot):
    """Come back to the window, and be asked about notes that were lost."""
    writer.come_back()
    qtbot.waitUntil(lambda: "Show without them" in writer.offered)


def test_a_chosen_note_whose_file_goes_is_let_go_if_the_author_says_so(
    read, note, qtbot
):
    choose(read, note)
    lose(read)
    be_asked(read, qtbot)

    read.press_button("Show without them")

    assert read.note is None
    assert list(cards(read)) == [read.notes[0].id]


def test_a_filter_by_a_reader_ends_when_the_notes_are_gone(read, qtbot):
    filter_by(read, "Marit")
    lose(read)
    be_asked(read, qtbot)

    read.press_button("Show without them")
    read.settle()

    assert read.screen.reading.order == [read.notes[0].id]


def laid(writer, words):
    """Return the paragraph with ``words`` as the page shows it."""
    block = writer.page.document().find(words).block()
    return writer.page.page_layout.shown(block).laid_text


def test_what_a_reader_suggests_is_shown_in_the_text_as_it_comes(writer):
    note = by_reader("asleep", Kind.SUGGESTION, replacement="gone")
    file = send(writer, note)
    writer.come_back()

    came = laid(writer, "asleep")
    writer.press("Ctrl+2", "Ctrl+Shift+F9")
    hidden = laid(writer, "asleep")
    writer.press("Ctrl+Shift+F9", "Ctrl+Shift+Y")

    assert "The gulls were asleep gone." in came
    assert "gone" not in hidden
    assert "The gulls were gone." in writer.text
    assert writer.said == "1 suggestion applied."
    file.unlink()


def test_a_suggestion_that_a_reader_takes_back_is_no_longer_shown(writer):
    note = by_reader("asleep", Kind.SUGGESTION, replacement="gone")
    other = by_reader("Nobody")
    send(writer, note, other)
    writer.come_back()
    before = laid(writer, "asleep")

    send(writer, other, gone=[note])
    writer.come_back()

    assert "asleep gone" in before
    assert "gone" not in laid(writer, "asleep")


# Files of readers that another program lost


LOST = {
    "removed": (None, "Marit’s notes are gone from the folder; they are shown as "),
    "emptied": (b"", "“here.txt.annotations.Marit.json” is empty or damaged; Marit’s "),
    "torn": (b"{", "“here.txt.annotations.Marit.json” is empty or damaged; Marit’s "),
    "without notes": (
        serialise_notes(AnnotationSet(), "here.txt") or b'{"items": []}',
        "“here.txt.annotations.Marit.json” is empty or damaged; Marit’s ",
    ),
}


@pytest.mark.parametrize("how", LOST)
@pytest.mark.parametrize("is_open", [True, False])
def test_the_notes_of_a_reader_stay_though_the_file_is_lost(
    read, note, qtbot, how, is_open
):
    data, words = LOST[how]
    if is_open:
        lose(read, data)
    else:
        read.close()
        lose(read, data)
        read.open()
    be_asked(read, qtbot)

    assert read.told.startswith(words)
    assert cards(read)[note.id] == "Marit"
    assert read.passage(note) == "Nobody answered her."


def test_notes_that_an_older_file_lacks_stay(read, note, qtbot):
    other = by_reader("The gulls")
    send(read, note, other)
    read.come_back()
    send(read, note)

    be_asked(read, qtbot)

    assert other.id in cards(read)
    assert read.told.startswith(
        "“here.txt.annotations.Marit.json” lacks a note that Marit had made; "
    )


def test_a_note_that_an_older_file_has_in_other_words_stays_as_it_was(
    read, note, qtbot
):
    later = note.with_words("Now I see.", note.created + timedelta(seconds=9))
    send(read, later)
    read.come_back()
    send(read, note)

    be_asked(read, qtbot)

    assert read.screen.session.shown.get(note.id).words == "Now I see."


def test_what_a_reader_deleted_is_gone_without_a_question(read, note):
    send(read, gone=[note])
    read.come_back()

    assert read.offered == []
    assert note.id not in cards(read)


def test_notes_shown_without_are_shown_again(read, note, qtbot):
    lose(read)
    be_asked(read, qtbot)

    read.press_button("Show without them")
    without = set(cards(read))
    read.press_button("Show them again")

    assert note.id not in without
    assert note.id in cards(read)
    assert read.offered == []


def test_what_was_decided_holds_the_next_time(read, note, qtbot):
    lose(read)
    be_asked(read, qtbot)
    read.press_button("Show without them")
    read.reopen()
    without = set(cards(read))

    assert note.id not in without
    assert read.offered == []


def test_notes_that_are_to_be_kept_are_not_asked_about_again(read, note, qtbot):
    lose(read)
    be_asked(read, qtbot)
    read.press_button("Keep showing them")
    read.reopen()
    qtbot.wait(50)

    assert note.id in cards(read)
    assert read.offered == []


def test_a_file_that_comes_back_answers_the_question(read, note, qtbot):
    file = read.path.with_name("here.txt.annotations.Marit.json")
    data = file.read_bytes()
    lose(read)
    be_asked(read, qtbot)

    file.write_bytes(data)
    read.come_back()

    assert read.offered == []
    assert note.id in cards(read)


def test_a_file_that_was_only_renamed_is_no_loss(read, note, qtbot):
    file = read.path.with_name("here.txt.annotations.Marit.json")
    file.rename(file.with_name("here.txt.annotations.Marit Berg.json"))
    read.come_back()
    qtbot.wait(50)

    assert read.offered == []
    assert cards(read)[note.id] == "Marit Berg"


def test_nothing_is_written_beside_the_story_for_a_lost_reader(read, qtbot):
    read.call("save-now")
    lose(read, b"")
    before = {p.name for p in read.path.parent.iterdir()}
    be_asked(read, qtbot)
    read.press_button("Show without them")

    assert {p.name for p in read.path.parent.iterdir()} == before
    assert read.path.with_name("here.txt.annotations.Marit.json").read_bytes() == b""


def test_readers_of_a_story_with_a_long_name_are_remembered_too(
    make_writer, note, qtbot
):
    writer = make_writer(name="渡" * 80 + ".txt")
    file = beside(writer.path, ".annotations.Marit.json")
    made = AnnotationSet().with_notes([note])
    file.write_bytes(serialise_notes(made, "here.txt"))
    writer.come_back()
    file.unlink()

    be_asked(writer, qtbot)

    assert cards(writer)[note.id] == "Marit"
