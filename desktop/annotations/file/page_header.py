"""Reading what a notes file says besides its items: version, known texts, tombstones.

It is written by :mod:`desktop.annotations.file.header_writer`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_reader import read_time
from desktop.annotations.file.terms import FORMAT_VERSION
from desktop.annotations.text_state import TextState
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


def read_version(page: Mapping[str, Any]) -> int:
    """Return the version of the format the page is in.

    Raises:
        ValueError: If it is no whole number.
    """
    version = page.get("format_version", FORMAT_VERSION)
    if type(version) is not int:
        raise ValueError(translate("its format_version is not a whole number"))
    return version


def read_deleted(page: Mapping[str, Any]) -> dict[str, datetime]:
    """Return when each deleted note was deleted, by its id.

    Raises:
        ValueError: If the page has something else there.
    """
    deleted = page.get("deleted", {})
    if not isinstance(deleted, dict):
        raise ValueError(translate("its deleted notes are not an object"))
    times = ((note_id, read_time(value)) for note_id, value in deleted.items())
    return {note_id: time for note_id, time in times if time is not None}


def read_texts(page: Mapping[str, Any]) -> dict[str, TextState]:
    """Return the versions of the story that the page knows, by their id.

    Raises:
        ValueError: If the page has something else there.
    """
    drafts = page.get("drafts", [])
    if not isinstance(drafts, list):
        raise ValueError(translate("its drafts are not a list"))
    texts = (read_text(draft) for draft in drafts)
    return {text.id: text for text in texts if text is not None}


def read_text(draft: Any) -> TextState | None:
    """Return the version of the story that an entry of the page tells of, if any."""
    if not isinstance(draft, dict):
        return None
    text_id, cached = draft.get("id"), draft.get("cached")
    if not isinstance(text_id, str) or not isinstance(cached, str):
        return None
    label = draft.get("label")
    return TextState(
        id=text_id,
        label=label if isinstance(label, str) else "",
        date=read_time(draft.get("sourceDate")),
        cached=cached,
        raw=draft,
    )
