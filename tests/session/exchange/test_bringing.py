"""Answers brought onto an open story, and undone by the keys that undo all else."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest

from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.session.exchange import bringing
from desktop.session.exchange.bringing import Bringing
from desktop.session.keeping.opening import open_story
from desktop.storage.notes.reader_files import readers_of
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from tests.exchange.returning.answers import TEXT, answer, note

if TYPE_CHECKING:
    from desktop.exchange.formats import ReadManuscript

IRIS = Person("urn:uuid:1", "Iris")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "quay.md"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def story(qapp, path):
    story = open_story(path, IRIS)
    yield story
    story.let_go()


@pytest.fixture
def brought(story, monkeypatch):
    """Bring what is given as if it had been read from a file."""
    made = Bringing(story, story.session)
    reads: dict[str, ReadManuscript] = {}

    def read(data, name, asked, *, is_markdown):
        return reads[name]

    monkeypatch.setattr(bringing, "read_answer", read)

    def bring(read: ReadManuscript, **details) -> Bringing:
        name = f"{len(reads)}.docx"
        reads[name] = read
        made.bring(b"", name, **details)
        return made

    yield bring
    made.let_go()


def shown(story):
    story.readers.wait()
    return {n.words for n in story.session.shown.notes.values() if n.words}


def is_there(qtbot, story, words):
    qtbot.waitUntil(lambda: shown(story) == words)


def test_what_came_is_shown_and_said(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?"), note("late", "So?")))
    with qtbot.waitSignal(made.came) as came:
        pass

    assert came.args[0].sentences == ("Marit: 2 notes, 2 placed",)
    is_there(qtbot, story, {"Cod?", "So?"})
    assert not made.is_busy


def test_undo_takes_an_import_back_and_redo_brings_it_again(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?")))
    with qtbot.waitSignal(made.came):
        pass
    is_there(qtbot, story, {"Cod?"})
    assert story.session.history.undo_label == "Import of Marit’s notes"

    story.session.undo()
    is_there(qtbot, story, set())
    assert readers_of(story.path) == []
    assert story.readers.lacking == {}

    story.session.redo()
    is_there(qtbot, story, {"Cod?"})


def test_an_import_is_one_step_among_others(qtbot, story, brought):
    session = story.session
    session.edit(ChangeSet((Change(Span(0, 0), "So: "),)), "Typing")
    made = brought(answer(note("fish", "Cod?")))
    with qtbot.waitSignal(made.came):
        pass
    is_there(qtbot, story, {"Cod?"})
    session.edit(ChangeSet((Change(Span(0, 0), "And "),)), "Typing")

    assert not made.take_back()
    session.undo()
    assert session.text.startswith("So: ")
    assert made.take_back()
    is_there(qtbot, story, set())
    assert session.text.startswith("So: ")
    session.undo()
    assert session.text == TEXT


def test_a_second_import_taken_back_leaves_the_first(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?")))
    with qtbot.waitSignal(made.came):
        pass
    is_there(qtbot, story, {"Cod?"})
    with qtbot.waitSignal(made.came):
        brought(answer(note("late", "So?")))
    is_there(qtbot, story, {"Cod?", "So?"})

    story.session.undo()

    is_there(qtbot, story, {"Cod?"})
    assert story.readers.lacking == {}


def test_who_has_not_signed_is_asked_for_once(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?", by="Author")))
    with qtbot.waitSignal(made.asked) as asked:
        pass
    assert asked.args[0] == ("Author",)
    assert made.is_busy

    with qtbot.waitSignal(made.came) as came:
        made.answer("Jon")

    assert came.args[0].sentences == ("Jon: 1 note, 1 placed",)


def test_a_question_that_is_not_answered_leaves_all_as_it_was(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?", by="Author")))
    with qtbot.waitSignal(made.asked):
        pass

    with qtbot.waitSignal(made.cancelled):
        made.cancel()

    assert not made.is_busy
    assert not story.session.history.can_undo
    with pytest.raises(ValueError, match="nobody asked"):
        made.answer("Jon")


def test_one_file_is_brought_after_the_other(qtbot, story, brought):
    made = brought(answer(note("fish", "Cod?")))
    with qtbot.waitSignals([made.came, made.came]):
        brought(answer(note("late", "So?", by="Jon")))

    is_there(qtbot, story, {"Cod?", "So?"})
    assert len(readers_of(story.path)) == 2


def test_a_suggestion_that_came_is_on_the_text_as_it_is_in_the_window(
    qtbot, story, brought
):
    session = story.session
    session.edit(ChangeSet((Change(Span(0, 0), "Before all that.\n\n"),)), "Typing")
    suggested = note(
        "basket", "", kind=Kind.SUGGESTION, replacement="net", note_id="urn:x:1"
    )
    made = brought(answer(suggested))
    with qtbot.waitSignal(made.came):
        pass
    story.readers.wait()

    qtbot.waitUntil(lambda: "urn:x:1" in session.shown)
    anchor = session.placing.span_of("urn:x:1")
    assert anchor.of(session.text) == "basket"


def test_a_file_that_is_gone_or_no_answer_is_told_by_its_name(qtbot, story, tmp_path):
    made = Bringing(story, story.session)
    (tmp_path / "cat.jpg").write_bytes(b"\xff\xd8\xff\xe0")

    with qtbot.waitSignal(made.failed) as failed:
        made.bring(tmp_path / "gone.docx", "gone.docx")
    assert "gone.docx" in failed.args[0]
    with qtbot.waitSignal(made.failed) as failed:
        made.bring(tmp_path / "cat.jpg", "cat.jpg")
    assert "cat.jpg" in failed.args[0]
    made.let_go()


def test_what_is_being_brought_can_be_cancelled(qtbot, story, monkeypatch):
    begun, may_go_on = Event(), Event()

    def read(data, name, asked, *, is_markdown):
        begun.set()
        may_go_on.wait(10)
        return answer(note("fish", "Cod?"))

    monkeypatch.setattr(bringing, "read_answer", read)
    made = Bringing(story, story.session)
    made.bring(b"", "a.docx")
    begun.wait(10)

    with qtbot.waitSignal(made.cancelled):
        made.cancel()
        may_go_on.set()

    assert readers_of(story.path) == []
    assert not made.is_busy
    made.let_go()
