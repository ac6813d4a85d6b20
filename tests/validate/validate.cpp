// SPDX-License-Identifier: GPL-3.0-or-later

// Do the intervals hold the truth as often as they promise, at every moment, wherever the sweep placed its trials? And
// how wide are they? Prints tables in Markdown; fails when a promise is broken. With --quick: fewer sweeps, in seconds.

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string_view>
#include <thread>

#include <fmt/format.h>

#include "core/model/sweep_config.h"
#include "tests/validate/refined_sweep.h"

using namespace crossover;
using namespace crossover::validation;

namespace {

constexpr double promised = 0.95;
constexpr double falseClaims = 0.05; // of sweeps between equal arms
constexpr unsigned rounds = 3;
constexpr std::array spreads{0.03, 0.1, 0.3};
constexpr std::array lowestCrossings{40.0, 1500.0};

/// What can be told apart in the tables.
struct Kind {
    const Shape* shape = nullptr;
    const Scatter* scatter = nullptr;
    Tally tally;
};

/// All spreads and places of the crossing.
Tally tallyOfKind(const Kind& kind, std::size_t sweeps)
{
    Tally total;
    std::uint64_t seed = 0;
    for (const double spread : spreads) {
        for (const double lowest : lowestCrossings) {
            const Setting setting{kind.shape, kind.scatter, spread, rounds, SweepConfig().sizes};
            total.add(tallyOf(setting, lowest, sweeps, ++seed));
        }
    }
    return total;
}

/// Every shape with every scatter, on two threads.
std::vector<Kind> simulateAll(std::size_t sweeps)
{
    std::vector<Kind> kinds;
    for (const auto& shape : shapes()) {
        for (const auto& scatter : scatters())
            kinds.push_back({&shape, &scatter, {}});
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < kinds.size(); i = next++)
            kinds[i].tally = tallyOfKind(kinds[i], sweeps);
    };
    std::jthread other(work);
    work();
    other.join();
    return kinds;
}

Tally sumOf(const std::vector<Kind>& kinds, const Shape& shape)
{
    Tally sum;
    for (const auto& kind : kinds) {
        if (kind.shape == &shape) sum.add(kind.tally);
    }
    return sum;
}

/// The least share among `count` that a chance of `rate` explains with 99.9 % probability (normal approximation).
double explained(double rate, std::size_t count)
{
    return rate - 3.1 * std::sqrt(rate * (1 - rate) / static_cast<double>(std::max<std::size_t>(1, count)));
}

class Report {
public:
    explicit Report(std::size_t sweeps) : m_kinds(simulateAll(sweeps)) {}

    /// Whether every promise is kept.
    bool print()
    {
        printCoverage();
        printWidths();
        printBounds();
        printScatters();
        return m_good;
    }

private:
    void demand(bool good, const std::string& what)
    {
        if (good) return;
        m_good = false;
        fmt::print(stderr, "validate: broken promise: {}\n", what);
    }
    void printCoverage();
    void printWidths();
    void printBounds();
    void printScatters();

    std::vector<Kind> m_kinds;
    bool m_good = true;
};

void Report::printCoverage()
{
    fmt::print("Tells the truth, % of sweeps, after so many trials (alike: claims nothing):\n\n");
    fmt::print(
        "| shape | sweeps | {} | {} | {} | {} | of all looks | at every look |\n|---|---|---|---|---|---|---|---|\n",
        budgets[0], budgets[1], budgets[2], budgets[3]);
    for (const auto& shape : shapes()) {
        const auto sum = sumOf(m_kinds, shape);
        fmt::print("| {} | {} |", shape.name, sum.sweeps);
        const double least = shape.crosses ? promised : 1 - falseClaims;
        for (std::size_t i = 0; i < budgets.size(); ++i) {
            const double coverage = sum.after[i].coverage();
            fmt::print(" {:.1f} |", 100 * coverage);
            demand(coverage >= explained(least, sum.sweeps),
                   fmt::format("{:.3f} after {} trials in {}", coverage, budgets[i], shape.name));
        }
        fmt::print(" {:.1f} | {:.1f} |\n",
                   100 * static_cast<double>(sum.holdingLooks) /
                       static_cast<double>(std::max<std::size_t>(1, sum.looks)),
                   100 * static_cast<double>(sum.heldThroughout) / static_cast<double>(sum.sweeps));
    }
}

void Report::printWidths()
{
    fmt::print(
        "\nMedian width in octaves after so many trials; trials used per trial that a parametric method needs for the "
        "same width; octaves from the recommended threshold to the truth:\n\n");
    fmt::print("| shape | {} | {} | {} | {} | yardstick | threshold, {} | {} |\n|---|---|---|---|---|---|---|---|\n",
               budgets[0], budgets[1], budgets[2], budgets[3], budgets[1], budgets[3]);
    for (const auto& shape : shapes()) {
        if (!shape.crosses) continue;
        const auto sum = sumOf(m_kinds, shape);
        fmt::print("| {} |", shape.name);
        for (const auto& moment : sum.after)
            fmt::print(" {:.2f} |", middleOf(moment.widths));
        const double yard = middleOf(sum.after.back().yards);
        fmt::print(" {} | {:.2f} | {:.2f} |\n", std::isfinite(yard) && yard < 1000 ? fmt::format("{:.1f}", yard) : "–",
                   middleOf(sum.after[1].misses), middleOf(sum.after.back().misses));
    }
}

void Report::printBounds()
{
    fmt::print("\nHold the truth after {0} and {1} trials, % of sweeps: bounds of all sizes together; the bound of the "
               "recommended threshold's worst loss. Median of that bound, %:\n\n"
               "| shape | all sizes, {0} | {1} | loss, {0} | {1} | bound, {0} | {1} |\n|---|---|---|---|---|---|---|\n",
               budgets[1], budgets[3]);
    for (const auto& shape : shapes()) {
        const auto sum = sumOf(m_kinds, shape);
        const std::array moments{&sum.after[1], &sum.after[3]};
        fmt::print("| {} |", shape.name);
        const auto print = [&](std::size_t holding, std::size_t count, std::string_view what) {
            const double share = count == 0 ? 1 : static_cast<double>(holding) / static_cast<double>(count);
            fmt::print(" {:.1f} |", 100 * share);
            demand(share >= explained(promised, count), fmt::format("{} {:.3f} in {}", what, share, shape.name));
        };
        for (const auto* moment : moments)
            print(moment->bounding, moment->sweeps, "bounds of all sizes");
        for (const auto* moment : moments)
            print(moment->losing, moment->bounds.size(), "bound of the worst loss");
        for (const auto* moment : moments)
            fmt::print(" {:.0f} |", 100 * middleOf(moment->bounds));
        fmt::print("\n");
    }
}

void Report::printScatters()
{
    fmt::print("\nTells the truth after {} trials, %, by scatter:\n\n| shape |", budgets.back());
    for (const auto& scatter : scatters())
        fmt::print(" {} |", scatter.name);
    fmt::print("\n|---|---|---|---|---|\n");
    for (const auto& shape : shapes()) {
        fmt::print("| {} |", shape.name);
        for (const auto& kind : m_kinds) {
            if (kind.shape != &shape) continue;
            const double coverage = kind.tally.after.back().coverage();
            fmt::print(" {:.1f} |", 100 * coverage);
            demand(coverage >= explained(promised, kind.tally.sweeps),
                   fmt::format("{:.3f} in {}, {}", coverage, shape.name, kind.scatter->name));
        }
        fmt::print("\n");
    }
}

} // namespace

int main(int argc, char* argv[])
{
    const bool quick = argc == 2 && std::string_view(argv[1]) == "--quick";
    if (argc > 1 && !quick) {
        fmt::print(stderr, "Usage: validate [--quick]\n");
        return 2;
    }
    return Report(quick ? 4 : 60).print() ? 0 : 1;
}
