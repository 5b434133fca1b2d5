"""A note is counted and named in the part it is in, at once after every edit."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.kinds import Kind
from desktop.panels.contents_panel import PartList, PartRole, numbered
from desktop.panels.todo.todo_rows import TodoRow
from desktop.screens.history.version_list import VersionList
from desktop.screens.story.contents_rows import open_notes, part_rows, sections_of
from desktop.screens.story.noting.todo import part_titles
from desktop.steps import in_one_go
from desktop.storage.story.story_state import Mode
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.text.structure.part_names import PartNames
from desktop.widgets.row_list import ROW

STORY = (
    "The Sea\n"
    "\n"
    "A/N: hi there.\n"
    "\n"
    "She woke early, and the boats were out.\n"
    "\n"
    "***\n"
    "\n"
    "He slept until noon. The gulls were loud.\n"
    "\n"
    "***\n"
    "\n"
    "It rained on the roofs all night.\n"
)
SCENE = "He slept until noon. The gulls were loud.\n\n***\n\n"
BEGUN = {
    "Author’s note": 0,
    "The Sea": 3,
    "1 · She woke early, and the boats": 1,
    "2 · He slept until noon. The gulls": 2,
    "3 · It rained on the roofs all": 0,
}
IN_SCENES = {"boats": "scene 1", "noon": "scene 2", "gulls": "scene 2"}


class Rereader:
    """A writer with three notes, who looks at the contents and at what is to do."""

    def __init__(self, writer, qtbot):
        self.writer = writer
        self._qtbot = qtbot
        for words in IN_SCENES:
            writer.select(words)
            writer.press("n")
            writer.type(words)
            writer.press("Esc")

    @property
    def contents(self):
        """The open notes of each part, as shown."""
        parts = self.writer.screen.contents.findChild(PartList).model()
        rows = [parts.index(number, 0) for number in range(parts.rowCount())]
        titles = [row.data() for row in rows]
        counts = [row.data(PartRole.PART).open_notes for row in rows]
        return {title.rstrip("…"): n for title, n in zip(titles, counts, strict=True)}

    @property
    def shares(self):
        """How much of each scene was read, as shown."""
        parts = self.writer.screen.contents.findChild(PartList).model()
        rows = [parts.index(number, 0) for number in range(2, parts.rowCount())]
        return [row.data(PartRole.SHARE_READ) for row in rows]

    @property
    def to_do(self):
        """Where each note is, as the list says, by its words."""
        return {row.words: place for place, row in self._rows_to_do}

    @property
    def to_do_by_id(self):
        """The same by the notes' ids."""
        return {row.id: place for place, row in self._rows_to_do}

    @property
    def _rows_to_do(self):
        todo, place = self.writer.screen.todo.to_do.model(), ""
        found = outline(self.writer.screen.session.text, is_markdown=False)
        names, titles = PartNames(found), part_titles(found)
        called = {
            title: names.of(found.parts[part].span) for part, title in titles.items()
        }
        for number in range(todo.rowCount()):
            row = todo.index(number).data(ROW)
            if isinstance(row, TodoRow):
                yield place, row
            else:
                place = called.get(row.words, row.words)

    @property
    def true_contents(self):
        """The open notes of each part as the text is now, all worked out anew."""
        screen = self.writer.screen
        session = screen.session
        found, length = outline(session.text, is_markdown=False), len(session.text)
        placing, sections = session.placing, sections_of(found, length)
        steps = open_notes(found, sections, session.threads(), placing.place_of)
        title = found.title or "here"
        rows = part_rows(found, sections, title, in_one_go(steps))
        titles = [name.rstrip("…") for name in numbered(rows)]
        return dict(zip(titles, (row.open_notes for row in rows), strict=True))

    @property
    def truly_to_do(self):
        """Where each note is as the text is now, all worked out anew."""
        session = self.writer.screen.session
        names = PartNames(outline(session.text, is_markdown=False))
        placing = session.placing

        def place(note):
            if placing.anchor(note).state is AnchorState.CUT:
                return GONE
            return ASKS if placing.asks(note) else names.of(placing.span_of(note.id))

        return {note.id: place(note) for note in session.threads()}

    def assert_places(self, contents, to_do):
        """See that both are so at once, and after the pause as well."""
        writer, mode = self.writer, self.writer.screen.modes.mode
        shown = "contents" if mode is Mode.REREAD else "to_do"
        expected = {"contents": contents, "to_do": to_do}
        writer.settle()
        assert getattr(self, shown) == expected[shown]
        self.pause()
        assert getattr(self, shown) == expected[shown]
        for key, other in (("Ctrl+1", "contents"), ("Ctrl+2", "to_do")):
            writer.press(key)
            writer.settle()
            assert getattr(self, other) == expected[other]
        writer.press("Ctrl+1" if mode is Mode.REREAD else "Ctrl+2")

    def pause(self):
        """Let as long pass as it takes until everything is worked out anew."""
        statistics = self.writer.screen.statistics
        with self._qtbot.waitSignal(statistics.counted):
            statistics._pause.start(0)
        self.writer.settle()


GONE, ASKS = "No longer in the text", "Probably dealt with"


@pytest.fixture
def rereader(make_writer, qtbot):
    return Rereader(make_writer(STORY), qtbot)


def test_notes_are_counted_in_their_scenes_and_in_the_story(rereader):
    rereader.assert_places(BEGUN, IN_SCENES)


def test_a_break_typed_above_a_note_puts_it_in_a_scene_of_its_own(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.put_caret("The gulls were")
    writer.type("\n\n***\n\n")

    parted = {
        **dict.fromkeys(BEGUN, 0),
        "The Sea": 3,
        "1 · She woke early, and the boats": 1,
        "2 · He slept until noon.": 1,
        "3 · The gulls were loud.": 1,
        "4 · It rained on the roofs all": 0,
    }
    del parted["2 · He slept until noon. The gulls"]
    del parted["3 · It rained on the roofs all"]
    rereader.assert_places(parted, {**IN_SCENES, "gulls": "scene 3"})


def test_a_heading_typed_above_a_note_is_its_part_from_the_last_letter_on(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.put_caret("He slept")
    writer.type("Chapter 2\n\n")

    rereader.assert_places(
        {
            "Author’s note": 0,
            "The Sea": 3,
            "She woke early, and the boats": 1,
            "Chapter 2": 2,
            "1 · He slept until noon. The gulls": 2,
            "2 · It rained on the roofs all": 0,
        },
        {
            "boats": "scene 1",
            "noon": "Chapter 2, scene 1",
            "gulls": "Chapter 2, scene 1",
        },
    )


def test_a_heading_that_is_broken_is_none_at_once(make_writer, qtbot):
    text = STORY.replace("It rained", "Chapter 2\n\nIt rained")
    rereader = Rereader(make_writer(text), qtbot)
    writer = rereader.writer
    writer.select("roofs")
    writer.press("n")
    writer.type("Whose?")
    writer.press("Esc", "Ctrl+2")
    before = rereader.to_do["Whose?"]
    writer.put_caret("hapter 2")
    writer.press("Backspace")
    writer.settle()

    assert (before, rereader.to_do["Whose?"]) == ("Chapter 2", "scene 3")


def test_a_scene_that_is_cut_takes_its_notes_out_of_the_contents(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.select(SCENE)
    writer.press("Delete")

    cut = {
        "Author’s note": 0,
        "The Sea": 3,
        "1 · She woke early, and the boats": 1,
        "2 · It rained on the roofs all": 2,
    }
    gone = {"boats": "scene 1", "noon": GONE, "gulls": GONE}
    rereader.assert_places(cut, gone)
    writer.press("Ctrl+Z")
    rereader.assert_places(BEGUN, IN_SCENES)
    writer.press("Ctrl+Shift+Z")
    rereader.assert_places(cut, gone)


def test_what_is_undone_in_reread_is_shown_there_at_once(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.put_caret("She woke")
    writer.type("A long time ago. ")
    writer.press("Ctrl+1")
    writer.settle()
    title = "1 · A long time ago. She woke"
    assert rereader.contents[title] == 1

    writer.press("Ctrl+Z")
    writer.settle()

    assert rereader.contents == BEGUN
    parts = writer.screen.contents.findChild(PartList)
    second = parts.model().index(3, 0)
    assert second.data(PartRole.PART).position == writer.span("He slept").start


def test_what_another_program_writes_is_counted_at_once(rereader):
    writer = rereader.writer
    writer.screen.story.saving.save()
    moved = STORY.replace(SCENE, "").replace("She woke", f"{SCENE}She woke")
    writer.path.write_text(moved, encoding="utf-8")

    writer.come_back()

    rereader.assert_places(
        {
            "Author’s note": 0,
            "The Sea": 3,
            "1 · He slept until noon. The gulls": 2,
            "2 · She woke early, and the boats": 1,
            "3 · It rained on the roofs all": 0,
        },
        {"boats": "scene 2", "noon": "scene 1", "gulls": "scene 1"},
    )


def test_an_earlier_version_taken_back_is_counted_at_once(rereader, qtbot):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.select("***\n\nHe")
    writer.type("And he")
    writer.screen.story.saving.save()
    writer.settle()
    assert "scene 2" not in rereader.to_do.values()

    writer.press("Ctrl+Shift+H")
    reading = writer.screen.story.saving.versions.reading
    qtbot.waitUntil(lambda: not reading.is_busy)
    versions = writer.window.findChild(VersionList)
    qtbot.keyClick(versions, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not reading.is_busy)
    qtbot.keyClick(versions, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not reading.is_busy)
    writer.window.activateWindow()
    qtbot.waitActive(writer.window)

    assert writer.text == STORY
    rereader.assert_places(BEGUN, IN_SCENES)


def test_a_suggestion_that_parts_a_scene_is_counted_when_it_is_applied(rereader):
    writer = rereader.writer
    marking = writer.screen.story.marking
    note = marking.add(Kind.SUGGESTION, writer.span("noon. The"))
    marking.set_replacement(note, "noon.\n\n***\n\nThe")
    writer.press("Ctrl+2")
    writer.settle()
    before = rereader.to_do["gulls"]

    writer.screen.navigation.choose(note)
    writer.press("Ctrl+Alt+Y")
    writer.settle()
    applied = rereader.to_do["gulls"]
    writer.press("Ctrl+Z")
    writer.settle()

    assert (before, applied, rereader.to_do["gulls"]) == (
        "scene 2",
        "scene 3",
        "scene 2",
    )


EDITS = [
    "She woke late.\n\n",
    "Chapter 7\n\n",
    "\n\n***\n\n",
    "A/N: so it goes.\n\n",
    "word ",
    "\n",
    "x",
    "",
    "",
]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_every_note_is_where_the_text_says(rereader, seed):
    """Edits by chance, some undone, each looked at once it is made."""
    writer = rereader.writer
    dice = random.Random(seed)  # noqa: S311
    session = writer.screen.session
    writer.press("Ctrl+2" if seed % 2 else "Ctrl+1")
    for _ in range(40):
        step = dice.random()
        if step < 0.15:
            session.undo()
        elif step < 0.25:
            session.redo()
        else:
            start = dice.randrange(len(session.live) + 1)
            gone = dice.choice([0, 0, 0, 1, 2, 30, 80])
            span = Span(start, min(start + gone, len(session.live)))
            change = Change(span, dice.choice(EDITS))
            session.edit(ChangeSet((change,)), "Edit")
        writer.settle()
        if seed % 2:
            assert rereader.to_do_by_id == rereader.truly_to_do
        else:
            assert rereader.contents == rereader.true_contents


def test_a_part_is_gone_to_where_it_is_after_an_edit(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.put_caret("She woke")
    writer.type("Once. ")
    writer.press("Ctrl+1")
    parts = writer.screen.contents.findChild(PartList)
    writer.screen.contents.focus_contents()

    writer.press("End")
    assert parts.currentIndex().row() == 4
    writer.press("Return")

    assert writer.page.caret == writer.span("It rained").start


def test_letters_typed_in_the_contents_choose_a_part_and_make_no_notes(rereader):
    writer = rereader.writer
    writer.screen.contents.focus_contents()

    writer.type("he")
    writer.press("Return")

    assert len(writer.notes) == 3
    assert writer.page.caret == writer.span("He slept").start


def test_the_story_goes_to_its_first_line_and_its_note_to_the_top(rereader):
    writer = rereader.writer
    writer.screen.contents.focus_contents()
    writer.press("Home", "Down", "Return")
    story = writer.page.caret
    writer.screen.contents.focus_contents()
    writer.press("Home", "Return")

    assert (story, writer.page.caret) == (writer.span("She woke").start, 0)


def test_the_marks_of_the_overview_follow_what_is_pasted_above_them(rereader):
    writer = rereader.writer
    writer.press("Ctrl+2")
    writer.put_caret("She woke")
    overview = writer.screen.overview
    writer.page.insertPlainText("It was dark.\n\n" * 30)
    writer.settle()

    places = [place for place, _ in overview._marks]

    starts = [writer.span(words).start for words in ("boats", "noon", "gulls")]
    assert sorted(places) == [start / len(writer.text) for start in starts]


def test_what_was_read_stays_with_its_scene_when_one_comes_before_it(rereader):
    writer = rereader.writer
    story = writer.screen.story
    story.rereading.read([writer.screen.session.live.line_span(len(STORY) - 9)])
    story.rereading.changed.emit()
    before = rereader.shares
    writer.press("Ctrl+2")
    writer.put_caret("The gulls were")
    writer.page.insertPlainText("\n\n***\n\n")
    writer.press("Ctrl+1")
    writer.settle()

    assert before[-1] > 0.9
    assert rereader.shares == [*before[:-1], 0.0, before[-1]]


def test_an_empty_story_has_one_row(make_writer, qtbot):
    writer = make_writer("", "empty.txt")

    parts = writer.screen.contents.findChild(PartList).model()

    assert [parts.index(n, 0).data() for n in range(parts.rowCount())] == ["empty"]
