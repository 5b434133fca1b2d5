from __future__ import annotations

import pytest

from desktop.annotations.makers import Maker
from desktop.annotations.tags import TagCount
from desktop.appearance.theme import load_theme
from desktop.panels.filter_chips import ReaderRow, ReaderSection, TagSection

MARIT = ReaderRow(frozenset({"urn:marit"}), 4, Maker("urn:marit", "Marit"))
MINE = ReaderRow(frozenset({"urn:iris", ""}), 11)


@pytest.fixture
def tags(qtbot):
    tags = TagSection(load_theme("light"))
    qtbot.addWidget(tags)
    tags.resize(256, 100)
    return tags


@pytest.fixture
def readers(qtbot):
    readers = ReaderSection(load_theme("light"))
    qtbot.addWidget(readers)
    return readers


def words(section):
    return [chip.words for chip in section.list.chips]


def click(section, name, *, is_added=False):
    chip = next(chip for chip in section.list.chips if chip.words == name)
    section.list.chip_clicked.emit(chip.id, is_added)


def test_there_is_no_section_without_tags(tags):
    tags.show_tags([])

    assert tags.isHidden()


def test_of_three_hundred_tags_the_most_used_are_shown_and_all_when_asked_for(tags):
    tags.show_tags([TagCount(f"tag {n}", 300 - n) for n in range(300)])
    assert words(tags) == [*(f"tag {n}" for n in range(12)), "more…"]

    click(tags, "more…")
    assert len(words(tags)) == 301

    click(tags, "fewer")
    assert len(words(tags)) == 13


def test_a_tag_that_is_on_is_seen_among_however_many(tags):
    tags.show_tags([TagCount(f"tag {n}", 300 - n) for n in range(300)])

    tags.show_chosen({"Tag 200", "gone"})

    assert words(tags)[12:] == ["tag 200", "gone", "more…"]
    assert [chip.words for chip in tags.list.chips if chip.is_on] == ["tag 200", "gone"]


def test_a_click_on_a_tag_asks_for_it_alone_or_with_ctrl_besides(tags, qtbot):
    tags.show_tags([TagCount("tense", 4), TagCount("echo", 2)])
    tags.show_chosen({"tense"})

    with qtbot.waitSignal(tags.chosen, timeout=0) as added:
        click(tags, "echo", is_added=True)
    with qtbot.waitSignal(tags.chosen, timeout=0) as alone:
        click(tags, "echo")

    assert added.args == [{"tense", "echo"}]
    assert alone.args == [{"echo"}]


def test_readers_are_listed_only_when_there_is_somebody_else(readers):
    readers.show_readers([MINE])
    assert readers.isHidden()

    readers.show_readers([MINE, MARIT])
    assert words(readers) == ["Mine", "Marit"]
    assert [chip.has_ring for chip in readers.list.chips] == [True, False]


def test_a_reader_who_is_asked_for_is_on(readers, qtbot):
    readers.show_readers([MINE, MARIT])
    readers.show_chosen({"urn:marit"})
    assert [chip.is_on for chip in readers.list.chips] == [False, True]

    with qtbot.waitSignal(readers.chosen, timeout=0) as chosen:
        click(readers, "Mine", is_added=True)

    assert chosen.args == [{"urn:iris", "", "urn:marit"}]
