"""Which tests of exchange run: those in other programs only where that is asked for."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

_SLOWEST = 240
"""Seconds after which a program has hung."""


def pytest_collection_modifyitems(items):
    if os.environ.get("REREAD_EXCHANGE"):
        return
    later = pytest.mark.skip(reason="tries other programs: make test-exchange runs it")
    for item in items:
        if item.get_closest_marker("exchange"):
            item.add_marker(later)


@pytest.fixture
def program():
    """Run a program that has to be installed, and return what it printed."""

    def run(name, *arguments):
        path = shutil.which(name)
        if path is None:
            pytest.skip(f"{name} is not installed")
        done = subprocess.run(
            [path, *map(str, arguments)],
            check=False,
            capture_output=True,
            timeout=_SLOWEST,
        )
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout.decode()

    return run


@pytest.fixture
def converted(program, tmp_path):
    """Have LibreOffice open a file and save it as another kind; return that file."""

    def convert(file, kind):
        folder = tmp_path / f"as-{kind.partition(':')[0]}"
        folder.mkdir(exist_ok=True)
        profile = (tmp_path / "profile").as_uri()
        program(
            "soffice",
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            kind,
            "--outdir",
            folder,
            file,
        )
        return folder / f"{file.stem}.{kind.partition(':')[0]}"

    return convert
