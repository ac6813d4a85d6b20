// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/model/session.h"
#include "ui/chart/chart_grid.h"

namespace crossover {

/// What the window shows at one time: copying against zero-copy over one transport, with one wait and one release.
/// It spans the tests, which groups do not.
struct Comparison {
    Transport transport = Transport::Ipc;
    Wait wait = Wait::Block;
    std::optional<Release> release = Release::Shared;
    bool operator==(const Comparison&) const = default;

    [[nodiscard]] bool holds(const Sample& sample) const;
    [[nodiscard]] GroupKey group(Test test) const { return {test, transport, wait, release}; }
};

/// The comparisons these groups belong to, each once, in order of first appearance.
std::vector<Comparison> comparisonsOf(std::span<const GroupKey> groups);

/// "ipc, shared release, blocking calls"
QString titleOf(const Comparison& comparison);

/// The rows of one comparison, analysed, and nothing else.
ChartData analysed(std::span<const Sample> samples, const Comparison& comparison);

/// The same with all that is said of it. The caption names machine, comparison, date and version, as far as `about`
/// knows them; its own samples play no part.
ChartData chartDataOf(std::span<const Sample> samples, const Comparison& comparison, const Session& about);

/// Says all that is not made from the samples.
void describe(ChartData& data, const Comparison& comparison, const Session& about);

/// The metrics these samples have in this comparison, analysed.
std::vector<MetricAnalysis> analysesOf(std::span<const Sample> samples, const Comparison& comparison);

/// Adds rows that came in since, as far as the comparison holds them; tests they do not belong to keep their analyses.
void extend(ChartData& data, std::span<const Sample> added, const Comparison& comparison);

} // namespace crossover
