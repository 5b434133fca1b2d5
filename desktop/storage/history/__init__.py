"""Earlier texts and notes of a story: kept, listed and thinned."""
