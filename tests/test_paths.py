from __future__ import annotations

import subprocess
import sys

import platformdirs
import pytest

from desktop.paths import config_folder, state_folder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux's folders")


@pytest.mark.parametrize("home", ["/home/iris", "/home/iris/", "/", "not/absolute"])
@pytest.mark.parametrize("chosen", [None, "", "/somewhere/else", "relative", "~/no"])
def test_the_authors_folders_are_where_the_system_says(home, chosen, monkeypatch):
    monkeypatch.delenv("REREAD_HOME", raising=False)
    monkeypatch.setenv("HOME", home)
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
        if chosen is not None:
            monkeypatch.setenv(name, chosen)

    known = platformdirs.PlatformDirs("reread", appauthor=False)

    assert state_folder() == known.user_state_path
    assert config_folder() == known.user_config_path


def test_what_knows_all_systems_is_not_loaded_to_say_so():
    show = (
        "import os, sys\n"
        "from desktop import paths\n"
        "os.environ.pop('REREAD_HOME', None)\n"
        "paths.state_folder(), paths.config_folder()\n"
        "print('platformdirs' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", show], capture_output=True, text=True, check=True
    )

    assert ran.stdout == "False\n"
