from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from desktop.appearance.theme import load_theme
from desktop.drafts.draft_list import Draft, draft_file
from desktop.screens.drafts.draft_rows import DraftRows
from desktop.screens.drafts.drafts_dialog import DraftsDialog
from desktop.storage.drafts.found_drafts import DraftState, FoundDraft, FoundDrafts


def a_draft(number, **details):
    return Draft(
        number=number,
        file=draft_file(number),
        kept_at=datetime(2026, 11, 2, 13, 3, tzinfo=UTC),
        words=6179,
        sha256="",
        bytes_sha256="",
        **details,
    )


FIRST = FoundDraft(a_draft(1, name="first", remark="for Maren"))
LOST = FoundDraft(a_draft(2), DraftState.LOST, "It is gone.", can_be_put_back=True)
BOTH = FoundDrafts((FIRST, LOST), ("Something was put there.",))


@pytest.fixture
def dialog(qtbot):
    dialog = DraftsDialog("The Sea", "sea.txt.drafts", load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show_drafts(BOTH, can_restore=True)
    dialog.show()
    return dialog


def button(dialog, name):
    return dialog.findChild(QPushButton, name)


def rows(dialog):
    return dialog.findChild(DraftRows)


def choose_first(dialog):
    rows(dialog).setCurrentIndex(rows(dialog).model().index(1, 0))


def name_of(dialog):
    return dialog.findChild(QLineEdit)


def shown_labels(dialog):
    labels = dialog.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_the_newest_draft_is_chosen_and_said_to_be_gone(dialog):
    assert rows(dialog).chosen is LOST
    assert "It is gone." in shown_labels(dialog)
    assert "Something was put there." in shown_labels(dialog)


def test_each_row_can_be_heard(dialog):
    spoken = [
        rows(dialog).model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(2)
    ]

    assert spoken[0].startswith("Draft 2, 2 November")
    assert spoken[0].endswith("lost · 6\u202f179 words")
    assert ", first, " in spoken[1]


@pytest.mark.parametrize("name", ["open", "compare", "restore"])
def test_what_leads_elsewhere_closes_the_window_first(dialog, qtbot, name):
    choose_first(dialog)

    with qtbot.waitSignal(getattr(dialog, f"{name}_requested"), timeout=0) as asked:
        button(dialog, name).click()

    assert asked.args == [FIRST.draft]
    assert not dialog.isVisible()


def test_enter_opens_the_chosen_draft(dialog, qtbot):
    with qtbot.waitSignal(dialog.open_requested, timeout=0) as opened:
        qtbot.keyClick(rows(dialog), Qt.Key.Key_Return)

    assert opened.args == [LOST.draft]


def test_a_text_that_cannot_be_edited_restores_nothing(dialog):
    dialog.show_drafts(BOTH, can_restore=False)

    assert not button(dialog, "restore").isEnabled()
    assert button(dialog, "open").isEnabled()


def test_what_is_typed_is_told_when_another_draft_is_chosen(dialog, qtbot):
    name_of(dialog).setText("the lost one")

    with qtbot.waitSignal(dialog.renamed, timeout=0) as renamed:
        choose_first(dialog)

    assert renamed.args == [LOST.draft, "the lost one", ""]
    assert name_of(dialog).text() == "first"
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "for Maren"


def test_what_is_typed_is_told_when_the_window_closes(dialog, qtbot):
    dialog.findChild(QPlainTextEdit).setPlainText("where is it?")

    with qtbot.waitSignal(dialog.renamed, timeout=0) as renamed:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert renamed.args == [LOST.draft, "", "where is it?"]


def test_what_was_told_is_told_once(dialog, qtbot):
    name_of(dialog).setText("the lost one")
    choose_first(dialog)

    with qtbot.assertNotEmitted(dialog.renamed):
        dialog.show_drafts(BOTH, can_restore=True)
        dialog.close()


def test_the_name_is_a_key_away(dialog, qtbot):
    qtbot.waitActive(dialog)

    qtbot.keyClick(rows(dialog), Qt.Key.Key_F2)

    assert name_of(dialog).hasFocus()


def test_a_lost_file_can_be_put_back(dialog, qtbot):
    buttons = dialog.findChildren(QPushButton)
    put_back = next(b for b in buttons if b.text() == "Put the file back")

    with qtbot.waitSignal(dialog.put_back_requested, timeout=0):
        put_back.click()

    choose_first(dialog)
    assert not put_back.isVisible()


def test_without_drafts_one_is_told_how_to_keep_one(dialog, qtbot):
    dialog.show_drafts(FoundDrafts(), can_restore=True)

    assert any("No draft of this story" in words for words in shown_labels(dialog))
    assert not button(dialog, "open").isVisible()
    with qtbot.waitSignal(dialog.keep_requested, timeout=0):
        button(dialog, "keep").click()


def test_another_theme_can_be_worn(dialog):
    dialog.show_theme(load_theme("dark"))

    assert dialog.palette().window().color().name() == load_theme("dark").chrome
