"""Saving while everything goes wrong: the power, the disk, the process, the others."""
