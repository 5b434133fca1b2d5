"""Notes that are not in their file any more: absent is not deleted."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest

ASKED = ["Take the last good ones", "Begin anew"]


@pytest.fixture
def writer(make_writer):
    """A writer who has put two notes beside the story, which are saved."""
    writer = make_writer()
    note(writer, "stopped", "why")
    writer.older = saved(writer)
    note(writer, "answered", "who")
    saved(writer)
    return writer


def note(writer, passage, words):
    writer.select(passage)
    writer.press("N")
    writer.type(words)
    writer.press("Esc")


def saved(writer):
    writer.call("save-now")
    return writer.notes_file.read_bytes()


def emptied(file, older):
    file.write_bytes(b"")


def removed(file, older):
    file.unlink()


def broken(file, older):
    file.write_bytes(file.read_bytes()[:300])


def all_nulls(file, older):
    file.write_bytes(bytes(len(file.read_bytes())))


def without_items(file, older):
    page = json.loads(file.read_bytes())
    page["items"] = []
    file.write_text(json.dumps(page))


def one_item_less(file, older):
    page = json.loads(file.read_bytes())
    del page["items"][0]
    file.write_text(json.dumps(page))


def put_back_to_an_older_copy(file, older):
    file.write_bytes(older)


LOST = [emptied, removed, broken, all_nulls]
LESS = [without_items, one_item_less, put_back_to_an_older_copy]


def while_it_is_open(writer, damage):
    damage(writer.notes_file, writer.older)
    writer.come_back()


def while_something_is_unsaved(writer, damage):
    damage(writer.notes_file, writer.older)
    note(writer, "asleep", "how")
    writer.come_back()


def between_two_sessions(writer, damage):
    writer.close()
    damage(writer.notes_file, writer.older)
    writer.open()


WHEN = [while_it_is_open, while_something_is_unsaved, between_two_sessions]


def words_shown(writer):
    return {note.words for note in writer.notes}


def words_on_disk(writer):
    return {item["body"]["value"] for item in writer.items_on_disk()}


def expected(when):
    unsaved = {"how"} if when is while_something_is_unsaved else set()
    return {"why", "who"} | unsaved


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("damage", [*LOST, *LESS])
def test_no_note_goes_with_the_file(writer, damage, when):
    when(writer, damage)

    assert words_shown(writer) == expected(when)
    writer.close()
    assert words_on_disk(writer) == expected(when)
    writer.open()
    assert words_shown(writer) == expected(when)
    assert {writer.passage(n) for n in writer.notes} >= {"stopped", "answered"}


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("damage", LOST)
def test_it_is_asked_what_becomes_of_them(writer, damage, when):
    when(writer, damage)
    writer.call("save-now")

    assert writer.offered == ASKED
    assert writer.notes_file.name in writer.told


@pytest.mark.parametrize("damage", LOST)
def test_a_file_that_broke_is_kept_as_it_was(writer, damage):
    damage(writer.notes_file, writer.older)
    data = writer.notes_file.read_bytes() if writer.notes_file.exists() else b""

    writer.come_back()
    writer.call("save-now")

    beside = [f.read_bytes() for f in writer.path.parent.iterdir()]
    assert not data or data in beside


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("damage", LOST)
def test_the_last_good_ones_can_be_taken(writer, damage, when):
    when(writer, damage)

    writer.press_button("Take the last good ones")
    writer.call("save-now")

    assert words_shown(writer) == words_on_disk(writer) == expected(when)
    assert writer.offered == []


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("damage", LOST)
def test_begun_anew_nothing_is_joined_again(writer, damage, when):
    when(writer, damage)

    writer.press_button("Begin anew")
    assert writer.notes == []
    writer.call("save-now")
    assert not writer.notes_file.exists()
    note(writer, "asleep", "new")
    page = json.loads(saved(writer))
    writer.reopen()

    assert words_shown(writer) == words_on_disk(writer) == {"new"}
    assert not page.get("deleted")
    assert writer.offered == []


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("damage", LESS)
def test_what_was_meant_is_one_undo_away(writer, damage, when):
    when(writer, damage)
    if when is while_something_is_unsaved:
        writer.call("save-now")
    fewer = {"1 note fewer than", "2 fewer notes than"}
    assert any(f"had {words} before" in writer.told for words in fewer)
    assert writer.offered == ["Undo"]

    writer.press_button("Undo")
    writer.call("save-now")
    left = words_on_disk(writer) if writer.notes_file.exists() else set()
    writer.call("undo")
    writer.call("save-now")

    assert left < expected(when)
    assert words_on_disk(writer) == expected(when)


def test_an_older_copy_does_not_take_words_back(writer):
    writer.press("K")
    writer.press("Enter")
    writer.type(" indeed")
    writer.press("Esc")
    words = {n.words for n in writer.notes}
    saved(writer)

    while_it_is_open(writer, put_back_to_an_older_copy)
    writer.call("save-now")

    assert words_shown(writer) == words_on_disk(writer) == words
    assert not any(n.other_versions for n in writer.notes)


def test_an_older_copy_does_not_bring_deleted_notes_back(writer):
    before = writer.notes_file.read_bytes()
    writer.press("Del")
    saved(writer)

    writer.notes_file.write_bytes(before)
    writer.come_back()
    writer.call("save-now")

    assert words_shown(writer) == words_on_disk(writer) == {"why"}


@pytest.mark.parametrize("when", WHEN)
def test_an_older_copy_does_not_delete_what_was_brought_back(writer, when):
    writer.press("Del")
    writer.older = saved(writer)
    writer.press("Ctrl+Z")
    saved(writer)

    when(writer, put_back_to_an_older_copy)

    assert words_shown(writer) == expected(when)
    writer.close()
    assert words_on_disk(writer) == expected(when)


def test_what_a_file_says_is_deleted_is_deleted(writer):
    page = json.loads(writer.notes_file.read_bytes())
    gone = page["items"].pop(0)
    page["deleted"] = {gone["id"]: "2031-01-01T00:00:00Z"}
    writer.notes_file.write_text(json.dumps(page))

    writer.come_back()
    writer.call("save-now")

    assert words_shown(writer) == words_on_disk(writer) == {"who"}


def test_a_file_that_came_back_by_itself_asks_nothing_more(writer):
    data = writer.notes_file.read_bytes()
    writer.notes_file.unlink()
    writer.screen.story.saving.look()
    writer.screen.story.saving.wait()
    assert writer.offered == ASKED
    writer.call("save-now")
    data = data.replace(b"who", b"whom")
    writer.notes_file.write_bytes(data)
    writer.come_back()

    assert writer.offered == []
    assert words_shown(writer) == {"why", "whom"}


def test_story_and_notes_removed_together_come_back_together(writer):
    text = writer.path.read_bytes()
    writer.path.unlink()
    writer.notes_file.unlink()
    writer.come_back()
    assert not writer.notes_file.exists()

    writer.press_button("Put it back")
    writer.call("save-now")

    assert writer.path.read_bytes() == text
    assert words_shown(writer) == words_on_disk(writer) == {"why", "who"}
    assert [writer.passage(n) for n in writer.notes] == ["stopped", "answered"]
    assert writer.offered == []


# A checkout


@pytest.fixture
def git(writer):
    """Put the story under git: first with one note, then with more words and two."""
    folder = writer.path.parent
    if shutil.which("git") is None:
        pytest.skip("there is no git")

    def run(*words):
        command = ["git", "-c", "user.name=I", "-c", "user.email=i@example.org", *words]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)

    second = writer.notes_file.read_bytes()
    run("init", "-q")
    writer.notes_file.write_bytes(writer.older)
    run("add", ".")
    run("commit", "-qm", "first")
    writer.notes_file.write_bytes(second)
    writer.press("Ctrl+2")
    writer.put_caret("The ferry")
    writer.type("Late, ")
    writer.press("Ctrl+1")
    writer.put_caret("gone")
    note(writer, "gone", "when")
    writer.call("save-now")
    run("add", ".")
    run("commit", "-qm", "second")
    return run


def checked_out_while_open(writer, git):
    git("checkout", "-q", "HEAD~1")
    writer.come_back()
    writer.come_back()


def checked_out_while_closed(writer, git):
    writer.close()
    git("checkout", "-q", "HEAD~1")
    writer.open()


CHECKED_OUT = [checked_out_while_open, checked_out_while_closed]


@pytest.mark.parametrize("check_out", CHECKED_OUT)
def test_notes_later_than_a_checkout_are_offered_and_not_written(
    writer, git, check_out
):
    check_out(writer, git)
    writer.call("save-now")

    assert "Late" not in writer.text
    assert words_shown(writer) == words_on_disk(writer) == {"why"}
    assert writer.offered == ["Bring them here", "Leave them"]
    assert "2 notes" in writer.told


@pytest.mark.parametrize("check_out", CHECKED_OUT)
def test_they_can_be_brought(writer, git, check_out):
    check_out(writer, git)

    writer.press_button("Bring them here")
    writer.call("save-now")

    assert words_shown(writer) == words_on_disk(writer) == {"why", "who", "when"}
    assert writer.offered == []


@pytest.mark.parametrize("check_out", CHECKED_OUT)
def test_an_offer_nobody_answered_is_made_again(writer, git, check_out):
    check_out(writer, git)

    writer.reopen()

    assert words_shown(writer) == {"why"}
    assert writer.offered == ["Bring them here", "Leave them"]


@pytest.mark.parametrize("check_out", CHECKED_OUT)
def test_back_at_the_later_text_all_is_as_it_was(writer, git, check_out):
    check_out(writer, git)
    git("checkout", "-q", "-")
    writer.come_back()
    writer.come_back()

    assert writer.text.count("Late") == 1
    assert words_shown(writer) == words_on_disk(writer) == {"why", "who", "when"}
    assert writer.offered == []
