"""Reading the story aloud: what is said next, and the processes that say it."""
