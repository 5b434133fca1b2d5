"""Asking what is to become of a story that lost nearly all its text."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.findings import Findings
from desktop.session.story_texts import version_name
from desktop.storage.damage import Damage
from desktop.storage.disk_errors import shown_name
from desktop.text.loss import Loss
from desktop.wording.numbers import counted

if TYPE_CHECKING:
    from desktop.session.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar

_KEY = "damage"

_HAD = {
    Loss.EMPTY: "“{name}” is empty now; it had {had} on {when}.",
    Loss.SHORT: "“{name}” has only {has} now; it had {had} on {when}.",
    Loss.GARBLED: (
        "The letters of “{name}” have turned into others; it had {had} on {when}."
    ),
}
_NOT_KEPT = "That text is not kept any more."


class DamageQuestion(QObject):
    """Asks, and does what the author says; until then notes wait.

    Signals:
        show_wanted: The author wants to see what is missing; carries the ``Damage``.
        settled: It is decided; carries the ``Findings`` on the notes and a sentence.
    """

    show_wanted = Signal(Damage)
    settled = Signal(Findings, str)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._story = story
        self._mending = story.mending
        self._name = shown_name(story.path)
        self._bar = bar
        self._mending.asked.connect(self.ask)
        self._mending.settled.connect(partial(bar.withdraw, _KEY))
        self._mending.put_back.connect(self._on_put_back)
        self._mending.accepted.connect(self._on_accepted)

    def begin(self) -> None:
        """Ask what there is to ask at opening."""
        self._mending.begin()

    def ask(self) -> None:
        """Ask, or ask once more, what is to become of the story."""
        damage = self._mending.damage
        if damage is None:
            return
        accept = ("It is meant to be so", self._mending.accept)
        if damage.text is None:
            self._bar.ask(_KEY, f"{self._sentence(damage)} {_NOT_KEPT}", [accept])
            return
        show = ("Show the earlier version", partial(self.show_wanted.emit, damage))
        put_back = ("Put it back", self._mending.put_text_back)
        self._bar.ask(_KEY, self._sentence(damage), [show, put_back, accept])

    def put_back(self) -> None:
        """Do what the author asked for where the earlier text is shown."""
        self._bar.withdraw(_KEY)
        self._mending.put_text_back()

    def _sentence(self, damage: Damage) -> str:
        earlier = damage.earlier
        had = "text" if earlier.words is None else counted(earlier.words, "word")
        return _HAD[damage.loss].format(
            name=self._name,
            has=counted(damage.words, "word"),
            had=had,
            when=version_name(earlier.at, datetime.now().astimezone()),
        )

    def _on_put_back(self, became: Findings) -> None:
        self._story.reading_keeper.go_back_to(self._story.session.text)
        words = f"The earlier text of “{self._name}” is there again{became.ending}"
        self.settled.emit(became, f"{words} Undo takes that back.")

    def _on_accepted(self, became: Findings) -> None:
        self.settled.emit(became, f"“{self._name}” stays as it is{became.ending}")
