"""Misspelt words while the author writes: underlined, and what they may be.

They are underlined in Revise whatever lens is on, but for the word that is being typed,
until it is left.
"""

from __future__ import annotations

from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QFont

from desktop.actions.actions import Moment
from desktop.lenses.finding import LensName
from desktop.session.lenses import finding_notes, settling
from desktop.storage.story.story_state import Mode
from desktop.text.change import Side
from desktop.text.span import Span
from desktop.value import replace
from desktop.widgets.offers import offer, passing_menu, stay_beside
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QMenu

    from desktop.lenses.finding import Finding
    from desktop.screens.story.lenses.finding_commands import FindingCommands
    from desktop.screens.story.lenses.finding_marks import FindingMarks
    from desktop.screens.story.lenses.lens_deeds import LensDeeds
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.session.lenses.lens_reader import LensReader
    from desktop.session.story.live_text import Edit
    from desktop.storage.words.author_words import AuthorWords

MISSPELT = "misspelt"
"""The kind of a finding that is one word."""
_MOST_OFFERED = 7
_MOST_ON_LINE = 4
_LONGEST = 60
"""Code points of a word on either side of the caret."""
_REMEMBERED = 200
"""Words of which the suggestions are known."""
_UNDO = translate("Undo takes that back.")


class Misspelt(QObject):
    """Underlines misspelt words of one story, and offers other words for them.

    Attributes:
        menu: What was opened last at a word.
    """

    def __init__(
        self,
        parts: LensParts,
        reader: LensReader,
        marks: FindingMarks,
        findings: FindingCommands,
        deeds: LensDeeds,
        words: AuthorWords,
    ) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._page = parts.page
        self._reader = reader
        self._marks = marks
        self._findings = findings
        self._deeds = deeds
        self._own_words = words
        self._edited_at: int | None = None
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._waiting: dict[str, list[Callable[[], None]]] = {}
        self.menu: QMenu | None = None
        reader.suggested.connect(self._on_suggested)
        reader.seen(LensName.SPELLING).changed.connect(self._on_changed)
        findings.looked_at.connect(self._on_looked_at)
        self._page.selected.connect(self._on_caret_moved)
        self._page.live.edit_made.connect(self._on_edited)

    # Which words are underlined

    def check(self) -> None:
        """Underline misspelt words, or do so no more, as the author prefers it now."""
        is_revising = self._parts.modes.mode is Mode.REVISE
        is_wanted = (
            is_revising and self._parts.preferences.settings.spelling_while_typing
        )
        self._reader.keep_reading(LensName.SPELLING, is_wanted=is_wanted)
        seen = self._reader.seen(LensName.SPELLING)
        self._marks.misspelt = seen if is_wanted else None
        self._marks.renew()
        self._show_moment()

    def at(self, place: int) -> Finding | None:
        """Return the misspelt word with ``place`` in it or at its edge."""
        found = self._marks.findings_in(Span(place, place))
        return next((each for each in found if _is_word(each)), None)

    def _on_changed(self) -> None:
        if self._marks.misspelt is not None:
            self._marks.renew()
        self._show_moment()

    def _on_edited(self, edit: Edit) -> None:
        if not edit.left:
            return  # not typed, or no more than the first letter of a paragraph
        # Where the caret will be in a moment.
        last = edit.changes.changes[-1].span.end
        self._edited_at = edit.changes.map_position(last, Side.AFTER)

    def _on_caret_moved(self) -> None:
        edited, self._edited_at = self._edited_at, None
        typed, caret = self._marks.typed, self._page.caret
        if caret == edited:
            self._marks.typed = self._word_at(caret)
            self._marks.renew()
        elif typed is not None and not typed.contains(caret):
            self._marks.typed = None
            self._marks.renew()
        self._show_moment()

    def _word_at(self, caret: int) -> Span:
        live = self._page.live
        line = live.block_span(live.block_at(caret))
        before = live.slice(Span(max(line.start, caret - _LONGEST), caret))
        after = live.slice(Span(caret, min(line.end, caret + _LONGEST)))
        left, right = _letters_in(reversed(before)), _letters_in(after)
        return Span(caret - left, caret + right)

    def _show_moment(self) -> None:
        is_revising = self._parts.modes.mode is Mode.REVISE
        is_now = is_revising and self.at(self._page.caret) is not None
        self._parts.modes.show_moment(Moment.MISSPELT, is_now=is_now)

    # What a word may be

    def _suggestions(
        self, word: str, then: Callable[[], None]
    ) -> tuple[str, ...] | None:
        """Return how a word may be meant; None if that comes, and then ``then``."""
        if word not in self._suggested:
            if word not in self._waiting:
                self._reader.suggest(word)
            self._waiting.setdefault(word, []).append(then)
        return self._suggested.get(word)

    def _on_suggested(self, word: str, words: tuple[str, ...]) -> None:
        if len(self._suggested) >= _REMEMBERED:
            self._suggested.clear()
        self._suggested[word] = words
        for then in self._waiting.pop(word, ()):
            then()

    def _on_looked_at(self) -> None:
        finding = self._findings.current
        if finding is None or not _is_word(finding):
            return
        word = self._page.live.slice(finding.span)
        words = self._suggestions(word, self._on_looked_at)
        if words:
            self._findings.show_replacements(words[:_MOST_ON_LINE])

    # The menu at a word

    def open_menu(self) -> None:
        """Open what can be done with the misspelt word at the caret."""
        finding = self.at(self._page.caret)
        if finding is None:
            self._parts.say(translate("There is no misspelt word at the caret."))
            return
        menu = passing_menu(self._page)
        self.fill(menu, finding)
        menu.setActiveAction(menu.actions()[0])
        corner = self._page.cursorRect().bottomLeft()
        menu.popup(self._page.viewport().mapToGlobal(corner))

    def fill_at(self, menu: QMenu, place: int) -> bool:
        """Put the same into ``menu``, if a misspelt word is at a ``place``."""
        finding = self.at(place)
        if finding is not None:
            self.fill(menu, finding)
        return finding is not None

    def fill(self, menu: QMenu, finding: Finding) -> None:
        """Put into ``menu`` what can be done with a misspelt word."""
        self.menu = menu
        word = self._page.live.slice(finding.span)
        # As a child of the menu it hears of no suggestions once that is gone.
        rows = _WordRows(menu, self, finding, word)
        words = self._suggestions(word, rows.show_suggestions)
        rows.fill(words)

    def place_of(self, finding: Finding) -> QRect:
        """Return where a word begins, in pixels of the screens."""
        cursor, view = self._page.textCursor(), self._page.viewport()
        cursor.setPosition(self._page.live.to_document(finding.span.start))
        place = self._page.cursorRect(cursor)
        return QRect(view.mapToGlobal(place.topLeft()), place.size())

    def known_of(self, word: str) -> tuple[str, ...]:
        """Return how a word may be meant, as far as that is known."""
        return self._suggested.get(word, ())

    def put(self, finding: Finding, words: str) -> None:
        """Put other words in the place of a finding, or suggest them."""
        self._parts.attempts.call(self._deeds.put, finding, words)

    def same(self, finding: Finding) -> list[Finding]:
        """Return all places where a word is misspelt like this one."""
        return self._reader.seen(LensName.SPELLING).findings_with(finding.key)

    def put_all(self, finding: Finding, words: str) -> None:
        """Correct all places where a word is misspelt like this one, in one step."""
        self._parts.attempts.call(self._put_all, finding, words)

    def _put_all(self, finding: Finding, words: str) -> None:
        live = self._page.live
        wrong = live.slice(finding.span)
        all_of_them = [
            replace(each, replacement=_like(live.slice(each.span), wrong, words))
            for each in self.same(finding)
        ]
        session, marking = self._parts.story.session, self._parts.story.marking
        if self._page.is_editable and not self._page.is_diverted:
            count = finding_notes.edit_all(session, all_of_them)
            told = translate_count(
                "{count} place is put right.", "{count} places are put right.", count
            )
        else:
            made = finding_notes.suggest_all(session, marking, all_of_them)
            told = translate_count(
                "{count} suggestion made.", "{count} suggestions made.", len(made.notes)
            )
        self._parts.say(told, translate("Undo takes all of them back."))

    @property
    def puts_right(self) -> bool:
        """Whether what the author always mistypes is put right as it is typed."""
        return self._parts.preferences.settings.autocorrect

    def put_always(self, finding: Finding, words: str) -> None:
        """Correct a word here, and from now on wherever it is typed."""
        self._parts.attempts.call(self._put_always, finding, words)

    def _put_always(self, finding: Finding, words: str) -> None:
        word = self._page.live.slice(finding.span)
        self._parts.preferences.corrections.add(word, words)
        self._deeds.put(finding, words)
        done = translate("“{word}” is put right as you type it.", word=word)
        self._parts.say(done)

    def add_to_story(self, finding: Finding) -> None:
        """Let a word be one of the story's."""
        self._parts.attempts.call(self._add_to_story, finding)

    def _add_to_story(self, finding: Finding) -> None:
        session, marking = self._parts.story.session, self._parts.story.marking
        word = self._page.live.slice(finding.span)
        settling.choose(session, marking, LensName.SPELLING, f"word:{word}")
        self._parts.say(translate("“{word}” is a word of the story.", word=word), _UNDO)

    def add_to_mine(self, finding: Finding) -> None:
        """Let a word be one of the author's, in any story."""
        self._parts.attempts.call(self._add_to_mine, finding)

    def _add_to_mine(self, finding: Finding) -> None:
        word = self._page.live.slice(finding.span)
        self._own_words.add(word)
        self._reader.renew_known()
        self._parts.say(translate("“{word}” is one of your words.", word=word))

    def settle(self, finding: Finding) -> None:
        """Let a word stand where it is."""
        self._parts.attempts.call(self._settle, finding)

    def _settle(self, finding: Finding) -> None:
        settling.settle(self._parts.story.session, self._parts.story.marking, finding)
        self._parts.say(translate("It stands."), _UNDO)


class _WordRows(QObject):
    """What a menu offers at a misspelt word."""

    def __init__(
        self, menu: QMenu, misspelt: Misspelt, finding: Finding, word: str
    ) -> None:
        super().__init__(menu)
        self._menu, self._misspelt = menu, misspelt
        self._finding, self._word = finding, word

    def fill(self, words: Sequence[str] | None) -> None:
        """Offer what there is; suggestions that are not known come later."""
        misspelt, finding, menu = self._misspelt, self._finding, self._menu
        self._none = offer(menu, "", lambda: None, is_possible=False)
        menu.addSeparator()
        self._all = menu.addMenu(translate("Correct all"))
        self._always = menu.addMenu(translate("Always put right"))
        menu.addSeparator()
        offer(
            menu,
            translate("Add to the story’s words"),
            partial(misspelt.add_to_story, finding),
        )
        offer(
            menu, translate("Add to my words"), partial(misspelt.add_to_mine, finding)
        )
        offer(menu, translate("Let it stand"), partial(misspelt.settle, finding))
        menu.addSeparator()
        self._show(words)

    def show_suggestions(self) -> None:
        """Show the suggestions that came."""
        menu, none = self._menu, self._none
        self._show(self._misspelt.known_of(self._word))
        if menu.isVisible():
            stay_beside(menu, self._misspelt.place_of(self._finding))
            if menu.activeAction() in (None, none):
                menu.setActiveAction(menu.actions()[0])

    def _show(self, words: Sequence[str] | None) -> None:
        misspelt, finding = self._misspelt, self._finding
        self._none.setVisible(not words)
        self._none.setText(
            translate("Looking for words…")
            if words is None
            else translate("No word is like it")
        )
        count = len(misspelt.same(finding))
        self._all.menuAction().setVisible(bool(words) and count > 1)
        puts_right = self._misspelt.puts_right
        self._always.menuAction().setVisible(bool(words) and puts_right)
        for number, each in enumerate((words or ())[:_MOST_OFFERED]):
            self._offer_before(self._menu, each, partial(misspelt.put, finding, each))
            offer(self._all, each, partial(misspelt.put_all, finding, each))
            offer(self._always, each, partial(misspelt.put_always, finding, each))
            if number == 0:
                bold = QFont(self._menu.font())
                bold.setWeight(QFont.Weight.DemiBold)
                self._menu.actions()[0].setFont(bold)

    def _offer_before(self, menu: QMenu, words: str, does: Callable[[], None]) -> None:
        action = offer(menu, words, does)
        menu.removeAction(action)
        menu.insertAction(self._none, action)


def _is_word(finding: Finding) -> bool:
    return finding.lens is LensName.SPELLING and finding.kind == MISSPELT


def _letters_in(signs: Iterable[str]) -> int:
    """Return how many letters come before anything else."""
    return len(list(takewhile(lambda sign: sign.isalnum() or sign in "'’-", signs)))


def _like(there: str, wrong: str, words: str) -> str:
    """Return ``words`` with a capital or none, as the word ``there`` has it.

    Args:
        there: A word that is misspelt like the one that was corrected.
        wrong: That one.
        words: What it is corrected to.
    """
    if there[:1].isupper() == wrong[:1].isupper() or not words:
        return words
    first = words[0].upper() if there[:1].isupper() else words[0].lower()
    return first + words[1:]
