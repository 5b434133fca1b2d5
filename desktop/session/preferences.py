"""The preferences while the app runs: one value, kept on disk at every change."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.storage.files.filesystem import DISK, FileSystem
from desktop.storage.story.settings import Settings, write_settings
from desktop.value import replace
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.storage.words.author_corrections import AuthorCorrections
    from desktop.text.smart_typing.own_corrections import OwnCorrections

_UNKEPT = translate("Your preferences cannot be kept, and hold until Reread is closed.")


class Preferences(QObject):
    """Holds what the author prefers and tells of every change.

    Args:
        settings: What was read when the app started.
        folder: Where the preferences are kept.
        disk: Where to write.
        parent: What it belongs to.

    Signals:
        changed: The author prefers something else; carries the ``Settings``.
        save_failed: The disk refused; carries a sentence for the author.
    """

    changed = Signal(Settings)
    save_failed = Signal(str)

    def __init__(
        self,
        settings: Settings,
        folder: Path,
        disk: FileSystem = DISK,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._folder = folder
        self._disk = disk
        self._is_failing = False

    @property
    def folder(self) -> Path:
        """Where the preferences are kept."""
        return self._folder

    @cached_property
    def corrections(self) -> AuthorCorrections:
        """What the author always mistypes."""
        # Late: it is asked for when the first word has been typed.
        from desktop.storage.words.author_corrections import AuthorCorrections

        return AuthorCorrections(self._folder, self._disk)

    def own_corrections(self) -> OwnCorrections | None:
        """Return what is done about that while the author types; None if nothing."""
        return self.corrections.corrections if self._settings.autocorrect else None

    @property
    def settings(self) -> Settings:
        """What the author prefers now."""
        return self._settings

    def update(self, **changes: Any) -> None:
        """Change the named fields of ``Settings``, tell of it and keep it.

        What the disk refuses to keep holds until the app is closed.  Of names of
        colours only what fits is kept.

        Raises:
            TypeError: If ``Settings`` has no such field.
        """
        if "colour_meanings" in changes:
            from desktop.annotations.colour_names import clean_colour_names

            names = clean_colour_names(changes["colour_meanings"])
            changes["colour_meanings"] = names
        settings = replace(self._settings, **changes)
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit(settings)
        try:
            write_settings(self._folder, settings, self._disk)
        except SaveFailed as error:
            # Once: it will hardly be another reason the next time.
            if not self._is_failing:
                self._is_failing = True
                self.save_failed.emit(f"{_UNKEPT} {error}")
        else:
            self._is_failing = False
