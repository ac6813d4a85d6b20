// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/picture_file.h"

namespace CLI {
class App;
}

namespace crossover {

/// Adds the options of pictures to a command. They set `picture`, which outlives the parsing; what it holds already is
/// the default.
void addPictureOptions(CLI::App& command, PictureOptions& picture);

/// Refuses options that do not go together. `several`: the pictures show several files.
void checkPictureOptions(const CLI::App& command, const PictureOptions& picture, bool several);

/// Refuses them in a command that draws nothing; `remedy` says what to add or to leave out.
void refusePictureOptions(const CLI::App& command, const char* remedy = "");

} // namespace crossover
