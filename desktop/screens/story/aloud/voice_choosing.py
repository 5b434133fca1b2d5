"""Which voice reads aloud and how fast, as the author prefers and can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from desktop.errors import NotPossible
from desktop.panels.voice_list import VoiceList, VoiceRow
from desktop.session.aloud.speaking import Manner
from desktop.session.aloud.voice_listing import VoiceListing
from desktop.session.aloud.voices import voice_programs, what_to_install
from desktop.wording.decimals import one_decimal
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.screens.story.aloud.aloud_parts import AloudParts
    from desktop.session.aloud.reading_aloud import ReadingAloud
    from desktop.session.aloud.speaking import Speaker
    from desktop.session.aloud.voice_listing import OfferedVoice
    from desktop.session.aloud.voices import VoiceProgram

SPEEDS = (
    *(0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5),
    *(1.6, 1.8, 2.0, 2.2, 2.5, 2.8, 3.0),
)
"""What a step faster or slower leads to."""


class VoiceChoosing(QObject):
    """Has the speaker speak as the author prefers.

    Signals:
        changed: Another voice speaks, or at another speed.

    Attributes:
        list: The list of voices, once it was asked for.
    """

    changed = Signal()

    def __init__(
        self,
        parts: AloudParts,
        reading: ReadingAloud,
        speaker: Speaker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._reading = reading
        self._speaker = speaker
        self._language = ""
        self._listing: VoiceListing | None = None
        self._voices: tuple[OfferedVoice, ...] = ()
        self._below: QWidget | None = None
        self.list: VoiceList | None = None
        parts.preferences.changed.connect(self._take)

    def begin(self, programs: Sequence[VoiceProgram], language: str) -> None:
        """Speak by the first of ``programs`` that can, or that the author chose.

        Args:
            programs: What speaks here.
            language: That of the story, as a tag such as ``en``; empty if unknown.
        """
        self._language = language
        chosen = self._chosen[0]
        ordered = sorted(programs, key=lambda each: each.name != chosen)
        self._speaker.use(ordered)
        self._take()

    @property
    def speed(self) -> float:
        """How many times as fast as usual it speaks."""
        return self._parts.preferences.settings.aloud_speed

    @property
    def speed_words(self) -> str:
        """The same, as it is shown."""
        return translate("{number}×", number=one_decimal(self.speed))

    @property
    def voice_name(self) -> str:
        """What the voice is called."""
        key = self._parts.preferences.settings.aloud_voice
        for each in self._voices:
            if each.key == key:
                return each.voice.name
        name = self._chosen[1].rpartition("/")[2]
        return name or translate("Usual voice")

    def may_quicken(self, step: int) -> bool:
        """Return whether it can speak faster by a step, or slower."""
        return self._stepped(step) != self.speed

    def quicken(self, step: int) -> None:
        """Speak faster by a step, or slower."""
        speed = self._stepped(step)
        if speed != self.speed:
            self._parts.preferences.update(aloud_speed=speed)

    def open_list(self, below: QWidget | None) -> None:
        """List the voices.

        Args:
            below: What the list stands by; None for the page.

        Raises:
            NotPossible: If nothing speaks.
        """
        programs = voice_programs()
        if not programs:
            raise NotPossible(what_to_install())
        self._below = below
        if self._voices:
            self._show_list(self._voices)
            return
        self._parts.say(translate("The voices are being looked for."))
        if self._listing is not None:
            self._listing.end()
        self._listing = VoiceListing(programs, self)
        self._listing.listed.connect(self._on_listed)
        self._listing.ask()

    def let_go(self) -> None:
        """Ask for no voices any more."""
        if self._listing is not None:
            self._listing.end()

    # How it is done

    @property
    def _chosen(self) -> tuple[str, str]:
        """The program and the voice that the author chose; empty for none."""
        key = self._parts.preferences.settings.aloud_voice
        program, _, voice = key.partition(":")
        return program, voice

    def _stepped(self, step: int) -> float:
        if step > 0:
            return next((each for each in SPEEDS if each > self.speed), self.speed)
        slower = (each for each in reversed(SPEEDS) if each < self.speed)
        return next(slower, self.speed)

    def _take(self) -> None:
        program, voice = self._chosen
        speaking = self._speaker.program
        is_chosen = speaking is not None and speaking.name == program
        manner = Manner(
            voice if is_chosen else "",
            "" if is_chosen and voice else self._language,
            self.speed,
        )
        if manner != self._speaker.manner:
            self._reading.speak_as(manner)
        self.changed.emit()

    def _on_listed(self, voices: tuple[OfferedVoice, ...]) -> None:
        if not voices:
            self._parts.say(translate("There are no voices to choose from."))
            return
        self._voices = voices
        self._show_list(voices)

    def _show_list(self, voices: Sequence[OfferedVoice]) -> None:
        page = self._parts.page
        if self.list is not None:
            self.list.deleteLater()
        self.list = shown = VoiceList(self._parts.theme(), page.window())
        shown.chosen.connect(self._on_chosen)
        shown.show_voices(
            self._rows(voices), self._parts.preferences.settings.aloud_voice
        )
        view = self._below or page.viewport()
        room = view.rect()
        if self._below is None:
            room = QRect(room.left() + room.width() // 4, room.bottom(), 1, 1)
        shown.open_at(QRect(view.mapToGlobal(room.topLeft()), room.size()))

    def _rows(self, voices: Sequence[OfferedVoice]) -> list[VoiceRow]:
        """Return the rows of ``voices``, those of the story's language first."""
        usual = VoiceRow(
            "", translate("Usual voice"), translate("In the language of the story")
        )
        ordered = sorted(voices, key=self._is_foreign)
        return [usual, *map(_row, ordered)]

    def _is_foreign(self, offered: OfferedVoice) -> bool:
        language = offered.voice.language.partition("-")[0]
        return not self._language or language != self._language

    def _on_chosen(self, key: str) -> None:
        settings = self._parts.preferences.settings
        if key != settings.aloud_voice:
            self._reading_voice_changed(key)

    def _reading_voice_changed(self, key: str) -> None:
        name = key.partition(":")[0]
        programs = sorted(voice_programs(), key=lambda each: each.name != name)
        self._speaker.use(programs)
        self._parts.preferences.update(aloud_voice=key)


def _row(offered: OfferedVoice) -> VoiceRow:
    voice = offered.voice
    about = translate(
        "{language} · {program}", language=voice.language, program=offered.program.name
    )
    return VoiceRow(offered.key, voice.name, about)
