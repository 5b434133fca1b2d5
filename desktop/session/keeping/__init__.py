"""What keeps an open story: reading, saving, its journal, and what others do to it."""
