"""In which tense the selected paragraphs are told, as their author says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.lenses.finding import LensName
from desktop.screens.story.noting.note_commands import make_sure_of_caret
from desktop.session.lenses import settling
from desktop.text.span import Span
from desktop.widgets.offers import offer, passing_menu
from desktop.wording.translation import template, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from desktop.screens.story.lenses.lens_parts import LensParts

_TENSES = {
    "past": template("Told in the past"),
    "present": template("Told in the present"),
    "": template("As it mostly is"),
}
"""What can be chosen, by what the choice is called; nothing takes it back."""
_UNDO = translate("Undo takes that back.")


class TenseChoices(QObject):
    """Asks in which tense paragraphs are told, in a small menu at them.

    Attributes:
        menu: The menu, while it is open.
    """

    def __init__(self, parts: LensParts) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self.menu: QMenu | None = None

    def open(self) -> None:
        """Open the menu for the selected paragraphs, or that at the caret.

        Raises:
            NotesLocked: If notes may not be changed.
            NotPossible: If the caret is out of view.
        """
        page, session = self._parts.page, self._parts.story.session
        session.make_sure()
        make_sure_of_caret(page)
        span = self._paragraphs()
        menu = self.menu = passing_menu(page)
        for number, (tense, label) in enumerate(_TENSES.items(), 1):
            choose = partial(self._parts.attempts.call, self._choose, tense, span)
            offer(menu, translate(label), choose).setText(
                translate("&{number}  {label}", number=number, label=translate(label))
            )
        menu.setActiveAction(menu.actions()[0])
        place = page.selection_rectangle()
        menu.popup(page.viewport().mapToGlobal(place.bottomLeft()))

    def _paragraphs(self) -> Span:
        """Return the whole paragraphs in which something is selected."""
        at, selected = (
            self._parts.story.session.paragraphs.at,
            self._parts.page.meant_span,
        )
        last = max(selected.start, selected.end - 1)
        return Span(at(selected.start).start, max(at(last).end, at(selected.start).end))

    def _choose(self, tense: str, span: Span) -> None:
        session, marking = self._parts.story.session, self._parts.story.marking
        key = f"told-in:{tense}"
        if settling.choose(session, marking, LensName.TENSE, key, span):
            told = {
                "past": translate("These paragraphs are told in the past."),
                "present": translate("These paragraphs are told in the present."),
                "": translate("These paragraphs are told as the story mostly is."),
            }[tense]
            self._parts.say(told, _UNDO)
