"""The dialogs that belong to no story: preferences, shortcuts, and about Reread.

Each is imported when it is asked for: they are seldom needed and cost at the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QDialog

    from desktop.appearance.theme import Theme
    from desktop.screens.help.help_dialogs import ShortcutSheet
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


def show_manual(
    theme: Theme, window: MainWindow | None, themed: SignalInstance
) -> None:
    """Show the pages of the manual: those that are open, or else new ones.

    Args:
        theme: The theme of the app.
        window: What they stand beside.
        themed: Tells of another theme, and carries it.
    """
    from desktop.screens.help.manual_window import ManualWindow

    if not _comes_forward(ManualWindow):
        manual = ManualWindow(theme, window)
        themed.connect(manual.show_theme)
        _show(manual)


def show_news(theme: Theme, window: MainWindow | None, themed: SignalInstance) -> None:
    """Show what came with each version; see :func:`show_manual`."""
    from desktop.screens.help.manual_window import NewsWindow

    if not _comes_forward(NewsWindow):
        news = NewsWindow(theme, window)
        themed.connect(news.show_theme)
        _show(news)


def show_about(window: MainWindow | None) -> None:
    """Say what this is, and which version."""
    from desktop.screens.help.help_dialogs import AboutDialog

    _show(AboutDialog(window))


def _comes_forward(kind: type[QDialog]) -> bool:
    """Bring a window of that kind forward that is open; return whether there is one."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, kind) and widget.isVisible():
            widget.raise_()
            widget.activateWindow()
            return True
    return False


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
