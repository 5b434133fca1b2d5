"""Stories that go out to other programs and readers, and what comes back."""
