// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/terms.h"

namespace crossover {

/// A release and what it does in a few words, for the setup form: "Shared: a shared_ptr for each message".
QString releaseWords(Release release);

} // namespace crossover
