"""Giving a story away and taking back what comes: Export, Share, Import."""
