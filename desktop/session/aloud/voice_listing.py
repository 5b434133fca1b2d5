"""Asking the programs that speak for their voices, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.session.aloud.voices import Voice, VoiceProgram

_PATIENCE_MS = 5_000
"""How long it may take a program to tell its voices."""
_DYING_MS = 500


@value
class OfferedVoice:
    """A voice that can be chosen.

    Attributes:
        program: The program that has it.
        voice: The voice.
    """

    program: VoiceProgram
    voice: Voice

    @property
    def key(self) -> str:
        """What the preferences keep."""
        return f"{self.program.name}:{self.voice.id}"


class VoiceListing(QObject):
    """Asks for voices once.

    Signals:
        listed: All programs have told, or had their time; carries each
            ``OfferedVoice``.
    """

    listed = Signal(tuple)

    def __init__(
        self, programs: Sequence[VoiceProgram], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._programs = tuple(programs)
        self._found: dict[str, tuple[OfferedVoice, ...]] = {}
        self._asked: dict[str, QProcess] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._tell)

    def ask(self) -> None:
        """Ask all programs."""
        self._patience.start()
        for program in self._programs:
            process = QProcess(self)
            process.setStandardErrorFile(QProcess.nullDevice())
            self._asked[program.name] = process
            process.finished.connect(self._on_told)
            process.errorOccurred.connect(self._on_error)
            process.start(program.path, program.listing)
            process.closeWriteChannel()

    def end(self) -> None:
        """Ask no more."""
        self._patience.stop()
        asked, self._asked = self._asked, {}
        for process in asked.values():
            process.finished.disconnect(self._on_told)
            process.errorOccurred.disconnect(self._on_error)
            if process.state() is not QProcess.ProcessState.NotRunning:
                process.kill()
                process.waitForFinished(_DYING_MS)
            process.deleteLater()

    def _on_told(self) -> None:
        for program in self._ended():
            output = bytes(self._asked[program.name].readAllStandardOutput().data())
            voices = program.voices_in(output.decode("utf-8", "replace"))
            self._found[program.name] = tuple(
                OfferedVoice(program, each) for each in voices
            )
        self._look()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._found |= {program.name: () for program in self._ended()}
            self._look()

    def _ended(self) -> list[VoiceProgram]:
        """Return the programs that have ended since this was asked."""
        ended = QProcess.ProcessState.NotRunning
        return [
            program
            for program in self._programs
            if program.name in self._asked
            and program.name not in self._found
            and self._asked[program.name].state() is ended
        ]

    def _look(self) -> None:
        if len(self._found) == len(self._programs):
            self._tell()

    def _tell(self) -> None:
        self.end()
        names = [program.name for program in self._programs]
        self.listed.emit(sum((self._found.get(n, ()) for n in names), ()))
