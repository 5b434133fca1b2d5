"""A packet in a browser: what readers mark, write and send back is what comes home."""

from __future__ import annotations

import re

import pytest

from desktop.annotations.kinds import Colour, Kind
from desktop.annotations.reactions import NOT_SURE, STOPPED, has_stopped, reaction_of
from desktop.exchange.formats import FormatReading
from desktop.exchange.manuscript import Sent, person_called
from desktop.exchange.packet.answers import read_answers
from tests.exchange.packet.packets import END, STORY, WHO, page
from tests.exchange.packet.test_packet import a_note

pytestmark = pytest.mark.exchange


def passage_of(note):
    position = note.passage.position
    return STORY[position.start : position.end], note.passage.quote.exact


@pytest.mark.parametrize(
    ("first", "last", "quote"),
    [
        ("Nobody waited", "", "Nobody waited"),
        ("😀 on", "", "😀 on"),
        ("on the quay", "", "on the quay"),
        ("café", "", "cafe\u0301"),
        ("שלום", "עולם", "שלום עולם"),
        ("good", "", "good"),
        ("goo", "", "goo"),
        ("never said good", "", "never said *good*"),
        ("good without", "", "*good* without"),
        ("od without", "", "*good* without"),
        ("said good without", "", "said *good* without"),
        ("after it.", "“Late,”", "after it.\n\n“Late,”"),
        (" on the quay. ", "", "on the quay."),
        ("took nothing with", "", "took <b>nothing</b> with"),
        ("& took", "", "& took"),
        ("its door.", "The tide", "its door.\n\n* * *\n\nThe tide"),
    ],
)
def test_a_passage_is_what_was_selected(opened, tmp_path, first, last, quote):
    quote = quote.replace("cafe\u0301", "café\u0301")
    reader = opened()

    reader.select(first, last)
    reader.say("n", "Hm.")

    (note,) = reader.notes(tmp_path)
    assert passage_of(note) == (quote, quote)
    assert (note.kind, note.words) == (Kind.NOTE, "Hm.")
    assert reader.errors == []


def test_all_of_it_and_a_paragraph_can_be_selected(opened, tmp_path):
    reader = opened()

    reader.page.locator("p", has_text="She went home").click(click_count=3)
    reader.page.locator("#bar").wait_for(state="visible")
    reader.say("1")
    reader.page.keyboard.press("Control+a")
    reader.page.wait_for_function("getSelection().toString().length > 200")
    reader.page.locator("#bar").wait_for(state="visible")
    reader.say("2")
    reader.wait_for_notes("2 notes")

    all_of_it, paragraph = sorted(
        reader.notes(tmp_path), key=lambda note: note.passage.position.start
    )
    assert passage_of(paragraph)[0] == "She went home."
    assert passage_of(all_of_it)[0] == STORY[2:].rstrip()


def test_every_kind_of_note_comes_home(opened, tmp_path):
    reader = opened()

    reader.select("Nobody waited")
    reader.say("q", "Who is “nobody”?")
    reader.select("on the quay")
    reader.say("1")
    reader.select("without something after it")
    reader.page.keyboard.press("r")
    reader.page.keyboard.press("Control+a")
    reader.page.keyboard.type("without a word after it")
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.type("Plainer.")
    reader.page.keyboard.press("Control+Enter")
    reader.page.keyboard.press("Escape")
    reader.page.evaluate("document.activeElement.blur()")
    reader.say("w", "I read it twice. 😀")

    asked, love, reworded, whole = reader.notes(tmp_path)
    assert (asked.kind, asked.words) == (Kind.QUESTION, "Who is “nobody”?")
    assert (love.kind, reaction_of(love).tag) == (Kind.HIGHLIGHT, "love")
    assert reworded.kind is Kind.SUGGESTION
    assert reworded.replacement == "without a word after it"
    assert reworded.words == "Plainer."
    assert (whole.kind, whole.words) == (Kind.STORY_NOTE, "I read it twice. 😀")
    assert {note.creator for note in (asked, love, reworded, whole)} == {
        person_called("Marit")
    }


def test_only_the_words_that_differ_are_struck_and_added(opened):
    reader = opened()

    reader.select("without something after it")
    reader.page.keyboard.press("r")
    reader.page.keyboard.press("Control+a")
    reader.page.keyboard.type("without a word after it")
    reader.page.keyboard.press("Control+Enter")

    assert reader.page.locator("mark.struck").all_inner_texts() == ["something"]
    assert reader.page.locator("#story ins").all_inner_texts() == ["a word"]
    assert reader.page.locator(".card del").inner_text() == "something"


def test_a_rewording_that_changes_nothing_is_no_note(opened):
    reader = opened()

    reader.select("on the quay")
    reader.page.keyboard.press("r")
    reader.page.keyboard.press("Control+Enter")

    assert reader.page.locator("#story mark").count() == 0
    assert reader.page.locator(".card").count() == 0


def test_words_beside_an_added_word_are_still_counted_right(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.page.keyboard.press("r")
    reader.page.keyboard.press("End")
    reader.page.keyboard.type(", for years")
    reader.page.keyboard.press("Control+Enter")

    reader.select("He never said")
    reader.say("n", "Who?")

    assert passage_of(reader.notes(tmp_path)[1])[0] == "He never said"


def test_questions_are_answered_and_it_is_said_where_one_stopped(opened, tmp_path):
    reader = opened()

    fields = reader.page.locator(".asks textarea:visible")
    fields.nth(0).fill("The ferryman.")
    choices = reader.page.locator(".choices")
    choices.nth(0).get_by_text("Not sure").click()
    choices.nth(1).get_by_text("Yes").click()
    choices.nth(1).get_by_text("I stopped here").click()
    reader.page.keyboard.type("I had to sleep.")
    reader.page.keyboard.press("Tab")
    reader.wait_for_notes("3 notes")

    notes = reader.notes(tmp_path)
    (answer,) = (note for note in notes if note.kind is Kind.REPLY)
    unsure, stopped = (note for note in notes if note.passage)
    assert (answer.about, answer.words) == (WHO.id, "The ferryman.")
    assert (unsure.tags, unsure.kind) == ((NOT_SURE,), Kind.HIGHLIGHT)
    assert passage_of(unsure)[0].endswith("was on its door.")
    assert (stopped.tags, stopped.words) == ((STOPPED,), "I had to sleep.")
    assert has_stopped(stopped)
    assert passage_of(stopped)[0] == "She went home."
    assert END.id not in {note.about for note in notes}


def test_an_answer_marks_nothing_and_another_touch_takes_it_back(opened):
    reader = opened()
    yes = reader.page.locator(".choices").first.get_by_text("Yes")

    yes.click()
    reader.wait_for_notes("1 note")
    assert reader.page.locator("#story mark, #margin *").count() == 0
    reader.page.evaluate("document.getElementById('list').click()")
    assert reader.page.locator(".entries strong").inner_text() == "Wanted to read on"
    reader.page.keyboard.press("Escape")

    yes.click()
    reader.wait_for_notes("0 notes")
    reader.choose("Undo")
    reader.wait_for_notes("1 note")
    assert yes.get_attribute("aria-checked") == "true"


def test_a_reason_that_was_typed_is_not_lost_to_a_touch(opened, tmp_path):
    reader = opened()
    choices = reader.page.locator(".choices").first
    choices.get_by_text("I stopped here").click()
    reader.page.keyboard.type("I had to sleep.")
    choices.get_by_text("Yes").click()
    choices.get_by_text("I stopped here").click()
    choices.get_by_text("I stopped here").click()
    reader.wait_for_notes("1 note")

    (note,) = reader.notes(tmp_path)
    assert (note.tags, note.words) == ((STOPPED,), "I had to sleep.")


def test_what_is_being_typed_stays_while_another_window_of_the_packet_is_used(opened):
    one = opened()
    address = one.page.url
    other = one.context.new_page()
    other.goto(address)
    one.page.locator(".choices").first.get_by_text("I stopped here").click()
    one.page.keyboard.type("I had")

    other.locator(".choices").nth(1).get_by_text("Yes").click()
    one.wait_for_notes("2 notes")
    one.page.keyboard.type(" to sleep.")

    field = one.page.locator("[data-read-on] ~ textarea").first
    assert field.input_value() == "I had to sleep."


def test_a_note_is_changed_deleted_and_brought_back(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "Where?")

    reader.page.locator(".card").get_by_text("Change").click()
    reader.page.keyboard.type(" And when?")
    reader.page.keyboard.press("Control+Enter")
    (changed,) = reader.notes(tmp_path)
    reader.page.locator(".card").click()
    reader.page.locator(".card").get_by_text("Delete").click()
    gone = reader.answers(tmp_path)
    reader.page.keyboard.press("Control+z")
    back = reader.answers(tmp_path)

    assert changed.words == "Where? And when?"
    assert changed.revision >= 1
    assert (len(gone), [*gone.deleted]) == (0, [changed.id])
    assert ([*back.notes], [*back.deleted]) == ([changed.id], [])


def test_a_deletion_is_told_and_taken_back(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "Where?")

    reader.page.keyboard.press("Delete")
    reader.wait_for_notes("0 notes")
    reader.choose("Undo")
    reader.wait_for_notes("1 note")

    assert reader.page.locator("#story mark").inner_text() == "on the quay"
    assert [note.words for note in reader.notes(tmp_path)] == ["Where?"]


def test_a_kind_can_be_turned_while_writing(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.page.keyboard.press("n")
    reader.page.keyboard.type("Which?")

    reader.page.get_by_role("radio", name="Question").click()
    reader.page.keyboard.press("Control+Enter")

    (note,) = reader.notes(tmp_path)
    assert (note.kind, note.words) == (Kind.QUESTION, "Which?")
    assert note.shown_colour is Colour.PURPLE


def test_what_was_noted_is_there_after_a_reload_and_half_typed_words_too(opened):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "Where?")
    reader.select("She went home")
    reader.page.keyboard.press("n")
    reader.page.keyboard.type("Half a sent")
    reader.wait_for_notes("2 notes")

    reader.page.reload()

    reader.wait_for_notes("2 notes")
    assert reader.page.locator("#story mark").all_inner_texts() == [
        "on the quay",
        "She went home",
    ]
    assert reader.page.locator(".card", has_text="Half a sent").count() == 1


def test_the_last_letter_is_kept_when_the_page_goes(opened):
    reader = opened()
    reader.select("on the quay")
    reader.page.keyboard.press("n")
    reader.page.keyboard.type("Where?")
    reader.page.locator(".asks textarea").first.fill("He.")

    reader.page.evaluate("dispatchEvent(new Event('pagehide'))")
    reader.page.reload()

    assert reader.page.locator(".card p").inner_text() == "Where?"
    assert reader.page.locator(".asks textarea").first.input_value() == "He."


def test_two_windows_of_a_packet_lose_nothing_of_one_another(opened, tmp_path):
    one = opened()
    other = opened(file=tmp_path / "packet-0.html", context=one.context)

    one.select("on the quay")
    one.say("1")
    one.wait_for_notes("1 note")
    other.wait_for_notes("1 note")
    other.select("She went home")
    other.say("2")
    other.wait_for_notes("2 notes")
    one.wait_for_notes("2 notes")

    assert len(one.notes(tmp_path)) == 2


_STRANGE = """() => {
  const key = Object.keys(localStorage)[0].replace(/:view$/, "");
  const at = { selector: [{ type: "TextPositionSelector", start: 20, end: 30 }] };
  const created = "2026-11-29T12:00:00Z";
  const item = (id, motivation, body, more = {}) => (
    { id, type: "Annotation", motivation, created, body, target: at, ...more });
  const said = { purpose: "commenting", value: "<b>Good</b>" };
  localStorage.setItem(key, JSON.stringify({
    packet: key.replace("reread-packet:", ""), id: 7, readTo: 1e15,
    reader: { id: 5, name: {} }, deleted: { a: 5 },
    items: [
      item('urn:a"]', "commenting", said),
      item("two words", "commenting", said),
      item("urn:b", "editing", { purpose: "editing", value: 5 }),
      item("urn:c", "editing", said),
      item("urn:d", "highlighting", { purpose: "tagging", value: {} }),
      item("urn:e", "commenting", said, { revision: "x" }),
      item("urn:f", "commenting", said, { modified: 5 }),
      null, 5, {},
    ],
  }));
}"""


def test_what_another_page_left_there_is_passed_over(opened, tmp_path):
    reader = opened()
    reader.page.evaluate(_STRANGE)
    reader.page.reload()
    reader.wait_for_notes("1 note")
    reader.page.locator("#margin .card").click()

    (note,) = reader.notes(tmp_path)
    assert (note.words, note.creator.name) == ("<b>Good</b>", "Marit")
    assert reader.errors == []


def test_a_long_title_leaves_room_for_who_sends_the_file(opened, tmp_path):
    titled = page().replace('"title":"The Quay"', f'"title":"{"Very long " * 40}"')
    reader = opened(titled)

    name = reader.saved("Save my notes", tmp_path).name

    assert name.startswith("Very long Very long")
    assert name.endswith(", notes by Marit.json")


def test_the_saved_page_opens_with_its_notes_in_another_browser(opened, tmp_path):
    reader = opened()
    reader.select("good without")
    reader.say("n", "</script><b>Bold?</b>")
    reader.page.locator(".asks textarea").first.fill("He.")

    file = reader.saved("Save this page", tmp_path)
    again = opened(file=file)
    again.wait_for_notes("2 notes")
    again.select("She went home")
    again.say("1")
    twice = again.saved("Save this page", tmp_path)

    assert again.page.locator(".card p").inner_text() == "</script><b>Bold?</b>"
    assert again.page.locator(".asks textarea").first.input_value() == "He."
    read = read_answers(twice.read_bytes(), FormatReading(name="page"))
    assert read.manuscript.text == STORY
    assert len(read.answers) == 3
    assert again.errors == []


def test_a_page_that_the_browser_saves_has_the_notes_in_it(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.page.keyboard.press("r")
    reader.page.keyboard.press("End")
    reader.page.keyboard.type(" again")
    reader.page.keyboard.press("Control+Enter")
    reader.wait_for_notes("1 note")

    # What “Save as… complete” writes: the page as it is by now, cards and all.
    html = reader.page.content()
    file = tmp_path / "complete.html"
    file.write_text(html, encoding="utf-8")
    again = opened(file=file)
    again.wait_for_notes("1 note")

    read = read_answers(html.encode(), FormatReading(name="page"))
    assert read.manuscript.text == STORY
    assert read.manuscript.notes[0].spans[0].of(STORY) == "on the quay"
    assert again.page.locator("header").count() == 1
    assert again.page.locator("#story ins").all_inner_texts() == [" again"]


def test_a_page_that_a_phone_saves_in_one_file_has_the_notes_in_it(opened):
    reader = opened()
    reader.select("on the quay")
    reader.say("n", "Where & when? <b>\xa0😀")
    reader.wait_for_notes("1 note")

    session = reader.context.new_cdp_session(reader.page)
    saved = session.send("Page.captureSnapshot", {"format": "mhtml"})["data"]

    found = read_answers(saved.encode(), FormatReading(name="page")).answers
    assert [note.words for note in found.notes.values()] == ["Where & when? <b>\xa0😀"]


def test_the_notes_are_copied_as_a_text_that_mails_do_not_harm(opened):
    reader = opened()
    reader.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.select("on the quay")
    reader.say("n", "Where 😀?")
    reader.page.evaluate("document.getElementById('send').click()")

    reader.choose("Copy my notes")
    reader.page.get_by_text("Copied.").wait_for()

    text = reader.page.evaluate("navigator.clipboard.readText()")
    assert "Note: “on the quay” Where 😀?" in text
    mailed = "\n".join(f"> {line}" for line in text.replace('"', "”").split("\n"))
    found = read_answers(mailed.encode(), FormatReading(name="pasted"))
    assert [note.words for note in found.answers.notes.values()] == ["Where 😀?"]


def test_another_name_is_another_person(opened, tmp_path):
    reader = opened()
    reader.select("on the quay")
    reader.say("1")
    reader.page.evaluate("document.getElementById('send').click()")

    reader.page.locator("dialog input").fill("Teo O’Hara")
    reader.page.keyboard.press("Escape")

    (note,) = reader.notes(tmp_path)
    assert note.creator.name == "Teo O’Hara"
    assert note.creator.id != person_called("Marit").id


def test_places_count_the_draft_that_was_sent(opened, tmp_path):
    start = STORY.index("Nobody")
    sent = Sent("urn:uuid:1", "ni:///sha-256;" + "A" * 43, starts_at=start)
    reader = opened(page(STORY[start:], sent=sent, questions=()))

    reader.select("tide")
    reader.say("1")

    answers = reader.answers(tmp_path)
    (note,) = answers.notes.values()
    assert passage_of(note) == ("tide", "tide")
    assert [text.cached for text in answers.texts.values()] == [sent.draft]
    assert note.passage.state in answers.texts


def test_nothing_is_asked_of_any_network(opened, tmp_path):
    reader = opened()

    reader.select("on the quay")
    reader.say("n", "<img src=https://example.org/x.png>")
    reader.notes(tmp_path)
    blocked = reader.page.evaluate(
        "fetch('https://example.org/').then(() => 'sent', () => 'blocked')"
    )

    assert [url for url in reader.requests if not url.startswith("blob:")] == []
    assert blocked == "blocked"
    assert reader.page.locator(".card img").count() == 0


def test_notes_of_others_are_shown_only_where_they_go_along(opened):
    reader = opened(page(notes=(a_note(),), has_notes=True))

    assert reader.page.locator(".card p").inner_text() == "Too <b>slow</b>?"
    assert reader.page.locator("mark.theirs").inner_text() == STORY[2:10]
    assert reader.page.locator("#kept").inner_text().startswith("0 notes")


def test_how_far_was_read_is_told(opened, tmp_path):
    long = "\n\n".join(f"Paragraph {n} goes on for some words." for n in range(200))
    reader = opened(page(long, questions=()))
    reader.page.mouse.move(400, 400)
    before = reader.answers(tmp_path).raw["readTo"]

    for _ in range(12):
        reader.page.mouse.wheel(0, 400)
        reader.page.wait_for_timeout(260)  # the page looks after each rest

    read_to = reader.answers(tmp_path).raw["readTo"]
    assert 0 < before < read_to < len(long)
    percent = int(re.match(r"\d+", reader.page.locator("#percent").inner_text())[0])
    assert percent == read_to * 100 // len(long)


def test_what_is_jumped_over_at_once_is_not_read(opened, tmp_path):
    long = "\n\n".join(f"Paragraph {n} goes on for some words." for n in range(200))
    reader = opened(page(long, questions=()))
    before = reader.answers(tmp_path).raw["readTo"]

    reader.page.keyboard.press("End")
    reader.page.wait_for_timeout(600)

    assert reader.answers(tmp_path).raw["readTo"] == before
