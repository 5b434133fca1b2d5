"""A virtual screen with a window manager: keys go in, changed pixels come out.

What is pressed goes through the XTEST extension, as from a keyboard, and the X server
tells through the DAMAGE extension where it has drawn.  Its frame buffer is a file that
is mapped here, so that a change counts only if pixels differ: a program that draws the
same again has answered nothing.  Times are seconds of the performance counter.
"""

from __future__ import annotations

import mmap
import os
import select
import shutil
import struct
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from Xlib import XK, X, Xatom, display
from Xlib.ext import damage, xtest
from Xlib.protocol import event as protocol_event

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

WIDTH, HEIGHT = 1280, 900
_BYTES = 4
"""Of a pixel: blue, green, red, and one that is not used."""

_PAGE = (range(180, 800, 2), slice(300 * _BYTES + 1, 950 * _BYTES, _BYTES))
"""Rows of the middle of the screen, and the green of their pixels."""
_LIGHT = bytes(range(120, 256))
"""Greens that are no ink on paper."""

_OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<theme><name>Clearlooks</name><animateIconify>no</animateIconify></theme>
<desktops><number>1</number><popupTime>0</popupTime></desktops>
<applications><application type="normal">
<decor>no</decor><maximized>yes</maximized><focus>yes</focus>
</application></applications></openbox_config>"""

_MODIFIERS = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}
NEEDED = ("Xvfb", "openbox")
"""The programs that make up the screen."""


@contextmanager
def screen() -> Iterator[Screen]:
    """Start a screen, which ends with the block."""
    folder = Path(tempfile.mkdtemp(prefix="reread-screen-"))
    reading, writing = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size]
    command += ["-fbdir", str(folder), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(
        command,
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with open(reading, encoding="ascii") as told:
        name = f":{told.readline().strip()}"
    settings = folder / "openbox.xml"
    settings.write_text(_OPENBOX, encoding="utf-8")
    manager = subprocess.Popen(
        ("openbox", "--config-file", str(settings), "--sm-disable"),
        env=os.environ | {"DISPLAY": name},
        stderr=subprocess.DEVNULL,
    )
    try:
        yield Screen(name, folder / "Xvfb_screen0")
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


class Screen:
    """The screen, seen from outside every program on it.

    Attributes:
        name: What programs know it by: their ``DISPLAY``.
    """

    def __init__(self, name: str, frame_buffer: Path) -> None:
        self.name = name
        self._display = display.Display(name)
        self._display.set_error_handler(lambda *_: None)
        self._display.damage_query_version()
        self._root = self._display.screen().root
        self._root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        with frame_buffer.open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # The file is one of the X Window Dump format: a head, colours, the pixels.
        head = struct.unpack(">25I", self._pixels[:100])
        self._begin, self._row = head[0] + head[19] * 12, head[12]
        self._last = self._picture()
        self._drawn: list[tuple[int, int]] = []
        self._wait_for_manager()
        self.forget()

    def _wait_for_manager(self) -> None:
        atom = self._display.intern_atom("_NET_SUPPORTING_WM_CHECK")
        end = time.perf_counter() + 10
        while time.perf_counter() < end:
            if self._root.get_full_property(atom, X.AnyPropertyType):
                return
            time.sleep(0.05)
        raise RuntimeError("the window manager did not start")

    # What is seen

    def _picture(self) -> bytes:
        return self._pixels[self._begin : self._begin + self._row * HEIGHT]

    def ink(self) -> int:
        """Return how many dark pixels are in the middle of the screen."""
        rows, greens = _PAGE
        begins = (self._begin + row * self._row for row in rows)
        lines = (self._pixels[at : at + self._row][greens] for at in begins)
        return sum(len(line.translate(None, _LIGHT)) for line in lines)

    def forget(self) -> None:
        """Take what is seen now for known."""
        self._display.sync()
        self._take()
        self._drawn, self._last = [], self._picture()

    def _take(self) -> None:
        while self._display.pending_events():
            event = self._display.next_event()
            if hasattr(event, "area"):
                top = max(0, event.area.y)
                bottom = min(HEIGHT, event.area.y + event.area.height)
                self._drawn.append((top, bottom))

    def wait_for_change(self, most: float) -> float | None:
        """Return when pixels were seen to be others; None if not within ``most``."""
        end = time.perf_counter() + most
        while True:
            self._take()
            seen = time.perf_counter()
            if any(self._differs(top, bottom) for top, bottom in self._drawn):
                self._drawn = []
                return seen
            left = end - time.perf_counter()
            if left <= 0:
                return None
            # What was told of may be in the buffer a moment later.
            most_wait = min(left, 0.002) if self._drawn else left
            select.select([self._display.fileno()], [], [], most_wait)

    def _differs(self, top: int, bottom: int) -> bool:
        rows = slice(top * self._row, bottom * self._row)
        start = self._begin + rows.start
        now = self._pixels[start : self._begin + rows.stop]
        if now == self._last[rows]:
            return False
        self._last = self._picture()
        return True

    def wait_until_still(self, quiet: float, most: float = 20) -> None:
        """Return when no pixel has changed for ``quiet``, at last after ``most``."""
        end = time.perf_counter() + most
        self.forget()
        while time.perf_counter() < end and self.wait_for_change(quiet) is not None:
            pass

    def answer(
        self, action: Callable[[], object], quiet: float, most: float
    ) -> tuple[float, float] | None:
        """Return how long it is from ``action`` to the first and last changed pixel.

        Args:
            action: What is done.
            quiet: How long nothing changes after the last one.
            most: How long is waited for the first one.

        Return None if no pixel changes.
        """
        self.forget()
        start = time.perf_counter()
        action()
        first = self.wait_for_change(most)
        if first is None:
            return None
        last = first
        while (seen := self.wait_for_change(quiet)) is not None and seen < start + most:
            last = seen
        return first - start, last - start

    # What is done

    def press(self, keys: str) -> None:
        """Press and release keys, such as ``Ctrl+Home``, ``a``."""
        *modifiers, key = keys.split("+")
        held = [self._code(_MODIFIERS[each]) for each in modifiers]
        code = self._code(key)
        for each in (*held, code):
            xtest.fake_input(self._display, X.KeyPress, each)
        for each in (code, *reversed(held)):
            xtest.fake_input(self._display, X.KeyRelease, each)
        self._display.flush()

    def _code(self, name: str) -> int:
        code: int = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        return code

    def click(self, button: int = 1) -> None:
        """Press and release a button of the mouse; 5 is the wheel, downwards."""
        xtest.fake_input(self._display, X.ButtonPress, button)
        xtest.fake_input(self._display, X.ButtonRelease, button)
        self._display.flush()

    def move(self, x: int, y: int) -> None:
        """Put the pointer there, in pixels."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.flush()

    def unmaximise(self) -> None:
        """Let the last window have a size of its own."""
        window, atom = self._window(), self._display.intern_atom
        state = "_NET_WM_STATE"
        ways = [atom(f"{state}_MAXIMIZED_VERT"), atom(f"{state}_MAXIMIZED_HORZ")]
        message = protocol_event.ClientMessage(
            window=window, client_type=atom(state), data=(32, [0, *ways, 1, 0])
        )
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        self._root.send_event(message, event_mask=mask)
        self._display.flush()

    def resize(self, width: int, height: int) -> None:
        """Give the last window that size, in pixels."""
        self._window().configure(width=width, height=height)
        self._display.flush()

    def _window(self) -> display.drawable.Window:
        atom = self._display.intern_atom("_NET_CLIENT_LIST")
        listed = self._root.get_full_property(atom, Xatom.WINDOW)
        return self._display.create_resource_object("window", listed.value[-1])
