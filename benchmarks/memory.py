"""How much memory this process has: what of it is resident, in megabytes."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def resident() -> float:
    """Return the resident memory; the most there ever was where Linux is not."""
    status = Path("/proc/self/statm")
    if status.exists():
        return int(status.read_text().split()[1]) * resource.getpagesize() / 2**20
    return most_resident()


def most_resident() -> float:
    """Return the most memory that was resident at once."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
