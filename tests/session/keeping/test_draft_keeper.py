from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from desktop.anchoring.anchor import AnchorState
from desktop.annotations.annotation import Person
from desktop.annotations.kinds import Kind
from desktop.errors import NotesLocked
from desktop.session.keeping.crash_recovery import CrashRecovery
from desktop.session.keeping.damage_repair import DamageRepair
from desktop.session.keeping.disk_state import DiskWatcher
from desktop.session.keeping.draft_keeper import DraftDistance, DraftKeeper
from desktop.session.keeping.journal_keeper import JournalKeeper
from desktop.session.keeping.opening import open_story
from desktop.session.keeping.saving import Saving
from desktop.session.keeping.shown_story import LOCKED, open_draft
from desktop.session.keeping.version_history import VersionKeeper
from desktop.storage.drafts.drafts_folder import drafts_folder, read_draft_notes
from desktop.storage.notes.notes_bytes import read_notes
from desktop.text.change import Change, ChangeSet
from desktop.text.span import Span

TEXT = "The old sea.\n\nIt was calm, and the gulls slept.\n\nNobody came.\n"
_ME = Person("urn:uuid:01890000-0000-7000-8000-000000000001", "Iris")


@pytest.fixture
def story(qapp, tmp_path):
    path = tmp_path / "sea.txt"
    path.write_text(TEXT)
    story = open_story(path, _ME)
    yield story
    story.let_go()


@pytest.fixture
def keeper(story):
    keeper = DraftKeeper(story, story.session)
    yield keeper
    keeper.let_go()


@pytest.fixture
def keep(keeper, qtbot):
    def keep(*details):
        with qtbot.waitSignal(keeper.found):
            keeper.keep(*details)
        return keeper.drafts.last

    return keep


def note_on(story, words):
    start = story.session.text.index(words)
    return story.marking.add(Kind.NOTE, Span(start, start + len(words)))


def rewrite(story, old, new):
    start = story.session.text.index(old)
    change = Change(Span(start, start + len(old)), new)
    story.session.edit(ChangeSet((change,)), "Edit")


def test_the_text_is_kept_as_it_is_in_the_window_saved_or_not(story, keep):
    rewrite(story, "old", "young")

    draft = keep("the young one", "for Maren")

    path = drafts_folder(story.path) / draft.file
    assert path.read_text() == TEXT.replace("old", "young")
    assert (draft.name, draft.remark) == ("the young one", "for Maren")


def test_what_is_typed_while_a_draft_is_kept_is_not_in_it(story, keeper, qtbot):
    keeper.keep()
    rewrite(story, "old", "young")

    with qtbot.waitSignal(keeper.found):
        pass

    path = drafts_folder(story.path) / keeper.drafts.last.file
    assert path.read_text() == TEXT


def test_notes_are_kept_on_the_text_of_the_draft(story, keep):
    note = note_on(story, "calm")
    rewrite(story, "The old", "Here is the very old")
    rewrite(story, "calm", "wild")

    draft = keep()

    kept = read_draft_notes(story.path, draft.file).notes[note]
    start = story.session.text.index("wild")
    assert kept.passage.position.start == start
    assert kept.passage.quote.exact == "wild"
    assert kept.made_on.quote.exact == "calm"


def test_the_notes_of_the_story_name_the_draft(story, keep):
    note_on(story, "calm")
    assert story.save()

    keep("first")
    assert story.save()

    labels = [known.label for known in read_notes(story.path).texts.values()]
    assert labels == ["Draft 1 · first"]


def test_a_story_without_notes_is_given_no_notes_file(story, keep):
    keep("first")
    assert story.save()

    assert not story.path.with_name("sea.txt.annotations.json").exists()


def test_a_draft_can_be_renamed(story, keeper, keep, qtbot):
    draft = keep("first")

    with qtbot.waitSignal(keeper.found):
        keeper.rename(draft, "the calm one", "too calm?")

    assert keeper.drafts.last.full_title == "Draft 1 · the calm one"


def test_a_lost_file_can_be_put_back(story, keeper, keep, qtbot):
    draft = keep()
    path = drafts_folder(story.path) / draft.file
    path.unlink()

    with qtbot.waitSignal(keeper.found):
        keeper.put_back(draft)

    assert path.read_text() == TEXT


def test_what_the_disk_refuses_is_said(story, keeper, qtbot):
    drafts_folder(story.path).write_text("a file is in the way")

    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.keep()

    assert "sea.txt.drafts" in failed.args[0]


def test_a_draft_that_was_asked_for_is_kept_though_the_window_closes(story, keeper):
    keeper.keep()
    keeper.keep("again")

    keeper.let_go()

    kept = sorted(path.name for path in drafts_folder(story.path).iterdir())
    assert kept == ["draft-001.txt", "draft-002.txt", "drafts.json"]


# Opening a draft


def test_a_draft_opens_with_the_notes_it_had_where_they_were(story, keep):
    changed, cut = note_on(story, "calm"), note_on(story, "Nobody came.")
    rewrite(story, "calm", "wild")
    rewrite(story, "Nobody came.", "")
    draft = keep()
    story.marking.delete([changed, cut])
    rewrite(story, "The old sea", "The ocean")

    opened = open_draft(story.path, draft, _ME)

    session = opened.session
    assert session.text.startswith("The old sea.\n\nIt was wild")
    anchor = session.anchor(changed)
    assert (anchor.span.of(session.text), anchor.state) == ("wild", AnchorState.CHANGED)
    place = session.text.index("\n\n", 20) + 2
    assert session.anchor(cut).state is AnchorState.CUT
    assert session.anchor(cut).span == Span(place, place)
    opened.let_go()


def test_neither_text_nor_notes_of_a_draft_can_be_changed(story, keep):
    note = note_on(story, "calm")
    opened = open_draft(story.path, keep(), _ME)

    with pytest.raises(NotesLocked, match="kept draft"):
        opened.marking.toggle_done(note)

    assert opened.file.decoded.problem == LOCKED
    assert opened.notes_problem == LOCKED
    opened.let_go()


def test_reading_a_draft_writes_nothing_beside_it(story, keep):
    note_on(story, "calm")
    opened = open_draft(story.path, keep(), _ME)
    folder = drafts_folder(story.path)
    before = {path: path.stat() for path in folder.iterdir()}

    opened.let_go()

    assert {path: path.stat() for path in folder.iterdir()} == before


def test_nothing_of_a_draft_is_saved_watched_or_told_a_journal(story, keep):
    opened = open_draft(story.path, keep(), _ME)

    inside = opened.session.findChildren(QObject)

    kinds = (
        Saving,
        DiskWatcher,
        JournalKeeper,
        VersionKeeper,
        DamageRepair,
        CrashRecovery,
    )
    assert not [each for each in inside if isinstance(each, kinds)]
    opened.let_go()


def test_broken_notes_of_a_draft_leave_its_text_readable(story, keep):
    note_on(story, "calm")
    draft = keep()
    (drafts_folder(story.path) / draft.notes_file).write_text("torn")

    opened = open_draft(story.path, draft, _ME)

    assert opened.session.text == TEXT
    assert "damaged" in opened.notes_problem
    opened.let_go()


# How far the text has come


@pytest.fixture
def distance(story):
    distance = DraftDistance(story.session, story.path, story.session)
    yield distance
    distance.let_go()


def test_the_changes_since_a_draft_are_counted(story, keep, distance, qtbot):
    with qtbot.waitSignal(distance.counted) as counted:
        distance.follow(keep())
    assert counted.args == [0]

    rewrite(story, "old", "young")
    rewrite(story, "Nobody", "Somebody")
    distance._pause.setInterval(0)
    with qtbot.waitSignal(distance.counted) as counted:
        rewrite(story, "calm", "wild")

    assert counted.args == [3]


def test_of_a_draft_that_is_gone_nothing_is_known(story, keep, distance, qtbot, home):
    draft = keep()
    (drafts_folder(story.path) / draft.file).unlink()
    for kept in (home / "state" / "versions").iterdir():
        kept.unlink()

    with qtbot.waitSignal(distance.counted) as counted:
        distance.follow(draft)

    assert counted.args == [None]
