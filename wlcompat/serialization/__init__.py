"""Variables with all that they hold as text, and back: JSON and XML."""
