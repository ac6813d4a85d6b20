// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The CSV of libzmq's perf/generate_csv.sh, from local_thr, inproc_thr, proxy_thr and remote_lat. Its header is a
// comment with the columns:
//
//   # message_size,message_count,PPS[msg/s],throughput[Mb/s]     one run of a throughput test a line
//   # message_size,message_count,latency[us]                     one of the latency test
//
// The tools always copy, so a file contains one arm, to compare with others. The file does not contain the transport,
// but its name from the script does.

#include <istream>
#include <string_view>
#include <vector>

#include "core/model/result.h"
#include "core/model/sample.h"

namespace crossover {

/// Whether a text starts like such a file.
bool isPerfCsv(std::string_view text);

/// All rows, at least one; `name`: the file's name, which must contain the transport. Fails with line and column.
Result<std::vector<Sample>> readPerfCsv(std::istream& in, std::string_view name);

} // namespace crossover
