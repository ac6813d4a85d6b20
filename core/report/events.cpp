// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/events.h"

#include <fmt/format.h>

#include "core/report/analysis_json.h"
#include "core/report/refine_words.h"
#include "core/store/csv_columns.h"
#include "core/store/json_rows.h"
#include "core/store/session_json.h"

namespace crossover {

std::string startEvent(const Session& session)
{
    return fmt::format(R"({{"event":"start","schema":2,"measured":{},"config":{},"environment":{}}})",
                       jsonOf(session.measured), jsonOf(session.config), jsonOf(session.environment));
}

std::string sampleEvent(const Sample& sample)
{
    std::string event =
        fmt::format(R"({{"event":"sample","test":"{}","arm":"{}")", nameOf(sample.group.test), nameOf(sample.arm));
    for (const auto& column : csvColumns()) {
        const auto text = column.text(sample);
        if (!text.empty() && column.name != "copy")
            event += fmt::format(R"(,"{}":{})", column.name, jsonCell(column, text));
    }
    return event + '}';
}

std::string stageEvent(const GroupKey& group, std::span<const RefineStep> steps)
{
    return fmt::format(R"({{"event":"stage","test":"{}","transport":"{}","steps":{}}})", nameOf(group.test),
                       nameOf(group.transport), jsonOf(stageSentence(steps)));
}

std::string verdictEvent(const MetricAnalysis& analysis)
{
    return R"({"event":"verdict",)" + jsonOf(analysis).substr(1); // its members go on from here
}

std::string endEvent(const SessionEnd& end)
{
    return R"({"event":"end",)" + jsonOf(end).substr(1); // its members go on from here
}

} // namespace crossover
