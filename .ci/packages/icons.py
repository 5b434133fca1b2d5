"""Draws the icon of Reread in the sizes and formats that systems ask for.

    python .ci/packages/icons.py FOLDER

Writes `hicolor/SIZExSIZE/apps/reread.png` and `hicolor/scalable/apps/reread.svg` as the
icon theme specification names them, `reread.ico` and `reread.icns`.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from shutil import copyfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SOURCE = Path(__file__).parents[2] / "resources" / "icons" / "reread.svg"
_THEME_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# The types of an .icns file that hold PNG, by their size in pixels.
_ICNS_TYPES = {
    16: b"icp4",
    32: b"icp5",
    128: b"ic07",
    256: b"ic08",
    512: b"ic09",
    1024: b"ic10",
}


def drawn(size: int) -> bytes:
    """Return the icon as PNG, `size` pixels wide."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(_SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):
        raise OSError("Qt writes no PNG here")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of Windows: a directory of pictures, then these, as PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place, entries = len(head) + 16 * len(pictures), b""
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack(
            "<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place
        )
        place += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return an icon of macOS: pictures one after the other, each with its type."""
    parts = b"".join(
        _ICNS_TYPES[size] + struct.pack(">I", 8 + len(picture)) + picture
        for size, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main(folder: Path) -> None:
    """Write all of them into `folder`."""
    QGuiApplication([])
    for size in _THEME_SIZES:
        file = folder / "hicolor" / f"{size}x{size}" / "apps" / "reread.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(drawn(size))
    scalable = folder / "hicolor" / "scalable" / "apps" / "reread.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    copyfile(_SOURCE, scalable)
    (folder / "reread.ico").write_bytes(ico({size: drawn(size) for size in _ICO_SIZES}))
    (folder / "reread.icns").write_bytes(
        icns({size: drawn(size) for size in _ICNS_TYPES})
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
