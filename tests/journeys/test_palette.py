"""The command palette as a writer uses it: a few letters, and the thing is done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.annotations.kinds import Kind
from desktop.panels.palette.palette import Palette
from desktop.storage.story.story_state import Mode
from tests.heard import faults_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CHAPTERS = (
    "# One\n\nThe ferry had stopped. Nobody came.\n\n"
    "# Two\n\nThe gulls were asleep, all of them.\n\n"
    "# Three\n\nIn the morning the ferry was gone.\n"
)


class Hand:
    """A writer's hand at the palette."""

    def __init__(self, writer):
        self._writer = writer

    @property
    def palette(self):
        return self._writer.window.findChild(Palette)

    @property
    def desk(self):
        return self._writer.window._palette

    def open(self, typed=""):
        self._writer.press("Ctrl+Shift+P")
        assert self.is_open
        self.desk.wait()
        if typed:
            self.type(typed)

    def type(self, typed):
        field = self.palette.panel.field
        for letter in typed:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                field.insert(letter)
        self.desk.wait()

    def enter(self, keys="Return"):
        self._writer.press(keys)
        self._writer.settle()

    def do(self, typed):
        self.open(typed)
        self.enter()

    @property
    def is_open(self):
        return self.palette is not None and self.palette.isVisible()

    @property
    def rows(self):
        return self.palette.panel.rows.rows

    @property
    def words(self):
        return [row.words for row in self.rows if row.key]

    @property
    def heads(self):
        return [row.words for row in self.rows if row.is_head]

    def row(self, words):
        return next(row for row in self.rows if row.words == words)

    @property
    def chosen(self):
        return self.rows[self.palette.panel.list.currentIndex().row()].words


@pytest.fixture
def hand(writer):
    return Hand(writer)


def kinds(writer):
    return [note.kind for note in writer.notes]


# Doing


def test_a_few_letters_make_a_question_on_what_is_selected(writer, hand):
    writer.select("went down")

    hand.do("quest")
    writer.type("Why?")

    assert kinds(writer) == [Kind.QUESTION]
    assert writer.passage() == "went down"
    assert writer.note.words == "Why?"


def test_words_are_made_bold_in_revise(writer, hand):
    writer.press("Ctrl+2")
    writer.select("the sea rose")

    hand.do("bold")

    assert "**the sea rose**" in writer.text
    assert writer.page.hasFocus()


def test_esc_leaves_everything_as_it_was(writer, hand):
    writer.select("went down")
    top = writer.page.scroll_top

    hand.open("bold")
    writer.press("Esc")

    assert not hand.is_open
    assert writer.page.hasFocus()
    assert writer.page.selected_span == writer.span("went down")
    assert writer.page.scroll_top == top
    assert writer.notes == []


def test_the_key_that_opens_it_closes_it(writer, hand):
    hand.open()
    writer.press("Ctrl+Shift+P")

    assert not hand.is_open
    assert writer.page.hasFocus()


def test_what_is_typed_is_no_command_meanwhile(writer, hand):
    hand.open()
    writer.press("N", "1", "Ctrl+B", "Ctrl+2", "Del")

    assert hand.is_open
    assert writer.notes == []
    assert writer.window.mode is Mode.REREAD
    assert hand.palette.words == "n1"


def test_a_note_that_is_being_written_is_gone_on_with(writer, hand):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Wh")

    hand.open("bold")
    writer.press("Esc")
    writer.type("o?")

    assert writer.note.words == "Who?"
    assert writer.margin.editing_id == writer.note.id


def test_a_click_beside_it_closes_it_and_does_nothing(writer, hand):
    writer.select("went down")
    hand.open("bold")

    writer.click(hand.palette, QPoint(20, 400))

    assert not hand.is_open
    assert writer.page.selected_span == writer.span("went down")


def test_a_row_is_chosen_by_a_click(writer, hand):
    hand.open("revise")
    shown = hand.palette.panel.list
    row = hand.palette.panel.rows.number_of("action:mode-revise")
    place = shown.visualRect(shown.model().index(row, 0)).center()

    writer.click(shown.viewport(), place)

    assert not hand.is_open
    assert writer.window.mode is Mode.REVISE


def test_what_can_only_be_done_elsewhere_is_told_and_goes_there(writer, hand):
    hand.open("replace")
    row = hand.row("Replace…")
    assert (row.is_off, row.beside, row.keys) == (True, "in Revise", ("Ctrl H",))

    hand.enter()

    assert writer.window.mode is Mode.REVISE
    assert writer.screen.search_bar.isVisible()


def test_what_would_change_the_story_elsewhere_only_goes_there(writer, hand):
    writer.press("Ctrl+2")
    writer.type("X")
    writer.call("keep-draft")
    before = writer.text

    hand.open("take the paragraph back")
    hand.enter()

    assert writer.window.mode is Mode.COMPARE
    assert writer.text == before


def test_what_is_on_says_so_and_is_switched_off(writer, hand):
    hand.open("margin")
    assert hand.row("Margin").beside == "on"

    hand.enter()
    hand.open("margin")

    assert hand.row("Margin").beside == "off"
    assert not writer.app.preferences.settings.show_margin


def test_an_input_method_and_a_paste_type_as_well(writer, hand):
    hand.open()
    QApplication.clipboard().setText("next\nnote")
    event = QInputMethodEvent()
    event.setCommitString("Bō")
    QApplication.sendEvent(hand.palette.panel.field, event)
    hand.desk.wait()
    assert hand.words[0] == "Bold"

    writer.press("Ctrl+A", "Ctrl+V")
    hand.desk.wait()

    assert hand.words[0] == "Next note"
    QApplication.clipboard().clear()


def test_the_arrows_go_round_and_pass_heads_by(writer, hand):
    hand.open("note")
    first = hand.chosen

    writer.press("Up")
    last = hand.chosen
    writer.press("Down")
    again = hand.chosen
    writer.press("Ctrl+End")

    assert (again, last) == (first, hand.words[-1])
    assert hand.chosen == last


def test_keys_are_seen_in_signs(writer, hand):
    hand.open("edit note")
    assert hand.row("Edit note").keys == ("↵",)
    assert hand.palette.panel.toggle_key == "Ctrl ⇧ P"


def test_what_the_menus_underlined_is_not_seen(writer, hand):
    for action in writer.window.menus.menu.actions():
        action.menu().aboutToShow.emit()

    hand.open("note")

    assert "Next note" in hand.words
    assert not any("&" in words for words in hand.words)


# Going


def test_a_heading_a_word_and_a_note_are_gone_to(make_writer):
    writer = make_writer(CHAPTERS, "here.md")
    hand = Hand(writer)

    hand.do("@three")
    assert writer.page.place_meant == writer.text.index("# Three")

    hand.open("gulls were")
    assert hand.heads == ["In the story"]
    hand.enter()
    assert writer.page.selected_span == writer.span("gulls were")

    writer.press("N")
    writer.type("Birds again")
    writer.press("Esc", "Esc", "Ctrl+Home")
    hand.do("birds")
    assert writer.note.words == "Birds again"


def test_a_note_is_written_in_with_ctrl_and_enter(writer, hand):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Birds again")
    writer.press("Esc", "Esc", "Ctrl+Home")

    hand.open("birds")
    hand.enter("Ctrl+Return")
    writer.type("!")

    assert writer.margin.editing_id == writer.note.id
    assert "!" in writer.note.words


def test_a_quote_narrows_it_to_words_of_the_story(writer, hand):
    hand.open("“the")

    assert hand.heads == ["In the story"]
    assert len(hand.words) == writer.text.lower().count("the")
    assert all(row.is_of_story for row in hand.rows if row.key)


def test_a_number_sign_narrows_it_to_tags_and_shows_their_notes(writer, hand):
    writer.put_caret("answered")
    writer.press("N")
    writer.type("Whom")
    writer.press("Esc", "T")
    writer.type("tense")
    writer.press("Return", "Esc", "Esc")

    hand.open("#ten")
    assert hand.words == ["Show only notes with #tense", "Whom"]
    hand.enter()

    assert writer.screen.reading.filter.tags == {"tense"}


def test_a_draft_is_found_by_its_name_and_opens_in_a_window(writer, hand, qtbot):
    writer.window.desk.drafts.keeper.keep("After the rain")
    qtbot.waitUntil(lambda: bool(writer.window.desk.drafts.keeper.drafts.drafts))

    hand.open("after rain")
    assert hand.words == ["Draft 1, “After the rain”"]
    hand.enter("Ctrl+Return")

    assert writer.window.mode is Mode.COMPARE


def test_another_story_is_opened_in_a_window_and_one_that_is_gone_is_not_offered(
    make_writer, tmp_path
):
    for name in ("boats", "gone"):
        first = make_writer("Some words.\n", f"{name}.txt")
        first.close()
    (tmp_path / "gone.txt").unlink()
    writer = make_writer("The last one.\n", "last.txt")
    hand = Hand(writer)

    hand.open("gone")
    assert "gone" not in hand.words
    writer.press("Esc")
    hand.do("boats")

    assert {window.path.name for window in writer.app.windows if window.path} >= {
        "boats.txt",
        "last.txt",
    }


# Remembering


def test_what_was_chosen_comes_first_the_next_time(writer, hand):
    hand.open("next")
    assert hand.chosen != "Next unread"
    writer.press(*["Down"] * hand.words.index("Next unread"))
    hand.enter()
    hand.desk._keeping.let_go()

    hand.open()
    assert hand.heads[0] == "Lately"
    assert hand.words[0] == "Next unread"
    hand.type("ne")
    assert hand.chosen == "Next unread"


def test_nothing_typed_offers_what_fits_the_moment(writer, hand):
    writer.select("went down")
    hand.open()
    assert hand.heads[0] == "With the selected words"
    assert hand.words[:3] == ["Note", "Question", "Suggestion"]

    hand.enter()
    writer.type("Down where?")
    writer.press("Esc", "Esc", "Ctrl+Home", "J")
    hand.open()

    assert "With the chosen note" in hand.heads


# Everywhere


@pytest.mark.parametrize("mode", [Mode.REVISE, Mode.COMPARE, Mode.ALL_NOTES])
def test_it_opens_in_every_mode_and_gives_the_keys_back(writer, hand, mode):
    writer.screen.modes.enter(mode)
    writer.settle()
    hand.open("reread")
    writer.press("Esc")

    assert writer.has_keys(writer.screen.places.body.currentWidget())
    hand.do("reread")
    assert writer.window.mode is Mode.REREAD


def test_it_opens_without_a_story_and_on_one_that_cannot_be_read(
    writer, hand, tmp_path
):
    window = writer.app.new_window()
    window.activateWindow()
    window.toggle_palette()
    palette = window.findChild(Palette)
    assert palette.isVisible()
    words = [row.words for row in palette.panel.rows.rows]
    assert "Open a story…" in words
    QTest.keyClicks(palette.panel.field, "bold")
    off = palette.panel.rows.rows[1]
    assert (off.words, off.is_off, off.beside) == ("Bold", True, "with a story open")
    palette.leave()

    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\x00\xfe")
    window.show_unreadable(bad, "It is not text.")
    window.toggle_palette()

    assert "Read as…" in [row.words for row in palette.panel.rows.rows]


def test_it_has_room_in_a_small_window_and_follows_its_size(writer, hand):
    hand.open("note")
    panel, style = hand.palette.panel, hand.palette.panel.style_now()
    assert (panel.width(), panel.y()) == (style.px(640), style.px(92))

    writer.window.resize(560, 400)
    writer.settle()

    assert hand.palette.rect().contains(panel.geometry())
    assert panel.width() == 560 - 32


def test_a_screen_reader_hears_names_keys_and_sections(writer, hand):
    hand.open("next note")
    model, description = (
        hand.palette.panel.rows,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )

    index = model.index(model.number_of("action:next-note"))

    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Next note"
    assert model.data(index, description) == "keys J, Do"
    assert hand.palette.panel.field.accessibleName() == "Command palette"


def test_nothing_of_it_misleads_a_screen_reader(writer, hand):
    hand.open("note")

    assert faults_in(hand.palette) == []


def test_a_sample_is_opened_by_its_name(writer, hand):
    hand.open("sample pond")
    (words,) = hand.words
    assert words.startswith("Sample: ")

    hand.enter()

    titles = [window.story_screen.title for window in writer.app.windows]
    assert "A Pond of No Fixed Address" in titles


def test_what_makes_no_sense_now_is_told_and_does_nothing(writer, hand):
    hand.open("undo")
    row = next(row for row in hand.rows if row.key == "action:undo")
    assert (row.is_off, row.beside) == (True, "not now")

    writer.press("Return")

    assert hand.is_open


def test_a_kept_draft_has_it_too(writer, hand, qtbot):
    drafts = writer.window.desk.drafts.keeper
    drafts.keep("After the rain")
    qtbot.waitUntil(lambda: bool(drafts.drafts.drafts))
    hand.do("after rain")
    (draft,) = [w for w in QApplication.topLevelWidgets() if _is_draft(w)]

    draft.toggle_palette()
    palette = draft.findChild(Palette)
    palette.panel.field.insert("keep draft")

    first = palette.panel.rows.rows[1]
    assert (first.words, first.is_off) == ("Keep draft…", True)
    palette.leave()


def _is_draft(widget):
    return getattr(widget, "draft_desk", None) is not None
