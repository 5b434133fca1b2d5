from __future__ import annotations

import subprocess
import sys

CHILD = "tests.screens.spoken_child"


def test_all_that_the_dialogs_say_can_be_said_in_another_language():
    said = subprocess.run(
        [sys.executable, "-m", CHILD], capture_output=True, text=True, check=False
    )

    assert (said.stdout, said.returncode) == ("", 0), said.stderr
