"""Kept drafts: versions of a story that have a number and a name, and the list of them.

Data is bytes in UTF-8, as the file ``drafts.json`` has them.  Whatever the file says
that Reread does not know is kept.  Whether the drafts are still there is for the
storage to see.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.annotations.file.item_reader import read_time
from desktop.annotations.file.item_writer import to_time
from desktop.annotations.file.json_reader import encode, read_json
from desktop.annotations.file.json_writer import formatted
from desktop.errors import DraftsUnreadable, NotesUnreadable
from desktop.value import field, replace, value
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_NUMBERED = re.compile(r"draft-(\d{1,9})\.txt")

FORMAT_VERSION = 1
"""Of the lists this Reread writes."""
_SHA256 = re.compile("[0-9a-f]{64}")
_LONGEST_NAME = 255  # code points
_NEVER_IN_A_NAME = re.compile(r"[/\\\x00]")
_UNKNOWN_TIME = datetime(1970, 1, 1, tzinfo=UTC)


@value(kw_only=True)
class Draft:
    """A draft as it was when it was kept.

    Attributes:
        number: Counts the drafts of a story, from 1.
        file: The name of its file in the folder of the drafts.
        name: What the author calls it; may be empty.
        remark: What the author says of it; may be empty.
        kept_at: When it was kept, in UTC.
        words: How many words it has, without its front matter.
        sha256: The hash of its text in UTF-8, in hexadecimal.
        bytes_sha256: That of the bytes of its file.
        encoding: Python's name of the file's encoding.
        has_bom: Whether the file starts with a byte-order mark.
        notes: How many notes were on it.
        open_notes: How many of those were open.
        raw: The JSON it was read from; empty for a new one.
    """

    number: int
    file: str
    name: str = ""
    remark: str = ""
    kept_at: datetime
    words: int
    sha256: str
    bytes_sha256: str
    encoding: str = "utf-8"
    has_bom: bool = False
    notes: int = 0
    open_notes: int = 0
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.number < 1:
            raise ValueError(f"drafts count from 1, not {self.number}")

    @property
    def title(self) -> str:
        """What it is called where there is little room: Draft 3."""
        return translate("Draft {number}", number=self.number)

    @property
    def full_title(self) -> str:
        """Its number and its name: Draft 3 · after the first readers."""
        return f"{self.title} · {self.name}" if self.name else self.title

    @property
    def label(self) -> str:
        """The same as files have it, whatever language whoever writes them speaks."""
        title = f"Draft {self.number}"
        return f"{title} · {self.name}" if self.name else title

    @property
    def notes_file(self) -> str:
        """The name of the file of the notes that were on it, if there were any."""
        return notes_file_of(self.file)


def draft_file(number: int) -> str:
    """Return what the file of a draft of that number is called."""
    return f"draft-{number:03}.txt"


def notes_file_of(file: str) -> str:
    """Return what the notes on the draft in ``file`` are called."""
    return f"{file.rpartition('.')[0] or file}.annotations.json"


def number_in(file: str) -> int | None:
    """Return the number in the name of a draft's file; None if it has none."""
    found = _NUMBERED.fullmatch(file)
    return int(found[1]) or None if found else None


@value
class DraftList:
    """The kept drafts of one story.

    Attributes:
        drafts: The drafts, the oldest first.
        others: Entries that are no draft Reread can read, as they came.
        raw: What the file says besides.
        is_read_only: Whether a newer Reread wrote the file.
    """

    drafts: tuple[Draft, ...] = ()
    others: tuple[Any, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)
    is_read_only: bool = False

    @property
    def next_number(self) -> int:
        """The number of the next draft."""
        return max((draft.number for draft in self.drafts), default=0) + 1

    def get(self, file: str) -> Draft | None:
        """Return the draft in the file of that name, if it is listed."""
        return next((draft for draft in self.drafts if draft.file == file), None)

    def with_draft(self, draft: Draft) -> DraftList:
        """Return the list with ``draft`` added, or in place of its earlier self."""
        others = (other for other in self.drafts if other.file != draft.file)
        return replace(self, drafts=_in_order([*others, draft]))

    def without(self, file: str) -> DraftList:
        """Return the list without the draft in the file of that name."""
        drafts = tuple(draft for draft in self.drafts if draft.file != file)
        return replace(self, drafts=drafts)

    def joined(self, other: DraftList) -> DraftList:
        """Return this list with the drafts of ``other`` that it lacks."""
        missing = [draft for draft in other.drafts if self.get(draft.file) is None]
        unread = [item for item in other.others if item not in self.others]
        return replace(
            self,
            drafts=_in_order([*self.drafts, *missing]),
            others=(*self.others, *unread),
        )


def parse_drafts(data: bytes, name: str) -> DraftList:
    """Return the drafts that a file of ``data`` lists.

    Args:
        data: The bytes of the file.
        name: What to call the file when telling the author.

    Raises:
        DraftsUnreadable: If it is no list of drafts.
    """
    try:
        content = read_json(data, name)
    except NotesUnreadable as error:
        raise DraftsUnreadable(
            translate("“{name}” cannot be read.", name=name)
        ) from error
    items = content.get("drafts") if isinstance(content, dict) else None
    version = content.get("format_version") if isinstance(content, dict) else None
    if not isinstance(items, list) or type(version) is not int:
        raise DraftsUnreadable(
            translate("“{name}” is not a list of drafts.", name=name)
        )
    drafts, others = _sorted_out(items)
    return DraftList(
        drafts=drafts,
        others=others,
        raw={**content, "drafts": []},
        is_read_only=version > FORMAT_VERSION,
    )


def _sorted_out(items: list[Any]) -> tuple[tuple[Draft, ...], tuple[Any, ...]]:
    """Return the drafts that ``items`` describe, and the items that describe none."""
    found: dict[str, Draft] = {}
    others: list[Any] = []
    for item in items:
        draft = _read(item)
        if draft is None or draft.file in found:
            others.append(item)
        else:
            found[draft.file] = draft
    return _in_order(found.values()), tuple(others)


def serialise_drafts(drafts: DraftList) -> bytes:
    """Return ``drafts`` as a file."""
    items = [*map(_written, drafts.drafts), *drafts.others]
    content = {"format_version": FORMAT_VERSION, **drafts.raw, "drafts": items}
    return encode(formatted(content) + "\n")


def is_plain_name(file: str) -> bool:
    """Return whether ``file`` is the name of a file and leads to no other folder."""
    is_short = 0 < len(file) <= _LONGEST_NAME
    return is_short and file[0] != "." and not _NEVER_IN_A_NAME.search(file)


def _in_order(drafts: Any) -> tuple[Draft, ...]:
    return tuple(sorted(drafts, key=lambda draft: (draft.number, draft.file)))


def _read(item: Any) -> Draft | None:
    """Return the draft that ``item`` describes; None if it describes none."""
    if not isinstance(item, dict):
        return None
    number, file = item.get("number"), item.get("file")
    hashes = item.get("sha256"), item.get("file_sha256")
    if type(number) is not int or number < 1 or not isinstance(file, str):
        return None
    if not is_plain_name(file) or not all(map(_is_sha256, hashes)):
        return None
    return Draft(
        number=number,
        file=file,
        name=_text(item, "name"),
        remark=_text(item, "remark"),
        kept_at=read_time(item.get("kept")) or _UNKNOWN_TIME,
        words=_count(item, "words"),
        sha256=item["sha256"],
        bytes_sha256=item["file_sha256"],
        encoding=_text(item, "encoding") or "utf-8",
        has_bom=item.get("byte_order_mark") is True,
        notes=_count(item, "notes"),
        open_notes=_count(item, "open_notes"),
        raw=item,
    )


def _written(draft: Draft) -> dict[str, Any]:
    if draft.raw and _read(draft.raw) == draft:
        return dict(draft.raw)
    facts = {
        "number": draft.number,
        "file": draft.file,
        "name": draft.name,
        "remark": draft.remark,
        "kept": to_time(draft.kept_at),
        "words": draft.words,
        "notes": draft.notes,
        "open_notes": draft.open_notes,
        "encoding": draft.encoding,
        "byte_order_mark": draft.has_bom,
        "sha256": draft.sha256,
        "file_sha256": draft.bytes_sha256,
    }
    return {**draft.raw, **facts}


def _is_sha256(value: Any) -> bool:
    return isinstance(value, str) and _SHA256.fullmatch(value) is not None


def _text(item: Mapping[str, Any], key: str) -> str:
    value = item.get(key)
    return value if isinstance(value, str) else ""


def _count(item: Mapping[str, Any], key: str) -> int:
    value = item.get(key)
    return value if type(value) is int and value >= 0 else 0
