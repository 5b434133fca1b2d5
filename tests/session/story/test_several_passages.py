from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shiboken6 import delete

from desktop.anchoring.anchor import AnchorState
from desktop.anchoring.finding import anchor_all
from desktop.annotations.annotation import Person
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Kind, Status
from desktop.annotations.note_passages import passage_key, passage_keys
from desktop.session.keeping.save_job import described_anew
from desktop.session.story.noting.marking import Marking
from desktop.session.story.revision import revision
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = (
    "A rope hung by the door.\n\nThe tide turned twice, and nobody came.\n\n"
    "She took the rope down at last.\n"
)
SET_UP, PAY_OFF = "A rope hung by the door", "She took the rope down"


class Author:
    """Marks, types and undoes."""

    def __init__(self, text=TEXT):
        self.session = StorySession(text, AnnotationSet(), {})
        self.marking = Marking(self.session, Person("urn:uuid:1", "Iris"))

    def span(self, words):
        start = self.session.text.index(words)
        return Span(start, start + len(words))

    def echo(self, *words, kind=Kind.NOTE, **details):
        """Make a note on several passages, and return its id."""
        note = self.marking.add(kind, self.span(words[0]), **details)
        for more in words[1:]:
            self.marking.add_passage(note, self.span(more))
        return note

    def replace(self, start, end, words):
        self.session.edit(ChangeSet((Change(Span(start, end), words),)), "Edit")

    def rewrite(self, old, new):
        span = self.span(old)
        self.replace(span.start, span.end, new)

    def note(self, note):
        return self.session.notes.notes[note]

    def reads(self, note):
        """Return how each passage of a note reads, and what became of it."""
        anchors = map(self.session.anchor, passage_keys(self.note(note)))
        return [(a.span and a.span.of(self.session.text), a.state) for a in anchors]

    def everything(self):
        notes = self.session.notes.notes
        return self.session.text, {
            key: self.session.anchor(key)
            for note in notes.values()
            for key in passage_keys(note)
        }


@pytest.fixture
def author(qapp):
    author = Author()
    yield author
    delete(author.session)


EXACT, CHANGED, CUT = AnchorState.EXACT, AnchorState.CHANGED, AnchorState.CUT


def test_each_passage_follows_its_own_words(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.replace(0, 0, "It was late. ")
    author.rewrite("took the rope", "cut the line")

    assert author.reads(note) == [
        (SET_UP, EXACT),
        ("She cut the line down", CHANGED),
    ]


def test_one_passage_is_cut_and_the_other_stays(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.rewrite(SET_UP, "")
    cut = author.reads(note)
    author.session.undo()

    assert cut == [("", CUT), (PAY_OFF, EXACT)]
    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]


def test_adding_a_passage_is_a_step_to_undo_and_redo(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.session.undo()
    undone = author.reads(note)
    author.session.redo()

    assert undone == [(SET_UP, EXACT)]
    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]
    assert author.session.placing.overlapping(Span(0, 5)) == [(note, Span(0, 23))]


def test_a_passage_undone_is_nowhere_any_more(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.session.undo()

    assert list(author.session.placing.spans()) == [note]


@pytest.mark.parametrize("number", [0, 1, 2])
def test_taking_a_passage_away_leaves_the_others_where_they_are(author, number):
    words = [SET_UP, "nobody came", PAY_OFF]
    note = author.echo(*words)

    author.marking.remove_passage(passage_key(note, number))
    fewer = author.reads(note)
    author.session.undo()

    left = [(w, EXACT) for at, w in enumerate(words) if at != number]
    assert fewer == left
    assert author.reads(note) == [(w, EXACT) for w in words]


def test_a_lost_passage_among_others_is_taken_away(author):
    note = author.echo(SET_UP, PAY_OFF)
    author.session.placing.drop(note)

    author.marking.remove_passage(note)

    assert author.reads(note) == [(PAY_OFF, EXACT)]


def test_deleting_a_note_takes_all_its_passages_and_undo_brings_them_back(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.marking.delete([note])
    left = author.session.placing.spans()
    author.session.undo()

    assert left == {}
    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]


def test_a_passage_is_put_elsewhere_and_the_other_stays(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.marking.place(passage_key(note, 1), author.span("the rope"))

    assert author.reads(note) == [(SET_UP, EXACT), ("the rope", EXACT)]
    assert author.note(note).further[0].passage.quote.exact == "the rope"


def test_text_cut_and_pasted_takes_its_passage_along(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.rewrite(PAY_OFF, "")
    author.replace(0, 0, PAY_OFF)

    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]
    assert author.session.placing.span_of(passage_key(note, 1)).start == 0


def test_text_that_is_moved_takes_its_passage_along(author):
    note = author.echo(SET_UP, PAY_OFF)

    author.session.move(author.span(PAY_OFF), 0)

    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]


def test_a_note_is_where_its_first_passage_is_that_has_a_place(author):
    note = author.echo(SET_UP, PAY_OFF)
    author.session.placing.drop(note)

    starts = author.session.placing.starts()

    assert starts == {note: author.span(PAY_OFF).start}


def test_what_changed_is_told_by_the_id_of_the_note(author, qtbot):
    note = author.echo(SET_UP, PAY_OFF)

    with qtbot.waitSignal(author.session.notes_changed, timeout=0) as changed:
        author.rewrite("took", "cut")

    assert changed.args == [frozenset({note})]


def test_a_suggestion_is_applied_to_every_passage_at_once(author):
    note = author.echo(
        "rope hung", "rope down", kind=Kind.SUGGESTION, replacement="line was"
    )

    is_applied = author.marking.apply(note)
    applied = author.session.text
    author.session.undo()

    assert is_applied
    assert applied == TEXT.replace("rope hung", "line was").replace(
        "rope down", "line was"
    )
    assert author.session.text == TEXT
    assert author.note(note).status is Status.OPEN


@pytest.mark.parametrize("second", ["rope hung", "hung by", " by"])
def test_a_suggestion_on_passages_that_touch_is_not_applied(author, second):
    note = author.echo("rope hung", second, kind=Kind.SUGGESTION, replacement="x")

    assert not author.marking.apply(note)
    assert author.session.text == TEXT


def test_a_suggestion_of_which_one_passage_changed_is_not_applied(author):
    note = author.echo("rope hung", "rope down", kind=Kind.SUGGESTION, replacement="x")
    author.rewrite("rope down", "rope up")

    assert not author.marking.apply(note)


def test_only_the_passage_that_changed_is_described_anew(author):
    note = author.echo(SET_UP, PAY_OFF)
    author.rewrite("took", "cut")
    session = author.session
    anchors = session.placing.anchors([author.note(note)])

    (anew,) = described_anew([author.note(note)], anchors, session.text, "#text-2")

    assert anew.passage.quote.exact == SET_UP
    assert anew.made_on is None
    assert anew.further[0].passage.quote.exact == "She cut the rope down"
    assert anew.further[0].made_on.quote.exact == PAY_OFF
    assert anew.further[0].anchor_state == "changed"


def test_every_passage_is_found_again_in_a_text_revised_elsewhere(author):
    note = author.echo(SET_UP, PAY_OFF)
    revised = "Rain.\n\n" + TEXT.replace("nobody came", "no one came")

    anchors = anchor_all([author.note(note)], revised)

    found = {key: anchor.span.of(revised) for key, anchor in anchors.items()}
    assert found == {note: SET_UP, passage_key(note, 1): PAY_OFF}


def test_an_outside_edit_carries_every_passage(author):
    note = author.echo(SET_UP, PAY_OFF)
    theirs = TEXT.replace("She took", "Rain.\n\nShe took").replace(
        "A rope", "Fog. A rope"
    )

    became = author.session.revise(
        revision(TEXT, TEXT, theirs, author.session.passages())
    )

    assert author.reads(note) == [(SET_UP, EXACT), (PAY_OFF, EXACT)]
    assert became.sentence == "1 note kept."


def test_a_note_of_which_one_passage_changed_counts_once(author):
    note = author.echo(SET_UP, PAY_OFF)
    theirs = TEXT.replace("took", "cut").replace("by the door", "near the door")

    became = author.session.revise(
        revision(TEXT, TEXT, theirs, author.session.passages())
    )

    assert became.sentence == "0 notes kept, 1 changed."
    assert set(became.others) == {note}


def test_another_programs_version_with_fewer_passages_is_taken_over(author):
    note = author.echo(SET_UP, PAY_OFF)
    author.marking.remove_passage(passage_key(note, 1))
    fewer = author.session.notes
    author.session.undo()

    author.session.take_notes(fewer, {note: author.session.anchor(note)})

    assert author.reads(note) == [(SET_UP, EXACT)]
    assert list(author.session.placing.spans()) == [note]


def test_all_passages_are_saved_and_read_again(author):
    note = author.echo(SET_UP, PAY_OFF)
    data = serialise_notes(author.session.notes, "rope.txt")

    read = parse_notes(data, "rope.txt").get(note)

    assert read == author.note(note)


_DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["add", "drop", "type", "place", "delete", "undo", "redo"]),
        st.integers(0, 40),
        st.integers(0, 40),
        st.text("ab ", max_size=4),
    ),
    max_size=15,
)
_FIRST_STEPS = 3


def do(author, deed, first, second, words):
    """Do something to one of the notes or to the text, if it can be done."""
    session, marking = author.session, author.marking
    start, end = sorted(at % (len(session.text) + 1) for at in (first, second))
    notes = list(session.notes.notes)
    note = notes[first % len(notes)]
    keys = passage_keys(author.note(note))
    key = keys[second % len(keys)]
    steps = len(session.history._done)
    can = {
        "add": (True, lambda: marking.add_passage(note, Span(start, end))),
        "drop": (len(keys) > 1, lambda: marking.remove_passage(key)),
        "type": (True, lambda: author.replace(start, end, words)),
        "place": (True, lambda: marking.place(key, Span(start, end))),
        "delete": (len(notes) > 1, lambda: marking.delete([note])),
        "undo": (steps > _FIRST_STEPS, session.undo),
        "redo": (True, session.redo),
    }
    is_possible, act = can[deed]
    if is_possible:
        act()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
    max_examples=80,
)
@given(text=st.text(alphabet="ab \n😀", min_size=4, max_size=30), deeds=_DEEDS)
def test_undoing_everything_and_doing_it_again_restores_every_passage(
    qapp, text, deeds
):
    author = Author(text)
    session = author.session
    author.marking.add(Kind.HIGHLIGHT, Span(1, 3))
    author.marking.add_passage(author.marking.add(Kind.NOTE, Span(0, 2)), Span(2, 4))
    before = author.everything()

    for deed in deeds:
        do(author, *deed)
    while session.history.can_redo:
        session.redo()
    after = author.everything()
    while len(session.history._done) > _FIRST_STEPS:
        session.undo()
    undone = author.everything()
    while session.history.can_redo:
        session.redo()

    assert undone == before
    assert author.everything() == after
    delete(session)
