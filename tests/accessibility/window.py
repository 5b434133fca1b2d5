"""Reread in a window of its own process, with keys and what is told of it."""

from __future__ import annotations

import subprocess
import sys

from tests.accessibility.at_spi import AtSpiError, Bus

_LONG = 60  # seconds


class Window:
    """A story open in Reread, as a screen reader meets it.

    Attributes:
        bus: What it says on the accessibility bus.
        program: What the registry knows as this program.
    """

    def __init__(self, environment, story, home, *options):
        self._environment = {**environment, "REREAD_HOME": str(home)}
        self._complaints = None
        self.bus = Bus(environment)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "desktop", *options, str(story)],
            env=self._environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.program = self.bus.wait_until(self._program, "the program")
        self.page = self.wait_for("text", "Story")
        number = str(self.process.pid)
        shown = self._xdotool("search", "--sync", "--onlyvisible", "--pid", number)
        # There is no window manager here that would give it the keyboard.
        self._xdotool("windowfocus", "--sync", shown.split()[-1])
        self.wait_until(lambda: "focused" in self.page.states, "the focus on the page")

    def _program(self):
        for program in self.bus.programs():
            try:
                if program.children():
                    return program
            except AtSpiError:
                continue
        return None

    def find(self, role=None, name=None):
        """Return the first thing on it of this role and name, or ``None``."""
        return self.program.find(role, name)

    def wait_for(self, role=None, name=None):
        """Wait for a thing of this role and name, and return it."""
        return self.wait_until(lambda: self._found(role, name), f"{role} “{name}”")

    def _found(self, role, name):
        try:
            return self.find(role, name)
        except AtSpiError:  # what is walked through is going away meanwhile
            return None

    def wait_until(self, is_so, what="what was waited for"):
        return self.bus.wait_until(is_so, what)

    def tree(self):
        """Return all that is on it now."""
        return self.program.node()

    @property
    def events(self):
        """What was told since :meth:`forget`."""
        self.bus.drain()
        return self.bus.events

    def forget(self):
        """Hear from now on; take what was told before for said."""
        self.bus.drain()
        self.bus.events.clear()

    def wait_for_event(self, name, is_it=lambda event: True):
        """Wait for an event with this name; return the first for which ``is_it``."""

        def found():
            told = [event for event in self.events if event.name == name]
            return next(filter(is_it, told), None)

        return self.wait_until(found, name)

    def announced(self):
        """Return what was announced since :meth:`forget`."""
        told = [event for event in self.events if event.name == "object:announcement"]
        return [event.value for event in told]

    def press(self, *keys):
        self.bus.heard.append(f"\nPressed: {' '.join(keys)}")
        self._xdotool("key", *keys)

    def type(self, words):
        # For a letter of another layout xdotool changes the layout for a moment, which
        # is over before a busy program has asked for it.
        assert words.isascii()
        self.bus.heard.append(f"\nTyped: {words}")
        self._xdotool("type", "--delay", "20", words)

    def _xdotool(self, *command):
        ran = subprocess.run(
            ["xdotool", *command],
            env=self._environment,
            capture_output=True,
            check=True,
            text=True,
            timeout=_LONG,
        )
        return ran.stdout

    def close(self):
        """End it at once, and return what it complained of."""
        if self._complaints is None:
            self.bus.close()
            self.process.kill()
            self._complaints = self.process.communicate()[1]
        return self._complaints
