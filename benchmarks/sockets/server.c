// The yardstick in C: a server with a thread for each connection that sends every message back.
//
// usage: server PORT CERTIFICATE      (a PEM file with certificate and private key)
//
// Messages are those of the default mode: length in decimal digits, CR LF, and as many bytes.
// Prints "ready" when it listens, and ends when its input ends.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { RECORD = 16384, LONGEST_HEADER = 22, LONGEST_MESSAGE = 256 * 1024 * 1024 };

static SSL_CTX *context;

static _Noreturn void fail(const char *what)
{
    perror(what);
    ERR_print_errors_fp(stderr);
    exit(1);
}

typedef struct {
    SSL *tls;
    char *data; // what has come and was not answered
    size_t have, room;
} Channel;

// Receives more; false at the end of the connection.
static int receive(Channel *channel)
{
    if (channel->room - channel->have < RECORD) {
        channel->room = channel->room * 2 + RECORD;
        channel->data = realloc(channel->data, channel->room);
        if (channel->data == NULL)
            fail("memory");
    }
    int done = SSL_read(channel->tls, channel->data + channel->have, RECORD);
    channel->have += done > 0 ? (size_t)done : 0;
    return done > 0;
}

// Reads until one message is complete, and tells where it stands; false at the end, or where it is none.
static int read_message(Channel *channel, char **message, size_t *length, size_t *taken)
{
    char *end;
    while (channel->have == 0 || (end = memchr(channel->data, '\n', channel->have)) == NULL)
        if (channel->have > LONGEST_HEADER || !receive(channel))
            return 0;
    size_t header = (size_t)(end - channel->data) + 1;
    *length = (size_t)atol(channel->data);
    if (*length > LONGEST_MESSAGE)
        return 0;
    while (channel->have < header + *length)
        if (!receive(channel))
            return 0;
    *message = channel->data + header;
    *taken = header + *length;
    return 1;
}

static int write_message(Channel *channel, const char *message, size_t length)
{
    char small[RECORD], *frame = length + LONGEST_HEADER <= RECORD ? small : malloc(length + LONGEST_HEADER);
    if (frame == NULL)
        fail("memory");
    size_t header = (size_t)sprintf(frame, "%zu\r\n", length);
    memcpy(frame + header, message, length);
    int done = SSL_write(channel->tls, frame, (int)(header + length));
    if (frame != small)
        free(frame);
    return done > 0;
}

static void *serve(void *argument)
{
    int descriptor = (int)(long)argument;
    Channel channel = {.tls = SSL_new(context)};
    char *message;
    size_t length, taken;
    if (channel.tls != NULL && SSL_set_fd(channel.tls, descriptor) == 1 && SSL_accept(channel.tls) == 1) {
        while (read_message(&channel, &message, &length, &taken) && write_message(&channel, message, length)) {
            channel.have -= taken;
            memmove(channel.data, channel.data + taken, channel.have);
        }
        SSL_shutdown(channel.tls);
    }
    SSL_free(channel.tls);
    close(descriptor);
    free(channel.data);
    ERR_clear_error();
    return NULL;
}

static void *accept_all(void *argument)
{
    int listening = (int)(long)argument, one = 1;
    pthread_attr_t detached;
    pthread_attr_init(&detached);
    pthread_attr_setdetachstate(&detached, PTHREAD_CREATE_DETACHED);
    for (;;) {
        pthread_t thread;
        int descriptor = accept(listening, NULL, NULL);
        if (descriptor < 0)
            fail("accept");
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (pthread_create(&thread, &detached, serve, (void *)(long)descriptor) != 0)
            fail("thread");
    }
}

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "usage: server PORT CERTIFICATE\n");
        return 2;
    }
    signal(SIGPIPE, SIG_IGN);
    context = SSL_CTX_new(TLS_server_method());
    if (context == NULL || SSL_CTX_use_certificate_chain_file(context, arguments[2]) != 1 ||
        SSL_CTX_use_PrivateKey_file(context, arguments[2], SSL_FILETYPE_PEM) != 1)
        fail(arguments[2]);
    // As the other servers: nothing is kept for a later connection of the same client
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET);

    int one = 1, listening = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(arguments[1]))};
    setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(listening, (struct sockaddr *)&address, sizeof address) != 0 || listen(listening, 1024) != 0)
        fail("listen");
    pthread_t acceptor;
    if (pthread_create(&acceptor, NULL, accept_all, (void *)(long)listening) != 0)
        fail("thread");
    printf("ready\n");
    fflush(stdout);
    while (getchar() != EOF)
        continue;
    return 0;
}
