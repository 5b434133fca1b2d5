"""The commands on the text: suggesting instead of editing, the clipboard, emphasis."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.margin.card_fields import NoteEditor
from desktop.page.page_view import PageView
from desktop.screens.story.noting.note_commands import ONLY_BLANKS, make_sure_of_caret
from desktop.session.story.caret_movement import Way, stop_composing
from desktop.session.story.cuttings import Cuttings
from desktop.session.story.noting.suggesting import Suggester
from desktop.storage.story.story_state import Mode
from desktop.text.change import ChangeSet
from desktop.text.editing.trimming import ink_of
from desktop.text.emphasis import EmphasisStyle
from desktop.text.sentences import sentence_at
from desktop.text.span import Span
from desktop.text.words import (
    without_first_letter,
    without_first_word,
    without_last_letter,
    without_last_word,
)
from desktop.value import replace
from desktop.widgets.announcing import announce
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.margin.margin import Margin
    from desktop.panels.search_bar import SearchBar
    from desktop.panels.status_line import StatusLine
    from desktop.screens.story.aloud.aloud_commands import AloudCommands
    from desktop.screens.story.attempts import Attempts
    from desktop.screens.story.finding import TextSearch
    from desktop.screens.story.lenses.lens_commands import LensCommands
    from desktop.screens.story.navigation import Navigation
    from desktop.screens.story.readers.reader_commands import ReaderCommands
    from desktop.screens.story.story_modes import StoryModes
    from desktop.session.keeping.shown_story import ShownStory
    from desktop.session.story.noting.suggesting import ShownText
    from desktop.text.editing.emphasising import Emphasising
    from desktop.widgets.message_bar import MessageBar, Say

_Field = QLineEdit | QPlainTextEdit | QTextEdit
_EMPHASES = {
    EmphasisStyle.ITALIC: translate("Italics"),
    EmphasisStyle.BOLD: translate("Bold"),
}
_SHORTENED = {
    (Way.BACKWARD, False): without_last_letter,
    (Way.FORWARD, False): without_first_letter,
    (Way.BACKWARD, True): without_last_word,
    (Way.FORWARD, True): without_first_word,
}


class Suggesting(QObject):
    """Lets the author suggest, as a reader would, or edit.

    Attributes:
        is_on: Whether edits make suggestions; in Reread the text is locked anyhow.
        suggester: What makes them.

    Signals:
        toggled: It was switched on or off; carries which.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        status: StatusLine,
        finding: TextSearch,
        modes: StoryModes,
        attempts: Attempts,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._session = story.session
        self._page = page
        self._status = status
        self._finding = finding
        self._modes = modes
        self._attempts = attempts
        self._say = say
        self.suggester = Suggester(story.session, story.marking)
        self.is_on = False
        page.rewritten.connect(self._on_rewritten)
        page.erased.connect(self._on_erased)
        page.move_wanted.connect(partial(attempts.call, self.suggester.move))
        status.suggesting_left.connect(self.toggle)
        modes.changed.connect(self._show)

    def toggle(self) -> None:
        """Suggest from now on, or edit again."""
        self.is_on = not self.is_on
        session = self._session
        session.history.close()
        self._page.is_diverted = self.is_on
        self._finding.edit = self.suggester.edit if self.is_on else session.edit
        self._show()
        self._say(
            translate("What you type is suggested now; the text stays as it is.")
            if self.is_on
            else translate("What you type changes the text again.")
        )
        self.toggled.emit(self.is_on)

    def _show(self) -> None:
        is_shown = self.is_on and self._modes.mode is Mode.REVISE
        self._status.show_suggesting(is_on=is_shown)

    def _on_rewritten(self, span: Span, words: str, way: Way) -> None:
        rewrite = partial(self.suggester.rewrite, span, words, way)
        if not self._attempts.call(self._follow, rewrite):
            self._attempts.withholding.begin(words)

    def _on_erased(self, way: Way, is_word: bool) -> None:
        step = partial(self._page.step, way=way, is_word=is_word)
        shorten = _SHORTENED[way, is_word]
        erase = partial(self.suggester.erase, self._page.caret, way, step, shorten)
        self._attempts.call(self._follow, erase)

    def _follow(self, suggest: Callable[[], int]) -> None:
        caret = suggest()
        self._page.select(Span(caret, caret))
        self._page.ensureCursorVisible()


class EmphasisCommands(QObject):
    """Sets words in italics or bold, in the story or in the note that has the keys."""

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        suggesting: Suggesting,
        say: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._story = story
        self._page = page
        self._suggesting = suggesting
        self._say = say

    def set_apart(self, style: EmphasisStyle) -> None:
        """Set what is selected, or the word at the caret, so; or not so, if it is.

        Raises:
            NoRoom: If the text would be too long to be edited.
        """
        field: QWidget | None = self._page.window().focusWidget()
        page = field if isinstance(field, PageView) else self._page
        if isinstance(field, NoteEditor):
            field.set_apart(style)
        elif problem := self._problem(page):
            self._say(problem)
        else:
            self._set_on(page, style)

    def _set_on(self, page: PageView, style: EmphasisStyle) -> None:
        # Late: it is not needed at the start.
        from desktop.text.editing.emphasising import emphasised, own_signs

        session = self._story.session
        stop_composing(page)
        span, paragraphs = page.selected_span, session.paragraphs
        near, at = paragraphs.around(span)
        by, shown = span.start - at.start, None
        if self._suggesting.is_on:
            whole = Span(by, by + len(near))
            shown = self._suggesting.suggester.shown(whole)
            near, at = shown.text, shown.span_of(span)
        markup = page.page_layout.typesetter.looks.markup
        signs = own_signs(session.text)
        made = emphasised(near, at, style, paragraphs.prose_style, markup, signs)
        if made is None:
            self._say(translate("There are no words here that can be set apart."))
        elif shown is not None:
            self._suggest(page, shown, made)
        else:
            moved = (replace(c, span=c.span.moved(by)) for c in made.changes.changes)
            if made.changes:
                session.history.close()
                session.edit(ChangeSet(tuple(moved)), _EMPHASES[style])
            page.select(made.selection.moved(by))
            page.ensureCursorVisible()

    def _suggest(self, page: PageView, shown: ShownText, made: Emphasising) -> None:
        if made.is_bare:
            # A caret stands behind what is suggested, never within it.
            self._say(
                translate("While you suggest, write the words first, then set them so.")
            )
        elif made.changes:
            caret = self._suggesting.suggester.edit_shown(shown, made.changes)
            # What was selected is so still, to be set otherwise or as it was.
            page.select(page.selected_span or Span(caret, caret))
            page.ensureCursorVisible()

    def _problem(self, page: PageView) -> str | None:
        """Return why nothing can be set apart there, as a sentence; None if it can."""
        if problem := self._story.text_problem:
            return problem
        if page is not self._page and not page.is_editable:
            return translate("The text beside the page is only read there.")
        if not page.is_editable:
            return translate(
                "While you reread, the text is locked; words are set apart in Revise."
            )
        if self._story.is_markdown or page.type_setting.shows_emphasis:
            return None
        return translate(
            "This story is plain text and shows no emphasis. In the preferences, under "
            "Page, it can."
        )


class TextCommands(QObject):
    """Copies and pastes where the keys go, cuts passages, leads back to the page.

    Signals:
        left: The author wants away from the page, where nothing is held any more.
    """

    left = Signal()

    def __init__(
        self,
        story: ShownStory,
        page: PageView,
        margin: Margin,
        search_bar: SearchBar,
        message_bar: MessageBar,
        navigation: Navigation,
        lenses: LensCommands,
        aloud: AloudCommands,
        readers: ReaderCommands,
        suggesting: Suggesting,
        say: Say,
    ) -> None:
        super().__init__(page)
        self._story = story
        self._lenses = lenses
        self._aloud = aloud
        self._readers = readers
        self._session = story.session
        self._cuttings = Cuttings(story.session, story.marking)
        self._suggesting = suggesting
        self._say = say
        self._page = page
        self._margin = margin
        self._search_bar = search_bar
        self._message_bar = message_bar
        self._navigation = navigation
        page.left.connect(self.back_to_text)

    def undo(self) -> None:
        """Take back what was done last; who hears the page is told what that was."""
        step = self._session.history.undo_label
        self._session.undo()
        words = translate("Undone: {step}.", step=step)
        announce(self._page, words if step else translate("Nothing to undo."))

    def redo(self) -> None:
        """Do again what was undone last, and tell likewise."""
        step = self._session.history.redo_label
        self._session.redo()
        words = translate("Redone: {step}.", step=step)
        announce(self._page, words if step else translate("Nothing to redo."))

    def in_field(self, method: str) -> None:
        """Call a method of the text that has the keys: the page, or a field.

        Args:
            method: What Qt calls it: ``cut``, ``copy``, ``paste`` or ``selectAll``.
        """
        field: QWidget | None = self._page.window().focusWidget()
        if isinstance(field, _Field):
            getattr(field, method)()

    def paste(self) -> None:
        """Paste where the keys go; what a reader sent back is no text of a story."""
        # Imported late: most of what is pasted is a story's words.
        from desktop.exchange.recognising import is_answer

        field: QWidget | None = self._page.window().focusWidget()
        is_for_story = isinstance(field, PageView) or not isinstance(field, _Field)
        words = QGuiApplication.clipboard().text() if is_for_story else ""
        if is_answer(words):
            self._page.answer_pasted.emit(words)
        else:
            self.in_field("paste")

    def back_to_text(self) -> None:
        """Leave the note or the bar for the text; there, let go of what is held."""
        focused: QWidget | None = self._page.window().focusWidget()
        if focused is self._page:
            self._let_go()
        elif focused is not None and self._search_bar.isAncestorOf(focused):
            self._search_bar.closed.emit()
        else:
            self._margin.leave_card()
            self._page.setFocus()

    def _let_go(self) -> None:
        page, navigation = self._page, self._navigation
        if self._aloud.leave():
            pass
        elif not self._search_bar.isHidden():
            self._search_bar.closed.emit()
        elif not page.selected_span.is_empty:
            page.select(Span(page.caret, page.caret))
        elif self._lenses.let_finding_go():
            pass
        elif navigation.chosen:
            navigation.choose(None)
        elif not self._message_bar.isHidden():
            self._message_bar.close_message()
        elif not (self._lenses.leave() or self._readers.leave()):
            self.left.emit()

    def cut_passage(self) -> None:
        """Take the passage that is meant out of the text, with the notes on it.

        Raises:
            NotPossible: If it would be one that the author does not see.
        """
        problem = self._story.text_problem
        span = self._passage_meant()
        if problem:
            self._say(problem)
        elif self._suggesting.is_on:
            self._say(
                translate(
                    "While you suggest, the text stays as it is. Delete the words to "
                    "suggest that they go, or edit again to cut them."
                )
            )
        elif span.is_empty:
            self._say(
                translate("There is nothing to cut at the caret; select it first.")
            )
        elif ink_of(self._session.live.slice(span)).is_empty:
            self._say(ONLY_BLANKS)
        else:
            self._cut(span)

    def _cut(self, span: Span) -> None:
        cutting = self._cuttings.cut(span)
        if self._navigation.chosen in self._session.notes.set_aside:
            self._navigation.choose(None)
        place = cutting.place or Span(span.start, span.start)
        self._navigation.show_span(place)
        done = translate("Cut to the cuttings.")
        if cutting.notes:
            done = translate_count(
                "Cut to the cuttings with {count} note.",
                "Cut to the cuttings with {count} notes.",
                cutting.notes,
            )
        self._say(done, translate("Undo takes that back."))

    def _passage_meant(self) -> Span:
        span, chosen = self._page.selected_span, self._navigation.chosen
        if span.is_empty and chosen:
            span = self._session.placing.span_of(chosen) or span
        if span.is_empty:
            make_sure_of_caret(self._page)
            session = self._session
            span = sentence_at(
                session.text, self._page.caret, session.paragraphs.wrapping
            )
        return span
