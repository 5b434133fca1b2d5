"""``override`` where no window is opened, as type checkers know it.

What brings it for Python 3.11 loads eight milliseconds of other modules, which nobody
who only has notes printed should wait for; windows load them in any case.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override as override
else:
    Method = TypeVar("Method")

    def override(method: Method) -> Method:
        """Return ``method``, which replaces one of a base class."""
        return method
