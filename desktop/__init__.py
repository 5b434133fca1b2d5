"""Reread: a desktop app for rereading stories with a pencil in hand."""
