"""Compare, made when it is first needed and joined to the story's screen by others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.actions.actions import ACTIONS, first_key
from desktop.screens.compare.compare_head import SPLIT
from desktop.screens.compare.compare_screen import CompareScreen
from desktop.screens.compare.comparing import Comparing
from desktop.screens.compare.side_editor import SideEditor
from desktop.screens.compare.texts_panel import TextsPanel
from desktop.storage.story.story_state import Mode

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.compare.side_editor import StoryThere
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.preferences import Preferences
    from desktop.storage.story.settings import Settings
    from desktop.typography.type_setting import TypeSetting


class CompareDesk(QObject):
    """The widgets of Compare, and what the author's commands do there.

    Attributes:
        screen: What stands in the middle.
        panel: What stands on the left.
        comparing: What is compared.
        editor: What lets the working text be edited there.

    Signals:
        said: The author is told something; carries a sentence, and what undo would do.
    """

    said = Signal(str, str)

    def __init__(
        self,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        make_editor: Callable[[QWidget, TypeSetting], StoryThere],
        parent: QWidget,
    ) -> None:
        """Make Compare.

        Args:
            story: The story.
            preferences: What the author prefers.
            theme: The colours.
            make_editor: Makes the story at a second place in a widget, in some type.
            parent: The widget it stands in.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._zoom = 100
        self.screen = CompareScreen(preferences.settings, theme, parent)
        self.panel = TextsPanel(theme, parent)
        self.editor = SideEditor(self.screen.view, make_editor, self)
        self.comparing = Comparing(
            story, preferences, self.screen, self.panel, self.editor
        )
        self.editor.opened.connect(partial(self.screen.head.show_editing, True))
        self.editor.closed.connect(partial(self.screen.head.show_editing, False))
        self.comparing.said.connect(self.said)
        head = self.screen.head
        head.way_chosen.connect(self._on_way_chosen)
        head.grain_chosen.connect(self._on_grain_chosen)
        head.hiding_chosen.connect(self._on_hiding_chosen)
        preferences.changed.connect(self._on_preferences_changed)
        self._show_keys()

    def go_to_start(self) -> None:
        """Show where the texts begin."""
        self.screen.view.canvas.verticalScrollBar().setValue(0)

    def go_to_end(self) -> None:
        """Show where the texts end."""
        self.screen.view.canvas.scroll_to_end()

    def select_all(self) -> None:
        """Select all that can be selected at once."""
        self.screen.view.canvas.select_all()

    def back_to_text(self) -> None:
        """Go to the texts; there, let go of what is held."""
        canvas = self.screen.view.canvas
        if self.editor.is_open:
            self.editor.close()
        elif not canvas.hasFocus():
            canvas.setFocus()
        elif canvas.selection is not None:
            canvas.select(None)
        else:
            self.screen.choose(None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.screen.show_theme(theme)
        self.panel.show_theme(theme)
        self.editor.show_type()

    def show_zoom(self, per_cent: int) -> None:
        """Show the texts in that size."""
        self._zoom = per_cent
        self.screen.show_settings(self._preferences.settings, per_cent)
        self.editor.show_type()

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.screen.show_settings(settings, self._zoom)
        self.editor.show_type()
        self._show_keys()

    def _show_keys(self) -> None:
        shortcuts = self._preferences.settings.shortcuts
        self.screen.head.show_keys(
            {spec.id: first_key(spec.id, shortcuts, Mode.COMPARE) for spec in ACTIONS}
        )

    def _on_way_chosen(self, way: str) -> None:
        self._preferences.update(compare_side_by_side=way == SPLIT)

    def _on_grain_chosen(self, grain: str) -> None:
        self._preferences.update(compare_grain=grain)

    def _on_hiding_chosen(self, hides: bool) -> None:
        self._preferences.update(compare_hides_fine=hides)
