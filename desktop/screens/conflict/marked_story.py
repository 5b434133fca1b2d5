"""Asks what becomes of a story in which git has left two versions of a place.

It is a text like any other, and can be read and edited as it is; the question waits,
and goes when the marks are gone, by whatever hand.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.story.noting.settling_marks import settling
from desktop.session.story.revision import Findings
from desktop.storage.files.disk_errors import shown_name
from desktop.text.merging.conflict_marks import MarkedText, marked_text
from desktop.text.merging.merge import Choice
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.session.keeping.opening import OpenStory
    from desktop.text.span import Span
    from desktop.widgets.message_bar import MessageBar

_KEY = "conflict-marks"


class MarkedStory(QObject):
    """Asks while there are such marks, and does what the author decides.

    Signals:
        both_wanted: The author wants to see both versions; carries the ``MarkedText``.
        settled: It is decided; carries the ``Findings`` on the notes, a sentence, and
            what undo would do about it.
    """

    both_wanted = Signal(MarkedText)
    settled = Signal(Findings, str, str)

    def __init__(
        self,
        story: OpenStory,
        bar: MessageBar,
        show: Callable[[Span], object],
        parent: QObject,
    ) -> None:
        """Make it; nothing is asked yet.

        Args:
            story: The story.
            bar: Where to ask.
            show: Shows a stretch of the text.
            parent: What it lives as long as.
        """
        super().__init__(parent)
        self._story = story
        self._bar = bar
        self._show = show
        story.saving.reloaded.connect(self.look)
        story.saving.saved.connect(self.look)

    def look(self) -> None:
        """Ask if there are marks in the text, and not if there are none any more."""
        marked = marked_text(self._story.session.text)
        if marked is None:
            self._bar.withdraw(_KEY)
            return
        actions: list[tuple[str, Callable[[], object]]] = []
        if marked.conflicts:
            actions.append((translate("See both…"), self._ask_for_both))
        if marked.unfinished:
            show = partial(self._show_again, marked.unfinished[0])
            actions.append((translate("Show it"), show))
        self._bar.ask(_KEY, _question(marked, self._story), actions)

    def settle(self, marked: MarkedText, choices: Sequence[Choice]) -> None:
        """Leave of each place what was chosen, as an edit that can be undone."""
        session = self._story.session
        if session.text != marked.text or self._story.text_problem:
            self.look()  # It was changed meanwhile, or may not be.
            self._bar.show_message(self._story.text_problem or _changed(self._story))
            return
        revision = settling(marked, choices, session.passages())
        outcomes = self._story.marking.outcomes_of(revision)
        label = translate("Settle two versions")
        became = session.revise(revision, label, notes=outcomes)
        self.look()
        if became is not None:
            undo = translate("Undo takes that back.")
            self.settled.emit(became, _settled(self._story, became), undo)

    def _ask_for_both(self) -> None:
        # The text may have been edited since it was asked.
        marked = marked_text(self._story.session.text)
        if marked is not None and marked.conflicts:
            self.both_wanted.emit(marked)
        else:
            self.look()

    def _show_again(self, place: Span) -> None:
        self.look()  # To be shown where it is does not put it right.
        self._show(place)


def _question(marked: MarkedText, story: OpenStory) -> str:
    name = shown_name(story.path)
    asked = ""
    if marked.conflicts:
        asked = translate_count(
            "Two versions of one place stand in “{name}”, as a merge left them: "
            "“{ours}” and “{theirs}”.",
            "Two versions of {count} places stand in “{name}”, as a merge left them: "
            "“{ours}” and “{theirs}”.",
            len(marked.conflicts),
            name=name,
            **names_of(marked),
        )
    if not marked.unfinished:
        return asked
    mark = marked.unfinished[0].of(marked.text).strip()
    return in_sequence(
        asked,
        translate(
            "The mark “{mark}” in “{name}” begins two versions of a place, and no mark "
            "ends them; put it right by hand.",
            mark=mark,
            name=name,
        ),
    )


def names_of(marked: MarkedText) -> dict[str, str]:
    """Return what to call ``ours`` and ``theirs``, as the marks do if they can."""
    ours, theirs = marked.name_of(Choice.OURS), marked.name_of(Choice.THEIRS)
    return {
        "ours": ours or translate("The first"),
        "theirs": theirs or translate("The second"),
    }


def _changed(story: OpenStory) -> str:
    return translate(
        "“{name}” was changed meanwhile, and stays as it is.",
        name=shown_name(story.path),
    )


def _settled(story: OpenStory, became: Findings) -> str:
    name = shown_name(story.path)
    if not became.has_notes:
        return translate("What you decided is in “{name}” now.", name=name)
    return translate(
        "What you decided is in “{name}” now: {notes}",
        name=name,
        notes=became.sentence,
    )
