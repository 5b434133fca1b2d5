from __future__ import annotations

from desktop.drafts.recompare import recompared
from desktop.text.diff import difference
from desktop.text.line_look import LineKind

STORY = "The Last Ferry\n\nA/N: written in one sitting.\n\nThe sea rose."


def edited(model, new):
    base = recompared(model.base, difference(model.base.new, new))
    return model.with_edit(base, model.options)


def kinds(looks, text):
    lines = [line for line in text.split("\n") if line]
    return [looks.look(text.index(line), line).kind for line in lines]


def test_title_and_front_matter_are_told_from_each_text(read):
    bare = "The sea rose."

    old, new = read(STORY, bare).looks

    assert kinds(old, STORY) == [LineKind.TITLE, LineKind.FRONT, LineKind.BODY]
    assert kinds(new, bare) == [LineKind.BODY]


def test_an_edit_of_the_front_matter_changes_how_the_new_text_looks(read):
    new = STORY.replace("A/N: written", "A/N: first draft\n\nRating: none, written")

    old_looks, new_looks = edited(read(STORY, STORY), new).looks

    assert kinds(new_looks, new)[1:4] == [LineKind.FRONT, LineKind.FRONT, LineKind.BODY]
    assert old_looks == read(STORY, STORY).looks[0]


def test_an_edit_of_the_story_leaves_the_looks_alone(read):
    model = read(STORY, STORY)

    assert edited(model, f"{STORY} It rained.").looks == model.looks


def test_hidden_changes_are_not_gone_through(read):
    old, new = "The sea, it rose.", "The sea - it fell."

    assert len(read(old, new).steps) == 2
    assert len(read(old, new, hides_fine=True).steps) == 1


def test_blank_lines_within_a_text_read_as_body(read):
    looks, _ = read(STORY, STORY).looks

    assert looks.look(STORY.index("\n\n") + 1, "").kind is LineKind.BODY
