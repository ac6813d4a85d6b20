// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/result.h"
#include "ui/chart/picture_file.h"

namespace CLI {
class App;
}

namespace crossover {

/// How pictures shall be, as typed; what was not given stays empty.
struct PictureWords {
    std::string chart;
    std::string metric;
    std::string speedup;
    std::string scale;
    bool transparent = false;

    [[nodiscard]] bool given() const
    {
        return !chart.empty() || !metric.empty() || !speedup.empty() || !scale.empty() || transparent;
    }
};

/// Adds the options to a command; `words` must live until the command line is parsed. `speedup` is what the speedup
/// chart shows when nothing is said.
void addPictureOptions(CLI::App& command, PictureWords& words, SpeedupOf speedup);

/// What they ask for, or a usage error.
Result<PictureOptions> readPicture(const PictureWords& words, SpeedupOf speedup);

} // namespace crossover
