// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chart data made by hand: smooth curves that cross at 4 KiB, the same every time.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <QColor>
#include <QImage>

#include "core/model/sweep_config.h"
#include "ui/chart/chart_data.h"

namespace crossover::charttest {

inline constexpr double crossoverSize = 4096;

inline double speedupAt(std::uint64_t size)
{
    return std::exp(0.5 * std::tanh(std::log2(static_cast<double>(size) / crossoverSize) / 3));
}

/// The two rows of one trial. Rounds differ by a few percent.
inline std::vector<Sample> trial(crossover::Test test, std::uint64_t size, std::uint32_t round)
{
    const double wobble = 1 + 0.01 * ((round * 7) % 5) - 0.02;
    const double copyUs = (0.4 + 0.0002 * static_cast<double>(size)) * wobble;
    std::vector<Sample> rows;
    for (const auto arm : {Arm::Copy, Arm::ZeroCopy}) {
        Sample sample;
        sample.group.test = test;
        sample.arm = arm;
        sample.size = size;
        sample.round = round;
        sample.count = 1000;
        const double us = arm == Arm::Copy ? copyUs : copyUs / speedupAt(size) * (1 + 0.004 * (round % 3));
        if (test == crossover::Test::Latency) {
            sample.latencyUs = 20 + us;
        } else {
            sample.throughput = 1e6 / us;
            sample.sendRate = 1.4e6 / us;
            sample.cpuSenderUs = 1.3 * us;
            sample.cpuReceiverUs = 2.5;
        }
        rows.push_back(sample);
    }
    return rows;
}

inline ArmPoint armPoint(std::uint64_t size, std::vector<double> values)
{
    std::ranges::sort(values);
    ArmPoint point{size, values.size(), values[values.size() / 2], {}, {}};
    if (values.size() >= 6) {
        point.low = values.front();
        point.high = values.back();
    }
    return point;
}

inline SizeSpeedup sizeSpeedup(const SizeData& data, bool higherIsBetter)
{
    std::vector<double> logs;
    for (const auto& pair : data.pairs) {
        const double log = std::log(pair.zeroCopy / pair.copy);
        logs.push_back(higherIsBetter ? log : -log);
    }
    std::ranges::sort(logs);
    SizeSpeedup speedup;
    speedup.size = data.size;
    speedup.pairs = logs.size();
    speedup.logMedian = logs[logs.size() / 2];
    if (logs.size() >= 6) {
        speedup.logLow = logs.front();
        speedup.logHigh = logs.back();
    }
    return speedup;
}

inline Verdict crossoverVerdict()
{
    Verdict verdict;
    verdict.kind = VerdictKind::Crossover;
    verdict.estimate = crossoverSize;
    verdict.low = 3000;
    verdict.high = 5600;
    verdict.brackets = {{3000, 5600}};
    return verdict;
}

/// The row of a threshold check beside the two of a trial: copying below the threshold, zero-copy from it on.
inline Sample hybridRow(const std::vector<Sample>& compared, double threshold = crossoverSize)
{
    const bool copies = static_cast<double>(compared.front().size) < threshold;
    Sample sample = compared[copies ? 0 : 1];
    sample.arm = Arm::Hybrid;
    sample.threshold = static_cast<std::uint64_t>(threshold);
    return sample;
}

/// What the program would compute from these samples, with a verdict given.
inline ChartData analysed(std::vector<Sample> samples, const Verdict& verdict)
{
    ChartData data;
    data.samples = std::move(samples);
    data.caption = QStringLiteral("a machine · ipc · shared · today");
    for (const auto& row : usualMetrics) {
        MetricAnalysis analysis;
        analysis.metric = row.id;
        analysis.group.test = row.test;
        for (const auto& size : collect(data.samples, analysis.group, row.id)) {
            if (!size.copy.empty()) analysis.copy.push_back(armPoint(size.size, size.copy));
            if (!size.zeroCopy.empty()) analysis.zeroCopy.push_back(armPoint(size.size, size.zeroCopy));
            if (!size.hybrid.empty()) analysis.hybrid.push_back(armPoint(size.size, size.hybrid));
            if (!size.pairs.empty()) analysis.sizes.push_back(sizeSpeedup(size, row.higherIsBetter));
        }
        if (analysis.copy.empty() && analysis.zeroCopy.empty()) continue;
        analysis.evidence = weigh(analysis.sizes, analysis.options);
        analysis.losses = LossCurve(analysis.sizes, analysis.evidence);
        analysis.verdict = verdict;
        analysis.recommendation = recommend(verdict, analysis.losses, analysis.options);
        data.analyses.push_back(std::move(analysis));
    }
    return data;
}

/// A sweep of this many rounds over 16 B to 1 MB.
inline ChartData sweepData(std::uint32_t rounds, const Verdict& verdict = crossoverVerdict())
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto size : logSpacedSizes(16, 1'000'000, 4)) {
            for (const auto test : {crossover::Test::Throughput, crossover::Test::Latency}) {
                const auto rows = trial(test, size, round);
                samples.insert(samples.end(), rows.begin(), rows.end());
            }
        }
    }
    return analysed(std::move(samples), verdict);
}

/// The same with a hybrid arm in every trial, as a threshold check measures it.
inline ChartData checkData(std::uint32_t rounds)
{
    std::vector<Sample> samples;
    for (std::uint32_t round = 1; round <= rounds; ++round) {
        for (const auto size : logSpacedSizes(16, 1'000'000, 4)) {
            for (const auto test : {crossover::Test::Throughput, crossover::Test::Latency}) {
                auto rows = trial(test, size, round);
                rows.push_back(hybridRow(rows));
                for (auto& row : rows)
                    row.phase = Phase::Check;
                samples.insert(samples.end(), rows.begin(), rows.end());
            }
        }
    }
    return analysed(std::move(samples), crossoverVerdict());
}

/// Pixels within `tolerance` of the colour (largest difference of a channel).
inline int countPixels(const QImage& image, const QColor& color, int tolerance, QRect area = {})
{
    if (area.isNull()) area = image.rect();
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int difference =
                std::max({std::abs(pixel.red() - color.red()), std::abs(pixel.green() - color.green()),
                          std::abs(pixel.blue() - color.blue())});
            if (difference <= tolerance) ++count;
        }
    }
    return count;
}

} // namespace crossover::charttest
