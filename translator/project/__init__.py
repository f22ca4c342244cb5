"""Readers of WINDEV's project files: blocks of code, with the place of each character in the file."""
