"""What an author gives away of one story and takes back: Export, Share, answers.

Each is loaded when it is asked for: most windows never need any of it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.session.background import LatestJob
from desktop.storage.files.derived_names import NOTES
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.filesystem import DISK
from desktop.storage.files.regular_file import sha256_of_bytes
from desktop.wording.translation import in_sequence, listed, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.exchange.returning.importing import Imported
    from desktop.screens.exchange.export_desk import StoryExports
    from desktop.screens.exchange.share_desk import StoryShares
    from desktop.session.exchange.arriving import Answer
    from desktop.session.exchange.bringing import Bringing
    from desktop.session.keeping.opening import OpenStory
    from desktop.widgets.message_bar import MessageBar

_ENDINGS = (".html", ".htm", ".json", ".docx")
"""How the names of files end in which answers come."""
_MARKS = ("{>>", "{++", "{--", "{~~", "{==")
"""How each mark of CriticMarkup begins."""
_BESIDE = "answer-beside"
"""The key of the question whether an answer is wanted that lies beside the story."""
_MOST_NAMED = 3


class StoryExchange(QObject):
    """Opens the windows in which one story goes out, and takes what comes back.

    Signals:
        import_wanted: The author wants files imported; carries their paths, a list.
        brought: An answer is there; carries what each reader has in it, as
            ``ReturnedLayer``, a tuple, and whether it can be taken back.
    """

    import_wanted = Signal(list)
    brought = Signal(tuple, bool)
    _themed = Signal(object)

    def __init__(
        self,
        story: OpenStory,
        title: Callable[[], str],
        message_bar: MessageBar,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """Begin.

        Args:
            story: The story.
            title: Returns what it is called.
            message_bar: Where is told what was done.
            theme: The colours.
            window: The window of the story.
        """
        super().__init__(window)
        self._story, self._title = story, title
        self._bar = message_bar
        self._theme, self._window = theme, window
        self._exports: StoryExports | None = None
        self._shares: StoryShares | None = None
        self._bringing: Bringing | None = None
        self._answers: list[Answer] = []  # that are being brought
        self._beside = LatestJob["tuple[tuple[Path, ...], bool]"](self)
        self._beside.done.connect(self._on_looked)

    # Out

    def export(self) -> None:
        """Let the author choose how the story is exported."""
        self.exports().show()

    def share(self) -> None:
        """Let the author send the story to a reader."""
        self.shares().show()

    def exports(self) -> StoryExports:
        """Return what exports the story, made when it is asked for."""
        from desktop.screens.exchange.export_desk import StoryExports

        if self._exports is None:
            self._exports = StoryExports(
                self._story, self._title, self._theme, self._window
            )
            self._exports.done.connect(self._bar.show_message)
            self._themed.connect(self._exports.show_theme)
        return self._exports

    def shares(self) -> StoryShares:
        """Return what sends the story, made when it is asked for."""
        from desktop.screens.exchange.share_desk import StoryShares

        if self._shares is None:
            self._shares = StoryShares(
                self._story, self._title, self._theme, self._window
            )
            self._themed.connect(self._shares.show_theme)
        return self._shares

    # Back

    def bring(self, answer: Answer) -> None:
        """Bring an answer onto the story; returns at once."""
        self._answers.append(answer)
        self._bar.show_message(
            translate("“{name}” is being imported…", name=answer.name),
            [(translate("Cancel"), self.bringing().cancel)],
        )
        bringing = self.bringing()
        bringing.bring(
            answer.data, answer.name, answer.reader, answer.changes, answer.at
        )

    def bringing(self) -> Bringing:
        """Return what brings answers, made when it is asked for."""
        from desktop.session.exchange.bringing import Bringing

        if self._bringing is None:
            bringing = self._bringing = Bringing(self._story, self)
            bringing.came.connect(self._on_came)
            bringing.asked.connect(self._on_asked)
            bringing.failed.connect(self._on_failed)
            bringing.cancelled.connect(self._on_cancelled)
        return self._bringing

    def look(self) -> None:
        """Look whether answers lie beside the story, and marks stand in its text."""
        story, text = self._story, self._story.session.text
        memory = story.choices.settings.exchange
        known = (*memory.brought, *memory.written.values())
        self._beside.start_painted(partial(_looked, story.path, text, known))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        self._themed.emit(theme)

    def let_go(self) -> None:
        """Stop, for good."""
        self._beside.let_go()
        if self._exports is not None:
            self._exports.let_go()
        if self._shares is not None:
            self._shares.let_go()
        if self._bringing is not None:
            self._bringing.let_go()

    # What happens

    def _on_came(self, imported: Imported) -> None:
        if self._answers:
            self._remember(self._answers.pop(0))
        layers = imported.returned.layers
        # What each reader sent is told, and taken back, by what tells of readers.
        self.brought.emit(layers, bool(imported.written))
        words = in_sequence(*map(_as_sentence, imported.returned.remarks))
        if words or not layers:
            self._bar.show_message(words or translate("Nothing in it is new."))
        else:
            self._bar.dismiss()

    def _remember(self, answer: Answer) -> None:
        choices = self._story.choices
        memory = choices.settings.exchange
        choices.update(exchange=memory.with_brought(sha256_of_bytes(answer.data)))

    def take_back(self) -> None:
        """Take back what was brought last, if nothing else was done since."""
        self._bar.dismiss()
        if not self.bringing().take_back():
            self._bar.show_message(
                translate("Something else was done since: undo that first.")
            )

    def _on_asked(self, names: tuple[str, ...]) -> None:
        # Late: whoever made it is mostly known.
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(translate("Import"))
        dialog.setLabelText(translate("The file does not say who made it. Who was it?"))
        dialog.setTextValue(next(iter(names), ""))
        dialog.accepted.connect(partial(self._on_named, dialog))
        dialog.rejected.connect(self.bringing().cancel)
        dialog.open()

    def _on_named(self, dialog: QObject) -> None:
        name = str(dialog.property("textValue")).strip()
        if name:
            self.bringing().answer(name)
        else:
            self.bringing().cancel()

    def _on_failed(self, words: str) -> None:
        if self._answers:
            self._answers.pop(0)
        self._bar.show_message(words)

    def _on_cancelled(self) -> None:
        self._answers.clear()
        self._bar.dismiss()

    def _on_looked(self, found: tuple[Sequence[Path], bool]) -> None:
        beside, has_marks = found
        if has_marks:
            self._bar.show_message(
                translate(
                    "There are comments and changes of CriticMarkup in the text."
                ),
                [(translate("Make notes of them"), self._take_marks)],
            )
        if beside:
            self._ask_for(beside)

    def _take_marks(self) -> None:
        self._bar.dismiss()
        self._story.save()
        self.import_wanted.emit([self._story.path])

    def _ask_for(self, found: Sequence[Path]) -> None:
        self._bar.ask(
            _BESIDE,
            translate_count(
                "An answer to this story lies beside it: {names}.",
                "{count} answers to this story lie beside it: {names}.",
                len(found),
                names=listed([f"“{shown_name(path)}”" for path in found[:_MOST_NAMED]]),
            ),
            [
                (translate("Import"), partial(self._on_wanted, found)),
                (translate("Not now"), self._heed),
            ],
        )

    def _on_wanted(self, found: Sequence[Path]) -> None:
        self._bar.withdraw(_BESIDE)
        self.import_wanted.emit(list(found))

    def _heed(self) -> None:
        """Take notice of the answer, and do nothing."""


def _looked(
    story: Path, text: str, known: Sequence[str]
) -> tuple[tuple[Path, ...], bool]:
    """Return the answers beside a story, and whether marks are in its text."""
    return _beside(story, known), any(mark in text for mark in _MARKS)


def _beside(story: Path, known: Sequence[str]) -> tuple[Path, ...]:
    """Return the answers beside a story; looked into is only what may be one."""
    try:
        names = DISK.listdir(story.parent)
    except OSError:
        return ()
    likely = [n for n in names if n.lower().endswith(_ENDINGS) and NOTES not in n]
    if not likely:
        return ()
    # Late: beside most stories there is none.
    from desktop.session.exchange.answers_beside import answers_beside

    return answers_beside(story, likely, known)


def _as_sentence(line: str) -> str:
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
