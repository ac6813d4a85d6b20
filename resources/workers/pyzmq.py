#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker for pyzmq: holds one end of a link of ZeroMQ Crossover. core/worker/PROTOCOL.md is its contract."""
import ctypes
import json
import os
import select
import signal
import sys
import threading
import time
from itertools import repeat


def say(**answer):
    print(json.dumps(answer), flush=True)


def fail(what):
    say(error=what)
    os._exit(1)


try:
    import zmq
    from zmq.utils import z85
    from zmq.utils.garbage import gc  # pyzmq's table of the buffers that libzmq has, and the thread that empties it
except ImportError as error:
    fail(f"pyzmq cannot be loaded ({error}); install it for {sys.executable} (Debian: python3-zmq)")

ARMS = ["copy", "zero-copy"]
SOCKETS = {("near", "throughput"): zmq.PUSH, ("far", "throughput"): zmq.PULL,
           ("near", "latency"): zmq.REQ, ("far", "latency"): zmq.REP}


def count(request, name):
    """A number of messages or bytes."""
    value = request[name]
    if type(value) is not int or value < 1:
        fail(f"{name} is {value!r}; it must be a whole number above 0")
    return value


class Doorkeeper(threading.Thread):
    """Lets the other end in and counts who else tried. libzmq asks it about each handshake (RFC 27, ZAP)."""

    def __init__(self, context, expected):
        super().__init__(daemon=True)
        self.expected, self.refused = expected, 0
        self.questions = context.socket(zmq.REP)
        self.questions.linger = 0
        self.questions.bind("inproc://zeromq.zap.01")
        self.start()

    def run(self):
        try:
            while True:
                version, number, _domain, _address, _identity, *shown = self.questions.recv_multipart()
                right = shown == self.expected
                self.refused += not right
                self.questions.send_multipart([version, number, b"200" if right else b"400", b"", b"", b""])
        except zmq.ContextTerminated:
            self.questions.close()


class Allocator(ctypes.Structure):
    """How Python makes objects: PyMemAllocatorEx of its C API."""
    _fields_ = [(name, ctypes.c_void_p) for name in ("context", "malloc", "calloc", "realloc", "free")]
    RAW, OBJECTS = 0, 2  # malloc itself, and pymalloc

    @classmethod
    def of(cls, domain):
        allocator = cls()
        ctypes.pythonapi.PyMem_GetAllocator(domain, ctypes.byref(allocator))
        return allocator

    def use(self):
        ctypes.pythonapi.PyMem_SetAllocator(self.OBJECTS, ctypes.byref(self))


class PeakMemory:
    """How much more resident memory this process needs at most while this is entered. Linux keeps the highest value, and
    forgets it on request. First, free memory goes back to the system, so that it counts when it is used again. Python
    would keep that of objects: while this is entered, malloc makes them. pymalloc frees them, too, since it hands on
    what is not its own."""

    LEAST = 256 << 10  # the kernel's counters lag behind by some 100 KiB for each CPU

    def __enter__(self):
        self.usual, raw, self.before = Allocator.of(Allocator.OBJECTS), Allocator.of(Allocator.RAW), None
        if self.usual.context or raw.context or "t" in sys.abiflags:
            return self  # not pymalloc, but one that checks memory, or that of a Python without its lock
        Allocator(None, raw.malloc, raw.calloc, self.usual.realloc, self.usual.free).use()
        former, gc.refs = gc.refs, dict(gc.refs)  # the table never gets smaller
        for key in gc.refs.keys() - former.keys():  # given back meanwhile
            gc.refs.pop(key, None)
        del former
        try:
            ctypes.CDLL(None).malloc_trim(0)
            with open("/proc/self/clear_refs", "w") as request:
                request.write("5")
            self.before = self.bytes_of("VmRSS:")
        except (AttributeError, OSError):
            pass  # no glibc, or a kernel that keeps no such value or does not let this process reset it
        return self

    def __exit__(self, *_error):
        self.usual.use()

    def answer(self):
        if self.before is None:
            return {}
        return {"peak_bytes": max(self.bytes_of("VmHWM:") - self.before, self.LEAST)}

    @staticmethod
    def bytes_of(name):
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) << 10 for line in status if line.startswith(name))


class Link:
    """One end of a link. It has a context, and so an I/O thread, of its own."""

    def __init__(self, request, keys):
        self.cpu_begin, self.cpu_in_bursts = time.process_time(), 0
        self.near, self.latency = request["open"] == "near", request["test"] == "latency"
        self.size, self.lent, self.doorkeeper = count(request, "size"), 0, None
        pattern = bytes((165 + 131 * at + 29 * self.size) % 256 for at in range(256))
        self.payload = (pattern * (self.size // 256 + 1))[:self.size]

        if not gc.is_alive():
            gc.start()  # now, because a thread inherits the CPU of the one that starts it
        self.context, self.cpus_before, cpus = zmq.Context(), os.sched_getaffinity(0), request.get("cpus", {})
        if not self.cpus_before.issuperset(cpus.values()):
            fail(f"this process may use the CPUs {sorted(self.cpus_before)}, not {cpus}; start the sweep again")
        if "io" in cpus:
            self.context.set(zmq.THREAD_AFFINITY_CPU_ADD, cpus["io"])
        self.others_begin = cpu_of_others()
        self.security = self.secure(request, keys)
        self.socket = self.open_socket(SOCKETS[request["open"], request["test"]], request["endpoint"])
        self.acknowledge = request.get("acknowledge") and self.open_socket(
            zmq.PULL if self.near else zmq.PUSH, request["acknowledge"])
        if "thread" in cpus:
            os.sched_setaffinity(0, {cpus["thread"]})
        self.send, self.receive = {"block": (self.socket.send, self.socket.recv),
                                   "poll": (self.polled(self.socket.send, zmq.POLLOUT),
                                            self.polled(self.socket.recv, zmq.POLLIN))}[request["wait"]]

    def secure(self, request, keys):
        """The options of sockets that let only the other end in. The far end starts the thread that decides."""
        if "curve" in request:
            if not keys:
                fail("CURVE needs a pair of keys; ask for keys before open")
            (public, secret), peer = keys, request["curve"]["peer"].encode()
            if self.near:
                return {zmq.CURVE_SERVERKEY: peer, zmq.CURVE_PUBLICKEY: public, zmq.CURVE_SECRETKEY: secret}
            self.doorkeeper = Doorkeeper(self.context, [b"CURVE", z85.decode(peer)])
            return {zmq.CURVE_SERVER: 1, zmq.CURVE_SECRETKEY: secret}
        if "user" in request:
            user, password = request["user"].encode(), request["password"].encode()
            if self.near:
                return {zmq.PLAIN_USERNAME: user, zmq.PLAIN_PASSWORD: password}
            self.doorkeeper = Doorkeeper(self.context, [b"PLAIN", user, password])
            return {zmq.PLAIN_SERVER: 1}
        if request["endpoint"].startswith("tcp:"):
            fail("anybody can connect over tcp; give user and password, or curve")
        return {}

    def open_socket(self, kind, endpoint):
        opened = self.context.socket(kind)
        opened.linger = opened.sndhwm = opened.rcvhwm = 0
        opened.maxmsgsize = self.size + 1024
        opened.copy_threshold = 0  # else pyzmq copies messages below 64 KiB in spite of copy=False
        for option, value in self.security.items():
            opened.set(option, value)
        try:
            (opened.connect if self.near else opened.bind)(endpoint)
        except zmq.ZMQError as error:
            fail(f"cannot {'connect to' if self.near else 'bind'} {endpoint}: {error}; choose another endpoint")
        return opened

    def polled(self, call, event):
        poller = zmq.Poller()
        poller.register(self.socket, event)
        wait = poller.poll

        def wait_and_call(*arguments, **options):
            wait()
            return call(*arguments, **options)
        return wait_and_call

    def opened(self):
        if self.near:
            return {"opened": True}
        sockets = {"endpoint": self.socket, "acknowledge": self.acknowledge}
        return {"opened": True, **{name: bound.last_endpoint.rstrip(b"\0").decode()  # tells the port that it got
                                   for name, bound in sockets.items() if bound}}

    def burst(self, arm, messages, timed, memory):
        copy, sends = arm == "copy", self.near or self.latency
        cpu_before = self.cpu_of_end()
        if sends and arm not in ARMS:
            fail(f"no arm {arm}; this worker has {' and '.join(ARMS)}")
        if not self.near:
            say(ready=True)
        if not sends:
            return {**self.receive_all(messages, timed), "cpu_ns": cpu_before}  # in whatever way the other end sends
        self.lent += 0 if copy else messages
        if self.near and not self.latency:
            sent = self.send_for_memory(copy, messages) if memory else self.send_all(copy, messages)
            return {**sent, "cpu_ns": cpu_before}
        if self.near:
            return self.request(copy, messages)
        return self.reply(copy, messages)

    def cpu_of_end(self):
        """CPU time that this end has used since it opened: of this thread in bursts, of libzmq's and pyzmq's always."""
        give_up = time.monotonic() + 0.1
        while len(gc.refs) > 1 and time.monotonic() < give_up:  # libzmq keeps one until the next message
            time.sleep(0.0001)
        return self.cpu_in_bursts + max(0, cpu_of_others() - self.others_begin)  # below 0: its two clocks read apart

    def send_all(self, copy, messages):
        send, payload, now = self.send, self.payload, time.monotonic_ns
        cpu_begin = time.thread_time_ns()
        begin = now()
        for _ in repeat(None, messages):
            send(payload, copy=copy)
        answer = {"begin_ns": begin, "sent_ns": now()}
        self.cpu_in_bursts += time.thread_time_ns() - cpu_begin
        if self.acknowledge:
            self.acknowledge.recv()
            answer["acknowledged_ns"] = now()
        return answer

    def send_for_memory(self, copy, messages):
        """A burst with a payload of its own, so that it counts."""
        usual = self.payload
        with PeakMemory() as peak:
            self.payload = bytes(memoryview(usual))
            answer = {**self.send_all(copy, messages), **peak.answer()}
        self.payload = usual
        return answer

    def receive_all(self, messages, timed):
        receive, size, check = self.receive, self.size, self.check
        cpu_begin = time.thread_time_ns()
        for _ in repeat(None, messages):
            message = receive()
            if not timed or len(message) != size:
                check(message)
        last = time.monotonic_ns()
        if self.acknowledge:
            self.acknowledge.send(b"\0")
        self.cpu_in_bursts += time.thread_time_ns() - cpu_begin
        check(message)
        return {"last_ns": last}

    def request(self, copy, messages):
        send, receive, payload, check, now = self.send, self.receive, self.payload, self.check, time.monotonic_ns
        round_trips = []
        for _ in repeat(None, messages):
            begin = now()
            send(payload, copy=copy)
            message = receive()
            round_trips.append(now() - begin)
            check(message)
        return {"round_trips_ns": round_trips}

    def reply(self, copy, messages):
        send, receive, payload, check = self.send, self.receive, self.payload, self.check
        for _ in repeat(None, messages):
            message = receive()
            send(payload, copy=copy)
            check(message)
        return {"last_ns": time.monotonic_ns()}

    def check(self, message):
        if len(message) != self.size or message[0] != self.payload[0] or message[-1] != self.payload[-1]:
            fail(f"a message of {len(message)} B arrived with a different size or content than the {self.size} B that "
                 "the other end should send; do not trust the results of this link")

    def close(self):
        cpu_ns = self.cpu_of_end()
        self.socket.close()
        if self.acknowledge:
            self.acknowledge.close()
        self.context.term()  # ends the doorkeeper too; libzmq has given all buffers back when this returns
        # pyzmq keeps each lent buffer in gc.refs until its own thread hears that libzmq gave it back. To count what is
        # left costs the sends nothing; a MessageTracker for each would.
        give_up = time.monotonic() + 5
        while gc.refs and time.monotonic() < give_up:
            time.sleep(0.001)
        os.sched_setaffinity(0, self.cpus_before)
        return {"closed": True, "lent": self.lent, "returned": self.lent - len(gc.refs),
                "refused": self.doorkeeper.refused if self.doorkeeper else 0,
                **({} if self.latency else {"cpu_ns": cpu_ns}),
                "cpu_s": time.process_time() - self.cpu_begin}


def cpu_of_others():
    """CPU time of all threads but this one."""
    return time.process_time_ns() - time.thread_time_ns()


def cores():
    """The CPUs that this process may use, by physical core."""
    by_core = {}
    for cpu in sorted(os.sched_getaffinity(0)):
        try:
            with open(f"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list") as siblings:
                core = siblings.read()
        except OSError:
            core = cpu
        by_core.setdefault(core, []).append(cpu)
    return list(by_core.values())


def greet():
    with open("/proc/sys/kernel/random/boot_id") as boot_id:
        clock = f"{boot_id.read().strip()}/{os.stat('/proc/self/ns/time').st_ino}"
    say(worker=1, name=f"pyzmq {zmq.__version__}", libzmq=zmq.zmq_version(), clock=clock, ends=["near", "far"],
        tests=["throughput", "latency"], transports=["ipc", "tcp"], waits=["block", "poll"], arms=ARMS,
        acknowledges=True, curve=zmq.has("curve"), memory=True, cores=cores(), host=os.uname().nodename)


def end_with_input():
    """Ends the process when nobody can write requests any more, even during a burst."""
    hang_up = select.poll()
    hang_up.register(sys.stdin.fileno(), select.POLLRDHUP)
    hang_up.poll()
    os._exit(0)


def serve():
    link = keys = None
    for line in sys.stdin.buffer:
        request = json.loads(line)
        if not isinstance(request, dict):
            fail("a request must be a JSON object; send one a line")
        if "keys" in request:
            keys = zmq.curve_keypair()
            say(public=keys[0].decode())
        elif "open" in request and not link:
            link, keys = Link(request, keys), None
            say(**link.opened())
        elif "burst" in request and link:
            say(**link.burst(request["burst"], count(request, "messages"), request["timed"],
                             request.get("memory", False)))
        elif "close" in request and link:
            say(**link.close())
            link = None
        else:
            fail(f"no request {next(iter(request), 'without a name')} is known {'while a' if link else 'while no'} "
                 "link is open; send keys, open, bursts, close")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    threading.Thread(target=end_with_input, daemon=True).start()
    try:
        greet()
        serve()
    except KeyError as missing:
        fail(f"a request lacks {missing}, or {missing} is a value that this worker does not know")
    except json.JSONDecodeError as error:
        fail(f"a request is not JSON ({error}); send one object a line")
    except Exception as error:
        fail(f"{type(error).__name__}: {error}; send requests as core/worker/PROTOCOL.md shows them")
    os._exit(0)
