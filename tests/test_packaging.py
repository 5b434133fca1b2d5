"""What an author installs has all that is needed, far from the checkout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.version import VERSION

_CHECKOUT = Path(__file__).parent.parent
_SAMPLE = "the-last-ferry.txt"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", str(_CHECKOUT), "--no-build-isolation", "--wheel-dir", str(folder))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    folder = tmp_path_factory.mktemp("installed")
    pip("install", str(wheel), "--no-compile", "--target", str(folder))
    return folder


@pytest.fixture
def reread(installed, tmp_path):
    """Run the installed program from a folder that has nothing to do with it."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(installed),
        "QT_QPA_PLATFORM": "offscreen",
        "REREAD_HOME": str(tmp_path / "home"),
    }

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run


def pip(command: str, *arguments: str) -> None:
    """Run pip on what is here already; nothing is downloaded."""
    offline = ["--no-deps", "--no-index", "--quiet"]
    subprocess.run(
        [sys.executable, "-m", "pip", command, *offline, *arguments],
        cwd=_CHECKOUT.parent,
        check=True,
    )


@pytest.mark.parametrize("folder", ["resources", "stories"])
def test_every_file_the_program_needs_is_in_the_wheel(wheel, folder):
    shipped = (path for path in (_CHECKOUT / folder).rglob("*") if path.is_file())
    wanted = {f"desktop/{path.relative_to(_CHECKOUT).as_posix()}" for path in shipped}

    assert wanted
    assert wanted <= set(ZipFile(wheel).namelist())


def test_the_wheel_has_the_version_and_what_menus_of_linux_look_for(wheel):
    folder = f"reread-{VERSION}.data/data/share"

    assert wheel.name == f"reread-{VERSION}-py3-none-any.whl"
    assert {
        f"{folder}/applications/reread.desktop",
        f"{folder}/mime/packages/reread.xml",
        f"{folder}/icons/hicolor/scalable/apps/reread.svg",
    } <= set(ZipFile(wheel).namelist())


def test_the_changelog_tells_of_no_version_but_this_and_earlier_ones():
    words = (_CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")
    told = re.findall(r"^## \[(\d.*?)\]", words, flags=re.MULTILINE)

    # A version is written there, by its day, when it is given to authors.
    assert told[:1] in ([], [VERSION])


def test_the_installed_program_is_the_one_that_runs(reread, installed):
    found = reread("-c", "import desktop; print(desktop.__path__[0])")

    assert Path(found.stdout.strip()) == installed / "desktop"


def test_the_installed_program_says_its_version(reread):
    told = reread("-m", "desktop", "--version")

    assert told.returncode == 0, told.stderr
    assert told.stdout == f"reread {VERSION}\n"


def test_the_installed_program_prints_the_notes_on_a_sample(reread, installed):
    sample = installed / "desktop" / "stories" / _SAMPLE

    told = reread("-m", "desktop", "notes", str(sample))

    assert told.returncode == 0, told.stderr
    assert "Marit" in told.stdout
