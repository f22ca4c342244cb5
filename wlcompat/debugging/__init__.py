"""Functions for finding mistakes: assertions and what is known of the running procedures."""
