"""Sockets: WLanguage's named connections, servers and UDP sockets, plain and over TLS.

functions, messages, radio   the functions that programs call
table           the names; a name stands for a conversation, a server or a UDP socket
conversation    one connection: framing over a stream of bytes
server          a listening socket, with the one conversation of a simplified server
datagrams       a UDP socket with the sender of its last message
framing, modes  bytes to messages and back in each transmission mode, without any input or output
transport       what a network is: the interfaces that tcp, udp, tls_stream and the doubles for tests have
tcp, udp        the network of the system
waiting         every wait, so that closing and limits of time mean the same everywhere
tls             the one place that decides on TLS versions, ciphers and trust
tls_stream      TLS over any stream, usable by several threads
tls_listener    a server whose clients have shaken hands before the program sees them
"""
