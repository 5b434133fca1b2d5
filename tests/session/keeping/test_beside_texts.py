from __future__ import annotations

import pytest

from desktop.errors import StoryUnreadable
from desktop.session.keeping.beside_texts import (
    BesideText,
    FollowedFile,
    like_place,
    read_draft_beside,
    read_file_beside,
)
from desktop.storage.story.story_file import read_story
from desktop.text.quoted_place import QuotedPlace

START = QuotedPlace(0)
PARAGRAPHS = [f"Paragraph {n} of the story, as it was told.\n\n" for n in range(200)]
THEN = "".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("encoding", "words"),
    [("utf-8", "the café"), ("cp1252", "“the café” was there"), ("utf-16", "the café")],
)
def test_a_file_is_read_in_its_encoding(tmp_path, encoding, words):
    path = tmp_path / "notes.txt"
    path.write_bytes(f"{words}\r\n".encode(encoding))

    read = read_file_beside(path, START)

    assert isinstance(read, BesideText)
    assert read.file.text == f"{words}\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        pytest.param(None, "not there any more", id="gone"),
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(99), "picture", id="png"),
        pytest.param(b"a" * 31_000_000, "larger than 30 MB", id="huge"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, data, why):
    path = tmp_path / "notes.txt"
    if data is not None:
        path.write_bytes(data)

    assert why in read_file_beside(path, START)


def test_a_file_goes_on_where_it_was_left_although_it_was_written(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("New at the head.\n\n" + THEN)
    at = THEN.index("Paragraph 77")
    left = QuotedPlace(at, THEN[at - 64 : at], THEN[at : at + 64])

    read = read_file_beside(path, left)

    assert read.file.text[read.place :].startswith("Paragraph 77 ")


def test_a_draft_that_is_not_listed_says_so(tmp_path):
    story = tmp_path / "here.txt"
    story.write_text("text")

    read = read_draft_beside(story, "draft-001.txt", None, ("text", 0))

    assert "not in the list" in read


@pytest.mark.parametrize(
    ("now", "words"),
    [
        pytest.param(THEN, "Paragraph 50 ", id="same"),
        pytest.param("New.\n\n" + THEN, "Paragraph 50 ", id="longer"),
        pytest.param("".join(PARAGRAPHS[40:]), "Paragraph 50 ", id="shorter"),
        pytest.param(
            "".join((*PARAGRAPHS[:9], *PARAGRAPHS[45:60], *PARAGRAPHS[9:45])),
            "Paragraph 50 ",
            id="moved",
        ),
    ],
)
def test_a_place_of_the_story_is_found_in_its_draft(now, words):
    place = like_place(now, now.index(words), THEN)

    assert THEN[place:].startswith(words)


@pytest.fixture
def followed(qapp, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("one\n\ntwo\n")
    followed = FollowedFile(read_story(path))
    yield followed, path
    followed.let_go()


def test_a_file_that_was_written_is_told_with_what_changed(followed, qtbot):
    followed, path = followed
    path.write_text("one\n\nnew\n\ntwo\n")

    with qtbot.waitSignal(followed.rewritten, timeout=0) as told:
        followed.look()
        followed.wait()

    changes = told.args[0].revision.changes
    assert changes.apply("one\n\ntwo\n") == "one\n\nnew\n\ntwo\n"


def test_a_file_that_is_gone_is_told_once_and_so_is_its_return(followed, qtbot):
    followed, path = followed
    problems, returns = [], []
    followed.failed.connect(problems.append)
    followed.is_back.connect(lambda: returns.append(1))

    path.unlink()
    for _ in range(2):
        followed.look()
        followed.wait()
    path.write_text("one\n\ntwo\n")
    followed.look()
    followed.wait()

    assert len(problems) == len(returns) == 1
    with pytest.raises(StoryUnreadable):
        read_story(path.with_name("nowhere.txt"))
