// Connections that come and go, one thread for each client; and connections that come and stay.

#include "load.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

typedef struct {
    const Load *load;
    bool with_echo;
    atomic_bool over;
    atomic_long done;
} Work;

// Sends one message and waits for its answer.
static void converse(SSL *connection, const char *frame, size_t length, char *answer)
{
    for (size_t sent = 0; sent < length;) {
        int done = SSL_write(connection, frame + sent, (int)(length - sent));
        if (done <= 0)
            fail("send");
        sent += (size_t)done;
    }
    for (size_t have = 0; have < length;) {
        int done = SSL_read(connection, answer + have, (int)(length - have));
        if (done <= 0)
            fail("receive");
        have += (size_t)done;
    }
    if (memcmp(answer, frame, length) != 0) {
        errno = EPROTO;
        fail("the answer is not what was sent");
    }
}

// Says that nothing more comes, and waits until the server has said so too.
static void end_cleanly(SSL *connection)
{
    char rest[64];
    SSL_shutdown(connection);
    shutdown(SSL_get_fd(connection), SHUT_WR);
    while (recv(SSL_get_fd(connection), rest, sizeof rest, 0) > 0)
        continue;
}

static void *work(void *argument)
{
    Work *work = argument;
    size_t length;
    char *frame = new_frame(work->load->size, &length), *answer = malloc(length);
    while (!atomic_load(&work->over)) {
        SSL *connection = connect_to_server(work->load);
        if (work->with_echo) {
            converse(connection, frame, length, answer);
            end_cleanly(connection);
        }
        disconnect(connection);
        atomic_fetch_add(&work->done, 1);
    }
    free(frame);
    free(answer);
    return NULL;
}

static void pause_for(double seconds)
{
    struct timespec time = {.tv_sec = (time_t)seconds};
    time.tv_nsec = (long)((seconds - (double)time.tv_sec) * 1e9);
    nanosleep(&time, NULL);
}

void measure_connecting(const Load *load, bool with_echo)
{
    Work shared = {.load = load, .with_echo = with_echo};
    pthread_t *threads = calloc((size_t)load->clients, sizeof *threads);
    for (int i = 0; i < load->clients; i++)
        if (pthread_create(&threads[i], NULL, work, &shared) != 0)
            fail("thread");
    pause_for(load->seconds / 4); // warm up
    long before = atomic_load(&shared.done);
    double begin = now(), server = server_seconds(load);
    pause_for(load->seconds);
    long done = atomic_load(&shared.done) - before;
    tell(done, now() - begin, server_seconds(load) - server);
    atomic_store(&shared.over, true);
    for (int i = 0; i < load->clients; i++)
        pthread_join(threads[i], NULL);
}

void hold(const Load *load)
{
    SSL **connections = calloc((size_t)load->clients, sizeof *connections);
    for (int i = 0; i < load->clients; i++)
        connections[i] = connect_to_server(load);
    printf("held\n");
    fflush(stdout);
    while (getchar() != EOF)
        continue;
    for (int i = 0; i < load->clients; i++)
        disconnect(connections[i]);
}
