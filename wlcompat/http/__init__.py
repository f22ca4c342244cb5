"""HTTP: requests to servers of the web, and their answers."""
