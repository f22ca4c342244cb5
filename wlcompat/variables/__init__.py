"""Variables as such: back to what they are at first."""
