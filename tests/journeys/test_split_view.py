"""A writer with a second place beside the page: this story, a draft, another file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.screens.saving import file_dialogs
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from tests.dragging import dropping
from tests.journeys.conftest import STORY

LONG = "".join(f"Chapter {n}\n\nOf {n} she said nothing.\n\n" for n in range(1, 120))


class Pane:
    """What stands beside the page of a writer."""

    def __init__(self, writer):
        self.writer = writer

    @property
    def mode(self):
        return (self.writer.window.desk or self.writer.window.draft_desk).split

    @property
    def frame(self):
        return self.mode.pane.frame

    @property
    def page(self):
        return self.frame.view.page

    @property
    def text(self):
        return self.page.live.text

    @property
    def has_keys(self):
        return self.frame.has_keys()

    @property
    def name(self):
        return self.frame.head._choice.text().removesuffix(" ▾")

    @property
    def first_line(self):
        """The words at the top of the view."""
        return self.page.live.slice(self.page.live.line_span(self.page.reading_place))

    def rest(self):
        """Let what is read or looked for come."""
        self.writer.settle()
        self.mode.pane.wait()
        self.writer.settle()

    def choose(self, words):
        """Choose in the menu what is shown."""
        menu = self.mode.pane.menu()
        next(a for a in menu.actions() if a.text().replace("&", "") == words).trigger()
        self.rest()

    @property
    def offered(self):
        return [
            a.text().replace("&", "")
            for a in self.mode.pane.menu().actions()
            if a.text()
        ]

    def press_button(self, name):
        self.writer.click(self.frame.head.findChild(QPushButton, name))
        self.rest()

    def select(self, words):
        start = self.text.index(words)
        self.page.select(Span(start, start + len(words)))
        self.writer.settle()


@pytest.fixture
def pane(writer):
    return Pane(writer)


def split(make_writer, text):
    """Return a writer with a second place beside the page, and that."""
    writer = make_writer(text)
    writer.press("Ctrl+\\")
    writer.settle()
    return writer, Pane(writer)


def keep_draft(writer, name=""):
    keeper = writer.window.desk.drafts.keeper
    keeper.keep(name)
    while keeper.is_busy:
        writer.settle()


def look_for(monkeypatch, path):
    """Have the dialog for another file choose ``path``."""
    monkeypatch.setattr(file_dialogs, "ask_for_file_beside", lambda *_: path)


# Opening and closing


def test_one_key_shows_the_story_at_a_second_place_and_no_more(writer, pane):
    writer.press("Ctrl+\\")
    assert pane.text == writer.text
    assert pane.has_keys
    assert writer.window.menus.action("split-view").isChecked()

    writer.press("Ctrl+\\")

    assert not pane.mode.is_open
    assert writer.has_keys(writer.page)
    assert not writer.window.menus.action("split-view").isChecked()


def test_the_page_is_shown_with_it_where_drafts_were_compared_before(writer, pane):
    writer.press("Ctrl+3")
    writer.press("Ctrl+1")

    writer.press("Ctrl+\\")

    assert writer.page.isVisible()
    assert pane.page.isVisible()


def test_the_button_of_its_head_closes_it(writer, pane):
    writer.press("Ctrl+\\")

    writer.click(pane.frame.head._close)

    assert not pane.mode.is_open


def test_a_key_goes_between_the_two_and_escape_leads_to_the_page(writer, pane):
    writer.press("F2")  # which opens it
    assert pane.has_keys
    writer.press("F2")
    assert writer.has_keys(writer.page)
    writer.press("F2")

    writer.press("Esc")

    assert writer.has_keys(writer.page)


def test_each_place_has_its_own_caret_selection_and_scroll(make_writer):
    writer, pane = split(make_writer, LONG)
    writer.press("Ctrl+End")
    assert pane.page.scroll_top > 0
    assert writer.page.scroll_top == 0

    writer.press("Shift+Left")

    assert pane.page.selected_span == Span(len(LONG) - 1, len(LONG))
    assert writer.page.selected_span == Span(0, 0)
    writer.press("Esc")
    assert pane.page.selected_span.is_empty
    assert pane.has_keys


def test_in_compare_it_is_put_away_and_comes_back(writer, pane):
    writer.press("Ctrl+\\", "Ctrl+3")
    writer.settle()
    assert not pane.frame.isVisible()

    writer.press("Ctrl+2")
    writer.settle()

    assert pane.frame.isVisible()
    assert writer.has_keys(writer.page)


def test_with_nothing_but_the_page_it_is_put_away(writer, pane):
    writer.press("Ctrl+\\")

    writer.call("focus-mode")
    assert not pane.frame.isVisible()
    writer.call("focus-mode")

    assert pane.frame.isVisible()
    writer.press("Ctrl+\\")
    writer.call("focus-mode")
    writer.press("F2")
    assert pane.frame.isVisible()
    assert pane.has_keys


@pytest.mark.parametrize(
    ("size", "is_below"), [((1440, 900), False), ((900, 700), True)]
)
def test_where_there_is_no_room_beside_the_page_it_stands_below(
    writer, pane, size, is_below
):
    writer.press("Ctrl+\\")

    writer.window.resize(*size)
    writer.settle()

    frame, page = pane.frame, writer.screen.reading_pane
    assert (frame.y() > page.y()) is is_below
    assert (frame.x() > page.x()) is not is_below
    assert pane.page.page_layout.typesetter.width >= 400


def test_the_divider_is_moved_with_keys_and_stays_there(writer, pane):
    writer.press("Ctrl+\\")
    before = pane.frame.width()

    view = pane.frame.parentWidget()
    view.handle(1).setFocus()
    writer.press("Left", "Left")
    wider = pane.frame.width()
    writer.press("Ctrl+\\", "Ctrl+\\")

    assert wider == before + 48
    assert pane.frame.width() == wider


# This story


def test_what_is_typed_on_the_page_is_beside_it_at_once(writer, pane):
    writer.press("Ctrl+\\", "Ctrl+2")
    writer.put_caret("stopped")

    writer.type("nearly ")
    assert "had nearly stopped" in pane.text
    writer.press("Ctrl+Z")

    assert pane.text == writer.text
    assert "nearly" not in pane.text


def test_an_edit_above_what_is_read_there_leaves_it_where_it_is(make_writer):
    writer, pane = split(make_writer, LONG)
    writer.press("Ctrl+End")
    line, caret = pane.first_line, pane.page.caret
    writer.press("Esc", "Ctrl+2")

    writer.type("One more.\n\n")

    assert pane.first_line == line
    assert pane.page.caret == caret + len("One more.\n\n")


def test_enter_brings_the_page_to_the_place_beside_it(make_writer):
    writer, _ = split(make_writer, LONG)
    writer.press("Ctrl+End", "Return")

    assert writer.page.caret == len(LONG)
    assert writer.page.scroll_top > 0
    assert writer.has_keys(writer.page)
    writer.press("Alt+Left")
    assert writer.page.scroll_top == 0


def test_the_button_brings_the_page_there_and_another_brings_it_here(make_writer):
    writer, pane = split(make_writer, LONG)
    writer.press("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown")
    caret = pane.page.caret
    assert caret > 0

    pane.press_button("there")
    assert writer.page.caret == caret
    writer.press("Ctrl+End")
    pane.press_button("here")

    assert pane.page.reading_place == writer.page.reading_place


def test_what_is_found_beside_the_page_leaves_the_page_alone(make_writer):
    writer, pane = split(make_writer, LONG)

    writer.press("Ctrl+F")
    writer.type("of 77")
    assert pane.frame.view.finding.number == 1
    writer.press("Return", "Esc")

    assert pane.page.selected_span.of(pane.text).lower() == "of 77"
    assert writer.page.scroll_top == 0
    assert writer.screen.search_bar.isHidden()
    assert pane.has_keys


def test_a_note_on_the_page_is_painted_beside_it(writer, pane):
    writer.press("Ctrl+\\", "Esc")
    plain = pane.page.viewport().grab().toImage()

    writer.select("the landing")
    writer.press("1")
    writer.settle()

    assert pane.page.viewport().grab().toImage() != plain


def test_the_marks_of_notes_are_on_the_scroll_bar_beside_the_page_too(writer, pane):
    writer.press("Ctrl+\\", "F2")

    writer.select("the landing")
    writer.press("1")
    writer.settle()

    assert pane.frame.view.overview.marks == writer.screen.overview.marks
    assert pane.frame.view.overview.marks


def test_no_note_is_made_on_the_page_by_a_key_that_was_pressed_beside_it(
    writer, pane, outline_file
):
    writer.select("the landing")
    writer.press("Ctrl+\\")
    pane.choose("Another file…")
    pane.frame.setFocus()

    writer.press("1", "N")

    assert writer.notes == []
    assert "on the page" in writer.said


def test_words_selected_beside_the_page_are_marked_there(make_writer):
    writer, pane = split(make_writer, LONG)
    pane.select("Of 99 she said nothing.")

    writer.press("2")

    assert writer.passage() == "Of 99 she said nothing."
    assert writer.page.scroll_top == 0
    assert writer.page.selected_span == Span(0, 0)
    assert pane.has_keys


def test_a_note_on_words_beside_the_page_is_written_beside_the_page(make_writer):
    writer, pane = split(make_writer, LONG)
    pane.select("Of 99 she said nothing.")

    writer.press("N")
    writer.type("why")
    writer.press("Ctrl+Return")

    assert writer.note.words == "why"
    assert writer.passage() == "Of 99 she said nothing."
    assert writer.page.visible_span.contains(writer.page.caret)


def test_the_bar_beside_a_selection_marks_it_with_the_mouse(writer, pane):
    writer.press("Ctrl+\\")
    pane.select("the landing")
    bar = pane.mode.pane.shown.place.bar
    assert bar.isVisible()

    writer.click(next(iter(bar._dots.values())))

    assert writer.passage() == "the landing"
    assert not bar.isVisible()


# Editing it there


def revise(make_writer, text=LONG):
    writer = make_writer(text)
    writer.press("Ctrl+2", "Ctrl+\\")
    writer.settle()
    return writer, Pane(writer)


def test_what_is_typed_beside_the_page_is_typed_into_the_story(make_writer):
    writer, pane = revise(make_writer)
    writer.press("Ctrl+End")
    writer.type("The end")
    writer.press("Return")
    writer.type("At last")

    assert writer.text == pane.text
    assert writer.text.startswith(LONG.rstrip())
    assert writer.text.endswith("The end\n\nAt last")
    assert (writer.page.scroll_top, writer.page.caret) == (0, 0)
    assert pane.page.caret == len(writer.text)
    assert writer.screen.story.save()
    assert writer.path.read_text() == writer.text


def test_it_is_undone_there_in_one_step_and_the_page_stays(make_writer):
    writer, pane = revise(make_writer)
    writer.press("Ctrl+End")
    writer.type("once more")
    writer.press("Ctrl+Z")

    assert writer.text == pane.text == LONG
    assert writer.page.scroll_top == 0
    writer.press("Ctrl+Shift+Z")
    assert pane.text == writer.text == LONG + "once more"
    assert pane.page.is_caret_in_view


def test_an_edit_beside_the_page_above_it_leaves_the_page_where_it_is(make_writer):
    writer, pane = revise(make_writer)
    writer.press("F2", "Ctrl+End")
    top, caret = writer.page.reading_place, writer.page.caret
    writer.press("F2", "Ctrl+Home")

    writer.type("New words.")
    writer.press("Return", "Return")

    more = len(writer.text) - len(LONG)
    assert writer.page.caret == caret + more
    assert writer.page.reading_place == top + more
    assert writer.text == pane.text


def test_typing_goes_from_one_place_to_the_other_in_steps_of_its_own(make_writer):
    writer, pane = revise(make_writer)
    writer.press("F2")
    writer.type("One ")
    writer.press("F2", "Ctrl+End")
    writer.type("two")
    writer.press("F2")
    writer.type("three ")

    writer.press("Ctrl+Z", "Ctrl+Z")

    assert writer.text == pane.text == "One " + LONG


def test_a_note_stays_on_its_words_when_they_are_edited_beside_the_page(make_writer):
    writer, pane = revise(make_writer)
    writer.press("F2")
    writer.select("Of 99 she said nothing.")
    writer.press("Ctrl+Alt+1", "F2")
    at = pane.text.index("she", pane.text.index("Of 99"))
    pane.page.select(Span(at, at + 3))

    writer.type("nobody")

    assert writer.passage() == "Of 99 nobody said nothing."


def test_words_are_deleted_cut_and_put_back_beside_the_page(make_writer):
    writer, pane = revise(make_writer)
    writer.press("Ctrl+End", "Ctrl+Backspace")
    pane.select("Of 3 she said nothing.")
    writer.press("Ctrl+X")
    assert "Of 3 she" not in writer.text
    pane.select("Of 7 she said nothing.")

    writer.press("Ctrl+V")

    assert writer.text == pane.text
    assert "Chapter 7\n\nOf 3 she said nothing." in writer.text


def test_words_are_dragged_from_beside_the_page_onto_it_and_notes_go_along(make_writer):
    writer, pane = revise(make_writer)
    writer.press("F2")
    writer.select("Of 99 she said nothing.")
    writer.press("Ctrl+Alt+1")
    pane.select("Of 99 she said nothing.")
    data = pane.page.createMimeDataFromSelection()
    drop = dropping(writer.place_of(0), data, Qt.DropAction.MoveAction)
    drop.source = pane.page.viewport

    writer.page.dropEvent(drop)
    writer.settle()

    assert writer.text.startswith("Of 99 she said nothing.")
    assert writer.text.count("Of 99 she") == 1
    assert writer.passage() == "Of 99 she said nothing."
    assert pane.text == writer.text
    assert writer.has_keys(writer.page)
    writer.press("Ctrl+Z")
    assert writer.text == pane.text == LONG


def test_while_edits_are_suggested_the_story_is_only_read_beside_the_page(make_writer):
    writer, _ = revise(make_writer)
    writer.call("suggesting")

    writer.type("x")
    assert writer.text == LONG
    assert writer.said == "What you suggest is typed on the page, not beside it."
    writer.call("suggesting")
    writer.press("F2", "F2")
    writer.type("x")

    assert "x" in writer.text[:1]


@pytest.mark.parametrize(
    ("key", "made"),
    [
        ("Alt+Down", "Two.\n\nOne.\n\nThree.\n"),
        ("Ctrl+B", "**One**.\n\nTwo.\n\nThree.\n"),
    ],
)
def test_keys_that_change_what_is_at_the_caret_do_so_where_the_keys_go(
    make_writer, key, made
):
    writer = make_writer("One.\n\nTwo.\n\nThree.\n", name="here.md")
    writer.press("Ctrl+2", "Ctrl+End", "Ctrl+\\")
    writer.settle()
    writer.press("Ctrl+Home", key)

    assert writer.text == made
    assert Pane(writer).text == made
    assert writer.page.caret == len(made)


def test_what_an_input_method_composes_beside_the_page_is_one_step(make_writer):
    writer, pane = revise(make_writer, "海\n")
    pane.select("海")

    QApplication.sendEvent(pane.page, QInputMethodEvent("いえ", []))
    composed = QInputMethodEvent("", [])
    composed.setCommitString("家")
    QApplication.sendEvent(pane.page, composed)
    writer.settle()
    assert writer.text == pane.text == "家\n"
    writer.press("Ctrl+Z")

    assert writer.text == pane.text == "海\n"


def test_the_wheel_with_ctrl_makes_both_larger(make_writer):
    writer, pane = split(make_writer, LONG)

    pane.page.zoomed.emit(1)

    assert writer.screen.zoom == 110
    assert pane.page.type_setting == writer.page.type_setting


def test_quotes_typed_beside_the_page_are_those_of_the_story(make_writer):
    writer, pane = revise(make_writer, STORY)
    pane.page.select(Span(len(STORY), len(STORY)))

    writer.type('"Yes')

    assert writer.text.endswith("“Yes")


def test_words_are_copied_from_beside_the_page_into_it(writer, pane):
    writer.press("Ctrl+\\", "Ctrl+2", "F2")
    pane.select("Nobody answered her.")
    writer.press("Ctrl+C", "F2")
    writer.put_caret("In the morning")

    writer.press("Ctrl+V")

    assert "Nobody answered her. In the morning" in writer.text
    assert pane.text == writer.text


def test_lines_flow_beside_the_page_as_on_it(make_writer):
    words = "the sea rose and nobody answered her at the landing again\n" * 3
    writer, pane = split(make_writer, f"{words}\n{words}\n{words}")
    flowing = pane.page.live.block_count

    writer.call("flow-lines")

    assert pane.page.live.block_count == writer.page.live.block_count > flowing
    assert pane.text == writer.text


def test_the_type_is_that_of_the_page(writer, pane):
    writer.press("Ctrl+\\")

    writer.press("Ctrl++")
    writer.window.choose_theme("dark")

    assert pane.page.type_setting == writer.page.type_setting


def test_it_is_found_again_as_it_was_left(make_writer):
    writer, pane = split(make_writer, LONG)
    writer.press("Ctrl+End")
    pane.frame.parentWidget().move_by(-60)
    line, width = pane.first_line, pane.frame.width()

    writer.reopen()

    assert pane.mode.is_open
    assert pane.first_line == line
    assert abs(pane.frame.width() - width) <= 1
    assert writer.has_keys(writer.page)


def test_put_away_and_shown_again_it_is_at_the_same_words(make_writer):
    writer, pane = split(make_writer, LONG)
    writer.press("Ctrl+End")
    line = pane.first_line
    writer.press("Ctrl+\\", "Ctrl+2")

    writer.type("Some words more.")
    writer.press("Ctrl+\\")
    writer.settle()

    assert pane.first_line == line


# A kept draft


def test_a_kept_draft_is_shown_at_the_passage_the_page_is_at(make_writer):
    writer, pane = split(make_writer, LONG)
    keep_draft(writer, "before")
    writer.press("Esc", "Ctrl+2")
    writer.type("A new beginning, which no draft has.\n\n")
    writer.press("Ctrl+End")
    place = writer.page.live.line_span(writer.page.reading_place)

    pane.choose("Draft 1 · before")

    assert pane.name == "Draft 1 · before"
    assert pane.text == LONG
    assert pane.first_line == writer.page.live.slice(place)


def test_the_page_and_a_draft_are_brought_to_each_others_place(make_writer):
    writer, pane = split(make_writer, LONG)
    keep_draft(writer)
    writer.press("Esc", "Ctrl+2")
    writer.type("New.\n\n")
    pane.choose("Draft 1")
    writer.press("F2", "Ctrl+End")
    end = pane.page.caret

    pane.press_button("there")
    assert writer.page.caret == end + len("New.\n\n")
    writer.press("Ctrl+Home")
    pane.press_button("here")

    assert pane.page.scroll_top == 0


def test_a_draft_whose_file_is_gone_says_so(writer, pane):
    keep_draft(writer)
    writer.press("Ctrl+\\")
    folder = writer.path.with_name("here.txt.drafts")
    (folder / "draft-001.txt").unlink()
    (folder / "drafts.json").unlink()

    pane.mode.pane.show_draft("draft-001.txt")
    pane.rest()

    assert pane.frame.view is None
    assert "not in the list" in pane.frame.told


def test_a_draft_beside_the_page_is_found_again(make_writer):
    writer, pane = split(make_writer, LONG)
    keep_draft(writer, "old")
    pane.choose("Draft 1 · old")
    writer.press("Ctrl+End")
    line = pane.first_line

    writer.reopen()
    pane.rest()

    assert pane.name == "Draft 1 · old"
    assert pane.first_line == line


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_beside_a_kept_draft_stands_the_draft(writer, pane):
    keep_draft(writer)
    drafts = writer.window.desk.drafts
    writer.window._story._on_draft_wanted(drafts.keeper.drafts.last)
    (window,) = writer.window._story._drafts._shown.values()

    window.draft_desk.split.open()

    pane = window.draft_desk.split.pane
    assert pane.shown.name == "This draft"
    assert pane.shown.view.page.live.text == writer.text
    window.close()


# Another file


@pytest.fixture
def outline_file(tmp_path, monkeypatch):
    path = tmp_path / "outline.md"
    path.write_bytes("# Outline\n\nThe café burns.\n".encode("cp1252"))
    look_for(monkeypatch, path)
    return path


def test_another_file_is_read_in_its_encoding_and_never_written(
    writer, pane, outline_file
):
    before = outline_file.read_bytes(), outline_file.stat().st_mtime_ns
    writer.press("Ctrl+\\", "Ctrl+2")

    pane.choose("Another file…")
    pane.frame.setFocus()
    writer.type("x")
    writer.press("Ctrl+V", "Backspace", "Return")

    assert pane.name == "outline.md"
    assert pane.text == "# Outline\n\nThe café burns.\n"
    assert (outline_file.read_bytes(), outline_file.stat().st_mtime_ns) == before
    assert "x" not in writer.text.removesuffix("\n")[-1:]
    assert not pane.frame.head.findChild(QPushButton, "here").isVisible()


def test_a_file_that_is_written_meanwhile_is_followed(writer, pane, outline_file):
    writer.press("Ctrl+\\")
    pane.choose("Another file…")
    pane.select("burns")

    outline_file.write_text("# Outline\n\nA prologue.\n\nThe café burns down.\n")
    writer.come_back()
    pane.mode.pane.shown.followed.wait()

    assert "prologue" in pane.text
    assert pane.page.selected_span.of(pane.text).startswith("burns")


def test_a_file_that_goes_stays_to_be_read_and_says_so(writer, pane, outline_file):
    writer.press("Ctrl+\\")
    pane.choose("Another file…")

    outline_file.unlink()
    pane.mode.look()
    pane.mode.pane.shown.followed.wait()
    assert "is not there any more" in pane.frame.told
    assert "The café burns." in pane.text
    outline_file.write_text("Back.\n")
    pane.mode.look()
    pane.mode.pane.shown.followed.wait()

    assert pane.frame.told == ""
    assert pane.text == "Back.\n"


def test_what_is_no_text_says_so_and_another_can_be_chosen(
    writer, pane, tmp_path, monkeypatch
):
    picture = tmp_path / "cover.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200))
    look_for(monkeypatch, picture)
    writer.press("Ctrl+\\")

    pane.choose("Another file…")
    assert pane.frame.view is None
    assert "cover.png" in pane.frame.told
    pane.choose("This story")

    assert pane.frame.told == ""
    assert pane.text == writer.text


def test_the_file_of_the_story_is_the_story(writer, pane, monkeypatch):
    look_for(monkeypatch, writer.path)
    writer.press("Ctrl+\\", "Ctrl+2")

    pane.choose("Another file…")
    writer.press("F2" if pane.has_keys else "Esc")
    writer.type("!")

    assert pane.name == "This story"
    assert pane.text == writer.text


def test_files_shown_lately_are_offered_again(writer, pane, outline_file):
    writer.press("Ctrl+\\")
    pane.choose("Another file…")
    pane.choose("This story")

    writer.reopen()

    assert pane.offered == ["This story", "outline.md", "Another file…"]


def test_a_file_dropped_beside_the_page_is_shown_there(writer, pane, outline_file):
    writer.press("Ctrl+\\")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(outline_file))])

    pane.page.dropEvent(dropping(QPoint(40, 40), data))
    pane.rest()

    assert pane.name == "outline.md"
    assert writer.path.read_text() == writer.text


def test_a_window_closes_while_a_file_is_read(writer, pane, outline_file):
    writer.press("Ctrl+\\")
    pane.mode.pane.show_file(outline_file)

    writer.close()
    writer.open()

    assert pane.mode.is_open
    pane.rest()
    assert pane.name == "outline.md"


def test_words_of_a_file_go_into_the_story_by_the_clipboard(writer, pane, outline_file):
    writer.press("Ctrl+\\", "Ctrl+2")
    pane.choose("Another file…")
    pane.frame.setFocus()
    writer.press("Ctrl+A", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == pane.text
    writer.press("F2")
    writer.page.moveCursor(QTextCursor.MoveOperation.End)

    writer.press("Ctrl+V")

    assert writer.text.endswith("The café burns.\n")
    assert writer.screen.modes.mode is Mode.REVISE


def test_words_beside_the_page_are_set_in_italics_there(make_writer):
    writer, pane = split(make_writer, STORY)
    writer.press("Ctrl+2")
    pane.page.setFocus()
    pane.select("Ines")

    writer.press("Ctrl+I")

    assert "*Ines* went" in writer.text
    assert pane.text == writer.text
