"""Encryption by algorithms that other programs have too."""
