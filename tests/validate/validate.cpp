// SPDX-License-Identifier: GPL-3.0-or-later

// Do the intervals hold the truth as often as they promise, and how wide are they? Prints tables in Markdown, for the
// program's way to find them and for others; fails when the program's way breaks its promise. With --quick: a smaller
// grid of settings, in seconds.

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "core/model/sweep_config.h"
#include "core/report/verdict_words.h"
#include "tests/validate/confirm_report.h"
#include "tests/validate/recorded_sweep.h"
#include "tests/validate/strategies.h"
#include "tests/validate/tally.h"

using namespace crossover;
using namespace crossover::validation;

namespace {

constexpr double promised = 0.94;      // of all intervals of one shape, and of each scatter and count of rounds
constexpr std::size_t countable = 200; // intervals below which a share says little
constexpr double falseClaims = 0.05;   // of sweeps between equal arms
constexpr double falseCrossings = 0.01;
constexpr double narrower = 0.9; // than the program's intervals were before, on average over everything
constexpr std::size_t recordedRounds = 12;

struct Extent {
    std::size_t sweeps = 120; ///< of each setting
    std::size_t alike = 2000; ///< of each setting between equal arms
    std::size_t parts = 300;  ///< of each recorded sweep
    std::vector<unsigned> rounds{6, 8, 12, 20, 30};
    std::vector<double> spreads{0.03, 0.1, 0.3};
    std::vector<unsigned> sizesPerDecade{3, 4, 6};
    std::size_t confirmed = 100; ///< sweeps of each shape, scatter and spread that are confirmed
};

Extent quickExtent()
{
    return {25, 200, 30, {8, 12}, {0.1}, {4}, 20};
}

/// What can be told apart in the tables: all grids and spreads of one shape, scatter and count of rounds.
struct Group {
    const Shape* shape = nullptr;
    const Scatter* scatter = nullptr;
    unsigned rounds = 0;
    Tally tally;

    [[nodiscard]] std::string name() const { return fmt::format("{}, {}, R = {}", shape->name, scatter->name, rounds); }
};

Tally tallyOf(const Group& group, const Extent& extent)
{
    Tally total;
    std::uint64_t seed = 0;
    for (const double spread : extent.spreads) {
        for (const unsigned perDecade : extent.sizesPerDecade) {
            const Setting setting{group.shape, group.scatter, spread, group.rounds,
                                  logSpacedSizes(16, 1'000'000, perDecade)};
            total.add(tallyOf(setting, group.shape->crosses ? extent.sweeps : extent.alike, ++seed));
        }
    }
    return total;
}

/// Every group, on two threads.
std::vector<Group> simulateAll(const Extent& extent)
{
    std::vector<Group> groups;
    for (const auto& shape : shapes()) {
        for (const auto& scatter : scatters()) {
            for (const unsigned rounds : extent.rounds)
                groups.push_back({&shape, &scatter, rounds, {}});
        }
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < groups.size(); i = next++)
            groups[i].tally = tallyOf(groups[i], extent);
    };
    std::jthread other(work);
    work();
    other.join();
    return groups;
}

Tally sumOf(const std::vector<Group>& groups, const Shape& shape)
{
    Tally sum;
    for (const auto& group : groups) {
        if (group.shape == &shape) sum.add(group.tally);
    }
    return sum;
}

/// The largest share among `count` that a chance of `rate` explains with 99 % probability (normal approximation).
double explained(double rate, std::size_t count)
{
    return rate + 2.33 * std::sqrt(rate * (1 - rate) / static_cast<double>(count));
}

class Report {
public:
    explicit Report(const Extent& extent) : m_extent(extent), m_groups(simulateAll(extent))
    {
        for (const auto& shape : shapes()) {
            if (shape.crosses) m_sums.emplace_back(&shape, sumOf(m_groups, shape));
        }
    }

    void print()
    {
        printCoverage();
        printWidths();
        printFalseClaims();
        m_good = printConfirmed(m_extent.refined, m_extent.spreads, promised) && m_good;
        printRecorded();
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    void demand(bool good, const std::string& what);
    void printHeader(std::string_view first, std::string_view last) const;
    void printCoverage();
    void printWidths();
    void printFalseClaims();
    void printRecorded();
    [[nodiscard]] std::string lowestGroup(std::size_t strategy);
    [[nodiscard]] Tally alike(unsigned rounds, bool lasting) const;

    Extent m_extent;
    std::vector<Group> m_groups;
    std::vector<std::pair<const Shape*, Tally>> m_sums;
    bool m_good = true;
};

void Report::demand(bool good, const std::string& what)
{
    if (good) return;
    m_good = false;
    fmt::print(stderr, "validate: broken promise: {}\n", what);
}

void Report::printHeader(std::string_view first, std::string_view last) const
{
    std::string names;
    std::string rule;
    for (const auto& [shape, sum] : m_sums) {
        names += fmt::format(" {} |", shape->name);
        rule += "---|";
    }
    fmt::print("\n| {} |{} {} |\n|---|{}---|\n", first, names, last, rule);
}

/// The group of sweeps in which a strategy did worst.
std::string Report::lowestGroup(std::size_t strategy)
{
    double lowest = 2;
    std::string name;
    for (const auto& group : m_groups) {
        if (!group.shape->crosses || group.tally.intervals() < countable) continue;
        const double coverage = group.tally.scores[strategy].coverage();
        if (strategy == 0) demand(coverage >= promised, fmt::format("{:.3f} in {}", coverage, group.name()));
        if (coverage < lowest) {
            lowest = coverage;
            name = group.name();
        }
    }
    return name.empty() ? "" : fmt::format("{:.1f} ({})", 100 * lowest, name);
}

void Report::printCoverage()
{
    fmt::print("Intervals that hold the truth, %:\n");
    printHeader("", "lowest");
    for (std::size_t i = 0; i < strategies().size(); ++i) {
        fmt::print("| {} |", strategies()[i].name);
        for (const auto& [shape, sum] : m_sums) {
            const double coverage = sum.scores[i].coverage();
            if (i == 0) demand(coverage >= promised, fmt::format("{:.3f} in {}", coverage, shape->name));
            fmt::print(" {:.1f} |", 100 * coverage);
        }
        fmt::print(" {} |\n", lowestGroup(i));
    }
}

void Report::printWidths()
{
    fmt::print("\nWidth in octaves, median / mean; sweeps with a crossover for a verdict:\n");
    printHeader("", "all, mean");
    std::vector<double> means;
    for (std::size_t i = 0; i < strategies().size(); ++i) {
        fmt::print("| {} |", strategies()[i].name);
        Score all;
        for (const auto& [shape, sum] : m_sums) {
            all.add(sum.scores[i]);
            fmt::print(" {:.2f} / {:.2f} |", sum.scores[i].medianWidth(), sum.scores[i].meanWidth());
        }
        fmt::print(" {:.2f} |\n", all.meanWidth());
        means.push_back(all.meanWidth());
    }
    demand(means[0] <= narrower * means[1], "no narrower than before");
    fmt::print("| verdicts |");
    std::size_t intervals = 0;
    std::size_t sweeps = 0;
    for (const auto& [shape, sum] : m_sums) {
        intervals += sum.intervals();
        sweeps += sum.sweeps;
        fmt::print(" {:.0f} % |", 100.0 * static_cast<double>(sum.intervals()) / static_cast<double>(sum.sweeps));
    }
    fmt::print(" {} of {} |\n", intervals, sweeps);
}

/// All sweeps between equal arms, with or without a state of the machine that outlasts rounds.
Tally Report::alike(unsigned rounds, bool lasting) const
{
    Tally sum;
    for (const auto& group : m_groups) {
        const bool isLasting = group.scatter->lasting > 0;
        if (!group.shape->crosses && group.rounds == rounds && isLasting == lasting) sum.add(group.tally);
    }
    return sum;
}

void Report::printFalseClaims()
{
    fmt::print("\nBetween equal arms, % of sweeps; drift breaks what any test of rounds rests on:\n\n"
               "| R | sweeps | an arm called better | a crossing claimed | with drift: called better | crossing |\n"
               "|---|---|---|---|---|---|\n");
    const auto share = [](std::size_t part, const Tally& all) {
        return static_cast<double>(part) / static_cast<double>(all.sweeps);
    };
    for (const unsigned rounds : m_extent.rounds) {
        const auto plain = alike(rounds, false);
        const auto drift = alike(rounds, true);
        const double claims = share(plain.claims, plain);
        const double crossings = share(plain.crossings, plain);
        demand(claims <= explained(falseClaims, plain.sweeps), fmt::format("{} false claims, R = {}", claims, rounds));
        demand(crossings <= explained(falseCrossings, plain.sweeps),
               fmt::format("{} false crossings, R = {}", crossings, rounds));
        fmt::print("| {} | {} | {:.1f} | {:.2f} | {:.1f} | {:.2f} |\n", rounds, plain.sweeps, 100 * claims,
                   100 * crossings, 100 * share(drift.claims, drift), 100 * share(drift.crossings, drift));
    }
}

void Report::printRecorded()
{
    fmt::print("\nRecorded sweeps, {} of 30 rounds drawn {} times: median width in octaves (parts that hold the "
               "estimate of all rounds, %):\n\n|  |",
               recordedRounds, m_extent.parts);
    std::vector<std::vector<Agreement>> found;
    std::string rule;
    std::string whole;
    std::string dependence;
    for (const auto& sweep : recordedSweeps()) {
        const auto [ofSizes, ofRounds] = dependenceOf(sweep.differences);
        dependence += fmt::format(" {:.2f}, {:.2f} |", ofSizes, ofRounds);
        fmt::print(" {} |", sweep.name);
        rule += "---|";
        whole += fmt::format(" {} |", headlineOf(judged(sweep.differences).analysis));
        found.push_back(agreements(sweep.differences, recordedRounds, m_extent.parts));
    }
    fmt::print("\n|---|{}\n| all 30 rounds |{}\n", rule, whole);
    for (std::size_t i = 0; i < strategies().size(); ++i) {
        fmt::print("| {} |", strategies()[i].name);
        for (const auto& ofSweep : found) {
            const auto& [parts, holding, widths] = ofSweep[i];
            const double share = static_cast<double>(holding) / static_cast<double>(std::max<std::size_t>(parts, 1));
            fmt::print(" {:.2f} ({:.0f}) |", Score{holding, widths}.medianWidth(), 100 * share);
        }
        fmt::print("\n");
    }
    fmt::print("| correlation of signs: sizes, neighbouring rounds |{}\n", dependence);
}

} // namespace

int main(int argc, char** argv)
{
    const bool quick = argc == 2 && std::string_view(argv[1]) == "--quick";
    if (argc > 1 && !quick) {
        fmt::print(stderr, "Usage: validate [--quick]\n");
        return 2;
    }
    Report report(quick ? quickExtent() : Extent{});
    report.print();
    return report.isGood() ? 0 : 1;
}
