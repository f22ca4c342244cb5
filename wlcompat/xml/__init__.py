"""Documents in XML: reading, changing and writing them."""
