"""The numeric family."""
