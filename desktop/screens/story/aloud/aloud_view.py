"""The story read aloud: begun at the caret, lit on the page, marked where it is heard.

While it is read, the keys that mark mean the sentence that is heard, if nothing is
selected; whoever begins a note finds the reading where she left it when the note is
finished.  The page follows as long as the sentence before was in view: who has gone
elsewhere is left alone there, until she steps or has a sentence said again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.actions.actions import ACTIONS, Moment
from desktop.errors import NotPossible
from desktop.lenses.language import language_told
from desktop.page.spoken_words import SpokenWords
from desktop.panels.aloud_bar import AloudBar
from desktop.screens.story.aloud.heard_words import HeardWords
from desktop.screens.story.aloud.voice_choosing import VoiceChoosing
from desktop.screens.story.noting.note_commands import selected_ink
from desktop.session.aloud.reading_aloud import ReadingAloud
from desktop.session.aloud.speaking import Speaker
from desktop.session.aloud.spoken_sentences import SpokenSentences
from desktop.session.aloud.voices import voice_programs, what_to_install
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from desktop.text.structure.line_look import LineKind, LineLook
from desktop.text.structure.outline import PartKind
from desktop.widgets.floating_bars import FloatingBars
from desktop.widgets.message_bar import until
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect

    from desktop.appearance.theme import Theme
    from desktop.screens.story.aloud.aloud_parts import AloudParts
    from desktop.text.structure.outline import Part

_ACTIONS = tuple(
    spec.id
    for spec in ACTIONS
    if spec.moment is Moment.ALOUD or spec.id in ("read-aloud", "aloud-voice")
)
_LOWEST = 0.68
"""How far down the view a sentence may end, as a share of its height."""
_SHOWN = 0.24
"""How far down it a sentence begins to which the page was turned."""
_SAMPLE = 8_000
"""Code points by which the language is told."""
_ON_PAGE = (Mode.REREAD, Mode.REVISE)


class AloudView(QObject):
    """Has one story read aloud, and shows it.

    Attributes:
        reading: What is read.
        bar: What is shown over the page meanwhile.
        choosing: Which voice speaks, and how fast.
    """

    def __init__(self, parts: AloudParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._page = page = parts.page
        story, live = parts.story, parts.story.session.live
        sentences = SpokenSentences(
            story.session, self._kind_of, is_markdown=story.is_markdown
        )
        self._speaker = Speaker((), self)
        self.reading = ReadingAloud(live, sentences, self._speaker, self)
        self._heard = HeardWords(story, self.reading)
        self.choosing = VoiceChoosing(parts, self.reading, self._speaker, self)
        self._light: SpokenWords | None = None
        self._caret: int | None = None
        self._shown: int | None = None
        self._waits_for_note = False
        self._make_bar()
        self.reading.changed.connect(self._show)
        self.reading.failed.connect(self._on_failed)
        self.choosing.changed.connect(self._show_manner)
        page.clicked.connect(self._on_clicked)
        page.shifted.connect(self._bars.settle)
        parts.margin.reached.connect(self._bars.settle)
        parts.margin.editing_begun.connect(self._on_writing)
        parts.margin.editing_finished.connect(self._on_written)
        parts.modes.changed.connect(self._on_mode_changed)
        parts.preferences.changed.connect(self._show_keys)

    def _make_bar(self) -> None:
        parts = self._parts
        self._bars = FloatingBars(parts.bars.parentWidget(), fits_words=True)
        self.bar = AloudBar(parts.theme(), self._bars)
        self.bar.hide()
        self._bars.add(self.bar)
        self._bars.lie_over(parts.places.body, self._kept_free)
        self._bars.lie_beside(parts.places.side)
        self._bars.lie_clear_of(parts.bars)
        does: dict[str, Callable[[], object]] = {
            "read-aloud": self.toggle,
            "aloud-previous": partial(self.step, -1),
            "aloud-next": partial(self.step, 1),
            "aloud-again": self.again,
            "aloud-slower": partial(self.quicken, -1),
            "aloud-faster": partial(self.quicken, 1),
            "aloud-voice": self.choose_voice,
            "aloud-stop": self.stop,
        }
        self._does = does
        self.bar.called.connect(self._on_called)

    # What the author does

    def toggle(self) -> None:
        """Read aloud, pause, or go on.

        Raises:
            NotPossible: If there is nothing to read, or nothing that speaks.
        """
        self._waits_for_note = False
        if self.reading.is_speaking:
            self.reading.pause()
        elif self.reading.is_on:
            self._hush_others()
            self.reading.go_on()
        else:
            self.begin()

    def begin(self) -> None:
        """Read from the caret on, or what is selected.

        Raises:
            NotPossible: If there is nothing to read, or nothing that speaks.
        """
        programs = voice_programs()
        if not programs:
            raise NotPossible(what_to_install())
        page = self._page
        selected = selected_ink(page)
        position = page.place_meant if selected.is_empty else selected.start
        self.reading.stop()
        self._hush_others()
        self.choosing.begin(programs, self._language_at(position))
        self._caret, self._shown = page.caret, None
        if self._light is None and page.page_layout.underlay is not None:
            light = SpokenWords(page, page.page_layout.underlay, self._parts.theme())
            self._light = page.page_layout.underlay = light
        if selected.is_empty:
            has_begun = self.reading.begin(position)
        else:
            page.select(Span(selected.start, selected.start))
            self._caret = page.caret
            has_begun = self.reading.begin_within(selected)
        if not has_begun:
            raise NotPossible(translate("There is nothing here to read aloud."))

    def _hush_others(self) -> None:
        """Pause what is read in other windows: nobody listens to two stories."""
        for window in QApplication.topLevelWidgets():
            for other in window.findChildren(AloudView):
                if other is not self:
                    other.reading.pause()

    def _language_at(self, position: int) -> str:
        live = self._page.live
        start = max(position - _SAMPLE // 4, 0)
        end = min(start + _SAMPLE, len(live))
        return language_told([live.slice(Span(start, end))])

    def stop(self) -> bool:
        """Read no more; return whether anything was read.

        The caret comes to where it was read, unless the author has moved it.
        """
        sentence = self.reading.sentence
        if sentence is None:
            return False
        self._waits_for_note = False
        start, page = sentence.span.start, self._page
        self.reading.stop()
        if page.caret == self._caret and page.selected_span.is_empty:
            page.select(Span(start, start))
        return True

    def step(self, step: int) -> None:
        """Go to the next sentence, or to the one before."""
        if self.reading.step(step):
            self._bring_into_view()
        elif self.reading.is_on:
            self._parts.say(
                translate("That is the last sentence.")
                if step > 0
                else translate("There is no sentence before this.")
            )

    def again(self) -> None:
        """Say the sentence again, and show it."""
        self._waits_for_note = False
        self.reading.again()
        self._bring_into_view()

    def quicken(self, step: int) -> None:
        """Speak faster by a step, or slower."""
        self.choosing.quicken(step)

    def choose_voice(self) -> None:
        """List the voices.

        Raises:
            NotPossible: If nothing speaks.
        """
        self.choosing.open_list(self.bar if self.bar.isVisible() else None)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.bar.show_theme(theme)
        if self._light is not None:
            self._light.show_theme(theme)

    def let_go(self) -> None:
        """Be silent, for good."""
        self.reading.blockSignals(True)
        self.reading.stop()
        self._speaker.end()
        self.choosing.let_go()
        self._page.spoken = None

    # What is shown

    def _show(self) -> None:
        reading, sentence = self.reading, self.reading.sentence
        spoken = None if sentence is None else sentence.span
        if self._light is not None:
            self._light.show(spoken, reading.meant)
        self._page.spoken = reading.meant
        self._parts.modes.show_moment(Moment.ALOUD, is_now=reading.is_on)
        if spoken is not None and spoken.start != self._shown:
            self._follow(spoken)
        self._show_bar()
        if reading.is_over:
            self._parts.say(translate("That was the end."))

    def _follow(self, spoken: Span) -> None:
        """Turn the page to what is said, if what was said before is in view."""
        before, self._shown = self._shown, spoken.start
        if self._parts.margin.editing_id is None:
            self._parts.margin.close_card()  # which lies over a narrow page
        if before is None or self._is_in_view(before):
            self._bring_into_view()

    def _is_in_view(self, position: int) -> bool:
        page = self._page
        top = page.line_top(min(position, len(page.live))) - page.scroll_top
        return -page.type_setting.line_height < top < page.viewport().height()

    def _bring_into_view(self) -> None:
        sentence, page = self.reading.sentence, self._page
        if sentence is None or not page.isVisible():
            return
        span, height = sentence.span, page.viewport().height()
        top = page.line_top(span.start) - page.scroll_top
        last = max(span.start, span.end - 1)
        bottom = page.line_bottom(last) - page.scroll_top
        if top < 0 or (bottom > _LOWEST * height and top > _SHOWN * height):
            page.show_position(span.start, _SHOWN)

    def _show_bar(self) -> None:
        reading = self.reading
        if reading.is_on and self.bar.isHidden():
            self._show_keys()
            self._show_manner()
        self.bar.show_paused(is_paused=not reading.is_speaking)
        self.bar.show_left(self._left() if reading.is_on else "")
        is_on_page = self._parts.modes.mode in _ON_PAGE
        self.bar.setVisible(reading.is_on and is_on_page)
        self._bars.settle()

    def _show_keys(self) -> None:
        key_of = self._parts.modes.key_of
        self.bar.show_keys({name: key_of(name) for name in _ACTIONS})

    def _show_manner(self) -> None:
        self.bar.show_voice(self.choosing.voice_name)
        choosing = self.choosing
        self.bar.show_speed(
            choosing.speed_words,
            may_slower=choosing.may_quicken(-1),
            may_faster=choosing.may_quicken(1),
        )
        if self.reading.is_on:
            self.bar.show_left(self._left())

    def _left(self) -> str:
        """Return how long it takes to the end of what is read, in words."""
        sentence = self.reading.sentence
        if sentence is None:
            return ""
        until, part = self.reading.until, self._part_at(sentence.span.start)
        if until is not None:
            end = until
        else:
            end = len(self._page.live) if part is None else part.span.end
        minutes = round(self._heard.seconds_to(end, self.choosing.speed) / 60)
        if until is not None:
            return _minutes(minutes)
        return _minutes_to(part, minutes)

    def _part_at(self, position: int) -> Part | None:
        outline = self._parts.statistics.outline
        number = outline.part_at(position)
        return None if number is None else outline.parts[number]

    def _kept_free(self) -> Iterator[QRect]:
        yield from self._parts.kept_free()

    def _kind_of(self, block: int) -> LineKind:
        page = self._page
        words = page.live.piece(block).removesuffix("\n")
        look = page.page_layout.typesetter.looks.look(block, words)
        return look.kind if isinstance(look, LineLook) else LineKind.BLANK

    # What happens

    def _on_called(self, action: str) -> None:
        self._parts.attempts.call(self._does[action])

    def _on_failed(self, why: str) -> None:
        choose = partial(self._parts.attempts.call, self.choose_voice)
        self._parts.message_bar.show_message(
            why, [(translate("Choose a voice…"), choose)], until(self.reading.changed)
        )

    def _on_clicked(self, _position: int) -> None:
        # Who clicks elsewhere meanwhile means the sentence there.
        if self.reading.is_on and not self.reading.is_speaking:
            self._page.spoken = None

    def _on_writing(self) -> None:
        if self.reading.is_speaking:
            self.reading.pause()
            self._waits_for_note = True

    def _on_written(self) -> None:
        # Another note may be begun in the same turn.
        QTimer.singleShot(0, self, self._go_on_after_note)

    def _go_on_after_note(self) -> None:
        if self._waits_for_note and self._parts.margin.editing_id is None:
            self._waits_for_note = False
            self.reading.go_on()

    def _on_mode_changed(self, mode: Mode) -> None:
        if mode not in _ON_PAGE:
            self.reading.pause()
        self._show_keys()
        self._show_bar()


def _minutes(minutes: int) -> str:
    if minutes < 1:
        return translate("less than a minute left")
    return translate_count("{count} minute left", "{count} minutes left", minutes)


def _minutes_to(part: Part | None, minutes: int) -> str:
    kind = None if part is None else part.kind
    if minutes < 1:
        return _minutes(minutes)
    if kind is PartKind.SCENE:
        return translate_count(
            "{count} minute to the end of the scene",
            "{count} minutes to the end of the scene",
            minutes,
        )
    if kind is PartKind.CHAPTER:
        return translate_count(
            "{count} minute to the end of the chapter",
            "{count} minutes to the end of the chapter",
            minutes,
        )
    return translate_count(
        "{count} minute to the end", "{count} minutes to the end", minutes
    )
