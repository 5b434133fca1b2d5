from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.annotations.annotation import (
    Annotation,
    FurtherPassage,
    Passage,
    Settlement,
    TextPositionSelector,
    TextQuoteSelector,
    new_annotation,
)
from desktop.annotations.annotation_set import AnnotationSet, OtherItem
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.joining.notes import touched_at
from desktop.annotations.joining.sets import caught_up, in_joined_order, join
from desktop.annotations.kinds import KINDS, Colour, Kind, Outcome, Stage, Status
from desktop.annotations.note_passages import on_each_passage
from desktop.annotations.text_state import text_state
from desktop.value import replace

START = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


def at(minute):
    return START + timedelta(minutes=minute)


# Sets as two people might have made them

IDS = ("urn:a", "urn:b", "urn:c", "urn:l", "urn:r")
TO_A_LENS = "urn:l"
ANSWERED = {"urn:r": "urn:a"}
TEXTS = [text_state(digit * 64, "Draft", at(n)) for n, digit in enumerate("123")]
MANY = 60
WORDS = ("", "why", "why now", "cut", "keep", "No!")


def passage(of):
    word, start = of.choice(["sea", "lake"]), of.randrange(9)
    position = TextPositionSelector(start, start + len(word))
    return Passage(TextQuoteSelector(word), position, of.choice(TEXTS).id)


def further(of):
    """Return passages besides the first: none, one or two."""
    states = [None, "changed"]
    return tuple(
        FurtherPassage(passage(of), of.choice(states), of.choice([None, passage(of)]))
        for _ in range(of.randrange(3))
    )


def any_kind(note_id, of):
    kinds = (Kind.NOTE, Kind.QUESTION, Kind.HIGHLIGHT, Kind.SUGGESTION, Kind.SCENE)
    if note_id == TO_A_LENS:
        return Kind.LENS
    return Kind.REPLY if note_id in ANSWERED else of.choice(kinds)


def said_to_a_lens(of):
    """Return what only that says, and without what it never has."""
    said = Settlement("tense", of.choice(["told-in:past", "told-in:present"]), True)
    ends = further(of)[:1]
    return {"settles": said, "further": ends, "words": "", "tags": (), "colour": None}


def any_note(note_id, of):
    """Return one of the versions that a note may have come to."""
    about, kind = ANSWERED.get(note_id), any_kind(note_id, of)
    note = Annotation(
        id=note_id,
        kind=kind,
        about=about,
        passage=None if about else passage(of),
        further=() if about else further(of),
        replacement=of.choice(WORDS) if kind is Kind.SUGGESTION else None,
        words=of.choice(WORDS),
        tags=tuple(of.sample("xyz", of.randrange(4))),
        status=of.choice([KINDS[kind].first_status, *Status]),
        outcome=of.choice([None, None, *Outcome]),
        colour=of.choice([None, Colour.PINK, Colour.BLUE]),
        stage=of.choice([None, *Stage]) if kind is Kind.SCENE else None,
        anchor_state=of.choice([None, "changed"]),
        created=START,
        modified=of.choice([None, *map(at, range(1, 10))]),
        revision=of.randrange(4),
        made_on=of.choice([None, passage(of)]),
        other_versions=of.choice([(), ("hm",), ("hm", "oh")]),
    )
    return replace(note, **said_to_a_lens(of)) if kind is Kind.LENS else note


def versions_of(note_id):
    """Return versions of a note, each like the one before it but for a few fields."""
    of = Random(note_id)  # noqa: S311
    found = [any_note(note_id, of)]
    units = (("kind", "replacement"), ("passage", "anchor_state"), ("words",))
    units += (("further",),)
    units += (("tags",), ("status", "outcome"), ("colour",), ("revision", "modified"))
    units += (("made_on",), ("other_versions",))
    units += (("settles",),) if note_id == TO_A_LENS else ()
    while len(found) < MANY:
        fresh = any_note(note_id, of)
        changed = [name for unit in of.sample(units, of.randint(1, 6)) for name in unit]
        found.append(replace(found[-1], **{n: getattr(fresh, n) for n in changed}))
    return found


# Made once: to draw every field of every note takes ten times as long.
VERSIONS = {note_id: versions_of(note_id) for note_id in IDS}

others = st.builds(
    lambda number: OtherItem({"id": f"urn:x{number}"}, None, "A note cannot be shown."),
    st.integers(0, 2),
)
pages = st.fixed_dictionaries(
    {"id": st.sampled_from(["urn:page:1", "urn:page:2"])},
    optional={
        "format_version": st.just(1),
        "partOf": st.sampled_from(["p", "q"]),
        "mood": st.sampled_from(["grey", "blue"]),
        "@context": st.sampled_from(["k", ["k"], ["k", {"m": "urn:m"}], [{"n": "u"}]]),
    },
)


def _states(notes):
    singles = on_each_passage(notes.values())
    places = (p for n in singles for p in (n.passage, n.made_on))
    return {place.state for place in places if place}


fates = st.integers(0, MANY - 1) | st.sampled_from(["deleted", "absent"])


@st.composite
def note_sets(draw, ids=IDS, deletions=(-1, 20)):
    """Return a set whose deletions were made before or after all there is."""
    notes, deleted = {}, {}
    for note_id in ids:
        fate = draw(fates)
        is_orphan = note_id in ANSWERED and ANSWERED[note_id] not in notes
        if fate == "deleted":
            deleted[note_id] = at(draw(st.sampled_from(deletions)))
        elif fate != "absent" and not is_orphan:
            notes[note_id] = VERSIONS[note_id][fate]
    return AnnotationSet(
        notes=notes,
        deleted=deleted,
        texts={text.id: text for text in TEXTS if text.id in _states(notes)},
        others=tuple(draw(st.lists(others, unique_by=repr))),
        raw=draw(st.just({}) | pages),
        id="urn:page:1",
    )


def ids_of(notes):
    unread = (other.raw["id"] for other in notes.others)
    return {*notes.notes, *notes.deleted, *unread}


def texts_of(notes):
    """Return all words that anybody wrote in notes that are left."""
    return {
        words
        for note in notes.notes.values()
        for words in (note.words, note.replacement or "", *note.other_versions)
    }


def is_kept(words, notes):
    return any(text.startswith(words) for text in texts_of(notes))


# Laws


@given(ours=note_sets(), theirs=note_sets())
def test_it_does_not_matter_which_side_is_which(ours, theirs):
    assert join(ours, theirs) == join(theirs, ours)


@given(ours=note_sets(), theirs=note_sets(), base=note_sets())
def test_nor_does_it_with_a_base(ours, theirs, base):
    assert join(ours, theirs, base) == join(theirs, ours, base)


# Somebody who answers a note others have deleted brings it back as they knew it.
unanswered = note_sets(ids=IDS[:3])


@settings(max_examples=200)
@given(one=unanswered, two=unanswered, three=unanswered)
def test_it_does_not_matter_in_which_order_copies_are_joined(one, two, three):
    assert join(join(one, two), three) == join(one, join(two, three))


to_lenses = note_sets(ids=(TO_A_LENS,))


@settings(max_examples=50)
@given(one=to_lenses, two=to_lenses, three=to_lenses, base=to_lenses)
def test_what_is_said_to_lenses_is_joined_alike_in_any_order(one, two, three, base):
    assert join(join(one, two), three) == join(one, join(two, three))

    sides = (one_edit_later(side, base) for side in (one, two, three))
    one, two, three = sides
    left = join(join(one, two, base), three, base)

    assert left.notes == join(one, join(two, three, base), base).notes
    assert all(len(note.further) <= 1 for note in left.notes.values())


any_time = note_sets(ids=IDS[:3], deletions=range(10))


@settings(max_examples=200)
@given(one=any_time, two=any_time, three=any_time)
def test_what_is_left_never_depends_on_the_order(one, two, three):
    left = join(join(one, two), three)

    assert set(left.notes) == set(join(one, join(two, three)).notes)
    assert left.deleted == join(one, join(two, three)).deleted


@given(ours=note_sets(), theirs=note_sets())
def test_joining_again_changes_nothing(ours, theirs):
    joined = join(ours, theirs)

    assert join(ours, ours) == ours
    assert join(ours, replace(ours)) == ours
    assert join(joined, ours) == joined
    assert join(theirs, joined) == joined


@given(notes=note_sets(), base=note_sets())
def test_what_both_sides_did_alike_is_done(notes, base):
    assert join(notes, replace(notes), base) == notes


@given(changed=note_sets(), base=note_sets())
def test_a_side_that_changed_nothing_gives_way(changed, base):
    joined = join(changed, base, base)

    assert joined.notes.items() >= changed.notes.items()
    for note_id, when in changed.deleted.items():
        is_answered = note_id in [n.about for n in joined.notes.values()]
        assert is_answered or joined.deleted[note_id] >= when


@given(ours=note_sets(), theirs=note_sets(), base=st.none() | note_sets())
def test_no_id_ever_disappears(ours, theirs, base):
    assert ids_of(join(ours, theirs, base)) >= ids_of(ours) | ids_of(theirs)


@given(ours=note_sets(), theirs=note_sets())
def test_no_words_disappear_from_a_note_that_is_left(ours, theirs):
    joined = join(ours, theirs)

    for side in (ours, theirs):
        left = {n: note for n, note in side.notes.items() if n in joined}
        for words in texts_of(AnnotationSet(notes=left)):
            assert is_kept(words, joined)


@given(ours=note_sets(), theirs=note_sets(), base=note_sets())
def test_nor_do_words_that_the_base_did_not_have(ours, theirs, base):
    joined = join(ours, theirs, base)

    for note_id, note in joined.notes.items():
        was = base.get(note_id)
        kept = (note.words, note.replacement or "", *note.other_versions)
        for side in (ours, theirs):
            for new in _written_since(side.get(note_id), was):
                assert any(words.startswith(new) for words in kept)


def _written_since(note, was):
    fields = ("words", "replacement") if note else ()
    for name in fields:
        value = getattr(note, name)
        if value and (was is None or value != getattr(was, name)):
            yield value


def one_edit_later(side, base):
    """Return ``side`` as if each note had been edited once, at one moment."""
    edited = {
        note_id: replace(note, revision=4, modified=at(9))
        for note_id, note in side.notes.items()
    }
    return replace(side, notes=edited)


@settings(max_examples=200)
@given(one=unanswered, two=unanswered, three=unanswered, base=unanswered)
def test_edits_of_one_moment_are_joined_alike_in_any_order(one, two, three, base):
    one, two, three = (one_edit_later(side, base) for side in (one, two, three))

    left = join(join(one, two, base), three, base)

    assert left.notes == join(one, join(two, three, base), base).notes


@given(ours=note_sets(), theirs=note_sets(), base=st.none() | note_sets())
def test_what_was_joined_is_read_again_from_its_file(ours, theirs, base):
    joined = join(*(_from_file(side) for side in (ours, theirs)), base)
    assume(not joined.is_empty)  # Without notes there is no file.

    again = parse_notes(serialise_notes(joined, "sea.txt"), "notes")

    assert again.notes == joined.notes
    assert again.deleted == joined.deleted
    assert again.texts == joined.texts
    assert {repr(o.raw) for o in again.others} == {repr(o.raw) for o in joined.others}


def _from_file(notes):
    data = serialise_notes(replace(notes, raw={}), "sea.txt")
    return parse_notes(data, "notes") if data else AnnotationSet()


# Cases


@pytest.fixture
def note():
    quote = Passage(TextQuoteSelector("sea"), TextPositionSelector(3, 6), TEXTS[0].id)
    return new_annotation(Kind.NOTE, START, passage=quote, words="why")


@pytest.fixture
def base(note):
    return AnnotationSet().with_note(note)


def test_what_only_one_side_changed_is_taken_from_it(base, note):
    ours = base.with_note(note.with_words("where", at(1)))

    assert join(ours, base, base) == ours
    assert join(base, ours, base) == ours


def test_different_fields_that_both_changed_are_both_taken(base, note):
    ours = base.with_note(note.with_words("where", at(5)))
    theirs = base.with_note(
        note.with_status(Status.DONE, at(1)).with_colour(Colour.PINK, at(2))
    )

    joined = join(ours, theirs, base).notes[note.id]

    assert (joined.words, joined.status) == ("where", Status.DONE)
    assert joined.colour is Colour.PINK
    assert joined.other_versions == ()
    assert (joined.revision, joined.modified) == (2, at(5))


def test_of_words_that_both_rewrote_the_more_often_changed_stand(base, note):
    ours = base.with_note(note.with_words("where", at(9)))
    theirs = base.with_note(note.with_words("who?", at(1)).with_words("who", at(2)))

    joined = join(ours, theirs, base).notes[note.id]

    assert joined.words == "who"
    assert joined.other_versions == ("where",)


@pytest.mark.parametrize(
    ("ours", "theirs", "stands"),
    [
        pytest.param(("where", 9), ("who is it", 1), "where", id="the-later-ones"),
        pytest.param(("where", 1), ("who is it", 1), "who is it", id="the-larger-ones"),
    ],
)
def test_after_as_many_changes_it_is(base, note, ours, theirs, stands):
    sides = [base.with_note(note.with_words(w, at(t))) for w, t in (ours, theirs)]

    joined = join(*sides, base).notes[note.id]

    assert joined.words == stands
    assert {joined.words, *joined.other_versions} == {ours[0], theirs[0]}


def test_a_wording_both_proposed_is_kept_as_well():
    note = new_annotation(Kind.SUGGESTION, START, replacement="lake")
    base = AnnotationSet().with_note(note)
    ours = base.with_note(note.with_replacement("pond", at(1)))
    theirs = base.with_note(note.with_replacement("ocean", at(2)))

    joined = join(ours, theirs, base).notes[note.id]

    assert joined.replacement == "ocean"
    assert joined.other_versions == ("pond",)


def test_words_that_were_only_written_on_are_no_other_version(base, note):
    theirs = base.with_note(note.with_words("why now?", at(1)))

    joined = join(base, theirs).notes[note.id]

    assert joined.words == "why now?"
    assert joined.other_versions == ()


def test_without_a_base_the_later_note_stands_and_nothing_is_lost(base, note):
    ours = base.with_note(note.with_words("where", at(1)).with_tags(("plot",), at(1)))
    theirs = base.with_note(note.with_words("who", at(9)).with_tags(("tone",), at(9)))

    joined = join(ours, theirs).notes[note.id]

    assert joined.words == "who"
    assert joined.other_versions == ("where",)
    assert joined.tags == ("plot", "tone")


def test_tags_that_either_side_added_or_took_are(base, note):
    tagged = note.with_tags(("plot", "tone"), at(1))
    ours = base.with_note(tagged.with_tags(("plot", "tone", "pace"), at(2)))
    theirs = base.with_note(tagged.with_tags(("tone", "Ines"), at(2)))

    joined = join(ours, theirs, base.with_note(tagged)).notes[note.id]

    assert joined.tags == ("tone", "Ines", "pace")


def test_a_note_that_is_merely_absent_was_not_deleted(base, note):
    assert note.id in join(base, AnnotationSet(), base)
    assert note.id in join(AnnotationSet(), base)


def test_a_deletion_reaches_the_other_side(base, note):
    gone = base.without(note.id, at(1))

    assert join(base, gone, base).deleted == {note.id: at(1)}
    assert note.id not in join(gone, base)


def test_a_later_edit_outlives_a_deletion(base, note):
    gone = base.without(note.id, at(1))
    edited = base.with_note(note.with_words("where", at(2)))

    for joined in (join(gone, edited), join(edited, gone, base)):
        assert joined.notes[note.id].words == "where"
        assert joined.deleted == {}


def test_an_earlier_edit_does_not(base, note):
    gone = base.without(note.id, at(2))
    edited = base.with_note(note.with_words("where", at(1)))

    assert join(gone, edited, base).deleted == {note.id: at(2)}


def test_an_edit_in_the_second_of_the_deletion_does_not_either(base, note):
    gone = base.without(note.id, at(1))
    edited = base.with_note(note.with_words("where", at(1)))

    for joined in (join(gone, edited), join(edited, gone), join(edited, gone, base)):
        assert joined.deleted == {note.id: at(1)}
        assert joined.notes == {}


def test_a_note_that_was_brought_back_stays(base, note):
    gone = base.without(note.id, at(1))
    back = gone.restored(note)

    assert note.id in join(back, gone, gone)


def test_an_older_copy_takes_back_nothing_that_came_after_it(base, note):
    edited = base.with_note(note.with_words("where", at(2)))
    gone = base.without(note.id, at(1))
    back = gone.restored(note)

    assert caught_up(base, edited, is_older=True).notes == edited.notes
    assert note.id not in caught_up(base, gone, is_older=True)
    assert caught_up(gone, back, is_older=True).deleted == {}


def test_a_copy_that_may_be_newer_may_delete(base, note):
    gone = base.without(note.id, at(1))

    assert caught_up(gone, base, is_older=False) is gone


def test_an_answer_brings_back_what_it_answers(base, note):
    answer = new_annotation(Kind.REPLY, at(0), about=note.id, words="Yes.")
    gone = base.without(note.id, at(5))

    joined = join(gone, base.with_note(answer), base)

    assert list(joined.notes) == [note.id, answer.id]
    assert joined.deleted == {}


def test_an_answer_to_an_answer_brings_back_both(base, note):
    answer = new_annotation(Kind.REPLY, at(0), about=note.id, words="Yes.")
    further = new_annotation(Kind.REPLY, at(0), about=answer.id, words="No!")
    both = base.with_note(answer)
    gone = both.without(answer.id, at(5)).without(note.id, at(5))

    joined = join(gone, both.with_note(further), both)

    assert [*joined.notes] == [note.id, answer.id, further.id]
    assert joined.deleted == {}


def test_the_passage_first_marked_is_never_overwritten(note):
    lake, pond = (
        Passage(TextQuoteSelector(word), None, text.id)
        for word, text in (("lake", TEXTS[0]), ("pond", TEXTS[1]))
    )
    ours = replace(note, made_on=pond, revision=9, modified=at(9))
    theirs = replace(note, made_on=lake)
    texts = {text.id: text for text in TEXTS}

    sides = [AnnotationSet(notes={note.id: n}, texts=texts) for n in (ours, theirs)]

    assert join(*sides).notes[note.id].made_on == lake
    known = AnnotationSet(notes={note.id: replace(note, made_on=pond)})
    assert join(*sides, known).notes[note.id].made_on == pond


def test_a_joined_first_passage_is_the_one_that_is_written(note):
    lake = Passage(TextQuoteSelector("lake"), None, TEXTS[0].id)
    sides = [
        AnnotationSet().with_note(replace(note, made_on=lake)),
        AnnotationSet().with_note(
            replace(note, made_on=replace(lake, state=TEXTS[1].id), modified=at(3))
        ),
    ]
    sides = [side.with_text(TEXTS[0]).with_text(TEXTS[1]) for side in sides]

    joined = join(*map(_from_file, sides))

    assert joined.notes[note.id].made_on == lake
    assert _from_file(joined).notes[note.id].made_on == lake


def test_an_unreadable_item_that_was_put_right_is_not_kept_twice(note):
    item = OtherItem({"id": note.id, "type": "?"}, None, "A note cannot be shown.")
    base = AnnotationSet(others=(item,))
    right = AnnotationSet().with_note(note)

    assert join(base, right, base).others == ()
    assert join(base, right).others == (item,)


def test_notes_that_did_not_change_are_the_same_objects(base):
    theirs = _from_file(base)
    more = new_annotation(Kind.STORY_NOTE, at(1))

    joined = join(theirs.with_note(more), _from_file(base), theirs)

    assert all(joined.notes[n] is note for n, note in theirs.notes.items())


def test_new_notes_of_both_sides_stand_in_the_order_of_their_passages(base, note):
    def placed(start):
        passage = Passage(
            TextQuoteSelector("x"), TextPositionSelector(start, start + 1)
        )
        return new_annotation(Kind.NOTE, at(start), passage=passage)

    first, second, third = placed(10), placed(20), placed(30)

    joined = join(base.with_notes([first, third]), base.with_note(second), base)

    assert list(joined.notes) == [note.id, first.id, second.id, third.id]


def test_the_time_of_a_note_never_changed_is_when_it_was_made(note):
    assert touched_at(note) == START
    assert touched_at(note.with_words("x", at(3))) == at(3)


NOW = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)


def in_the_alphabet(ids):
    """Return notes whose passages stand in the order of the alphabet."""
    return {
        note_id: Annotation(
            id=note_id,
            kind=Kind.NOTE,
            created=NOW,
            passage=Passage(None, TextPositionSelector(ord(note_id), ord(note_id))),
        )
        for note_id in ids
    }


@pytest.mark.parametrize(
    ("ours", "theirs", "joined"),
    [
        pytest.param("abc", "abc", "abc", id="the-same"),
        pytest.param("abd", "acd", "abcd", id="new-in-one-gap"),
        pytest.param("ca", "cab", "cab", id="an-order-of-its-own"),
        pytest.param("cxa", "cba", "cbxa", id="new-in-an-order-of-its-own"),
        pytest.param("ab", "ba", "ab", id="contradicting"),
        pytest.param("", "ba", "ba", id="nothing-on-one-side"),
        pytest.param("abz", "ab", "ab", id="deleted-since"),
    ],
)
def test_both_orders_are_kept(ours, theirs, joined):
    left = in_the_alphabet(sorted({*ours, *theirs} - {"z"}))

    for one, other in ((ours, theirs), (theirs, ours)):
        assert "".join(in_joined_order(one, other, left)) == joined


def test_a_reply_stays_with_its_note():
    left = in_the_alphabet("ac")
    left["r"] = Annotation(id="r", kind=Kind.REPLY, about="a", created=NOW)

    assert list(in_joined_order("ar", "ac", left)) == ["a", "r", "c"]


NOTE = {"id": "urn:a", "type": "Annotation", "target": "sea.txt"}
HASH = "ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"


def notes(**page):
    page = {"id": "urn:page:1", "type": "AnnotationPage", **page, "items": [NOTE]}
    return parse_notes(json.dumps(page).encode(), "notes")


def draft(number, **more):
    date = f"2026-11-0{number}T08:00:00Z"
    return {"id": f"#draft-{number}", "cached": HASH, "sourceDate": date, **more}


def written(ours, theirs, base=None):
    data = serialise_notes(join(ours, theirs, base), "sea.txt")
    again = serialise_notes(join(theirs, ours, base), "sea.txt")
    assert json.loads(again) == json.loads(data)
    return json.loads(data)


def test_a_key_that_one_side_changed_is_taken_from_it():
    base = notes(mood="grey", weather="fog")

    page = written(notes(mood="blue", weather="fog"), notes(mood="grey"), base)

    assert page["mood"] == "blue"
    assert "weather" not in page


def test_the_file_begun_first_gives_its_id_and_its_collection():
    ours = notes(id="urn:page:2", partOf={"label": "Notes by Joan"})
    theirs = notes(partOf={"label": "Notes by Iris"})

    page = written(ours, theirs)

    assert page["id"] == join(ours, theirs).id == "urn:page:1"
    assert page["partOf"] == {"label": "Notes by Iris"}


def test_all_drafts_are_known_by_their_date_also_strange_ones():
    ours = notes(drafts=[draft(1), draft(3, mood="grey")])
    theirs = notes(drafts=[draft(2), "strange"])

    drafts = written(ours, theirs)["drafts"]

    assert drafts == ["strange", draft(1), draft(2), draft(3, mood="grey")]


def test_tombstones_of_both_sides_stay_also_those_without_a_time():
    ours = notes(deleted={"urn:b": "2026-11-01T08:00:00Z", "urn:c": "long ago"})
    theirs = notes(deleted={"urn:b": "2026-11-02T08:00:00Z", "urn:c": "2026"})

    deleted = written(ours, theirs)["deleted"]

    assert deleted["urn:b"] == "2026-11-02T08:00:00Z"
    assert set(deleted) == {"urn:b", "urn:c"}


def test_all_terms_of_both_contexts_are_defined():
    standard = "http://www.w3.org/ns/anno.jsonld"
    ours = notes(**{"@context": [standard, {"mood": "urn:mood"}]})
    theirs = notes(**{"@context": ["http://a.example/", standard, {"wind": "urn:w"}]})

    context = written(ours, theirs)["@context"]

    terms = {"mood": "urn:mood", "wind": "urn:w"}
    assert context == [standard, "http://a.example/", terms]


def test_notes_that_a_newer_reread_wrote_stay_of_that_version():
    joined = join(notes(format_version=9), notes(format_version=1))

    assert joined.is_read_only
    assert joined.raw["format_version"] == 9


def test_an_empty_set_takes_over_the_page_of_the_other():
    theirs = notes(mood="grey")
    empty = parse_notes(b'{"type": "AnnotationPage"}', "notes")

    assert written(empty, theirs)["mood"] == "grey"


@pytest.mark.parametrize(("one", "other"), [(880, 1200), (1200, 880)])
def test_of_two_places_that_was_read_to_the_further_one_stands(one, other):
    ours, theirs = (
        AnnotationSet(raw={"id": "urn:a", "readTo": place}) for place in (one, other)
    )

    assert join(ours, theirs).raw["readTo"] == 1200
