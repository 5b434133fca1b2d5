"""An entry in the menus, for who installed Reread by pip."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.command_line.menu_entry import (
    NoMenuEntry,
    add_to_menu,
    remove_from_menu,
    started_by,
    with_program,
)

_ENTRY = "applications/reread.desktop"


@pytest.fixture
def share(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


@pytest.fixture
def program(tmp_path, monkeypatch):
    program = tmp_path / "my tools" / "reread"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setattr(sys, "argv", [str(program)])
    return program


needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="its menus are meant")


@needs_linux
def test_the_entry_starts_the_program_that_wrote_it_and_goes_again(
    share, program, capsys
):
    assert main(["--add-to-menu"]) == 0
    words = (share / _ENTRY).read_text("utf-8")
    assert f'\nExec="{program}" %f\n' in words
    assert f"\nTryExec={program}\n" in words
    assert (share / "icons/hicolor/scalable/apps/reread.svg").is_file()
    assert (share / "mime/packages/reread.xml").is_file()
    assert "Reread is in the menus now" in capsys.readouterr().out

    assert main(["--remove-from-menu"]) == 0
    assert not (share / _ENTRY).exists()
    assert not (share / "mime/packages/reread.xml").exists()


@needs_linux
def test_what_cannot_be_written_is_said_with_its_name(share, program, capsys):
    share.write_text("no folder")

    assert main(["--add-to-menu"]) == 1

    assert "reread.desktop" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/opt/reread", 'Exec="/opt/reread" %f'),
        ("/home/a b/reread", 'Exec="/home/a b/reread" %f'),
        ("/home/100%/reread", 'Exec="/home/100%%/reread" %f'),
        ('/home/"so"/$r/reread', r'Exec="/home/\\"so\\"/\\$r/reread" %f'),
    ],
)
def test_any_path_is_one_argument(path, line):
    assert (
        line in with_program("Name=Reread\nExec=reread %f\n", Path(path)).splitlines()
    )


def test_an_image_is_started_by_its_own_file():
    image = {"APPIMAGE": "/home/me/Reread.AppImage"}

    assert started_by("/mounted/reread", image) == Path(image["APPIMAGE"])


@pytest.mark.parametrize("platform", ["win32", "darwin"])
@pytest.mark.parametrize("change", [add_to_menu, remove_from_menu])
def test_other_systems_are_told_how_it_is_there(platform, change):
    with pytest.raises(NoMenuEntry, match=r"installer|Applications"):
        change(platform)


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="the validator is not here"
)
def test_the_entry_is_valid(share, program):
    add_to_menu("linux")

    subprocess.run(["desktop-file-validate", share / _ENTRY], check=True)
