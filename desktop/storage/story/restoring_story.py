"""Making a kept text the story again, where its file is damaged or gone.

What the file holds is kept first, whatever it is; then the text takes its place in one
step.  Nothing that cannot be kept is ever replaced.
"""

from __future__ import annotations

import errno
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.drafts.draft_list import Draft
from desktop.errors import DraftsUnreadable, SaveFailed, StoryUnreadable
from desktop.storage.drafts.drafts_folder import read_draft
from desktop.storage.drafts.found_drafts import find_drafts
from desktop.storage.encodings.encoding import Decoded, encode
from desktop.storage.encodings.line_ends import LineEnds
from desktop.storage.files.derived_names import is_markdown
from desktop.storage.files.disk_errors import reason, shown_name, shown_path
from desktop.storage.files.durable import create_durably
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.files.publishing import publish
from desktop.storage.files.quarantine import keep_aside
from desktop.storage.files.regular_file import read_regular_file
from desktop.storage.history import versions
from desktop.storage.history.version_index import Version, Why, record
from desktop.storage.journal.recovery import Recovery
from desktop.storage.story.chosen_encoding import decode_as_chosen, encoding_chosen
from desktop.storage.story.salvage import Whole, excerpt_of, is_taken, text_of
from desktop.text.structure.story_words import StoryWords
from desktop.value import replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LARGEST_KEPT = 256 << 20  # bytes of a damaged file; what is larger stays as it is
_SHORTEST_LINE = 8  # code points by which a damaged file is known to be the story


@value
class Restored:
    """A story that can be opened again.

    Attributes:
        text: What it is again.
        had_file: Whether there was a file in its place.
        copy: Where what that held is, beside the story; None if it is only in Reread's
            own folder.
        others: Where what other programs wrote at the last moment is, beside it.
    """

    text: Whole
    had_file: bool = False
    copy: Path | None = None
    others: tuple[Path, ...] = ()


def restore_story(story: Path, remnant: Whole, disk: FileSystem = DISK) -> Restored:
    """Make the text of ``remnant`` the story again, and return what became of it.

    Raises:
        SaveFailed: If what the file holds cannot be kept, or the disk refuses; the file
            is as it was then.
    """
    text = text_of(remnant, story, disk)
    if text is None:
        raise SaveFailed(
            translate(
                "This text cannot be read any more, and “{name}” was left as "
                "it is. Choose another.",
                name=shown_name(story),
            )
        )
    data = _as_a_file(text, story, remnant, disk)
    if is_taken(story, disk):
        restored = _replaced(story, data, remnant, disk)
    else:
        _make(story, data, disk)
        restored = Restored(remnant)
    why = Why.RECOVERED if isinstance(remnant, Recovery) else Why.RESTORED
    _record(story, text, why, disk)
    return restored


def keep_damaged(story: Path, disk: FileSystem = DISK) -> Path | None:
    """Keep what the file of ``story`` holds, beside it if that can be; return the copy.

    Raises:
        SaveFailed: If it cannot be read, or no place takes it.
    """
    return _kept(story, _found(story, disk), disk)


def _make(story: Path, data: bytes, disk: FileSystem) -> None:
    try:
        create_durably(story, data, disk=disk)
    except FileExistsError as error:
        raise SaveFailed(
            translate(
                "There is a file “{name}” again, and it was left as it is. "
                "Try again to open it.",
                name=shown_name(story),
            )
        ) from error


def _replaced(story: Path, data: bytes, remnant: Whole, disk: FileSystem) -> Restored:
    found = _found(story, disk)
    copy = _kept(story, found, disk)
    published = publish(story, data, {found, data}.__contains__, disk=disk)
    restored = Restored(remnant, had_file=True, copy=copy)
    if published.displaced is None:
        return restored
    _record_found(story, published.displaced, disk)
    with suppress(SaveFailed):  # It is kept already, where only Reread finds it.
        other = keep_aside(story, published.displaced, "earlier", disk=disk)
        return replace(restored, others=(other,))
    return restored


def _found(story: Path, disk: FileSystem) -> bytes:
    """Return what the file holds.

    Raises:
        SaveFailed: If that cannot be read, and so cannot be kept.
    """
    try:
        return read_regular_file(story, _LARGEST_KEPT, disk).data
    except OSError as error:
        if error.errno == errno.EISDIR:
            raise SaveFailed(
                translate(
                    "“{name}” is a folder now, and was left as it is. Save a copy "
                    "of the text instead.",
                    name=shown_name(story),
                )
            ) from error
        raise SaveFailed(
            translate(
                "“{name}” was left as it is, as what is in it cannot be kept "
                "first: {reason}. Its folder is {folder}. Save a copy of the "
                "text instead.",
                name=shown_name(story),
                reason=reason(error),
                folder=shown_path(story.parent),
            )
        ) from error


def _kept(story: Path, found: bytes, disk: FileSystem) -> Path | None:
    """Keep what the file holds, in both places if they take it; return the copy.

    Raises:
        SaveFailed: If neither takes it.
    """
    is_damaged = not _record_found(story, found, disk)
    copy: Path | None = None
    with suppress(SaveFailed):
        why = "broken" if is_damaged else "earlier"
        copy = keep_aside(story, found, why, disk=disk)
    try:
        versions.keep_bytes(found, disk)
    except SaveFailed as problem:
        if copy is None:
            raise SaveFailed(
                translate(
                    "“{name}” was left as it is, as what is in it could be kept "
                    "neither beside it nor elsewhere. {reason}",
                    name=shown_name(story),
                    reason=problem,
                )
            ) from problem
    return copy


def _record_found(story: Path, data: bytes, disk: FileSystem) -> bool:
    """Have what other programs wrote in the history; return whether it is a story."""
    try:
        text = decode_as_chosen(story, data, disk).decoded.text
    except StoryUnreadable:
        return False
    _record(story, text, Why.OUTSIDE, disk)
    return True


def _record(story: Path, text: str, why: Why, disk: FileSystem) -> None:
    words = StoryWords(is_markdown(story)).count(text)
    with suppress(SaveFailed):  # It is in the file, or beside it.
        sha256 = versions.keep(text, disk)
        record(story, Version(sha256, datetime.now(UTC), words, why), disk)


def _as_a_file(text: str, story: Path, remnant: Whole, disk: FileSystem) -> bytes:
    """Return ``text`` as the story held it, as far as that is known; in UTF-8 else.

    Raises:
        CannotEncode: If it cannot be written at all.
    """
    for form in _forms(text, story, remnant, disk):
        with suppress(SaveFailed, StoryUnreadable, LookupError, ValueError):
            data = encode(text, form)
            if decode_as_chosen(story, data, disk).decoded.text == text:
                return data
    return encode(text, Decoded(""))


def _forms(
    text: str, story: Path, remnant: Whole, disk: FileSystem
) -> Iterator[Decoded]:
    """Yield in which ways the story may have been written, the likeliest first."""
    if chosen := encoding_chosen(story, disk):
        yield Decoded("", chosen, is_chosen=True)
    if isinstance(remnant, Draft):
        yield _form_of(story, remnant, disk)
    found = excerpt_of(story, disk)
    if _has_a_line_of(found.text, text):
        ends = LineEnds(found.line_end)
        yield Decoded("", found.encoding, found.has_bom, ends)
    begin = remnant.leftover.told.begin if isinstance(remnant, Recovery) else None
    if begin is not None:
        yield Decoded("", begin.encoding)
    with suppress(DraftsUnreadable):
        last = find_drafts(story, disk).last
        if last is not None:
            yield _form_of(story, last, disk)


def _form_of(story: Path, draft: Draft, disk: FileSystem) -> Decoded:
    with suppress(StoryUnreadable):
        return read_draft(story, draft, disk)
    return Decoded("")


def _has_a_line_of(damaged: str, text: str) -> bool:
    """Return whether a damaged file is one that once held ``text``, or nearly so."""
    lines = {line for line in text.split("\n") if len(line) >= _SHORTEST_LINE}
    return not lines.isdisjoint(damaged.split("\n"))
