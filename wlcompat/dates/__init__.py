"""Dates and times: the clock, the calendar, and texts as people write them; waiting."""
