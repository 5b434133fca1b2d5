"""What Reread is, and which version of it this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.fonts import text_font
from desktop.version import VERSION
from desktop.widgets.labels import plain_label
from desktop.wording.translation import translate


class AboutDialog(QDialog):
    """A few words on the app, and a button to be done with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("About Reread"))
        title = plain_label(self, words="Reread", wraps=True)
        title.setFont(text_font(size=20))
        title.setStyleSheet("font-size: 26px")
        close = QPushButton(translate("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 28, 32, 24)
        layout.setSpacing(10)
        layout.addWidget(title)
        for words in _sentences():
            layout.addWidget(plain_label(self, words=words, wraps=True))
        layout.addSpacing(8)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(420)


def _sentences() -> tuple[str, ...]:
    return (
        translate("Version {version}", version=VERSION),
        translate(
            "Reread a story with a pencil in hand. Your text stays a plain file; your "
            "notes lie beside it, and stay on their passages while you revise."
        ),
        translate(
            "Free software under the MIT licence. No account, nothing sent anywhere."
        ),
    )
