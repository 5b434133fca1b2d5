"""Lists of words that the author edits: the story's, the author's own, those of a lens.

A list is edited as text, a word or phrase a line; a line that begins with ``#`` is a
remark, which stays where the list is a file.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.lenses.finding import LensName
from desktop.lenses.words_to_look_at.word_lists import default_words
from desktop.session.lenses import settling
from desktop.widgets.dialogs import BAR, bar, dialog_button, flush
from desktop.widgets.labels import plain_label
from desktop.widgets.window_geometry import fitting_size
from desktop.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.lenses.known import Known
    from desktop.screens.story.lenses.lens_parts import LensParts
    from desktop.storage.words.author_words import AuthorWords

_SIZE = QSize(420, 520)
_OF_STORY, _OWN = "story-words", "words"
_REMARK = "#"
_HINT = translate("A word or phrase a line. What begins with # is a remark.")
_LENS_HINT = translate(
    "A word or phrase a line. “-ly” means any word that ends so, “…” some words in"
    " between. What begins with ! is left out, with # it is a remark."
)


class WordListDialog(QDialog):
    """A list of words, as text.

    Signals:
        decided: The author wants the list so; carries its text.
    """

    decided = Signal(str)

    def __init__(
        self, title: str, text: str, hint: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(fitting_size(self, _SIZE))
        self.words = QPlainTextEdit(self)
        self.words.setPlainText(text)
        self.words.setAccessibleName(title)
        self.words.setTabChangesFocus(True)
        told = plain_label(self, "hint", hint, wraps=True)
        self.keep = dialog_button(translate("Keep"), self, self._on_kept)
        cancel = dialog_button(translate("Cancel"), self, self.reject)
        layout = flush(QVBoxLayout(self))
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 14, 14, 10)
        inner.setSpacing(8)
        inner.addWidget(self.words)
        inner.addWidget(told)
        layout.addLayout(inner, stretch=1)
        layout.addWidget(bar("foot", [], [self.keep, cancel], self, BAR))
        self.words.setFocus()

    def _on_kept(self) -> None:
        self.close()
        self.decided.emit(self.words.toPlainText())


class WordLists(QObject):
    """Opens lists of words, and keeps what the author made of them.

    Attributes:
        dialog: What was opened last.

    Signals:
        written: A list that is a file says something else.
    """

    written = Signal()

    def __init__(
        self, parts: LensParts, known: Callable[[], Known], words: AuthorWords
    ) -> None:
        super().__init__(parts.page)
        self._parts = parts
        self._known = known
        self._words = words
        self.dialog: WordListDialog | None = None

    def open(self, name: str) -> None:
        """Let the author edit the list of that name.

        Raises:
            NotesLocked: If it is the story's, and notes may not be changed.
            SaveFailed: If it cannot be read.
        """
        if name == _OF_STORY:
            self._parts.story.session.make_sure()
        hint = _HINT if name in (_OF_STORY, _OWN) else _LENS_HINT
        window = self._parts.page.window()
        dialog = WordListDialog(_title(name), self._text(name), hint, window)
        keep = partial(self._parts.attempts.call, self._keep, name)
        dialog.decided.connect(keep)
        self.dialog = dialog
        dialog.open()

    def _text(self, name: str) -> str:
        if name == _OF_STORY:
            words = self._known().all_chosen(LensName.SPELLING, "word")
            return "".join(f"{word}\n" for word in sorted(words, key=str.casefold))
        return self._words.text_of(name, () if name == _OWN else default_words(name))

    def _keep(self, name: str, text: str) -> None:
        if name != _OF_STORY:
            self._words.rewrite(name, text)
            self.written.emit()
            return
        lines = (line.strip() for line in text.splitlines())
        words = [line for line in lines if line and not line.startswith(_REMARK)]
        story = self._parts.story
        spelling = LensName.SPELLING
        settling.choose_all(story.session, story.marking, spelling, "word", words)


def _title(name: str) -> str:
    if name == _OF_STORY:
        return translate("The story’s words")
    return translate("My words") if name == _OWN else translate("Words to look at")
