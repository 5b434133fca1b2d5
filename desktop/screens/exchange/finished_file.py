"""What is said of a file that was made, and what can be done with it at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.storage.files.disk_errors import shown, shown_name, shown_path
from desktop.wording.translation import in_sequence, meant, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.session.exchange.exporting import Exported


def finished_words(exported: Exported) -> str:
    """Return what is said when a file is there."""
    path = exported.path
    kept = ""
    if exported.kept is not None:
        kept = translate(
            "What was there before is beside it, as “{kept}”.",
            kept=shown_name(exported.kept),
        )
    folder = shown(path.parent.name) or shown_path(path.parent)
    done = translate("“{name}” is in {folder}.", name=shown_name(path), folder=folder)
    return in_sequence(done, kept)


def finished_actions(path: Path) -> list[tuple[str, Callable[[], object]]]:
    """Return what can be done with the file at ``path``."""
    return [
        (translate("Show in folder"), partial(show_in_folder, path)),
        (translate(meant("Open", "a button that opens it")), partial(open_file, path)),
    ]


def open_file(path: Path) -> None:
    """Open the file in the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> None:
    """Open the folder the file is in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def copy_path(path: Path) -> None:
    """Put the path of the file on the clipboard."""
    QGuiApplication.clipboard().setText(str(path))
