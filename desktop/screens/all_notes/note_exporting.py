"""Notes taken out of the table: onto the clipboard, or into a file of their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desktop.session.story.notes_listing import (
    Entry,
    EntryMaker,
    to_csv,
    to_html,
    to_markdown,
)
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.files.exporting import write_export
from desktop.text.structure.part_names import PartNames
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.session.story.story_session import StorySession
    from desktop.text.structure.outline import Outline

_MARKDOWN, _CSV = ".md", ".csv"
_FILTERS = {
    translate("Markdown, to be read ({patterns})", patterns=f"*{_MARKDOWN}"): _MARKDOWN,
    translate("CSV, for a spreadsheet ({patterns})", patterns=f"*{_CSV}"): _CSV,
}


def entries_of(
    session: StorySession,
    outline: Outline,
    notes: Sequence[str],
    colour_names: Mapping[str, str],
) -> list[Entry]:
    """Return what there is to say of ``notes``, in the order given.

    Args:
        session: The story.
        outline: Its parts.
        notes: The ids of the notes; one that is gone is left out.
        colour_names: What the author calls colours, by their values.
    """
    shown = session.shown
    found = [shown.notes[note] for note in notes if note in shown]
    anchors = session.placing.anchors(found)
    maker = EntryMaker(session.text, anchors, PartNames(outline), colour_names)
    return [maker.entry(note, session.replies_to(note.id)) for note in found]


def copy_notes(entries: Sequence[Entry]) -> str:
    """Put notes on the clipboard, and return what to say.

    A program that takes tables gets one; all others get Markdown.
    """
    made = _mime_data()
    made.setText(to_markdown("", entries))
    made.setHtml(to_html(entries))
    QGuiApplication.clipboard().setMimeData(made)
    return translate_count(
        "{count} note is copied.", "{count} notes are copied.", len(entries)
    )


def _mime_data() -> QMimeData:
    """Return an empty one, made by Qt itself.

    The clipboard has it until the program ends.  One made in Python is deleted after
    Python is gone then, and brings the program down where nothing shows a screen.
    """
    model = QStringListModel([""])
    made = model.mimeData([model.index(0)])
    for form in made.formats():
        made.removeFormat(form)
    return made


def export_notes(
    window: QWidget, story: Path, title: str, entries: Sequence[Entry]
) -> str:
    """Let the author choose a file for notes, write it, and return what to say.

    Nothing is to be said if no file was chosen.  Only an earlier export of the same
    kind is ever written over.

    Raises:
        SaveFailed: If the name is taken by something else, or the disk refuses.
    """
    proposed = story.with_name(translate("{name}-notes", name=story.stem) + _MARKDOWN)
    chosen, filtered = QFileDialog.getSaveFileName(
        window, translate("Export notes"), str(proposed), ";;".join(_FILTERS)
    )
    if not chosen:
        return ""
    path = _with_suffix(Path(chosen), _FILTERS.get(filtered, _MARKDOWN))
    words = to_csv(entries) if _is_csv(path) else to_markdown(title, entries)
    # With a mark at the start, or Excel takes it for the encoding of the system.
    encoding = "utf-8-sig" if _is_csv(path) else "utf-8"
    data = words.encode(encoding, "replace")
    write_export(path, data, data.partition(b"\n")[0])
    return translate_count(
        "{count} note is in {name}.",
        "{count} notes are in {name}.",
        len(entries),
        name=shown_name(path),
    )


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == _CSV


def _with_suffix(chosen: Path, suffix: str) -> Path:
    """Return ``chosen`` with an ending that says what is in it."""
    if chosen.suffix.lower() in (_MARKDOWN, _CSV):
        return chosen
    return chosen.with_name(chosen.name + suffix)
