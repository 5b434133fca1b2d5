"""Reading a story aloud: sentence after sentence, while it is heard, marked and edited.

The next sentence is looked for when the one before has been said, so that it is always
that of the text as it stands by then; where the sentence is that is being said goes
along with edits.  A sentence that was interrupted is said again from its beginning.

Who hears a sentence end and presses a key does so when the next one has begun.  So for
a moment, ``REACTION_MS``, the sentence that a key means is still the one before.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.session.aloud.spoken_sentences import Rest
from desktop.text.span import Span
from desktop.value import replace

if TYPE_CHECKING:
    from desktop.session.aloud.speaking import Manner, Speaker
    from desktop.session.aloud.spoken_sentences import SpokenSentence, SpokenSentences
    from desktop.session.story.live_text import Edit, LiveText

REACTION_MS = 700
"""For how long a key means the sentence before: that which it takes to see that
something was wrong with what was heard, and to find the key."""

_RESTS_MS = {Rest.SENTENCE: 0, Rest.PARAGRAPH: 350, Rest.HEADING: 650, Rest.SCENE: 1200}
"""What is waited before a sentence, at the usual speed, besides the voice's own pause
behind one."""


class AloudState(Enum):
    """What is being done."""

    OFF = auto()
    SPEAKING = auto()
    PAUSED = auto()


class ReadingAloud(QObject):
    """Reads one story aloud.

    Signals:
        changed: It began, paused or ended, another sentence is said or meant, or what
            is said stands elsewhere.
        heard: A sentence was heard to its end; carries its span.
        failed: It ended, for nothing can be said; carries a sentence for the author.

    Attributes:
        state: What is being done.
        sentence: What is said, where it is now; None while it is off.
        is_over: Whether it ended as there was no more to be said.
    """

    changed = Signal()
    heard = Signal(Span)
    failed = Signal(str)

    def __init__(
        self,
        live: LiveText,
        sentences: SpokenSentences,
        speaker: Speaker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._sentences = sentences
        self._speaker = speaker
        self.state = AloudState.OFF
        self.sentence: SpokenSentence | None = None
        self.is_over = False
        self._meant: Span | None = None
        self._until: int | None = None
        self._is_edited = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._say)
        self._reaction = QTimer(self)
        self._reaction.setSingleShot(True)
        self._reaction.setInterval(REACTION_MS)
        self._reaction.timeout.connect(self._on_reacted)
        speaker.said.connect(self._on_said)
        speaker.failed.connect(self._on_failed)
        live.edit_made.connect(self._on_edited)

    @property
    def is_on(self) -> bool:
        """Whether it reads, or has paused."""
        return self.state is not AloudState.OFF

    @property
    def is_speaking(self) -> bool:
        """Whether it reads just now."""
        return self.state is AloudState.SPEAKING

    @property
    def meant(self) -> Span | None:
        """What a key means that marks what is heard; None while it is off."""
        return self._meant if self.is_on else None

    @property
    def speed(self) -> float:
        """How many times as fast as usual it is read."""
        return self._speaker.manner.speed

    @property
    def until(self) -> int | None:
        """Where it ends, if that is not where the story does."""
        return self._until

    # What the author does

    def begin(self, position: int) -> bool:
        """Read from the sentence at a place on; return whether there is one."""
        self._until = None
        return self._begin(self._sentences.around(position))

    def begin_within(self, span: Span) -> bool:
        """Read ``span`` and no more; return whether there are words in it."""
        self._until = span.end
        return self._begin(self._sentences.within(span))

    def pause(self) -> None:
        """Be silent, until it goes on."""
        if self.is_speaking:
            self._hush()
            self.state = AloudState.PAUSED
            self.changed.emit()

    def go_on(self) -> None:
        """Go on with the sentence in which it paused."""
        if self.state is AloudState.PAUSED and self.sentence is not None:
            self.again()

    def again(self) -> None:
        """Say the sentence again, as it reads by now."""
        if self.sentence is None:
            return
        found = self._as_it_is(self.sentence) if self._is_edited else self.sentence
        if found is None:
            self._end(is_over=True)
        else:
            self.state = AloudState.SPEAKING
            self._turn_to(found)

    def _as_it_is(self, sentence: SpokenSentence) -> SpokenSentence | None:
        start = sentence.span.start
        if self._until is None:
            return self._sentences.around(start)
        return self._sentences.within(Span(start, max(start, self._until)))

    def step(self, step: int) -> bool:
        """Go to the next sentence, or to the one before; return whether there is one.

        It is read from there on, or waits there while it is paused.
        """
        if self.sentence is None:
            return False
        span = self.sentence.span
        if step > 0:
            found = self._sentences.after(span, self._until)
        else:
            found = self._sentences.before(span)
        if found is not None:
            self._turn_to(found)
        return found is not None

    def stop(self) -> None:
        """Read no more, for now."""
        self._end(is_over=False)

    def speak_as(self, manner: Manner) -> None:
        """Speak otherwise, at once: what is being said is said again so."""
        is_other = manner != self._speaker.manner
        self._speaker.manner = manner
        if is_other and self.is_speaking:
            self.again()

    # How it goes on

    def _begin(self, first: SpokenSentence | None) -> bool:
        self._hush()
        if first is None:
            self._end(is_over=False)
            return False
        self.is_over = False
        self.state = AloudState.SPEAKING
        self._turn_to(first)
        return True

    def _turn_to(self, sentence: SpokenSentence) -> None:
        """Go to a sentence that the author has asked for; that is the one meant."""
        self._hush()
        self.sentence, self._meant = sentence, sentence.span
        self._is_edited = False
        if self.is_speaking:
            self._say()
        self.changed.emit()

    def _say(self) -> None:
        if self.sentence is not None:
            self._speaker.say(self.sentence.words)
            if self._meant != self.sentence.span:
                self._reaction.start()

    def _on_said(self) -> None:
        said = self.sentence
        if said is None or not self.is_speaking:
            return
        self.heard.emit(said.span)
        following = self._sentences.after(said.span, self._until)
        if following is None:
            self._end(is_over=True)
            return
        self._on_reacted()
        self.sentence, self._is_edited = following, False
        if wait := _RESTS_MS[following.rest]:
            self._rest.start(round(wait / self._speaker.manner.speed))
        else:
            self._say()
        self.changed.emit()

    def _on_reacted(self) -> None:
        self._reaction.stop()
        if self.sentence is not None and self._meant != self.sentence.span:
            self._meant = self.sentence.span
            self.changed.emit()

    def _on_failed(self, why: str) -> None:
        self._end(is_over=False)
        self.failed.emit(why)

    def _hush(self) -> None:
        self._rest.stop()
        self._reaction.stop()
        self._speaker.hush()

    def _end(self, *, is_over: bool) -> None:
        self._hush()
        self._speaker.rest()
        was_on, self.state = self.is_on, AloudState.OFF
        self.sentence = self._meant = self._until = None
        self.is_over = is_over
        if was_on:
            self.changed.emit()

    def _on_edited(self, edit: Edit) -> None:
        sentence = self.sentence
        if sentence is None:
            return
        before = sentence.span, self._meant, self._until
        self._is_edited |= any(
            c.span.touches(sentence.span) for c in edit.changes.changes
        )
        self.sentence = replace(sentence, span=_moved(sentence.span, edit))
        if self._meant is not None:
            self._meant = _moved(self._meant, edit)
        if self._until is not None:
            self._until = edit.place_of(self._until)
        if before != (self.sentence.span, self._meant, self._until):
            self.changed.emit()


def _moved(span: Span, edit: Edit) -> Span:
    """Return where ``span`` is after an edit; empty where it was if it is gone."""
    if edit.moved is None:
        return edit.changes.map_span(span)
    start = edit.place_of(span.start)
    return Span(start, max(edit.place_of(span.end), start))
