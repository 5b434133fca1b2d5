"""What the author says to lenses stays where it was said, and can be taken back."""

from __future__ import annotations

import pickle

import pytest

from desktop.anchoring.anchor import Anchor, AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.lenses.finding import Finding, LensName
from desktop.lenses.known import Known, LensChoice, Settled
from desktop.session.lenses.settling import (
    StoryKnown,
    choose,
    known_of,
    settle,
    settle_all,
    take_back,
)
from desktop.session.story.noting.marking import Marking
from desktop.session.story.story_session import StorySession
from desktop.storage.words.author_words import AuthorWords
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
TENSE, SPELLING = LensName.TENSE, LensName.SPELLING
STORY = (
    "The ferry left at dawn. She goes down to the landing. Nobody came.\n\n"
    "It was the summer before. She goes home early. They waited.\n\n"
    "He never told her. The river rose."
)


class Told:
    """A story, and what is said of it to lenses."""

    def __init__(self, text=STORY):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, IRIS)
        self._known = StoryKnown(self.session)

    @property
    def known(self):
        return self._known.known()

    def span(self, words, number=0):
        at = -1
        for _ in range(number + 1):
            at = self.session.text.index(words, at + 1)
        return Span(at, at + len(words))

    def finding(self, words="goes", number=0, key="slip:go"):
        span = self.span(words, number)
        return Finding(TENSE, "present", span, "Present", "went", key)

    def settle(self, *args, **kwargs):
        return settle(self.session, self.marking, self.finding(*args, **kwargs))

    def choose(self, key, span=None, lens=TENSE):
        return choose(self.session, self.marking, lens, key, span)

    def replace(self, old, new, number=0):
        edit = ChangeSet((Change(self.span(old, number), new),))
        self.session.edit(edit, "Typing")

    def told_in(self):
        """Return the stretches for which a tense is chosen, as they read now."""
        return [
            (c.chosen, c.span and c.span.of(self.session.text))
            for c in self.known.choices
        ]


@pytest.fixture
def told(qapp):
    return Told()


# Settling


def test_a_finding_is_settled_at_its_place_alone(told):
    assert told.settle()

    assert told.known.is_settled(told.finding())
    assert not told.known.is_settled(told.finding(number=1))


def test_settling_twice_is_no_step_to_undo(told):
    told.settle()
    before = told.session.history.last

    assert not told.settle()
    assert told.session.history.last is before


def test_all_of_a_key_are_settled_at_once(told):
    assert settle_all(told.session, told.marking, TENSE, "slip:go")

    assert told.known.settled == {Settled(TENSE, "slip:go")}
    assert told.known.is_settled(told.finding(number=1))
    assert not told.known.is_settled(told.finding(key="slip:run"))
    assert not settle_all(told.session, told.marking, TENSE, "slip:go")


def test_settling_is_one_step_with_a_name(told):
    told.settle()
    label = told.session.history.last.label

    told.session.undo()
    undone = told.known
    told.session.redo()

    assert label == "Settle"
    assert undone == Known()
    assert told.known.is_settled(told.finding())


def test_a_settled_finding_stays_so_through_edits_around_it(told):
    told.settle()

    told.replace("The ferry left at dawn. She", "At noon she")
    told.replace(" down to the landing", "")

    assert told.known.is_settled(told.finding())


def test_a_finding_that_reads_differently_is_settled_while_its_key_is_the_same(told):
    told.settle()

    told.replace("goes", "runs")

    assert not told.known.is_settled(told.finding("runs", key="slip:run"))
    assert told.known.is_settled(told.finding("runs", key="slip:go"))


def test_words_that_are_cut_are_settled_no_more_until_they_come_back(told):
    told.settle()

    told.replace(" She goes down to the landing.", "")
    cut = told.known
    told.session.undo()

    assert cut.settled_places == ()
    assert told.known.is_settled(told.finding())


def test_nothing_is_said_while_notes_are_locked(told):
    told.settle()
    told.session.lock_notes("Not now.")

    for deed in (
        lambda: told.settle(number=1),
        lambda: settle_all(told.session, told.marking, TENSE, "slip:go"),
        lambda: told.choose("told-in:past"),
        lambda: take_back(told.session, TENSE, "slip:go"),
    ):
        with pytest.raises(NotesLocked, match="Not now"):
            deed()


# Choosing


def test_what_is_chosen_for_the_story_gives_way_to_another_choice(told):
    told.choose("english:british", lens=SPELLING)
    told.choose("english:american", lens=SPELLING)

    assert told.known.all_chosen(SPELLING, "english") == ("american",)
    assert not told.choose("english:american", lens=SPELLING)
    told.session.undo()
    assert told.known.chosen(SPELLING, "english") == "british"


def test_of_words_there_are_several(told):
    told.choose("word:upriver", lens=SPELLING)
    told.choose("word:Ines", lens=SPELLING)

    assert told.known.all_chosen(SPELLING, "word") == ("upriver", "Ines")


def test_what_is_wanted_of_one_thing_gives_way_to_another_of_the_same(told):
    lens = LensName.CONSISTENCY
    for key in ("wanted:quotes=curly", "wanted:dash=long", "wanted:quotes=straight"):
        told.choose(key, lens=lens)

    assert told.known.all_chosen(lens, "wanted") == ("dash=long", "quotes=straight")


def test_nothing_chosen_takes_back_what_was(told):
    told.choose("told-in:past")

    assert told.choose("told-in:")
    assert told.known == Known()
    assert not told.choose("told-in:")


def test_what_is_chosen_is_taken_back_by_its_key(told):
    told.choose("told-in:past")
    told.choose("told-in:present", told.span("It was the summer before."))

    assert take_back(told.session, TENSE, "told-in:past")

    assert told.told_in() == [("present", "It was the summer before.")]
    assert not take_back(told.session, TENSE, "told-in:past")
    everywhere = Span(0, len(told.session.text))
    assert take_back(told.session, TENSE, "told-in:present", everywhere)
    assert told.known == Known()


MEMORY = "It was the summer before. She goes home early. They waited."


def test_a_stretch_is_known_by_its_first_sentence_and_its_last(told):
    told.choose("told-in:past", told.span(f"\n{MEMORY}\n"))
    note = next(iter(told.session.notes.notes.values()))
    quotes = [note.passage.quote, note.further[0].passage.quote]

    assert told.told_in() == [("past", MEMORY)]
    assert [quote.exact for quote in quotes] == [
        "It was the summer before.",
        "They waited.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        pytest.param("home early", "away", MEMORY.replace("home early", "away")),
        pytest.param("It was the summer before. ", "", MEMORY[26:]),
        pytest.param(" They waited.", "", MEMORY[:-13]),
        pytest.param("They waited.", "They left.", f"{MEMORY[:-13]} They left."),
    ],
    ids=["within", "beginning cut", "end cut", "end revised"],
)
def test_a_stretch_goes_on_from_what_is_left(told, old, new, left):
    told.choose("told-in:past", told.span(MEMORY))

    told.replace(old, new)

    assert told.told_in() == [("past", left)]


@pytest.mark.parametrize(
    "places",
    [
        pytest.param(("left at dawn[].\n\nShe", "They [waited]"), id="line above"),
        pytest.param(("dawn.\n\n[]She", "They [waited]"), id="just there"),
        pytest.param(("[She]", "They waited[].\n\n“He"), id="its own end"),
        pytest.param(("[She]", "They waited.\n\n“[]He"), id="line below"),
    ],
)
def test_what_is_left_of_a_stretch_is_whole_lines(told, marked, places):
    text = "We left at dawn.\n\nShe sat. They waited.\n\n“He went.”"
    told.replace(STORY, text)
    told.choose("told-in:past", told.span("She sat. They waited."))
    ends = []
    for place in places:
        words, at = marked(place)
        ends.append(Span(at.start, at.end).moved(text.index(words)))
    states = [AnchorState.EXACT if at else AnchorState.CUT for at in map(len, ends)]
    anchors = iter(map(Anchor, ends, states))
    session = told.session

    known = known_of(session.notes, lambda *_: next(anchors), session.live.slice)

    (choice,) = known.choices
    assert choice.span.of(text).startswith("She sat. They waited")
    assert "\n" not in choice.span.of(text)


def test_a_stretch_of_which_both_ends_are_gone_is_gone(told):
    told.choose("told-in:past", told.span(MEMORY))

    told.replace(MEMORY, "")

    assert told.known.choices == ()
    told.session.undo()
    assert told.told_in() == [("past", MEMORY)]


def test_ends_that_changed_places_are_each_what_they_say(told):
    told.choose("told-in:past", told.span(MEMORY))

    told.session.move(told.span("They waited."), 0)

    assert sorted(told.told_in()) == [
        ("past", "It was the summer before."),
        ("past", "They waited."),
    ]


def test_one_sentence_is_chosen_for_by_itself(told):
    told.choose("told-in:past", told.span("He never told her."))

    assert told.told_in() == [("past", "He never told her.")]


def test_one_long_sentence_is_chosen_for_as_a_whole(qapp):
    long = "and on " * 60 + "it went."
    told = Told(f"He came. {long} She left.")

    told.choose("told-in:past", told.span(long))

    assert told.told_in() == [("past", long)]


def test_a_stretch_within_another_gives_way_to_it(told):
    told.choose("told-in:past", told.span(MEMORY))
    around = told.span(f"{MEMORY}\n\nHe never told her.")

    told.choose("told-in:present", around)

    assert told.told_in() == [("present", around.of(STORY))]


def test_blanks_are_no_stretch(told):
    assert not told.choose("told-in:past", told.span("\n\n"))
    assert len(told.session.notes) == 0


# All of it


def test_what_is_said_is_no_note(told):
    told.settle()
    told.choose("told-in:past", told.span(MEMORY))

    assert told.session.threads() == []
    assert told.session.notes.note_count == 0
    assert told.session.notes.of_lenses == set(told.session.notes.notes)
    assert {n.kind for n in told.session.notes.notes.values()} == {Kind.LENS}


def test_thousands_that_are_settled_are_looked_through_once(told):
    places = tuple((Settled(TENSE, "k"), Span(n, n + 1)) for n in range(0, 10_000, 2))
    known = Known(settled_places=places)
    seen = known.settled_places

    found = [known.is_settled(told.finding(key="k")) for _ in range(3)]

    assert known._places is known._places
    assert (seen, found) == (places, [True] * 3)


def test_what_is_said_is_gone_through_once_while_it_is_the_same(told):
    told.settle()
    before, said = told.known, told._known._said

    note = told.marking.add(Kind.NOTE, told.span("dawn"))
    told.marking.set_words(note, "When?")
    noted = told.known
    told.replace("Nobody came", "No one came")
    told.replace("The ferry", "A ferry")

    assert noted is before
    assert told._known._said is said
    assert told.known.is_settled(told.finding())
    assert told.known != before


def test_the_author_s_own_words_are_known_as_they_are_now(told, tmp_path):
    words = AuthorWords(tmp_path)
    known = StoryKnown(told.session, words)
    before = known.known()

    words.add("upriver")
    words.rewrite("hedges", "perhaps\n")

    assert before == Known()
    assert known.known().own_words == {"upriver"}
    assert known.known().lists == {"hedges": ("perhaps",)}
    assert known.known() is known.known()


def test_what_is_known_step_by_step_is_what_a_new_window_knows(told):
    told.settle()
    told.choose("word:upriver", lens=SPELLING)
    seen = [told.known]
    told.settle(number=1)
    seen.append(told.known)
    told.replace("goes", "then goes")
    seen.append(told.known)
    again = told.finding(number=1)
    take_back(told.session, TENSE, again.key, again.span)
    seen.append(told.known)
    told.session.undo()

    assert len(seen) == len({len(k.settled_places) for k in seen}) + 2
    assert told.known == StoryKnown(told.session).known()


def test_what_is_known_reaches_another_process_as_it_is(told):
    told.settle()
    told.choose("told-in:past", told.span("goes"))

    again = pickle.loads(pickle.dumps(told.known))  # noqa: S301 - our own

    assert again == told.known


def test_it_is_known_without_a_window_as_well(told):
    told.settle()
    told.choose("english:british", lens=SPELLING)
    anchors = told.session.placing.anchors(told.session.carried())

    session = told.session
    known = known_of(session.notes, lambda key, _: anchors[key], session.live.slice)

    assert known == told.known
    assert known.choices == (LensChoice(SPELLING, "english", "british"),)
