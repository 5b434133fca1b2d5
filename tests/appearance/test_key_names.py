from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from desktop.appearance import key_names
from desktop.appearance.key_names import as_signs, key_name
from desktop.appearance.qt_texts import speak_qt
from desktop.wording.speaking import use_language
from desktop.wording.translation import English, use_catalogue


@pytest.fixture
def german(qapp):
    application = QCoreApplication.instance()
    locale = QLocale()
    key_names._signs.cache_clear()
    use_language("de")
    translator = speak_qt("de", application)
    yield
    if translator is not None:
        application.removeTranslator(translator)
    QLocale.setDefault(locale)
    use_catalogue(English())
    key_names._signs.cache_clear()


@pytest.mark.parametrize(
    ("key", "name", "signs"),
    [
        ("Ctrl+Return", "Ctrl+Enter", "Ctrl ↵"),
        ("Shift+Enter", "Shift+Enter", "⇧ ↵"),
        ("Ctrl+Shift+H", "Ctrl+Shift+H", "Ctrl ⇧ H"),
        ("Ctrl++", "Ctrl++", "Ctrl +"),
    ],
)
def test_a_key_is_called_as_people_call_it(qapp, key, name, signs):
    assert (key_name(key), as_signs(key_name(key))) == (name, signs)


def test_in_german_keys_have_their_german_names(german):
    if key_name("Ctrl+S") != "Strg+S":
        pytest.skip("this Qt does not speak German")

    assert key_name("Ctrl+Shift+Return") == "Strg+Umschalt+Eingabe"
    assert as_signs(key_name("Ctrl+Shift+Return")) == "Strg ⇧ ↵"
