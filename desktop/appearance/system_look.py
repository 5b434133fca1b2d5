"""What the system says of how things should look: dark, with contrast, without motion.

Qt tells whether it is dark and, since 6.10, whether a high contrast is wanted: on
Windows, on macOS, and where it knows the desktop (GNOME and what is like it).  On other
desktops, by an older Qt, and of motion everywhere, the system itself is asked: the
settings of the `desktop portal`_ on Linux, which also tells of changes, and
:meth:`.System.look` elsewhere, which tells of none.

.. _desktop portal:
   https://flatpak.github.io/xdg-desktop-portal/docs/
   doc-org.freedesktop.portal.Settings.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from desktop.system.here import SYSTEM

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

    from desktop.system.system import System

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_APPEARANCE, _GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
_ASKED = (
    (_APPEARANCE, "contrast"),
    (_APPEARANCE, "reduced-motion"),
    (_GNOME, "gtk-theme"),
    (_GNOME, "enable-animations"),
)
_PATIENCE_MS = 5_000
"""How long a portal may take to answer, which may have to be started."""


class SystemLook(QObject):
    """How the system looks; tests tell it.

    Attributes:
        is_dark: Whether it is dark.
        has_contrast: Whether a high contrast is wanted.
        is_still: Whether nothing is to move that need not.

    Signals:
        changed: Something of it is otherwise than it was.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        is_dark: bool = False,
        has_contrast: bool = False,
        is_still: bool = False,
    ) -> None:
        """Begin with what is told; nothing is asked."""
        super().__init__(parent)
        self.is_dark, self.has_contrast = is_dark, has_contrast
        self.is_still = is_still

    def tell(self, *, is_dark: bool, has_contrast: bool, is_still: bool) -> None:
        """Say how it looks now."""
        was = self.is_dark, self.has_contrast, self.is_still
        self.is_dark, self.has_contrast = is_dark, has_contrast
        self.is_still = is_still
        if (is_dark, has_contrast, is_still) != was:
            self.changed.emit()

    def listen(self) -> None:
        """Ask what Qt does not tell; called when the first page is painted."""


class WatchedLook(SystemLook):
    """How the system looks as it says itself, now and whenever it changes."""

    def __init__(self, parent: QObject | None = None, system: System = SYSTEM) -> None:
        super().__init__(parent)
        self._system = system
        self._told: dict[str, Any] = {}
        hints = QGuiApplication.styleHints()
        self.is_dark, self.has_contrast = self._is_dark(), self._has_contrast()
        hints.colorSchemeChanged.connect(self._renew)
        if hasattr(hints, "accessibility"):  # Qt before 6.10 has no such hints.
            hints.accessibility().contrastPreferenceChanged.connect(self._renew)

    @override
    def listen(self) -> None:
        if self._system.has_portal:
            self._ask_portal()
            return
        self._told = dict(self._system.look())
        self._renew()

    def _is_dark(self) -> bool:
        scheme = QGuiApplication.styleHints().colorScheme()
        return scheme is Qt.ColorScheme.Dark

    def _has_contrast(self) -> bool:
        # Asked for each time: who keeps what it returns has it deleted with the hints.
        hints = QGuiApplication.styleHints()
        if hasattr(hints, "accessibility"):
            told = hints.accessibility().contrastPreference()
            if told is Qt.ContrastPreference.HighContrast:
                return True
        # Before there was a setting for it, it was a theme of this name.
        is_named = str(self._told.get("gtk-theme", "")).startswith("HighContrast")
        return is_named or self._told.get("contrast") == 1

    def _is_still(self) -> bool:
        told = self._told
        return told.get("reduced-motion") == 1 or told.get("enable-animations") is False

    def _renew(self, *_: object) -> None:
        self.tell(
            is_dark=self._is_dark(),
            has_contrast=self._has_contrast(),
            is_still=self._is_still(),
        )

    # The portal

    def _ask_portal(self) -> None:
        # Imported late: it is not needed to paint the page.
        from PySide6.QtDBus import (
            QDBusConnection,
            QDBusMessage,
            QDBusPendingCallWatcher,
        )

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        slot: Any = SLOT("_on_setting_changed(QDBusMessage)")  # no bytes, as stubs say
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, slot)
        for place, name in _ASKED:
            question = QDBusMessage.createMethodCall(
                _SERVICE, _PATH, _INTERFACE, "Read"
            )
            question.setArguments([place, name])
            call = bus.asyncCall(question, _PATIENCE_MS)
            watcher = QDBusPendingCallWatcher(call, self)
            watcher.setObjectName(name)
            watcher.finished.connect(self._on_answered)

    def _on_answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if not watcher.isError():
            self._take(watcher.objectName(), watcher.reply().arguments()[0])
        watcher.deleteLater()

    @Slot("QDBusMessage")
    def _on_setting_changed(self, message: Any) -> None:
        place, name, setting = message.arguments()
        if (place, name) in _ASKED:
            self._take(name, setting)

    def _take(self, name: str, setting: Any) -> None:
        while hasattr(setting, "variant"):  # One is wrapped in another.
            setting = setting.variant()
        self._told[name] = setting
        self._renew()
