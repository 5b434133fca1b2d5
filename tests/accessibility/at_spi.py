"""AT-SPI as a screen reader speaks it: over D-Bus, from another process.

What is on the screen is a tree of :class:`Accessible`, each asked for what it is when
one wants to know; :class:`Node` is one of them as it was at one moment, with all it
holds, to be looked through and printed.  :class:`Event` is what a program told.

Offsets of texts are what the program counts: Qt counts UTF-16 units.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import open_dbus_connection

_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TEXT = "org.a11y.atspi.Text"
_TOLD = ["Object", "Focus", "Window", "Document"]
_HEARD = ("object:text", "object:announcement", "window:activate")
"""What is written down of all that is told."""
_LONG = 60  # seconds, on a machine that does other things

# The values of the enumeration AtspiStateType, in its order.
_STATE_NAMES = """
    invalid active armed busy checked collapsed defunct editable enabled expandable
    expanded focusable focused has-tooltip horizontal iconified modal multi-line
    multiselectable opaque pressed resizable selectable selected sensitive showing
    single-line stale transient vertical visible manages-descendants indeterminate
    required truncated animated invalid-entry supports-autocompletion selectable-text
    is-default visited checkable has-popup read-only
"""
_STATES = _STATE_NAMES.split()
_PRINTED_NAMES = """
    active checked expanded collapsed editable read-only focusable focused selected
    pressed showing modal
"""
_PRINTED = _PRINTED_NAMES.split()

# What stands where a text is taken apart: the enumeration AtspiTextGranularity.
GRANULARITIES = ["char", "word", "sentence", "line", "paragraph"]


class AtSpiError(Exception):
    """The program answered with an error, or not at all."""


@dataclass(frozen=True)
class Event:
    """What a program told: ``object:text-changed``, ``insert``, and its values."""

    name: str
    detail: str
    first: int
    second: int
    value: object
    path: str

    def __str__(self):
        parts = [self.name, self.detail, self.first, self.second, repr(self.value)]
        return " ".join(str(part) for part in parts if part not in ("", None))


class Bus:
    """The accessibility bus of a desktop, listened to.

    Attributes:
        events: What was told since that was last cleared.
        heard: All that was told, and what was done meanwhile, a line each.
    """

    def __init__(self, environment):
        session = open_dbus_connection(bus=environment["DBUS_SESSION_BUS_ADDRESS"])
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = _answered(session, new_method_call(launcher, "GetAddress"))[0]
        session.close()
        self._connection = open_dbus_connection(bus=address)
        self._signals = self._connection.filter(
            MatchRule(type="signal"), queue=deque()
        ).__enter__()
        self.events = []
        self.heard = []
        self._listen()

    def close(self):
        self._connection.close()

    def _listen(self):
        for kind in _TOLD:
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}")
            _answered(self._connection, message_bus.AddMatch(rule))
            registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
            call = new_method_call(
                registry, "RegisterEvent", "sass", (f"{kind.lower()}:", [], "")
            )
            _answered(self._connection, call)

    def call(self, name, path, interface, method, signature=None, values=()):
        """Call a method of a program, and return what it answers."""
        address = DBusAddress(path, name, interface)
        return _answered(
            self._connection, new_method_call(address, method, signature, values)
        )

    def programs(self):
        """Return what each program shows, as the registry knows them."""
        registry = Accessible(self, _REGISTRY, _ROOT)
        return registry.children()

    def drain(self, seconds=0.0):
        """Take in what was told, waiting no longer than so for the first of it."""
        while True:
            while self._signals:
                self._take(self._signals.popleft())
            try:
                self._connection.recv_messages(timeout=seconds)
            except TimeoutError:
                break
            seconds = 0.0
        self.heard = [h if isinstance(h, str) else _spoken(h) for h in self.heard]

    def _take(self, message):
        fields = message.header.fields
        interface = fields[HeaderFields.interface]
        if not interface.startswith("org.a11y.atspi.Event."):
            return
        kind = interface.rpartition(".")[2].lower()
        detail, first, second, value = message.body[:4]
        member = fields[HeaderFields.member]
        name = f"{kind}:{_dashed(member)}"
        path = fields[HeaderFields.path]
        told = Event(name, detail, first, second, value[1], path)
        self.events.append(told)
        if name == "focus:focus":
            self.heard.append(Accessible(self, fields[HeaderFields.sender], path))
        elif name.startswith(_HEARD):
            self.heard.append(str(told))

    def wait_until(self, is_so, what="what was waited for"):
        """Wait until ``is_so`` returns something, hearing events; return it."""
        end = time.monotonic() + _LONG
        while not (found := is_so()):
            if time.monotonic() > end:
                raise AssertionError(f"{what} did not come; told was:\n{self.log()}")
            self.drain(0.05)
        return found

    def log(self):
        """Return what was told, a line an event."""
        return "\n".join(map(str, self.events))


def _spoken(accessible):
    """Return what a screen reader says of what the keys have come to."""
    try:
        words = accessible.name, accessible.role, accessible.description
    except AtSpiError:
        return "The keys came to what is gone by now."
    return f"The keys came to: {', '.join(filter(None, words))}"


def _answered(connection, call):
    answer = connection.send_and_get_reply(call, timeout=_LONG)
    if answer.header.message_type is MessageType.error:
        raise AtSpiError(str(answer.body))
    return answer.body


def _dashed(member):
    """Return ``TextCaretMoved`` as ``text-caret-moved``."""
    return "".join(
        f"-{sign.lower()}" if sign.isupper() and at else sign.lower()
        for at, sign in enumerate(member)
    )


@dataclass(frozen=True)
class Accessible:
    """One thing on the screen, asked over the bus each time."""

    bus: Bus
    program: str
    path: str

    def _call(self, interface, method, signature=None, *values):
        return self.bus.call(
            self.program, self.path, interface, method, signature, values
        )

    def _property(self, interface, name):
        properties = "org.freedesktop.DBus.Properties"
        return self._call(properties, "Get", "ss", interface, name)[0][1]

    @property
    def name(self):
        return self._property(_ACCESSIBLE, "Name")

    @property
    def description(self):
        return self._property(_ACCESSIBLE, "Description")

    @property
    def role(self):
        return self._call(_ACCESSIBLE, "GetRoleName")[0]

    @property
    def states(self):
        low, high = self._call(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for at, name in enumerate(_STATES) if bits >> at & 1}

    @property
    def interfaces(self):
        names = self._call(_ACCESSIBLE, "GetInterfaces")[0]
        return {name.rpartition(".")[2] for name in names}

    @property
    def attributes(self):
        return self._call(_ACCESSIBLE, "GetAttributes")[0]

    @property
    def extents(self):
        """Where it is on the screen: left, top, width, height in pixels."""
        component = "org.a11y.atspi.Component"
        return self._call(component, "GetExtents", "u", 0)[0]

    def children(self):
        return [
            Accessible(self.bus, program, path)
            for program, path in self._call(_ACCESSIBLE, "GetChildren")[0]
        ]

    def parent(self):
        return Accessible(
            self.bus, self.program, self._property(_ACCESSIBLE, "Parent")[1]
        )

    def relations(self):
        """Return the things it is related to, by the number of the relation."""
        return {
            kind: [Accessible(self.bus, *target) for target in targets]
            for kind, targets in self._call(_ACCESSIBLE, "GetRelationSet")[0]
        }

    def actions(self):
        """Return the names of what can be done with it."""
        if "Action" not in self.interfaces:
            return []
        told = self._call("org.a11y.atspi.Action", "GetActions")[0]
        return [name for name, _, _ in told]

    def act(self, name):
        """Do one of its actions."""
        at = self.actions().index(name)
        return self._call("org.a11y.atspi.Action", "DoAction", "i", at)[0]

    def focus(self):
        return self._call("org.a11y.atspi.Component", "GrabFocus")[0]

    # Text

    @property
    def length(self):
        return self._property(_TEXT, "CharacterCount")

    @property
    def caret(self):
        return self._property(_TEXT, "CaretOffset")

    def text(self, start=0, end=-1):
        end = self.length if end < 0 else end
        return self._call(_TEXT, "GetText", "ii", start, end)[0]

    def at(self, offset, granularity):
        """Return the word, line, ... around an offset, and from where to where."""
        number = GRANULARITIES.index(granularity)
        return self._call(_TEXT, "GetStringAtOffset", "iu", offset, number)

    def set_caret(self, offset):
        return self._call(_TEXT, "SetCaretOffset", "i", offset)[0]

    @property
    def selection(self):
        """From where to where is selected; ``None`` if nothing is."""
        if not self._call(_TEXT, "GetNSelections")[0]:
            return None
        return self._call(_TEXT, "GetSelection", "i", 0)

    def select(self, start, end):
        return self._call(_TEXT, "SetSelection", "iii", 0, start, end)[0]

    def text_attributes(self, offset):
        """Return what is said of the text at an offset, and from where to where."""
        return self._call(_TEXT, "GetAttributes", "i", offset)

    def character_extents(self, offset):
        """Where a character is on the screen: left, top, width, height in pixels."""
        return self._call(_TEXT, "GetCharacterExtents", "iu", offset, 0)

    def offset_at(self, x, y):
        return self._call(_TEXT, "GetOffsetAtPoint", "iiu", x, y, 0)[0]

    # Values, and all of it at once

    @property
    def value(self):
        if "Value" not in self.interfaces:
            return None
        return self._property("org.a11y.atspi.Value", "CurrentValue")

    def node(self):
        """Return it with all it holds as it is now."""
        return Node(
            self,
            self.role,
            self.name,
            self.description,
            self.states,
            tuple(child.node() for child in self.children()),
        )

    def find(self, role=None, name=None):
        """Return the first in it of this role and name, or ``None``."""
        for node in self.node().walk():
            if role in (None, node.role) and name in (None, node.name):
                return node.accessible
        return None


@dataclass(frozen=True)
class Node:
    """What a thing on the screen was at one moment, and what it held."""

    accessible: Accessible
    role: str
    name: str
    description: str
    states: frozenset
    children: tuple

    @property
    def is_showing(self):
        return "showing" in self.states

    def walk(self):
        """Give this and all in it, as they are read."""
        yield self
        for child in self.children:
            yield from child.walk()

    def printed(self, depth=0):
        """Return it as lines: role, name, description, states, then what it holds."""
        shown = [state for state in _PRINTED if state in self.states]
        words = [self.role, f"“{self.name}”" if self.name else ""]
        words += [f"({self.description})" if self.description else "", *shown]
        line = "  " * depth + " ".join(filter(None, words))
        under = [child.printed(depth + 1) for child in self.children]
        return "\n".join([line, *under])
