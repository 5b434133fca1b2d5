"""In which language Reread speaks, decided once, before anything else is loaded.

``REREAD_LANGUAGE`` decides, else the author's preference, else the system.  English is
what the sentences are written in: nothing is read for it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop.system import here
from desktop.wording.translation import use_catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.system.system import System

SYSTEM = "system"
"""To speak as the system does."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch"}
"""The languages there are, each by its own name."""

VARIABLE = "REREAD_LANGUAGE"
"""The environment variable that decides before all else."""

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
    system: System = here.SYSTEM, environment: Mapping[str, str] = os.environ
) -> str:
    """Return which of our languages ``system`` speaks; English if none of them.

    Args:
        system: The system.
        environment: Its variables.
    """
    for each in system.languages(environment):
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
