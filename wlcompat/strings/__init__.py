"""The string family."""
