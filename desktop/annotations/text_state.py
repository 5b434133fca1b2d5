"""States of the text: versions of the story, called by the hash of what they say.

A passage names the version it was marked on, so that whoever reads the notes later
can tell whether the text is still the same.  The texts themselves are kept
elsewhere.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING, Any

from desktop.value import field, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

_HASH = "ni:///sha-256;"
_SHORT = 12
"""Digits of the hash in the id: enough to tell the versions of one story apart."""


@value
class TextState:
    """A version of the story that passages were marked on.

    Attributes:
        id: What passages call it, such as ``#text-1b2c3d4e5f60``.
        label: Its name for people, such as "Draft 2"; may be empty.
        date: When it was that version; None if the file does not say.
        cached: The hash of its text, ``ni:///sha-256;…`` (RFC 6920).
        raw: The JSON it was read from; empty for a new one.
    """

    id: str
    label: str
    date: datetime | None
    cached: str
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)


def text_state(sha256: str, label: str = "", date: datetime | None = None) -> TextState:
    """Return the version whose text, in UTF-8, has the hash ``sha256``.

    Raises:
        ValueError: If ``sha256`` is not 64 hexadecimal digits.
    """
    return TextState(f"#text-{sha256[:_SHORT]}", label, date, hash_uri(sha256))


def hash_uri(sha256: str) -> str:
    """Return the ``ni:///sha-256;…`` address of a hash in hexadecimal digits.

    Raises:
        ValueError: If ``sha256`` is not 64 hexadecimal digits.
    """
    digest = bytes.fromhex(sha256)
    if len(digest) != 32:
        raise ValueError(f"a SHA-256 has 32 bytes, not {len(digest)}")
    return _HASH + urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def sha256_of(uri: str) -> str | None:
    """Return the hash in an ``ni:///sha-256;…`` address; None if it holds none."""
    if not uri.startswith(_HASH):
        return None
    digits = uri.removeprefix(_HASH)
    try:
        digest = urlsafe_b64decode(digits + "=" * (-len(digits) % 4))
    except ValueError:
        return None
    return digest.hex() if len(digest) == 32 else None
