"""An answer brought onto the open story, beside the window, as one step to undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import RereadError
from desktop.exchange.arriving_file import read_arrival
from desktop.exchange.formats import Changes
from desktop.exchange.progress import Cancelled, Progress
from desktop.exchange.returning.importing import (
    Asked,
    Imported,
    Onto,
    bring_onto,
    read_answer,
)
from desktop.exchange.returning.returned import WhoIsThat
from desktop.session.background import JobQueue
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.value import replace, value

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop.exchange.formats import ReadManuscript
    from desktop.session.keeping.opening import OpenStory

_LOOK_MS = 50
"""How often it is looked how far it has come."""


@value
class _Task:
    """What is to be brought.

    Attributes:
        what: The file, or what is in it.
        name: What it is called.
        asked: How.
        read: What is in it, once that was read.
    """

    what: Path | bytes
    name: str
    asked: Asked
    read: ReadManuscript | None = None


@value
class _Question:
    """Who made what nobody has signed."""

    task: _Task
    names: tuple[str, ...]


class Bringing(QObject):
    """Brings what readers send back onto one story.

    One file is brought after the other; while one waits for an answer, so do others.

    Signals:
        progressed: It has come so far; carries a number from 0 to 1.
        came: It is there; carries the ``Imported``.
        asked: Nobody can tell who made what is in it; carries what the file calls
            them, a tuple.  Answered by :meth:`answer`, or by :meth:`cancel`.
        failed: It cannot be brought; carries a sentence.
        cancelled: Nobody wanted it any more, and nothing came of it.
    """

    progressed = Signal(float)
    came = Signal(object)
    asked = Signal(tuple)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(
        self, story: OpenStory, parent: QObject, disk: FileSystem = DISK
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._disk = disk
        self._jobs = JobQueue(self)
        self._waiting: list[_Task] = []
        self._task: _Task | None = None
        self._question: _Task | None = None
        self._done = 0.0
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell_progress)
        self.last: Imported | None = None
        """What was brought last, unless nothing came of it."""

    @property
    def is_busy(self) -> bool:
        """Whether something is being brought, or waits for an answer."""
        return bool(self._waiting or self._task or self._question)

    def bring(
        self,
        what: Path | bytes,
        name: str,
        reader: str = "",
        changes: Changes = Changes.SUGGEST,
        at: datetime | None = None,
    ) -> None:
        """Bring a file, or its bytes, onto the story; returns at once.

        Args:
            what: The file, or what is in it.
            name: What it is called.
            reader: Who made what nobody has signed; empty to be asked.
            changes: What becomes of changes that are tracked in it.
            at: When it was written, if its bytes are given and that is known.
        """
        progress = Progress(self._note_progress)
        asked = Asked(reader=reader, changes=changes, at=at, progress=progress)
        self._waiting.append(_Task(what, name, asked))
        self._begin()

    def answer(self, reader: str) -> None:
        """Say who made what nobody has signed, and go on.

        Raises:
            ValueError: If nobody asked, or ``reader`` is nobody.
        """
        if self._question is None or not reader.strip():
            raise ValueError(f"nobody asked whether it is {reader!r}")
        task, self._question = self._question, None
        self._waiting.insert(0, replace(task, asked=replace(task.asked, reader=reader)))
        self._begin()

    def cancel(self) -> None:
        """Bring nothing: what is being done ends soon, and what waits is forgotten."""
        self._waiting.clear()
        if self._task is not None:
            self._task.asked.progress.cancel()
        elif self._question is not None:
            self._question = None
            self.cancelled.emit()

    def take_back(self) -> bool:
        """Undo what was brought last, if nothing else was done since.

        It is a step of the story's history; return whether it was the last one.
        """
        history, last = self._story.session.history, self.last
        step = history.last
        if last is None or step is None or step.written != last.written:
            return False
        self._story.session.undo()
        return True

    def let_go(self) -> None:
        """Stop, for good."""
        self.cancel()
        self._look.stop()
        self._jobs.let_go()

    # How it is done

    def _begin(self) -> None:
        if not self._waiting or self._task is not None or self._question is not None:
            return
        arrival = self._story.arrival
        if arrival.is_pending:
            # Without the author's notes nobody can tell which of them came back.
            arrival.arrived.connect(self._on_arrived)
            return
        self._task = self._waiting.pop(0)
        self._done = 0.0
        self._look.start()
        self._jobs.add(
            partial(_brought, self._onto(), self._task, self._disk), self._take
        )

    def _on_arrived(self) -> None:
        self._story.arrival.arrived.disconnect(self._on_arrived)
        self._begin()

    def _onto(self) -> Onto:
        session = self._story.session
        return Onto(
            path=self._story.path,
            text=session.text,
            notes=session.notes,
            own_ids=session.makers.own_ids,
            own_name=self._story.marking.author.name,
        )

    def _note_progress(self, done: float) -> None:
        self._done = done  # in the job's thread

    def _tell_progress(self) -> None:
        self.progressed.emit(self._done)

    def _take(self, result: Imported | _Question | RereadError | Cancelled) -> None:
        self._task = None
        self._look.stop()
        match result:
            case Imported():
                self._show(result)
            case _Question(task=task, names=names):
                self._question = task
                self.asked.emit(names)
            case Cancelled():
                self.cancelled.emit()
            case _:
                self.failed.emit(str(result))
        self._begin()

    def _show(self, imported: Imported) -> None:
        if imported.written:
            self.last = imported
            readers = self._story.readers
            readers.expect(written.path for written in imported.written)
            hides_names = self._story.choices.settings.readers.hides_names
            label = imported.label_of(hides_names=hides_names)
            self._story.session.note_written(label, imported.written)
            readers.look()
        self.came.emit(imported)


def _brought(
    onto: Onto, task: _Task, disk: FileSystem
) -> Imported | _Question | RereadError | Cancelled:
    """Bring something; return what came of it, whatever that is."""
    read = task.read
    try:
        if read is None:
            data, at = _bytes_of(task, disk)
            asked = replace(task.asked, at=at)
            read = read_answer(
                data, task.name, asked, is_markdown=is_markdown(onto.path)
            )
        return bring_onto(onto, read, task.asked, disk)
    except WhoIsThat as question:
        return _Question(replace(task, read=read), question.names)
    except (RereadError, Cancelled) as problem:
        return problem


def _bytes_of(task: _Task, disk: FileSystem) -> tuple[bytes, datetime | None]:
    if isinstance(task.what, bytes):
        return task.what, task.asked.at
    return read_arrival(task.what, disk)
