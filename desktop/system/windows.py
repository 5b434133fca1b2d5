"""What only Windows has, and what it has not."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.overriding import override
from desktop.system.system import System

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

_LONGEST_NAME = 255
"""UTF-16 units of a name on NTFS."""
_ROOM = 1024
"""Letters for all the languages that somebody wants."""
_BY_NAME = 8
"""MUI_LANGUAGE_NAME of the Windows API: names such as "de-DE", no numbers."""
_BEYOND = 1 << 30
"""The byte of a file that is locked: behind all content, as nobody can read what is
locked there."""

_HIGH_CONTRAST, _ANIMATION = 0x0042, 0x1042
"""``SPI_GETHIGHCONTRAST`` and ``SPI_GETCLIENTAREAANIMATION`` of ``winuser.h``."""
_IS_ON = 0x0001
"""``HCF_HIGHCONTRASTON``."""


def _c_runtime() -> Any:
    return import_module("msvcrt")


def _user_library() -> Any:
    import ctypes  # late: it is asked when the first page is painted

    return ctypes.CDLL("user32")


def _kernel32() -> Any:
    import ctypes

    return getattr(ctypes, "windll").kernel32  # noqa: B009  # is on Windows only


class Windows(System):
    """Windows.

    Args:
        runtime: Loads Python's module of the C runtime, ``msvcrt``.
        user_library: Loads ``user32``, which knows how windows are to look.
        kernel: Loads the library ``kernel32``.
    """

    name: ClassVar[str] = "win32"
    has_permissions: ClassVar[bool] = False
    has_portal: ClassVar[bool] = False

    def __init__(
        self,
        runtime: Callable[[], Any] = _c_runtime,
        user_library: Callable[[], Any] = _user_library,
        kernel: Callable[[], Any] = _kernel32,
    ) -> None:
        self._runtime = runtime
        self._user_library, self._kernel = user_library, kernel

    @override
    def has_display(self, environment: Mapping[str, str]) -> bool:
        return True

    @override
    def look(self) -> Mapping[str, Any]:
        import ctypes

        with suppress(OSError, AttributeError):  # where a call is missing
            ask = self._user_library().SystemParametersInfoW
            contrast, moves = _high_contrast(), ctypes.c_int(1)
            ask(_HIGH_CONTRAST, contrast.size, ctypes.byref(contrast), 0)
            ask(_ANIMATION, 0, ctypes.byref(moves), 0)
            is_high, is_moving = contrast.flags & _IS_ON, bool(moves.value)
            return {"contrast": is_high, "enable-animations": is_moving}
        return {}

    @override
    def languages(self, environment: Mapping[str, str]) -> list[str]:
        return super().languages(environment) or [self._language()]

    def _language(self) -> str:
        import ctypes

        name = ctypes.create_unicode_buffer(_ROOM)
        count, size = ctypes.c_ulong(), ctypes.c_ulong(_ROOM)
        has_name = self._kernel().GetUserPreferredUILanguages(
            _BY_NAME, ctypes.byref(count), name, ctypes.byref(size)
        )
        return name.value if has_name else ""

    @override
    def name_size(self, name: str) -> int:
        """Return how many UTF-16 units ``name`` has."""
        return len(name.encode("utf-16-le", "surrogatepass")) // 2

    @override
    def longest_name(self, folder: Path) -> int:
        return _LONGEST_NAME

    @override
    def is_mine(self, status: os.stat_result) -> bool:
        return True

    @override
    def change_owner(self, path: Path, user: int, group: int) -> None:
        """Do nothing: a file belongs to who made it."""

    @override
    def write_names_through(self, folder: Path) -> None:
        """Do nothing: there is no such call, and names are written through anyhow."""

    @override
    def lock(self, descriptor: int, *, is_shared: bool) -> None:
        runtime, place = self._runtime(), os.lseek(descriptor, 0, os.SEEK_CUR)
        os.lseek(descriptor, _BEYOND, os.SEEK_SET)
        try:
            runtime.locking(descriptor, runtime.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(error.errno, error.strerror) from error
        finally:
            os.lseek(descriptor, place, os.SEEK_SET)

    @override
    def is_running(self, process: int) -> bool:
        """Return False: to ask there ends the process."""
        return False

    @override
    def is_unread(self, error: OSError) -> bool:
        # What is said there of a pipe that nobody reads any more.
        return isinstance(error, BrokenPipeError) or error.errno == errno.EINVAL

    @override
    def dictionary_folders(self, environment: Mapping[str, str]) -> Iterator[str]:
        for base in map(environment.get, ("APPDATA", "LOCALAPPDATA", "PROGRAMFILES")):
            if base:
                yield os.path.join(base, "hunspell")
                yield os.path.join(base, "Hunspell", "dictionaries")
                yield os.path.join(base, "LibreOffice", "share", "extensions", "dict-*")
                yield os.path.join(base, "Mozilla*", "dictionaries")


def _high_contrast() -> Any:
    """Return an empty ``HIGHCONTRASTW``."""
    import ctypes

    class HighContrast(ctypes.Structure):
        _fields_ = (
            ("size", ctypes.c_uint),
            ("flags", ctypes.c_uint),
            ("scheme", ctypes.c_wchar_p),
        )

    return HighContrast(size=ctypes.sizeof(HighContrast))
