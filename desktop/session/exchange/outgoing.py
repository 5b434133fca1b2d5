"""What goes out of an open story: taken at one moment, made into a file beside it.

Taking the moment is quick and done in the window's turn; what is made of it may take
as long as it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from typing_extensions import override

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Status
from desktop.errors import RereadError
from desktop.exchange.formats import FormatWriting, WrittenManuscript
from desktop.exchange.gathering import STAYING, Along, Whole, WholeMakers, gathered
from desktop.exchange.packet.options import is_asked
from desktop.exchange.progress import Cancelled
from desktop.text.span import Span
from desktop.text.structure.outline import outline
from desktop.value import field, replace, value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.annotations.makers import Maker
    from desktop.exchange.formats import Format
    from desktop.exchange.manuscript import Manuscript
    from desktop.exchange.progress import Progress
    from desktop.session.keeping.opening import OpenStory
    from desktop.session.story.annotated_text import AnnotatedText


@value
class NoteCount:
    """How many notes there are.

    Attributes:
        all: All of them, replies aside.
        open: Those that are not done.
    """

    all: int = 0
    open: int = 0


@value
class Survey:
    """Whose notes there are that could go along.

    Attributes:
        own: How many the author made.
        readers: Who else made any, as they are called, and how many each; none of it
            for those who only replied.
        questions: How many questions the author asks readers.
    """

    own: NoteCount = NoteCount()
    readers: tuple[tuple[Maker, NoteCount], ...] = ()
    questions: int = 0

    def count(self, *, has_own: bool, readers: frozenset[str]) -> NoteCount:
        """Return how many notes are the author's and of the readers of these ids."""
        parts = [n for maker, n in self.readers if maker.id in readers]
        parts += [self.own] if has_own else []
        return NoteCount(sum(n.all for n in parts), sum(n.open for n in parts))


def survey(session: AnnotatedText) -> Survey:
    """Return whose notes on the story could go along."""
    every, unfinished = Counter[str](), Counter[str]()
    makers: dict[str, Maker] = {}
    for note in session.shown.notes.values():
        if note.kind in STAYING or note.id in session.folded:
            continue
        maker = session.maker_of(note)
        if maker is not None:
            makers.setdefault(maker.id, maker)
    for note in session.threads():
        if note.kind not in STAYING:
            maker = session.maker_of(note)
            id_ = "" if maker is None else maker.id
            every[id_] += 1
            unfinished[id_] += note.status is not Status.DONE
    readers = sorted(makers.values(), key=lambda maker: (maker.name, maker.id))
    own = session.notes.notes.values()
    return Survey(
        NoteCount(every[""], unfinished[""]),
        tuple((m, NoteCount(every[m.id], unfinished[m.id])) for m in readers),
        sum(is_asked(note) for note in own),
    )


class _AnchorsNow(Mapping[str, Anchor]):
    """Where the passages are, by their keys, to be asked beside the window.

    Nothing is told of those without a place, nor how the others fared: what goes out
    does not ask for it.
    """

    def __init__(self, edges: Mapping[str, tuple[int, int]]) -> None:
        self._edges = edges

    @override
    def __getitem__(self, key: str) -> Anchor:
        return Anchor(Span(*self._edges[key]), AnchorState.EXACT)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._edges)

    @override
    def __len__(self) -> int:
        return len(self._edges)


def whole_of(story: OpenStory, title: str) -> Whole:
    """Return ``story`` as it is now, with all that is on it.

    Args:
        story: The story.
        title: What it is called.
    """
    session = story.session
    author = story.marking.author
    return Whole(
        text=session.text,
        notes=session.shown,
        anchors=_AnchorsNow(session.placing.edges()),
        makers=WholeMakers(session.makers, session.notes, session.layers),
        folded=session.folded,
        title=title,
        author=Person(author.id, author.name),
        is_markdown=story.is_markdown,
    )


@lru_cache(maxsize=1)
def _front_end(text: str, *, is_markdown: bool) -> int:
    """Return where the story proper begins; of a novel that takes a moment."""
    return outline(text, is_markdown).front_matter.end


@value(kw_only=True)
class Order:
    """What is to be made of a story.

    Attributes:
        whole: The story; it is not known yet where the story proper begins.
        along: What goes along with it.
        format: In which format.
        tracks_suggestions: Whether suggestions are changes, or else comments.
        options_from: Makes what that format alone asks for, of the story with all of
            the author's notes; None if it asks for nothing.
        at: The time that is written into the file.
    """

    whole: Whole
    along: Along
    format: Format
    tracks_suggestions: bool = True
    options_from: Callable[[Manuscript], object] | None = None
    at: datetime = field(default_factory=lambda: datetime.now().astimezone())


@value
class ExchangeFailed:
    """Why nothing could be made; a sentence, empty if it was cancelled."""

    words: str = ""


def manuscript_of(order: Order) -> Manuscript:
    """Return what goes out."""
    whole = order.whole
    front_end = _front_end(whole.text, is_markdown=whole.is_markdown)
    return gathered(replace(whole, front_end=front_end), order.along)


def _options(order: Order) -> object:
    if order.options_from is None:
        return None
    every = Along(readers=frozenset(), has_front_matter=order.along.has_front_matter)
    return order.options_from(manuscript_of(replace(order, along=every)))


def summed_up(order: Order, progress: Progress) -> WrittenManuscript | ExchangeFailed:
    """Return what would go along and what not; it raises nothing."""
    return _done(order, order.format.sum_up, progress)


def made(order: Order, progress: Progress) -> WrittenManuscript | ExchangeFailed:
    """Return the file that is to be made, or why it cannot be; it raises nothing."""
    return _done(order, order.format.write, progress)


def _done(
    order: Order,
    deed: Callable[[Manuscript, FormatWriting], WrittenManuscript],
    progress: Progress,
) -> WrittenManuscript | ExchangeFailed:
    try:
        progress.at(0.0)
        writing = FormatWriting(
            at=order.at,
            tracks_suggestions=order.tracks_suggestions,
            options=_options(order),
            progress=progress,
        )
        return deed(manuscript_of(order), writing)
    except Cancelled:
        return ExchangeFailed()
    except RereadError as problem:
        return ExchangeFailed(str(problem))
