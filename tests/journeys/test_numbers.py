"""A writer looks at the numbers of a story, goes to places, and takes them out."""

from __future__ import annotations

import csv
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import Person, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.reactions import STOPPED
from desktop.screens.numbers.numbers_dialog import NumbersDialog
from desktop.screens.numbers.picture import NumbersPicture
from desktop.text.span import Span

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


def test_what_readers_felt_is_a_picture_that_leads_to_its_places(make_writer, qtbot):
    writer = make_writer(STORY)
    marit, at = Person("urn:marit", "Marit"), datetime(2026, 11, 28, tzinfo=UTC)
    start = STORY.index("In the morning")
    notes = [
        new_annotation(
            Kind.HIGHLIGHT,
            at,
            passage=describe(STORY, Span(start + n, start + n + 6)),
            colour=Colour.PINK,
            creator=marit,
        ).with_tags((tag,), at)
        for n, tag in ((0, "love"), (14, STOPPED))
    ]
    file = writer.path.with_name("here.txt.annotations.Marit.json")
    file.write_bytes(serialise_notes(AnnotationSet().with_notes(notes), "here.txt"))
    writer.come_back()

    _, dialog = opened(writer, qtbot)
    shown = picture(dialog, "Reactions")
    told = shown.accessibleDescription()
    heart = shown._spots[0].area.center().toPoint()
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=heart)
    writer.settle()

    assert told == "Marit, scene 2: love\nMarit stopped in scene 2"
    assert writer.text[writer.page.caret :].startswith("In the morning")


def test_without_reactions_there_is_no_such_picture(counted):
    _, dialog = counted
    titles = [p.accessibleName() for p in dialog.page.pictures]
    assert "Reactions" not in titles
