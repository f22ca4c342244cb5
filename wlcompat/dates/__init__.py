"""Dates and times: waiting, for now."""
