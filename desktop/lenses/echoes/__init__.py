"""Words and phrases that come again, and sentences that begin alike."""
