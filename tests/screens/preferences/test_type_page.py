from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton

from desktop.appearance.fonts import TEXT_FAMILY, load_fonts, missing_words
from desktop.appearance.theme import load_theme
from desktop.screens.preferences.face_field import FaceField, families
from desktop.screens.preferences.type_page import SampleText, TypePage
from desktop.session.story_choices import StoryChoices
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_settings import read_story_settings

MONO = "DejaVu Sans Mono"


@pytest.fixture
def choices(qapp, tmp_path):
    return StoryChoices(tmp_path / "here.txt")


@pytest.fixture
def make_page(qtbot):
    load_fonts()

    def made(choices=None, sample="", **preferred):
        page = TypePage(Settings(**preferred), load_theme("light"), choices, sample)
        qtbot.addWidget(page)
        page.told = []
        page.preferred.connect(lambda *what: page.told.append(what))
        page.show()
        return page

    return made


def press(page, name):
    (button,) = (
        b
        for b in page.findChildren(QAbstractButton)
        if name in (b.objectName(), b.text()) and b.isVisible()
    )
    button.click()


def picture(page):
    return page.findChild(SampleText).grab().toImage()


def test_for_all_stories_it_tells_what_is_preferred(make_page, choices):
    page = make_page(choices)

    press(page, "indented")

    assert page.told == [("paragraphs", "indented")]
    assert choices.settings.type == {}


def test_for_one_story_only_that_has_it_so(make_page, choices, tmp_path):
    page = make_page(choices)
    press(page, "This story only")

    press(page, "indented")

    assert page.told == []
    assert read_story_settings(tmp_path / "here.txt").type == {"paragraphs": "indented"}


def test_a_story_can_be_as_all_stories_again(make_page, choices):
    choices.update(type={"text_size": 20.0, "paragraphs": "indented"})
    page = make_page(choices)
    own = picture(page)

    press(page, "As for all stories")

    assert choices.settings.type == {}
    assert picture(page) != own
    back = next(b for b in page.findChildren(QPushButton) if b.text().startswith("As "))
    assert not back.isEnabled()


def test_without_a_story_there_is_nothing_to_choose_for_one(make_page):
    page = make_page()

    shown = [b.text() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert "This story only" not in shown
    assert "As for all stories" not in shown


def test_the_sample_is_the_story_as_its_paragraphs_are_shown(make_page):
    sample = "\n".join(f"The sea rose for the {n}th time." for n in range(4))

    pictures = [
        picture(make_page(sample=sample, paragraphs=p)) for p in ("story", "indented")
    ]

    assert pictures[0] != pictures[1]
    assert pictures[0] != picture(make_page())


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_letters_typed_find_a_face_and_enter_takes_it(make_page):
    assert MONO in QFontDatabase.families()
    page = make_page()
    edit = page.findChild(FaceField).lineEdit()
    edit.selectAll()

    QTest.keyClicks(edit, "dejavu sans mono")
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert page.told == [("text_family", MONO)]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_a_name_that_no_face_has_goes_back_to_the_chosen_one(make_page):
    page = make_page()
    edit = page.findChild(FaceField).lineEdit()
    edit.selectAll()

    QTest.keyClicks(edit, "no such face")
    QTest.keyClick(edit, Qt.Key.Key_Return)

    assert page.told == []
    assert edit.text() == TEXT_FAMILY


def test_a_face_is_seen_in_the_sample_while_it_is_looked_at(make_page):
    page = make_page()
    field, before = page.findChild(FaceField), picture(page)

    field.highlighted.emit(field.findText(MONO))
    meanwhile = picture(page)
    field.hidePopup()

    assert meanwhile != before
    assert picture(page) == before
    assert page.told == []


def test_signs_and_emoji_are_no_faces_for_a_story(qapp):
    load_fonts()

    found = families()

    assert found[0] == TEXT_FAMILY
    assert not any("Emoji" in family or "Symbols" in family for family in found)


def test_a_face_that_is_missing_is_said(make_page):
    page = make_page(text_family="Garamond of a friend")

    (said,) = (x.text() for x in page.findChildren(QLabel, "about") if x.isVisible())
    assert said.startswith("“Garamond of a friend” is not on this machine; ")
    assert said.endswith("the page is in “Source Serif 4”.")
    assert missing_words(TEXT_FAMILY) == missing_words(MONO) == ""
