"""The commands on passes: beginning, going on, ending, and what is unread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.screens.story.pass_dialog import PassDialog
from desktop.text.read_marks import has_words
from desktop.text.span import Span
from desktop.widgets.message_truth import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.rereading import StoryPass

Command = Callable[[], object]


class PassCommands(QObject):
    """Works on the passes through the story of one screen."""

    def __init__(self, screen: StoryScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._rereading = screen.story.rereading
        passes = screen.contents.passes
        passes.begin_requested.connect(self.ask_for_name)
        passes.chosen.connect(self.take_up)

    def by_action(self) -> dict[str, Command]:
        """Return what each action does, by the id of the action."""
        return {
            "begin-pass": self.ask_for_name,
            "continue-pass": self.go_on,
            "end-pass": self.end,
            "next-unread": self.go_to_unread,
        }

    def ask_for_name(self) -> None:
        """Let the author name a pass, and begin it."""
        dialog = PassDialog(self._rereading.next_name, self._screen.window())
        dialog.named.connect(self.begin)
        dialog.open()

    def begin(self, name: str) -> None:
        """Begin a pass called ``name``, at the start of the story."""
        self._rereading.begin(name)
        self._screen.go_to(0)
        self._say(f"“{name}” begins.")

    def go_on(self) -> None:
        """Go to where the pass has come to; take up the last one if none is."""
        one = self._rereading.current or self._last_open()
        if one is None:
            self._say("There is no pass to continue. Begin one first.")
        else:
            self.take_up(one.id)

    def take_up(self, pass_id: str) -> None:
        """Go on with a pass where it was left."""
        one = self._rereading.take_up(pass_id)
        self._screen.go_to(min(one.place, len(self._screen.session.live)))
        if one.name:
            self._say(f"“{one.name}” goes on.")

    def end(self) -> None:
        """End the pass that is under way."""
        one = self._rereading.current
        if one is None:
            self._say("No pass is under way.")
            return
        front = self._screen.survey.outline.front_matter.end
        length = len(self._screen.session.live)
        story = Span(min(front, length), length)
        self._rereading.end(self._rereading.share(one, story))
        name = f"“{one.name}”" if one.name else "This reread"
        again = partial(self._rereading.reopen, one)
        truth = until(self._rereading.changed)
        bar = self._screen.message_bar
        bar.show_message(f"{name} is ended.", [("Undo", again)], truth)

    def go_to_unread(self) -> None:
        """Go to the next stretch that was not read, or not as it reads now."""
        after = next(self._unread(self._screen.page.place_meant), None)
        found = after or next(self._unread(-1), None)
        if found is None:
            self._say("Everything has been read.")
            return
        self._screen.go_to(found)
        if after is None:
            self._say("From the start of the story again.")

    def _unread(self, after: int) -> Iterator[int]:
        """Yield where the words begin that are still to be read."""
        live, marks = self._screen.session.live, self._rereading.marks
        for span in marks.unread_after(after):
            last = live.block_at(max(span.start, span.end - 1))
            for block in range(live.block_at(span.start), last + 1):
                if has_words(live.piece(block)):
                    yield live.block_span(block).start
                    break

    def _last_open(self) -> StoryPass | None:
        return next((p for p in self._rereading.passes[::-1] if not p.ended), None)

    def _say(self, message: str) -> None:
        self._screen.say(message)
