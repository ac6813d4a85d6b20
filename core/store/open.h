// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens files of all kinds. The content decides the kind, never the name.
//
// session          .zxo, also gzipped
// picture          PNG that this program exported, with its session inside
// journal          of a sweep that was cut off
// CSV              ours and pyzmq's (csv_reader.h), libzmq's perf tools' (perf_csv.h), all also gzipped
// notebook         pyzmq's perf.ipynb, for the rows inside its charts (notebook.h)
// pickle and other refused, with what to do instead

#include <stop_token>
#include <string>
#include <string_view>

#include "core/model/session.h"

namespace crossover {

/// Reads a file, or standard input if the path is "-". A session without a title gets the file's name. Fails with the
/// place of the error; a wrong file gives nothing. The message does not contain the file's name. A stop request makes
/// it fail soon, with any message. Fails if there is not enough memory.
Result<Session> openSession(const std::string& path, const std::stop_token& stop = {});

/// Reads a file, and puts its name into the message of a failure.
Result<Session> openNamed(const std::string& path);

/// Reads content; `name`: the file's name without folders.
Result<Session> openSession(std::string_view content, std::string_view name, const std::stop_token& stop = {});

} // namespace crossover
