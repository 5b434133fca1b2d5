"""Reads a story through lenses for somebody who shows it, and answers in frames.

It is told of the text, of edits, of what the author said and of which lenses are looked
through (:mod:`desktop.lenses.reading_messages`), and does one thing after the other:
what was edited first, then what is in view, then the whole story, then what is only
counted.  It leaves what it does when something else is asked, and goes on later with
what it read by then.  It knows neither pipes nor processes.
"""

from __future__ import annotations

import hashlib
import time
import traceback
import zlib
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop.errors import LensUnavailable
from desktop.lenses.edited_prose import part_after
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known
from desktop.lenses.lens import lens
from desktop.lenses.reading_frames import framed
from desktop.lenses.reading_marks import mark_of_known, mark_of_program
from desktop.lenses.reading_memory import LayerStore, ReadingMemory
from desktop.lenses.reading_messages import (
    MOST_FINDINGS,
    Counted,
    EarlierDraft,
    KnownNow,
    LensesWanted,
    LensFailed,
    LensSeen,
    PartSeen,
    SomeFound,
    Suggested,
    SuggestionsAsked,
    TextEdit,
    WholeBegins,
    WholeText,
)
from desktop.lenses.story_prose import StoryProse
from desktop.text.change import ChangeSet
from desktop.text.span import Span
from desktop.value import replace
from desktop.wording.speaking import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from desktop.lenses.finding import Finding
    from desktop.lenses.lens import Lens, Seen
    from desktop.lenses.reading_messages import Answer, Asked

_CONTEXT = 3_000
"""Code points before and after a place that are read with it."""
_REST = 0.3
"""Seconds that nothing is edited until the whole story is read again."""
_CHOOSING = 0.3
"""Seconds in which the author who knows the list of lenses has chosen one."""
_SCROLLING = 1.0
"""Seconds in which reading is left only once for what comes into view."""
_FEW = 20
"""Places that were edited at once and are read one by one."""
_SLOW = frozenset({LensName.TENSE, LensName.PERSON})
"""Lenses that take seconds, and are counted last."""
_TOLD_FRAMES = 4
"""Calls that are told of an error, the innermost ones."""


class SeenStore(LayerStore, Protocol):
    """Where also what lenses showed of whole stories is kept."""

    def get_seen(self, mark: bytes) -> tuple[int, bytes] | None:
        """Return a count and frames that were kept; None if they were not."""

    def put_seen(self, mark: bytes, count: int, frames: bytes) -> None:
        """Keep them."""


class Interrupted(BaseException):
    """Something else is asked; what is being read is left."""


class ReadingServer:
    """Reads one story.

    Attributes:
        can_be_left: Whether ``Interrupted`` may be raised anywhere now: a lens is
            looking, and whatever it has by then is kept or done again.
    """

    def __init__(
        self,
        send: Callable[[bytes], object],
        *,
        store: SeenStore | None = None,
        is_asked: Callable[[], bool] = bool,
        dictionaries: Callable[[], tuple[str, ...]] = tuple,
        lens_of: Callable[[LensName], Lens] = lens,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Read nothing yet.

        Args:
            send: Is given each frame of the answers.
            store: Where what was read is kept between runs.
            is_asked: Returns whether there is a message that is urgent.
            dictionaries: Returns the folders in which dictionaries are looked for.
            lens_of: Returns a lens by its name.
            clock: Returns the time, in seconds.
        """
        self.can_be_left = False
        self._send, self._store, self._is_asked = send, store, is_asked
        self._dictionaries = dictionaries
        self._lens_of, self._clock = lens_of, clock
        self._memory = ReadingMemory(store, self._pause)
        self._text, self._is_markdown, self._version = "", False, 0
        self._known, self._wanted = Known(), LensesWanted()
        self._draft: EarlierDraft | None = None
        self._earlier: Mapping[str, float] | None = None  # how often words were in it
        self._is_written = False  # since it was told wholly
        self._state = 0  # another one whenever a lens may show something else
        self._reads_at = 0.0  # when the whole story is read again
        self._prose: StoryProse | None = None
        self._last: StoryProse | None = None  # the last of which all was seen
        self._since = ChangeSet()  # what was done to the text after that
        self._left_at = 0.0  # when reading was last left for what came into view
        self._unready: list[LensName] = []  # of the list, which may be chosen next
        self._counts_at = 0.0  # when it is counted what other lenses would show
        self._whole: dict[LensName, int] = {}  # in which state all of it was seen
        self._counted: dict[LensName, int] = {}
        self._viewed: dict[LensName, tuple[int, Span]] = {}
        self._edited: dict[LensName, list[Span]] = {}
        self._failed: set[LensName] = set()  # is tried again when typing rests
        self._unfinished: set[LensName] = set()  # shows more at another look
        self._kept: dict[LensName, tuple[int, bytes]] = {}  # in the state it is in
        self._mark_of_all: str | None = None  # of text and what is known, in that state
        self._words: deque[SuggestionsAsked] = deque()

    # What is heard

    def hear(self, message: Asked) -> None:
        """Take note of ``message``; what it asks for is done by :meth:`work`."""
        match message:
            case WholeText():
                self._take_text(message)
            case TextEdit():
                self._edit(message)
            case KnownNow():
                self._take_known(message.known)
            case EarlierDraft() if message != self._draft:
                self._draft, self._earlier = message, None
                self._become_other()
            case LensesWanted():
                self._want(message)
            case SuggestionsAsked():
                self._words.append(message)

    def is_urgent(self, message: Asked) -> bool:
        """Return whether what is being read is to be left for ``message``.

        It may be asked in another thread.  What the author sees while scrolling is read
        before the rest; but of a story that takes long, something must come of it.
        """
        if (
            not isinstance(message, LensesWanted)
            or message.lenses != self._wanted.lenses
        ):
            return True
        if all(each in self._whole for each in message.lenses):
            return False
        now = self._clock()
        is_time = now > self._left_at + _SCROLLING
        self._left_at = now if is_time else self._left_at
        return is_time

    def _take_text(self, whole: WholeText) -> None:
        self._text, self._version = whole.text, whole.version
        self._is_markdown, self._is_written = whole.is_markdown, False
        self._last = None
        self._edited.clear()
        self._since = ChangeSet()
        self._become_other()

    def _take_known(self, known: Known) -> None:
        known = replace(known, dictionaries=self._dictionaries())
        if known != self._known:
            self._known = known
            self._become_other()

    def _edit(self, edit: TextEdit) -> None:
        changes = edit.changes
        self._text, self._version = changes.apply(self._text), edit.version
        self._known, self._is_written = self._known.moved(changes), True
        for each in self._wanted.lenses:
            spans = map(changes.map_span, self._edited.get(each, ()))
            self._edited[each] = [*spans, *changes.places()]
        self._since = self._since.then(changes)
        self._become_other(_REST)

    def _become_other(self, rest: float = 0.0) -> None:
        self._state += 1
        self._prose = None
        self._reads_at = self._clock() + rest
        self._kept.clear()
        self._mark_of_all = None

    def _want(self, wanted: LensesWanted) -> None:
        for each in set(self._wanted.lenses) - set(wanted.lenses):
            self._whole.pop(each, None)
            self._viewed.pop(each, None)
            self._edited.pop(each, None)
        if not {*wanted.lenses, *wanted.counted} <= {*self._wanted.lenses}:
            self._take_known(self._known)  # there may be other dictionaries by now
        if wanted.counted != self._wanted.counted:
            self._counts_at = self._clock() + _CHOOSING
            self._unready = list(wanted.counted)
        self._wanted = wanted

    def _pause(self) -> None:
        if self._is_asked():
            raise Interrupted

    # What is done

    def work(self) -> float | None:
        """Do the next thing there is to do, or a part of it.

        Return how many seconds to wait until there is more; None if there is nothing.
        """
        try:
            return self._next()
        except Interrupted:
            self.can_be_left = False
            return 0.0

    def _next(self) -> float | None:
        if self._words:
            self._suggest(self._words.popleft())
            return 0.0
        wanted = self._wanted.lenses
        edited = (each for each in wanted if self._is_edited(each))
        new = (each for each in wanted if each not in self._whole)
        in_view = (each for each in new if self._is_view_unread(each))
        if (name := next(edited, None)) is not None:
            self._guarded(name, self._read_edited)
        elif (name := next(in_view, None)) is not None:
            self._guarded(name, self._read_view)
        else:
            return self._next_whole()
        return 0.0

    def _is_edited(self, name: LensName) -> bool:
        was_seen = name in self._whole or name in self._viewed
        return bool(self._edited.get(name)) and was_seen and name not in self._failed

    def _next_whole(self) -> float | None:
        """Read the next whole story; return when there is one to be read."""
        now, state = self._clock(), self._state
        wanted = self._wanted.lenses
        unseen = [each for each in wanted if self._whole.get(each) != state]
        if unseen:
            wait = self._reads_at - now if unseen[0] in self._whole else 0.0
            return self._wait_or_do(wait, unseen[0], self._read_whole)
        if self._unready:
            self._make_ready(self._unready.pop())
            return 0.0
        seen = {**self._counted, **self._whole}
        for each in sorted(self._wanted.counted, key=_SLOW.__contains__):
            if seen.get(each) != state:
                wait = max(self._reads_at, self._counts_at) - now
                return self._wait_or_do(wait, each, self._count)
        for each in wanted:
            if each in self._unfinished:
                return self._wait_or_do(0.0, each, self._read_again)
        return None

    def _make_ready(self, name: LensName) -> None:
        """While the author looks at the list, load what each lens in it needs."""
        _ = self._told_prose().paragraphs
        self._guarded(name, self._lens_of)

    def _wait_or_do(
        self, wait: float, name: LensName, read: Callable[[LensName], None]
    ) -> float:
        if wait > 0:
            return wait
        self._guarded(name, read)
        return 0.0

    def _guarded(self, name: LensName, read: Callable[[LensName], object]) -> None:
        """Read through a lens; of one that fails that is told, and no more is done."""
        try:
            read(name)
        except LensUnavailable as reason:
            self._fail(LensFailed(name, str(reason)))
        except Exception as error:  # a lens takes nothing else down
            self._fail(LensFailed(name, "", type(error).__name__, _place_of(error)))

    def _see(self, name: LensName, prose: StoryProse) -> Seen:
        found = self._lens_of(name)  # loaded before: half a module is none
        self.can_be_left = True
        try:
            return found.see(prose, self._known_by(name, found))
        finally:
            self.can_be_left = False

    def _known_by(self, name: LensName, found: Any) -> Known:
        """Return what a lens knows, for one also how often words were in a draft."""
        if name is not LensName.WORDS or self._draft is None:
            return self._known
        if self._earlier is None:
            markdown, memory = self._is_markdown, self._memory
            prose = StoryProse(self._draft.text, is_markdown=markdown, memory=memory)
            self._earlier = found.rates(prose, self._known)
        return replace(self._known, earlier=self._earlier)

    def _fail(self, failed: LensFailed) -> None:
        self._tell(failed)
        self._failed.add(failed.lens)
        self._whole[failed.lens] = self._counted[failed.lens] = self._state
        self._edited.pop(failed.lens, None)

    def _tell(self, answer: Answer) -> None:
        for frame in framed(answer):
            self._send(frame)

    # Parts of the story

    def _is_view_unread(self, name: LensName) -> bool:
        view = self._wanted.view
        return view is not None and self._viewed.get(name) != (self._state, view)

    def _read_view(self, name: LensName) -> None:
        view = self._wanted.view
        if (kept := self._kept_of(name)) is not None:
            self._tell_whole(name, kept)
        elif view is not None:
            self._read_part(name, view)
            self._viewed[name] = self._state, view

    def _read_edited(self, name: LensName) -> None:
        spans = self._edited[name]
        around = Span(min(s.start for s in spans), max(s.end for s in spans))
        if len(around) <= _CONTEXT:
            spans = [around]
        self._memory.keeps = sum(map(len, spans)) > _CONTEXT
        try:
            # Of what is edited in very many places the whole story is read sooner.
            for span in spans if len(spans) <= _FEW else ():
                self._read_part(name, span)
        finally:
            self._memory.keeps = True
        self._edited.pop(name)

    def _read_part(self, name: LensName, span: Span) -> None:
        near = Span(max(span.start - _CONTEXT, 0), span.end + _CONTEXT)
        part = self._part(near, is_seen=name in self._whole)
        shown = _paragraphs_at(part, span)
        seen = self._see(name, part)
        found = [f for f in seen.findings if shown.contains(f.span.start)]
        told = tuple(sorted(found, key=_by_place)[:MOST_FINDINGS])
        self._tell(PartSeen(name, self._version, shown, told))

    def _part(self, near: Span, *, is_seen: bool) -> StoryProse:
        """Return the prose near a place; if all was seen, with what that knows."""
        if is_seen and self._last is None:
            self._last, self._since = self._told_prose(), ChangeSet()
        if self._last is None:
            return self._told_prose().part(near)
        if self._prose is None and len(self._since.changes) <= _FEW:
            return part_after(self._last, self._since, self._text, near)
        return self._told_prose().part(near, self._last)

    def _told_prose(self) -> StoryProse:
        if self._prose is None:
            markdown, memory = self._is_markdown, self._memory
            self._prose = StoryProse(self._text, is_markdown=markdown, memory=memory)
        return self._prose

    # The whole story

    def _read_whole(self, name: LensName) -> None:
        self._tell_whole(name, self._kept_of(name) or self._looked_through(name))

    def _read_again(self, name: LensName) -> None:
        self._kept.pop(name, None)
        self._tell_whole(name, self._looked_through(name))

    def _tell_whole(self, name: LensName, kept: tuple[int, bytes]) -> None:
        self._tell(WholeBegins(name, self._version))
        self._send(zlib.decompress(kept[1]))
        self._whole[name] = self._state
        self._edited.pop(name, None)
        self._failed.discard(name)
        if self._prose is not None:
            self._last, self._since = self._prose, ChangeSet()

    def _count(self, name: LensName) -> None:
        kept = self._kept_of(name) or self._looked_through(name)
        self._tell(Counted(name, kept[0]))
        self._counted[name] = self._state

    def _kept_of(self, name: LensName) -> tuple[int, bytes] | None:
        if name not in self._kept and self._store is not None:
            found = self._store.get_seen(self._mark(name))
            if found is not None:
                self._kept[name] = found
        return self._kept.get(name)

    def _looked_through(self, name: LensName) -> tuple[int, bytes]:
        seen = self._see(name, self._told_prose())
        frames = b"".join(f for told in _answers(name, seen) for f in framed(told))
        found = self._kept[name] = seen.count, zlib.compress(frames, 1)
        self._unfinished.discard(name)
        if not seen.is_final:
            self._unfinished.add(name)
        # Of a text that is being written, each rest would keep another.
        elif self._store is not None and not self._is_written:
            self._store.put_seen(self._mark(name), *found)
        return found

    def _mark(self, name: LensName) -> bytes:
        if self._mark_of_all is None:
            text = hashlib.blake2b(self._text.encode("utf-8", "surrogatepass"))
            by = mark_of_program(), language()  # what is seen holds sentences
            known = mark_of_known(self._known), by, self._is_markdown
            self._mark_of_all = repr((text.digest(), known))
        draft = self._draft.text if self._draft and name is LensName.WORDS else ""
        told = f"{name}:{self._mark_of_all}:{draft}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(told, digest_size=16).digest()

    # Words

    def _suggest(self, asked: SuggestionsAsked) -> None:
        spelling: Any = self._lens_of(LensName.SPELLING)
        try:
            prose = self._last or self._told_prose()
            found = spelling.suggestions(asked.word, prose, self._known)
            words = tuple(found)
        except Exception:  # whoever asked waits for an answer
            words = ()
        self._tell(Suggested(asked.number, words))


def _answers(name: LensName, seen: Seen) -> Iterator[Answer]:
    found = sorted(seen.findings, key=_by_place)
    for at in range(0, len(found), MOST_FINDINGS):
        yield SomeFound(name, tuple(found[at : at + MOST_FINDINGS]))
    yield LensSeen(name, seen.sections, seen.headline, seen.sentence, seen.count)


def _by_place(finding: Finding) -> Span:
    return finding.span


def _paragraphs_at(prose: StoryProse, span: Span) -> Span:
    """Return ``span`` with all of the paragraphs that it touches."""
    every = [each.span for each in prose.paragraphs if each.span.touches(span)]
    start = min(span.start, *(each.start for each in every), span.start)
    return Span(start, max(span.end, *(each.end for each in every), span.end))


def _place_of(error: BaseException) -> str:
    """Return where an error came from: files and lines of the program, no words."""
    calls = traceback.extract_tb(error.__traceback__)[-_TOLD_FRAMES:]
    return "-".join(f"{Path(each.filename).name}:{each.lineno}" for each in calls)
