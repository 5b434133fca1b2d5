"""What an author does with the numbers of a story: sees them, and takes them out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.session.background import LatestJob
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.exporting import write_export
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.screens.numbers.numbers_dialog import NumbersDialog
    from desktop.session.numbers.gathering import StoryMoment
    from desktop.session.numbers.story_numbers import StoryNumbers

_PNG = b"\x89PNG\r\n\x1a\n"
"""How every PNG begins: its specification, section 5.2."""


class NumbersDesk(QObject):
    """Shows the numbers of one story.

    Signals:
        place_chosen: The author wants to see a place of the story; carries it, in code
            points.
        said: Something was done; carries a sentence.
    """

    place_chosen = Signal(int)
    said = Signal(str)

    def __init__(
        self,
        moment: Callable[[], StoryMoment],
        theme: Theme,
        call: Callable[..., bool],
        window: QWidget,
    ) -> None:
        """Begin with the window shut.

        Args:
            moment: Returns the story as it is now.
            theme: The colours.
            call: Calls what it is given, and tells the author if it is refused.
            window: The window of the story.
        """
        super().__init__(window)
        self._moment = moment
        self._theme, self._call, self._window = theme, call, window
        self._dialog: NumbersDialog | None = None
        self._numbers: StoryNumbers | None = None
        self._story = Path()  # where it lay when it was counted
        self._job = LatestJob["StoryNumbers"](self)
        self._job.done.connect(self._on_counted)

    def show(self) -> None:
        """Open the window of the numbers, and count them."""
        # Late: few ask for them.
        from desktop.screens.numbers.numbers_dialog import NumbersDialog
        from desktop.session.numbers.gathering import gathered

        moment = self._moment()
        self._story = moment.path
        if self._dialog is None:
            dialog = NumbersDialog(moment.title, self._theme, self._window)
            dialog.picture_wanted.connect(partial(self._call, self._export_picture))
            dialog.table_wanted.connect(partial(self._call, self._export_table))
            dialog.place_chosen.connect(self._on_place_chosen)
            dialog.finished.connect(self._on_finished)
            self._dialog = dialog
            dialog.open()
        self._job.start(partial(gathered, moment))

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.show_theme(theme)

    def let_go(self) -> None:
        """Stop, for good."""
        self._job.let_go()

    def _on_counted(self, numbers: StoryNumbers) -> None:
        self._numbers = numbers
        if self._dialog is not None:
            self._dialog.show_numbers(numbers)

    def _on_finished(self) -> None:
        self._dialog = self._numbers = None
        self._job.forget()

    def _on_place_chosen(self, place: int) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self.place_chosen.emit(place)

    def _export_picture(self) -> None:
        """Write the page to a picture.

        Raises:
            SaveFailed: If it cannot be written.
        """
        if self._dialog is not None:
            data = _png_of(self._dialog.page.image())
            self._export(translate("PNG picture"), ".png", data, _PNG)

    def _export_table(self) -> None:
        """Write the numbers to a table.

        Raises:
            SaveFailed: If it cannot be written.
        """
        from desktop.session.numbers.story_numbers import to_csv

        if self._numbers is not None:
            # With a mark at the start, or Excel takes it for the system's encoding.
            data = to_csv(self._numbers).encode("utf-8-sig", "replace")
            first = data.partition(b"\n")[0]
            self._export(translate("CSV table"), ".csv", data, first)

    def _export(self, kind: str, suffix: str, data: bytes, signature: bytes) -> None:
        story = self._story
        name = translate("{name}-numbers", name=story.stem) + suffix
        chosen, _ = QFileDialog.getSaveFileName(
            self._dialog,
            translate("Save the numbers"),
            str(story.with_name(name)),
            f"{kind} (*{suffix})",
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != suffix:
            path = path.with_name(path.name + suffix)
        write_export(path, data, signature)
        self.said.emit(translate("The numbers are in {name}.", name=shown_name(path)))


def _png_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
