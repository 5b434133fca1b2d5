"""The author keeps drafts, looks at one again and takes it back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
)

from desktop.panels.draft_bars import DraftBar, KeepBar
from desktop.screens.compare.texts_panel import TextList
from desktop.screens.conflict.difference_dialog import DifferenceDialog
from desktop.screens.drafts.draft_rows import DraftRows
from desktop.screens.drafts.drafts_dialog import DraftsDialog
from desktop.storage.story.story_state import Mode
from desktop.window.draft_windows import DraftDesk
from desktop.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support raise", extend=True
)


class Keeper:
    """Somebody who keeps drafts."""

    def __init__(self, writer, qtbot):
        self.writer = writer
        self._qtbot = qtbot

    def wait(self):
        drafts = self.writer.window.desk.drafts
        drafts._distance._pause.setInterval(0)
        self._qtbot.waitUntil(lambda: not drafts.is_busy)
        self.writer.settle()

    def keep(self, name=""):
        self.writer.press("Ctrl+Shift+K")
        self.writer.type(name)
        self.writer.press("Return")
        self.wait()

    def open_list(self):
        self.writer.press("Ctrl+Shift+L")
        self.wait()

    def press(self, *keys):
        for key in keys:
            self._qtbot.keyClick(QApplication.focusWidget(), key)
            self.wait()

    def press_in_list(self, name):
        self.dialog.findChild(QPushButton, name).click()
        self.wait()

    def come_back(self):
        # A window system gives the keys back to the window by itself.
        self.writer.window.activateWindow()
        self._qtbot.waitActive(self.writer.window)

    @property
    def dialog(self):
        return self.writer.window.findChild(DraftsDialog)

    @property
    def chip(self):
        bar = self.writer.screen.top_bar
        return bar.findChild(QPushButton, "chip").accessibleName()

    @property
    def folder(self):
        path = self.writer.path
        return path.with_name(path.name + ".drafts")

    @property
    def windows(self):
        shown = QApplication.topLevelWidgets()
        return [
            window
            for window in shown
            if isinstance(window, MainWindow)
            and isinstance(window.draft_desk, DraftDesk)
            and window.isVisible()
        ]

    def press_in_bar(self, window, name):
        window.findChild(DraftBar).findChild(QPushButton, name).click()
        self.wait()


@pytest.fixture
def keeper(writer, qtbot):
    return Keeper(writer, qtbot)


def revise(writer, old, new):
    writer.press("Ctrl+2")
    writer.select(old)
    writer.type(new)


@pytest.fixture
def two_drafts(keeper):
    """A story of which two drafts are kept, with a note on a word of the first."""
    writer = keeper.writer
    writer.select("asleep")
    writer.press("n")
    writer.type("Really?")
    writer.press("Esc")
    keeper.keep("first")
    revise(writer, "Nobody answered her. ", "")
    revise(writer, "asleep", "awake")
    keeper.keep()
    return keeper


def test_a_draft_is_kept_looked_at_restored_and_undone(two_drafts):
    keeper, writer = two_drafts, two_drafts.writer
    newest = writer.text
    (note,) = writer.notes

    keeper.open_list()
    keeper.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    (window,) = keeper.windows
    first = window.story_screen.session

    assert window.windowTitle() == "Draft 1 · first — read-only"
    assert "Nobody answered her. The gulls were asleep." in first.text
    assert first.anchor(note.id).span.of(first.text) == "asleep"

    keeper.press_in_bar(window, "restore")

    assert keeper.windows == []
    assert writer.text == first_draft(keeper)
    assert writer.passage(note) == "asleep"
    assert writer.told.startswith("The text is Draft 1 · first again: 1 note kept")
    assert keeper.chip == "Draft 1 “first”"

    keeper.come_back()
    writer.press("Ctrl+Z")

    assert writer.text == newest
    assert writer.state(note) == "changed"


def test_a_draft_that_is_restored_gives_a_suggestion_back(keeper):
    writer = keeper.writer
    keeper.keep()
    writer.select("asleep")
    writer.press("s")
    writer.press("Ctrl+A")
    writer.type("awake")
    writer.press("Esc", "Ctrl+2", "Ctrl+Alt+Y")
    applied = writer.notes[0].state_word

    keeper.open_list()
    keeper.press_in_list("restore")

    assert applied == "applied"
    assert writer.notes[0].state_word == "open"
    assert writer.state(writer.notes[0]) == "exact"


def first_draft(keeper):
    return (keeper.folder / "draft-001.txt").read_text()


def test_keeping_asks_for_nothing_and_says_what_was_done(keeper):
    writer = keeper.writer

    keeper.keep()

    assert writer.said == "Draft 1 kept"
    assert first_draft(keeper) == writer.text
    assert writer.has_keys(writer.page)
    assert keeper.chip == "Draft 1"


def test_escape_keeps_nothing(keeper):
    keeper.writer.press("Ctrl+Shift+K", "Esc")
    keeper.wait()

    assert not keeper.folder.exists()
    assert keeper.writer.has_keys(keeper.writer.page)


def test_name_and_remark_go_into_the_list(keeper):
    writer = keeper.writer
    writer.press("Ctrl+Shift+K")
    writer.type("spring")
    writer.press("Tab")
    writer.type("for maren")
    writer.press("Return")
    keeper.wait()

    (entry,) = json.loads((keeper.folder / "drafts.json").read_text())["drafts"]

    assert (entry["name"], entry["remark"]) == ("spring", "for maren")


def test_the_bar_says_when_nothing_changed_since_the_last_draft(keeper):
    keeper.keep()

    keeper.writer.press("Ctrl+Shift+K")

    words = [
        label.text()
        for label in keeper.writer.screen.findChild(KeepBar).findChildren(QLabel)
    ]
    assert "Nothing changed since Draft 1." in words
    assert "Keep as Draft 2" in words


def test_the_chip_says_how_far_the_text_has_come(keeper):
    assert keeper.chip == "First draft"
    keeper.keep()

    revise(keeper.writer, "gulls", "crows")
    keeper.wait()

    assert keeper.chip == "Draft 1 · 1 change since"


def test_the_chip_is_there_again_the_next_day(keeper):
    keeper.keep("first")

    keeper.writer.reopen()
    keeper.wait()

    assert keeper.chip == "Draft 1 “first”"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_chip_leads_to_what_can_be_done_with_the_draft(two_drafts):
    writer = two_drafts.writer
    writer.screen.top_bar.findChild(QPushButton, "chip").click()

    menu = next(m for m in writer.window.findChildren(QMenu) if m.isVisible())
    offers = {
        action.text().replace("&", ""): action
        for action in menu.actions()
        if action.text()
    }
    menu.close()
    assert [*offers] == [
        "Compare with Draft 2",
        "Keep draft…\tCtrl+Shift+K",
        "All drafts…\tCtrl+Shift+L",
    ]
    offers["Compare with Draft 2"].trigger()
    writer.window.desk.compare.desk.comparing.wait()
    names = writer.window.desk.compare.desk.screen.view.names.accessibleName()
    assert names.startswith("From Draft 2")
    assert writer.screen.modes.mode is Mode.COMPARE


def test_nothing_in_a_kept_draft_can_be_changed(two_drafts):
    keeper = two_drafts
    keeper.open_list()
    keeper.press(Qt.Key.Key_Return)
    (window,) = keeper.windows
    before = window.story_screen.session.text

    window.story_screen.navigation.choose(
        next(iter(window.story_screen.session.notes.notes))
    )
    keeper._qtbot.keyClick(window.story_screen.page, "x")
    window.menus.action("toggle-done").trigger()

    assert window.story_screen.session.text == before
    assert not window.menus.action("mode-revise").isEnabled()
    assert not window.menus.action("keep-draft").isEnabled()
    bar = window.story_screen.message_bar
    assert "kept draft, which stays as it is" in bar.accessibleName()

    bar.dismiss()
    notes = window.story_screen.session.notes
    window.menus.action("all-notes").trigger()
    view = window.draft_desk.all_notes.desk.screen.view
    assert view.notes.ids == list(notes.notes)
    window.menus.action("delete-note").trigger()
    assert window.story_screen.session.notes is notes
    assert "kept draft, which stays as it is" in bar.accessibleName()


def test_a_draft_is_shown_once_and_goes_with_its_story(two_drafts):
    keeper = two_drafts
    for _ in range(2):
        keeper.come_back()
        keeper.open_list()
        keeper.press(Qt.Key.Key_Return)
    assert len(keeper.windows) == 1

    keeper.writer.close()

    assert keeper.windows == []


def test_a_draft_can_be_compared_with_the_text_as_it_is_now(two_drafts):
    keeper = two_drafts
    keeper.open_list()
    keeper.press(Qt.Key.Key_Down, Qt.Key.Key_Return)

    keeper.press_in_bar(keeper.windows[0], "compare")

    shown = keeper.writer.window.findChild(DifferenceDialog)
    assert shown.isVisible()
    shown.close()


def test_a_name_and_a_remark_can_be_given_later(two_drafts):
    keeper = two_drafts
    keeper.open_list()
    keeper.dialog.findChild(QLineEdit).setText("shorter")
    keeper.dialog.findChild(QPlainTextEdit).setPlainText("Cut it\nto the bone.")

    keeper.press_in_list("close")

    entries = json.loads((keeper.folder / "drafts.json").read_text())["drafts"]
    assert [(e["name"], e["remark"]) for e in entries] == [
        ("first", ""),
        ("shorter", "Cut it\nto the bone."),
    ]


def test_a_draft_whose_file_is_gone_is_put_back(two_drafts):
    keeper = two_drafts
    (keeper.folder / "draft-001.txt").unlink()
    keeper.open_list()
    keeper.press(Qt.Key.Key_Down)

    buttons = keeper.dialog.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Put the file back").click()
    keeper.wait()

    assert "asleep" in first_draft(keeper)
    rows = keeper.dialog.findChild(DraftRows).model()
    spoken = rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "lost" not in spoken


def test_a_story_without_drafts_says_how_to_keep_one(keeper):
    keeper.open_list()

    assert (
        "No draft of this story is kept yet"
        in keeper.dialog.findChild(QLabel, "words").text()
    )
    keeper.press_in_list("keep")

    assert keeper.writer.screen.findChild(KeepBar).isVisible()


def test_an_empty_story_can_be_kept_and_restored(make_writer, qtbot):
    keeper = Keeper(make_writer(""), qtbot)
    keeper.keep()
    keeper.writer.press("Ctrl+2")
    keeper.writer.type("So.")

    keeper.open_list()
    keeper.press_in_list("restore")

    assert keeper.writer.text == ""
    assert keeper.chip == "Draft 1"


def test_what_cannot_be_kept_is_said(keeper):
    keeper.folder.write_text("a file is in the way")

    keeper.keep()

    assert "here.txt.drafts" in keeper.writer.told


def test_the_window_can_close_while_a_draft_is_kept(keeper):
    keeper.writer.press("Ctrl+Shift+K", "Return")

    keeper.writer.close()

    assert first_draft(keeper).startswith("The Landing")


# A list that another program emptied, removed or put back


def no_list(path):
    path.unlink()


def empty_list(path):
    path.write_bytes(b"")


def torn_list(path):
    path.write_bytes(path.read_bytes()[:40])


def list_without_entries(path):
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, "drafts": []}))


def older_list(path):
    content = json.loads(path.read_bytes())
    path.write_text(json.dumps({**content, "drafts": content["drafts"][:1]}))


LISTS = [no_list, empty_list, torn_list, list_without_entries, older_list]


def listed(keeper):
    content = json.loads((keeper.folder / "drafts.json").read_bytes())
    return [(each["file"], each["name"], each["kept"]) for each in content["drafts"]]


@pytest.fixture
def named(keeper):
    """A story with two named drafts."""
    keeper.keep("first light")
    revise(keeper.writer, "asleep", "awake")
    keeper.keep("second thoughts")
    return keeper


@pytest.mark.parametrize("damage", LISTS)
@pytest.mark.parametrize("is_open", [True, False])
def test_drafts_keep_their_names_whatever_becomes_of_their_list(named, damage, is_open):
    before = listed(named)
    if is_open:
        damage(named.folder / "drafts.json")
    else:
        named.writer.close()
        damage(named.folder / "drafts.json")
        named.writer.open()
        named.wait()

    named.open_list()
    rows = named.dialog.findChild(DraftRows).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    shown = [rows.index(n).data(role) for n in range(rows.rowCount())]

    assert any("first light" in row for row in shown)
    assert any("second thoughts" in row for row in shown)
    assert listed(named) == before


@pytest.mark.parametrize("damage", LISTS)
def test_a_draft_kept_later_never_writes_a_list_with_fewer(named, damage):
    before = listed(named)
    damage(named.folder / "drafts.json")

    named.keep("third time")

    assert listed(named)[:2] == before
    assert [name for _, name, _ in listed(named)][2:] == ["third time"]


def test_a_list_is_known_though_the_whole_folder_is_gone(named):
    for path in named.folder.iterdir():
        path.unlink()
    named.folder.rmdir()

    named.keep("third time")

    names = [name for _, name, _ in listed(named)]
    assert names == ["first light", "second thoughts", "third time"]


def titles(keeper):
    found = keeper.writer.window.desk.drafts.keeper.drafts.drafts
    return [each.draft.full_title for each in found]


def test_a_draft_is_deleted_by_a_key_and_brought_back_by_another(two_drafts):
    keeper = two_drafts
    text = first_draft(keeper)
    keeper.open_list()
    keeper.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert titles(keeper) == ["Draft 2"]
    assert not (keeper.folder / "draft-001.txt").exists()
    said = [label.text() for label in keeper.dialog.findChildren(QLabel)]
    assert "Draft 1 · first was deleted." in said

    keeper.press_in_list("undo")

    assert titles(keeper) == ["Draft 1 · first", "Draft 2"]
    assert first_draft(keeper) == text


def test_a_deleted_draft_comes_back_when_the_list_is_closed_already(two_drafts):
    keeper, writer = two_drafts, two_drafts.writer
    keeper.open_list()
    keeper.press_in_list("delete")
    keeper.press_in_list("close")
    assert titles(keeper) == ["Draft 1 · first"]
    assert keeper.chip.startswith("Draft 1 “first”")
    assert writer.told == "Draft 2 was deleted."

    writer.press_button("Undo", writer.screen.message_bar)
    keeper.wait()

    assert titles(keeper) == ["Draft 1 · first", "Draft 2"]


def test_a_new_name_is_taken_back(two_drafts, qtbot):
    keeper = two_drafts
    keeper.open_list()
    keeper.press(Qt.Key.Key_F2)
    keeper.dialog.findChild(QLineEdit).setText("spring")
    keeper.press(Qt.Key.Key_Return)
    assert titles(keeper)[1] == "Draft 2 · spring"

    rows = keeper.dialog.findChild(DraftRows)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    keeper.wait()

    assert titles(keeper)[1] == "Draft 2"


def test_drafts_are_deleted_and_renamed_where_they_are_compared(two_drafts):
    keeper, writer = two_drafts, two_drafts.writer
    writer.press("Ctrl+3")
    comparing = writer.window.desk.compare.desk.comparing
    comparing.wait()
    texts = writer.window.desk.compare.desk.panel.findChild(TextList)
    texts.setFocus()
    texts.setCurrentIndex(texts.model().index(2, 0))

    keeper.press(Qt.Key.Key_Delete)
    comparing.wait()

    assert titles(keeper) == ["Draft 2"]
    assert [text.name for text in comparing._texts[:2]] == ["Working text", "Draft 2"]
    writer.press_button("Undo", writer.screen.message_bar)
    keeper.wait()
    comparing.wait()
    assert titles(keeper) == ["Draft 1 · first", "Draft 2"]
    texts.setFocus()
    keeper.press(Qt.Key.Key_F2)
    assert keeper.dialog.findChild(QLineEdit).hasFocus()
