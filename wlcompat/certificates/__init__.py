"""Certificates: the store that WLanguage's certificate names and hashes are looked up in.

On Windows a WINDEV program finds its certificates in the system's certificate store. Here the store is a
folder, the same on every system: see `docs/certificates.md`. `store` looks up, `create` and `importing`
fill it, `command` is `wlcompat cert`. No module imports `cryptography` before it is needed.
"""
