"""What the author chose for one story, while it is open: kept at every change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.story_settings import (
    StorySettings,
    read_story_settings,
    write_story_settings,
)
from desktop.value import replace
from desktop.wording.translation import in_sequence, translate

if TYPE_CHECKING:
    from pathlib import Path

_UNKEPT = translate("What you chose for this story holds until it is closed.")


class StoryChoices(QObject):
    """Holds what was chosen for a story and tells of every change.

    Signals:
        changed: Something else is chosen; carries the ``StorySettings``.
        save_failed: The disk refused; carries a sentence for the author.
    """

    changed = Signal(StorySettings)
    save_failed = Signal(str)

    def __init__(
        self, story: Path, disk: FileSystem = DISK, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._story = story
        self._disk = disk
        self._settings = read_story_settings(story, disk)

    @property
    def settings(self) -> StorySettings:
        """What is chosen now."""
        return self._settings

    def update(self, **changes: Any) -> None:
        """Change the named fields of ``StorySettings``, tell of it and keep it.

        Raises:
            TypeError: If ``StorySettings`` has no such field.
        """
        settings = replace(self._settings, **changes)
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        try:
            write_story_settings(self._story, settings, self._disk)
        except SaveFailed as error:
            self.save_failed.emit(in_sequence(_UNKEPT, str(error)))
