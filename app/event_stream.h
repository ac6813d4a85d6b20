// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/analyze/analysis.h"
#include "core/analyze/refinement.h"
#include "core/model/session.h"
#include "core/store/output_file.h"

namespace crossover {

/// Standard output as a stream of events (core/report/events.h). The first failure is kept, and nothing is written
/// after.
class EventStream {
public:
    EventStream();

    void start(const Session& session);
    void stage(const GroupKey& group, std::span<const RefineStep> steps);
    void samples(std::span<const Sample> samples);
    void end(std::span<const MetricAnalysis> analyses, const SessionEnd& end);

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    void write(const std::string& line);

    std::optional<OutputFile> m_out;
    std::optional<Error> m_failure;
};

} // namespace crossover
