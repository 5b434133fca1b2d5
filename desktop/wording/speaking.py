"""In which language Reread speaks, decided once, before anything else is loaded.

``REREAD_LANGUAGE`` decides, else the author's preference, else the system.  English is
what the sentences are written in: nothing is read for it.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.wording.translation import use_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

SYSTEM = "system"
"""To speak as the system does."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""The languages there are, each by its own name."""

VARIABLE = "REREAD_LANGUAGE"
"""The environment variable that decides before all else."""

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Those by which a system says its languages; gettext asks them in this order."""

_ROOM = 1024
"""Letters for all the languages that somebody wants on Windows."""

_BY_NAME = 8
"""MUI_LANGUAGE_NAME of the Windows API: names such as "de-DE", no numbers."""

_language = ENGLISH


def language() -> str:
    """Return the code of the language that is spoken."""
    return _language


def speak() -> None:
    """Say everything from now on in the author's language."""
    global _language  # noqa: PLW0603  # a process speaks one language
    wanted = _wanted()
    os.environ[VARIABLE] = wanted  # What is started beside the window speaks alike.
    if wanted == _language:
        return
    with suppress(OSError):  # English is always there.
        use_language(wanted)
        _language = wanted


def use_language(name: str) -> None:
    """Say everything in the language called ``name``, of which there is a file."""
    import json

    from desktop.paths import resources
    from desktop.wording.catalogue import Translations

    file = resources() / "translations" / f"{name}.json"
    use_catalogue(Translations(name, json.loads(file.read_bytes())))


def system_language(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> str:
    """Return which of our languages the system speaks; English if none of them.

    Args:
        platform: The system, by Python's name.
        environment: Its variables.
    """
    said = _said(environment)
    if not said and platform == "win32":
        said = [_windows_language()]
    if not said and platform == "darwin":
        said = _mac_languages()
    for each in said:
        code = each.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in LANGUAGES:
            return code
    return ENGLISH


def _wanted() -> str:
    for wanted in (os.environ.get(VARIABLE, ""), _preferred()):
        if wanted in LANGUAGES:
            return wanted
    return system_language()


def _preferred() -> str:
    """Return the author's preference, read before all the preferences are."""
    from desktop.paths import config_folder

    try:
        data = (config_folder() / "settings.json").read_bytes()
    except OSError:
        return SYSTEM
    return _language_in(data) if b'"language"' in data else SYSTEM


def _language_in(data: bytes) -> str:
    import json

    try:
        settings: Any = json.loads(data)
    except ValueError:
        return SYSTEM  # mended when the preferences are read
    found = settings.get("language") if isinstance(settings, dict) else None
    return found if isinstance(found, str) else SYSTEM


def _said(environment: Mapping[str, str]) -> list[str]:
    """Return the languages that variables name, the best first."""
    locale = next(filter(None, map(environment.get, _VARIABLES[1:])), "")
    if locale in ("C", "POSIX"):
        return []  # which is no language, and LANGUAGE does not count then
    several = environment.get(_VARIABLES[0], "")
    return [each for each in (*several.split(":"), locale) if each]


def _windows_language() -> str:
    import ctypes

    name = ctypes.create_unicode_buffer(_ROOM)
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009  # is on Windows only
    count, size = ctypes.c_ulong(), ctypes.c_ulong(_ROOM)
    has_name = kernel.GetUserPreferredUILanguages(
        _BY_NAME, ctypes.byref(count), name, ctypes.byref(size)
    )
    return name.value if has_name else ""


def _mac_languages() -> list[str]:
    """Return what is preferred in System Settings: "de-DE" and others."""
    import plistlib
    from pathlib import Path

    file = Path.home() / "Library/Preferences/.GlobalPreferences.plist"
    try:
        found = plistlib.loads(file.read_bytes()).get("AppleLanguages", [])
    except (OSError, plistlib.InvalidFileException, ValueError):
        return []
    return [each for each in found if isinstance(each, str)]
