"""Names and addresses of machines."""
