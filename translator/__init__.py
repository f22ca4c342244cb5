"""The compiler from WLanguage to Python."""
