// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The CSV that perf/generate_csv.sh of libzmq writes from its local_thr, inproc_thr, proxy_thr and remote_lat. Its
// header is a comment that names the columns:
//
//   # message_size,message_count,PPS[msg/s],throughput[Mb/s]     one run of a throughput test a line
//   # message_size,message_count,latency[us]                     one of the latency test
//
// The tools copy in every send, so a file gives one arm, to lay over others. They do not write which transport they
// measured, but the script's names of files do.

#include <istream>
#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// Whether a text begins like such a file.
bool isPerfCsv(std::string_view text);

/// All rows, at least one; `name` is the file's, which must tell the transport. Fails with line and column.
Result<std::vector<Sample>> readPerfCsv(std::istream& in, std::string_view name);

} // namespace crossover
