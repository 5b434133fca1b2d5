"""What stands around a story on the screen: each made here, and joined to the others.

Screens know nothing of one another; whatever one of them tells another goes through
this.  The window itself, its menus and its modes are the main window's.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.actions.actions import first_key
from desktop.appearance.fonts import missing_words
from desktop.panels.draft_bars import KeepBar
from desktop.screens.cuttings.story_cuttings import StoryCuttings
from desktop.screens.drafts.story_drafts import StoryDrafts
from desktop.screens.exchange.story_exchange import StoryExchange
from desktop.screens.goals.story_goals import StoryGoals
from desktop.screens.history.paragraph_wordings import ParagraphHistory
from desktop.screens.history.story_history import StoryHistory
from desktop.screens.numbers.numbers_desk import NumbersDesk
from desktop.screens.printing.print_desk import StoryPrints
from desktop.screens.saving.file_dialogs import Copies, Moves
from desktop.screens.saving.questions import (
    DamageQuestion,
    NotesOffer,
    ReaderQuestion,
    RecoveryOffer,
)
from desktop.screens.saving.repairs import Repairs
from desktop.screens.saving.save_messages import SaveMessages
from desktop.screens.story.noting.identity import IdentityQuestion
from desktop.screens.story.noting.note_filtering import Reviewing
from desktop.screens.story.passes import PassDisplay
from desktop.screens.story.reading_watch import ReadingWatch
from desktop.storage.story.story_state import Mode
from desktop.text.merging.merge_marks import may_be_marked
from desktop.text.span import Span
from desktop.window.all_notes_mode import AllNotesMode
from desktop.window.compare_mode import CompareMode
from desktop.window.split_mode import STORY, SplitMode
from desktop.window.two_sides import TwoSides
from desktop.wording.dates import long_day
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from desktop.appearance.theme import Theme
    from desktop.drafts.comparison import Comparison
    from desktop.drafts.draft_list import Draft
    from desktop.screens.conflict.marked_story import MarkedStory
    from desktop.screens.story.story_screen import StoryScreen
    from desktop.session.keeping.conflict import StoryConflict
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.numbers.gathering import StoryMoment
    from desktop.session.preferences import Preferences
    from desktop.session.story.revision import Findings
    from desktop.storage.journal.recovery import Recovery
    from desktop.storage.notes.notes_elsewhere import Elsewhere
    from desktop.storage.story.damage import Damage
    from desktop.text.merging.conflict_marks import MarkedText
    from desktop.window.window_frame import WindowFrame


class StoryDesk(QObject):
    """Everything around one story on the screen.

    Signals:
        close_wanted: The author wants the window closed, whatever is not saved.
        move_wanted: The author wants to go on under another name; carries the path.
        read_as_wanted: The author wants to say in which encoding the story is.
        draft_wanted: The author wants to see a kept draft; carries the ``Draft``.
        notes_wanted: The author wants notes that lie elsewhere; carries the
            ``Elsewhere``.

    Attributes:
        screen: The story.
        wordings: How one paragraph read in every draft and version.
        copies, history, drafts, cuttings: What the author does with its copies, its
            earlier versions, its kept drafts and what was cut from it.
        compare: The third way to be with it.
        all_notes: Its notes as a table.
        split: What stands beside its page.
        repairs: What can be put right of its file.
        goals: How many words the author wants to write.
        numbers: What there is to count.
        exchange: What goes out of it to others, and comes back.
        prints: It on paper.
    """

    close_wanted = Signal()
    move_wanted = Signal(Path)
    read_as_wanted = Signal()
    draft_wanted = Signal(object)
    notes_wanted = Signal(object)

    def __init__(
        self,
        screen: StoryScreen,
        story: OpenStory,
        preferences: Preferences,
        theme: Theme,
        window: WindowFrame,
    ) -> None:
        super().__init__(window)
        self.screen = screen
        self._story = story
        screen.messages.follow(story.saving)
        self._say = screen.messages.say
        self._follow_reading(preferences, theme, window)
        self.copies = Copies(story, window)
        self._moves = Moves(story, window)
        self._make_questions()
        self._two_sides = TwoSides(screen, preferences, window)
        self.history = StoryHistory(story, preferences, theme, window)
        self.wordings = ParagraphHistory(
            story, preferences, theme, screen.attempts.call, window
        )
        keep_bar, key_of = self._keep_bar(theme), screen.modes.key_of
        self.drafts = StoryDrafts(
            story, screen.top_bar, keep_bar, theme, key_of, window
        )
        self.compare = CompareMode(screen, story, preferences, window)
        self.all_notes = AllNotesMode(screen, window)
        self.split = SplitMode(screen, STORY, self._kept_drafts, preferences, window)
        self.cuttings = StoryCuttings(
            story, preferences, theme, self._caret, screen.attempts.call, window
        )
        statistics, status = screen.statistics, screen.status
        self.goals = StoryGoals(
            story,
            status,
            self._words,
            statistics.counted,
            preferences,
            theme,
            window,
        )
        call = screen.attempts.call
        self.numbers = NumbersDesk(self._moment, theme, call, window)
        self.exchange = StoryExchange(
            story, self._title, screen.message_bar, theme, window
        )
        screen.top_bar.share_requested.connect(self.exchange.share)
        shortcuts = preferences.settings.shortcuts
        screen.top_bar.offer_share(first_key("share", shortcuts, Mode.REREAD))
        self.prints = StoryPrints(story, self._title, preferences, theme, window)
        for part in (
            self.wordings,
            self.history,
            self.drafts,
            self.cuttings,
            self.goals,
            self.numbers,
            self.exchange,
            self.prints,
        ):
            window.themed.connect(part.show_theme)
        self._join()
        self._join_drafts()

    def _follow_reading(
        self, preferences: Preferences, theme: Theme, window: WindowFrame
    ) -> None:
        screen, story = self.screen, self._story
        modes, navigation = screen.modes, screen.navigation
        PassDisplay(story, screen.statistics, screen.contents)
        watch = ReadingWatch(
            story, screen.page, screen.margin, modes, navigation, theme
        )
        window.themed.connect(watch.show_theme)
        reading, filtering, bar = screen.reading, screen.filtering, screen.message_bar
        self._reviewing = Reviewing(
            story, reading, filtering, navigation, modes, preferences, bar
        )

    def _make_questions(self) -> None:
        story, bar = self._story, self.screen.message_bar
        self._messages = SaveMessages(story, bar, self.copies, self)
        page, attempt = self.screen.page, self.screen.attempts.call
        self.repairs = Repairs(story, page, bar, attempt, self._say, self)
        ReaderQuestion(story.readers, bar, self)
        self._recovery = RecoveryOffer(story, bar, self)
        self._damage = DamageQuestion(story, bar, self)
        self._notes_offer = NotesOffer(story, bar, self)
        self._identity = IdentityQuestion(story, self.screen.preferences, bar, self)
        self._marked: MarkedStory | None = None

    def _keep_bar(self, theme: Theme) -> KeepBar:
        bar = KeepBar(theme, self.screen.bars)
        bar.closed.connect(self.screen.places.give_keys_back)
        self.screen.bars.add(bar)
        return bar

    def _join(self) -> None:
        copies, history = self.copies, self.history
        self._moves.wanted.connect(self.move_wanted)
        self._messages.close_wanted.connect(self.close_wanted)
        self._messages.conflict_wanted.connect(self._on_conflict)
        self._recovery.conflict_wanted.connect(self._on_recovery_conflict)
        self._recovery.compare_wanted.connect(self._on_compare)
        self._recovery.recovered.connect(self._reviewing.tell)
        self._notes_offer.bring_wanted.connect(self.notes_wanted)
        self._damage.show_wanted.connect(self._on_damage_shown)
        self._damage.read_as_wanted.connect(self.read_as_wanted)
        self._damage.settled.connect(self._reviewing.tell)
        copies.made.connect(self._say)
        copies.made.connect(history.tell)
        copies.failed.connect(history.tell)
        self._story.choices.save_failed.connect(self.say)
        self.cuttings.said.connect(self._say)
        self.cuttings.put.connect(self.screen.navigation.show_span)
        self.numbers.said.connect(self._say)
        self.prints.said.connect(self._say)
        self.numbers.place_chosen.connect(self.screen.navigation.go_to)
        self.wordings.taken.connect(self._on_wording_taken)
        self.compare.history_wanted.connect(self.show_paragraph_history)
        history.copy_wanted.connect(copies.ask_for)
        history.restored.connect(self._reviewing.tell)
        self._story.saving.reloaded.connect(self._on_reloaded)
        self._story.saving.reloaded.connect(self._look_for_marks)
        self._story.saving.saved.connect(self._look_for_marks)
        self.screen.modes.changed.connect(self._story.saving.save_unsaved)
        self.screen.statistics.counted.connect(self._on_counted)
        self._story.saving.held_otherwise.connect(self._on_held_otherwise)
        self.screen.attempts.notes_refused.connect(self._messages.refuse_marking)

    def _on_counted(self) -> None:
        self._story.saving.note_words(self.screen.statistics.words)

    def _join_drafts(self) -> None:
        drafts = self.drafts
        drafts.kept.connect(self._say)
        drafts.changed.connect(self._on_draft_changed)
        drafts.keeper.found.connect(self.compare.refresh)
        self.compare.keep_wanted.connect(drafts.keep)
        self.compare.rename_wanted.connect(drafts.rename)
        self.compare.delete_wanted.connect(drafts.keeper.delete)
        drafts.failed.connect(self._messages.say)
        drafts.open_wanted.connect(self.draft_wanted)
        drafts.compare_wanted.connect(self.compare.compare_with)
        drafts.compared.connect(self._on_draft_compared)
        drafts.restored.connect(self._reviewing.tell)

    @property
    def story(self) -> OpenStory:
        """The story it stands around."""
        return self._story

    def begin(self) -> None:
        """Say what there is to say of the story, when its notes are there."""
        if self._story.arrival.is_pending:
            self._story.arrival.arrived.connect(self._tell_at_opening)
        else:
            self._tell_at_opening()

    def may_close(self) -> bool:
        """Save everything and return whether the window may be closed."""
        self.screen.finish_writing()
        return self.screen.writing.may_close() and self._messages.may_close()

    def save_or_rescue(self) -> None:
        """Save what is not saved, or else keep it where it can be found."""
        self.screen.finish_writing()
        self._story.save_or_rescue()

    def ask_where_to_go_on(self) -> None:
        """Ask under which name the story is to go on."""
        self._moves.ask(self.screen.title)

    def show_paragraph_history(self) -> None:
        """Show how the paragraph one is at read in every draft and version."""
        screen = self.screen
        place: int | None = screen.page.place_meant
        if screen.modes.mode is Mode.COMPARE:
            place = self.compare.open().comparing.place_meant()
        if place is None:
            self._say(
                translate("Choose a paragraph first that is in the text as it is now.")
            )
        else:
            self.wordings.show(place)

    def say(self, words: str) -> None:
        """Tell the author something over the text."""
        self._messages.say(words)

    def offer_notes(self, found: Elsewhere) -> None:
        """Offer once more notes that lie elsewhere."""
        self._notes_offer.ask(found)

    def tell_brought(self, became: Findings, words: str) -> None:
        """Say that notes were brought here, and what ``became`` of them."""
        self._reviewing.tell(became, words)

    def let_go(self) -> None:
        """Let the story go, for good: the window is about to be deleted."""
        self.split.let_go()
        self.compare.let_go()
        self.wordings.let_go()
        self.numbers.let_go()
        self.exchange.let_go()
        self.prints.let_go()
        self.screen.let_go()
        self.drafts.let_go()
        self._notes_offer.let_go()
        self._story.stop()

    # What happens

    def _words(self) -> int:
        return self.screen.statistics.words

    def _title(self) -> str:
        return self.screen.title

    def _caret(self) -> int:
        return self.screen.page.caret

    def _moment(self) -> StoryMoment:
        # Late: few ask for the numbers.
        from desktop.session.numbers.gathering import moment_of

        screen, drafts = self.screen, self._kept_drafts()
        return moment_of(
            self._story,
            screen.title,
            screen.reading.threads(),
            screen.statistics.story_span,
            max(drafts, key=lambda draft: draft.number, default=None),
        )

    def _kept_drafts(self) -> list[Draft]:
        return [found.draft for found in self.drafts.keeper.drafts.drafts]

    def _tell_at_opening(self) -> None:
        self._reviewing.tell_at_opening()
        self._messages.show_at_opening()
        self._recovery.show()
        self._damage.begin()
        self._notes_offer.begin()
        self._identity.ask()
        self._look_for_marks()
        self._tell_mended()
        self.exchange.look()
        self.repairs.begin()  # last: nothing is at stake
        self.screen.attempts.withholding.ask_again()
        self._messages.tell_whether_too_long()  # which asks for nothing
        if missing := missing_words(self.screen.preferences.settings.text_family):
            self._say(missing)

    def _tell_mended(self) -> None:
        mended_to = self._story.arrival.mended_to
        if mended_to is not None:
            words = translate(
                "What Reread remembers of this story, such as the place you were at, "
                "could not be read; that of {day} is used.",
                day=long_day(mended_to, datetime.now().astimezone()),
            )
            self.screen.message_bar.ask(
                "state", words, [(translate("All right"), self._heed)]
            )

    def _heed(self) -> None:
        self.screen.places.give_keys_back()

    def _on_conflict(self, conflict: StoryConflict) -> None:
        saving = self._story.saving
        self._two_sides.ask(conflict, saving.settle, saving.tell_dispute)

    def _on_recovery_conflict(self, conflict: StoryConflict) -> None:
        settle = self._story.crash_recovery.settle
        self._two_sides.ask(conflict, settle, self._recovery.dispute)

    def _look_for_marks(self) -> None:
        """Ask what becomes of two versions of a place that a merge has left, if any."""
        if self._marked is not None or not may_be_marked(self._story.session.text):
            return  # Once there are any, it is looked for by whoever asks.
        # Imported late: hardly any story has them.
        from desktop.screens.conflict.marked_story import MarkedStory

        show, bar = self.screen.navigation.show_span, self.screen.message_bar
        self._marked = MarkedStory(self._story, bar, show, self)
        self._marked.both_wanted.connect(self._on_marks)
        self._marked.settled.connect(self._reviewing.tell)
        self._marked.look()

    def _on_marks(self, marked: MarkedText) -> None:
        assert self._marked is not None
        self._two_sides.ask_of_marks(marked, self._marked.settle, self._marked.look)

    def _on_compare(self, recovery: Recovery) -> None:
        self._two_sides.compare(recovery, self._recovery)

    def _on_damage_shown(self, damage: Damage) -> None:
        self._two_sides.show_lost(damage, self._damage)

    def _on_draft_compared(self, draft: Draft, comparison: Comparison) -> None:
        self._two_sides.show(comparison, draft.full_title)

    def _on_wording_taken(self, place: int, words: str) -> None:
        if self.screen.modes.mode is not Mode.COMPARE:
            self.screen.navigation.show_span(Span(place, place))
        self._say(words)

    def _on_draft_changed(self, words: str) -> None:
        undo = (translate("Undo"), self._undo_in_drafts)
        self.screen.message_bar.show_message(words, [undo])

    def _undo_in_drafts(self) -> None:
        self.screen.message_bar.dismiss()
        self.drafts.keeper.undo()

    def _on_held_otherwise(self) -> None:
        self.screen.display.show_file()
        self.screen.show_whether_editable()

    def _on_reloaded(self) -> None:
        self.screen.show_file_again()
        self.compare.refresh()
