"""Files: encodings, durable saves, versions, settings."""
