"""What stands before the story and behind it."""

from __future__ import annotations

import pytest

from desktop.text.structure.outline import PartKind, outline
from desktop.text.structure.story_words import StoryWords

BODY = "It rained all day, and she stayed in.\n\nNobody came.\n\n"
WORDS = 10
LEGAL = "You may copy it, give it away or re-use it.\n\n"


def read(text, is_markdown=False):
    """Return the title, the chapters and the words of a story."""
    found = outline(text, is_markdown)
    chapters = [p.title for p in found.parts if p.kind is PartKind.CHAPTER]
    return found.title, chapters, StoryWords(is_markdown).count(text)


def chapters(*headings):
    return "".join(f"{heading}\n\n\n{BODY}" for heading in headings)


GUTENBERG = (
    "The Project Gutenberg EBook of The Ferry, by Ann Lee\n\nThis eBook is free.\n\n"
    "Title: The Ferry\n\nAuthor: Ann Lee\n\n\n"
    "*** START OF THE PROJECT GUTENBERG EBOOK THE FERRY ***\n\n\n"
    "Produced by Ben\n\n\n\nTHE FERRY\n\nBy Ann Lee\n\n\n"
)
END = (
    "\n\n\nEnd of the Project Gutenberg EBook of The Ferry, by Ann Lee\n\n"
    "*** END OF THE PROJECT GUTENBERG EBOOK THE FERRY ***\n\n" + LEGAL
)


def test_the_licence_of_a_public_domain_file_is_no_story():
    text = GUTENBERG + chapters("CHAPTER I.", "CHAPTER II.") + END
    found = outline(text, is_markdown=False)

    assert read(text) == ("The Ferry", ["CHAPTER I.", "CHAPTER II."], 2 * WORDS)
    assert found.back_matter.of(text).startswith("End of the Project")
    assert found.parts[0].kind is PartKind.CHAPTER  # nobody's note
    assert found.parts[-1].span == found.back_matter
    assert found.parts[-2].span.end == found.back_matter.start


@pytest.mark.parametrize(
    "listed",
    [
        pytest.param("Contents\n\nRain\nSun\n\n", id="a-line-each"),
        pytest.param("CONTENTS\n\nRain ........ 1\n\nSun ....... 12\n\n\n", id="pages"),
        pytest.param("Table of Contents\n\n1. Rain\n2. Sun\n\n", id="numbered"),
        pytest.param("Inhalt\n\nRain\n\nSun\n\n", id="in-another-language"),
    ],
)
def test_chapters_in_a_list_of_contents_are_none(listed):
    text = f"The Ferry\n\n{listed}RAIN\n\n{BODY}SUN\n\n{BODY}FOG\n\n{BODY}"

    assert read(text) == ("The Ferry", ["RAIN", "SUN", "FOG"], 3 * WORDS)


@pytest.mark.parametrize("heading", ["Chapter {n}", "CHAPTER {n}.", "{n}. {name}"])
def test_contents_are_known_by_their_numbers(heading):
    entries = [
        f"Chapter {n}. {name}" for n, name in enumerate(["Rain", "Sun", "Fog"], 1)
    ]
    headings = [
        heading.format(n=n, name=name)
        for n, name in enumerate(["Rain", "Sun", "Fog"], 1)
    ]
    text = "CONTENTS\n\n" + "\n".join(entries) + "\n\n\n" + chapters(*headings)

    assert read(text)[1:] == (headings, 3 * WORDS)


def test_contents_may_begin_to_count_anew():
    listed = "PART ONE\nChapter 1 Rain\nChapter 2 Sun\n\nPART TWO\nChapter 1 Fog\n\n\n"
    story = "PART ONE\n\n" + chapters("Chapter 1", "Chapter 2")
    story += "PART TWO\n\n" + chapters("Chapter 1")

    found = read(f"CONTENTS\n\n{listed}{story}")

    assert found[1] == ["PART ONE", "Chapter 1", "Chapter 2", "PART TWO", "Chapter 1"]
    assert found[2] == 3 * WORDS


def test_contents_need_no_name():
    headings = ["Chapter 1", "Chapter 2", "Chapter 3"]
    text = "The Ferry\n\n" + "\n\n".join(headings) + "\n\n" + chapters(*headings)

    assert read(text) == ("The Ferry", headings, 3 * WORDS)


def test_contents_in_markdown_are_links():
    listed = "## Contents\n\n- [Rain](#rain)\n- [Sun](#sun)\n\n"
    text = f"# The Ferry\n\n{listed}" + chapters("## Rain", "## Sun")

    assert read(text, is_markdown=True) == ("The Ferry", ["Rain", "Sun"], 2 * WORDS)


def test_a_story_called_contents_is_one():
    assert read(f"Contents\n\n{BODY}") == ("Contents", [], WORDS)


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(
            "The Ferry\n\nby Ann\n\n\nCategory: Ships\nGenre: Rain\nLanguage: English\n"
            "Status: Completed\nPublished: 2010-01-01\nRating: T\n"
            "Chapters: 2\nWords: 20\nPublisher: example.org\n"
            "Story URL: https://example.org/s/1\nSummary: It rains.\n\n\n",
            id="a-downloader",
        ),
        pytest.param(
            "The Ferry\n\nPosted originally on the Archive of Our Own at "
            "http://archiveofourown.org/works/1.\n\nRating: Teen\n\n"
            "Archive Warning: No\n\nFandom: Ships\n\nStats: Words: 20\n\n"
            "The Ferry\n\nby Ann\n\nSummary\n\nIt rains.\n\nNotes\n\nBe kind.\n\n",
            id="an-archive",
        ),
        pytest.param(
            "The Ferry\n\nExported from Wikisource on 1 May 2020\n\n", id="wikisource"
        ),
        pytest.param("The Ferry\n\nBy Ann.\n\nIllustrated by Ben.\n\n", id="credits"),
        pytest.param(
            "The Ferry\n\nImprint\n\nThis was made by many.\n\nYou may copy it.\n\n",
            id="an-imprint",
        ),
        pytest.param("<!-- for Ben -->\n\nThe Ferry\n=========\n\n", id="underlined"),
    ],
)
def test_what_says_where_a_story_is_from_stands_before_it(head):
    text = head + chapters("Chapter 1", "Chapter 2")

    assert read(text) == ("The Ferry", ["Chapter 1", "Chapter 2"], 2 * WORDS)


def test_headings_may_be_labels():
    head = "# Title: The Ferry\n\n## Author: Ann\n\n## Year: 1900\n\n-----\n\n"

    found = read(head + chapters("## I", "## II"), is_markdown=True)

    assert found == ("The Ferry", ["I", "II"], 2 * WORDS)


@pytest.mark.parametrize(
    "data",
    [
        "---\ntitle: The Ferry\n---\n\n",
        "---\ntitle: 'The Ferry'\n...\n\n",
        '+++\ntitle = "The Ferry"\n+++\n\n',
        "% The Ferry\n% Ann Lee\n\n",
    ],
)
def test_data_at_the_head_of_markdown_names_the_story(data):
    assert read(data + BODY, is_markdown=True) == ("The Ferry", [], WORDS)
    assert read(data + BODY)[0] != "The Ferry"


@pytest.mark.parametrize(
    "tail",
    [
        "A/N: thank you for reading!\n\nBye.\n",
        "Author’s note:\n\nThank you.\n",
        "End Notes\n\nThank you.\n",
        "Colophon\n\nMade by many.\n\nUncopyright\n\nYou may copy it.\n",
        "Transcriber's Note:\n\nSpelling was left as it was.\n",
        "Acknowledgements\n\nThanks.\n\nAbout the Author\n\nShe lives by the sea.\n",
        "Danksagung\n\nDank an alle.\n",
    ],
)
def test_what_is_said_when_the_story_is_over_is_not_counted(tail):
    text = f"The Ferry\n\n{BODY}***\n\n{BODY}{tail}"
    found = outline(text, is_markdown=False)

    assert found.back_matter.of(text) == tail
    assert read(text)[2] == 2 * WORDS
    assert found.parts[-1].span == found.back_matter
    assert found.parts[-2].span.end == found.back_matter.start


def test_a_note_between_two_chapters_is_not_the_end():
    text = chapters("Chapter 1") + "A/N: more soon\n\n" + chapters("Chapter 2")

    assert outline(text, is_markdown=False).back_matter is None


def test_a_note_between_two_scenes_is_not_the_end():
    story = f"{BODY}***\n\nA/N: back again!\n\n***\n\n{BODY * 5}"

    assert outline(story, is_markdown=False).back_matter is None
    ended = outline(f"{story}A/N: {'thank you ' * 30}\n", is_markdown=False)
    assert ended.back_matter.start == len(story)


@pytest.mark.parametrize("title", ["Ships", "Archive", "Status", "Series", "Language"])
def test_a_title_followed_by_the_story_is_no_label(title):
    found = outline(f"{title}\n\n{BODY}", is_markdown=False)

    assert (found.title, found.parts) == (title, ())
    assert read(f"{title}\n\n{BODY}")[2] == WORDS


@pytest.mark.parametrize(
    ("head", "has_note"),
    [
        ("The Ferry\n\n", False),
        ("The Ferry\nby Ann\n\n", False),
        ("Title: The Ferry\nAuthor: Ann\n\n", False),
        ("---\ntitle: The Ferry\nauthor: Ann\n---\n\n", False),
        ("---\ntitle: The Ferry\nsummary: It rains.\n---\n\n", True),
        ("The Ferry\n\nA/N: be kind\n\n", True),
        ("The Ferry\n\nRating: T\n\n", True),
    ],
)
def test_only_what_is_said_to_readers_is_a_note(head, has_note):
    parts = outline(head + BODY, is_markdown=True).parts

    assert [part.kind for part in parts] == [PartKind.FRONT_MATTER] * has_note
