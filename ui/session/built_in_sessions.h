// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"

namespace crossover {

/// The measurement that came with pyzmq 17.
Session referenceSession();

/// A default sweep of this program, through which the manual's tutorial goes.
Session sampleSession();

} // namespace crossover
