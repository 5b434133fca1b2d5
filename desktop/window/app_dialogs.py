"""The dialogs that belong to no story: preferences, shortcuts, and about Reread.

Each is imported when it is asked for: they are seldom needed and cost at the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.appearance.theme import Theme
    from desktop.screens.help.help_dialogs import ShortcutSheet
    from desktop.screens.help.manual_window import ManualWindow, NewsWindow
    from desktop.screens.preferences.preferences_dialog import PreferencesDialog
    from desktop.session.preferences import Preferences
    from desktop.window.main_window import MainWindow


def shown_preferences(
    preferences: Preferences, theme: Theme, window: MainWindow | None, page: str
) -> PreferencesDialog:
    """Show a page of the preferences beside the window."""
    from desktop.screens.preferences.preferences_dialog import PreferencesDialog

    screen = window.story_screen if window else None
    choices = screen.story.choices if screen else None
    sample = screen.opening_words if screen else ""
    dialog = PreferencesDialog(preferences, theme, window, choices, sample)
    dialog.show_page(page)
    _show(dialog)
    return dialog


def shown_shortcuts(
    preferences: Preferences, window: MainWindow | None
) -> ShortcutSheet:
    """Show all keys of the mode the window is in."""
    from desktop.screens.help.help_dialogs import ShortcutSheet

    sheet = ShortcutSheet(window)
    mode = window.mode if window else Mode.WELCOME
    sheet.show_shortcuts(preferences.settings.shortcuts, mode)
    _show(sheet)
    return sheet


def shown_manual(theme: Theme, window: MainWindow | None) -> ManualWindow:
    """Show the pages of the manual."""
    from desktop.screens.help.manual_window import ManualWindow

    manual = ManualWindow(theme, window)
    _show(manual)
    return manual


def shown_news(theme: Theme, window: MainWindow | None) -> NewsWindow:
    """Show what came with each version."""
    from desktop.screens.help.manual_window import NewsWindow

    news = NewsWindow(theme, window)
    _show(news)
    return news


def show_about(window: MainWindow | None) -> None:
    """Say what this is, and which version."""
    from desktop.screens.help.help_dialogs import AboutDialog

    _show(AboutDialog(window))


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
