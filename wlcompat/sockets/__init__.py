"""Sockets: WLanguage's named connections and servers, plain and over TLS.

functions       the functions that programs call
table           the names; a name stands for a conversation or a server
conversation    one connection: framing over a stream of bytes
server          a listening socket, with the one conversation of a simplified server
framing         bytes to messages and back, without any input or output
transport       what a network is: the interfaces that tcp, tls_stream and the doubles for tests have
tcp             the network of the system
tls             the one place that decides on TLS versions, ciphers and trust
tls_stream      TLS over any stream, usable by several threads
tls_listener    a server whose clients have shaken hands before the program sees them
"""
