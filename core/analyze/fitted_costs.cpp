// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analyze/fitted_costs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

namespace crossover {

namespace {

constexpr std::size_t deals = 399; // an odd number: its 10th smallest and largest are bounds of exactly 95 %
constexpr std::size_t fewestTrials = 9;

using Costs = std::vector<double> SizeCosts::*;
constexpr std::array<Costs, 2> armsOfCosts{&SizeCosts::copy, &SizeCosts::zeroCopy};

CostLine& lineOf(ArmLines& lines, Costs arm)
{
    return arm == &SizeCosts::copy ? lines.copy : lines.zeroCopy;
}

CostLine fitted(const std::vector<CostPoint>& points, StretchShape shape)
{
    return shape == StretchShape::Line ? fitLine(points) : fitLevel(points);
}

/// The trials of one arm in one stretch, as shares of its line.
class Shares {
public:
    Shares(std::span<const SizeCosts> costs, StretchShape shape, Costs arm) : m_shape(shape)
    {
        for (const auto& size : costs) {
            const auto& values = size.*arm;
            m_points.push_back(
                {static_cast<double>(size.size), median(values), std::sqrt(static_cast<double>(values.size()))});
            m_counts.push_back(values.size());
        }
        m_line = fitted(m_points, shape);
        for (std::size_t i = 0; i < costs.size(); ++i) {
            const double line = m_line.at(m_points[i].bytes);
            m_bases.push_back(line > 0 ? line : m_points[i].ns); // a line is nowhere below 0 where it fits
            for (const double value : costs[i].*arm)
                m_shares.push_back(value / m_bases.back());
        }
        widen();
    }

    [[nodiscard]] const CostLine& line() const { return m_line; }
    [[nodiscard]] std::size_t count() const { return m_shares.size(); }

    /// The line of other trials: the n-th has the share number dealt[n].
    [[nodiscard]] CostLine dealt(std::span<const std::size_t> dealt) const
    {
        auto points = m_points;
        std::size_t next = 0;
        std::vector<double> shares;
        for (std::size_t i = 0; i < points.size(); ++i) {
            shares.clear();
            for (std::size_t n = 0; n < m_counts[i]; ++n)
                shares.push_back(m_shares[dealt[next++]]);
            points[i].ns = m_bases[i] * middle(shares);
        }
        return fitted(points, m_shape);
    }

private:
    /// As median(), in place.
    static double middle(std::vector<double>& values)
    {
        const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, half);
        if (values.size() % 2 == 1) return *half;
        return (*half + *std::max_element(values.begin(), half)) / 2;
    }

    /// A line is nearer to the medians that it was fitted to than the true one; and it is the middle of its trials.
    void widen()
    {
        const double parameters = m_shape == StretchShape::Line ? 2 : 1;
        const auto sizes = static_cast<double>(m_points.size());
        const auto count = sizes > parameters ? sizes : static_cast<double>(m_shares.size());
        const double wider = count > parameters ? std::sqrt(count / (count - parameters)) : 1;
        const double centre = median(m_shares);
        for (auto& share : m_shares)
            share = std::pow(share / centre, wider);
    }

    StretchShape m_shape;
    CostLine m_line;
    std::vector<CostPoint> m_points; ///< for each size, as measured
    std::vector<double> m_bases;     ///< for each size, as the line has it
    std::vector<std::size_t> m_counts;
    std::vector<double> m_shares; ///< for each trial
};

/// `count` numbers below it. Always the same ones, also with another standard library.
void deal(std::mt19937_64& random, std::size_t count, std::vector<std::size_t>& dealt)
{
    dealt.resize(count);
    for (auto& number : dealt)
        number = static_cast<std::size_t>(((random() >> 32) * count) >> 32);
}

/// How much less zero-copy costs.
double gainAt(const ArmLines& lines, double bytes)
{
    return lines.copy.at(bytes) - lines.zeroCopy.at(bytes);
}

} // namespace

LineMeeting meetingOf(const CostModel& model, std::span<const SizeStretch> stretches, std::span<const SizeCosts> costs)
{
    LineMeeting meeting;
    bool before = false;
    const auto look = [&](bool zeroCopy, double at) {
        if (zeroCopy && !before) meeting.upward.push_back(at);
        meeting.downward = meeting.downward || (before && !zeroCopy);
        before = zeroCopy;
    };
    double begin = static_cast<double>(costs[stretches.front().first].size);
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& above = stretches[i].above;
        const double end = static_cast<double>(above ? above->bytes : costs[stretches[i].last].size);
        const double first = gainAt(model[i], begin);
        const double last = gainAt(model[i], end);
        if (i == 0) before = meeting.zeroCopyFirst = first > 0;
        look(first > 0, begin);
        if ((first > 0) != (last > 0)) look(last > 0, begin + (end - begin) * first / (first - last));
        begin = end + 1;
    }
    return meeting;
}

FittedCosts::FittedCosts(std::span<const SizeCosts> costs, std::span<const SizeStretch> stretches, bool paired,
                         double alpha)
    : m_costs(costs), m_best(stretches.size()), m_others(deals, CostModel(stretches.size())), m_alpha(alpha)
{
    std::mt19937_64 random(costs.size());
    std::vector<std::size_t> dealt;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        const auto& [first, last, shape, above] = stretches[i];
        const auto part = costs.subspan(first, last - first + 1);
        const std::array<Shares, 2> both{Shares(part, shape, armsOfCosts[0]), Shares(part, shape, armsOfCosts[1])};
        m_best[i] = {both[0].line(), both[1].line()};
        for (auto& other : m_others) {
            for (std::size_t arm = 0; arm < both.size(); ++arm) {
                if (arm == 0 || !paired) deal(random, both[arm].count(), dealt);
                lineOf(other[i], armsOfCosts[arm]) = both[arm].dealt(dealt);
            }
        }
    }
}

std::size_t FittedCosts::trials(const SizeStretch& stretch) const
{
    std::size_t copy = 0;
    std::size_t zeroCopy = 0;
    for (std::size_t i = stretch.first; i <= stretch.last; ++i) {
        copy += m_costs[i].copy.size();
        zeroCopy += m_costs[i].zeroCopy.size();
    }
    return std::min(copy, zeroCopy);
}

Estimate FittedCosts::estimate(const std::function<double(const CostModel&)>& value,
                               std::span<const SizeStretch> stretches) const
{
    Estimate estimate{value(m_best), {}};
    const auto tail = static_cast<std::size_t>(m_alpha / 2 * (deals + 1) + 1e-9);
    const bool enough =
        std::ranges::all_of(stretches, [&](const auto& stretch) { return trials(stretch) >= fewestTrials; });
    if (tail == 0 || !enough) return estimate;
    std::vector<double> values;
    values.reserve(deals);
    for (const auto& other : m_others)
        values.push_back(value(other));
    std::ranges::sort(values);
    estimate.bounds = Bounds{values[tail - 1], values[deals - tail]};
    return estimate;
}

} // namespace crossover
