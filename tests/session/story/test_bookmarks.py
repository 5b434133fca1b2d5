from __future__ import annotations

import pytest
from shiboken6 import delete

from desktop.annotations.annotation_set import AnnotationSet
from desktop.session.story.bookmarks import Bookmarks
from desktop.session.story.edited_places import EditedPlaces
from desktop.session.story.story_session import StorySession
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The gulls were asleep.\n\nNobody answered her.\n\nThe tide rose."


@pytest.fixture
def make_session(qapp):
    made = []

    def make(text):
        made.append(StorySession(text, AnnotationSet(), {}))
        return made[-1]

    yield make
    for session in made:
        delete(session)


@pytest.fixture
def session(make_session):
    return make_session(TEXT)


@pytest.fixture
def bookmarks(session):
    return Bookmarks(session.live)


def replace(session, old, new):
    start = session.text.index(old)
    session.edit(ChangeSet((Change(Span(start, start + len(old)), new),)), "")


def line_of(text, word):
    start = text.index(word)
    return start, Span(
        text.rfind("\n", 0, start) + 1, f"{text}\n".index("\n", start) + 1
    )


def set_at(bookmarks, session, word):
    return bookmarks.toggle(*line_of(session.text, word))


def words_at(bookmarks, session):
    return [session.text[place:].split()[0] for place in bookmarks.places]


def test_a_bookmark_is_set_and_cleared_by_its_line(bookmarks, session):
    assert set_at(bookmarks, session, "answered")
    assert words_at(bookmarks, session) == ["answered"]

    assert not set_at(bookmarks, session, "her")

    assert bookmarks.places == ()


@pytest.mark.parametrize(
    ("old", "new", "stays"),
    [
        pytest.param("The gulls", "All the gulls", "answered", id="above"),
        pytest.param("rose", "fell", "answered", id="below"),
        pytest.param("Nobody ", "", "answered", id="beside"),
        pytest.param("Nobody answered her.\n\n", "", "The", id="cut"),
    ],
)
def test_a_bookmark_goes_along_with_its_words(bookmarks, session, old, new, stays):
    set_at(bookmarks, session, "answered")

    replace(session, old, new)

    assert words_at(bookmarks, session) == [stays]
    session.undo()
    assert words_at(bookmarks, session) == ["answered"]


def test_one_goes_from_bookmark_to_bookmark(bookmarks, session):
    for word in ("gulls", "tide"):
        set_at(bookmarks, session, word)
    gulls, tide = bookmarks.places

    assert bookmarks.next_from(gulls, 1) == tide
    assert bookmarks.next_from(tide, -1) == gulls
    assert bookmarks.next_from(tide, 1) is None


def test_what_is_known_better_later_leaves_what_was_done_meanwhile(bookmarks, session):
    bookmarks.bring([4, 24])
    bookmarks.clear(4)
    set_at(bookmarks, session, "tide")

    bookmarks.bring([5, 31])

    assert bookmarks.places == (31, session.text.index("tide"))


def test_last_edit_goes_back_from_place_to_place(make_session):
    text = "\n\n".join(f"Paragraph {n} {'of a story. ' * 50}" for n in range(9))
    session = make_session(text)
    edited = EditedPlaces(session)
    assert edited.before(0) is None
    for number in (7, 1, 4):
        replace(session, f"Paragraph {number}", f"Section {number}")
        session.history.close()

    here, words = None, []
    for _ in range(4):
        here = edited.before(here)
        words.append(session.text[:here].split()[-1])

    assert words == ["4", "1", "7", "7"]


def test_what_is_typed_on_is_one_place(make_session):
    session = make_session(TEXT)
    edited = EditedPlaces(session)
    for old, new in (("asleep", "awake"), ("awake", "abed"), ("her", "him")):
        replace(session, old, new)

    assert len(edited.places) == 1
