"""Where the packed program begins; it is told so by nothing but its own name."""

from __future__ import annotations

import sys

from desktop.__main__ import main

sys.exit(main())
