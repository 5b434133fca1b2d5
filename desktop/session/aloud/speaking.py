"""Saying one thing after the other: a process for each, the next one kept ready.

A process is started before it is known what it is to say, so that between two sentences
nobody waits for a program to be loaded.  Whatever becomes of it, nothing goes on
speaking that was told to stop, and no process is left behind.
"""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal

from desktop.value import value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.aloud.voices import VoiceProgram

_QUICKEST = 60.0
"""Letters a second, at the usual speed, above which nothing was really said: people are
read to with some 15."""
_FEW = 12
"""Letters that may be said in no time: who knows what a voice makes of them."""
_SILENT_IN_A_ROW = 3
"""Sentences without a sound after which it is not the sentence."""
_PATIENCE_MS, _PER_LETTER_MS = 6_000, 250
"""How long a process may take in any case, and for each letter at the usual speed: a
service that speaks may have to start, and the slowest voice says some six a second."""
_LETTERS_IN_DIGIT = 5
"""How many letters a digit is said in."""
_READYING_MS = 150
"""After how long the process of the next thing is started: starting two at once holds
the window up twice as long."""
_DYING_MS = 500
"""How long is waited for a process that was killed, which takes a few milliseconds."""


class Failure(Enum):
    """Why nothing was said."""

    MISSING = auto()
    """The program could not be started."""
    REFUSED = auto()
    """It ended with an error."""
    SILENT = auto()
    """It ended too soon to have said anything."""
    HANGS = auto()
    """It does not end."""


@value
class Manner:
    """How things are said.

    Attributes:
        voice: The id of a voice; empty for the usual one of the language.
        language: A tag such as ``en``; empty if it is not known.
        speed: How many times as fast as usual.
    """

    voice: str = ""
    language: str = ""
    speed: float = 1.0


class VoiceProcess(QObject):
    """One process, which says one thing.

    Signals:
        ended: It was said.
        failed: It was not; carries the ``Failure``.
    """

    ended = Signal()
    failed = Signal(Failure)

    def __init__(
        self, program: VoiceProgram, manner: Manner, parent: QObject | None = None
    ) -> None:
        """Start the process, which waits for what it is to say."""
        super().__init__(parent)
        self.program, self.manner = program, manner
        self._words: str | None = None
        self._since = 0.0
        self._failure: Failure | None = None
        self.was_quick = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_hanging)
        self._process = process = QProcess(self)
        # What it echoes nobody reads, and a pipe nobody reads fills up.
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        arguments = program.arguments(manner.voice, manner.language, manner.speed)
        process.start(program.path, arguments)

    @property
    def has_failed(self) -> bool:
        """Whether it cannot say anything."""
        return self._failure is not None

    @property
    def process_id(self) -> int:
        """By which the system knows it; zero if it has ended."""
        return self._process.processId()

    def say(self, words: str) -> None:
        """Say ``words``, one line; once only."""
        self._words, self._since = words, time.monotonic()
        letters = sum(map(str.isalnum, words))
        letters += (_LETTERS_IN_DIGIT - 1) * sum(map(str.isdigit, words))
        most = _PATIENCE_MS + _PER_LETTER_MS * letters / self.manner.speed
        self._patience.start(round(most))
        self._process.write(self.program.written(words))
        self._process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent at once, for good; nothing is told any more."""
        self._patience.stop()
        self._process.finished.disconnect(self._on_finished)
        self._process.errorOccurred.disconnect(self._on_error)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(_DYING_MS)
        self.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(Failure.MISSING)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._patience.stop()
        if self._words is None or code or status is QProcess.ExitStatus.CrashExit:
            self._fail(Failure.REFUSED)
            return
        self.was_quick = self._is_too_quick(self._words)
        complaint = bytes(self._process.readAllStandardError().data()).strip()
        if self.was_quick and complaint:
            self._fail(Failure.SILENT)
        else:
            self.ended.emit()

    def _is_too_quick(self, words: str) -> bool:
        letters = sum(map(str.isalnum, words))
        least = letters / (_QUICKEST * self.manner.speed)
        return letters >= _FEW and time.monotonic() - self._since < least

    def _on_hanging(self) -> None:
        self._fail(Failure.HANGS)

    def _fail(self, failure: Failure) -> None:
        self._failure = failure
        if self._words is not None:
            self.failed.emit(failure)


class Speaker(QObject):
    """Says what it is told, by the first program that can.

    Signals:
        said: What was to be said has been.
        failed: It cannot be said; carries a sentence for the author.

    Attributes:
        manner: How it is said, from the next time on.
    """

    said = Signal()
    failed = Signal(str)

    def __init__(
        self, programs: Sequence[VoiceProgram], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._programs = list(programs)
        self.manner = Manner()
        self._ready: VoiceProcess | None = None
        self._saying: VoiceProcess | None = None
        self._words = ""
        self._has_spoken = self._is_second_try = self._is_waiting = False
        self._quick = 0
        self._silencers: list[QProcess] = []
        self._readying = QTimer(self)
        self._readying.setSingleShot(True)
        self._readying.setInterval(_READYING_MS)
        self._readying.timeout.connect(self._make_ready)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.end)

    @property
    def program(self) -> VoiceProgram | None:
        """The one that speaks now; None if none can."""
        return self._programs[0] if self._programs else None

    def use(self, programs: Sequence[VoiceProgram]) -> None:
        """Speak by other programs from the next time on, the first that can."""
        self._programs = list(programs)
        self._has_spoken = False
        self._drop_ready()

    def say(self, words: str) -> None:
        """Say ``words``, and nothing that was being said before."""
        self.hush()
        self._words, self._is_second_try = words, False
        self._is_waiting = bool(self._silencers)
        if not self._is_waiting:  # else it would be silenced as well
            self._try()

    def _try(self) -> None:
        if self.program is None:
            raise ValueError("nothing speaks here")
        process, self._ready = self._prepared(), None
        self._saying = process
        process.ended.connect(self._on_ended)
        process.failed.connect(self._on_failed)
        process.say(self._words)
        self._readying.start()

    def hush(self) -> None:
        """Be silent, at once."""
        self._is_waiting = False
        process, self._saying = self._saying, None
        if process is None:
            return
        process.stop()
        if process.program.silencing is not None:
            self._silence(process.program)

    def rest(self) -> None:
        """Be silent, and keep no process ready."""
        self.hush()
        self._drop_ready()

    def end(self) -> None:
        """Be silent and wait until every process has ended."""
        self.rest()
        for silencer in tuple(self._silencers):
            if not silencer.waitForFinished(_DYING_MS):
                silencer.kill()
                silencer.waitForFinished(_DYING_MS)

    def _prepared(self) -> VoiceProcess:
        """Return the process that is ready, or else a new one."""
        program, ready = self.program, self._ready
        assert program is not None
        if ready is not None:
            is_meant = (ready.program, ready.manner) == (program, self.manner)
            if is_meant and not ready.has_failed:
                return ready
            self._drop_ready()
        return VoiceProcess(program, self.manner, self)

    def _make_ready(self) -> None:
        # Not before the first has spoken: two at once start Speech Dispatcher twice.
        if self._saying is not None and self._has_spoken:
            self._ready = self._prepared()

    def _drop_ready(self) -> None:
        self._readying.stop()
        if self._ready is not None:
            self._ready.stop()
            self._ready = None

    def _silence(self, program: VoiceProgram) -> None:
        silencer = QProcess(self)
        silencer.setStandardOutputFile(QProcess.nullDevice())
        silencer.setStandardErrorFile(QProcess.nullDevice())
        self._silencers.append(silencer)
        silencer.finished.connect(self._on_silenced)
        silencer.errorOccurred.connect(self._on_silenced)
        silencer.start(program.path, program.silencing or [])
        silencer.closeWriteChannel()

    def _on_silenced(self) -> None:
        ended = QProcess.ProcessState.NotRunning
        for silencer in [s for s in self._silencers if s.state() is ended]:
            self._silencers.remove(silencer)
            silencer.deleteLater()
        if self._is_waiting and not self._silencers:
            self._is_waiting = False
            self._try()

    def _on_ended(self) -> None:
        process, self._saying = self._saying, None
        if process is None:
            return
        self._quick = self._quick + 1 if process.was_quick else 0
        process.stop()
        if self._quick >= _SILENT_IN_A_ROW:
            self._go_without(Failure.SILENT)
            return
        self._has_spoken = True
        self.said.emit()

    def _on_failed(self, failure: Failure) -> None:
        self.hush()
        if failure is Failure.REFUSED and not self._is_second_try:
            # What waited may have been refused for what was so when it was started.
            self._drop_ready()
            self._is_second_try = True
            self._try()
            return
        self._go_without(failure)

    def _go_without(self, failure: Failure) -> None:
        """Let the next program say it, or tell that nothing can."""
        self._quick = 0
        self._drop_ready()
        program, others = self._programs[0], self._programs[1:]
        if others and not self._has_spoken:
            self._programs = others
            self.say(self._words)
        else:
            self.failed.emit(_told(failure, program))


def _told(failure: Failure, program: VoiceProgram) -> str:
    name = program.name
    if failure is Failure.HANGS:
        return translate(
            "The voice “{name}” does not come to an end. Choose another voice, or "
            "another speed.",
            name=name,
        )
    if failure is Failure.SILENT:
        return translate(
            "The voice “{name}” made no sound. See whether this computer can play any, "
            "or choose another voice.",
            name=name,
        )
    if failure is Failure.MISSING:
        return translate(
            "The voice “{name}” could not be started. Choose another voice.", name=name
        )
    return translate(
        "The voice “{name}” ended with an error. Choose another voice.", name=name
    )
