"""Notes files with odd values in them, or with more than can be shown."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QPushButton

STORY = "The ferry had stopped. It was dark.\n\nInes went down to the landing.\n"
ODD_POSITIONS = [
    "1.5",
    "1e400",
    "-0.0",
    '"0"',
    "null",
    "true",
    "-4",
    "[4]",
    "9" * 40,
]


def item(number, target, words="note", **more):
    found = {
        "id": f"urn:x:{number}",
        "type": "Annotation",
        "motivation": "commenting",
        "body": {"type": "TextualBody", "value": words},
        "target": target,
    }
    return {**found, **more}


def on(exact, start=None):
    quote = {"type": "TextQuoteSelector", "exact": exact}
    if start is None:
        return {"source": "here.txt", "selector": quote}
    place = {"type": "TextPositionSelector", "start": start, "end": start + len(exact)}
    return {"source": "here.txt", "selector": [quote, place]}


def page(*items):
    return json.dumps({"type": "AnnotationPage", "items": items}).encode()


@pytest.fixture
def open_with(make_writer, tmp_path):
    """Open a story with a notes file beside it."""

    def opened(data, story=STORY):
        (tmp_path / "here.txt.annotations.json").write_bytes(data)
        writer = make_writer(story)
        writer.screen.story.arrival.wait()  # large files are read beside the window
        writer.settle()
        return writer

    return opened


def with_position(value):
    data = page(item(1, on("The ferry", 0)))
    return data.replace(b'"start": 0', b'"start": ' + value.encode())


@pytest.mark.parametrize("value", ODD_POSITIONS)
def test_an_odd_position_gives_way_to_the_quote(open_with, value):
    writer = open_with(with_position(value))

    writer.press("J")

    assert writer.note.words == "note"
    assert writer.passage() == "The ferry"
    assert writer.told == ""


@pytest.mark.parametrize("value", ODD_POSITIONS)
def test_an_odd_position_stays_in_the_file_until_the_note_is_changed(open_with, value):
    writer = open_with(with_position(value))
    writer.select("dark")
    writer.press("1")
    writer.call("save-now")
    assert f'"start": {value}'.encode() in writer.notes_file.read_bytes()

    writer.press("K", "D")
    writer.call("save-now")

    assert f'"start": {value}'.encode() not in writer.notes_file.read_bytes()


def test_the_second_of_two_notes_with_one_id_is_said_and_kept(open_with):
    writer = open_with(page(item(1, on("dark")), item(1, on("Ines"), words="other")))

    assert [note.words for note in writer.notes] == ["note"]
    assert writer.told == "1 note could not be read; it stays in the file."
    writer.press("J", "D")
    writer.close()
    words = [each["body"]["value"] for each in writer.items_on_disk()]
    assert words == ["note", "other"]


def test_a_note_that_says_nothing_of_it_is_open(open_with):
    highlight = item(2, on("dark"), motivation="highlighting")
    writer = open_with(page(item(1, on("ferry")), highlight))

    statuses = [note.status and note.status.value for note in writer.notes]

    assert statuses == ["open", None]
    writer.press("J", "D")
    writer.call("save-now")
    assert [each.get("status") for each in writer.items_on_disk()] == ["done", None]


def test_a_note_that_was_made_here_says_that_it_is_open(make_writer):
    writer = make_writer(STORY)
    writer.put_caret("dark")
    writer.press("N")
    writer.type("why")
    writer.close()

    assert [each["status"] for each in writer.items_on_disk()] == ["open"]


def replies(count):
    root = item(0, on("ferry", 4))
    said = {"motivation": "replying"}
    return [root, *(item(n + 1, "urn:x:0", f"reply {n}", **said) for n in range(count))]


def chain(depth):
    said = {"motivation": "replying"}
    links = (item(n + 1, f"urn:x:{n}", f"link {n}", **said) for n in range(depth))
    return [item(0, on("ferry", 4)), *links]


@pytest.mark.parametrize(
    ("items", "shown", "kept"),
    [
        ([item(0, [on("ferry", 4)] * 1_000)], 1, 0),
        ([item(0, [on("ferry", 4)] * 1_001)], 0, 1),
        (replies(1_000), 1_001, 0),
        (replies(1_003), 1_001, 3),
        (chain(50), 51, 0),
        (chain(52), 51, 2),
        ([item(n, on("ferry", 4)) for n in range(1_002)], 1_000, 2),
        ([item(0, on("ferry", 4), **{"x:more": [[0]] * 200_000})], 0, 1),
    ],
    ids=[
        "1\u202f000 passages",
        "more passages",
        "1\u202f000 replies",
        "more replies",
        "50 deep",
        "deeper",
        "in one place",
        "very many values",
    ],
)
def test_what_is_beyond_a_limit_is_kept_and_said(open_with, items, shown, kept):
    writer = open_with(page(*items, item("last", on("dark", 30))))
    assert len(writer.notes) == shown + 1
    assert bool(writer.told) == bool(kept)
    assert writer.told.startswith(f"{kept:,} note" if kept else "")

    writer.select("dark")
    writer.press("1")
    writer.close()

    on_disk = {each["id"]: each for each in writer.items_on_disk()}
    assert len(on_disk) == len(items) + 2
    assert all(on_disk[each["id"]] == each for each in items)


def test_what_cannot_be_shown_is_written_back_as_it_came(open_with):
    strange = item(7, on("ferry"), type="Other")
    text = json.dumps(strange).encode().replace(b'"body"', b'"n": 1.50e3, "body"')
    data = page(item(1, on("dark", 30)), item(2, on("ferry", 4)))
    writer = open_with(data.removesuffix(b"]}") + b", " + text + b"]}")
    assert writer.told.startswith("1 note could not be read")

    writer.press("J", "D")
    writer.close()

    assert b'"n": 1.50e3' in writer.notes_file.read_bytes()
    assert {**strange, "n": 1500.0} in writer.items_on_disk()


def test_a_reply_to_a_reply_is_shown_with_its_note(open_with):
    writer = open_with(page(*chain(3)))

    writer.press("J")

    view = writer.screen.session.view(writer.note.id)
    assert [reply.words for reply in view.replies] == ["link 0", "link 1", "link 2"]


def test_a_reply_beyond_the_last_is_refused(open_with):
    writer = open_with(page(*replies(1_000)))

    writer.press("J", "R")

    assert len(writer.notes) == 1_001
    assert writer.said == "This note has 1 000 replies, and can have no more."


def test_a_passage_beyond_the_last_is_refused(open_with):
    writer = open_with(page(item(0, [on("ferry", 4)] * 1_000)))
    writer.press("J")
    writer.select("dark")

    writer.press("E")

    assert len(writer.note.further) == 999
    assert writer.said == "A note can be about 1 000 passages, and no more."


@pytest.mark.parametrize("words", ["x" * 10_001, "word " * 40_001, "ha\n" * 10_001])
def test_a_note_too_long_to_be_written_in_is_read_and_kept(open_with, words):
    writer = open_with(page(item(1, on("dark", 30), words)))

    writer.press("J", "Return")
    assert writer.margin.editing_id is None
    assert writer.said.startswith("This note is too long to be changed here.")

    writer.press("Alt+5")
    writer.close()
    assert writer.items_on_disk()[0]["body"]["value"] == words


def test_a_paste_too_long_for_a_note_is_refused(make_writer, qapp):
    writer = make_writer(STORY)
    writer.put_caret("dark")
    writer.press("N")
    writer.type("so ")
    qapp.clipboard().setText("x" * 10_001)

    writer.press("Ctrl+V")
    assert "too long for a note" in writer.said

    writer.type("far")
    assert writer.note.words == "so far"


def test_notes_are_not_saved_in_a_file_that_could_not_be_read_again(open_with):
    most = 32 << 20
    empty = page(item(1, on("dark", 30), ""))
    data = page(item(1, on("dark", 30), "w " * ((most - len(empty)) // 2)))
    writer = open_with(data)
    assert len(writer.notes) == 1

    writer.select("ferry")
    writer.press("1")
    writer.call("save-now")

    assert "larger than 32 MiB" in writer.told
    assert writer.notes_file.read_bytes() == data
    writer.press("Ctrl+Z")
    writer.close()


def buttons(writer):
    shown = writer.margin.findChildren(QPushButton)
    return {b.text(): b for b in shown if b.isVisible() and b.text()}


def test_of_very_many_passages_the_card_shows_those_at_the_caret(open_with):
    words = [f"word{n}" for n in range(200)]
    story = " ".join(words)
    places = (story.index(word + " ") for word in words[:-1])
    targets = [on(word, at) for word, at in zip(words, places, strict=False)]
    writer = open_with(page(item(1, targets)), story)
    writer.press("J")
    assert "word0" in buttons(writer)
    assert "175 more passages below" in buttons(writer)

    writer.press(*["G"] * 60)
    assert "word60" in buttons(writer)
    assert "word0" not in buttons(writer)

    before = next(text for text in buttons(writer) if text.endswith("above"))
    writer.click(buttons(writer)[before])
    assert "word30" in buttons(writer)
    assert "word60" not in buttons(writer)


def test_of_very_many_replies_the_card_shows_the_last(open_with):
    writer = open_with(page(*replies(100)))
    writer.press("J")
    assert "76 more replies above" in buttons(writer)

    writer.press("R")
    writer.type("Really")
    writer.press("Esc")

    assert "77 more replies above" in buttons(writer)
    view = writer.screen.session.view(writer.note.id)
    assert "Really" in [reply.words for reply in view.replies]


def test_of_very_many_notes_in_one_place_every_one_is_come_to(open_with):
    writer = open_with(page(*(item(n, on("ferry", 4), str(n)) for n in range(260))))

    seen = set()
    for _ in range(260):
        writer.press("J")
        seen.add(writer.note.words)

    assert len(seen) == 260
