"""Looking through lenses: by key, by mouse, and what becomes of what they find."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.annotations.kinds import Kind
from desktop.lenses.finding import LensName
from desktop.lenses.reading_messages import LensesWanted
from desktop.lenses.section import Deed, Does
from desktop.screens.story.lenses import lens_commands
from desktop.value import replace
from tests.journeys.test_drafts import Keeper
from tests.reading_here import LinkHere

# Offscreen, no window can be raised, and a list over others cannot take the keys.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

STORY = (
    "The Landing\n"
    "\n"
    "Ines went down to the landing to recieve the ferry. The lamp was lit, and the "
    "gulls were asleep on the roof of the long shed.\n"
    "\n"
    "Nobody could recieve her there. It was untill the morning that she waited, and "
    "the morning was grey.\n"
)


class CountsSpelling(LinkHere):
    """Counts what is misspelt alone: other lenses take their time to load."""

    def tell(self, message):
        if isinstance(message, LensesWanted) and message.counted:
            message = replace(message, counted=(LensName.SPELLING,))
        super().tell(message)


@pytest.fixture(autouse=True)
def reads_here(monkeypatch):
    name = "desktop.session.lenses.lens_reader.ReadingLink"
    monkeypatch.setattr(name, CountsSpelling)


class Looker:
    """Somebody at the window who looks through lenses."""

    def __init__(self, writer, qtbot):
        self.writer, self.qtbot = writer, qtbot

    @property
    def view(self):
        return self.writer.screen.lens_commands.view

    @property
    def bar(self):
        return self.view.findings.bar

    @property
    def current(self):
        """The words of the finding whose line is shown."""
        finding = self.view.findings.current
        assert (finding is not None) is self.bar.isVisible()
        return None if finding is None else finding.span.of(self.writer.text)

    def open_list(self, key):
        self.writer.press(key)
        shown = self.view.list
        assert shown.isVisible()
        return shown

    def choose(self, digit, key="L"):
        shown = self.open_list(key)
        QTest.keyClick(shown._field, digit)
        self.wait()

    def wait(self):
        self.writer.settle()
        if self.view.on is not None and self.view.marks.seen is not None:
            seen = self.view.reader.seen(self.view.on)
            self.qtbot.waitUntil(lambda: seen.is_complete and not seen.is_reading)
            self.qtbot.waitUntil(lambda: not self.view.panel.filling.is_busy)
            self.writer.settle()

    def found(self):
        """The words that are marked on the page."""
        everything = self.view.marks.findings_in(
            self.writer.span(self.writer.text.rstrip())
        )
        return [each.span.of(self.writer.text) for each in everything]

    def finds(self, *words):
        """Wait until just those words are marked on the page."""
        self.qtbot.waitUntil(lambda: self.found() == list(words))

    def says(self, words):
        """Wait until the line at the foot says that of the lens."""
        said = self.writer.screen.status._lens
        self.qtbot.waitUntil(lambda: said.text() == words)

    def settled(self):
        notes = self.writer.screen.session.notes
        return sorted(notes.notes[n].settles.key for n in notes.of_lenses)


@pytest.fixture
def looker(make_writer, qtbot):
    return Looker(make_writer(STORY), qtbot)


def test_a_lens_is_chosen_by_key_shows_wherever_it_should_and_waits_in_compare(looker):
    writer = looker.writer
    overview, side = writer.screen.overview, writer.screen.places.side
    left = writer.page.viewport().mapTo(writer.window, QPoint(0, 0))
    shown = looker.open_list("L")

    def count():
        return {row.lens: row.count for row in shown.rows}[LensName.SPELLING]

    looker.qtbot.waitUntil(lambda: count() == 3)
    QTest.keyClicks(shown._field, "spel")
    assert [row.lens for row in shown.rows] == [LensName.SPELLING]
    QTest.keyClick(shown._field, Qt.Key.Key_Return)
    looker.wait()

    assert looker.found() == ["recieve", "recieve", "untill"]
    assert side.currentWidget() is looker.view.panel
    assert writer.page.viewport().mapTo(writer.window, QPoint(0, 0)) == left
    looker.says("Spelling: 2 words")
    assert writer.screen.top_bar.lens_button.text().strip() == "Spelling"
    assert len(overview.found_by_lens) == 3

    writer.press("Ctrl+3")
    assert not looker.view.panel.isVisible()
    writer.press("Ctrl+2")
    looker.wait()
    assert looker.view.panel.isVisible()
    assert looker.found() == ["recieve", "recieve", "untill"]
    looker.choose("l", "F6")
    assert looker.found() == []
    assert overview.found_by_lens is None
    looker.says("")
    assert side.currentWidget() is not looker.view.panel


def test_tab_goes_between_the_page_and_the_panel_of_a_lens(looker):
    writer = looker.writer
    looker.choose("2")
    stops = [each for each in looker.view.panel._stops() if each.isVisible()]

    writer.press("Shift+Tab")
    assert writer.has_keys(looker.view.panel)
    writer.press("Tab")
    assert writer.has_keys(writer.page)
    writer.press(*["Shift+Tab"] * len(stops))
    assert stops[0].hasFocus()


def test_the_mouse_switches_a_lens_on_looks_at_a_finding_and_closes_it(looker):
    writer = looker.writer
    writer.click(writer.screen.top_bar.lens_button)
    shown = looker.view.list
    row = shown._list.visualRect(shown._rows.index(1))
    writer.click(shown._list.viewport(), row.center())
    looker.wait()

    writer.click_words("untill", 3)
    assert looker.current == "untill"
    writer.click(looker.bar._settle)
    assert looker.settled() == ["untill"]
    assert looker.current is None
    assert looker.found() == ["recieve", "recieve"]
    writer.click_words("recieve", 3)
    looker.qtbot.waitUntil(lambda: looker.view.findings.replacement == "receive")
    writer.click(looker.bar._replace)
    assert writer.note.replacement == "receive"
    writer.click(looker.view.panel._head.close_button)
    assert looker.view.on is None


def test_keys_go_from_finding_to_finding_and_mean_what_they_did_without_a_lens(looker):
    writer = looker.writer
    writer.put_caret("Nobody")
    writer.press("Ctrl+F8")
    looker.choose("2")
    writer.put_caret("Landing")

    writer.press(".", "F8", ".")
    assert looker.current == "untill"
    assert writer.page.caret == writer.span("untill").start
    writer.press(".")
    assert writer.said == "That was the last finding."
    writer.press(",")
    assert looker.view.findings.current.span == writer.span("recieve", 90)
    writer.press("Ctrl+2", "F7")
    assert looker.view.findings.current.span == writer.span("recieve")
    writer.press("Ctrl+Shift+F8")
    assert writer.page.caret == writer.span("Nobody").start

    writer.press("Ctrl+1", ".", "Esc")
    assert looker.current is None
    assert looker.view.on is LensName.SPELLING
    writer.press("Esc")
    assert looker.view.on is None
    writer.put_caret("Landing")
    writer.press("F8")
    assert writer.page.caret == writer.span("Nobody").start


def test_a_lens_that_reads_english_alone_says_so_to_whoever_goes_on(make_writer, qtbot):
    writer = make_writer(
        "Die Brücke war alt, und der Fluss war grau, und es war kalt.\n"
    )
    looker = Looker(writer, qtbot)
    looker.choose("9")
    writer.press(".")
    assert writer.said == "This lens reads English only."


def test_a_finding_becomes_a_note_a_suggestion_or_an_edit(looker):
    writer = looker.writer
    looker.choose("2")
    writer.press(".", "Return")
    writer.type("look this up")
    writer.press("Esc")
    assert writer.passage() == "recieve"
    assert writer.note.tags == ("spelling",)
    assert writer.note.words == "“recieve” is in no dictionary.\nlook this up"

    writer.press("Esc", ".")
    looker.qtbot.waitUntil(lambda: looker.view.findings.replacement == "receive")
    writer.press("Y")
    assert writer.text == STORY
    assert (writer.note.kind, writer.note.replacement) == (Kind.SUGGESTION, "receive")
    writer.press("Ctrl+Z")
    assert len(writer.notes) == 1

    writer.press("Ctrl+2")
    writer.put_caret("Landing")
    writer.press("F8")
    looker.qtbot.waitUntil(lambda: looker.view.findings.replacement == "receive")
    writer.press("Ctrl+Alt+Y")
    assert writer.text == STORY.replace("recieve", "receive", 1)
    assert writer.passage(writer.notes[0]) == "receive"
    assert looker.current is None
    writer.press("Ctrl+Z")
    assert writer.text == STORY


def test_one_goes_on_from_a_finding_of_which_something_was_made(looker):
    writer = looker.writer
    looker.choose("2")
    for word in ("recieve", "recieve", "untill"):
        writer.press(".")
        assert looker.current == word
        looker.qtbot.waitUntil(lambda: looker.view.findings.replacement is not None)
        writer.press("Y")
    writer.press(".")
    assert writer.said == "That was the last finding."
    assert [note.replacement for note in writer.notes] == ["receive"] * 2 + ["until"]

    writer.press(",", "Return")
    writer.type("or not")
    writer.press("Esc", "Esc", ".")
    assert looker.current == "untill"


def test_what_is_settled_stays_so_after_edits_around_it_and_another_day(looker):
    writer = looker.writer
    looker.choose("2")
    writer.press(".", ".", ".", "Z")
    assert looker.found() == ["recieve", "recieve"]
    looker.says("Spelling: 1 word, 1 settled")

    writer.press("Ctrl+2")
    writer.put_caret("Nobody")
    writer.type("Then ")
    writer.screen.story.save()
    writer.reopen()
    looker.choose("2", "F6")

    assert looker.found() == ["recieve", "recieve"]
    assert len(writer.screen.reading.order) == 0
    writer.press("Ctrl+1", ".", "Shift+Z")
    assert looker.found() == []
    writer.press("Ctrl+Z")
    assert looker.found() == ["recieve", "recieve"]


def test_a_tense_is_chosen_by_key_and_what_is_clicked_in_the_panel_is_undone(looker):
    writer = looker.writer
    writer.put_caret("Nobody")
    writer.press("V")
    QTest.keyClick(QApplication.activePopupWidget(), "1")
    writer.settle()

    (choice,) = looker.view._known.known().choices
    told = (choice.lens, choice.about, choice.chosen)
    assert told == (LensName.TENSE, "told-in", "past")
    assert choice.span.of(writer.text).startswith("Nobody could")
    assert writer.said.startswith("These paragraphs are told in the past.")
    writer.press("Ctrl+Z")
    assert not looker.view._known.known().choices

    looker.choose("2")
    panel = looker.view.panel
    panel.deed.emit(Deed(Does.SETTLE, "recieve"))
    looker.wait()
    assert looker.found() == ["untill"]
    panel.deed.emit(Deed(Does.TAKE_BACK, "recieve"))
    looker.wait()
    assert looker.found() == ["recieve", "recieve", "untill"]
    panel.deed.emit(Deed(Does.SUGGEST, "recieve"))
    assert [note.replacement for note in writer.notes] == ["receive", "receive"]
    writer.press("Ctrl+Z")
    assert not writer.notes
    panel.deed.emit(Deed(Does.GO, span=writer.span("gulls")))
    assert writer.page.caret == writer.span("gulls").start

    panel.deed.emit(Deed(Does.EDIT_LIST, "story-words"))
    edited(looker, "", "recieve\nuntill\n")
    looker.finds()
    writer.call("undo")
    looker.finds("recieve", "recieve", "untill")
    panel.deed.emit(Deed(Does.EDIT_LIST, "words"))
    edited(looker, "", "# mine\nuntill\n")
    looker.finds("recieve", "recieve")
    panel.deed.emit(Deed(Does.EDIT_LIST, "words"))
    edited(looker, "# mine\nuntill\n", "# mine\n")
    looker.finds("recieve", "recieve", "untill")


def edited(looker, was, becomes):
    dialog = looker.view.word_lists.dialog
    assert dialog.words.toPlainText() == was
    dialog.words.setPlainText(becomes)
    dialog.keep.click()


def test_the_quotes_of_a_story_become_of_one_kind_in_one_step(make_writer, qtbot):
    curly = "“It is late,” she said, and “Come in,” and “Sit down.”\n\n"
    straight = 'He said "No" and then "Well."\n'
    writer = make_writer(curly + straight)
    looker = Looker(writer, qtbot)
    looker.choose("8")
    assert looker.found() == ['"', '"', '"', '"']

    menu = right_click(writer, '"No')
    assert rows(menu)[:2] == ["Suggest the replacement", "Note on the finding"]
    row(menu, "Let it stand").trigger()
    menu.close()
    looker.finds('"', '"', '"')
    writer.call("undo")
    writer.call("mode-revise")
    menu = right_click(writer, '"No')
    assert rows(menu)[:2] == ["Replace", "Note on the finding"]
    menu.close()
    writer.call("mode-reread")
    looker.finds('"', '"', '"', '"')

    suggest = next(
        button
        for section in looker.view.reader.sections
        for button in getattr(section, "buttons", ())
        if button.is_main
    )
    looker.view.panel.deed.emit(suggest.deed)
    assert len(writer.notes) == 4
    writer.call("mode-revise")
    writer.call("apply-shown")
    assert writer.text == curly + "He said “No” and then “Well.”\n"
    writer.call("undo")
    assert writer.text == curly + straight
    writer.call("undo")
    assert not writer.notes


def test_a_draft_is_looked_through_and_nothing_is_said_to_it(looker):
    keeper = Keeper(looker.writer, looker.qtbot)
    keeper.keep("first")
    keeper.open_list()
    keeper.press(Qt.Key.Key_Return)
    (window,) = keeper.windows
    screen = window.story_screen
    window.call("lens")
    QTest.keyClick(screen.lens_commands.view.list._field, "2")
    view = screen.lens_commands.view
    looker.qtbot.waitUntil(lambda: len(view.reader.findings) == 3)

    window.call("next-finding")
    assert view.findings.bar.isVisible()
    for action in ("finding-note", "finding-replacement", "settle-finding"):
        screen.message_bar.dismiss()
        view.findings.let_go()
        window.call("next-finding")
        window.call(action)
        assert screen.message_bar.accessibleName().startswith("This is a kept draft")
    assert not screen.session.notes.of_lenses
    assert not screen.session.notes.notes
    window.close()

    looker.writer.screen.lens_commands.choose(LensName.WORDS)
    looker.qtbot.waitUntil(lambda: any(map(_has_marks, looker.view.reader.sections)))


def _has_marks(section):
    return any(bar.mark is not None for bar in getattr(section, "bars", ()))


# Spelling while writing


@pytest.fixture
def speller(monkeypatch, looker):
    monkeypatch.setattr(lens_commands, "when_painted", lambda _context, then: then())
    looker.writer.press("Ctrl+2")
    looker.qtbot.waitUntil(lambda: looker.found() != [])
    return looker


def rows(menu):
    return [
        a.text().replace("&", "").split("\t")[0]
        for a in menu.actions()
        if a.isVisible()
    ]


def row(menu, words):
    return next(
        a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == words
    )


def right_click(writer, words):
    place = writer.place_of(writer.span(words).start)
    view = writer.page.viewport()
    at, reason = view.mapToGlobal(place), QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view, QContextMenuEvent(reason, place, at))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def asked_for(looker):
    looker.writer.press("Alt+Return")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    looker.qtbot.waitUntil(lambda: "Looking for words…" not in rows(menu))
    return menu


def test_misspelt_words_are_underlined_in_revise_once_they_are_left(speller):
    writer = speller.writer
    action = writer.window.menus.action("correct-word")
    assert speller.found() == ["recieve", "recieve", "untill"]
    assert speller.view.on is None

    writer.put_caret("Nobody")
    assert not action.isEnabled()
    writer.type("Teh")
    seen = speller.view.reader.seen(LensName.SPELLING)
    writer.type(" ")
    speller.qtbot.waitUntil(lambda: "Teh" in speller.found())
    writer.put_caret("Teh", 3)
    assert action.isEnabled()
    writer.type("m")
    speller.qtbot.waitUntil(lambda: _words(seen, writer).count("Tehm") == 1)
    assert "Tehm" not in speller.found()
    assert not action.isEnabled()
    writer.put_caret("gulls")
    assert "Tehm" in speller.found()

    writer.press("Ctrl+1")
    assert speller.found() == []
    writer.press("Ctrl+2")
    speller.qtbot.waitUntil(lambda: len(speller.found()) == 4)
    writer.app.preferences.update(spelling_while_typing=False)
    assert speller.found() == []


def _words(seen, writer):
    return [each.span.of(writer.text) for each in seen.findings]


def test_a_menu_at_a_misspelt_word_corrects_it_or_lets_it_be(speller):
    writer = speller.writer
    writer.put_caret("untill", 2)
    menu = asked_for(speller)
    assert rows(menu)[0] == "until"
    assert "Correct all" not in rows(menu)
    row(row(menu, "Always put right").menu(), "until").trigger()
    menu.close()
    assert writer.text == STORY.replace("untill", "until")
    assert writer.app.preferences.corrections.pairs == (("untill", "until"),)

    menu = right_click(writer, "recieve")
    speller.qtbot.waitUntil(lambda: rows(menu)[0] == "receive")
    row(row(menu, "Correct all").menu(), "receive").trigger()
    menu.close()
    assert "recieve" not in writer.text
    writer.press("Ctrl+Z", "Ctrl+Z")
    assert writer.text == STORY
    speller.qtbot.waitUntil(lambda: len(speller.found()) == 3)

    for word, deed, left in (
        ("untill", "Add to my words", ["recieve", "recieve"]),
        ("recieve", "Let it stand", ["recieve"]),
        ("could recieve", "Add to the story’s words", []),
    ):
        writer.put_caret(word, len(word) - 2)
        menu = asked_for(speller)
        row(menu, deed).trigger()
        menu.close()
        speller.qtbot.waitUntil(lambda left=left: speller.found() == left)
