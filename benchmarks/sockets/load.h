// What the parts of the load client share.
#ifndef LOAD_H
#define LOAD_H

#include <openssl/ssl.h>
#include <stdbool.h>
#include <stddef.h>

typedef struct {
    int port;
    int clients;
    size_t size;        // bytes of a message
    double seconds;     // how long to measure
    int server_process; // whose processor time is told beside the results
    SSL_CTX *context;
} Load;

// Ends the process and says why.
_Noreturn void fail(const char *what);

// Seconds of real time; seconds of processor time that the server has used so far, ended threads included.
double now(void);
double server_seconds(const Load *load);

// Connects to the server on this machine and shakes hands; waits until that is done.
SSL *connect_to_server(const Load *load);
void disconnect(SSL *connection);

// A message of the default mode: length in decimal digits, CR LF, and as many bytes.
char *new_frame(size_t size, size_t *length);

// Prints how many operations took how long, and how much of the server's time.
void tell(long operations, double seconds, double server);

// `load_echo.c`: messages to and fro on connections that stay.
void measure_echo(const Load *load);

// `load_connect.c`: connections that come and go, and those that come and stay.
void measure_connecting(const Load *load, bool with_echo);
void hold(const Load *load);

#endif
