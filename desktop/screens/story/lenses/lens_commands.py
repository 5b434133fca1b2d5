"""What the commands on lenses call; all else of lenses is made on first use."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.background import when_painted
from desktop.storage.story.story_state import Mode
from desktop.widgets.offers import offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.appearance.theme import Theme
    from desktop.lenses.finding import LensName
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.screens.story.lenses.lens_view import LensView


class LensCommands(QObject):
    """Switches lenses on and off, and goes through what they find.

    Attributes:
        view: What shows a lens; None before one is looked through.
    """

    def __init__(self, parts: LensParts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self.view: LensView | None = None
        parts.top_bar.lens_requested.connect(self.open_list)
        parts.page.clicked.connect(self._on_clicked)
        parts.modes.changed.connect(self._on_mode_changed)
        parts.preferences.changed.connect(self._check_spelling_later)

    @property
    def _made(self) -> LensView:
        if self.view is None:
            # Imported late: nothing of lenses is loaded before one is looked through.
            from desktop.screens.story.lenses.lens_view import LensView

            self.view = LensView(self._parts, self)
        return self.view

    @property
    def is_on(self) -> bool:
        """Whether a lens is on."""
        return self.view is not None and self.view.on is not None

    def open_list(self) -> None:
        """List the lenses."""
        self._made.open_list()

    def fill(self, menu: QMenu) -> None:
        """Put every lens into ``menu``, the one that is on with its mark."""
        # Imported late: nothing of lenses is loaded before one is looked through.
        from desktop.lenses.finding import LensName
        from desktop.panels.lenses.lens_faces import lens_title

        menu.clear()
        for lens in LensName:
            action = offer(menu, lens_title(lens), partial(self.choose, lens))
            action.setCheckable(True)
            is_on = self.view is not None and self.view.on is lens
            action.setChecked(is_on)

    def choose(self, lens: LensName) -> None:
        """Look through a lens."""
        self._parts.attempts.call(self._made.choose, lens)

    def fill_for_word(self, menu: QMenu, place: int) -> bool:
        """Offer other words in ``menu``, if a misspelt one is at a place."""
        return self.view is not None and self.view.spelling.fill_at(menu, place)

    def look_at(self, place: int) -> bool:
        """Show the line at the finding at a place; return whether there is one."""
        return self.view is not None and self.view.look_at(place)

    def leave(self) -> bool:
        """Take the lens away; return whether one was on."""
        return self.view is not None and self.view.leave()

    def let_finding_go(self) -> bool:
        """Take the line at a finding away; return whether there was one."""
        return self.view is not None and self.view.findings.let_go()

    def step(self, step: int) -> None:
        """Go to the next finding, or to the one before."""
        self._made.findings.step(step)

    def note(self) -> None:
        """Make a note of the finding that is looked at."""
        self._made.deeds.note()

    def replace(self) -> None:
        """Suggest the replacement of the finding, or put it into the text in Revise."""
        self._made.deeds.replace()

    def settle(self) -> None:
        """Let the finding stand for good."""
        self._made.deeds.settle()

    def settle_all(self) -> None:
        """Let all findings of its kind stand for good."""
        self._made.deeds.settle_all()

    def tell_in(self) -> None:
        """Let the author choose in which tense the selected paragraphs are told."""
        self._made.tense_choices.open()

    def correct_word(self) -> None:
        """List how the misspelt word at the caret may be meant."""
        self._made.spelling.open_menu()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        if self.view is not None:
            self.view.show_theme(theme)

    def let_go(self) -> None:
        """Let the story go, for good."""
        if self.view is not None:
            self.view.let_go()

    # What happens

    def _on_clicked(self, position: int) -> None:
        self.look_at(position)

    def _on_mode_changed(self, mode: Mode) -> None:
        if mode is Mode.REVISE:
            when_painted(self, self._check_spelling)
        elif self.view is not None:
            self.view.spelling.check()

    def _check_spelling(self) -> None:
        is_wanted = self._parts.preferences.settings.spelling_while_typing
        is_revising = self._parts.modes.mode is Mode.REVISE
        if self.view is not None or (is_wanted and is_revising):
            self._made.spelling.check()

    def _check_spelling_later(self) -> None:
        if self._parts.modes.mode is Mode.REVISE:
            when_painted(self, self._check_spelling)
