"""What there is of a story that cannot be opened: its names, and the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.drafts.draft_list import Draft
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.history.version_index import Version
from desktop.storage.journal.recovery import Recovery
from desktop.storage.story.salvage import Excerpt, KnownNotes
from desktop.value import value
from desktop.widgets.row_list import (
    ChoiceList,
    LinesDelegate,
    RowModel,
)
from desktop.wording.dates import sentence_moment, title_moment
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.appearance.theme import Theme
    from desktop.storage.story.restoring_story import Restored
    from desktop.storage.story.salvage import Remnant, Whole

LOST = translate("This text cannot be read any more. The others are not affected.")
_LONG_AGO = translate("An earlier time")
_LEAD = 6
"""Above the first line of a row and below its last, in pixels."""


@value
class RemnantRow:
    """A row of the list of what there is.

    Attributes:
        words: What it is, or of when.
        detail: How much it is, and why it is kept.
        remnant: What it stands for.
    """

    words: str
    detail: str
    remnant: Remnant

    @property
    def spoken(self) -> str:
        """All it says."""
        return " · ".join((self.words, self.detail))


def row_of(remnant: Remnant, now: datetime) -> RemnantRow:
    """Return the row for ``remnant``; ``now`` is in the author's zone."""
    match remnant:
        case Excerpt():
            detail = translate("What can be read of it")
            return RemnantRow(translate("The file as it is now"), detail, remnant)
        case KnownNotes():
            count = translate_count(
                "{count} note · come back with the text",
                "{count} notes · come back with the text",
                remnant.notes.note_count,
            )
            return RemnantRow(translate("Notes"), count, remnant)
        case Version() | Draft() | Recovery():
            return RemnantRow(when_words(remnant, now), _detail(remnant), remnant)


def _detail(remnant: Whole) -> str:
    if isinstance(remnant, Recovery):
        return _unsaved_words(remnant)
    if isinstance(remnant, Draft):
        return translate_count(
            "{count} word · kept as {draft}",
            "{count} words · kept as {draft}",
            remnant.words,
            draft=remnant.full_title,
        )
    why = remnant.why.words
    return translate_count(
        "{count} word · {why}", "{count} words · {why}", remnant.words, why=why
    )


def when_words(remnant: Whole, now: datetime) -> str:
    """Return of when a text is: Today, 14:03."""
    at = remnant.kept_at if isinstance(remnant, Draft) else remnant.at
    if at is None:
        return _LONG_AGO
    return title_moment(at, now)


def restored_words(story: Path, restored: Restored, now: datetime) -> str:
    """Return that a text is the story again, and where is what stood in its place."""
    parts = [_again_words(story, restored.text, now)]
    if restored.copy is not None:
        parts.append(
            translate(
                "What was in the file is beside it, in “{copy}”.",
                copy=shown_name(restored.copy),
            )
        )
    elif restored.had_file:
        parts.append(
            translate(
                "No copy of what was in the file could be put beside it; it is kept in "
                "Reread’s own folder."
            )
        )
    parts += [
        translate(
            "Another program wrote the file at that moment; what it wrote is beside "
            "it, in “{copy}”.",
            copy=shown_name(other),
        )
        for other in restored.others
    ]
    return in_sequence(*parts)


def _again_words(story: Path, text: Whole, now: datetime) -> str:
    name = shown_name(story)
    match text:
        case Version():
            when = sentence_moment(text.at, now)
            return translate(
                "“{name}” is again as it was {moment}.", name=name, moment=when
            )
        case Draft():
            draft = text.title
            return translate(
                "“{name}” is again as it was in {draft}.", name=name, draft=draft
            )
        case Recovery():
            return translate(
                "“{name}” is again as you had typed it, with what was not saved.",
                name=name,
            )


def _unsaved_words(recovery: Recovery) -> str:
    if recovery.text is None:
        return translate("Not saved · only the words that were typed")
    if not recovery.words:
        return translate("Not saved when Reread ended")
    return translate_count(
        "Not saved when Reread ended · {count} word changed",
        "Not saved when Reread ended · {count} words changed",
        recovery.words,
    )


class RemnantList(ChoiceList):
    """Texts to choose from."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._remnants = _RemnantModel()
        name = translate("What there is of this story")
        delegate = LinesDelegate(theme, _lines, _LEAD, is_strong=True)
        super().__init__(delegate, self._remnants, name, parent)

    def show_rows(self, rows: Sequence[RemnantRow], chosen: int) -> None:
        """List ``rows``, and choose the one of that number, counted from 0."""
        self._remnants.show_rows(rows)
        self.choose_row(chosen)


def _lines(row: RemnantRow) -> tuple[str, str]:
    return row.words, row.detail


class _RemnantModel(RowModel["RemnantRow"]):
    """What there is."""

    @override
    def words_of(self, row: RemnantRow) -> str:
        return row.words

    @override
    def spoken(self, row: RemnantRow) -> str:
        return row.spoken

    @override
    def choice_of(self, row: RemnantRow) -> Remnant:
        return row.remnant
