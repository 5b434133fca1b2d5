"""A window on a real screen, and random ordinary gestures in it.

    python -m tests.torture.screen_child STORY SEED STEPS PICTURES

After each gesture, once the window has nothing more to do, the pixels of the screen
are compared with those that a complete repaint gives, and at times with those after
the page was zoomed there and back.  What a picture painted into
memory hides (pixels scrolled after the layout changed, a second caret, a card that
was not moved) is seen here.  Prints ``stale NUMBER STEP GESTURE`` for each gesture
after which they differ, or ``moved …``, with both pictures and the difference kept in
PICTURES;
``raised WHAT`` for what was raised in a slot; and ``done STEPS`` at the end.
"""

from __future__ import annotations

import os
import random
import sys
import threading
import time
import traceback
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QDragLeaveEvent,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.annotations.kinds import Kind
from desktop.app import App, make_application
from desktop.margin.note_mark import NoteMark
from desktop.session.background import BackgroundJobs
from desktop.storage.story.story_state import Mode
from desktop.text.span import Span
from tests.dragging import dropping, entering, moving

QUIET_MS = 100
"""How long nothing on the screen may change until the window counts as idle."""

PATIENCE = 20  # seconds for the window to become idle, or to take an outside edit
CLOCK_MS = 500
"""What repeats that slowly only tells how much time has passed."""

SEEN = 0x00FCFCFC
"""The bits of a difference that count: nobody sees three of 255 steps of a colour, by
which smoothed edges vary with what else is painted at the same time."""

THERE_AND_BACK = 5
"""After every so many gestures the page is set otherwise and back again."""

LARGE = 250
"""Per cent; there is little above that to zoom to."""

NOTES = 60
WHEEL = 120  # what one notch reports
NOTICED = "The harbour was told of it."


class Screen:
    """The screen's own pixels, and how the window on it is left in peace."""

    def __init__(self, application):
        self._application = application

    def pixels(self):
        """Return what stands on the screen now, once the server has drawn it all."""
        # Asked for anew: a closed window takes what it gave of its screen along.
        found = self._application.primaryScreen().grabWindow(0).toImage()
        return found.convertToFormat(QImage.Format.Format_RGB32)

    def settle(self, is_busy):
        """Let the window do all it has to, until nothing changes any more."""
        until = time.monotonic() + PATIENCE
        quiet_from, before = None, None
        while time.monotonic() < until:
            self._run(QUIET_MS / 3)
            now = self.pixels()
            if is_busy() or now != before:
                before, quiet_from = now, time.monotonic()
            elif time.monotonic() - quiet_from > QUIET_MS / 1000:
                return now
        raise TimeoutError("the window never came to rest")

    def _run(self, milliseconds):
        QTest.qWait(round(milliseconds))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def hurry(self):
        """Have happen now what would in a while; nothing else changes by itself."""
        for widget in self._application.topLevelWidgets():
            for timer in widget.findChildren(QTimer):
                if timer.isSingleShot() and timer.isActive():
                    timer.start(0)
                elif timer.interval() >= CLOCK_MS:
                    timer.stop()

    def repaint(self):
        """Have every widget painted from nothing."""
        for widget in self._application.allWidgets():
            QWidget.update(widget)  # that of item views wants an index


class Hands:
    """Does what an author does, one gesture at a time."""

    def __init__(self, app, story, dice):
        self._app = app
        self._story = story
        self._dice = dice
        self._open()
        self.window.resize(1100, 780)
        self._mark_much()

    def _mark_much(self):
        marking, length = self.screen.story.marking, len(self.screen.session.text)
        kinds = [Kind.NOTE, Kind.HIGHLIGHT, Kind.QUESTION, Kind.SUGGESTION]
        for start in range(100, length - 100, max(200, length // NOTES)):
            kind = self._dice.choice(kinds)
            span = Span(start, start + self._dice.randrange(1, 90))
            note = marking.add(kind, span)
            if kind is not Kind.HIGHLIGHT:
                marking.set_words(note, "So it is. " * self._dice.randrange(1, 9))
            if kind is Kind.SUGGESTION:
                marking.set_replacement(note, "so it was")

    def _open(self):
        self.window = self._app.open(self._story)
        self._take_keys()

    def _take_keys(self):
        # Nothing manages the windows here, and would give this one the keys.
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    @property
    def screen(self):
        return self.window.story_screen

    @property
    def page(self):
        return self.screen.page

    def is_busy(self):
        """Whether anything is still to be measured, read, written or counted."""
        story = self.screen.story
        is_read = self.page.page_layout.is_measured and not story.arrival.is_pending
        inside = self.window.findChildren(QObject)
        jobs = [one for one in inside if isinstance(one, BackgroundJobs)]
        is_beside = any(one.is_busy for one in jobs)
        is_beside |= threading.active_count() > 1
        timers = [one for one in inside if isinstance(one, QTimer)]
        is_soon = any(timer.isSingleShot() and timer.isActive() for timer in timers)
        return not (is_read and story.saving.is_saved) or is_beside or is_soon

    def gestures(self):
        """Return every gesture, and how often it is made beside the others."""
        return {
            "scroll": (self._scroll, 6),
            "page": (self._turn_page, 2),
            "drag the overview": (self._go_somewhere, 2),
            "jump": (self._jump, 2),
            "zoom": (self._zoom, 4),
            "width": (self._width, 2),
            "resize": (self._resize, 4),
            "fold": (self._fold, 2),
            "focus": (self._focus, 1),
            "dim": (self._dim, 3),
            "mode": (self._mode, 2),
            "theme": (self._theme, 2),
            "line height": (self._line_height, 1),
            "choose": (self._choose, 4),
            "open by a mark": (self._open_by_mark, 3),
            "click": (self._click, 2),
            "select": (self._select, 2),
            "mark": (self._mark, 3),
            "move the caret": (self._move, 4),
            "drag over": (self._drag, 1),
            "compose": (self._compose, 2),
            "edit": (self._edit, 5),
            "look elsewhere": (self._look_elsewhere, 1),
            "undo": (self._undo, 3),
            "outside": (self._outside, 2),
            "find": (self._find, 1),
            "reopen": (self._reopen, 1),
        }

    def go_there_and_back(self):
        """Zoom and back again, after which nothing may have moved.

        Return whether that can be done where the window is.
        """
        is_elsewhere = (
            self.screen.modes.mode is Mode.COMPARE
            or self.screen.selection_bar.isVisible()
        )
        if is_elsewhere or self.screen.zoom >= LARGE:
            return False
        self.call("zoom-in")
        QCoreApplication.processEvents()
        self.call("zoom-out")
        return True

    def page_on_screen(self):
        """Return where page, margin and overview are, in pixels of the screen."""
        body = self.screen.places.body
        corner = body.mapToGlobal(QPoint(0, 0)) * body.devicePixelRatioF()
        return QRect(corner, body.size() * body.devicePixelRatioF())

    def call(self, name):
        self.window.menus.action(name).trigger()

    def _scroll(self):
        notches = self._dice.choice([-9, -3, -1, 1, 1, 3, 9])
        by_pixels = self._dice.random() < 0.3
        viewport = self.page.viewport()
        middle = QPointF(viewport.rect().center())
        for _ in range(abs(notches)):
            turn = QPoint(0, -WHEEL if notches > 0 else WHEEL)
            fine = QPoint(0, self._dice.randrange(-37, 38)) if by_pixels else QPoint()
            event = QWheelEvent(
                middle,
                QPointF(viewport.mapToGlobal(middle.toPoint())),
                fine,
                fine if by_pixels else turn,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QCoreApplication.sendEvent(viewport, event)
            QCoreApplication.processEvents()

    def _turn_page(self):
        self._key(self._dice.choice([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp]))

    def _go_somewhere(self):
        bar = self.screen.overview
        bar.setValue(round(self._dice.random() * bar.maximum()))

    def _jump(self):
        self.screen.navigation.go_to(
            self._dice.randrange(len(self.screen.session.text) + 1)
        )

    def _zoom(self):
        self.call(self._dice.choice(["zoom-in", "zoom-out", "zoom-reset"]))

    def _width(self):
        self.call(self._dice.choice(["wider-column", "narrower-column"]))

    def _resize(self):
        width, height = self._dice.randrange(700, 1400), self._dice.randrange(420, 880)
        for _ in range(self._dice.choice([1, 1, 4])):
            self.window.resize(width, height)
            QCoreApplication.processEvents()
            width, height = width - 13, height + 7

    def _fold(self):
        self.call(self._dice.choice(["show-contents", "show-margin", "show-readers"]))
        self.call(self._dice.choice(["show-suggestions", "show-margin"]))

    def _focus(self):
        self.call("focus-mode")

    def _dim(self):
        ways = ["focus-off", "focus-paragraph", "focus-sentence", "typewriter"]
        self.call(self._dice.choice(ways))

    def _mode(self):
        self.call(self._dice.choice(["mode-reread", "mode-revise", "mode-compare"]))

    def _theme(self):
        name = self._dice.choice(["light", "sepia", "dark"])
        self._app.preferences.update(theme=name)

    def _line_height(self):
        self._app.preferences.update(line_height=self._dice.choice([1.4, 1.6, 1.8]))

    def _choose(self):
        for _ in range(self._dice.choice([1, 1, 3])):
            self.call(self._dice.choice(["next-note", "next-note", "previous-note"]))

    def _open_by_mark(self):
        """Open a note by its mark, where the window is too narrow for cards."""
        if not self.screen.margin.has_marks:
            self.window.resize(self._dice.randrange(700, 890), 700)
            QCoreApplication.processEvents()
        margin = self.screen.margin.rect()
        found = self.screen.margin.findChildren(NoteMark)
        seen = [m for m in found if m.isVisible() and margin.contains(m.geometry())]
        if seen:
            QTest.mouseClick(self._dice.choice(seen), Qt.MouseButton.LeftButton)

    def _click(self):
        view = self.page.viewport()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=self._somewhere())

    def _somewhere(self):
        view = self.page.viewport()
        return QPoint(
            self._dice.randrange(max(1, view.width())),
            self._dice.randrange(max(1, view.height())),
        )

    def _select(self):
        seen = self.page.visible_span
        if seen.start < seen.end:
            start = self._dice.randrange(seen.start, seen.end)
            self.page.select(Span(start, min(seen.end, start + 40)))

    def _mark(self):
        self._select()
        name = self._dice.choice(["highlight-green", "note", "suggestion"])
        self.call(name)
        if name != "highlight-green" and self.screen.margin.editing_id is not None:
            self._type("Is that so?", Qt.Key.Key_Escape)

    def _move(self):
        keys = [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right]
        key = self._dice.choice([*keys, Qt.Key.Key_Home, Qt.Key.Key_End])
        held = self._dice.choice(
            [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
        )
        self.page.setFocus()
        for _ in range(self._dice.choice([1, 3, 30])):
            QTest.keyClick(self.page, key, held)

    def _drag(self):
        """Drag words from elsewhere over the page, and away or down on it."""
        self.call(self._dice.choice(["mode-reread", "mode-revise"]))
        view, data = self.page.viewport(), QMimeData()
        data.setText("the tide ")
        places = [self._somewhere() for _ in range(4)]
        QCoreApplication.sendEvent(view, entering(places[0], data))
        for place in places:
            QCoreApplication.sendEvent(view, moving(place, data))
            QCoreApplication.processEvents()
        is_dropped = self._dice.random() < 0.5
        away = dropping(places[-1], data) if is_dropped else QDragLeaveEvent()
        QCoreApplication.sendEvent(view, away)

    def _compose(self):
        """Have an input method compose a word, and give it or take it back."""
        self.call("mode-revise")
        self.page.setFocus()
        for composed in ("ka", "kan", "kanj"):
            QCoreApplication.sendEvent(self.page, QInputMethodEvent(composed, []))
            QCoreApplication.processEvents()
        last = QInputMethodEvent("", [])
        last.setCommitString(self._dice.choice(["", "漢字"]))
        QCoreApplication.sendEvent(self.page, last)

    def _look_elsewhere(self):
        """Open another window of the app, and come back."""
        self.call(self._dice.choice(["shortcuts", "preferences"]))
        QCoreApplication.processEvents()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget is not self.window:
                widget.close()
        self._take_keys()

    def _edit(self):
        self.call("mode-revise")
        seen = self.page.visible_span
        start = self._dice.randrange(seen.start, seen.end + 1)
        self.page.select(Span(start, min(seen.end, start + self._dice.choice([0, 9]))))
        self.page.setFocus()
        for letter in self._dice.choice(["So it was. ", "no", 'A "new" one.\n\n']):
            if letter == "\n":
                QTest.keyClick(self.page, Qt.Key.Key_Return)
            else:
                QTest.keyClick(self.page, letter)
        for _ in range(self._dice.choice([0, 5, 12])):
            QTest.keyClick(self.page, Qt.Key.Key_Backspace)

    def _undo(self):
        for _ in range(self._dice.choice([1, 1, 3])):
            self.call(self._dice.choice(["undo", "undo", "redo"]))

    def _outside(self):
        """Have another program write the story, and wait until that is shown."""
        story = self.screen.story
        if not story.saving.is_saved:
            self.call("save-now")
        lines = self._story.read_text().split("\n")
        at = self._dice.randrange(len(lines) + 1)
        if self._dice.random() < 0.5:
            lines[at:at] = [NOTICED, ""]
        else:
            del lines[at : at + 3]
        other = self._story.with_name("other")
        other.write_text("\n".join(lines))
        os.replace(other, self._story)
        story.saving.look()

    def _find(self):
        self.call("find")
        if self.screen.search_bar.isVisible():
            self._type("harbour", Qt.Key.Key_Return, Qt.Key.Key_Escape)

    def _reopen(self):
        self.window.close()
        QCoreApplication.processEvents()
        self._open()

    def _type(self, words, *keys):
        focused = QApplication.focusWidget() or self.page
        QTest.keyClicks(focused, words)
        for key in keys:
            QTest.keyClick(focused, key)

    def _key(self, key):
        self.page.setFocus()
        QTest.keyClick(self.page, key)


class Journey:
    """So many random gestures, and what the screen showed after each."""

    def __init__(self, application, app, story, seed, pictures):
        self._dice = random.Random(seed)  # noqa: S311
        self._screen = Screen(application)
        self._hands = Hands(app, story, self._dice)
        self._pictures = pictures

    def go(self, steps):
        self._screen.hurry()
        self._screen.settle(self._hands.is_busy)
        gestures = self._hands.gestures()
        names = [name for name, (_, weight) in gestures.items() for _ in range(weight)]
        for step in range(steps):
            name = self._dice.choice(names)
            gestures[name][0]()
            self._screen.hurry()
            seen = self._screen.settle(self._hands.is_busy)
            self._screen.repaint()
            anew = self._screen.settle(self._hands.is_busy)
            self._compare(seen, anew, "stale", step, name)
            if step % THERE_AND_BACK == 0 and self._hands.go_there_and_back():
                back = self._screen.settle(self._hands.is_busy)
                place = self._hands.page_on_screen()
                self._compare(anew.copy(place), back.copy(place), "moved", step, name)

    def _compare(self, one, other, what, step, name):
        number = _differing(one, other)
        if number:
            say(what, number, step, name)
            self._keep(step, f"{what}-one", one)
            self._keep(step, f"{what}-other", other)
            self._keep(step, f"{what}-difference", _difference(one, other))

    def _keep(self, step, name, picture):
        picture.save(str(self._pictures / f"{step:03}-{name}.png"))


def _difference(one, other):
    """Return a picture that is black where ``one`` and ``other`` agree."""
    found = QImage(one)
    painter = QPainter(found)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return found


def _differing(one, other):
    """Return how many pixels differ."""
    if one == other:
        return 0
    found = _difference(one, other).convertToFormat(QImage.Format.Format_RGB32)
    data = memoryview(found.constBits()).cast("I")
    return sum(bool(pixel & SEEN) for pixel in data)


def say(*words):
    print(*words, flush=True)  # noqa: T201


def _on_error(kind, error, trace):
    place = traceback.extract_tb(trace)[-1]
    say("raised", kind.__name__, error, Path(place.filename).name, place.lineno)
    traceback.print_exception(kind, error, trace)


def main(story, seed, steps, pictures):
    sys.excepthook = _on_error
    application = make_application(["reread"])
    # The caret neither blinks nor comes and goes between two pictures.
    QGuiApplication.styleHints().setCursorFlashTime(0)
    app = App(application)
    journey = Journey(application, app, Path(story), int(seed), Path(pictures))
    journey.go(int(steps))
    app.quit()
    app.let_go()
    say("done", steps)


if __name__ == "__main__":
    main(*sys.argv[1:])
