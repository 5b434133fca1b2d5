"""What arrives in one window: read beside it, asked about, and handed on.

Several files come one after the other.  An answer that tells itself whose it is and to
which story goes there without a question.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.paths import documents_folder
from desktop.screens.exchange.arrival_dialog import ArrivalDialog, Decision
from desktop.session.background import LatestJob
from desktop.session.exchange.arriving import (
    Answer,
    Arrival,
    OwnStory,
    Source,
    arrived,
    file_source,
    made_own,
    pasted_source,
)
from desktop.session.exchange.exporting import Watched
from desktop.session.exchange.outgoing import ExchangeFailed
from desktop.storage.files.disk_errors import shown, shown_name, shown_path
from desktop.storage.files.regular_file import is_same_file
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme

_PATIENCE_MS = 300
"""How long reading may take until that is shown."""
_FILTER = ";;".join(
    (
        translate(
            "What can be imported ({patterns})",
            patterns="*.docx *.docm *.html *.htm *.json *.md *.txt",
        ),
        translate("All files ({patterns})", patterns="*"),
    )
)


class Arrivals(QObject):
    """Takes what arrives in a window.

    Signals:
        answer_wanted: Something is to be brought onto a story; carries the ``Answer``.
        story_made: A story was made of something; carries its path, and a sentence.
        said: Something could not be taken; carries a sentence.
    """

    answer_wanted = Signal(object)
    story_made = Signal(Path, str)
    said = Signal(str)

    def __init__(
        self,
        stories: Callable[[], Sequence[Path]],
        here: Callable[[], Path | None],
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin with nothing.

        Args:
            stories: Returns the stories something may answer to, the likeliest first.
            here: Returns the story in the window, if there is one.
            theme: The colours.
            window: The window.
        """
        super().__init__(window)
        self._stories, self._here = stories, here
        self._theme, self._window = theme, window
        self._waiting: list[Source] = []
        self._arrival: Arrival | None = None
        self._dialog: ArrivalDialog | None = None
        self._watched = Watched(self)
        self._watched.progressed.connect(self._on_progressed)
        self._reading = LatestJob["Arrival | ExchangeFailed"](self)
        self._reading.done.connect(self._on_read)
        self._making = LatestJob["OwnStory | ExchangeFailed"](self)
        self._making.done.connect(self._on_made)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_reading)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being read, made or asked about."""
        jobs = self._reading.is_busy or self._making.is_busy
        return jobs or self._dialog is not None or bool(self._waiting)

    def take(self, paths: Iterable[Path]) -> None:
        """Take files, one after the other."""
        self._waiting += map(file_source, paths)
        self._go_on()

    def paste(self, words: str) -> None:
        """Take words that were copied out of a mail or a message."""
        self._waiting.append(pasted_source(words))
        self._go_on()

    def ask(self) -> None:
        """Let the author choose a file, or paste one."""
        if self._reading.is_busy or self._arrival is not None:
            return
        self._shown().show_choosing()

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def wait(self) -> None:
        """Return when nothing is being read or made."""
        self._reading.wait()
        self._making.wait()

    def let_go(self) -> None:
        """Stop, for good; what is being made is whole, or is not there."""
        self._waiting.clear()
        self._patience.stop()
        self._watched.cancel()
        self._reading.let_go()
        self._making.let_go()

    # Reading

    def _go_on(self) -> None:
        is_at_work = self._reading.is_busy or self._making.is_busy
        if is_at_work or self._arrival is not None or not self._waiting:
            return
        self._read(self._waiting.pop(0))

    def _read(self, source: Source) -> None:
        self._source = source
        stories = self._stories()
        progress = self._watched.begin()
        if self._dialog is not None:
            self._dialog.show_reading(source.name)
        else:
            self._patience.start()
        self._reading.start(partial(arrived, source, stories, progress))

    def _show_reading(self) -> None:
        if self._reading.is_busy:
            self._shown().show_reading(self._source.name)

    def _on_progressed(self, done: float) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done)

    def _on_read(self, result: Arrival | ExchangeFailed) -> None:
        self._patience.stop()
        self._watched.stop()
        if isinstance(result, ExchangeFailed):
            self._tell_failed(result)
        elif answer := self._sure_answer(result):
            self._close_dialog()
            self.answer_wanted.emit(answer)
            self._go_on()
        elif problem := self._lost(result):
            self._tell_failed(ExchangeFailed(problem))
        else:
            self._arrival = result
            self._shown().show_arrival(result, self._here())

    def _tell_failed(self, failed: ExchangeFailed) -> None:
        if self._dialog is not None and not self._waiting and failed.words:
            self._dialog.show_choosing(failed.words)
            return
        self._close_dialog()
        if failed.words:
            self.said.emit(failed.words)
        self._go_on()

    def _sure_answer(self, arrival: Arrival) -> Answer | None:
        """Return what is brought without a question; None if there is one."""
        here = self._here()
        if here is None or arrival.is_unsigned or arrival.changes_much:
            return None
        found = arrival.stories[:1]
        is_ours = any(e.is_sure and is_same_file(e.path, here) for e in found)
        return _answer(arrival, Decision(onto=here)) if is_ours else None

    def _lost(self, arrival: Arrival) -> str:
        """Return why nothing can be done with it; empty if something can."""
        has_place = arrival.has_text or arrival.stories or self._here() is not None
        if not arrival.note_count and not arrival.has_text:
            return translate(
                "There are no notes in “{name}”.", name=arrival.source.name
            )
        if has_place:
            return ""
        return translate(
            "“{name}” answers to a story that is not open here. Open the story, and "
            "import it there.",
            name=arrival.source.name,
        )

    # What the author says

    def _shown(self) -> ArrivalDialog:
        if self._dialog is None:
            dialog = ArrivalDialog(self._theme, self._window)
            dialog.file_wanted.connect(self._on_file_wanted)
            dialog.pasted.connect(self.paste)
            dialog.dropped.connect(self.take)
            dialog.decided.connect(self._on_decided)
            dialog.stop_wanted.connect(self._on_stopped)
            dialog.finished.connect(self._on_finished)
            self._dialog = dialog
            dialog.open()
        return self._dialog

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()

    def _on_file_wanted(self) -> None:
        here = self._here()
        folder = str(here.parent) if here is not None else ""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._dialog, translate("Import"), folder, _FILTER
        )
        self.take(map(Path, chosen))

    def _on_stopped(self) -> None:
        self._watched.cancel()
        self._reading.forget()
        self._waiting.clear()
        self._arrival = None

    def _on_finished(self) -> None:
        self._dialog = None

    def _on_decided(self, decision: Decision) -> None:
        arrival, self._arrival = self._arrival, None
        self._close_dialog()
        if arrival is None:
            return
        if decision.onto is not None:
            self.answer_wanted.emit(_answer(arrival, decision))
            self._go_on()
        else:
            path = arrival.source.path
            folder = path.parent if path is not None else documents_folder()
            work = partial(made_own, arrival, folder, decision.changes)
            self._making.start(work)

    def _on_made(self, result: OwnStory | ExchangeFailed) -> None:
        if isinstance(result, ExchangeFailed):
            self.said.emit(result.words)
        else:
            self.story_made.emit(result.path, _made_words(result))
        self._go_on()


def _answer(arrival: Arrival, decision: Decision) -> Answer:
    assert decision.onto is not None
    return Answer(
        story=decision.onto,
        name=arrival.source.file_name,
        data=arrival.data,
        at=arrival.at,
        reader=decision.reader,
        changes=decision.changes,
    )


def _made_words(made: OwnStory) -> str:
    folder = shown(made.path.parent.name) or shown_path(made.path.parent)
    name = shown_name(made.path)
    there = translate("The story is “{name}” in {folder}.", name=name, folder=folder)
    notes = (
        ""
        if not made.notes
        else translate_count(
            "{count} note came along.", "{count} notes came along.", made.notes
        )
    )
    lost = ""
    if made.losses:
        what = "; ".join(loss.sentence for loss in made.losses)
        lost = translate("Not taken over: {what}.", what=what)
    return in_sequence(there, notes, lost)
