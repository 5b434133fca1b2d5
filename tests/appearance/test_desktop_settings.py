"""What the desktop tells is heard, on a bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LISTENER = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant
from PySide6.QtGui import QGuiApplication
from desktop.appearance import system_look

application = QGuiApplication(sys.argv)
look = system_look.WatchedLook()
look.listen()
desktop = QDBusConnection.connectToBus(sys.argv[1], "desktop")
assert desktop.registerService(system_look._SERVICE)

def tell():
    for name in ("contrast", "reduced-motion"):
        change = QDBusMessage.createSignal(
            system_look._PATH, system_look._INTERFACE, "SettingChanged"
        )
        setting = QDBusVariant()
        setting.setVariant(1)
        change.setArguments(["org.freedesktop.appearance", name, setting])
        desktop.send(change)

def hear():
    if look.has_contrast and look.is_still:
        application.quit()

look.changed.connect(hear)
again = QTimer()
again.timeout.connect(tell)
again.start(50)
QTimer.singleShot(50_000, application.quit)
application.exec()
print(look.has_contrast, look.is_still)
"""


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None,
    reason="needs dbus-daemon",
)
def test_what_the_desktop_says_anew_is_heard(tmp_path):
    address = f"unix:path={tmp_path / 'bus'}"
    bus = subprocess.Popen(
        [
            "dbus-daemon",
            "--session",
            "--nofork",
            f"--address={address}",
            "--print-address",
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with bus:
        assert bus.stdout is not None
        told = bus.stdout.readline().strip()
        environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": told}
        heard = subprocess.run(
            [sys.executable, "-c", LISTENER, told, "-platform", "offscreen"],
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        bus.terminate()

    assert heard.stdout.split() == ["True", "True"], heard.stderr
