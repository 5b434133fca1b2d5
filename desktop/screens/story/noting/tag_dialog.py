"""The window that renames a tag, or takes it from all notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.annotations.tags import TagCount, same_tag
from desktop.widgets.dialogs import dialog_button
from desktop.widgets.keyboard import WordField
from desktop.widgets.labels import plain_label
from desktop.widgets.row_list import ChoiceList
from desktop.widgets.tag_field import TagDelegate, TagRows
from desktop.wording.translation import translate, translate_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.appearance.theme import Theme

_LONGEST = 200
"""Letters of a tag that are taken."""
_WIDTH, _LIST_HEIGHT = 420, 170
"""Of the window, and of the list of tags in it, in pixels."""


class TagDialog(QDialog):
    """A field for another name; Enter renames.  Another tag is chosen in a list.

    Signals:
        renamed: A tag is to be called otherwise; carries it and its new name, which
            is empty if it is to be taken from all notes.
    """

    renamed = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        tags: Sequence[TagCount],
        tag: str,
        parent: QWidget | None = None,
        *,
        is_listed: bool,
    ) -> None:
        """Offer to rename ``tag``.

        Args:
            theme: The colours.
            tags: All there are, the most used first.
            tag: The one that is meant.
            parent: The window.
            is_listed: Whether another can be chosen.
        """
        super().__init__(parent)
        self.setWindowTitle(translate("Rename tag"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tags = {same_tag(each.tag): each for each in tags}
        self._tag = self._tags.get(same_tag(tag), TagCount(tag, 0))
        self._rows = TagRows()
        delegate = TagDelegate(theme)
        self._list = ChoiceList(delegate, self._rows, translate("Tags"), self)
        self._name = WordField(self)
        self._name.setMaxLength(_LONGEST)
        self._name.setAccessibleName(translate("New name of the tag"))
        self._head = plain_label(self, wraps=True)
        self._told = plain_label(self, "what_for", wraps=True)
        self._rename = dialog_button(translate("Rename"), self, self._on_rename)
        self._rename.setDefault(True)
        self._lay_out()
        self._name.textChanged.connect(self._on_text_changed)
        self._list.choice_changed.connect(self._on_chosen)
        self._list.entered.connect(self._on_rename)
        self._fill(tags, is_listed=is_listed)

    def _fill(self, tags: Sequence[TagCount], *, is_listed: bool) -> None:
        meant = self._tag
        self._list.setVisible(is_listed)
        if is_listed:
            self._rows.show_rows(tags)
            self._list.choose(meant)
        self._on_chosen(meant)
        self._name.setFocus()

    def _lay_out(self) -> None:
        self._list.setFixedHeight(_LIST_HEIGHT)
        remove = dialog_button(translate("Take from all notes"), self, self._on_remove)
        cancel = dialog_button(translate("Cancel"), self, self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(remove)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._rename)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(12)
        for part in (self._list, self._head, self._name, self._told):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(buttons)
        self.setFixedWidth(max(_WIDTH, layout.minimumSize().width()))

    def _on_chosen(self, tag: object) -> None:
        assert isinstance(tag, TagCount)
        self._tag = tag
        self._head.setText(
            translate_count(
                "“{tag}” is on {count} note. Its new name:",
                "“{tag}” is on {count} notes. Its new name:",
                tag.count,
                tag=tag.tag,
            )
        )
        self._name.setText(tag.tag)
        self._name.selectAll()
        self._on_text_changed()

    def _on_text_changed(self) -> None:
        name = " ".join(self._name.text().split())
        self._rename.setEnabled(bool(name) and name != self._tag.tag)
        other = self._tags.get(same_tag(name))
        is_same = same_tag(name) == same_tag(self._tag.tag)
        told = ""
        if other is not None and not is_same:
            told = translate_count(
                "Joins it with “{tag}”, which is on {count} note.",
                "Joins it with “{tag}”, which is on {count} notes.",
                other.count,
                tag=other.tag,
            )
        self._told.setText(told)
        self._name.setAccessibleDescription(told)

    def _on_rename(self) -> None:
        if self._rename.isEnabled():
            self.renamed.emit(self._tag.tag, self._name.text())
            self.accept()

    def _on_remove(self) -> None:
        self.renamed.emit(self._tag.tag, "")
        self.accept()
