"""The program as a whole: its end."""
