"""What an answer is, laid on the text that was sent."""

from __future__ import annotations

import pytest

from desktop.anchoring.anchor import describe
from desktop.annotations.annotation import Passage, TextQuoteSelector, new_annotation
from desktop.annotations.annotation_set import AnnotationSet
from desktop.annotations.file.notes_file import parse_notes
from desktop.annotations.file.notes_writer import serialise_notes
from desktop.annotations.kinds import Colour, Kind, Status
from desktop.annotations.text_state import sha256_of
from desktop.exchange.formats import ReadManuscript
from desktop.exchange.manuscript import Manuscript, Sent, person_called
from desktop.exchange.returning.returned import StoryAsItIs, WhoIsThat, returned
from desktop.exchange.returning.sent_texts import SentText
from desktop.exchange.returning.untracked import UNTRACKED
from desktop.storage.history import versions
from desktop.text.span import Span
from desktop.value import replace
from tests.exchange.returning.answers import AT, TEXT, answer, note

IRIS = person_called("Iris")
KNOWN = SentText(text=TEXT, is_known=True)


def own(words: str, said: str, **details):
    start = TEXT.index(words)
    passage = describe(TEXT, Span(start, start + len(words)))
    details.setdefault("creator", IRIS)
    kind = details.pop("kind", Kind.NOTE)
    return new_annotation(kind, AT, passage=passage, words=said, **details)


def story(*notes, text: str = TEXT, sent: SentText | None = KNOWN, **details):
    return StoryAsItIs(
        text=text,
        notes=AnnotationSet().with_notes(notes),
        sent=sent,
        at=AT,
        own_ids=frozenset({IRIS.id}),
        own_name="Iris",
        **details,
    )


def quotes(layer):
    found = layer.notes.notes.values()
    return [n.passage.quote.exact for n in found if n.passage is not None]


def test_each_who_made_something_becomes_a_layer():
    read = answer(
        note("late", by="Marit"), note("fish", by="Jon"), note("word", by="Marit")
    )

    layers = returned(read, story()).layers

    assert [layer.sentence for layer in layers] == [
        "Marit: 2 notes, 2 placed",
        "Jon: 1 note, 1 placed",
    ]


def test_notes_are_on_the_text_that_was_sent_and_say_which_it_was():
    (layer,) = returned(answer(note("fish")), story(text="Another text.")).layers

    (made,) = layer.notes.notes.values()
    state = layer.notes.texts[made.passage.state]
    assert sha256_of(state.cached) == versions.sha256_of(TEXT)
    assert TEXT[made.passage.position.start : made.passage.position.end] == "fish"
    assert layer.notes.deleted == {}


def test_it_is_told_how_many_notes_have_their_place_in_the_story_of_today():
    cut = "The third paragraph stays as it is for ever and ever.\n\n"
    today = TEXT.replace(cut, "").replace("late", "very late")
    read = answer(note("fish"), note("third paragraph"), note("", "Well done."))

    (layer,) = returned(read, story(text=today)).layers

    assert (layer.count, layer.placed, layer.cut, layer.to_place) == (3, 2, 1, 0)
    assert layer.sentence == (
        "Marit: 3 notes, 2 placed, 1 on words that were cut since"
    )


def test_own_notes_that_come_back_are_left_out_but_not_what_hangs_under_them():
    mine = own("late", "Too late?")
    copy = note("late", "Too late?", by="Iris", note_id=mine.id)
    reply = note("", "Not at all.", kind=Kind.REPLY, about=mine.id)

    (layer,) = returned(answer(copy, reply), story(mine)).layers

    (only,) = layer.notes.notes.values()
    assert (only.kind, only.about) == (Kind.REPLY, mine.id)
    assert layer.sentence == "Marit: 1 reply"


def test_own_notes_are_known_by_the_ids_the_format_has_instead():
    mine = own("late", "Too late?")
    copy = note("late", "Too late?", by="Iris", note_id="31415926")
    reply = note("", "No.", kind=Kind.REPLY, about="31415926")
    sent = Sent(ids=(("31415926", mine.id),))

    (layer,) = returned(answer(copy, reply, sent=sent), story(mine)).layers

    assert [each.about for each in layer.notes.notes.values()] == [mine.id]


@pytest.mark.parametrize("said", ["Too late?", "I asked that before I changed it."])
def test_own_notes_are_known_without_ids_though_the_author_changed_them_since(said):
    mine = own("late", "Too late?")
    copy = note("late", said, by="Iris", note_id="urn:x:new")
    reply = note("", "No.", kind=Kind.REPLY, about="urn:x:new")

    (layer,) = returned(answer(copy, reply), story(mine)).layers

    assert [each.about for each in layer.notes.notes.values()] == [mine.id]


def test_the_reason_of_an_own_change_that_was_decided_is_known_without_it():
    told = own("late", "Twice.", kind=Kind.SUGGESTION, replacement="slow")
    tagged = own("fish", "", kind=Kind.SUGGESTION, replacement="eel", tags=("fact",))
    copies = (
        note("late", "Twice.", by=None),
        note("fish", "", by=None, tags=("fact",)),
    )
    news = (note("fish", "", by="Marit", tags=("fact",)), note("word", "Yes."))

    (layer,) = returned(
        answer(*copies, *news), story(told, tagged), reader="Jon"
    ).layers

    assert (layer.person.name, layer.count) == ("Marit", 2)


def test_the_reason_of_an_own_change_that_was_accepted_is_on_the_new_words():
    mine = own("late", "", kind=Kind.SUGGESTION, replacement="slow", tags=("fact",))
    back = TEXT.replace("late", "slow")
    copy = note("slow", "", by=None, tags=("fact",), text=back)

    (layer,) = returned(answer(copy, text=back), story(mine), reader="Jon").layers

    found = layer.notes.notes.values()
    assert [(each.replacement, each.tags) for each in found] == [("slow", (UNTRACKED,))]


def test_an_own_note_on_the_whole_story_is_known_where_it_was_hung_up():
    mine = new_annotation(Kind.STORY_NOTE, AT, words="Is it too long?", creator=IRIS)
    copy = note("late", "Is it too long?", by=None)
    answered = answer(copy, note("word", "Yes."))

    (layer,) = returned(answered, story(mine), reader="Jon").layers

    assert (layer.person.name, layer.count) == ("Marit", 1)


def test_what_a_reader_says_as_well_is_hers_though_the_author_said_it_too():
    mine = own("late", "Why?")

    (layer,) = returned(answer(note("late", "Why?", by="Marit")), story(mine)).layers

    assert layer.count == 1


def test_a_deleted_note_of_the_authors_does_not_come_back():
    mine = own("late", "Too late?")
    notes = AnnotationSet().with_note(mine).without(mine.id, AT)
    copy = note("late", "Too late?", by="Iris", note_id=mine.id)
    as_it_is = replace(story(), notes=notes)

    found = returned(answer(copy), as_it_is)

    assert found.layers == ()


def test_a_note_that_the_reader_marked_done_is_moderated_by_her():
    mine = own("late", "Too late?")
    copy = note("late", "Too late?", by="Iris", note_id=mine.id, status=Status.DONE)

    (layer,) = returned(answer(copy, note("fish")), story(mine)).layers

    said = [each for each in layer.notes.notes.values() if each.about]
    assert [(s.kind, s.about, s.status) for s in said] == [
        (Kind.OTHER, mine.id, Status.DONE)
    ]
    assert said[0].creator == person_called("Marit")
    assert layer.remarks == ("Marit has marked 1 note as done.",)


def test_the_authors_own_copy_is_told_to_be_that():
    mine = own("late", "Too late?")
    copy = note("late", "Too late?", by="Iris", note_id=mine.id, status=Status.DONE)

    found = returned(answer(copy), story(mine))

    assert found.layers == ()
    assert found.remarks == (
        "The file is your own copy: all the notes in it are yours.",
    )


def test_edits_without_tracking_become_suggestions_of_the_reader():
    back = TEXT.replace("third", "fourth").replace("basket", "net")
    read = answer(note("Nobody", text=back), text=back)

    (layer,) = returned(read, story()).layers

    found = [n for n in layer.notes.notes.values() if n.kind is Kind.SUGGESTION]
    assert {(n.passage.quote.exact, n.replacement) for n in found} == {
        ("third", "fourth"),
        ("basket", "net"),
    }
    assert all(n.tags == ("untracked",) for n in found)
    assert layer.remarks == ("2 changes were made without tracking.",)


def test_a_note_on_words_the_reader_put_in_is_at_the_word_beside_them():
    back = TEXT.replace("a basket of fish", "a basket full to the brim of fish")
    read = answer(note("full to the brim", text=back), text=back)

    (layer,) = returned(read, story()).layers

    made = next(n for n in layer.notes.notes.values() if n.kind is Kind.NOTE)
    assert made.passage.quote.exact == "basket"


def test_notes_behind_an_edit_without_tracking_are_where_they_were():
    back = TEXT.replace("Nobody looked up", "Not a soul had looked up that night")
    read = answer(note("third paragraph", text=back), text=back)

    (layer,) = returned(read, story()).layers

    assert "third paragraph" in quotes(layer)
    made = next(n for n in layer.notes.notes.values() if n.kind is Kind.NOTE)
    assert made.passage.position.start == TEXT.index("third paragraph")


def test_what_stands_before_what_was_sent_is_counted_in():
    sent = SentText(text=TEXT, starts_at=TEXT.index('"Nobody'), is_known=True)
    part = sent.part
    back = part.replace("third", "fourth")
    read = answer(note("fish", text=back), text=back)

    (layer,) = returned(read, story(sent=sent)).layers

    places = [
        TEXT[n.passage.position.start : n.passage.position.end]
        for n in layer.notes.notes.values()
    ]
    assert sorted(places) == ["fish", "third"]


def test_a_text_that_is_another_one_is_told_to_be_that():
    back = "Once there was a king.\n\nHe had three daughters, as kings do.\n"

    found = returned(answer(note("king", text=back), text=back), story())

    (layer,) = found.layers
    assert layer.untracked == 0
    assert found.remarks[0].startswith("The text in the file is another one")


def test_without_the_text_that_was_sent_the_one_that_came_is_kept_in_its_place():
    found = returned(answer(note("fish")), story(sent=None))

    assert found.base == TEXT
    assert quotes(found.layers[0]) == ["fish"]
    assert found.remarks[0].startswith("The text that was sent is not kept")


@pytest.mark.parametrize(
    "name", ["Author", "Unknown Author", "Unbekannter Autor", "", "author ", None]
)
def test_whoever_has_not_signed_is_asked_for(name):
    with pytest.raises(WhoIsThat):
        returned(answer(note("fish", by=name)), story())

    (layer,) = returned(answer(note("fish", by=name)), story(), reader="Marit").layers

    assert layer.person == person_called("Marit")


def test_whoever_a_file_was_made_for_need_not_sign():
    read = answer(note("fish", by="Author"), sent=Sent(reader="Marit"))

    assert returned(read, story()).layers[0].person.name == "Marit"


def test_who_says_unsigned_what_another_reader_said_of_the_same_words_said_it_too():
    marits = note("fish", "Ha!", by="Marit").note
    on_fish = describe(TEXT, Span(TEXT.index("fish"), TEXT.index("fish") + 4))
    before = {"Marit": AnnotationSet().with_notes([replace(marits, passage=on_fish)])}
    read = answer(note("fish", "Ha!", by="Author"))

    (jons,) = returned(read, story(readers=before), reader="Jon").layers
    (hers,) = returned(read, story(readers=before), reader="Marit").layers

    (made,) = jons.notes.notes.values()
    assert (made.creator.name, made.words) == ("Jon", "Ha!")
    assert made.id != marits.id
    assert (hers.new, list(hers.notes.notes)) == (0, [marits.id])


def test_nobody_is_asked_who_sends_edits_only_but_who_that_is_must_be_known():
    back = TEXT.replace("third", "fourth")

    with pytest.raises(WhoIsThat):
        returned(answer(text=back), story())
    (layer,) = returned(answer(text=back), story(), reader="Jon").layers
    assert (layer.person.name, layer.untracked) == ("Jon", 1)


def test_an_unsigned_reader_and_a_signed_one_of_that_name_are_one():
    read = answer(note("fish", by="Author"), note("late", by="Marit"))

    (layer,) = returned(read, story(), reader="Marit").layers

    assert layer.count == 2


def earlier(*notes) -> dict:
    """Return the notes of an earlier answer as a reader's file has them."""
    (layer,) = returned(answer(*notes), story()).layers
    return {layer.person.name: layer.notes}


def test_the_same_answer_once_more_brings_nothing():
    before = earlier(note("fish"), note("late"))

    found = returned(answer(note("fish"), note("late")), story(readers=before))

    assert found.layers == ()
    assert found.remarks == ("There is nothing in the file that is not here already.",)


def test_a_comment_that_got_another_id_is_the_same_comment():
    before = earlier(note("fish", note_id="urn:x:1"), note("late", note_id="urn:x:2"))
    again = answer(
        note("fish", note_id="urn:x:3"),
        note("late", "Really?", note_id="urn:x:4"),
        note("word"),
    )

    (layer,) = returned(again, story(readers=before)).layers

    assert {"urn:x:1", "urn:x:2"} < layer.notes.notes.keys()
    assert (layer.count, layer.new) == (3, 1)
    assert layer.notes.notes["urn:x:2"].words == "Really?"


def test_what_a_reader_deleted_goes_with_a_later_answer_to_the_same_text():
    before = earlier(note("fish"), note("late"), note("word"))
    later = answer(note("fish"), note("word"), note("third", minutes=60))

    (layer,) = returned(later, story(readers=before)).layers

    assert layer.notes.deleted.keys() == {note("late").note.id}
    assert "Marit has deleted 1 note of an earlier answer." in layer.remarks


@pytest.mark.parametrize(
    "again",
    [
        answer(note("fish"), note("word"), note("third")),  # not certainly later
        answer(note("third", minutes=60), note("Quay", minutes=70)),  # another copy
    ],
)
def test_nothing_is_deleted_that_may_only_be_missing(again):
    before = earlier(note("fish"), note("late"), note("word"))

    (layer,) = returned(again, story(readers=before)).layers

    assert layer.notes.deleted == {}


def test_nothing_is_deleted_that_the_author_has_answered():
    before = earlier(note("fish"), note("late"), note("word"))
    reply = new_annotation(
        Kind.REPLY, AT, about=note("late").note.id, words="Yes.", creator=IRIS
    )
    later = answer(note("fish"), note("word"), note("third", minutes=60))

    (layer,) = returned(later, story(reply, readers=before)).layers

    assert layer.notes.deleted == {}


def test_what_another_reader_noted_and_was_sent_along_is_not_news():
    jons = earlier(note("fish", by="Jon"))
    read = answer(note("fish", by="Jon"), note("late", by="Marit"))

    layers = returned(read, story(readers=jons)).layers

    assert [layer.person.name for layer in layers] == ["Marit"]


def test_an_answer_without_a_text_goes_the_same_road():
    marit = person_called("Marit")
    passage = describe(TEXT, Span(TEXT.index("fish"), TEXT.index("fish") + 4))
    made = new_annotation(Kind.NOTE, AT, passage=passage, words="Why?", creator=marit)
    lost = Passage(TextQuoteSelector("words that never stood there"), None)
    other = new_annotation(Kind.NOTE, AT, passage=lost, words="And?", creator=marit)
    read = ReadManuscript(
        manuscript=Manuscript(text=""),
        answers=AnnotationSet().with_notes([made, other]),
    )

    (layer,) = returned(read, story()).layers

    assert (layer.placed, layer.to_place) == (1, 1)
    assert layer.notes.notes[made.id].passage.state in layer.notes.texts
    assert layer.notes.notes[other.id].passage == lost


def test_an_answer_to_another_story_is_told_to_be_one_perhaps():
    read = answer(*(note(on) for on in ("fish", "late", "word", "third", "quay")))

    found = returned(read, story(text="Once there was a king.\n"))

    assert found.remarks[-1].endswith("Is it the right one?")
    assert returned(read, story()).remarks == ()


def test_two_notes_with_one_id_are_both_there():
    read = answer(note("fish", note_id="urn:x:1"), note("late", note_id="urn:x:1"))

    (layer,) = returned(read, story()).layers

    assert sorted(quotes(layer)) == ["fish", "late"]


def test_a_saved_page_lends_its_text_where_nobody_else_has_it():
    made = note("fish")
    passage = describe(TEXT, made.spans[0])
    answers = AnnotationSet().with_note(replace(made.note, passage=passage))
    manuscript = Manuscript(text=TEXT, notes=(made,))
    read = ReadManuscript(manuscript=manuscript, answers=answers)

    found = returned(read, story(text=f"New. {TEXT}", sent=None))

    assert found.base == TEXT
    assert found.layers[0].placed == 1


def test_how_far_a_reader_came_is_kept_with_her_answer():
    made = note("", "Good.")
    answers = AnnotationSet().with_note(made.note)
    answers = replace(answers, raw={"readTo": 120, "id": answers.id})
    read = ReadManuscript(manuscript=Manuscript(text=""), answers=answers)

    (layer,) = returned(read, story()).layers

    assert (layer.notes.raw["readTo"], layer.notes.id) == (120, answers.id)


def packet(*notes, read_to: int = 0, **details):
    """Return what a reader answered on a packet, as its file has it."""
    answers = replace(
        AnnotationSet(**details).with_notes(notes),
        raw={"id": "urn:x:page", "type": "AnnotationPage", "readTo": read_to},
        id="urn:x:page",
    )
    manuscript = Manuscript(text="", sent=Sent(reader="Marit"))
    return ReadManuscript(manuscript=manuscript, answers=answers)


def reacted(tag: str, colour: Colour, **details):
    passage = describe(TEXT, Span(TEXT.index("fish"), TEXT.index("fish") + 4))
    marit = person_called("Marit")
    made = new_annotation(Kind.HIGHLIGHT, AT, passage=passage, creator=marit)
    return replace(made, tags=(tag,), colour=colour, **details)


def test_two_reactions_to_the_same_words_are_two_however_they_come():
    love, laugh = reacted("love", Colour.PINK), reacted("laugh", Colour.YELLOW)
    before = {"Marit": AnnotationSet().with_note(love)}

    (layer,) = returned(packet(laugh), story(readers=before)).layers

    assert list(layer.notes.notes) == [laugh.id]
    assert layer.new == 1


def test_a_reaction_to_words_that_the_author_has_a_highlight_of_hers_on_comes_as_well():
    marked = replace(reacted("", Colour.YELLOW), tags=())
    wanted = reacted("wanted to read on", Colour.GREEN)

    (layer,) = returned(packet(wanted), story(marked)).layers

    assert list(layer.notes.notes) == [wanted.id]


def test_a_note_under_an_id_of_the_authors_is_still_the_readers():
    mine = own("late", "Is it?")
    love = reacted("love", Colour.PINK, id=mine.id)

    (layer,) = returned(packet(love), story(mine)).layers
    (note,) = layer.notes.notes.values()

    assert (note.tags, note.creator) == (("love",), person_called("Marit"))
    assert note.id != mine.id


def test_the_same_answer_to_a_packet_once_more_brings_nothing():
    fine = AT.replace(microsecond=341_000)
    made = reacted("love", Colour.PINK, created=fine, modified=fine, revision=1)
    read = packet(made, read_to=20)
    (layer,) = returned(read, story()).layers
    kept = parse_notes(serialise_notes(layer.notes, "quay.md"), "quay.md")

    again = returned(read, story(readers={"Marit": kept}))

    assert again.layers == ()
    assert again.remarks == ("There is nothing in the file that is not here already.",)


def test_who_noted_nothing_tells_how_far_was_read():
    (layer,) = returned(packet(read_to=40), story()).layers

    assert layer.sentence == "Marit: no notes, only how far was read"
    assert layer.notes.raw["readTo"] == 40


@pytest.mark.parametrize(("read_to", "is_news"), [(40, False), (900, True)])
def test_reading_on_is_news_though_nothing_was_noted_since(read_to, is_news):
    before = {"Marit": replace(AnnotationSet(), raw={"readTo": 40})}

    found = returned(packet(read_to=read_to), story(readers=before))

    assert bool(found.layers) is is_news
