from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton

from desktop.screens.preferences.backup_page import BackupPage
from desktop.storage.backups.last_backup import LastBackup, write_last_backup
from desktop.storage.story.settings import Settings


@pytest.fixture
def page(qtbot):
    page = BackupPage(Settings())
    qtbot.addWidget(page)
    page.told = []
    page.preferred.connect(lambda name, value: page.told.append((name, value)))
    return page


def button(page, words):
    every = page.findChildren(QPushButton)
    (found,) = (each for each in every if each.text().replace("&", "") == words)
    return found


def words(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_without_a_folder_only_one_can_be_chosen(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/backups")

    assert "No folder" in words(page)
    assert not button(page, "Back up now").isEnabled()
    button(page, "Choose folder…").click()

    assert page.told == [("backup_folder", "/backups")]


def test_choosing_none_changes_nothing(page, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")

    button(page, "Choose folder…").click()

    assert page.told == []


def test_the_last_backup_is_told_and_another_can_be_made(page, qtbot):
    at = datetime.now(UTC)
    write_last_backup(LastBackup(Path("/backups"), at, 2, "The disk is full."))
    page.show_settings(Settings(backup_folder="/backups"))

    (told,) = (each for each in words(page) if each.startswith("Last backed up"))
    assert told.endswith("2 stories. The disk is full.")
    with qtbot.waitSignal(page.backup_wanted):
        button(page, "Back up now").click()
    button(page, "Back up no more").click()
    assert page.told == [("backup_folder", "")]


def test_whether_windows_come_back_is_chosen_here(page):
    box = page.findChild(QCheckBox)
    assert box.isChecked()

    box.click()

    assert page.told == [("reopens_windows", False)]
