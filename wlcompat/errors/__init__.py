"""Errors: the table of numbers and texts, the last error of each thread, and the exceptions."""
