"""Reading for somebody who shows it: what comes first, and what is not read again."""

from __future__ import annotations

import pytest

from desktop.errors import LensUnavailable
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.known import Known, Settled
from desktop.lenses.lens import Seen
from desktop.lenses.reading_memory import ReadingLayer
from desktop.lenses.reading_messages import (
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
from desktop.lenses.reading_server import ReadingServer
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span
from desktop.value import replace
from tests.reading_here import messages_in

ECHOES, TENSE = LensName.ECHOES, LensName.TENSE
TEXT = "".join(f"Here is the sea of paragraph {n}.\n\n" for n in range(400))


class SeaLens:
    """Finds the word *sea*; reads each paragraph once."""

    def __init__(self):
        self.read = []
        self.error = None

    def see(self, prose, known):
        if self.error is not None:
            raise self.error
        found = []
        words = [each.words for each in prose.paragraphs]
        layer = ReadingLayer(
            "sea", 1, lambda words: self.read.append(words) or words.find("sea")
        )
        places = prose.memory.read_all(layer, words)
        for each, at in zip(prose.paragraphs, places, strict=True):
            if at >= 0:
                span = Span(each.start + at, each.start + at + 3)
                found.append(Finding(ECHOES, "sea", span, "sea", None, "sea"))
        return Seen(tuple(found), (), f"{len(found)} seas", "", len(found))

    def suggestions(self, word, prose, known):
        return [word.upper()]


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


class Desk:
    """A server, and what it answered."""

    def __init__(self, store=None, is_asked=bool):
        self.lens, self.clock, self.frames = SeaLens(), Clock(), []
        self.server = ReadingServer(
            self.frames.append,
            store=store,
            is_asked=is_asked,
            dictionaries=lambda: ("/dictionaries",),
            lens_of=lambda name: self.lens,
            clock=self.clock,
        )

    def tell(self, *messages):
        for each in messages:
            self.server.hear(each)

    def work(self, most=100):
        """Work until there is nothing left to do now; return the answers."""
        for _ in range(most):
            if self.server.work() != 0.0:
                break
        answers = list(messages_in(b"".join(self.frames)))
        self.frames.clear()
        return answers


class Store:
    """Keeps everything in memory."""

    def __init__(self):
        self.seen, self.layers = {}, {}

    def get(self, layer, hashes):
        return {h: self.layers[layer, h] for h in hashes if (layer, h) in self.layers}

    def put(self, layer, readings):
        self.layers.update({(layer, h): blob for h, blob in readings.items()})

    def get_seen(self, mark):
        return self.seen.get(mark)

    def put_seen(self, mark, count, frames):
        self.seen[mark] = count, frames


@pytest.fixture
def desk():
    return Desk()


def kinds(answers):
    return [type(each) for each in answers]


def typed(desk, at, words, version=2):
    desk.tell(TextEdit(version, ChangeSet((Change(Span(at, at), words),))))


def test_what_is_in_view_comes_first_and_then_everything(desk):
    middle = TEXT.index("paragraph 200")
    desk.tell(
        WholeText(1, TEXT, False), LensesWanted((ECHOES,), (), Span(middle, middle + 9))
    )

    first, begins, some, seen = desk.work()

    assert isinstance(first, PartSeen)
    assert [each.span.of(TEXT) for each in first.findings] == ["sea"]
    assert first.span.of(TEXT) == "Here is the sea of paragraph 200."
    assert (begins, kinds([some, seen])) == (
        WholeBegins(ECHOES, 1),
        [SomeFound, LensSeen],
    )
    assert len(some.findings) == seen.count == 400
    assert len(desk.lens.read) == 400


def test_of_an_edit_its_paragraph_is_read_at_once_and_the_story_when_typing_rests(desk):
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    desk.work()
    desk.lens.read.clear()
    end = TEXT.index(" of paragraph 7.")

    typed(desk, end, " and the lake")
    (part,) = desk.work()
    assert (part.version, len(part.findings)) == (2, 1)
    assert desk.lens.read == ["Here is the sea and the lake of paragraph 7."]
    desk.clock.now = 1.0
    assert kinds(desk.work()) == [WholeBegins, SomeFound, LensSeen]
    assert len(desk.lens.read) == 1


def test_keys_add_up_until_typing_rests(desk):
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    desk.work()
    end = TEXT.index(" of paragraph 7.")
    for number, letter in enumerate(" sea", 2):
        typed(desk, end + number - 2, letter, number)
        (part,) = desk.work()
    text = TEXT[:end] + " sea" + TEXT[end:]
    assert part.span.of(text) == "Here is the sea sea of paragraph 7."
    assert [each.span.of(text) for each in part.findings] == ["sea"]


def test_many_findings_come_in_parts_that_do_not_hold_up_the_window(desk):
    desk.tell(WholeText(1, TEXT * 3, False), LensesWanted((ECHOES,)))
    answers = desk.work()
    assert [len(e.findings) for e in answers if isinstance(e, SomeFound)] == [
        500,
        500,
        200,
    ]


def test_what_is_asked_meanwhile_is_done_first_and_nothing_is_read_twice():
    asked = iter([True])
    desk = Desk(is_asked=lambda: next(asked, False))
    slow = desk.lens.see

    def see(prose, known):
        prose.memory.read_all(
            ReadingLayer("before", 1, len), [e.words for e in prose.paragraphs]
        )
        prose.memory.pause()
        return slow(prose, known)

    desk.lens.see = see
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    assert desk.server.work() == 0.0
    assert desk.frames == []
    desk.tell(SuggestionsAsked(3, "waht"))
    answers = desk.work()
    assert answers[0] == Suggested(3, ("WAHT",))
    assert kinds(answers[1:]) == [WholeBegins, SomeFound, LensSeen]


def test_a_lens_that_fails_says_so_once_and_the_others_are_read(desk):
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    desk.lens.error = LensUnavailable("HanTa is missing.")
    assert desk.work() == [LensFailed(ECHOES, "HanTa is missing.")]
    desk.lens.error = KeyError("the words of the story")
    desk.tell(LensesWanted((TENSE,)))
    (failed,) = desk.work()
    assert (failed.sentence, failed.error) == ("", "KeyError")
    assert "test_reading_server.py" in failed.place
    assert "story" not in failed.place
    typed(desk, 0, "x")
    assert desk.work() == []
    desk.lens.error = None
    desk.clock.now = 1.0
    assert LensSeen in kinds(desk.work())


def test_what_was_seen_of_the_same_story_comes_from_the_store():
    store = Store()
    for times in (400, 0):
        desk = Desk(store)
        desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,), (), Span(0, 10)))
        answers = desk.work()
        assert isinstance(answers[-1], LensSeen)
        assert len(desk.lens.read) == times
    desk.tell(KnownNow(Known(frozenset({Settled(ECHOES, "sea")}))))
    assert kinds(desk.work()) == [WholeBegins, SomeFound, LensSeen]


def test_what_stands_there_only_between_two_keys_is_not_kept():
    store = Store()
    desk = Desk(store)
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    desk.work()
    kept = len(store.layers), len(store.seen)
    typed(desk, TEXT.index(" of"), "s")
    desk.clock.now = 1.0
    desk.work()
    assert (len(store.layers), len(store.seen)) == kept


def test_counts_come_behind_what_is_looked_through(desk):
    desk.tell(WholeText(1, TEXT, False), LensesWanted((TENSE,), (TENSE, ECHOES)))
    assert isinstance(desk.work()[-1], LensSeen)
    desk.clock.now = 1.0
    assert desk.work() == [Counted(ECHOES, 400)]


def test_a_lens_that_had_no_time_for_all_is_looked_through_again():
    store = Store()
    desk = Desk(store)
    see, looks = desk.lens.see, []

    def hurried(prose, known):
        looks.append(known)
        return replace(see(prose, known), is_final=len(looks) == 3)

    desk.lens.see = hurried
    desk.tell(WholeText(1, TEXT, False), LensesWanted((ECHOES,)))
    answers = desk.work()
    assert kinds(answers).count(LensSeen) == len(looks) == 3
    assert len(store.seen) == 1


def test_where_dictionaries_are_is_told_with_what_the_author_said(desk):
    known = []
    see = desk.lens.see
    desk.lens.see = lambda prose, said: known.append(said) or see(prose, said)
    desk.tell(WholeText(1, TEXT, False), KnownNow(Known(own_words=frozenset({"sea"}))))
    desk.tell(LensesWanted((ECHOES,)))
    desk.work()
    assert known[-1].dictionaries == ("/dictionaries",)
    assert known[-1].own_words == {"sea"}


@pytest.mark.parametrize(
    "text", ["", "\0", "😀", "x" * 100_000, "“" * 10_000, "\n" * 99]
)
def test_any_text_goes_through(desk, text):
    desk.tell(WholeText(1, text, True), LensesWanted((ECHOES,), (), Span(0, len(text))))
    assert isinstance(desk.work()[-1], LensSeen)


def test_the_words_to_look_at_are_compared_with_those_of_the_draft_kept_last():
    class Words(SeaLens):
        def see(self, prose, known):
            return Seen((), (), f"before: {dict(known.earlier)}", "", 0)

        def rates(self, prose, known):
            return {"filters": float(len(prose.text))}

    heard = []
    server = ReadingServer(heard.append, lens_of=lambda _name: Words())
    for message in (
        WholeText(1, "As it is now.", is_markdown=False),
        LensesWanted((LensName.WORDS,)),
        EarlierDraft("As it was."),
    ):
        server.hear(message)
    while server.work() is not None:
        pass

    seen = [m for m in messages_in(b"".join(heard)) if isinstance(m, LensSeen)]
    assert [each.headline for each in seen] == ["before: {'filters': 10.0}"]
