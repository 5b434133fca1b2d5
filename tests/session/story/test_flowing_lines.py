"""A live text whose lines flow: line ends stand in the document as blanks."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop.session.story.live_text import FLOWING_END, LiveText
from desktop.text.change import Change, ChangeSet
from desktop.text.diff import difference
from desktop.text.paragraphs import Wrapping, wrapping_of
from desktop.text.span import Span

TOLD = [
    "The old man who lived in the last house by the water never spoke to anyone. He "
    "kept a dog and a boat, and in the evenings he could be heard singing to both.",
    "Nobody knew why.",
    "Ines had asked him once, when she was nine 😀 and not afraid of anything, and he "
    "had looked at her for so long that she thought he had not heard.",
] * 5
STORY = "\n\n".join(textwrap.fill(told, 60) for told in TOLD) + "\n"
WRAPPED = wrapping_of(STORY, is_markdown=False)


def made(text=STORY, wrapping=WRAPPED):
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout()
    live = LiveText(document)
    live.load(text)
    live.flow(wrapping)
    return live


def blocks(live):
    document = live.document
    return [document.findBlockByNumber(n).text() for n in range(document.blockCount())]


def is_mirrored(live):
    """Return whether document and text say the same, place by place."""
    pieces = [live.piece(n).removesuffix("\n") for n in range(live.block_count)]
    shown = blocks(live)
    if live.wrapping is not None:
        shown = [block.replace(FLOWING_END, "\n") for block in shown]
    places = range(len(live) + 1)
    there = [live.to_document(place) for place in places]
    back = [live.from_document(place) for place in there]
    return pieces == shown and back == list(places) and there == sorted(there)


@pytest.mark.parametrize("text", ["", "\n", "one", "a\nb\n", STORY, STORY.rstrip()])
@pytest.mark.parametrize("wrapping", [WRAPPED, Wrapping(is_markdown=True), Wrapping()])
def test_a_text_reads_the_same_whether_its_lines_flow_or_not(qapp, text, wrapping):
    live = made(text, wrapping)

    assert live.text == text
    assert "".join(live.piece(n) for n in range(live.block_count)) == text
    assert is_mirrored(live)
    live.flow(None)
    assert [live.piece(n).removesuffix("\n") for n in range(live.block_count)] == (
        text.split("\n")
    )
    assert is_mirrored(live)


def test_a_paragraph_is_one_block_while_its_lines_flow(qapp):
    live = made()

    shown = [block.replace(FLOWING_END, " ") for block in blocks(live)]
    assert [block for block in shown if block] == TOLD
    assert live.line_span(5).of(STORY) == STORY.split("\n")[0]
    assert live.line_span(70).of(STORY) == STORY.split("\n")[1]
    assert live.flowing_slice(Span(0, 70)) == STORY[:70].replace("\n", " ")


@pytest.mark.parametrize("text", ["> the sea\n> rose\n", "- the sea\n  rose\n"])
def test_quotations_and_lists_flow_in_markdown_with_their_signs(qapp, text):
    live = made(text, Wrapping(is_markdown=True))

    assert blocks(live) == [text[:-1].replace("\n", FLOWING_END), ""]
    assert live.as_it_flows(Span(0, len(text))) in (
        "> the sea rose\n",
        "- the sea rose\n",
    )
    assert is_mirrored(live)


def test_indented_lines_of_a_plain_story_stand_as_they_are_written(qapp):
    indented = "\n\n".join(textwrap.indent(textwrap.fill(t, 60), "  ") for t in TOLD)
    live = made(indented, wrapping_of(indented, is_markdown=False))

    assert blocks(live) == indented.split("\n")


def test_nothing_is_told_when_lines_begin_to_flow_but_that(qapp, qtbot):
    live = made(wrapping=None)

    with qtbot.assertNotEmitted(live.edit_made), qtbot.waitSignal(live.flowed):
        assert live.flow(WRAPPED)
    with qtbot.assertNotEmitted(live.flowed):
        assert not live.flow(WRAPPED)


def test_what_is_typed_in_a_flowing_paragraph_is_reported_in_the_text(qapp, qtbot):
    live = made()
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(STORY.index("nine")))

    with qtbot.waitSignal(live.edit_made) as made_edit:
        cursor.insertText("only ")

    edit = made_edit.args[0]
    assert (
        edit.changes.apply(STORY) == live.text == STORY.replace("nine", "only nine", 1)
    )
    assert edit.inverse.apply(live.text) == STORY
    assert is_mirrored(live)


def test_a_line_end_that_goes_and_comes_back_flows_again(qapp):
    live = made()
    feed = STORY.index("\n")
    gone = ChangeSet((Change(Span(feed, feed + 1), " "),))

    live.apply(gone)
    live.apply(gone.inverse(STORY))

    assert live.text == STORY
    assert is_mirrored(live)
    assert blocks(live) == blocks(made())


def test_a_text_with_the_blank_that_is_used_for_it_does_not_flow(qapp):
    live = made(STORY.replace("dog", f"dog{FLOWING_END}", 1))
    assert live.wrapping is None

    live = made()
    live.apply(ChangeSet((Change(Span(0, 0), FLOWING_END),)))
    assert live.wrapping is None
    assert live.text == FLOWING_END + STORY
    assert is_mirrored(live)


@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_edits_leave_text_and_document_alike(qapp, data):
    wrapping = data.draw(st.sampled_from([WRAPPED, Wrapping(is_markdown=True)]))
    live, expected = made(STORY[:700], wrapping), STORY[:700]
    told = [expected]
    live.edit_made.connect(lambda edit: told.append(edit.changes.apply(told[-1])))

    for _ in range(8):
        start = data.draw(st.integers(0, len(expected)))
        end = data.draw(st.integers(start, min(start + 90, len(expected))))
        words = data.draw(st.sampled_from(["", "x", "\n", "\n\n", " a\nb", "😀 lamp"]))
        expected = expected[:start] + words + expected[end:]
        if data.draw(st.booleans()):
            live.apply(ChangeSet((Change(Span(start, end), words),)))
        else:
            cursor = QTextCursor(live.document)
            cursor.setPosition(live.to_document(start))
            cursor.setPosition(live.to_document(end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        assert live.text == expected
        assert is_mirrored(live)
    assert told[-1] == expected


def test_a_story_wrapped_anew_as_one_edit_flows_on(qapp):
    told = TOLD * 20
    here, there = (
        "\n\n".join(textwrap.fill(each, width) for each in told) + "\n"
        for width in (60, 72)
    )
    live = made(here, wrapping_of(here, is_markdown=False))
    changes = difference(here, there)
    assert len(changes.changes) > 200

    live.apply(changes)

    assert live.text == there
    assert [b.replace(FLOWING_END, " ") for b in blocks(live) if b] == told
    live.apply(changes.inverse(here))
    assert live.text == here
    assert [b.replace(FLOWING_END, " ") for b in blocks(live) if b] == told


def test_a_blank_that_ends_the_text_stays_the_line_end_it_stands_for(qapp):
    live = made(STORY.rstrip())
    feed = live.text.rindex("\n")

    type_over(live, Span(feed + 1, len(live)), "")
    type_over(live, Span(feed, feed), "!")
    live.apply(ChangeSet((Change(Span(feed, feed), "?"),)))

    assert live.text.endswith("?!\n")
    assert live.document.lastBlock().text().endswith(FLOWING_END)
    assert len(live) == feed + 3


def type_over(live, span, words):
    """Have Qt put words in the place of a span, as keys do."""
    cursor = QTextCursor(live.document)
    cursor.setPosition(live.to_document(span.start))
    keep = QTextCursor.MoveMode.KeepAnchor
    cursor.setPosition(live.to_document(span.end), keep)
    cursor.insertText(words)
