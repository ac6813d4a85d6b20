// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// Writes all samples as CSV (core/store/csv.h). Fails with what to do when the file cannot be written, and leaves none
/// then; an older file of that name stays as it was.
Result<void> exportCsv(std::span<const Sample> samples, const QString& path);

} // namespace crossover
