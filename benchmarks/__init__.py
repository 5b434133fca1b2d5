"""How fast Reread is, and how much memory it takes; run by ``make bench``."""
