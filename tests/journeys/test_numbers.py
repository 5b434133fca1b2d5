"""A writer looks at the numbers of a story, goes to places, and takes them out."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.screens.numbers.numbers_dialog import NumbersDialog
from desktop.screens.numbers.picture import NumbersPicture

STORY = (
    "Landing\n\nThe ferry had stopped. “Is it late?” she asked.\n\n* * *\n\n"
    "In the morning the ferry was gone, and nobody had seen it go.\n"
)
KEY = "Ctrl+Alt+Shift+N"


@pytest.fixture
def counted(make_writer, qtbot):
    writer = make_writer(STORY)
    writer.select("ferry had")
    writer.press("1")
    return opened(writer, qtbot)


def opened(writer, qtbot):
    writer.press(KEY)
    dialog = writer.window.findChild(NumbersDialog)
    qtbot.waitUntil(lambda: bool(dialog.page.pictures))
    writer.settle()
    return writer, dialog


def picture(dialog, title):
    found = dialog.page.findChildren(NumbersPicture)
    return next(p for p in found if p.accessibleName().startswith(title))


def test_words_scenes_speech_and_notes_are_told(counted):
    _, dialog = counted
    words = dialog.page.accessibleDescription()
    assert "22 words" in words
    assert "2 scenes" in words
    assert "13\xa0% spoken" in words
    assert "Highlight, scene 1: 1" in picture(dialog, "Notes").accessibleDescription()


def test_a_click_on_a_scene_goes_there(counted):
    writer, dialog = counted
    bars = picture(dialog, "Words and dialogue")
    second = bars._spots[1].area.center().toPoint()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=second)
    writer.settle()
    assert writer.text[writer.page.caret :].startswith("In the morning")
    assert writer.window.findChild(NumbersDialog) is None or not dialog.isVisible()


def test_by_keys_alone_one_goes_over_a_picture_and_to_its_place(counted):
    writer, dialog = counted
    bars = picture(dialog, "Words and dialogue")
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_Down)
    assert "Scene 2" in bars.accessibleName()
    QTest.keyClick(bars, Qt.Key.Key_Return)
    writer.settle()
    assert writer.text[writer.page.caret :].startswith("In the morning")


def test_they_are_taken_out_as_a_table_and_as_a_picture(counted, monkeypatch, tmp_path):
    writer, dialog = counted
    names = {".csv": tmp_path / "n.csv", ".png": tmp_path / "n"}

    def choose(parent, title, proposed, kinds):
        del parent, title, proposed
        return str(names[".csv" if "csv" in kinds else ".png"]), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog.table_wanted.emit()
    dialog.picture_wanted.emit()

    rows = list(csv.reader((tmp_path / "n.csv").read_text("utf-8-sig").splitlines()))
    assert ["words", "here", "22"] in rows or ["words", "Landing", "22"] in rows
    assert QImage(str(tmp_path / "n.png")).width() == 2 * 1200
    assert "n.png" in writer.said


def test_no_other_file_is_written_over(counted, monkeypatch, tmp_path):
    writer, dialog = counted
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(writer.path) + ".csv", "")
    )
    other = writer.path.with_name(writer.path.name + ".csv")
    other.write_text("mine")
    dialog.table_wanted.emit()
    assert other.read_text() == "mine"
    assert other.name in writer.told


def test_the_numbers_of_an_empty_story_are_noughts(make_writer, qtbot):
    _, dialog = opened(make_writer(""), qtbot)
    assert "0 words" in dialog.page.accessibleDescription()


def test_a_narrow_window_shows_them_below_one_another(counted):
    _, dialog = counted
    dialog.resize(430, 500)
    QApplication.processEvents()
    lefts = {p.mapTo(dialog.page, QPoint(0, 0)).x() for p in dialog.page.pictures}
    assert len(lefts) == 1
