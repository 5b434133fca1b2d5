"""How the split view of a story was left: what it showed, and where.

It is a convenience: what is missing or damaged reads as if there had been none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.text.quoted_place import QuotedPlace, quoted_place_from
from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_FILES = 8
"""Files beside one story that are offered again."""


@value
class SplitState:
    """How a split view was left.

    Attributes:
        is_open: Whether there was one.
        draft: The name of the draft's file that it showed; empty if none.
        file: The path of another file that it showed; empty if none.  If there is
            neither, it showed the story.
        top: The start of the first line in view.
        beside: How much of the width it had where it stood at the right, from 0 to 1;
            nought for as much as is best.
        below: How much of the height it had where it stood below.
        files: The files that it showed lately, the last one first.
    """

    is_open: bool = False
    draft: str = ""
    file: str = ""
    top: QuotedPlace = QuotedPlace(0)
    beside: float = 0.0
    below: float = 0.0
    files: tuple[str, ...] = ()

    @property
    def written(self) -> dict[str, Any]:
        """The state as it is kept on the disk."""
        return {
            "is_open": self.is_open,
            "draft": self.draft,
            "file": self.file,
            "top": self.top.written,
            "beside": self.beside,
            "below": self.below,
            "files": list(self.files),
        }


def split_state_from(content: Any) -> SplitState:
    """Return how a split view was left, as it was kept on the disk."""
    if not isinstance(content, dict):
        return SplitState()
    files = content.get("files")
    return SplitState(
        is_open=content.get("is_open") is True,
        draft=_words(content, "draft"),
        file=_words(content, "file"),
        top=quoted_place_from(content.get("top")) or QuotedPlace(0),
        beside=_share(content, "beside"),
        below=_share(content, "below"),
        files=tuple(f for f in files[:MOST_FILES] if isinstance(f, str))
        if isinstance(files, list)
        else (),
    )


def _words(content: Mapping[str, Any], name: str) -> str:
    found = content.get(name)
    return found if isinstance(found, str) else ""


def _share(content: Mapping[str, Any], name: str) -> float:
    found = content.get(name)
    return found if isinstance(found, float) and 0.0 < found < 1.0 else 0.0
