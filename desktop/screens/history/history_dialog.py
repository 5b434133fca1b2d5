"""The window of a story's history: its versions, and what differs from one to now.

A version is one of the text or one of the notes; each is shown in its own way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import palette
from desktop.comparison.model import DisplayOptions, model_of
from desktop.comparison.view import ComparisonView
from desktop.drafts.unseen import unseen_words
from desktop.screens.history.notes_difference import NotesDifference, counts_words
from desktop.screens.history.version_list import VersionPanel
from desktop.session.story.noting.notes_restoring import NoteFate
from desktop.storage.history.notes_history import NotesVersion
from desktop.widgets.buttons import IconButton, Switch
from desktop.widgets.dialogs import FOOT, bar, dialog_button, flush
from desktop.widgets.labels import ElidedLabel, plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.dates import named_moment, title_moment
from desktop.wording.numbers import grouped, signed
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.appearance.theme import Theme
    from desktop.drafts.comparison import Comparison
    from desktop.screens.history.version_list import Kept
    from desktop.session.story.noting.notes_restoring import NoteDifference
    from desktop.storage.history.version_index import Version
    from desktop.storage.story.settings import Settings

_SIZE = QSize(1180, 780)
_LEAST_SIZE = QSize(480, 320)
"""Of what is shown of a version."""
_PATIENCE_MS = 150
"""How long what was shown before stays while the next thing is worked out."""

NO_VERSIONS = translate(
    "There is no earlier version of this story yet.\n"
    "One is kept each time a change to the text is saved."
)
_SAME = translate("This is the text as it is now.")
_SAME_NOTES = translate("These are the notes as they are now.")

ONE_TEXT, SIDE_BY_SIDE = "one", "side"
_WAYS = ((ONE_TEXT, translate("One text")), (SIDE_BY_SIDE, translate("Side by side")))


class DifferenceHead(QWidget):
    """Title and counts on the left, ways to look at it on the right.

    Signals:
        way_chosen: One text or side by side; carries ``ONE_TEXT`` or ``SIDE_BY_SIDE``.
        next_requested: The author wants to see the next change.
        previous_requested: The author wants to see the one before.
    """

    way_chosen = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(self)
        self._title.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred
        )
        strong = QFont()
        strong.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(strong)
        self._added, self._removed, self._rest, self._place = (
            plain_label(self, name) for name in ("added", "removed", "rest", "place")
        )
        self._switch = Switch(theme, 12, 4, self)
        self._switch.setAccessibleName(translate("How to show it"))
        self._switch.set_choices(_WAYS)
        self._switch.chosen.connect(self.way_chosen)
        self._previous = IconButton(
            "chevron-up", translate("Previous change"), theme, self
        )
        self._next = IconButton("chevron-down", translate("Next change"), theme, self)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)
        self._lay_out()

    def show_title(self, title: str) -> None:
        """Say which version is looked at; nothing is known of it yet."""
        self._title.show_text(title)
        self._title.show()
        self._show_counts("", "", "")
        self._show_steps(0)

    def show_comparison(self, comparison: Comparison) -> None:
        """Say how much differs; what is compared stands above the texts then."""
        self._title.setVisible(not comparison.steps)
        tally = comparison.tally
        added = signed(tally.added) if tally.added else ""
        removed = signed(-tally.removed) if tally.removed else ""
        self._show_counts(added, removed, _rest(comparison))
        self._show_steps(len(comparison.steps))

    def show_notes(self, title: str, counts: str) -> None:
        """Say which notes are looked at, and how many of them fared how."""
        self.show_title(title)
        self._show_counts("", "", counts)

    def show_place(self, number: int, count: int) -> None:
        """Say which change is shown, of how many; the first is number 1, none is 0."""
        if number:
            place = {"number": grouped(number), "count": grouped(count)}
            words = translate("{number} of {count}", **place)
        else:
            words = translate_count("{count} change", "{count} changes", count)
        self._place.setText(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        for part in (self._switch, self._previous, self._next):
            part.show_theme(theme)

    def _show_counts(self, *counts: str) -> None:
        labels = (self._added, self._removed, self._rest)
        for label, words in zip(labels, counts, strict=True):
            label.setText(words)
            label.setVisible(bool(words))

    def _show_steps(self, count: int) -> None:
        for part in (self._place, self._previous, self._next, self._switch):
            part.setVisible(count > 0)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(30, 12, 16, 10)
        row.setSpacing(8)
        for part in (self._title, self._added, self._removed, self._rest):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(6)
        row.addWidget(self._switch)
        # The same height, whether there is anything to go through or not.
        self.setMinimumHeight(self.sizeHint().height())


def _rest(comparison: Comparison) -> str:
    tally = comparison.tally
    has_words = bool(tally.added or tally.removed)
    if has_words and tally.moved:
        return translate_count(
            "words, {count} paragraph moved since then",
            "words, {count} paragraphs moved since then",
            tally.moved,
        )
    if tally.moved:
        return translate_count(
            "{count} paragraph moved since then",
            "{count} paragraphs moved since then",
            tally.moved,
        )
    return translate("words since then") if has_words else ""


class HistoryDialog(QDialog):
    """Versions on the left, the chosen one compared with the text on the right.

    Signals:
        version_chosen: Another version is chosen, of the text or of the notes; carries
            it.
        restore_requested: The author wants the version shown to be the text.
        copy_requested: The author wants its text in the clipboard.
        save_copy_requested: The author wants its text in a file of its own.
        restore_notes_requested: The author wants the notes shown to be there again;
            carries whether those made since are to go.
        restore_note_requested: The author wants one of them; carries its
            ``NoteDifference``.
    """

    version_chosen = Signal(object)
    restore_requested = Signal()
    copy_requested = Signal()
    save_copy_requested = Signal()
    restore_notes_requested = Signal(bool)
    restore_note_requested = Signal(object)

    def __init__(
        self,
        title: str,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("History of “{title}”", title=title))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(fitting_size(self, _SIZE))
        self._versions = VersionPanel(theme, self)
        self._head = DifferenceHead(theme, self)
        self._view = ComparisonView(settings, theme, self)
        self._notes = NotesDifference(theme, self)
        self._problem = plain_label(self, "problem", wraps=True)
        self._words = plain_label(self, "words", wraps=True)
        self._shown = QStackedWidget(self)
        self._told = ElidedLabel(self)
        self._later = QTimer(self)
        self._may_restore = self._has_earlier = False
        self._notes_version: NotesVersion | None = None
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.show_theme(theme)
        self.show_words(translate("Looking for versions…"))

    # What is shown

    def show_versions(
        self, versions: Sequence[Kept], current: str, now: datetime
    ) -> None:
        """List ``versions``, the newest first, and choose the newest.

        Args:
            versions: The versions that are kept, of the text and of the notes.
            current: The SHA-256 of the text as it is now.
            now: The time, in the author's zone.
        """
        self._now = now
        self._show_foot(is_of_notes=None)
        if not versions:
            self.show_words(NO_VERSIONS)
            return
        self._versions.show_versions(versions, current, now)
        self._versions.show()
        self._versions.list.setFocus()

    def show_waiting(self, version: Kept) -> None:
        """Say that ``version`` is being compared, if that takes a while."""
        self._show_foot(is_of_notes=isinstance(version, NotesVersion))
        self._set_ready(has_text=False, can_restore=False)
        self._waiting = title_moment(version.at, self._now)
        self._head.show()
        self._told.show_text("")
        self._later.start(_PATIENCE_MS)

    def show_comparison(
        self,
        version: Version,
        comparison: Comparison,
        *,
        can_restore: bool,
        is_markdown: bool = False,
    ) -> None:
        """Show what differs from ``version`` to the text as it is now.

        Args:
            version: The version.
            comparison: Of its text with that of now.
            can_restore: Whether the text may be edited at all.
            is_markdown: Whether the story is Markdown.
        """
        self._later.stop()
        self._show_foot(is_of_notes=False)
        name = title_moment(version.at, self._now)
        self._head.show()
        self._head.show_title(name)
        self._head.show_comparison(comparison)
        if comparison.steps:
            options = DisplayOptions(folds_same=True)
            model = model_of(comparison, options, is_markdown=is_markdown)
            self._view.show_model(model, name, translate("Now"))
            self._shown.setCurrentWidget(self._view)
        else:
            self._show_same(comparison)
        differs = comparison.old != comparison.new
        self._set_ready(has_text=True, can_restore=can_restore and differs)

    def _show_same(self, comparison: Comparison) -> None:
        unseen = comparison.unseen
        self._show_words(unseen_words(unseen) if unseen else _SAME)

    def show_notes(
        self, version: NotesVersion, found: Sequence[NoteDifference], problem: str
    ) -> None:
        """Show what differs from earlier notes to those of now.

        Args:
            version: The earlier notes.
            found: The notes that are gone, other, or made since.
            problem: Why nothing can be restored, as a sentence; empty if it can.
        """
        self._later.stop()
        self._show_foot(is_of_notes=True)
        self._head.show()
        when = named_moment(version.at, self._now)
        name = translate("Notes as of {moment}", moment=when)
        self._head.show_notes(name, counts_words(found))
        if found:
            stays = version == self._notes_version
            self._notes.show_differences(found, stays=stays)
            self._shown.setCurrentWidget(self._notes)
        else:
            self._show_words(_SAME_NOTES)
        self._notes_version = version
        self._offer_restoring(found, problem)

    def _offer_restoring(self, found: Sequence[NoteDifference], problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem and found))
        later = sum(each.fate is NoteFate.LATER for each in found)
        self._deletes_later.setText(
            translate_count(
                "Also delete the one made since",
                "Also delete the {count} made since",
                later,
            )
        )
        self._deletes_later.setVisible(later > 0)
        self._may_restore, self._has_earlier = not problem, later < len(found)
        self._show_restorable()

    def show_words(self, words: str) -> None:
        """Show a sentence in place of versions or of what differs."""
        self._later.stop()
        self._head.setVisible(not self._versions.isHidden())
        self._show_words(words)
        self._set_ready(has_text=False, can_restore=False)

    def tell(self, words: str) -> None:
        """Say what was done, in a few words."""
        self._told.show_text(words)

    def show_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme`` from now on."""
        self.setPalette(palette(theme))
        for part in (self._versions, self._head, self._view, self._notes):
            part.show_theme(theme)

    # How it is done

    def _set_ready(self, *, has_text: bool, can_restore: bool) -> None:
        self._copy.setEnabled(has_text)
        self._save_copy.setEnabled(has_text)
        self._restore.setEnabled(can_restore)

        self._restore_note.setEnabled(False)
        self._restore_notes.setEnabled(False)
        self._deletes_later.setEnabled(False)

    def _show_foot(self, *, is_of_notes: bool | None) -> None:
        """Offer what can be done with a text, with notes, or nothing at all."""
        for part in (self._copy, self._save_copy, self._restore):
            part.setVisible(is_of_notes is False)
        for button in (self._restore_note, self._restore_notes):
            button.setVisible(is_of_notes is True)
        self._deletes_later.hide()
        self._deletes_later.setChecked(False)
        self._problem.hide()

    def _show_restorable(self) -> None:
        may, chosen = self._may_restore, self._notes.chosen
        is_earlier = chosen is not None and chosen.fate is not NoteFate.LATER
        changes = self._has_earlier or self._deletes_later.isChecked()
        self._deletes_later.setEnabled(may)
        self._restore_note.setEnabled(may and is_earlier and self._has_earlier)
        self._restore_notes.setEnabled(may and changes)

    def _show_words(self, words: str) -> None:
        self._words.setText(words)
        self._shown.setCurrentWidget(self._words)

    def _on_patience_over(self) -> None:
        self._head.show_title(self._waiting)
        self._show_words(translate("Comparing…"))

    def _on_way_chosen(self, way: str) -> None:
        self._view.set_side_by_side(way == SIDE_BY_SIDE)

    def _on_entered(self) -> None:
        # Neither does anything while it is disabled or hidden.
        for button in (self._restore, self._restore_notes):
            if not button.isHidden():
                button.click()

    def _on_note_entered(self) -> None:
        self._restore_note.click()

    def _on_restore_notes(self) -> None:
        self.restore_notes_requested.emit(self._deletes_later.isChecked())

    def _on_restore_note(self) -> None:
        self.restore_note_requested.emit(self._notes.chosen)

    def _make_buttons(self) -> None:
        self._copy = dialog_button(translate("Copy text"), self)
        self._save_copy = dialog_button(translate("Save a copy…"), self)
        self._restore = dialog_button(translate("Restore version"), self)
        self._restore_note = dialog_button(translate("Restore this note"), self)
        self._deletes_later = QCheckBox(self)
        self._restore_notes = dialog_button(translate("Restore notes"), self)
        self._close = dialog_button(translate("Close"), self)

    def _connect(self) -> None:
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_patience_over)
        self._versions.version_chosen.connect(self.version_chosen)
        self._versions.entered.connect(self._on_entered)
        self._head.way_chosen.connect(self._on_way_chosen)
        self._head.next_requested.connect(self._view.next_change)
        self._head.previous_requested.connect(self._view.previous_change)
        self._view.change_shown.connect(self._head.show_place)
        self._copy.clicked.connect(self.copy_requested)
        self._save_copy.clicked.connect(self.save_copy_requested)
        self._restore.clicked.connect(self.restore_requested)
        self._notes.note_chosen.connect(self._show_restorable)
        self._notes.entered.connect(self._on_note_entered)
        self._deletes_later.toggled.connect(self._show_restorable)
        self._restore_note.clicked.connect(self._on_restore_note)
        self._restore_notes.clicked.connect(self._on_restore_notes)
        self._close.clicked.connect(self.close)
        for key, go in (
            ("F8", self._view.next_change),
            ("Shift+F8", self._view.previous_change),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(go)

    def _lay_out(self) -> None:
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setContentsMargins(40, 0, 40, 0)
        self._restore.setObjectName("restore")
        self._restore_notes.setObjectName("restore")
        self._problem.setContentsMargins(30, 8, 30, 8)
        self._problem.hide()
        self._told.setObjectName("told")
        self._versions.hide()
        self._deletes_later.hide()
        # The window itself has none, or it could be narrower than its buttons.
        self._shown.setMinimumSize(_LEAST_SIZE)
        self._shown.addWidget(self._words)
        self._shown.addWidget(self._view)
        self._shown.addWidget(self._notes)
        right = flush(QVBoxLayout())
        right.addWidget(self._head)
        right.addWidget(self._shown, stretch=1)
        right.addWidget(self._problem)
        of_one = (self._copy, self._save_copy, self._restore_note, self._told)
        of_all = (self._deletes_later, self._restore, self._restore_notes, self._close)
        right.addWidget(bar("foot", of_one, of_all, self, FOOT))
        layout = flush(QHBoxLayout(self))
        layout.addWidget(self._versions)
        layout.addLayout(right, stretch=1)
