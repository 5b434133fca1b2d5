from __future__ import annotations

import json
import shutil

import pytest

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import SaveFailed
from desktop.session.keeping import saving
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.read_as import choose, read_anew
from desktop.storage.drafts.drafts_folder import read_draft
from desktop.storage.drafts.drafts_store import keep_draft
from desktop.storage.files.derived_names import notes_path
from desktop.storage.notes.notes_bytes import read_notes
from desktop.storage.story.chosen_encoding import choose_encoding
from desktop.storage.story.reading_state import read_reading
from desktop.storage.story.story_state import (
    LeftPlaces,
    StoryState,
    read_story_state,
    write_story_state,
)
from desktop.text.change import Change, ChangeSet
from desktop.text.quoted_place import QuotedPlace
from desktop.text.span import Span

IRIS = Person("urn:uuid:1", "Iris")
RUSSIAN = "Море было тихо.\r\n\r\nОна ждала его. Море шумело, и море пело.\r\n"
JAPANESE = "海は青い。\n\n彼女は海で待っていた。海は海だ。\n"
FILES = [
    pytest.param(RUSSIAN, "koi8_r", "cp1252", "шумело", id="letters"),
    pytest.param(JAPANESE, "cp932", "cp1252", "待って", id="pairs"),
    pytest.param(JAPANESE, "euc_jp", "cp932", "待って", id="pairs-as-pairs"),
    pytest.param(JAPANESE, "utf-16-le", "latin-1", "待って", id="utf-16"),
]


@pytest.fixture
def read_as(qapp, tmp_path):
    """Open a file in one encoding, and the open story in others."""
    path, open_now = tmp_path / "sea.txt", []

    def read(data, encoding):
        if data is not None:
            path.write_bytes(data)
            choose_encoding(path, encoding, data)
            open_now.append(open_story(path, IRIS))
            return open_now[0]
        read = choose(open_now[0], encoding)
        open_now.pop().let_go()
        open_now.append(read_anew(read))
        open_now[0].arrival.wait()
        return open_now[0]

    yield read
    for story in open_now:
        story.let_go()


@pytest.fixture(autouse=True)
def is_believed_at_once(monkeypatch):
    """Have files that were written just now taken for finished."""
    monkeypatch.setattr(saving, "STILL_MS", 0)


def where(text, words):
    return Span(text.index(words), text.index(words) + len(words))


def garbled(story, right, encoding, words):
    """Return where ``words`` of the right reading are in the one that is open."""
    before = len(right[: right.index(words)].encode(encoding))
    length = len(words.encode(encoding))
    data = story.path.read_bytes()
    folded = data[:before].count(b"\r\n") if encoding != "utf-16-le" else 0
    wrong = story.file.decoded.encoding
    start = len(data[:before].decode(wrong, "replace")) - folded
    return Span(
        start, start + len(data[before : before + length].decode(wrong, "replace"))
    )


@pytest.mark.parametrize(("right", "encoding", "wrong", "words"), FILES)
def test_a_note_on_garbled_letters_is_on_the_words_they_are(
    read_as, right, encoding, wrong, words
):
    story = read_as(right.encode(encoding), wrong)
    span = garbled(story, right, encoding, words)
    note = story.marking.add(Kind.NOTE, span)
    highlight = story.marking.add(Kind.HIGHLIGHT, Span(0, 2))

    story = read_as(None, encoding)

    anchor = story.session.anchor(note)
    assert (anchor.span.of(story.session.text), anchor.state) == (
        words,
        AnchorState.EXACT,
    )
    assert story.session.anchor(highlight).span.start == 0
    assert story.session.notes.notes[note].made_on is None
    assert read_notes(story.path).notes[note].passage.quote.exact == words


@pytest.mark.parametrize(("right", "encoding", "wrong", "words"), FILES)
def test_notes_are_where_they_were_after_going_there_and_back(
    read_as, right, encoding, wrong, words
):
    story = read_as(right.encode(encoding), encoding)
    text = story.session.text
    note = story.marking.add(Kind.NOTE, where(text, words))

    read_as(None, wrong)
    story = read_as(None, encoding)

    anchor = story.session.anchor(note)
    assert words in anchor.span.of(text)
    assert len(anchor.span) <= len(words) + 2


def test_the_file_is_never_written_by_it(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "koi8_r")
    before = story.path.stat().st_mtime_ns, story.path.read_bytes()

    read_as(None, "cp1251")
    story = read_as(None, None)

    assert (story.path.stat().st_mtime_ns, story.path.read_bytes()) == before


def test_a_note_on_words_that_were_cut_or_changed_stays_what_it_is(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "cp1251")
    text = story.session.text
    changed = story.marking.add(Kind.NOTE, Span(4, 9))
    cut = story.marking.add(Kind.NOTE, Span(10, 14))
    story.session.edit(ChangeSet((Change(Span(10, 14), ""),)), "Cut")
    story.session.edit(ChangeSet((Change(Span(5, 8), text[:1]),)), "Rewrite")
    story.session.leave_place()
    states = {note: story.session.anchor(note).state for note in (changed, cut)}

    story = read_as(None, "koi8_r")

    now = {note: story.session.anchor(note).state for note in (changed, cut)}
    assert now == states
    assert set(now.values()) == {AnchorState.CHANGED, AnchorState.CUT}
    first = story.session.notes.notes[changed].made_on.quote.exact
    assert first == RUSSIAN.replace("\r\n", "\n")[4:9]


def test_what_is_not_saved_is_saved_first(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "koi8_r")
    story.session.edit(ChangeSet((Change(Span(0, 0), "Да. "),)), "Typing")

    story = read_as(None, "cp1251")

    assert story.path.read_bytes().decode("koi8_r") == f"Да. {RUSSIAN}"
    assert not story.session.history.can_undo


def test_a_story_that_cannot_be_saved_is_read_as_it_was(read_as, monkeypatch):
    story = read_as(RUSSIAN.encode("koi8_r"), "koi8_r")
    monkeypatch.setattr(type(story), "save", lambda _: False)

    with pytest.raises(SaveFailed, match="still read as it was"):
        choose(story, "cp1251")


def test_it_is_no_damage_to_the_story(read_as):
    right = RUSSIAN * 100
    story = read_as(right.encode("koi8_r"), "cp1251")
    story.marking.add(Kind.NOTE, Span(0, 4))

    story = read_as(None, "koi8_r")

    assert story.arrival.damage is None
    assert not story.session.is_damaged


def test_what_was_read_stays_read(read_as):
    story = read_as(JAPANESE.encode("cp932"), "cp1252")
    story.rereading.read([Span(0, 11)])
    line = len("海は青い。\n")

    story = read_as(None, "cp932")

    kept = read_reading(story.path)
    assert kept.text == story.file.sha256
    assert kept.passes[0].runs[0][0] == line


def test_the_reading_goes_on_at_the_same_letters(read_as):
    story = read_as(JAPANESE.encode("cp932"), "cp1252")
    place = len("海は青い。\n\n".encode("cp932"))
    at = QuotedPlace(place)
    left = LeftPlaces(story.file.sha256, at, at, ((at, at),))
    write_story_state(story.path, StoryState(places=left))

    story = read_as(None, "cp932")

    places = read_story_state(story.path).places
    assert places.text == story.file.sha256
    assert {places.top, places.caret, *places.back[0]} == {places.top}
    assert places.top.position == JAPANESE.index("彼")
    assert places.top.after.startswith("彼")


def test_a_readers_notes_on_the_other_reading_are_on_their_words(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "cp1252")
    span = garbled(story, RUSSIAN, "koi8_r", "шумело")
    note = story.marking.add(Kind.NOTE, span)
    assert story.save()
    theirs = story.path.with_name("sea.txt.annotations.Jo.json")
    shutil.move(notes_path(story.path), theirs)
    story.saving.look()
    before = theirs.read_bytes()

    story = read_as(None, "koi8_r")
    story.readers.wait()

    shown = story.session.anchor(note).span.of(story.session.text)
    assert (shown, theirs.read_bytes()) == ("шумело", before)


def test_a_draft_name_follows_the_text(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "cp1251")
    story.marking.add(Kind.NOTE, Span(0, 4))
    assert story.save()
    content = json.loads(notes_path(story.path).read_text())
    assert story.file.sha256[:12] in json.dumps(content)

    story = read_as(None, "koi8_r")

    note = next(iter(read_notes(story.path).notes.values()))
    assert note.passage.state == f"#text-{story.file.sha256[:12]}"


def test_a_draft_that_was_kept_of_the_other_reading_is_read_as_the_story(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "cp1252")
    draft = keep_draft(story.file, story.session.text, story.session.notes)

    story = read_as(None, "koi8_r")

    assert read_draft(story.path, draft).text == story.session.text


def test_a_crash_in_between_leaves_notes_on_their_words(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_bytes(RUSSIAN.encode("koi8_r"))
    story = open_story(path, IRIS)
    choose(story, "cp1252")
    story.let_go()
    story = open_story(path, IRIS)
    span = garbled(story, RUSSIAN, "koi8_r", "шумело")
    note = story.marking.add(Kind.NOTE, span)

    choose(story, "koi8_r")
    story.let_go()  # and no more
    story = open_story(path, IRIS)

    text = story.session.text
    assert story.session.anchor(note).span.of(text) == "шумело"
    story.let_go()


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"x" * 70_000, id="one-endless-line"),
        pytest.param("שלום ʻעולםʼ\n".encode(), id="right-to-left"),
        pytest.param("e\u0301 \U0001f469\u200d\U0001f680\n".encode(), id="emoji"),
        pytest.param(b"a\0b\r\nc\rd\n" * 99, id="nul-and-every-line-end"),
        pytest.param(bytes(range(256)) * 8, id="every-byte"),
    ],
)
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16-be", "cp932", "hz"])
def test_any_file_can_be_read_so_and_back(read_as, data, encoding):
    story = read_as(data, "latin-1")
    text = story.session.text
    notes = [
        story.marking.add(Kind.NOTE, Span(at, at + 1))
        for at in range(0, len(text) - 1, max(len(text) // 8, 1))
    ]
    before = [story.session.anchor(note).span for note in notes]

    read_as(None, encoding)
    story = read_as(None, "latin-1")

    after = [story.session.anchor(note).span for note in notes]
    pairs = list(zip(after, before, strict=True))
    assert story.session.text == text
    assert all(a.start <= b.start and b.end <= a.end for a, b in pairs)
    assert story.path.read_bytes() == data


def test_a_read_only_file_can_be_read_so(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "cp1252")
    story.path.chmod(0o400)

    story = read_as(None, "koi8_r")

    assert story.session.text.startswith("Море")


def test_a_file_that_is_gone_meanwhile_stays_in_the_window(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "koi8_r")
    story.path.unlink()

    with pytest.raises(SaveFailed):
        choose(story, "cp1251")


def test_what_another_program_wrote_meanwhile_is_joined_first(read_as):
    story = read_as(RUSSIAN.encode("koi8_r"), "koi8_r")
    story.path.write_bytes(f"Да. {RUSSIAN}".encode("koi8_r"))

    story = read_as(None, "cp1251")

    assert story.session.text.encode("cp1251").decode("koi8_r").startswith("Да. Море")
