"""Bytes on a disk, whole or not at all, whatever happens meanwhile."""
