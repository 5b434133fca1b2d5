"""The manual: its pages, its links and pictures, and that its keys are right."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QTextDocument

from desktop.actions.actions import ACTIONS, normal
from desktop.app import App
from desktop.appearance.theme import load_theme
from desktop.paths import changelog, manual_folder, resources
from desktop.screens.help.manual_window import ManualWindow, NewsWindow, manual_pages
from desktop.storage.story.settings import Settings

PAGES = manual_pages()
GERMAN = [manual_folder() / "de" / page.file.name for page in PAGES]
_ON_GERMAN_KEYS = {
    "Strg": "Ctrl",
    "Umschalt": "Shift",
    "Eingabe": "Enter",
    "Entf": "Del",
    "Rücktaste": "Backspace",
}
_NAMED = re.compile(r"\*\*([^*]+)\*\* \(`([^`]+)`(?:, anywhere `([^`]+)`)?\)")
_PICTURES = re.compile(r"!\[[^]]+\]\(([^)]+)\)")
_CODE = re.compile(r"`([^`]+)`")
_PICTURE = QTextDocument.ResourceType.ImageResource.value


def in_english(words):
    for ours, theirs in _ON_GERMAN_KEYS.items():
        words = words.replace(ours, theirs)
    return words.replace("überall", "anywhere")


@pytest.fixture
def manual(qtbot):
    window = ManualWindow(load_theme("light"))
    qtbot.addWidget(window)
    window.show()
    return window


def keys_of(spec):
    return {normal(key) for key in (*spec.shortcuts, *spec.plain_in_reread)}


def test_there_is_a_page_for_each_thing_one_does():
    assert len(PAGES) == len(list(manual_folder().glob("*.md"))) == 8
    assert all(page.words.startswith(f"# {page.title}") for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file.stem)
def test_actions_are_called_as_in_the_menus_and_by_their_keys(page):
    for name, *keys in _NAMED.findall(page.words):
        (spec,) = (spec for spec in ACTIONS if spec.full_label == name)
        assert {normal(key) for key in keys if key} <= keys_of(spec), name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file.stem)
def test_each_key_that_is_named_calls_something(page):
    known = set().union(*map(keys_of, ACTIONS)) | {normal("Tab"), normal("Backspace")}
    arrows = {"↑": "Up", "↓": "Down", "←": "Left", "→": "Right"}
    for code in _CODE.findall(page.words):
        spelled = code
        for arrow, name in arrows.items():
            spelled = spelled.replace(arrow, name)
        key = normal(spelled.replace("Enter", "Return"))
        # Names of files and commands are no keys.
        if key and not re.search(r"[.#]\w|^reread|/$", code):
            held = {f"Ctrl+Alt+{key}"} if len(key) == 1 else set()
            assert {key, *held} & known, code


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file.stem)
def test_the_german_page_names_the_same_keys_and_actions(page):
    (file,) = (file for file in GERMAN if file.name == page.file.name)
    words = in_english(file.read_text(encoding="utf-8"))
    names = json.loads((resources() / "translations" / "de.json").read_bytes())

    def keys(text):
        return {code for code in _CODE.findall(text) if normal(code)}

    assert keys(words) - keys(page.words) <= {"#zeigen, nicht sagen"}
    assert keys(page.words) - keys(words) <= {"#show, don't tell", "Backspace"}
    named = [(names[name], *keys) for name, *keys in _NAMED.findall(page.words)]
    assert _NAMED.findall(words) == named
    assert _PICTURES.findall(words) == [
        f"../{f}" for f in _PICTURES.findall(page.words)
    ]
    assert words.count("\n\n") == page.words.count("\n\n")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.file.stem)
def test_links_and_pictures_lead_to_what_is_there(page):
    for address in re.findall(r"\]\(([^)]+)\)", page.words):
        assert (page.file.parent / address).is_file(), address


def test_who_speaks_german_reads_it_in_german_with_its_pictures(qtbot, monkeypatch):
    name = "desktop.screens.help.manual_window.language"
    monkeypatch.setattr(name, lambda: "de")
    window = ManualWindow(load_theme("light"))
    qtbot.addWidget(window)

    assert window.view.toPlainText().startswith("Die erste Viertelstunde")
    picture = window.view.loadResource(_PICTURE, QUrl("../pictures/reread.png"))
    assert picture.width() > 0


def test_a_link_leads_to_another_page_and_nowhere_else(manual):
    manual.view.anchorClicked.emit(QUrl("drafts.md"))
    assert manual._list.currentItem().text() == "Drafts, and what was before"
    assert "Keep draft…" in manual.view.toPlainText()

    for elsewhere in ("https://example.org/drafts.md", "../../README.md", "none.md"):
        manual.view.anchorClicked.emit(QUrl(elsewhere))
    assert manual._list.currentItem().text() == "Drafts, and what was before"


def test_pages_are_turned_and_the_window_resized_and_each_begins_at_its_title(manual):
    for row in [*range(len(PAGES)), 0]:
        manual._list.setCurrentRow(row)
        manual.resize(700 + 40 * row, 600)
        manual.view.show_theme(load_theme("dark"))

        assert manual.view.toPlainText().startswith(PAGES[row].title)
        assert manual.view.verticalScrollBar().value() == 0


def test_pictures_are_no_wider_than_a_line_and_only_those_of_the_manual(manual):
    picture = manual.view.loadResource(_PICTURE, QUrl("pictures/reread.png"))

    assert 0 < picture.width() <= 640 * picture.devicePixelRatio()
    outside = manual.view.loadResource(_PICTURE, "../pictures/reread-light.png")
    assert outside is None


def test_words_are_found_on_whichever_page_they_are(manual):
    manual._field.setText("CriticMarkup")
    manual._field.returnPressed.emit()

    assert manual._list.currentItem().text().startswith("Readers")
    assert manual.view.textCursor().selectedText() == "CriticMarkup"
    manual._field.setText("no such words anywhere")
    manual._field.returnPressed.emit()
    assert manual.isVisible()


def test_what_is_new_is_what_the_changelog_says(qtbot):
    window = NewsWindow(load_theme("light"))
    qtbot.addWidget(window)

    assert changelog().is_file()
    assert window.view.toPlainText().startswith("Changelog")


def test_without_its_pages_the_window_says_nothing_and_opens(
    qtbot, monkeypatch, tmp_path
):
    name = "desktop.screens.help.manual_window.manual_folder"
    monkeypatch.setattr(name, lambda: tmp_path)
    window = ManualWindow(load_theme("light"))
    qtbot.addWidget(window)
    window.show()

    assert window.view.toPlainText() == ""


def test_the_page_is_of_the_colours_that_are_chosen_while_it_is_read(qapp, qtbot):
    app = App(qapp, Settings(theme="light", author_id="urn:uuid:1"))
    app.new_window()
    app.show_manual()
    [manual] = app.windows[0].findChildren(ManualWindow)
    view = manual.view
    view.verticalScrollBar().setValue(120)

    for name in ("dark", "light"):
        app.preferences.update(theme=name)
        ground = view.viewport().grab().toImage().pixelColor(2, 2)
        assert ground == QColor(load_theme(name).page)
        assert view.verticalScrollBar().value() == 120
    app.let_go()
