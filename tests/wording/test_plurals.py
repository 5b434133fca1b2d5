"""Forms of number, compared with what Qt itself does with a file of Qt Linguist."""

from __future__ import annotations

import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from desktop.wording.plurals import plural_form, plural_forms

_LRELEASE = Path(PySide6.__file__).parent / "lrelease"
LANGUAGES = {
    "ar": 6,
    "cs": 3,
    "de": 2,
    "es": 2,
    "fr": 2,
    "ga": 3,
    "hr": 3,
    "hu": 1,
    "is": 2,
    "it": 2,
    "ja": 1,
    "ko": 1,
    "lt": 3,
    "lv": 3,
    "nl": 2,
    "pl": 3,
    "pt_BR": 2,
    "pt_PT": 2,
    "ro": 3,
    "ru": 3,
    "sk": 3,
    "sl": 4,
    "sv": 2,
    "th": 1,
    "tr": 1,
    "uk": 3,
    "vi": 1,
    "zh": 1,
}
"""Languages, and how many forms each has."""


@pytest.mark.parametrize(("language", "count"), LANGUAGES.items())
def test_a_language_has_its_forms(language, count):
    assert plural_forms(language) == count


@pytest.mark.skipif(not _LRELEASE.exists(), reason="Qt's lrelease is not here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_takes_the_form_that_qt_gives_it(language, tmp_path, qapp):
    forms = range(LANGUAGES[language])
    said = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
    source, made = tmp_path / "said.ts", tmp_path / "said.qm"
    source.write_text(
        f'<TS version="2.1" language="{language}"><context><name>all</name>'
        f'<message numerus="yes"><source>%n</source><translation>{said}'
        "</translation></message></context></TS>"
    )
    subprocess.run([_LRELEASE, "-silent", source, "-qm", made], check=True)
    qt = QTranslator()
    assert qt.load(str(made))

    for number in range(211):
        asked = qt.translate("all", "%n", None, number)
        assert plural_form(language, number) == int(asked), number


def test_a_territory_makes_no_difference_but_where_it_does():
    assert plural_form("de-AT", 0) == plural_form("de", 0) == 1
    assert (plural_form("pt_BR", 0), plural_form("pt_PT", 0)) == (0, 1)
