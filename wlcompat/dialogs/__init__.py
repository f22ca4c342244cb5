"""Dialogs: what a program shows to its user."""
