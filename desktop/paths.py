"""Where things are kept: what the app ships, and the author's own folders.

The environment variable ``REREAD_HOME`` moves every folder of the author's under
one root, so that a test or a portable copy never touches the real ones.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs.api import PlatformDirsABC

_PACKAGE = Path(__file__).parent
_APP = "reread"


def resources() -> Path:
    """Return the folder of themes, icons and style sheets."""
    return _shipped("resources")


def stories() -> Path:
    """Return the folder of the sample stories."""
    return _shipped("stories")


def manual_folder() -> Path:
    """Return the folder of the pages of the manual."""
    inside = _PACKAGE / "manual"
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "manual"


def changelog() -> Path:
    """Return the file that says what came with each version."""
    inside = _PACKAGE / "CHANGELOG.md"
    return inside if inside.is_file() else _PACKAGE.parent / "CHANGELOG.md"


def state_folder() -> Path:
    """Return the folder of versions, placements and window state."""
    found = _home("state") or _base("XDG_STATE_HOME", ".local/state")
    return found or _platform().user_state_path


def config_folder() -> Path:
    """Return the folder of the preferences."""
    found = _home("config") or _base("XDG_CONFIG_HOME", ".config")
    return found or _platform().user_config_path


def cache_folder() -> Path:
    """Return the folder of what can be thrown away and made anew at any time."""
    found = _home("cache") or _base("XDG_CACHE_HOME", ".cache")
    return found or _platform().user_cache_path


def dictionaries_folder() -> Path:
    """Return the folder in which the author puts dictionaries; it need not be there."""
    return config_folder() / "dictionaries"


def documents_folder() -> Path:
    """Return the folder in which the author keeps documents."""
    return _home("documents") or _platform().user_documents_path


def samples_folder() -> Path:
    """Return the folder that samples are copied to, to be written in."""
    return documents_folder() / "Reread"


def _shipped(name: str) -> Path:
    # A wheel carries these folders inside the package; a checkout, beside it.
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def _home(name: str) -> Path | None:
    root = os.environ.get("REREAD_HOME")
    return Path(root) / name if root else None


def _base(variable: str, usual: str) -> Path | None:
    """Return our folder by the XDG Base Directory Specification, as Linux has it.

    None where something else decides.  What knows all systems would say the same, and
    takes six milliseconds to load.
    """
    if sys.platform != "linux" or "ANDROID_ROOT" in os.environ:
        return None
    chosen, home = (os.environ.get(name, "") for name in (variable, "HOME"))
    if os.path.isabs(chosen):
        return Path(chosen, _APP)
    return Path(home, usual, _APP) if os.path.isabs(home) else None


@cache
def _platform() -> PlatformDirsABC:
    # Imported late: mostly, nothing has to be asked of the system.
    from platformdirs import PlatformDirs

    return PlatformDirs(_APP, appauthor=False)
