// Messages to and fro on connections that stay: one thread serves all clients, so that it costs little itself.

#include "load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>

enum { EVENTS = 64, SURPLUS = 4096, LONGEST_HEADER = 20 };

// A message that begins like this is the server's own word, and no answer.
static const char NOTICE = '!';

typedef struct {
    SSL *tls;
    size_t sent;    // how much of the frame has gone out
    char *received; // what has come of the answer
    size_t have;
    bool waits_to_write;
} Client;

typedef struct {
    const Load *load;
    char *frame;
    size_t length;
    int events;
    long answers;
} Echo;

static void watch(Echo *echo, Client *client, int operation, bool to_write)
{
    struct epoll_event event = {.events = to_write ? EPOLLIN | EPOLLOUT : EPOLLIN, .data.ptr = client};
    if (epoll_ctl(echo->events, operation, SSL_get_fd(client->tls), &event) != 0)
        fail("epoll_ctl");
    client->waits_to_write = to_write;
}

// Sends as much of the frame as the system takes now.
static void send_some(Echo *echo, Client *client)
{
    while (client->sent < echo->length) {
        int done = SSL_write(client->tls, echo->frame + client->sent, (int)(echo->length - client->sent));
        if (done <= 0) {
            if (SSL_get_error(client->tls, done) != SSL_ERROR_WANT_WRITE)
                fail("send");
            if (!client->waits_to_write)
                watch(echo, client, EPOLL_CTL_MOD, true);
            return;
        }
        client->sent += (size_t)done;
    }
    if (client->waits_to_write)
        watch(echo, client, EPOLL_CTL_MOD, false);
}

// The length of the frame at the beginning of what has come; 0 while that is not known.
static size_t frame_length(const Client *client)
{
    const char *end = memchr(client->received, '\n', client->have);
    if (end == NULL)
        return 0;
    size_t header = (size_t)(end - client->received) + 1;
    if (header > LONGEST_HEADER + 2) {
        errno = EPROTO;
        fail("header");
    }
    return header + (size_t)atol(client->received);
}

// Takes the complete frames out of what has come; answers are counted and the next message is sent.
static void take_frames(Echo *echo, Client *client)
{
    size_t length;
    while (client->have > 0 && (length = frame_length(client)) != 0 && client->have >= length) {
        bool notice = ((char *)memchr(client->received, '\n', length))[1] == NOTICE;
        if (!notice) {
            if (length != echo->length || memcmp(client->received, echo->frame, length) != 0) {
                errno = EPROTO;
                fail("the answer is not what was sent");
            }
            echo->answers++;
            client->sent = 0;
        }
        client->have -= length;
        memmove(client->received, client->received + length, client->have);
        if (!notice)
            send_some(echo, client);
    }
}

static void receive(Echo *echo, Client *client)
{
    do {
        size_t room = echo->length + SURPLUS - client->have;
        int done = SSL_read(client->tls, client->received + client->have, (int)room);
        if (done <= 0) {
            if (SSL_get_error(client->tls, done) != SSL_ERROR_WANT_READ)
                fail("receive");
            return;
        }
        client->have += (size_t)done;
        take_frames(echo, client);
    } while (client->have > 0 || SSL_has_pending(client->tls));
}

static void run_until(Echo *echo, double end)
{
    struct epoll_event ready[EVENTS];
    while (now() < end) {
        int count = epoll_wait(echo->events, ready, EVENTS, 100);
        if (count < 0 && errno != EINTR)
            fail("epoll_wait");
        for (int i = 0; i < count; i++) {
            Client *client = ready[i].data.ptr;
            if (client->waits_to_write)
                send_some(echo, client);
            if (ready[i].events & ~(unsigned)EPOLLOUT)
                receive(echo, client);
        }
    }
}

void measure_echo(const Load *load)
{
    Echo echo = {.load = load, .events = epoll_create1(0)};
    echo.frame = new_frame(load->size, &echo.length);
    SSL_CTX_set_read_ahead(load->context, 1); // one system call for a record
    Client *clients = calloc((size_t)load->clients, sizeof *clients);
    for (int i = 0; i < load->clients; i++) {
        clients[i].tls = connect_to_server(load);
        clients[i].received = malloc(echo.length + SURPLUS);
        fcntl(SSL_get_fd(clients[i].tls), F_SETFL, O_NONBLOCK);
        watch(&echo, &clients[i], EPOLL_CTL_ADD, false);
    }
    for (int i = 0; i < load->clients; i++)
        send_some(&echo, &clients[i]);
    run_until(&echo, now() + load->seconds / 4); // warm up
    echo.answers = 0;
    double begin = now(), server = server_seconds(load);
    run_until(&echo, begin + load->seconds);
    tell(echo.answers, now() - begin, server_seconds(load) - server);
    for (int i = 0; i < load->clients; i++)
        disconnect(clients[i].tls);
}
