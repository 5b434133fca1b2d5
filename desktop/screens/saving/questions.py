"""What the author is asked about a story above its text, and what the answers do.

Nothing is done by itself: each question waits in the message bar until it is answered
or has no reason any more.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.errors import SaveFailed
from desktop.session.background import LatestJob
from desktop.session.keeping.conflict import StoryConflict
from desktop.session.keeping.leftover_journals import question_key, set_aside_words
from desktop.session.story.revision import Findings
from desktop.session.story.story_texts import version_name
from desktop.storage.files.disk_errors import shown_name
from desktop.storage.journal.recovery import Recovery
from desktop.storage.notes.notes_elsewhere import (
    Elsewhere,
    begin_without,
    notes_elsewhere,
)
from desktop.storage.story.damage import Damage
from desktop.text.loss import Loss
from desktop.widgets.message_bar import until
from desktop.wording.translation import in_sequence, translate, translate_count

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.session.keeping.opening import OpenStory
    from desktop.session.keeping.reader_layers import ReaderLayers
    from desktop.widgets.message_bar import MessageBar

_DAMAGE_KEY = "damage"
_NOTES_KEY = "notes-elsewhere"
_OTHER_WORDS = translate("The file has other words in the same place now.")


class DamageQuestion(QObject):
    """Asks, and does what the author says; until then notes wait.

    Signals:
        show_wanted: The author wants to see what is missing; carries the ``Damage``.
        read_as_wanted: The author wants to say in which encoding the story is.
        settled: It is decided; carries the ``Findings`` on the notes, a sentence, and
            what undo would do about it, which may be empty.
    """

    show_wanted = Signal(Damage)
    read_as_wanted = Signal()
    settled = Signal(Findings, str, str)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._story = story
        self._repair = story.damage_repair
        self._name = shown_name(story.path)
        self._bar = bar
        self._repair.asked.connect(self.ask)
        self._repair.settled.connect(partial(bar.withdraw, _DAMAGE_KEY))
        self._repair.put_back.connect(self._on_put_back)
        self._repair.accepted.connect(self._on_accepted)

    def begin(self) -> None:
        """Ask what there is to ask at opening."""
        self._repair.begin()

    def ask(self) -> None:
        """Ask, or ask once more, what is to become of the story."""
        damage = self._repair.damage
        if damage is None:
            return
        said = _lost_words(damage, self._name)
        accept = (translate("It is meant to be so"), self._repair.accept)
        read_as = (translate("Read as…"), self._ask_for_encoding)
        is_guess = not self._story.file.decoded.encoding.startswith("utf-")
        may_be_read = damage.loss is Loss.GARBLED and is_guess
        if damage.text is None:
            not_kept = translate("That text is not kept any more.")
            others = [read_as, accept] if may_be_read else [accept]
            self._bar.ask(_DAMAGE_KEY, in_sequence(said, not_kept), others)
            return
        see = partial(self.show_wanted.emit, damage)
        show = (translate("Show the earlier version"), see)
        put_back = (translate("Put it back"), self._repair.put_text_back)
        first = read_as if may_be_read else show
        self._bar.ask(_DAMAGE_KEY, said, [first, put_back, accept])

    def _ask_for_encoding(self) -> None:
        self.ask()  # until it is read so
        self.read_as_wanted.emit()

    def put_back(self) -> None:
        """Do what the author asked for where the earlier text is shown."""
        self._bar.withdraw(_DAMAGE_KEY)
        self._repair.put_text_back()

    def _on_put_back(self, became: Findings) -> None:
        self._story.reading_keeper.go_back_to(self._story.session.text)
        name, notes = self._name, became.sentence
        words = translate("The earlier text of “{name}” is there again.", name=name)
        if became.has_notes:
            words = translate(
                "The earlier text of “{name}” is there again: {notes}",
                name=name,
                notes=notes,
            )
        undo = translate("Undo takes that back.")
        self.settled.emit(became, words, undo)

    def _on_accepted(self, became: Findings) -> None:
        name, notes = self._name, became.sentence
        words = translate("“{name}” stays as it is.", name=name)
        if became.has_notes:
            words = translate(
                "“{name}” stays as it is: {notes}", name=name, notes=notes
            )
        self.settled.emit(became, words, "")


def _lost_words(damage: Damage, name: str) -> str:
    earlier = damage.earlier
    when = version_name(earlier.at, datetime.now().astimezone())
    words = earlier.words
    had = translate("text") if words is None else _word_count(words)
    values = {"name": name, "had": had, "when": when}
    match damage.loss:
        case Loss.EMPTY:
            return translate("“{name}” is empty now; it had {had} on {when}.", **values)
        case Loss.SHORT:
            return translate(
                "“{name}” has only {has} now; it had {had} on {when}.",
                has=_word_count(damage.words),
                **values,
            )
        case Loss.GARBLED:
            return translate(
                "The letters of “{name}” have turned into others; it had {had} on "
                "{when}.",
                **values,
            )


def _word_count(words: int) -> str:
    return translate_count("{count} word", "{count} words", words)


class NotesOffer(QObject):
    """Looks beside the window for notes on the text of a story without any.

    Signals:
        bring_wanted: The author wants them here; carries where they lie, as an
            ``Elsewhere``.
    """

    bring_wanted = Signal(Elsewhere)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._story = story
        self._bar = bar
        self._looking = LatestJob[Elsewhere | None](self)
        self._looking.done.connect(self._on_found)

    def begin(self) -> None:
        """Begin to look, if there are no notes."""
        if not len(self._story.session.notes):
            self._looking.start(partial(notes_elsewhere, self._story.file))

    def ask(self, found: Elsewhere) -> None:
        """Ask whether the notes that were ``found`` are to come along."""
        bring = (translate("Bring them along"), partial(self.bring_wanted.emit, found))
        without = (translate("Begin without them"), partial(self._begin_without, found))
        self._bar.ask(
            _NOTES_KEY, notes_sentence(found, self._story.path), [bring, without]
        )

    def let_go(self) -> None:
        """Stop looking, for good."""
        self._looking.let_go()

    def _on_found(self, found: Elsewhere | None) -> None:
        if found is not None:
            self.ask(found)

    def _begin_without(self, found: Elsewhere) -> None:
        with suppress(SaveFailed):  # It is asked once more, the next time.
            begin_without(self._story.path)
        again = (translate("Ask again"), partial(self.ask, found))
        where = notes_sentence(found, self._story.path)
        words = in_sequence(where, translate("They stay there."))
        truth = until(self._story.session.notes_changed)
        self._bar.show_message(words, [again], truth)


def notes_sentence(found: Elsewhere, story: Path) -> str:
    """Return where the notes on ``story`` lie, and in which folder if in another."""
    name, folder = shown_name(found.story), shown_name(found.story.parent)
    if found.story.parent == story.parent:
        return translate("The notes on this text lie beside “{name}”.", name=name)
    return translate(
        "The notes on this text lie beside “{name}” in the folder “{folder}”.",
        name=name,
        folder=folder,
    )


class ReaderQuestion(QObject):
    """Asks whether notes of a reader are still wanted, once for each file."""

    def __init__(self, readers: ReaderLayers, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._readers = readers
        self._bar = bar
        self._asked: set[Path] = set()
        readers.lacking_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Ask about each reader of whom there is something to ask."""
        lacking = self._readers.lacking
        for path in self._asked - lacking.keys():
            self._bar.withdraw(_key(path))
        for path, words in lacking.items():
            without = partial(self._show_without, path)
            keep = partial(self._readers.show_as_seen, path)
            actions = [
                (translate("Show without them"), without),
                (translate("Keep showing them"), keep),
            ]
            self._bar.ask(_key(path), words, actions)
        self._asked = set(lacking)

    def _show_without(self, path: Path) -> None:
        self._readers.show_without(path)
        again = partial(self._readers.show_as_seen, path)
        self._bar.show_message(
            translate(
                "{reader}’s notes are shown as they are in the folder now.",
                reader=self._readers.name_of(path),
            ),
            [(translate("Show them again"), again)],
            until(self._readers.lacking_changed),
        )


def _key(path: Path) -> str:
    return f"reader:{path.name}"


class RecoveryOffer(QObject):
    """Asks what becomes of what was not saved; nothing is done by itself.

    Signals:
        compare_wanted: The author wants to see it first; carries the ``Recovery``.
        conflict_wanted: The author wants to see both sides; carries a
            ``StoryConflict``.
        recovered: It is in the window again; carries the ``Findings`` on the notes and
            a sentence.
    """

    compare_wanted = Signal(Recovery)
    conflict_wanted = Signal(StoryConflict)
    recovered = Signal(Findings, str)

    def __init__(self, story: OpenStory, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._recovering = story.crash_recovery
        self._bar = bar
        self._key = ""  # of the question that waits
        self._is_seeing = False  # whether both sides are to be shown, not asked about
        self._recovering.recovered.connect(self._on_recovered)
        self._recovering.disputed.connect(self._on_disputed)
        self._recovering.refused.connect(self._on_refused)
        self._recovering.looked.connect(self.compare_wanted)

    def show(self) -> None:
        """Offer what waits to be recovered, if there is anything."""
        waiting = self._recovering.waiting
        if waiting is None:
            self._bar.withdraw(self._key)
            return
        actions = [(translate("Recover"), self.recover)]
        if waiting.text is not None:
            actions.append((translate("Compare…"), self._recovering.look))
        actions.append((translate("Set aside"), self._set_aside))
        self._key = question_key(waiting)
        self._bar.ask(self._key, waiting.sentence, actions)

    def recover(self) -> None:
        """Put what was not saved into the window."""
        self._is_seeing = False
        self._recovering.recover()

    def dispute(self) -> None:
        """Ask once more what is to become of both sides."""
        waiting = self._recovering.waiting
        if waiting is not None:
            actions = [
                (translate("See both…"), self._see_both),
                (translate("Keep what you had typed"), self._recovering.keep_typed),
                (translate("Keep the file’s"), self._recovering.keep_file),
            ]
            words = in_sequence(waiting.sentence, _OTHER_WORDS)
            self._bar.ask(self._key, words, actions)

    def _see_both(self) -> None:
        self._is_seeing = True
        self._recovering.recover()

    def _set_aside(self) -> None:
        try:
            folder = self._recovering.set_aside()
        except SaveFailed as problem:
            self._on_refused(str(problem))
            return
        self._bar.withdraw(self._key)
        if folder is not None:
            self._bar.show_message(set_aside_words(folder))

    def _on_refused(self, problem: str) -> None:
        self.show()
        self._bar.show_message(problem)

    def _on_recovered(self, became: Findings, words: str) -> None:
        self._bar.withdraw(self._key)
        self.recovered.emit(became, words)

    def _on_disputed(self, conflict: StoryConflict) -> None:
        if self._is_seeing:
            self.conflict_wanted.emit(conflict)
        else:
            self.dispute()
