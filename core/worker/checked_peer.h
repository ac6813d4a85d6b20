// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worker/checked_link.h"

namespace crossover {

// Peers of a worker under the check that do something wrong, each with a new worker. They throw BrokenPromise.

/// How a message differs from what the worker expects.
enum class Flaw { FirstByte, LastByte, TooLong };

/// The last message of a burst, or a request, is flawed: the worker, a far end, must say so.
void sendFlawed(CheckedWorker::Setup& setup, const CheckedKind& kind, bool timed, Flaw flaw);
/// A reply is flawed: the worker, a near end of latency, must say so.
void replyFlawed(CheckedWorker::Setup& setup, const CheckedKind& kind, Flaw flaw);
/// The peer never answers, or never sends: the worker must end with its input all the same.
void endInBurst(CheckedWorker::Setup& setup, const CheckedKind& kind);

} // namespace crossover
