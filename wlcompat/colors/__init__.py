"""Colors as numbers and as HTML writes them."""
