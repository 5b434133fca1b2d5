"""What the author is told of a file that is not as it should be, and can do about it.

A story with damaged places says so once, calmly, for they are kept as they are; a story
that could not be written again as it is says what makes it one that can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from desktop.errors import NotPossible
from desktop.session.keeping.file_repair import FileRepair
from desktop.text.span import Span
from desktop.wording.numbers import grouped
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.page.page_view import PageView
    from desktop.screens.saving.save_messages import Action
    from desktop.session.keeping.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar, Say

_PLACES, _FORM = "damaged-places", "file-form"


class Repairs(QObject):
    """Tells of damaged places, goes to them, and repairs what can be.

    Signals:
        changed: Something else can be repaired than before.
    """

    changed = Signal()

    def __init__(
        self,
        story: OpenStory,
        page: PageView,
        bar: MessageBar,
        attempt: Callable[[Callable[[], None]], bool],
        say: Say,
        parent: QObject,
    ) -> None:
        """Make it; nothing is said yet.

        Args:
            story: The story.
            page: Where its text is shown.
            bar: Where the author is told of it.
            attempt: Does what the author asked for, and returns whether it was done.
            say: Tells what was done.
            parent: What it lives as long as.
        """
        super().__init__(parent)
        self._story = story
        self._page = page
        self._bar = bar
        self._attempt = attempt
        self._say = say
        self._repair = FileRepair(story.session, story.saving)
        self._is_waiting = False  # until nothing else asks, which is more urgent
        for signal in story.file_signals:
            signal.connect(self._on_file_changed)
        # What an answer leads to may be another question, which goes first.
        queued = Qt.ConnectionType.QueuedConnection
        bar.questions_changed.connect(self._on_questions_changed, queued)

    @property
    def idle(self) -> frozenset[str]:
        """The ids of the actions for which there is nothing to do now."""
        has = {
            "next-damaged-place": self._repair.are_places_known,
            "repair-places": self._repair.are_places_known,
            "repair-line-ends": not self._repair.are_line_ends_regular,
        }
        return frozenset(name for name, does in has.items() if not does)

    def begin(self) -> None:
        """Say what there is to say of the file, at opening."""
        self._ask_of_places()
        self._ask_of_form()

    def go_to_next(self) -> None:
        """Select the damaged place behind the caret, or else the first.

        Raises:
            NotPossible: If there is none.
        """
        page = self._page
        place = self._repair.next_place(page.selected_span.end)
        if place is None:
            raise NotPossible(translate("Nothing in this story is damaged."))
        span = Span(place.position, place.end)
        page.select(span)
        page.reveal(span)

    def repair(self) -> None:
        """Put right what can be told, and say what that was.

        Raises:
            NotPossible: If nothing can be told, or the text cannot be edited now.
        """
        before = len(self._repair.places())
        left = self._repair.repair()
        self._ask_of_places()
        done = translate_count(
            "{count} damaged place is repaired.",
            "{count} damaged places are repaired.",
            before - left,
        )
        if left:
            done = in_sequence(
                done,
                translate_count(
                    "What {count} other was cannot be told.",
                    "What {count} others were cannot be told.",
                    left,
                ),
            )
        self._say(done, translate("Undo takes that back."))

    def repair_line_ends(self) -> None:
        """Have all lines end as most of them do, and say so.

        Raises:
            NotPossible: If they do already, or the text cannot be edited now.
        """
        if (problem := self._story.file.decoded.problem) is not None:
            raise NotPossible(problem)
        if self._repair.are_line_ends_regular:
            raise NotPossible(translate("All lines of this story end alike."))
        if self._story.saving.save_with_even_line_ends():
            ends = self._story.file.decoded.line_ends.name
            self._say(translate("All lines end with {line_ends} now.", line_ends=ends))

    # What is said

    def _ask_of_places(self) -> None:
        places = self._repair.places() if self._repair.are_places_known else ()
        if not places:
            self._bar.withdraw(_PLACES)
            return
        self._is_waiting = self._bar.has_questions and not self._bar.asks(_PLACES)
        if self._is_waiting:
            return
        line = self._story.session.text.count("\n", 0, places[0].position) + 1
        words = translate_count(
            "One place of this story is damaged, in line {line}. Its bytes are "
            "kept as they are.",
            "{count} places of this story are damaged, the first in line {line}. Their "
            "bytes are kept as they are.",
            len(places),
            line=grouped(line),
        )
        show: Action = (translate("Show the next"), self._show_and_ask)
        repair: Action = (translate("Repair"), self._try_to_repair)
        actions = [show, repair] if self._repair.repairs() else [show]
        self._bar.ask(_PLACES, words, actions)

    def _on_questions_changed(self) -> None:
        if self._is_waiting:
            self._ask_of_places()

    def _show_and_ask(self) -> None:
        self._attempt(self.go_to_next)
        self._ask_of_places()

    def _try_to_repair(self) -> None:
        if not self._attempt(self.repair):
            self._ask_of_places()

    def _ask_of_form(self) -> None:
        problem = self._story.file.decoded.problem
        if problem is None:
            self._bar.withdraw(_FORM)
        else:
            save: Action = (translate("Save as UTF-8"), self._story.saving.save_as_utf8)
            self._bar.ask(_FORM, problem, [save])

    def _on_file_changed(self) -> None:
        if not (self._repair.are_places_known and self._bar.asks(_PLACES)):
            self._ask_of_places()
        self._ask_of_form()
        self.changed.emit()
