"""Qt's own words: the keys, the buttons of file dialogs, the menus of fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_CATALOGUE = "qtbase_{language}"
"""A file that comes with Qt."""


def speak_qt(language: str, application: QCoreApplication) -> QTranslator | None:
    """Let Qt say its own words in ``language``, and write days and numbers so.

    Return what translates them; None if this Qt has them in English only.

    Args:
        language: Its code, such as ``de``; a Swiss system keeps its own numbers.
        application: Where Qt asks for words.
    """
    locale = QLocale(language)
    if QLocale().language() != locale.language():
        QLocale.setDefault(locale)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    translator = QTranslator(application)
    if not translator.load(_CATALOGUE.format(language=language), folder):
        return None
    application.installTranslator(translator)
    return translator
