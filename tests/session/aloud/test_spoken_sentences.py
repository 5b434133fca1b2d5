from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shiboken6 import delete

from desktop.annotations.annotation import Person
from desktop.session.aloud.spoken_sentences import Rest, SpokenSentences
from desktop.session.keeping.opening import open_story
from desktop.text.span import Span
from desktop.text.structure.line_look import look_of

STORY = """# The Landing

The ferry had stopped. Ines went down.

“Is it late?” she asked.
She was not sure.

* * *

Nobody *answered*.
"""


@pytest.fixture
def sentences(qapp, tmp_path):
    opened = []

    def made(text, name="here.md"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        story = open_story(path, Person("urn:uuid:1", "Iris"))
        opened.append(story)
        live, is_markdown = story.session.live, path.suffix == ".md"

        def kind_of(block):
            return look_of(live.piece(block).strip("\n"), is_markdown).kind

        return SpokenSentences(story.session, kind_of, is_markdown=is_markdown)

    yield made
    for story in opened:
        story.saving.let_go()
        delete(story.session)  # while everything it uses is there


def all_of(sentences, position=0):
    found = sentences.around(position)
    while found is not None:
        yield found
        found = sentences.after(found.span)


def test_a_story_is_said_sentence_by_sentence_with_rests(sentences):
    assert [(each.words, each.rest) for each in all_of(sentences(STORY))] == [
        ("The Landing", Rest.HEADING),
        ("The ferry had stopped.", Rest.PARAGRAPH),
        ("Ines went down.", Rest.SENTENCE),
        ("“Is it late?” she asked.", Rest.PARAGRAPH),
        ("She was not sure.", Rest.SENTENCE),
        ("Nobody answered.", Rest.SCENE),
    ]


def test_it_begins_with_the_sentence_at_a_place(sentences):
    assert sentences(STORY).around(STORY.index("nes went")).words == "Ines went down."
    assert sentences(STORY).around(STORY.index("* * *")).words == "Nobody answered."
    assert sentences(STORY).around(len(STORY)) is None


def test_going_back_comes_by_the_same_sentences(sentences):
    found = sentences(STORY)
    forward = list(all_of(found))

    backward = [found.before(each.span) for each in forward]

    assert backward[0] is None
    assert [each.span for each in backward[1:]] == [each.span for each in forward[:-1]]


def test_of_a_selection_no_more_is_said(sentences):
    found = sentences(STORY)
    span = Span(STORY.index("stopped"), STORY.index(" down"))

    first = found.within(span)
    second = found.after(first.span, span.end)

    assert [first.words, second.words] == ["stopped.", "Ines went"]
    assert found.after(second.span, span.end) is None


def test_a_sentence_without_end_is_said_in_parts(sentences):
    text = "and so on, " * 500
    parts = list(all_of(sentences(text, "here.txt")))

    assert all(len(each.words) <= 600 for each in parts)
    assert " ".join(each.words for each in parts) == text.strip()
    assert all(each.words.endswith(",") for each in parts)


@pytest.mark.parametrize(
    "text", ["", "\n\n", "* * *\n", "😀", "\n" * 5_000, "<!-- no -->\n"]
)
def test_where_there_are_no_words_nothing_is_said(sentences, text):
    assert list(all_of(sentences(text))) == []


@pytest.mark.parametrize(
    "text", ["x" * 5_000, "a " * 5_000, "!" * 3_000 + "a", "a\n" * 40]
)
def test_every_letter_is_said_once_whatever_the_text(sentences, text):
    said = "".join(each.words for each in all_of(sentences(text, "here.txt")))

    assert sum(map(str.isalnum, said)) == sum(map(str.isalnum, text))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text('aB .!?\n*_[]<>#"“”-—…()1,😀\u0301\r', max_size=300), st.booleans())
def test_whatever_the_text_each_sentence_is_behind_the_last(sentences, text, is_marked):
    found = sentences(text, "here.md" if is_marked else "here.txt")
    forward = list(all_of(found))

    ends = [each.span.end for each in forward]

    assert ends == sorted(set(ends))
    assert all(each.words for each in forward)
    for each in forward:
        before = found.before(each.span)
        assert before is None or before.span.end <= each.span.start
