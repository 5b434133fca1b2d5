"""Prints what the dialogs say that no catalogue was asked for.

A process of its own: constants are in the language that is spoken when they are
imported, so that the dialogs are imported late.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from desktop.wording.translation import English, use_catalogue


class Marked(English):
    """English, with a mark on all that a catalogue was asked for."""

    def translate(self, template):
        return f"«{template}"

    def translate_count(self, one, many, number):
        return f"«{super().translate_count(one, many, number)}"


NOW = datetime(2026, 11, 12, 14, 3, tzinfo=UTC)
OLD, NEW = "One.\n\nIt rained.\n\nTwo.\n", "One.\n\nIt snowed hard.\n\nTwo.\n"
NAMES = {"Reread", "sea.txt", "0001", "0002", "ctrl"}
"""What is called so in every language, or is told to the dialogs here."""


def dialogs():
    from desktop.appearance.theme import load_theme
    from desktop.drafts.comparison import compare
    from desktop.drafts.draft_list import Draft
    from desktop.screens.conflict.conflict_dialog import ConflictDialog
    from desktop.screens.conflict.difference_dialog import DifferenceDialog
    from desktop.screens.cuttings.cuttings_dialog import CuttingsDialog
    from desktop.screens.drafts.drafts_dialog import DraftsDialog
    from desktop.screens.goals.goals_dialog import GoalsDialog
    from desktop.screens.help.help_dialogs import AboutDialog
    from desktop.screens.history.history_dialog import HistoryDialog
    from desktop.screens.preferences.preferences_dialog import (
        AuthorPage,
        ColoursPage,
    )
    from desktop.screens.preferences.type_page import TypePage
    from desktop.screens.unreadable.unreadable_screen import UnreadableScreen
    from desktop.screens.welcome.welcome_screen import WelcomeScreen
    from desktop.storage.drafts.found_drafts import FoundDraft, FoundDrafts
    from desktop.storage.history.version_index import Version, Why
    from desktop.storage.story.settings import Settings
    from desktop.storage.story.story_settings import WordGoals
    from desktop.text.merging.merge import merge

    settings, theme = Settings(), load_theme("light")
    conflict = ConflictDialog(settings, theme)
    conflict.show_conflicts(merge("1 2 3", "1 4 3", "1 5 3"), "0002", "0001")
    difference = DifferenceDialog(settings, theme)
    difference.show_comparison("0001", compare(OLD, NEW), "0001", "0002")
    drafts = DraftsDialog("0001", "0002", theme)
    details = {"words": 12, "notes": 3, "sha256": "", "bytes_sha256": ""}
    draft = Draft(number=1, file="0001", kept_at=NOW, **details)
    drafts.show_drafts(FoundDrafts((FoundDraft(draft),), ()), can_restore=True)
    history = HistoryDialog("0001", settings, theme)
    version = Version("0" * 64, NOW, 12, Why.SAVED)
    history.show_versions([version], "", NOW)
    history.show_comparison(version, compare(OLD, NEW), can_restore=True)
    welcome = WelcomeScreen(theme)
    welcome.show_open_key("0001")
    goals = GoalsDialog(WordGoals(5, 90, NOW.date()), 12, NOW.date(), theme)
    pages = [AuthorPage(settings), ColoursPage(settings, theme)]
    return [
        *(conflict, difference, CuttingsDialog("0001", settings, theme, None)),
        *(drafts, history, goals, AboutDialog(), *pages, TypePage(settings, theme)),
        *(UnreadableScreen(Path("sea.txt"), "0001", theme), welcome),
    ]


def said(widget):
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))


def is_words(text):
    return any(letter.isalpha() for letter in text) and text not in NAMES


if __name__ == "__main__":
    use_catalogue(Marked())
    application = QApplication(["reread"])
    for dialog in dialogs():
        for widget in [dialog, *dialog.findChildren(QWidget)]:
            for text in said(widget):
                if is_words(text) and "«" not in text:
                    sys.stdout.write(f"{type(dialog).__name__}: {text!r}\n")
