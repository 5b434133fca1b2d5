"""A desktop that a screen reader could listen to: a screen, and the buses beside it.

The session bus is one of its own, and so is the accessibility bus, which at-spi2-core
starts beside it when it is first asked for: no test hears what else runs here.
"""

from __future__ import annotations

import glob
import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack, contextmanager

from tests.x_server import x_server

_LAUNCHERS = [
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    "/usr/lib/*/at-spi2-core/at-spi-bus-launcher",
]
_LONG = 20  # seconds


def missing():
    """Name what is not installed that a screen reader's desktop is made of."""
    tools = ["Xvfb", "xdotool", "dbus-daemon"]
    absent = [tool for tool in tools if shutil.which(tool) is None]
    return absent + ([] if _launcher() else ["at-spi2-core"])


@contextmanager
def listening_desktop(size="1440x900"):
    """Start a screen and its buses; give the environment a program needs to be there.

    All of it ends with the block, whatever still runs in it.
    """
    with ExitStack() as stack:
        display = stack.enter_context(x_server(size))
        runtime = stack.enter_context(tempfile.TemporaryDirectory(prefix="at-spi-"))
        environment = {
            **os.environ,
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": runtime,
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "GTK_A11Y": "none",
        }
        for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            _session_bus(runtime, environment)
        )
        yield environment


@contextmanager
def _session_bus(runtime, environment):
    reading, writing = os.pipe()
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--nopidfile",
        f"--address=unix:dir={runtime}",
        f"--print-address={writing}",
    ]
    with _ended(command, environment, pass_fds=[writing]), open(reading) as told:
        os.close(writing)
        yield told.readline().strip()


@contextmanager
def _ended(command, environment, **options):
    """Run a command, and end it and all that it started."""
    running = subprocess.Popen(
        command,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **options,
    )
    try:
        yield running
    finally:
        os.killpg(running.pid, signal.SIGTERM)
        try:
            running.wait(_LONG)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()


def _launcher():
    found = [path for pattern in _LAUNCHERS for path in sorted(glob.glob(pattern))]
    return found[0] if found else None
