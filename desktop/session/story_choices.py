"""What the author chose for one story, while it is open: kept at every change.

What can be chosen for all stories and for one is asked for through one object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from desktop.errors import SaveFailed
from desktop.session.preferences import Preferences
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

    from desktop.storage.story.settings import Settings

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
            write_story_settings(self._story, settings, self._disk, changes)
        except SaveFailed as error:
            self.save_failed.emit(in_sequence(_UNKEPT, str(error)))


class StoryPreferences(Preferences):
    """What the author prefers in one story: what is chosen for it, else for all.

    What is chosen for this story is changed for it, everything else for all of them.
    """

    def __init__(
        self, of_all: Preferences, choices: StoryChoices, parent: QObject
    ) -> None:
        """Begin.

        Args:
            of_all: What is preferred in all stories.
            choices: What was chosen for this one.
            parent: What shows the story.
        """
        super().__init__(of_all.settings, of_all.folder, parent=parent)
        self._of_all = of_all
        self.choices = choices
        of_all.changed.connect(self._tell)
        choices.changed.connect(self._tell)

    @property
    @override
    def settings(self) -> Settings:
        """What the author prefers now, in this story."""
        return replace(self._of_all.settings, **self.choices.settings.type)

    @override
    def update(self, **changes: Any) -> None:
        chosen = self.choices.settings.type
        own = {name: value for name, value in changes.items() if name in chosen}
        others = {name: value for name, value in changes.items() if name not in chosen}
        if own:
            self.choices.update(type={**chosen, **own})
        if others:
            self._of_all.update(**others)

    def _tell(self, _: object) -> None:
        self.changed.emit(self.settings)
