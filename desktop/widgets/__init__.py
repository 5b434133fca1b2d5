"""Widgets that windows, panels, cards and dialogs are made of; none knows a story."""
