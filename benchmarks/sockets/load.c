// The load client: puts load on a server and prints what the server managed.
//
// usage: load echo|handshake|session|hold PORT CLIENTS SIZE SECONDS SERVER_PROCESS TLS
//
//   echo       each client sends a message of SIZE bytes and waits for the answer, again and again
//   handshake  each client connects, shakes hands and leaves, again and again
//   session    the same with one message and its answer, and a clean end on both sides
//   hold       connects CLIENTS clients, prints "held", and leaves when its input ends
//
// TLS is 1.2 or 1.3. The result is one line: operations, seconds, processor seconds of the server.

#include "load.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

void fail(const char *what)
{
    perror(what);
    ERR_print_errors_fp(stderr);
    exit(1);
}

static double seconds_of(clockid_t clock)
{
    struct timespec time;
    if (clock_gettime(clock, &time) != 0)
        fail("clock_gettime");
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

double now(void)
{
    return seconds_of(CLOCK_MONOTONIC);
}

double server_seconds(const Load *load)
{
    clockid_t clock;
    if (clock_getcpuclockid(load->server_process, &clock) != 0)
        fail("clock of the server");
    return seconds_of(clock);
}

SSL *connect_to_server(const Load *load)
{
    int one = 1;
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)load->port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0)
        fail("connect");
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    SSL *connection = SSL_new(load->context);
    if (connection == NULL || SSL_set_fd(connection, descriptor) != 1 || SSL_connect(connection) != 1)
        fail("handshake");
    return connection;
}

void disconnect(SSL *connection)
{
    int descriptor = SSL_get_fd(connection);
    SSL_shutdown(connection);
    SSL_free(connection);
    close(descriptor);
}

char *new_frame(size_t size, size_t *length)
{
    char *frame = malloc(size + 32);
    if (frame == NULL)
        fail("malloc");
    size_t header = (size_t)sprintf(frame, "%zu\r\n", size);
    for (size_t i = 0; i < size; i++)
        frame[header + i] = (char)('A' + i % 26);
    *length = header + size;
    return frame;
}

void tell(long operations, double seconds, double server)
{
    printf("%ld %.6f %.6f\n", operations, seconds, server);
}

static SSL_CTX *new_context(const char *version)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    int number = strcmp(version, "1.2") == 0 ? TLS1_2_VERSION : TLS1_3_VERSION;
    if (context == NULL || !SSL_CTX_set_min_proto_version(context, number) ||
        !SSL_CTX_set_max_proto_version(context, number) ||
        !SSL_CTX_set_ciphersuites(context, "TLS_AES_128_GCM_SHA256") ||
        !SSL_CTX_set_cipher_list(context, "ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256"))
        fail("TLS settings");
    // The same for all servers: whether the client checks a certificate costs the server nothing
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
    // Every handshake is a full one
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    return context;
}

int main(int count, char **arguments)
{
    if (count != 8) {
        fprintf(stderr, "usage: load echo|handshake|session|hold PORT CLIENTS SIZE SECONDS PROCESS TLS\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    Load load = {
        .port = atoi(arguments[2]),
        .clients = atoi(arguments[3]),
        .size = (size_t)atol(arguments[4]),
        .seconds = atof(arguments[5]),
        .server_process = atoi(arguments[6]),
        .context = new_context(arguments[7]),
    };
    const char *kind = arguments[1];
    if (strcmp(kind, "echo") == 0)
        measure_echo(&load);
    else if (strcmp(kind, "hold") == 0)
        hold(&load);
    else
        measure_connecting(&load, strcmp(kind, "session") == 0);
    return 0;
}
