"""A real screen for a test: an X server of its own, which ends with the test."""

from __future__ import annotations

import os
import subprocess
from contextlib import contextmanager


@contextmanager
def x_server(size="1440x900"):
    """Start an X server on a display number that is free, and name the display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24"]
    command += ["-noreset"]  # or who comes as the last one leaves is thrown out, too
    with subprocess.Popen(
        command, pass_fds=[writing], stderr=subprocess.DEVNULL
    ) as server:
        os.close(writing)
        try:
            with open(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()
