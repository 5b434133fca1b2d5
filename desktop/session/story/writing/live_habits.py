"""The habits of a text that is being edited, and what keys mean by them.

How the story writes quotes, dashes and ellipses is worked out when that is first asked
for, from stretches of all of it; after that, whenever somebody says that it may be
another by now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.session.story.live_text import LiveText
    from desktop.text.smart_typing.corrections import Correction
    from desktop.text.smart_typing.habits import TypingHabits
    from desktop.text.smart_typing.own_corrections import OwnCorrections

_MOST = 60_000
"""Code points that are looked at: a few milliseconds."""
_STRETCH = 16
"""Blocks that are looked at one after the other."""
_MOST_KEYS = 16
"""Keys in a row that tell what the last of them means."""
_NOWHERE = Span(0, 0)


class LiveHabits:
    """Knows the habits of a live text.

    Args:
        live: The text.
        is_prose: Whether a block is, by its number and what it reads.
    """

    def __init__(self, live: LiveText, is_prose: Callable[[int, str], bool]) -> None:
        self._live = live
        self._is_prose = is_prose
        self._known: TypingHabits | None = None

    def known(self, typed: Span = _NOWHERE) -> TypingHabits:
        """Return the habits as they were last worked out.

        Args:
            typed: What was typed just now, which is no habit yet.
        """
        if self._known is None:
            self._known = self._worked_out(typed)
        return self._known

    def renew(self) -> None:
        """Work them out anew, if anybody has ever asked for them."""
        if self._known is not None:
            self._known = self._worked_out(_NOWHERE)

    def _worked_out(self, typed: Span) -> TypingHabits:
        # Late, as all that only keys need.
        from desktop.text.smart_typing.habits import habits_of

        return habits_of("\n".join(self._prose(typed)))

    def _prose(self, typed: Span) -> Iterator[str]:
        live, looked_at = self._live, 0
        count = live.block_count
        every = _STRETCH * max(1, -(-len(live) // _MOST))
        edited = live.block_at(typed.start)
        for start in range(0, count, every):
            for number in range(start, min(start + _STRETCH, count)):
                words = live.piece(number).removesuffix("\n")
                if looked_at > 2 * _MOST or not self._is_prose(number, words):
                    continue
                if number == edited:
                    at = live.block_span(number).start
                    words = words[: typed.start - at] + words[typed.end - at :]
                looked_at += len(words)
                yield words.replace("\n", " ")


class Typist:
    """Knows what keys mean in a story, and whether the author wants that.

    Args:
        habits: What the story has.
        is_wanted: Whether the author wants what is typed to follow it.
        can_write: Whether the story's encoding has all signs of some words.
        is_markdown: Whether the story is Markdown.
        own: What the author always mistypes, if that is to be put right; None if not.
    """

    def __init__(
        self,
        habits: LiveHabits,
        is_wanted: Callable[[], bool],
        can_write: Callable[[str], bool],
        *,
        is_markdown: bool,
        own: Callable[[], OwnCorrections | None] = lambda: None,
    ) -> None:
        self._habits = habits
        self._is_wanted = is_wanted
        self._can_write = can_write
        self._is_markdown = is_markdown
        self._own = own

    def is_asked(self, keys: str) -> bool:
        """Return whether it is worth while to ask what the last of ``keys`` means."""
        from desktop.text.smart_typing.corrections import may_mean

        return (may_mean(keys) and self._is_wanted()) or self._is_own_asked(keys)

    def correction(
        self, keys: str, before: str, after: str, typed: Span = _NOWHERE
    ) -> Correction | None:
        """Return what the last of ``keys`` is to read; None if it is as typed.

        Args:
            keys: What was typed in a row.
            before: What stands before the caret in its paragraph, that key at its end.
            after: What stands behind the caret in its line.
            typed: Where the keys stand in the story, if they do.
        """
        first = self._own_correction(keys, before, typed)
        if first is None:
            return self._as_story_has(keys, before, after, typed)
        then = self._as_story_has(keys, first.made_in(before), after, typed)
        # What the key means by itself is put in the same step, if it stands behind.
        is_behind = then is not None and then.back <= first.back - first.gone
        return first.followed_by(then, before) if then and is_behind else first

    def _as_story_has(
        self, keys: str, before: str, after: str, typed: Span
    ) -> Correction | None:
        from desktop.text.smart_typing.corrections import correction, may_mean

        if not (may_mean(keys) and self._is_wanted()):
            return None
        habits, is_markdown = self._habits.known(typed), self._is_markdown
        found = correction(keys, before, after, habits, is_markdown=is_markdown)
        is_sound = found is not None and self._can_write(found.words)
        return found if is_sound else None

    # What the author always mistypes

    def _is_own_asked(self, keys: str) -> bool:
        from desktop.text.smart_typing.own_corrections import may_end_word

        return may_end_word(keys) and bool(self._own())

    def _own_correction(self, keys: str, before: str, typed: Span) -> Correction | None:
        own = self._own() if self._is_own_asked(keys) else None
        if not own:
            return None
        has_apostrophes = self._habits.known(typed).has_apostrophes
        is_markdown = self._is_markdown
        found = own.correction(
            before, has_apostrophes=has_apostrophes, is_markdown=is_markdown
        )
        is_sound = found is not None and self._can_write(found.words)
        return found if is_sound else None


class KeyRow:
    """The keys that were typed one after the other in one place.

    Attributes:
        keys: What they were, as far as they tell what the last of them means.
        caret: Where the caret stood behind the last of them.
    """

    def __init__(self) -> None:
        self.keys = ""
        self.caret = -1

    def add(self, sign: str, caret: int, came_from: int) -> None:
        """Take note of a key.

        Args:
            sign: What was typed.
            caret: Where the caret stands now.
            came_from: Where it stood before.
        """
        row = self.keys if came_from == self.caret else ""
        self.keys, self.caret = (row + sign)[-_MOST_KEYS:], caret
