// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the buffer of a zero-copy message is freed: one class per row of the table of releases in core/model/terms.h.
//
// Each class has the same four members, used by one sending thread:
//   explicit X(SharedPayload payload) what to send; its own buffers have the same content
//   void prepare(std::uint64_t n)    untimed: makes room for n messages in transit at once
//   zmq::message_t message()         timed: a message around a buffer of the payload
//   std::uint64_t released()         buffers freed so far; exact once the link is closed
// A class with a thread of its own also has collectorTime(), the CPU time of that thread.
// libzmq calls the free functions on the thread that drops the last reference. An object must outlive the link that
// carried its messages. After prepare(), only "shared" and "owned" allocate memory, as programs like them do.

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <memory>
#include <mutex>
#include <new>
#include <string>
#include <thread>

#include <zmq.hpp>

#include "core/measure/cpu_clock.h"
#include "core/measure/payload.h"

namespace crossover {

/// Free items of one sending thread. Any thread may return an item; only the sending thread takes items, and it takes
/// all returned ones at once, which avoids the ABA problem. T has a member `T* next`.
template <class T>
class ReturnStack {
public:
    T* take()
    {
        if (!m_ready) m_ready = m_returned.exchange(nullptr, std::memory_order_acquire);
        T* item = m_ready;
        if (item) m_ready = item->next;
        return item;
    }

    void giveBack(T* item)
    {
        item->next = m_returned.load(std::memory_order_relaxed);
        while (
            !m_returned.compare_exchange_weak(item->next, item, std::memory_order_release, std::memory_order_relaxed)) {
        }
    }

private:
    T* m_ready = nullptr;
    alignas(64) std::atomic<T*> m_returned{nullptr}; // separate cache line: other threads write it
};

/// An item lent to libzmq as a message's hint: content, its link in the stack of free items, and a count of its
/// returns. A count per item is cheap; a counter shared by threads would not be.
template <class Owner, class Content>
struct Lent {
    Lent(Owner* lender, Content&& what) : owner(lender), content(std::move(what)) {}
    Owner* owner;
    Content content;
    std::uint64_t returns = 0;
    Lent* next = nullptr;
    std::atomic<bool> out{false};
};

/// The items of one release: created before the timing, then reused.
template <class Item>
class LentItems {
public:
    /// `make()` returns the content of an item.
    template <class Owner, class Make>
    void prepare(std::uint64_t count, Owner* owner, Make make)
    {
        while (m_items.size() < count + spare)
            add(owner, make);
    }

    template <class Owner, class Make>
    Item* take(Owner* owner, Make make)
    {
        Item* item = m_free.take();
        while (!item) {
            add(owner, make); // buffers come back later than expected: grow, as a real pool would
            item = m_free.take();
        }
        return item;
    }

    /// The last step before libzmq gets the item.
    static Item* lend(Item* item)
    {
        item->out.store(true, std::memory_order_release);
        return item;
    }

    /// The item of a hint, on any thread: makes the sending thread's writes visible.
    static Item* lent(void* hint)
    {
        auto* item = static_cast<Item*>(hint);
        (void)item->out.load(std::memory_order_acquire);
        return item;
    }

    /// The first step when an item comes back. An item that comes back twice is counted once, so that the check finds
    /// it.
    static Item* returned(void* hint)
    {
        auto* item = static_cast<Item*>(hint);
        if (item->out.load(std::memory_order_acquire)) ++item->returns;
        item->out.store(false, std::memory_order_relaxed);
        return item;
    }

    void giveBack(Item* item) { m_free.giveBack(item); }

    [[nodiscard]] std::uint64_t returns() const
    {
        std::uint64_t total = 0;
        for (const auto& item : m_items)
            total += item.returns;
        return total;
    }

private:
    // ipc and tcp return the last buffer of a burst only when they encode the next message.
    static constexpr std::uint64_t spare = 1;

    template <class Owner, class Make>
    void add(Owner* owner, Make make)
    {
        m_free.giveBack(&m_items.emplace_back(owner, make()));
    }

    std::deque<Item> m_items; // addresses stay
    ReturnStack<Item> m_free;
};

/// constant: no free function at all.
class ConstantRelease {
public:
    explicit ConstantRelease(SharedPayload payload) : m_payload(std::move(payload)) {}
    void prepare(std::uint64_t) {}
    zmq::message_t message()
    {
        ++m_sent;
        return {m_payload->data(), m_payload->size(), nullptr, nullptr};
    }
    [[nodiscard]] std::uint64_t released() const { return m_sent; } // nothing to give back

private:
    SharedPayload m_payload;
    std::uint64_t m_sent = 0;
};

/// shared: each message holds a reference to one payload, made for it and deleted in the callback.
class SharedRelease {
public:
    /// The references have a count of their own, which tells how many there are.
    explicit SharedRelease(const SharedPayload& payload) : m_payload(payload.get(), [kept = payload](const Payload*) {})
    {
    }
    void prepare(std::uint64_t) {}
    zmq::message_t message()
    {
        ++m_sent;
        return {m_payload->data(), m_payload->size(), &SharedRelease::drop, new SharedPayload(m_payload)};
    }
    [[nodiscard]] std::uint64_t released() const
    {
        return m_sent + 1 - static_cast<std::uint64_t>(m_payload.use_count());
    }

private:
    static void drop(void* /*data*/, void* hint) { delete static_cast<SharedPayload*>(hint); }

    SharedPayload m_payload;
    std::uint64_t m_sent = 0;
};

/// recycled: each message holds a reference to one payload; the references are made before and used again.
class RecycledRelease {
public:
    explicit RecycledRelease(SharedPayload payload) : m_payload(std::move(payload)) {}
    void prepare(std::uint64_t count) { m_references.prepare(count, this, noReference); }
    zmq::message_t message()
    {
        Reference* reference = m_references.take(this, noReference);
        reference->content = m_payload;
        return {m_payload->data(), m_payload->size(), &RecycledRelease::drop, LentItems<Reference>::lend(reference)};
    }
    [[nodiscard]] std::uint64_t released() const { return m_references.returns(); }

private:
    using Reference = Lent<RecycledRelease, SharedPayload>;

    static SharedPayload noReference() { return nullptr; }
    static void drop(void* /*data*/, void* hint)
    {
        Reference* reference = LentItems<Reference>::returned(hint);
        reference->content.reset();
        reference->owner->m_references.giveBack(reference);
    }

    SharedPayload m_payload;
    LentItems<Reference> m_references;
};

/// pooled: each message takes a buffer from a pool and the callback returns it.
class PooledRelease {
public:
    explicit PooledRelease(const SharedPayload& payload) : m_size(payload->size()) {}
    void prepare(std::uint64_t count)
    {
        m_buffers.prepare(count, this, [this] { return Payload(m_size); });
    }
    zmq::message_t message()
    {
        Buffer* buffer = m_buffers.take(this, [this] { return Payload(m_size); });
        return {buffer->content.data(), m_size, &PooledRelease::giveBack, LentItems<Buffer>::lend(buffer)};
    }
    [[nodiscard]] std::uint64_t released() const { return m_buffers.returns(); }

private:
    using Buffer = Lent<PooledRelease, Payload>;

    static void giveBack(void* /*data*/, void* hint)
    {
        Buffer* buffer = LentItems<Buffer>::returned(hint);
        buffer->owner->m_buffers.giveBack(buffer);
    }

    std::size_t m_size;
    LentItems<Buffer> m_buffers;
};

/// owned: a new buffer for each message. Producing content is not part of sending, so only its edges are written.
class OwnedRelease {
public:
    explicit OwnedRelease(const SharedPayload& payload) : m_size(payload->size()) {}
    void prepare(std::uint64_t) {}
    zmq::message_t message()
    {
        void* buffer = std::malloc(m_size);
        if (!buffer) throw std::bad_alloc();
        Payload::writeEdges(buffer, m_size);
        return {buffer, m_size, &OwnedRelease::release, this};
    }
    [[nodiscard]] std::uint64_t released() const { return m_released.load(); }

private:
    static void release(void* data, void* hint)
    {
        std::free(data);
        static_cast<OwnedRelease*>(hint)->m_released.fetch_add(1, std::memory_order_relaxed);
    }

    std::size_t m_size;
    alignas(64) std::atomic<std::uint64_t> m_released{0};
};

/// notified: the callback sends the buffer's id to a collector thread over inproc, under a mutex, because any thread
/// may run it; the collector drops the reference. Imitates bindings such as pyzmq, whose objects need the interpreter's
/// lock.
class NotifiedRelease {
public:
    explicit NotifiedRelease(SharedPayload payload);
    ~NotifiedRelease();

    void prepare(std::uint64_t count) { m_references.prepare(count, this, noReference); }
    zmq::message_t message();
    [[nodiscard]] std::uint64_t released() const { return m_collected.load(std::memory_order_acquire); }
    [[nodiscard]] std::chrono::nanoseconds collectorTime()
    {
        return CpuClock::of(m_collector).time().value_or(std::chrono::nanoseconds::zero());
    }

private:
    using Reference = Lent<NotifiedRelease, SharedPayload>;

    static SharedPayload noReference() { return nullptr; }
    static void notify(void* data, void* hint);
    void collect();

    SharedPayload m_payload;
    LentItems<Reference> m_references;
    zmq::context_t m_context{0}; // inproc needs no I/O thread
    zmq::socket_t m_pull;
    zmq::socket_t m_push;
    std::mutex m_pushMutex;
    std::atomic<std::uint64_t> m_collected{0};
    std::jthread m_collector;
};

} // namespace crossover
