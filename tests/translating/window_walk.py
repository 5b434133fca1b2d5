"""Goes through all there is to see, and looks at each widget that can be seen."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from desktop.app import App, make_application
from desktop.lenses.finding import LensName
from desktop.margin.margin import Margin
from desktop.panels.lenses.lens_panel import LensPanel
from desktop.panels.lenses.panel_words import PanelWords
from desktop.screens.preferences.face_field import FaceField
from desktop.storage.story.settings import Settings
from desktop.storage.story.story_state import Mode
from desktop.widgets.labels import ElidedLabel
from desktop.window.commands import commands
from tests.translating.window_child import LONG, outside_brackets

STORIES = Path(__file__).parents[2] / "stories"
SAMPLE = "the-last-ferry.txt"
SIZES = ((900, 700), (1366, 768), (1440, 900))
"""Of the window, in pixels; most is gone through in the first of them, in a language
that is longer than all others in the second."""
ME = Settings(
    theme="light", author_name="Ines", author_id="urn:uuid:2f0bb7f2-d6d8-4f8b-b5b6-1"
)
PAGES = (
    *("page", "appearance", "writing", "author", "colours", "quick", "corrections"),
    *("shortcuts", "language", "backup"),
)
STEPS = (
    *("next-note", "edit-note", "reply", "edit-tags", "back-to-text"),
    *("find", "replace", "find-next", "back-to-text", "readers", "readers"),
    *("split-view", "split-view", "quick-note", "back-to-text"),
    *("begin-pass", "scene-synopsis", "rename-tag", "word-goals", "bookmarks"),
    *("history", "paragraph-history", "drafts", "keep-draft", "cuttings"),
    *("numbers", "export", "share", "import", "print", "read-as"),
    *("shortcuts", "about", "not-saved-yet", "suggesting", "suggesting"),
    *("palette", "library"),
)
"""What is done in Reread and in Revise, by the ids of the actions."""

_TURNS = 6
_SLACK = 1
"""Pixels that a width may lack: sizes are rounded."""
_ROWS = 40
"""Rows of a list whose words are looked at."""

NAMES = re.compile(
    r"""https?://\S+ | \S+\.(?:txt|md|docx|pdf|html|json|png|csv|aff|dic)\b
      | \b(?:Ctrl|Alt|Shift|Backspace|Return|Enter|Esc|Del|Space|Home|End|Menu)\b
      | \bPg(?:Up|Down)\b
      | \b(?:Reread|Deutsch|UTF|ISO|KOI8|DOS|PNG|CSV|PDF|HTML|AO3|CriticMarkup)\b
      | \b(?:Word|Markdown|Roboto|Source|Serif)\b
    """,
    re.VERBOSE,
)
"""Names of keys, files, formats and typefaces: no template says them."""


class Looked:
    """What was found, each once."""

    def __init__(self, language, known):
        self.language, self.known = language, known
        self.found = {}
        self.seen = set()
        self.step = ""

    def tell(self, problem, widget, words):
        names = [type(each).__name__ for each in _line_of(widget)][:3]
        key = f"{problem}: {words!r} in {' < '.join(names)}"
        self.found.setdefault(key, self.step)


def _line_of(widget):
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def walk(language, folder):
    """Return what is wrong, each with where it was seen first, and what was said."""
    for path in STORIES.glob(f"{SAMPLE}*"):
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, folder / path.name)
    application = make_application(["reread"])
    app = App(application, ME, remembers=False)
    looked = Looked(language, known_words(folder, STORIES))
    _walk_welcome(app, looked)
    window = app.open(folder / SAMPLE)
    for mode in (Mode.REREAD, Mode.REVISE, Mode.COMPARE, Mode.ALL_NOTES):
        _walk_mode(app, window, mode, looked)
    app.let_go()
    return {"problems": looked.found, "said": sorted(looked.seen)}


def known_words(*folders):
    """Return all words of stories and what lies beside them, in small letters."""
    words = set()
    for folder in folders:
        words.update(_words(str(folder)))
        for path in folder.rglob("*"):
            words.update(_words(path.name))
            if path.is_file():
                words.update(_words(path.read_text(encoding="utf-8", errors="replace")))
    return words


def _words(text):
    return re.findall(r"[^\W\d_]+", text.lower())


def _walk_welcome(app, looked):
    window = app.new_window()
    window.resize(*SIZES[0])
    look(looked, "welcome")
    window.close()


def _walk_mode(app, window, mode, looked):
    window.story_screen.modes.enter(mode)
    for size in SIZES:
        window.resize(*size)
        look(looked, f"{mode.value} {size[0]}")
    window.resize(*SIZES[looked.language == LONG])
    if mode in (Mode.REREAD, Mode.REVISE):
        for action in STEPS:
            _do(app, window, action, looked, f"{mode.value}: {action}")
    if mode is Mode.REREAD:
        _walk_lenses(window, looked)
        _walk_preferences(app, looked)
        _walk_menus(window, looked)


def _do(app, window, action, looked, step):
    done = commands(app, window).get(action)
    if done is None:
        return
    try:
        done()
    except Exception as problem:  # what an action refuses, it says
        looked.seen.add(str(problem))
    look(looked, step)
    _close_others(window)


def _walk_lenses(window, looked):
    lenses = window.story_screen.lens_commands
    for lens in LensName:
        lenses.choose(lens)
        look(looked, f"lens {lens.value}")
    lenses.leave()


def _walk_preferences(app, looked):
    for page in PAGES:
        app.show_preferences(page)
        look(looked, f"preferences {page}")


def _walk_menus(window, looked):
    for menu in window.findChildren(QMenu):
        for action in menu.actions():
            looked.step = f"menu {menu.title()}"
            say(looked, menu, action.text(), action.toolTip())


def _close_others(window):
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        popup = QApplication.activePopupWidget()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible() and other.isWindow():
            other.close()
    settle()


def settle():
    for _ in range(_TURNS):
        QApplication.processEvents()


def look(looked, step):
    """Look at every widget that can be seen."""
    settle()
    looked.step = step
    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            say(looked, top, top.windowTitle())
            for widget in (top, *top.findChildren(QWidget)):
                if widget.isVisible() and widget.width() > 0:
                    _look_at(looked, widget)


def _look_at(looked, widget):
    say(looked, widget, *_words_of(widget))
    if cut := _cut_words(widget):
        looked.tell("cut off", widget, cut)


def _words_of(widget):
    yield from (widget.toolTip(), widget.accessibleName())
    yield from (widget.accessibleDescription(), widget.statusTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _words_in_rows(widget.model())


def _words_in_rows(model):
    shown = Qt.ItemDataRole
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        cells = [model.index(row, column) for column in range(columns)]
        for role in (shown.DisplayRole, shown.ToolTipRole, shown.AccessibleTextRole):
            said = (cell.data(role) for cell in cells)
            yield from (words for words in said if isinstance(words, str))
    for column in range(columns):
        words = model.headerData(column, Qt.Orientation.Horizontal, shown.DisplayRole)
        if isinstance(words, str):
            yield words


def say(looked, widget, *texts):
    for text in texts:
        words = re.sub(r"<[^<>]+>", " ", text or "")
        if not words.strip() or words in looked.seen:
            continue
        looked.seen.add(words)
        if looked.language == LONG and not _is_of_others(widget):
            left = NAMES.sub(" ", outside_brackets(words))
            if any(len(w) > 2 and w not in looked.known for w in _words(left)):
                looked.tell("not said by a template", widget, words)


def _is_of_others(widget):
    """Return whether words are those of typefaces, or of the process that reads."""
    return any(isinstance(each, FaceField | LensPanel) for each in _line_of(widget))


def _cut_words(widget):
    """Return the words of a widget that has too little room for them, or nothing."""
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox):
        wanted = widget.sizeHint().width()
        words = widget.text() if not isinstance(widget, QComboBox) else "choice"
        return words if words and wanted > widget.width() + _SLACK else ""
    if isinstance(widget, QLineEdit):
        words = widget.placeholderText()
        wanted = QFontMetrics(widget.font()).horizontalAdvance(words)
        return words if wanted > widget.width() - 8 else ""
    if isinstance(widget, QHeaderView):
        return _cut_head(widget)
    if isinstance(widget, QAbstractScrollArea):
        bar = widget.horizontalScrollBar()
        return "sideways" if bar.isVisible() and bar.maximum() > 0 else ""
    if isinstance(widget, Margin):
        return ""  # the page makes room for it or not, whatever is said in it
    least = widget.minimumSizeHint().width()
    return "squeezed" if least > widget.width() + _SLACK else ""


def _cut_label(label):
    words = label.text()
    if not words or isinstance(label, ElidedLabel):
        return ""
    if isinstance(label, PanelWords):
        is_cut = label.height_for(label.width()) > label.height() + _SLACK
    elif label.hasHeightForWidth():
        is_cut = label.heightForWidth(label.width()) > label.height() + _SLACK
    else:
        is_cut = label.sizeHint().width() > label.width() + _SLACK
    return words if is_cut else ""


def _cut_head(head):
    if head.orientation() is not Qt.Orientation.Horizontal:
        return ""
    for section in range(head.count()):
        wanted = head.sectionSizeFromContents(section).width()
        if not head.isSectionHidden(section) and wanted > head.sectionSize(section) + 1:
            return str(head.model().headerData(section, Qt.Orientation.Horizontal))
    return ""
