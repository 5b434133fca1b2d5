"""The page of what the author always mistypes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton

from desktop.screens.preferences.corrections_page import CorrectionsPage
from desktop.session.preferences import Preferences
from desktop.storage.story.settings import Settings


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(Settings(), tmp_path)


@pytest.fixture
def page(preferences, qtbot):
    page = CorrectionsPage(preferences)
    qtbot.addWidget(page)
    page.preferred.connect(lambda name, value: preferences.update(**{name: value}))
    page.show()
    return page


def add(page, qtbot, wrong, right):
    first, second = page.findChildren(QLineEdit)
    for field, words in ((first, wrong), (second, right)):
        field.clear()
        qtbot.keyClicks(field, words)
    qtbot.keyClick(second, Qt.Key.Key_Return)


def rows(page):
    shown = page.findChild(QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


def button(page, words):
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_a_pair_is_added_and_holds_at_once(page, preferences, qtbot):
    add(page, qtbot, "teh", "the")
    add(page, qtbot, "Teh", "thee")

    assert rows(page) == ["Teh → thee"]
    assert preferences.corrections.pairs == (("Teh", "thee"),)
    assert preferences.own_corrections()


def test_a_chosen_pair_is_removed(page, preferences, qtbot):
    add(page, qtbot, "teh", "the")
    add(page, qtbot, "adn", "and")
    page.findChild(QListWidget).setCurrentRow(0)

    button(page, "Remove").click()

    assert rows(page) == ["adn → and"]
    assert preferences.corrections.pairs == (("adn", "and"),)


def test_it_can_be_switched_off(page, preferences, qtbot):
    add(page, qtbot, "teh", "the")

    qtbot.keyClick(page.findChild(QCheckBox), Qt.Key.Key_Space)

    assert preferences.own_corrections() is None


def test_what_is_no_pair_is_refused_with_a_sentence(page, qtbot):
    add(page, qtbot, "# a", "the")

    assert rows(page) == []
    assert any("one line" in label.text() for label in page.findChildren(QLabel))


def test_the_file_is_opened_to_be_edited(page, preferences, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    button(page, "Open the file").click()

    assert [url.toLocalFile() for url in opened] == [str(preferences.corrections.path)]
    assert preferences.corrections.path.exists()
