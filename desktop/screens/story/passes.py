"""Passes through a story: begun, gone on with and ended, and how far they have come."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.panels.pass_section import PassRow
from desktop.screens.story.contents_rows import sections_of
from desktop.text.reading.read_marks import has_words
from desktop.widgets.keyboard import WordField
from desktop.widgets.message_bar import until
from desktop.widgets.offers import passing_menu
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.page.page_view import PageView
    from desktop.panels.contents_panel import ContentsPanel
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.story_statistics import StoryStatistics
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.rereading import StoryPass
    from desktop.widgets.message_bar import MessageBar

UNNAMED = translate("First reread")
"""What the pass is called that began by itself."""

_PAUSE_MS = 300
"""The progress need not follow every paragraph at once."""

_LONGEST_NAME = 80
_WIDTH = 400
_WHAT_FOR = translate(
    "What was read is counted anew. The notes that you make in it know its name, so "
    "that they can be looked at by themselves."
)
_STAYS_KNOWN = translate(
    "The notes that you made in it are known by the new name, too."
)


class PassCommands(QObject):
    """Works on the passes through one story."""

    def __init__(
        self,
        story: ShownStory,
        statistics: StoryStatistics,
        contents: ContentsPanel,
        page: PageView,
        navigation: Navigation,
        message_bar: MessageBar,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(contents)
        self._live = story.session.live
        self._rereading = story.rereading
        self._statistics = statistics
        self._contents = contents
        self._page = page
        self._navigation = navigation
        self._message_bar = message_bar
        self._say = say
        contents.passes.begin_requested.connect(self.ask_for_name)
        contents.passes.chosen.connect(self.take_up)
        contents.passes.menu_wanted.connect(self.show_menu)

    def ask_for_name(self) -> None:
        """Let the author name a pass, and begin it."""
        dialog = PassDialog(self._rereading.next_name, self._contents.window())
        dialog.named.connect(self.begin)
        dialog.open()

    def ask_for_other_name(self) -> None:
        """Let the author rename the pass that is meant."""
        if (one := self._meant()) is not None:
            self._ask_for_other_name_of(one)

    def _ask_for_other_name_of(self, one: StoryPass) -> None:
        dialog = PassDialog(one.name, self._contents.window(), is_begun=True)
        dialog.named.connect(partial(self.rename, one))
        dialog.open()

    def begin(self, name: str) -> None:
        """Begin a pass called ``name``, at the start of the story."""
        self._rereading.begin(name)
        self._navigation.go_to(0)
        self._say(translate("“{name}” begins.", name=name))

    def go_on(self) -> None:
        """Go to where the pass has come to; take up the last one if none is."""
        one = self._rereading.current or self._last_open()
        if one is None:
            self._say(translate("There is no pass to continue. Begin one first."))
        else:
            self.take_up(one.id)

    def take_up(self, pass_id: str) -> None:
        """Go on with a pass where it was left."""
        one = self._rereading.take_up(pass_id)
        self._navigation.go_to(min(one.place, len(self._live)))
        if one.name:
            self._say(translate("“{name}” goes on.", name=one.name))

    def end(self) -> None:
        """End the pass that is under way."""
        one = self._rereading.current
        if one is None:
            self._say(translate("No pass is under way."))
            return
        story = self._statistics.story_span
        self._rereading.end(self._rereading.share(one, story))
        words = (
            translate("“{name}” is ended.", name=one.name)
            if one.name
            else translate("This reread is ended.")
        )
        self._tell(words, partial(self._rereading.reopen, one))

    def reopen(self) -> None:
        """Go on with the pass at the keys if that is ended, or the one ended last."""
        ended = [each for each in self._rereading.passes if each.ended is not None]
        last = max(ended, key=lambda each: each.ended or each.begun, default=None)
        at_keys = self._at_keys()
        if at_keys is not None and at_keys.ended is not None:
            last = at_keys
        if last is None:
            self._say(translate("No pass is ended."))
        else:
            self._reopen(last)

    def _reopen(self, one: StoryPass) -> None:
        share, before = one.share, self._rereading.current
        self._rereading.reopen(one)
        self._navigation.go_to(min(one.place, len(self._live)))
        undo = partial(self._rereading.end_again, one, share, before)
        name = one.name or UNNAMED
        self._tell(translate("“{name}” goes on again.", name=name), undo)

    def rename(self, one: StoryPass, name: str) -> None:
        """Call a pass ``name`` from now on."""
        old = one.name
        if name == old:
            return
        self._rereading.rename(one, name)
        words = translate("It is called “{name}” now.", name=name)
        self._tell(words, partial(self._rereading.rename, one, old))

    def remove(self) -> None:
        """Remove the pass that is meant."""
        if (one := self._meant()) is not None:
            self._remove(one)

    def _remove(self, one: StoryPass) -> None:
        before = self._rereading.current
        self._rereading.remove(one)
        undo = partial(self._rereading.bring_back, one, goes_on=one is before)
        words = translate("“{name}” is removed.", name=one.name or UNNAMED)
        self._tell(words, undo)

    def _tell(self, words: str, undo: Callable[[], object]) -> None:
        truth = until(self._rereading.changed)
        self._message_bar.show_message(words, [(translate("Undo"), undo)], truth)

    def _meant(self) -> StoryPass | None:
        """Return the pass at the keys, or the one under way; say so if there is none.

        If none is under way, it is the last one.
        """
        found = self._at_keys() or self._rereading.current
        found = found or next(iter(self._rereading.passes[::-1]), None)
        if found is None:
            self._say(translate("There is no pass. Begin one first."))
        return found

    def _at_keys(self) -> StoryPass | None:
        return self._of(self._contents.passes.at_keys)

    def _of(self, pass_id: str | None) -> StoryPass | None:
        return next((p for p in self._rereading.passes if p.id == pass_id), None)

    def show_menu(self, pass_id: str, place: QPoint) -> None:
        """Show what can be done with a pass, at a ``place`` of the screen."""
        one = self._of(pass_id)
        if one is None:
            return
        menu = passing_menu(self._contents)
        if one.ended is not None:
            menu.addAction(translate("Go on with it again"), partial(self._reopen, one))
        elif one is self._rereading.current:
            menu.addAction(translate("Go to where you are"), self.go_on)
            menu.addAction(translate("End it"), self.end)
        else:
            menu.addAction(translate("Go on with it"), partial(self.take_up, one.id))
        menu.addSeparator()
        rename = partial(self._ask_for_other_name_of, one)
        menu.addAction(translate("Rename…"), rename)
        menu.addAction(translate("Remove"), partial(self._remove, one))
        menu.popup(place)

    def go_to_unread(self) -> None:
        """Go to the next stretch that was not read, or not as it reads now."""
        after = next(self._unread(self._page.place_meant), None)
        found = after or next(self._unread(-1), None)
        if found is None:
            self._say(translate("Everything has been read."))
            return
        self._navigation.go_to(found)
        if after is None:
            self._say(translate("From the start of the story again."))

    def _unread(self, after: int) -> Iterator[int]:
        """Yield where the words begin that are still to be read."""
        live, marks = self._live, self._rereading.marks
        for span in marks.unread_after(after):
            last = live.block_at(max(span.start, span.end - 1))
            for block in range(live.block_at(span.start), last + 1):
                if has_words(live.piece(block)):
                    yield live.block_span(block).start
                    break

    def _last_open(self) -> StoryPass | None:
        return next((p for p in self._rereading.passes[::-1] if not p.ended), None)


class PassDialog(QDialog):
    """A field for the name; Enter begins, or renames what is begun.

    Signals:
        named: The author wants that; carries the name.
    """

    named = Signal(str)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, is_begun: bool = False
    ) -> None:
        """Offer ``name``, to be typed over.

        Args:
            name: The name.
            parent: What it stands before.
            is_begun: Whether it is of a pass that is begun already.
        """
        super().__init__(parent)
        title = translate("Rename a pass") if is_begun else translate("Begin a pass")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._name = WordField(name, self)
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.setAccessibleName(translate("Name of the pass"))
        self._name.setPlaceholderText(translate("Second reread: tense"))
        self._name.selectAll()
        does = translate("Rename") if is_begun else translate("Begin")
        self._begin = QPushButton(does, self)
        self._begin.setDefault(True)
        self._begin.setEnabled(bool(name))
        self._begin.clicked.connect(self._on_begin)
        self._name.textChanged.connect(self._on_text_changed)
        self._lay_out(_STAYS_KNOWN if is_begun else _WHAT_FOR)
        self.setFixedWidth(_WIDTH)

    def _lay_out(self, what_for_words: str) -> None:
        cancel = QPushButton(translate("Cancel"), self)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._begin)
        what_for = QLabel(what_for_words, self)
        what_for.setObjectName("what_for")
        what_for.setTextFormat(Qt.TextFormat.PlainText)
        what_for.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(what_for)
        layout.addSpacing(4)
        layout.addLayout(buttons)

    def _on_text_changed(self, name: str) -> None:
        self._begin.setEnabled(bool(name.strip()))

    def _on_begin(self) -> None:
        self.named.emit(" ".join(self._name.text().split()))
        self.accept()


class PassDisplay(QObject):
    """Shows in the contents how far the passes have come."""

    def __init__(
        self, story: ShownStory, statistics: StoryStatistics, contents: ContentsPanel
    ) -> None:
        super().__init__(contents)
        self._live = story.session.live
        self._rereading = story.rereading
        self._statistics = statistics
        self._contents = contents
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.show)
        self._rereading.marked.connect(self._show_later)
        self._rereading.touched.connect(self._show_later)
        self._rereading.changed.connect(self.show)
        # At once, or the parts would show what was read in others.
        statistics.outlined.connect(self._show_parts)
        statistics.counted.connect(self.show)
        contents.came_into_view.connect(self.show)
        self.show()

    def _show_later(self) -> None:
        if self._contents.isVisible() and not self._timer.isActive():
            self._timer.start()

    def show(self) -> None:
        """Show it as it is now."""
        section, current = self._contents.passes, self._rereading.current
        if current is None:
            section.show_none()
        else:
            share = self._rereading.share(current, self._statistics.story_span)
            left = round(self._statistics.words * (1 - share))
            section.show_progress(share, left)
        self._show_parts()
        section.show_passes(self._rows())

    def _show_parts(self) -> None:
        spans = sections_of(self._statistics.outline, len(self._live)).spans
        read = self._rereading.marks.read_in(spans)
        pairs = zip(read, spans, strict=True)
        self._contents.show_read([n / max(1, len(span)) for n, span in pairs])

    def _rows(self) -> list[PassRow]:
        passes = self._rereading.passes
        is_only_unnamed = len(passes) == 1 and not passes[0].name
        if is_only_unnamed and passes[0] is self._rereading.current:
            return []
        return [self._row(each) for each in passes]

    def _row(self, each: StoryPass) -> PassRow:
        return PassRow(
            id=each.id,
            name=each.name or UNNAMED,
            share=self._rereading.share(each, self._statistics.story_span),
            is_current=each is self._rereading.current,
            is_ended=each.ended is not None,
        )
