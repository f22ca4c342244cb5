"""The values of WLanguage that Python has no exact counterpart for, and the conversions between them."""
