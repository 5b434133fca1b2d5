"""What is known of paragraphs from before, so that each is read once.

What a lens reads in a paragraph is a pure function of its words.  It is kept by a hash
of them, in memory and, if there is a store, on the disk; it may be thrown away.
"""

from __future__ import annotations

import hashlib
import json
import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from desktop.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_HASHES = 1 << 15
"""Paragraphs of which the hash is remembered: a very long story has as many."""
_TURN = 0.005
"""Seconds that paragraphs are read without a pause."""


@value
class ReadingLayer:
    """Something that is read in a paragraph.

    Attributes:
        name: What it is called in the store.
        version: Another one whenever it reads something else in the same words.
        read: Reads it.  What it returns is made of lists, dictionaries by words, words,
            numbers and None, so that it can be kept as JSON.
    """

    name: str
    version: int
    read: Callable[[str], Any]


class LayerStore(Protocol):
    """Where readings are kept between runs."""

    def get(self, layer: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]:
        """Return what is kept of paragraphs, by their hashes."""

    def put(self, layer: str, readings: Mapping[bytes, bytes]) -> None:
        """Keep readings of paragraphs."""


class ReadingMemory:
    """Remembers what was read in paragraphs.

    Attributes:
        keeps: Whether what is read now is kept in the store: not what stands in a
            paragraph only until the next key.
    """

    def __init__(
        self, store: LayerStore | None = None, pause: Callable[[], object] = bool
    ) -> None:
        """Remember nothing yet.

        Args:
            store: Where readings are kept between runs.
            pause: What is called every few milliseconds while paragraphs are read; what
                it raises ends the reading, and what was read until then is remembered.
        """
        self._store = store
        self._known: dict[str, dict[bytes, Any]] = {}
        self._pause = pause
        self.keeps = True

    def pause(self) -> None:
        """Let others have their turn, in work that takes long without this memory.

        Raises:
            BaseException: If the work is to be left.
        """
        self._pause()

    def read(self, layer: ReadingLayer, words: str) -> Any:
        """Return what ``layer`` reads in one paragraph."""
        return self.read_all(layer, (words,))[0]

    def read_all(self, layer: ReadingLayer, paragraphs: Iterable[str]) -> list[Any]:
        """Return what ``layer`` reads in each of ``paragraphs``."""
        name = f"{layer.name}:{layer.version}"
        known = self._known.setdefault(name, {})
        texts = list(paragraphs)
        hashes = [_hash(words) for words in texts]
        every = dict(zip(hashes, texts, strict=True))
        missing = {h: words for h, words in every.items() if h not in known}
        if missing and self._store is not None:
            kept = self._store.get(name, list(missing))
            known.update((h, json.loads(blob)) for h, blob in kept.items())
        new = {h: words for h, words in missing.items() if h not in known}
        self._read_new(layer, new, known)
        return [known[h] for h in hashes]

    def _read_new(
        self, layer: ReadingLayer, new: Mapping[bytes, str], known: dict[bytes, Any]
    ) -> None:
        """Read what is ``new``, and remember it, also if it is left half way."""
        until = time.perf_counter() + _TURN
        try:
            for each, words in new.items():
                known[each] = layer.read(words)
                if time.perf_counter() >= until:
                    self._pause()
                    until = time.perf_counter() + _TURN
        finally:
            self._keep(layer, {h: known[h] for h in new if h in known})

    def _keep(self, layer: ReadingLayer, readings: Mapping[bytes, Any]) -> None:
        if readings and self.keeps and self._store is not None:
            blobs = {h: json.dumps(each).encode() for h, each in readings.items()}
            self._store.put(f"{layer.name}:{layer.version}", blobs)


# The same paragraphs are asked for in many layers, and again after each key.
@lru_cache(maxsize=_HASHES)
def _hash(words: str) -> bytes:
    encoded = words.encode("utf-8", "surrogatepass")
    return hashlib.blake2b(encoded, digest_size=16).digest()
