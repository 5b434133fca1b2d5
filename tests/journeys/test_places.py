"""Where one was in a story, after another program has changed it."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from desktop.anchoring import surviving_tokens
from desktop.screens.story.bookmark_list import BookmarkList
from desktop.session.keeping.reading import places_return
from desktop.session.story.revision import revision
from desktop.storage.files.private_files import READING, STORIES, VERSIONS
from desktop.text.change import Change, ChangeSet
from desktop.text.finding.search import Query
from desktop.text.span import Span
from desktop.widgets.row_list import ChoiceList


def scene(name):
    return "\n\n".join(
        f"{name} {n}: {text}"
        for n, text in enumerate(
            f"the {colour} boat went out past the {place}, and nobody on the quay "
            f"said a word of what {who} had seen there in the winter of that year, "
            "when the ice came down from the north and stood in the harbour."
            for colour in ("red", "green", "white")
            for place in ("mole", "lamp", "reef")
            for who in ("Ines", "Tom", "the pilot")
        )
    )


HARBOUR, ISLAND, WINTER, RETURN = map(scene, ("Harbour", "Island", "Winter", "Return"))
BREAK = "\n\n***\n\n"
STORY = BREAK.join((HARBOUR, ISLAND, WINTER, RETURN)) + "\n"
PAGES = "\n\n".join(
    f"Page {n} tells of {n} other winters, which only the oldest still spoke of, and "
    "of the boats that had gone through the ice in them."
    for n in range(40)
)


def above(story):
    return f"{PAGES}\n\n{story}"


def without_a_scene(story):
    return story.replace(f"{ISLAND}{BREAK}", "")


def in_another_order(story):
    return BREAK.join((WINTER, HARBOUR, ISLAND, RETURN)) + "\n"


def all_of_it(story):
    return f"{PAGES}\n\n" + BREAK.join((RETURN, WINTER, HARBOUR)) + "\n"


REVISIONS = [
    pytest.param(lambda story: story, id="the-same"),
    pytest.param(above, id="pages-above"),
    pytest.param(without_a_scene, id="a-scene-gone"),
    pytest.param(in_another_order, id="scenes-in-another-order"),
    pytest.param(all_of_it, id="all-of-it"),
]
TOP, CARET, FIRST, SECOND = "Winter 12:", "Winter 13:", "Harbour 20:", "Return 5:"


@pytest.fixture
def reader(make_writer):
    """Somebody who jumped about, and reads in the third scene, the caret at a word."""
    reader = make_writer(STORY)
    go_to(reader, FIRST)
    go_to(reader, SECOND)
    go_to(reader, "Winter 2:")
    reader.page.show_position(reader.text.index(TOP), share=0.0)
    put_caret_at(reader, CARET, "quay")
    reader.settle()
    return reader


def go_to(reader, words):
    reader.screen.navigation.go_to(reader.text.index(words))
    reader.settle()


def put_caret_at(reader, paragraph, word):
    at = reader.text.index(word, reader.text.index(paragraph))
    reader.page.select(Span(at, at))


def revise(reader, how):
    reader.path.write_text(how(reader.path.read_text()))


def crash(reader):
    """Let everything be gone that is in memory, once the journal has been told."""
    saving = reader.screen.story.saving
    saving._timers.stop()
    saving.save_soon = lambda: None
    saving.journal.tell_now()
    saving.save = lambda: True
    reader.app.let_go()


def top(reader):
    """What the first line in view begins with."""
    return reader.text[reader.page.reading_place :][:10]


def caret(reader):
    """The paragraph in which the caret is, and the word that it is before."""
    at = reader.page.caret
    start = reader.text.rfind("\n", 0, at) + 1
    return reader.text[start:].split(" the")[0], reader.text[at:].split()[0]


def stands_at_top(reader):
    """Whether reader is where he was, but for what a bar above the page takes."""
    line = reader.page.line_top(reader.text.index(TOP))
    assert abs(line - reader.page.scroll_top) < 150  # pixels
    assert caret(reader) == (CARET, "quay")
    for words in (SECOND, FIRST):
        reader.call("back")
        assert reader.text.startswith(words, reader.page.caret)
    return True


def has_all(reader):
    """Whether reader is where he was, and the ways back lead where they led."""
    assert top(reader) == TOP
    return stands_at_top(reader)


@pytest.mark.parametrize("how", REVISIONS)
def test_one_is_at_the_same_line_when_the_story_was_changed_between(reader, how):
    reader.close()
    revise(reader, how)
    reader.open()

    assert has_all(reader)


@pytest.mark.parametrize("how", REVISIONS)
def test_one_is_at_the_same_line_without_the_earlier_text(reader, how, home):
    reader.close()
    revise(reader, how)
    for kept in VERSIONS.path.iterdir():
        kept.unlink()
    reader.open()

    assert has_all(reader)


@pytest.mark.parametrize("how", REVISIONS)
def test_in_a_novel_one_is_there_before_it_is_known_for_sure(reader, how, monkeypatch):
    reader.close()
    revise(reader, how)
    monkeypatch.setattr(places_return, "_SHORT_TEXT", 0)
    reader.open()
    reader.screen.story.places._finding.wait()
    reader.settle()

    assert has_all(reader)


@pytest.mark.parametrize("how", REVISIONS)
def test_one_stays_at_the_same_line_while_another_program_writes(reader, how):
    revise(reader, how)
    reader.come_back()
    reader.screen.message_bar.dismiss()
    reader.settle()

    assert has_all(reader)


@pytest.mark.parametrize("how", REVISIONS)
def test_a_caret_out_of_view_stays_there_and_the_view_where_it_is(reader, how):
    put_caret_at(reader, "Return 20:", "quay")
    reader.close()
    revise(reader, how)
    reader.open()

    assert top(reader) == TOP
    assert caret(reader) == ("Return 20:", "quay")


def test_a_bar_over_the_page_takes_nobody_further(reader):
    before = reader.page.scroll_top
    reader.screen.message_bar.show_message("Something that is said over the page.")
    reader.settle()
    shown = reader.page.scroll_top
    reader.close()
    reader.open()
    reader.page.measure_all()

    assert shown == before == reader.page.scroll_top
    assert top(reader) == TOP


def test_a_bar_above_the_page_that_goes_takes_nobody_back(reader):
    before = reader.page.scroll_top
    reader.call("focus-mode")
    shown = reader.page.scroll_top
    reader.close()
    reader.open()

    assert shown < before
    assert top(reader) == TOP


def test_after_undoing_what_another_program_wrote_the_ways_back_lead_there(reader):
    revise(reader, in_another_order)
    reader.come_back()
    reader.press("Ctrl+Z")
    reader.settle()

    assert reader.text == STORY
    reader.call("back")
    reader.call("back")
    assert reader.text.startswith(FIRST, reader.page.caret) or reader.text.startswith(
        SECOND, reader.page.caret
    )


def test_where_the_scene_that_was_read_is_gone_one_is_where_it_was_cut(reader):
    reader.close()
    revise(reader, lambda story: story.replace(f"{WINTER}{BREAK}", ""))
    reader.open()

    assert top(reader) in ("***\n\nRetur", "Return 0: ")


def test_an_emptied_story_that_is_put_back_is_where_it_was_left(reader, qtbot):
    revise_here(reader)
    text = reader.text
    reader.close()
    reader.path.write_bytes(b"")
    reader.open()
    reader.screen.story.damage_repair.put_text_back()
    reader.screen.story.saving.come_to_rest()
    reader.screen.message_bar.dismiss()
    reader.settle()

    assert reader.text == text
    assert stands_at_top(reader)


def revise_here(reader):
    """Have the story saved by Reread."""
    session = reader.screen.session
    session.edit(ChangeSet((Change(Span(0, 0), "Once. "),)), "Typing")
    reader.call("save-now")
    reader.screen.story.saving.come_to_rest()


def test_emptied_while_it_is_open_too(reader):
    revise_here(reader)
    text = reader.text
    reader.window._story._view_state.keep()
    reader.path.write_bytes(b"")
    reader.come_back()
    reader.window._story._view_state.keep()
    reader.screen.story.damage_repair.put_text_back()
    reader.screen.story.saving.come_to_rest()
    reader.screen.message_bar.dismiss()
    reader.settle()

    assert reader.text == text
    assert stands_at_top(reader)


def test_what_was_typed_before_a_crash_is_where_the_caret_is_again(reader, make_writer):
    reader.press("Ctrl+2")
    reader.type("NEW")
    reader.window._story._view_state.keep()
    crash(reader)
    again = make_writer(reader.path.read_bytes())
    again.press_button("Recover")

    assert "NEWquay" in again.text
    assert top(again) == TOP
    assert again.text.startswith("quay", again.page.caret)


def test_a_mode_is_left_and_entered_at_the_same_place(reader):
    reader.call("mode-revise")
    reader.call("mode-compare")
    reader.call("mode-reread")

    assert has_all(reader)


def test_a_story_changed_while_compared_is_at_the_same_line_after_that(reader):
    reader.call("mode-compare")
    revise(reader, all_of_it)
    reader.come_back()
    reader.screen.message_bar.dismiss()
    reader.call("mode-reread")

    assert has_all(reader)


def test_a_restored_version_is_at_the_same_line(reader):
    reader.call("save-now")
    revise(reader, all_of_it)
    reader.come_back()
    session = reader.screen.session
    text = session.text
    session.revise(revision(text, text, STORY, session.passages()), "Restore")
    reader.screen.message_bar.dismiss()
    reader.settle()

    assert reader.text == STORY
    assert has_all(reader)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_draft_opens_where_the_story_is_read(reader, qtbot):
    reader.screen.story.saving.save()
    keeper = reader.window.desk.drafts.keeper
    with qtbot.waitSignal(keeper.kept) as kept:
        keeper.keep("First")
    revise(reader, all_of_it)
    reader.come_back()
    reader.screen.message_bar.dismiss()
    reader.settle()

    reader.window._story._on_draft_wanted(kept.args[0])
    reader.settle()

    [window] = reader.window._story._drafts._shown.values()
    page = window.story_screen.page
    assert page.live.text[page.reading_place :].startswith(TOP)


def test_finding_goes_on_from_the_match_looked_at_when_others_wrote(reader):
    reader.page.go_back_to(0)
    reader.screen.find_commands.find()
    reader.screen.find_commands._on_query_changed(Query("Winter 2"))
    reader.call("find-next")
    assert begins(reader, "Winter 20:")
    revise(reader, all_of_it)
    reader.come_back()

    reader.call("find-next")

    assert begins(reader, "Winter 21:")


def begins(reader, words):
    return reader.text.startswith(words, reader.screen.finding.current.start)


def test_a_place_of_an_earlier_version_is_where_it_was(reader):
    reader.close()
    state = STORIES.file_of(reader.path)
    content = json.loads(state.read_bytes())
    del content["places"]
    state.write_text(json.dumps(content))
    reader.open()

    assert top(reader) == TOP


def test_a_place_past_the_end_of_a_short_text_is_its_end(reader):
    reader.close()
    reader.path.write_text("It is short now 😀")
    reader.open()

    assert 0 <= reader.page.caret <= len(reader.text)


def test_what_was_read_stays_read_and_the_new_is_unread(reader):
    rereading = reader.screen.story.rereading
    start = reader.text.index("Winter 0:")
    rereading.read([Span(start, start + len(WINTER))])
    reader.close()
    revise(reader, all_of_it)
    reader.open()

    marks = reader.screen.story.rereading.marks
    there = reader.text.index("Winter 0:")
    assert marks.is_read(Span(there, there + len(WINTER)))
    assert not marks.is_read(Span(0, len(PAGES)))
    place = reader.screen.story.rereading.current.place
    assert reader.text.startswith("Winter 0:", place)


def test_what_was_read_stays_read_while_another_program_writes(reader):
    rereading = reader.screen.story.rereading
    start = reader.text.index("Winter 0:")
    rereading.read([Span(start, start + len(WINTER))])
    revise(reader, all_of_it)
    reader.come_back()

    there = reader.text.index("Winter 0:")
    assert rereading.marks.is_read(Span(there, there + len(WINTER)))
    assert not rereading.marks.is_read(Span(0, len(PAGES)))
    assert reader.text.startswith("Winter 0:", rereading.current.place)


def test_a_pass_whose_text_was_not_kept_goes_on_at_its_words(reader, home):
    start = reader.text.index("Winter 0:")
    reader.screen.story.rereading.read([Span(start, start + len(WINTER))])
    reader.close()
    revise(reader, all_of_it)
    for kept in VERSIONS.path.iterdir():
        kept.unlink()
    reader.open()

    assert READING.file_of(reader.path).exists()
    place = reader.screen.story.rereading.current.place
    assert reader.text.startswith("Winter 0:", place)


def test_for_notes_places_and_what_was_read_the_texts_are_aligned_once(
    reader, monkeypatch
):
    reader.select("quay said a word of what Tom")
    reader.press("1")
    start = reader.text.index("Winter 0:")
    reader.screen.story.rereading.read([Span(start, start + len(WINTER))])
    reader.call("save-now")
    reader.close()
    revise(reader, lambda story: all_of_it(story).replace("winter", "autumn"))
    aligned = []
    align = surviving_tokens.align_texts
    monkeypatch.setattr(
        surviving_tokens,
        "align_texts",
        lambda old, new: aligned.append(old) or align(old, new),
    )
    reader.open()

    assert aligned == [STORY]
    assert top(reader) == TOP


BOOKMARKED = ("Harbour 7:", "Island 9:", "Return 3:")


def set_bookmarks(reader):
    for words in BOOKMARKED:
        go_to(reader, words)
        reader.press("Ctrl+F8")


def bookmarked(reader):
    return [reader.text[place:].split()[:2] for place in reader.screen.bookmarks.places]


def test_bookmarks_are_at_their_lines_when_the_story_was_changed_between(reader):
    set_bookmarks(reader)
    reader.close()
    revise(reader, in_another_order)
    reader.open()

    wanted = sorted(BOOKMARKED, key=reader.text.index)
    assert bookmarked(reader) == [words.split() for words in wanted]
    assert len(reader.screen.overview.bookmarks) == 3


def test_one_goes_about_bookmarks_and_back_and_forward_by_keys(reader):
    set_bookmarks(reader)
    reader.press("F8")
    assert caret(reader)[0].startswith("Harbour 7:")
    reader.press("F8", "F8", "F7")
    assert caret(reader)[0].startswith("Island 9:")

    reader.press("Alt+Left", "Alt+Left")
    assert caret(reader)[0].startswith("Island 9:")
    reader.press("Alt+Right", "Alt+Right")
    assert caret(reader)[0].startswith("Island 9:")
    reader.press("Alt+Right")
    assert reader.said == "There is nowhere further to go forward to."

    reader.press("Ctrl+F8")
    assert len(reader.screen.bookmarks.places) == 2


def test_bookmarks_are_listed_gone_to_and_taken_away_with_undo(reader, qtbot):
    set_bookmarks(reader)
    reader.press("Ctrl+F7")
    dialog = reader.window.findChild(BookmarkList)
    qtbot.keyClick(dialog, Qt.Key.Key_Delete)
    assert len(reader.screen.bookmarks.places) == 2

    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(reader.screen.bookmarks.places) == 3
    rows = dialog.findChild(ChoiceList)
    rows.choose_row(0)
    qtbot.keyClick(rows, Qt.Key.Key_Return)

    assert caret(reader)[0].startswith("Harbour 7:")


@pytest.mark.parametrize(
    ("story", "begins", "ends"),
    [
        ("Right of Way", "Right of Way", "Right of Way"),
        (f"{'It rained. ' * 40}Then it stopped.", "…", "rained. Then it stopped."),
    ],
)
def test_a_bookmark_at_the_end_of_a_line_is_listed_by_the_words_before_it(
    make_writer, story, begins, ends
):
    writer = make_writer(f"One.\n\n{story}\n\nTwo.\n")
    writer.put_caret(story, len(story))
    writer.press("Ctrl+F8", "Ctrl+F7")

    rows = writer.window.findChild(BookmarkList).findChild(ChoiceList).model()

    words = rows.data(rows.index(0, 0), Qt.ItemDataRole.DisplayRole)
    assert words.startswith(begins)
    assert words.endswith(ends)


def test_last_edit_is_known_the_next_day(reader):
    reader.press("Ctrl+2")
    for words in ("Island 9:", "Return 3:"):
        go_to(reader, words)
        reader.type("Oh. ")
        reader.screen.session.history.close()
    reader.reopen()
    go_to(reader, "Harbour 2:")

    reader.press("Alt+Shift+Left")
    assert reader.text[reader.page.caret :].startswith("Return 3:")
    reader.press("Alt+Shift+Left")
    assert reader.text[reader.page.caret :].startswith("Island 9:")
    reader.press("Alt+Shift+Left")
    assert reader.said == "That is the first edit that is known."
