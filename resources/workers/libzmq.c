/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Worker for libzmq's C API: holds one end of a link of ZeroMQ Crossover. core/worker/PROTOCOL.md is its contract.
 *
 *     cc -O2 -o libzmq-worker libzmq.c -lzmq -lpthread
 *
 * It is also a template for a worker of another binding. Begin to read at main(): the worker greets, then answers one
 * request after the other. send_all() and request_all() are timed: between two readings of the clock stands only what a
 * user of the binding would write. Whatever fails ends the process with an answer that says why. Most languages have a
 * library for JSON; here a small reader of requests stands at the end, and answers are written with printf().
 */
#define _GNU_SOURCE /* for CPU sets and POLLRDHUP */
#include <errno.h>
#include <inttypes.h>
#include <malloc.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <zmq.h>

enum {
    key_length = 40, /* characters of Z85 */
    binary_key_size = 32,
    any_cpu = -1,
};

/* Who may connect to the far end, and the thread that decides. */
struct doorkeeper {
    bool runs;
    pthread_t thread;
    void* questions;
    const char* mechanism;
    int credentials; /* how many of the next are used */
    const char* credential[2];
    size_t credential_size[2];
    long refused;
};

struct link {
    bool open, near, latency, poll;
    size_t size;            /* of every message */
    unsigned char* payload; /* that both arms send */
    unsigned char** former; /* payloads that libzmq may still have */
    size_t formers;
    void *context, *socket, *acknowledge;
    long lent; /* buffers that libzmq got in place of a copy */
    struct doorkeeper doorkeeper;
    cpu_set_t cpus_before;
    int64_t cpu_time_before;
    int64_t others_before; /* CPU time of other threads when the link was opened */
    int64_t cpu_in_bursts; /* of this thread */
    int64_t cpu_before;    /* CPU time of this end when the last burst began */
    char user[256], password[256], peer[binary_key_size];
};

struct keys {
    bool fresh;
    char public_key[key_length + 1], secret_key[key_length + 1];
};

/* Buffers that libzmq has given back. Its I/O thread counts while the main thread sends. */
static atomic_long returned;

/* A name of a request, with its value. Names inside of objects follow a dot: "cpus.io". */
struct member {
    char name[32];
    enum { text_value, number_value, other_value } kind;
    char text[512]; /* also of a number, true, false and null */
};
struct request {
    int count;
    struct member members[32];
};

static bool read_request(const char* line, struct request* request);

/* ---- Answers ---- */

/* Writes one line. Unflushed, it would stay here, and the program would wait for it. */
static void say(const char* format, ...)
{
    va_list values;
    va_start(values, format);
    vprintf(format, values);
    va_end(values);
    putchar('\n');
    fflush(stdout);
}

/* Writes a text in quotes. Bytes above 127 belong to letters of UTF-8 and stay as they are. */
static void put_text(const char* text)
{
    putchar('"');
    for (; *text; ++text) {
        const unsigned char byte = (unsigned char)*text;
        if (byte < ' ')
            printf("\\u%04x", byte);
        else if (byte == '"' || byte == '\\')
            printf("\\%c", byte);
        else
            putchar(byte);
    }
    putchar('"');
}

/* An error ends the sweep and the worker, so nothing needs to be cleaned up. */
static _Noreturn void fail(const char* format, ...)
{
    char what[512];
    va_list values;
    va_start(values, format);
    vsnprintf(what, sizeof what, format, values);
    va_end(values);
    printf("{\"error\":");
    put_text(what);
    say("}");
    _exit(1);
}

static _Noreturn void fail_zmq(const char* call, const char* advice)
{
    fail("%s: %s; %s", call, zmq_strerror(errno), advice);
}

/* After a call of libzmq that was interrupted (EINTR) it is to be repeated. */
static void expect_interrupted(const char* call)
{
    if (errno != EINTR) fail_zmq(call, "try again, or measure another transport");
}

/* Ends the process when nobody can write requests any more, even while the main thread waits in libzmq. */
static void* end_with_input(void* unused)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLRDHUP};
    while (poll(&input, 1, -1) < 0 && errno == EINTR) {
    }
    _exit(0);
    return unused;
}

static int64_t now(clockid_t clock)
{
    struct timespec time;
    clock_gettime(clock, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* CPU time of all threads but this one: above all libzmq's. */
static int64_t cpu_of_others(void)
{
    return now(CLOCK_PROCESS_CPUTIME_ID) - now(CLOCK_THREAD_CPUTIME_ID);
}

/* CPU time that this end has used since the link was opened. Of this thread only bursts count. */
static int64_t cpu_of_end(const struct link* link)
{
    const int64_t others = cpu_of_others() - link->others_before;
    return link->cpu_in_bursts + (others > 0 ? others : 0); /* below 0 only because two clocks are read one by one */
}

/* ---- What a request says ---- */

static const struct member* find(const struct request* request, const char* name)
{
    for (int at = 0; at < request->count; ++at) {
        if (strcmp(request->members[at].name, name) == 0) return &request->members[at];
    }
    return NULL;
}

static const char* value_of(const struct request* request, const char* name, const char* otherwise)
{
    const struct member* member = find(request, name);
    return member ? member->text : otherwise;
}

static const char* text_of(const struct request* request, const char* name)
{
    const struct member* member = find(request, name);
    if (!member || member->kind != text_value) fail("a request lacks the text \"%s\"; see PROTOCOL.md", name);
    return member->text;
}

static int64_t number_of(const struct request* request, const char* name)
{
    const struct member* member = find(request, name);
    char* end = NULL;
    const int64_t number = member && member->kind == number_value ? strtoll(member->text, &end, 10) : 0;
    if (!end || *end) fail("a request lacks the whole number \"%s\"; see PROTOCOL.md", name);
    return number;
}

/* ---- Messages ---- */

static unsigned char* make_payload(size_t size)
{
    unsigned char* payload = malloc(size);
    if (!payload) fail("there is no memory for a message of %zu B; measure smaller ones", size);
    for (size_t at = 0; at < size; ++at)
        payload[at] = (unsigned char)(165 + 131 * at + 29 * size);
    return payload;
}

/* libzmq calls this when it needs a buffer no longer: for ipc and tcp in its I/O thread. A real program would free the
 * buffer or use it again; here all messages share one payload. */
static void give_back(void* data, void* hint)
{
    (void)data, (void)hint;
    atomic_fetch_add_explicit(&returned, 1, memory_order_relaxed);
}

static void await(struct link* link, short event)
{
    zmq_pollitem_t item = {.socket = link->socket, .events = event};
    while (zmq_poll(&item, 1, -1) < 0)
        expect_interrupted("zmq_poll");
}

/* The two arms: libzmq copies the bytes into a message of its own, or it gets the buffer itself. */
static void send_one(struct link* link, bool copy)
{
    if (link->poll) await(link, ZMQ_POLLOUT);
    if (copy) {
        while (zmq_send(link->socket, link->payload, link->size, 0) < 0)
            expect_interrupted("zmq_send");
        return;
    }
    zmq_msg_t message;
    if (zmq_msg_init_data(&message, link->payload, link->size, give_back, NULL) < 0)
        fail_zmq("zmq_msg_init_data", "measure fewer messages at a time");
    while (zmq_msg_send(&message, link->socket, 0) < 0)
        expect_interrupted("zmq_msg_send");
}

static void receive_one(struct link* link, zmq_msg_t* message)
{
    if (link->poll) await(link, ZMQ_POLLIN);
    while (zmq_msg_recv(message, link->socket, 0) < 0)
        expect_interrupted("zmq_msg_recv");
}

/* Looks at size, first and last byte. Others would cost cache misses, and show hardly more. */
static void check(const struct link* link, zmq_msg_t* message)
{
    const size_t size = zmq_msg_size(message);
    const unsigned char* bytes = zmq_msg_data(message);
    if (size != link->size || bytes[0] != link->payload[0] || bytes[size - 1] != link->payload[size - 1])
        fail("a message of %zu B arrived with a different size or content than the %zu B that the other end should "
             "send; do not trust the results of this link",
             size, link->size);
}

/* ---- Peak memory ---- */

/* A value of this process in bytes, such as that of "VmRSS:", or 0 where the kernel does not tell it. */
static int64_t memory_of(const char* name)
{
    FILE* status = fopen("/proc/self/status", "r");
    char line[256];
    int64_t kibibytes = 0;
    while (status && kibibytes == 0 && fgets(line, sizeof line, status)) {
        if (strncmp(line, name, strlen(name)) == 0) kibibytes = strtoll(line + strlen(name), NULL, 10);
    }
    if (status) fclose(status);
    return kibibytes * 1024;
}

/* Before a burst whose memory is asked for: free memory goes back to the system, the kernel forgets the highest value
 * of resident memory, and a payload is made anew, so that it counts. Returns what is resident before, or 0 where the
 * kernel keeps no such value or does not let this process reset it. */
static int64_t prepare_for_memory(struct link* link)
{
    link->former = realloc(link->former, (link->formers + 1) * sizeof *link->former);
    if (!link->former) fail("there is no memory for another message; measure smaller ones");
    link->former[link->formers++] = link->payload;
    malloc_trim(0);
    FILE* request = fopen("/proc/self/clear_refs", "w");
    const bool asked = request && fputc('5', request) != EOF;
    const bool reset = request && fclose(request) == 0 && asked;
    const int64_t resident = reset ? memory_of("VmRSS:") : 0;
    link->payload = make_payload(link->size);
    return resident;
}

/* How much more was resident since. The kernel's counters lag behind by some 100 KiB for each CPU: less than 256 KiB
 * counts as that. */
static int64_t peak_above(int64_t resident)
{
    const int64_t more = memory_of("VmHWM:") - resident, least = 256 * 1024;
    return more > least ? more : least;
}

/* ---- Bursts ---- */

/* `resident`: before the burst, if its memory is asked for, else 0. */
static void send_all(struct link* link, bool copy, int64_t messages, int64_t resident)
{
    const int64_t cpu_begin = now(CLOCK_THREAD_CPUTIME_ID);
    const int64_t begin = now(CLOCK_MONOTONIC);
    for (int64_t left = messages; left > 0; --left)
        send_one(link, copy);
    const int64_t sent = now(CLOCK_MONOTONIC);
    link->cpu_in_bursts += now(CLOCK_THREAD_CPUTIME_ID) - cpu_begin;
    printf("{\"begin_ns\":%" PRId64 ",\"sent_ns\":%" PRId64 ",\"cpu_ns\":%" PRId64, begin, sent, link->cpu_before);
    if (link->acknowledge) {
        char arrived;
        while (zmq_recv(link->acknowledge, &arrived, sizeof arrived, 0) < 0)
            expect_interrupted("zmq_recv");
        printf(",\"acknowledged_ns\":%" PRId64, now(CLOCK_MONOTONIC));
    }
    if (resident > 0) printf(",\"peak_bytes\":%" PRId64, peak_above(resident));
    say("}");
}

static void receive_all(struct link* link, int64_t messages, bool timed)
{
    zmq_msg_t message;
    zmq_msg_init(&message);
    const int64_t cpu_begin = now(CLOCK_THREAD_CPUTIME_ID);
    for (int64_t left = messages; left > 0; --left) {
        receive_one(link, &message); /* and frees the one before */
        if (!timed || zmq_msg_size(&message) != link->size) check(link, &message);
    }
    const int64_t last = now(CLOCK_MONOTONIC);
    if (link->acknowledge) {
        while (zmq_send(link->acknowledge, "", 1, 0) < 0)
            expect_interrupted("zmq_send");
    }
    link->cpu_in_bursts += now(CLOCK_THREAD_CPUTIME_ID) - cpu_begin;
    check(link, &message);
    zmq_msg_close(&message);
    say("{\"last_ns\":%" PRId64 ",\"cpu_ns\":%" PRId64 "}", last, link->cpu_before);
}

static void request_all(struct link* link, bool copy, int64_t messages)
{
    int64_t* round_trips = malloc((size_t)messages * sizeof *round_trips);
    if (!round_trips) fail("there is no memory for the times of %" PRId64 " messages; ask for fewer", messages);
    zmq_msg_t message;
    zmq_msg_init(&message);
    for (int64_t at = 0; at < messages; ++at) {
        const int64_t begin = now(CLOCK_MONOTONIC);
        send_one(link, copy);
        receive_one(link, &message);
        round_trips[at] = now(CLOCK_MONOTONIC) - begin;
        check(link, &message);
    }
    zmq_msg_close(&message);
    printf("{\"round_trips_ns\":[");
    for (int64_t at = 0; at < messages; ++at)
        printf("%s%" PRId64, at ? "," : "", round_trips[at]);
    say("]}");
    free(round_trips);
}

/* Replies with a message of its own: to send back the one that arrived would be no zero-copy send. */
static void reply_all(struct link* link, bool copy, int64_t messages)
{
    zmq_msg_t message;
    zmq_msg_init(&message);
    for (int64_t left = messages; left > 0; --left) {
        receive_one(link, &message);
        send_one(link, copy);
        check(link, &message); /* after the reply, for which the other end waits */
    }
    zmq_msg_close(&message);
    say("{\"last_ns\":%" PRId64 "}", now(CLOCK_MONOTONIC));
}

static void run_burst(struct link* link, const struct request* asked)
{
    const char* arm = text_of(asked, "burst");
    const int64_t messages = number_of(asked, "messages");
    const bool timed = strcmp(value_of(asked, "timed", "false"), "true") == 0;
    if (messages < 1) fail("burst: ask for at least one message");
    const bool memory = strcmp(value_of(asked, "memory", "false"), "true") == 0;
    const bool copy = strcmp(arm, "copy") == 0;
    const bool sends = link->near || link->latency;
    if (sends && !copy && strcmp(arm, "zero-copy") != 0) fail("burst: this worker has the arms copy and zero-copy");

    if (sends && !copy) link->lent += messages;
    link->cpu_before = cpu_of_end(link);
    if (!link->near) say("{\"ready\":true}");
    if (link->near && link->latency)
        request_all(link, copy, messages);
    else if (link->near)
        send_all(link, copy, messages, memory ? prepare_for_memory(link) : 0);
    else if (link->latency)
        reply_all(link, copy, messages);
    else
        receive_all(link, messages, timed); /* in whatever way the other end sends */
}

/* ---- Who may connect (ZAP, ZeroMQ RFC 27) ---- */

struct frame {
    size_t size;
    char bytes[256];
};

/* Reads a whole message. Returns its number of frames, or -1 when the context ends. */
static int read_frames(void* socket, struct frame* frames, int most)
{
    for (int count = 0;; ++count) {
        struct frame surplus;
        struct frame* frame = count < most ? &frames[count] : &surplus;
        int size;
        while ((size = zmq_recv(socket, frame->bytes, sizeof frame->bytes, 0)) < 0 && errno == EINTR) {
        }
        if (size < 0) return -1;
        frame->size = (size_t)size; /* more than there is room for if it is too long, and so never equal */
        int more = 0;
        zmq_getsockopt(socket, ZMQ_RCVMORE, &more, &(size_t){sizeof more});
        if (!more) return count + 1;
    }
}

static bool frame_is(const struct frame* frame, const char* bytes, size_t size)
{
    return frame->size == size && memcmp(frame->bytes, bytes, size) == 0;
}

/* libzmq asks on an inproc socket about each handshake, with the frames: version, number of the question, domain,
 * address, identity, mechanism; then what the other end showed. */
static void* keep_door(void* argument)
{
    struct doorkeeper* keeper = argument;
    struct frame frames[8];
    int count;
    while ((count = read_frames(keeper->questions, frames, 8)) >= 0) {
        bool right = count == 6 + keeper->credentials;
        right = right && frame_is(&frames[5], keeper->mechanism, strlen(keeper->mechanism));
        for (int at = 0; right && at < keeper->credentials; ++at)
            right = frame_is(&frames[6 + at], keeper->credential[at], keeper->credential_size[at]);
        if (!right) ++keeper->refused;
        zmq_send(keeper->questions, "1.0", 3, ZMQ_SNDMORE);
        zmq_send(keeper->questions, frames[1].bytes, count > 1 ? frames[1].size : 0, ZMQ_SNDMORE);
        zmq_send(keeper->questions, right ? "200" : "400", 3, ZMQ_SNDMORE);
        zmq_send(keeper->questions, "", 0, ZMQ_SNDMORE); /* words about the status, user, metadata */
        zmq_send(keeper->questions, "", 0, ZMQ_SNDMORE);
        zmq_send(keeper->questions, "", 0, 0);
    }
    zmq_close(keeper->questions);
    return NULL;
}

static void start_doorkeeper(struct link* link, bool curve)
{
    struct doorkeeper* keeper = &link->doorkeeper;
    keeper->mechanism = curve ? "CURVE" : "PLAIN";
    keeper->credentials = curve ? 1 : 2;
    keeper->credential[0] = curve ? link->peer : link->user;
    keeper->credential_size[0] = curve ? binary_key_size : strlen(link->user);
    keeper->credential[1] = link->password;
    keeper->credential_size[1] = strlen(link->password);
    keeper->questions = zmq_socket(link->context, ZMQ_REP);
    zmq_setsockopt(keeper->questions, ZMQ_LINGER, &(int){0}, sizeof(int));
    if (zmq_bind(keeper->questions, "inproc://zeromq.zap.01") < 0 ||
        pthread_create(&keeper->thread, NULL, keep_door, keeper) != 0)
        fail("the thread that lets the other end in cannot be started; close other programs and try again");
    keeper->runs = true;
}

/* ---- Opening and closing ---- */

static void set_text(void* socket, int option, const char* text)
{
    if (zmq_setsockopt(socket, option, text, strlen(text)) < 0)
        fail_zmq("zmq_setsockopt", "send user, password and keys as PROTOCOL.md shows them");
}

static void* open_socket(struct link* link, int type, const char* endpoint, const struct keys* keys, const char* peer)
{
    void* socket = zmq_socket(link->context, type);
    if (!socket) fail_zmq("zmq_socket", "close other programs and try again");
    const int64_t most = (int64_t)link->size + 1024;
    zmq_setsockopt(socket, ZMQ_LINGER, &(int){0}, sizeof(int));
    zmq_setsockopt(socket, ZMQ_SNDHWM, &(int){0}, sizeof(int));
    zmq_setsockopt(socket, ZMQ_RCVHWM, &(int){0}, sizeof(int));
    zmq_setsockopt(socket, ZMQ_MAXMSGSIZE, &most, sizeof most);
    if (peer && link->near) {
        set_text(socket, ZMQ_CURVE_SERVERKEY, peer);
        set_text(socket, ZMQ_CURVE_PUBLICKEY, keys->public_key);
        set_text(socket, ZMQ_CURVE_SECRETKEY, keys->secret_key);
    } else if (peer) {
        zmq_setsockopt(socket, ZMQ_CURVE_SERVER, &(int){1}, sizeof(int));
        set_text(socket, ZMQ_CURVE_SECRETKEY, keys->secret_key);
    } else if (link->user[0] && link->near) {
        set_text(socket, ZMQ_PLAIN_USERNAME, link->user);
        set_text(socket, ZMQ_PLAIN_PASSWORD, link->password);
    } else if (link->user[0]) {
        zmq_setsockopt(socket, ZMQ_PLAIN_SERVER, &(int){1}, sizeof(int));
    }
    if ((link->near ? zmq_connect(socket, endpoint) : zmq_bind(socket, endpoint)) < 0)
        fail("cannot %s %.107s: %s; choose another endpoint", link->near ? "connect to" : "bind", endpoint,
             zmq_strerror(errno));
    return socket;
}

static void check_usable(const struct link* link, int cpu)
{
    if (cpu == any_cpu) return;
    if (cpu < 0 || cpu >= CPU_SETSIZE || !CPU_ISSET((size_t)cpu, &link->cpus_before))
        fail("this process may not use CPU %d; start the sweep again", cpu);
}

/* One for each link, so that its I/O thread serves nothing else. The first socket starts that thread, so its CPU is
 * chosen before; libzmq aborts the process if it is one that the process may not use. */
static void* open_context(int io_cpu)
{
    void* context = zmq_ctx_new();
    if (!context) fail_zmq("zmq_ctx_new", "close other programs and try again");
    if (io_cpu != any_cpu) zmq_ctx_set(context, ZMQ_THREAD_AFFINITY_CPU_ADD, io_cpu);
    return context;
}

/* The thread that calls this is the one that sends or receives. */
static void move_to(int cpu)
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET((size_t)cpu, &one);
    if (pthread_setaffinity_np(pthread_self(), sizeof one, &one) != 0)
        fail("the thread cannot be put on CPU %d; choose the placement free", cpu);
}

/* The endpoint with the port that the system chose. */
static void put_endpoint(const char* name, void* socket)
{
    char endpoint[256] = "";
    zmq_getsockopt(socket, ZMQ_LAST_ENDPOINT, endpoint, &(size_t){sizeof endpoint});
    printf(",\"%s\":", name);
    put_text(endpoint);
}

static void open_link(struct link* link, const struct request* asked, struct keys* keys)
{
    const char* end = text_of(asked, "open");
    const char* test = text_of(asked, "test");
    const char* wait = text_of(asked, "wait");
    const char* endpoint = text_of(asked, "endpoint");
    const char* user = value_of(asked, "user", "");
    const char* password = value_of(asked, "password", "");
    const char* acknowledge = value_of(asked, "acknowledge", NULL);
    const char* peer = value_of(asked, "curve.peer", NULL);
    const int64_t size = number_of(asked, "size");
    const int thread_cpu = find(asked, "cpus.thread") ? (int)number_of(asked, "cpus.thread") : any_cpu;
    const int io_cpu = find(asked, "cpus.io") ? (int)number_of(asked, "cpus.io") : any_cpu;
    memset(link, 0, sizeof *link);
    link->near = strcmp(end, "near") == 0;
    link->latency = strcmp(test, "latency") == 0;
    link->poll = strcmp(wait, "poll") == 0;
    if (!link->near && strcmp(end, "far") != 0) fail("open: ends are near and far");
    if (!link->latency && strcmp(test, "throughput") != 0) fail("open: tests are throughput and latency");
    if (!link->poll && strcmp(wait, "block") != 0) fail("open: ways to wait are block and poll");
    if (size < 1) fail("open: a message has at least one byte");
    if (strncmp(endpoint, "tcp:", 4) == 0 && !*user && !peer)
        fail("open: anybody can connect over tcp; give user and password, or curve");
    if (strlen(user) > 255 || strlen(password) > 255) fail("open: user and password have at most 255 bytes");
    if (peer && !keys->fresh) fail("open: CURVE needs a pair of keys; ask for keys before open");
    if (peer && (strlen(peer) != key_length || !zmq_z85_decode((uint8_t*)link->peer, peer)))
        fail("open: peer is no public key; it has 40 characters of Z85");

    link->cpu_time_before = now(CLOCK_PROCESS_CPUTIME_ID);
    link->others_before = cpu_of_others();
    link->size = (size_t)size;
    link->payload = make_payload(link->size);
    strcpy(link->user, user);
    strcpy(link->password, password);
    atomic_store(&returned, 0);

    sched_getaffinity(0, sizeof link->cpus_before, &link->cpus_before);
    check_usable(link, thread_cpu);
    check_usable(link, io_cpu);
    link->context = open_context(io_cpu);
    if (!link->near && (peer || *user)) start_doorkeeper(link, peer);

    const int type = link->latency ? (link->near ? ZMQ_REQ : ZMQ_REP) : (link->near ? ZMQ_PUSH : ZMQ_PULL);
    link->socket = open_socket(link, type, endpoint, keys, peer);
    if (acknowledge) link->acknowledge = open_socket(link, link->near ? ZMQ_PULL : ZMQ_PUSH, acknowledge, keys, peer);
    keys->fresh = false;

    if (thread_cpu != any_cpu) move_to(thread_cpu); /* last: a thread inherits the CPUs of the one that starts it */
    link->open = true;
    printf("{\"opened\":true");
    if (!link->near) put_endpoint("endpoint", link->socket);
    if (!link->near && acknowledge) put_endpoint("acknowledge", link->acknowledge);
    say("}");
}

static void close_link(struct link* link)
{
    const int64_t cpu_ns = cpu_of_end(link);
    zmq_close(link->socket);
    if (link->acknowledge) zmq_close(link->acknowledge);
    /* Makes the doorkeeper close its socket. When it returns, libzmq has no buffers any more, and the payload can go.
     */
    while (zmq_ctx_term(link->context) < 0)
        expect_interrupted("zmq_ctx_term");
    if (link->doorkeeper.runs) pthread_join(link->doorkeeper.thread, NULL);
    pthread_setaffinity_np(pthread_self(), sizeof link->cpus_before, &link->cpus_before);
    while (link->formers > 0)
        free(link->former[--link->formers]);
    free(link->former);
    free(link->payload);
    link->open = false;
    const int64_t cpu_us = (now(CLOCK_PROCESS_CPUTIME_ID) - link->cpu_time_before) / 1000;
    printf("{\"closed\":true,\"lent\":%ld,\"returned\":%ld,\"refused\":%ld", link->lent, atomic_load(&returned),
           link->doorkeeper.refused);
    if (!link->latency) printf(",\"cpu_ns\":%" PRId64, cpu_ns);
    say(",\"cpu_s\":%" PRId64 ".%06" PRId64 "}", cpu_us / 1000000, cpu_us % 1000000);
}

/* ---- The dialogue ---- */

/* The first line of a file, or an empty text. */
static void read_line(const char* path, char* line, int room)
{
    FILE* file = fopen(path, "r");
    if (!file || !fgets(line, room, file)) line[0] = '\0';
    line[strcspn(line, "\n")] = '\0';
    if (file) fclose(file);
}

/* Writes the CPUs that this process may use, by physical core: those of one core name the same siblings. */
static void put_cores(void)
{
    static char siblings[CPU_SETSIZE][64];
    cpu_set_t allowed;
    CPU_ZERO(&allowed);
    sched_getaffinity(0, sizeof allowed, &allowed);
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET((size_t)cpu, &allowed)) continue;
        char path[96];
        snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
        read_line(path, siblings[cpu], sizeof siblings[cpu]);
        if (!siblings[cpu][0]) snprintf(siblings[cpu], sizeof siblings[cpu], "%d", cpu);
    }
    putchar('[');
    bool later = false;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!siblings[cpu][0]) continue;
        printf("%s[%d", later ? "," : "", cpu);
        for (int other = cpu + 1; other < CPU_SETSIZE; ++other) {
            if (strcmp(siblings[cpu], siblings[other]) != 0) continue;
            printf(",%d", other);
            siblings[other][0] = '\0';
        }
        putchar(']');
        later = true;
    }
    putchar(']');
}

static void greet(void)
{
    int major, minor, patch;
    zmq_version(&major, &minor, &patch);
    char boot[64], host[256] = "";
    struct stat time_namespace = {0};
    stat("/proc/self/ns/time", &time_namespace);
    read_line("/proc/sys/kernel/random/boot_id", boot, sizeof boot);
    gethostname(host, sizeof host - 1);
    printf("{\"worker\":1,\"name\":\"libzmq %d.%d.%d\",\"libzmq\":\"%d.%d.%d\"", major, minor, patch, major, minor,
           patch);
    printf(",\"clock\":\"%s/%ju\"", boot, (uintmax_t)time_namespace.st_ino);
    printf(",\"ends\":[\"near\",\"far\"],\"tests\":[\"throughput\",\"latency\"],\"transports\":[\"ipc\",\"tcp\"]");
    printf(",\"waits\":[\"block\",\"poll\"],\"arms\":[\"copy\",\"zero-copy\"],\"acknowledges\":true,\"memory\":true");
    printf(",\"curve\":%s,\"cores\":", zmq_has("curve") ? "true" : "false");
    put_cores();
    printf(",\"host\":");
    put_text(host);
    say("}");
}

static void make_keys(struct keys* keys)
{
    if (zmq_curve_keypair(keys->public_key, keys->secret_key) < 0)
        fail_zmq("zmq_curve_keypair", "use a libzmq that is built with CURVE");
    keys->fresh = true;
    printf("{\"public\":");
    put_text(keys->public_key);
    say("}");
}

static void answer(const struct request* asked, struct link* link, struct keys* keys)
{
    if (find(asked, "keys"))
        make_keys(keys);
    else if (find(asked, "open") && !link->open)
        open_link(link, asked, keys);
    else if (find(asked, "burst") && link->open)
        run_burst(link, asked);
    else if (find(asked, "close") && link->open)
        close_link(link);
    else
        fail("this request is unknown while %s link is open; send keys, open, bursts, close", link->open ? "a" : "no");
}

int main(void)
{
    /* glibc changes these thresholds while it runs, so that the order of sizes would matter. Both are those of the
     * program itself. */
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 32 << 20);
    pthread_t watch;
    if (pthread_create(&watch, NULL, end_with_input, NULL) != 0) fail("no thread can be started; close other programs");

    greet();
    static struct link link;
    static struct keys keys;
    static struct request asked;
    char* line = NULL;
    size_t room = 0;
    while (getline(&line, &room, stdin) > 0) {
        if (!read_request(line, &asked)) fail("a request is no JSON object that this worker can read; see PROTOCOL.md");
        answer(&asked, &link, &keys);
    }
    _exit(0);
}

/* ---- JSON of requests ---- */

struct reader {
    const char* at;
    struct request* request;
    int depth;
};

static char next_character(struct reader* reader)
{
    while (*reader->at && strchr(" \t\r\n", *reader->at))
        ++reader->at;
    return *reader->at;
}

/* Returns the length of a text, of which there is no more than has room, or -1 if there is none. */
static ptrdiff_t read_text(struct reader* reader, char* text, size_t room)
{
    static const char escapes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    if (next_character(reader) != '"') return -1;
    size_t size = 0;
    for (++reader->at; *reader->at != '"'; ++reader->at) {
        char letter = *reader->at;
        if ((unsigned char)letter < ' ') return -1; /* also the end of the line */
        if (letter == '\\') {
            const char* escape = *++reader->at ? strchr(escapes, *reader->at) : NULL;
            unsigned code;
            if (escape)
                letter = meanings[escape - escapes];
            else if (sscanf(reader->at, "u00%2x", &code) == 1 && code > 0 && code < 128)
                letter = (char)code, reader->at += 4;
            else
                return -1; /* other letters come as they are */
        }
        if (size + 1 < room) text[size] = letter;
        ++size;
    }
    ++reader->at;
    text[size < room ? size : room - 1] = '\0';
    return (ptrdiff_t)size;
}

static bool read_value(struct reader* reader, const char* name);

/* The members of an object or a list, whose first character is the next one. */
static bool read_inside(struct reader* reader, const char* name)
{
    const bool object = *reader->at == '{';
    const char end = object ? '}' : ']';
    if (++reader->depth > 16) return false;
    ++reader->at;
    if (next_character(reader) == end) {
        --reader->depth;
        return ++reader->at, true;
    }
    for (;;) {
        char inner[64] = "", full[sizeof inner + 64];
        if (object) {
            if (read_text(reader, inner, sizeof inner) < 0 || next_character(reader) != ':') return false;
            ++reader->at;
        }
        snprintf(full, sizeof full, "%s%s%s", name, *name ? "." : "", inner);
        if (!read_value(reader, full)) return false;
        const char after = next_character(reader);
        if (after != ',' && after != end) return false;
        ++reader->at;
        if (after == end) {
            --reader->depth;
            return true;
        }
    }
}

static bool read_value(struct reader* reader, const char* name)
{
    static struct member surplus; /* what has no room is a name that this worker does not know, or inside of a list */
    const char first = next_character(reader);
    struct request* request = reader->request;
    const bool keeps = request->count < 32 && strlen(name) < sizeof surplus.name;
    struct member* member = keeps ? &request->members[request->count] : &surplus;
    if (keeps) strcpy(member->name, name);
    member->kind = other_value;
    member->text[0] = '\0';
    if (first == '{' || first == '[') {
        if (keeps && *name) ++request->count;
        return read_inside(reader, name);
    }
    if (first == '"') {
        const ptrdiff_t size = read_text(reader, member->text, sizeof member->text);
        if (size < 0) return false;
        if ((size_t)size < sizeof member->text) member->kind = text_value; /* else it is longer than anything known */
    } else {
        const size_t size = strspn(reader->at, "+-.0123456789abcdefghijklmnopqrstuvwxyzE");
        if (size == 0 || size >= sizeof member->text) return false;
        memcpy(member->text, reader->at, size);
        member->text[size] = '\0';
        reader->at += size;
        const bool number = first == '-' || (first >= '0' && first <= '9');
        if (number) member->kind = number_value;
        if (!number && strcmp(member->text, "true") != 0 && strcmp(member->text, "false") != 0 &&
            strcmp(member->text, "null") != 0)
            return false;
    }
    if (keeps && strcmp(member->text, "null") != 0) ++request->count;
    return true;
}

static bool read_request(const char* line, struct request* request)
{
    struct reader reader = {.at = line, .request = request};
    request->count = 0;
    return next_character(&reader) == '{' && read_inside(&reader, "") && next_character(&reader) == '\0';
}
