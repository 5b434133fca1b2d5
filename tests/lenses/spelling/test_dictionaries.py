"""Dictionaries: where they are found, which one a story is looked up in."""

from __future__ import annotations

import os

import pytest

from desktop.errors import LensUnavailable
from desktop.lenses.finding import LensName
from desktop.lenses.known import Known, LensChoice
from desktop.lenses.reading_memory import ReadingMemory
from desktop.lenses.section import Remark, Select
from desktop.lenses.spelling.dictionary import DictionaryFile, read_dictionary
from desktop.lenses.spelling.dictionary_folders import (
    dictionaries_in,
    dictionary_folders,
)
from desktop.lenses.spelling.spelling_lens import see
from desktop.lenses.story_prose import StoryProse

GERMAN = (
    "Der Hund lief über die Straße, und der Mann rief ihn nicht zurück. Er wusste, "
    "dass es nichts half. Die Frau stand am Fenster und sah ihm nach, bis er um die "
    "Ecke bog, und dachte an den Sommer, in dem alles noch anders gewesen war.\n"
)


@pytest.fixture
def folder(tmp_path):
    """A folder whose name is not ASCII, as homes of authors are."""
    made = tmp_path / "Wörter 语"
    made.mkdir()
    return made


def write(folder, name, words, encoding="UTF-8", rules=""):
    (folder / f"{name}.aff").write_bytes(f"SET {encoding}\n{rules}".encode())
    listed = "\n".join([str(len(words)), *words, ""])
    (folder / f"{name}.dic").write_bytes(listed.encode(encoding))
    return DictionaryFile(name, str(folder / f"{name}.dic"))


def seen(text, *folders, english=None):
    choices = (LensChoice(LensName.SPELLING, "english", english),) if english else ()
    known = Known(choices=choices, dictionaries=tuple(map(str, folders)))
    prose = StoryProse(text, is_markdown=False, memory=ReadingMemory())
    return see(prose, known)


def found(text, *folders, english=None):
    findings = seen(text, *folders, english=english).findings
    return [finding.span.of(text) for finding in findings]


def english_of(text):
    """Return the section that says which English ``text`` is in."""
    return next(each for each in seen(text).sections if isinstance(each, Select))


@pytest.mark.parametrize("encoding", ["UTF-8", "ISO8859-1", "ISO8859-15"])
def test_a_dictionary_is_read_in_its_encoding_wherever_it_lies(folder, encoding):
    file = write(
        folder, "de_DE", ["Straße", "grün/A"], encoding, "SFX A Y 1\nSFX A 0 e ."
    )
    dictionary = read_dictionary(file)
    asked = ["Straße", "grüne", "Strasse", "语", "a\0b", "x" * 500]
    assert [dictionary.knows(word) for word in asked] == [True, True] + [False] * 4


def test_an_encoding_of_hunspells_own_is_understood(folder):
    (folder / "ru_RU.aff").write_bytes(b"SET microsoft-cp1251\n")
    (folder / "ru_RU.dic").write_bytes("1\nмост\n".encode("cp1251"))
    dictionary = read_dictionary(DictionaryFile("ru_RU", str(folder / "ru_RU.dic")))
    assert [dictionary.knows("мост"), dictionary.knows("мсто")] == [True, False]


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (b"SET UTF-8\n", b"\x00\x01\x02"),
        (b"SET UTF-8\n", b""),
        (b"SET nobody-knows\n", b"1\nword\n"),
        (b"SET UTF-8\n", b"<html>\n<p>404\n"),
    ],
)
def test_what_is_no_dictionary_is_named_and_left_out(folder, rules, words):
    (folder / "de_DE.aff").write_bytes(rules)
    (folder / "de_DE.dic").write_bytes(words)
    with pytest.raises(LensUnavailable, match=r"de_DE\.dic"):
        read_dictionary(DictionaryFile("de_DE", str(folder / "de_DE.dic")))
    told = seen("She was recieving it.", folder)
    assert len(told.findings) == 1
    (problem,) = [each for each in told.sections if isinstance(each, Remark)]
    assert problem.is_warning
    assert "de_DE.dic" in problem.words


def test_a_hundred_dictionaries_and_linked_ones_are_found(folder, tmp_path):
    write(tmp_path, "sv_SE", ["hav"])
    for ending in ("aff", "dic"):
        os.symlink(tmp_path / f"sv_SE.{ending}", folder / f"sv_SE.{ending}")
    for number in range(100):
        write(folder, f"x{chr(97 + number // 10)}_{number:02}", ["word"])
    (folder / "alone.dic").write_text("1\nword\n")
    names = [file.language for file in dictionaries_in((str(folder), "/nowhere"))]
    assert len(names) == 101
    assert "sv_SE" in names


def test_the_authors_own_folder_comes_before_those_of_the_system(folder, monkeypatch):
    monkeypatch.setenv("DICPATH", f"{folder}{os.pathsep}/nowhere")
    assert dictionary_folders("/own")[:2] == ("/own", str(folder))


def test_a_story_is_looked_up_in_the_dictionary_that_knows_its_words(folder):
    words = sorted({word.strip(".,") for word in GERMAN.split()} - {"Ecke"})
    write(folder, "de_DE", words)
    write(folder, "fr_FR", ["chien", "rue", "homme"])
    assert found(GERMAN, folder) == ["Ecke"]


FRENCH = (
    "Le chien courait dans la rue et les enfants ne le voyaient pas. Elle est "
    "restée à la fenêtre, elle pensait à une autre ville, que les gens ont quittée "
    "sans un mot.\n"
)


@pytest.mark.parametrize(("text", "name"), [(GERMAN, "de_DE"), (FRENCH, "fr_FR")])
def test_without_a_dictionary_the_panel_says_which_one_goes_where(folder, text, name):
    told = seen(text, folder)
    assert told.findings == ()
    (asked,) = told.sections
    assert str(folder) in asked.words
    assert f"{name}.dic" in asked.words


def test_a_british_story_has_its_spellings_accepted_and_no_british_slip():
    text = (
        "The harbour was grey, its colour gone. She travelled to the centre, realised "
        "it, and analysed the tyre by the kerb. Mum wore pyjamas; the arse of the "
        "plough was mouldy. Untill then.\n"
    )
    assert found(text) == ["Untill"]
    select = next(
        s for s in seen(text).sections if getattr(s, "about", "") == "english"
    )
    assert select.chosen == "british"
    assert "harbour" in select.hint or "grey" in select.hint


def test_american_spellings_in_a_british_story_are_no_misspellings():
    text = "The harbour was grey, the colour of its centre gray, a favorite color.\n"
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The color of the gray harbor at the center.", "american"),
        (
            "The colour of the harbour, a travelled honour, by the grey centre.",
            "british",
        ),
        (
            "The colour of the harbour; Mom by the curb in pajamas, analyzed.",
            "canadian",
        ),
        ("The colour of the arvo: the ute, the esky, a grey servo.", "australian"),
        ("He went home.", ""),
    ],
)
def test_the_english_of_a_story_is_told_from_its_words(text, english):
    select = next(
        s for s in seen(text).sections if getattr(s, "about", "") == "english"
    )
    assert select.chosen == english
    assert select.chosen in {option.value for option in select.options}


def test_the_english_that_the_author_chose_counts():
    text = "The harbour was grey. The colour of it."
    assert found(text) == []
    assert found(text, english="american") == ["harbour", "grey", "colour"]


def test_a_dictionary_of_the_storys_english_is_asked_first(folder):
    write(folder, "en_GB", ["harbour", "grey", "skerry", "the", "was", "by"])
    assert found("The harbour was grey by the skerry, the colour.", folder) == []
