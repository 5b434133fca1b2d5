"""A test that never comes to an end must not hold up the others without a word."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SETTINGS = Path(__file__).parent.parent / "pyproject.toml"
IN_PYTHON = "import threading\n\ndef test_it():\n    threading.Event().wait()\n"
IN_QT = (
    "from PySide6.QtCore import QEventLoop\n\ndef test_it(qapp):\n"
    "    QEventLoop().exec()\n"
)


@pytest.mark.parametrize("test", [IN_PYTHON, IN_QT], ids=["in-python", "in-qt"])
def test_a_test_that_hangs_fails_and_says_where(tmp_path, test):
    hanging = tmp_path / "test_hanging.py"
    hanging.write_text(test)
    limits = ["--timeout", "1", "-o", "faulthandler_timeout=2"]

    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-c", SETTINGS, *limits, hanging],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert ended.returncode != 0
    assert (
        f'test_hanging.py", line {len(test.splitlines())} in'
        in (ended.stdout + ended.stderr)
        or f"test_hanging.py:{len(test.splitlines())}:" in ended.stdout
    )
