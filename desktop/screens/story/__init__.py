"""A story being reread or revised."""
