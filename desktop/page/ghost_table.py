"""Which ghosts each block of the page was last known to have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.page.ghosts import Ghosts, GhostSource, NoGhosts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set


class GhostTable:
    """The ghosts of all blocks, by the numbers of the blocks.

    What a source says changes with notes and text; what the page has laid out
    changes only when the table does.

    Attributes:
        source: What says which ghosts there are now.
    """

    def __init__(self) -> None:
        self.source: GhostSource = NoGhosts()
        self._found: dict[int, Ghosts] = {}

    def at(self, number: int) -> Ghosts:
        """Return the ghosts of block ``number``."""
        return self._found.get(number, ())

    def splice(self, start: int, stop: int, old_stop: int) -> None:
        """Ask anew for blocks that were edited; the later ones have new numbers.

        Args:
            start: The first block that was edited.
            stop: Where they end now.
            old_stop: Where they ended before.
        """
        shift = stop - old_stop
        if self._found and (shift or old_stop - start > 1):
            kept = ((n, g) for n, g in self._found.items() if not start <= n < old_stop)
            self._found = {n if n < start else n + shift: g for n, g in kept}
        else:
            self._found.pop(start, None)
        self._found |= self.source.ghosts_between(start, stop)

    def renew(self, keys: Set[str], blocks: range = range(0)) -> list[int]:
        """Ask anew where the ghosts of ``keys`` were or are, and for ``blocks``.

        Return the numbers of those that have other ghosts now.
        """
        numbers = self.source.blocks_of(keys) if keys else set[int]()
        for number, ghosts in self._found.items() if keys else ():
            if any(ghost.key in keys for ghost in ghosts):
                numbers.add(number)
        changed = [n for n in numbers if self._take(n, self._asked(n))]
        if blocks:
            fresh = self.source.ghosts_between(blocks.start, blocks.stop)
            known = (n for n in self._found if n in blocks)
            changed += self._compare({*fresh, *known}, fresh)
        return changed

    def renew_all(self, count: int) -> list[int]:
        """Ask anew for all of the ``count`` blocks; return those that changed."""
        fresh = self.source.ghosts_between(0, count)
        return self._compare({*fresh, *self._found}, fresh)

    def _compare(
        self, numbers: Iterable[int], fresh: Mapping[int, Ghosts]
    ) -> list[int]:
        return [n for n in numbers if self._take(n, fresh.get(n, ()))]

    def _asked(self, number: int) -> Ghosts:
        return self.source.ghosts_between(number, number + 1).get(number, ())

    def _take(self, number: int, ghosts: Ghosts) -> bool:
        if self.at(number) == ghosts:
            return False
        if ghosts:
            self._found[number] = ghosts
        else:
            del self._found[number]
        return True
