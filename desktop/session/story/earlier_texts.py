"""The text of a story and those it was before, each aligned with it once.

Notes, places and what was read were told of an earlier text that the app has kept, and
mostly of one and the same.  To align a novel takes a second: who needs it is given what
another has worked out, in whatever thread.
"""

from __future__ import annotations

from _thread import allocate_lock  # what threading calls Lock, without the rest of it
from typing import TYPE_CHECKING

from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.history import versions

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.anchoring.surviving_tokens import Survivors

_MOST_REWRITTEN = 3_000_000
"""Code points, a very long novel; of what differs by more, no place is carried over."""


class EarlierTexts:
    """What is left in one text of those that were kept.

    To be let go of when everything is found: two aligned novels are large.

    Attributes:
        text: The text.
        story: The file of its story; None if it is of none.
    """

    def __init__(
        self, text: str, story: Path | None = None, disk: FileSystem = DISK
    ) -> None:
        """Begin with none.

        Args:
            text: The text.
            story: The story, whose kept drafts may be earlier texts.
            disk: Where they are kept.
        """
        self.text = text
        self.story = story
        self._disk = disk
        self._lock = allocate_lock()
        self._texts: dict[str, str | None] = {}
        self._survivors: dict[str, Survivors] = {}

    def survivors(self, sha256: str) -> Survivors | None:
        """Return what is left of the earlier text of that SHA-256.

        None if it was not kept.
        """
        with self._lock:
            return self._survivors_of(sha256)

    def quick_survivors(self, sha256: str) -> Survivors | None:
        """Return the same for what is a convenience; None also if it would take long.

        To tell what became of so much would take minutes, for which a window cannot
        close.
        """
        from desktop.anchoring.carrying import rewritten  # late: as what aligns

        with self._lock:
            old = self._text_of(sha256)
            is_known = sha256 in self._survivors
            if not is_known and old and rewritten(old, self.text) > _MOST_REWRITTEN:
                return None
            return self._survivors_of(sha256)

    def _survivors_of(self, sha256: str) -> Survivors | None:
        old = self._text_of(sha256)
        if old is not None and sha256 not in self._survivors:
            # Late: most texts are those they were, and nothing is aligned.
            from desktop.anchoring.surviving_tokens import Survivors

            self._survivors[sha256] = Survivors.of_texts(old, self.text)
        return self._survivors.get(sha256)

    def _text_of(self, sha256: str) -> str | None:
        if sha256 not in self._texts:
            self._texts[sha256] = self._kept(sha256)
        return self._texts[sha256]

    def _kept(self, sha256: str) -> str | None:
        text = versions.get(sha256, self._disk)
        if text is None and self.story is not None:
            from desktop.storage.drafts.drafts_folder import draft_text_with

            return draft_text_with(self.story, sha256)
        return text
