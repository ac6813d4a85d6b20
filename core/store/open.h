// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one way in for files, whatever they are: their content decides, never their name.
//
// session          .zxo, also gzipped
// picture          PNG that this program exported, with its session inside
// journal          of a sweep that was cut off
// CSV              ours and pyzmq's (csv_reader.h), libzmq's perf tools' (perf_csv.h), all also gzipped
// pickle and other refused, with what to do instead

#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/session.h"

namespace crossover {

/// Reads a file, or standard input when the path is "-". A session without a title is called by the file's name. Fails
/// with the place of what is wrong; nothing of a wrong file is kept. The message does not name the file. When a stop is
/// requested it fails soon, with whatever message.
Result<Session> openSession(const std::string& path, const std::stop_token& stop = {});

/// The same from content; `name` is the file's, without folders.
Result<Session> openSession(std::string_view content, std::string_view name, const std::stop_token& stop = {});

} // namespace crossover
