"""Exporting a story beside its window: what would go along, and then the file itself.

What is asked for while the author chooses is made again and again; only what was asked
for last matters.  The file appears whole or not at all.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.errors import NameTaken, RereadError, SaveFailed
from desktop.exchange.progress import Cancelled, Progress
from desktop.exchange.returning.sending import pin_sent
from desktop.session.background import LatestJob
from desktop.session.exchange.outgoing import ExchangeFailed, made, summed_up
from desktop.storage.files.derived_names import notes_path
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.exporting import export_file
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.regular_file import is_same_file, sha256_of_bytes
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.exchange.formats import WrittenManuscript
    from desktop.exchange.manuscript import Sent
    from desktop.session.exchange.outgoing import Order
    from desktop.session.keeping.opening import OpenStory

    Pin = Callable[[], Sent]

_LOOK_MS = 60
"""How often it is told how far the work has come."""


@value(kw_only=True)
class Target:
    """Where a file goes.

    Attributes:
        path: The file.
        exported: The SHA-256 of what Reread wrote there before; empty if it did not.
        may_replace: Whether what else is there may be replaced.
        never: Files that are never written over: the story, and others that are open.
    """

    path: Path
    exported: str = ""
    may_replace: bool = False
    never: tuple[Path, ...] = ()


@value(kw_only=True)
class Exported:
    """A file that was written.

    Attributes:
        path: Where it is.
        sha256: What is in it.
        written: What went along, and what did not.
        kept: Where that is which was there before; None if it was but an export.
        sent: What the file says of the story; None if nothing comes back from it.
    """

    path: Path
    sha256: str
    written: WrittenManuscript
    kept: Path | None = None
    sent: Sent | None = None


@value
class TargetTaken:
    """Something else has the name; a sentence says so."""

    words: str


def target_of(story: OpenStory, path: Path, *, may_replace: bool) -> Target:
    """Return ``path`` as where a file of ``story`` goes."""
    written = story.choices.settings.exchange.written
    return Target(
        path=path,
        exported=written.get(str(path), ""),
        may_replace=may_replace,
        never=(story.path, notes_path(story.path)),
    )


def pin_of(story: OpenStory, order: Order, reader: str = "") -> Pin:
    """Return what keeps the text of ``order`` as it is sent to ``reader``."""
    notes, text = story.session.notes, order.whole.text
    return partial(pin_sent, story.path, notes, text, order.at, reader=reader)


Outcome = Exported | TargetTaken | ExchangeFailed


class Watched(QObject):
    """Tells in the window's thread how far work beside it has come.

    Signals:
        progressed: It has come so far; carries a number from 0 to 1.
    """

    progressed = Signal(float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at = 0.0
        self._progress = Progress()
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._tell)

    def begin(self) -> Progress:
        """Return what the next work is to tell; nobody wants the one before it."""
        self._progress.cancel()
        self._at = 0.0
        self._progress = Progress(self._note)
        self._looks.start()
        return self._progress

    def stop(self) -> None:
        """Tell no more: the work is done."""
        self._looks.stop()

    def cancel(self) -> None:
        """Have the work end soon."""
        self._progress.cancel()
        self._looks.stop()

    def _note(self, done: float) -> None:
        self._at = done  # in the thread of the work

    def _tell(self) -> None:
        self.progressed.emit(self._at)


class Exporting(QObject):
    """Makes previews, and files, one at a time.

    Signals:
        previewed: What would go along; carries a ``WrittenManuscript``, or an
            ``ExchangeFailed``.
        exported: The work is done; carries an ``Outcome``.
        progressed: The file has come so far; carries a number from 0 to 1.
    """

    previewed = Signal(object)
    exported = Signal(object)
    progressed = Signal(float)

    def __init__(self, parent: QObject, disk: FileSystem = DISK) -> None:
        super().__init__(parent)
        self._disk = disk
        self._looking, self._making = Watched(self), Watched(self)
        self._making.progressed.connect(self.progressed)
        self._previews = LatestJob["WrittenManuscript | ExchangeFailed"](self)
        self._previews.done.connect(self._on_previewed)
        self._exports = LatestJob[Outcome](self)
        self._exports.done.connect(self._on_exported)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being made."""
        return self._exports.is_busy

    @property
    def is_previewing(self) -> bool:
        """Whether a preview is still to come."""
        return self._previews.is_busy

    def preview(self, order: Order) -> None:
        """Tell soon what would go along with ``order``."""
        self._previews.start(partial(summed_up, order, self._looking.begin()))

    def export(self, order: Order, target: Target, pin: Pin | None) -> None:
        """Make the file, and tell when that is done.

        Args:
            order: What is made.
            target: Where it goes.
            pin: Keeps the text that is sent, and returns what the file says of it;
                None if nothing comes back from such a file.
        """
        self._looking.cancel()
        self._previews.forget()
        progress = self._making.begin()
        self._exports.start(partial(exported, order, target, pin, progress, self._disk))

    def cancel(self) -> None:
        """Make no file after all; one that is whole already stays."""
        self._making.cancel()

    def wait(self) -> None:
        """Tell now what is still to be told."""
        self._previews.wait()
        self._exports.wait()

    def let_go(self) -> None:
        """Stop, for good."""
        self._looking.cancel()
        self._making.cancel()
        self._previews.let_go()
        self._exports.let_go()

    def _on_previewed(self, found: WrittenManuscript | ExchangeFailed) -> None:
        self._looking.stop()
        self.previewed.emit(found)

    def _on_exported(self, outcome: Outcome) -> None:
        self._making.stop()
        self.exported.emit(outcome)


def exported(
    order: Order,
    target: Target,
    pin: Pin | None,
    progress: Progress,
    disk: FileSystem = DISK,
) -> Outcome:
    """Make the file of ``order`` at ``target``, and say what became of it."""
    try:
        _refuse_own(target)
        sent = pin() if pin is not None else None
        order = replace(order, whole=replace(order.whole, sent=sent))
        written = made(order, progress)
        if isinstance(written, ExchangeFailed):
            return written
        progress.at(1.0)
        known = frozenset((target.exported,))
        kept = export_file(
            target.path,
            written.data,
            known,
            may_replace=target.may_replace,
            disk=disk,
        )
    except Cancelled:
        return ExchangeFailed()
    except NameTaken as problem:
        return TargetTaken(str(problem))
    except RereadError as problem:
        return ExchangeFailed(str(problem))
    sha256 = sha256_of_bytes(written.data)
    return Exported(
        path=target.path, sha256=sha256, written=written, kept=kept, sent=sent
    )


def _refuse_own(target: Target) -> None:
    """Do nothing, unless the file is one that is open.

    Raises:
        SaveFailed: If it is.
    """
    for own in target.never:
        if is_same_file(target.path, own):
            raise SaveFailed(
                translate(
                    "“{name}” belongs to the story itself. Choose another name.",
                    name=shown_name(target.path),
                )
            )
