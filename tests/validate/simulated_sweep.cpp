// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validate/simulated_sweep.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace crossover::validation {

namespace {

using Random = std::mt19937_64;

double octaves(double size, double crossing)
{
    return std::log2(size / crossing);
}

/// ln of the time of one arm: a bell with now and then a trial that something slowed down.
double armTime(Random& random, double slowShare)
{
    const double bell = std::normal_distribution<double>()(random);
    if (!std::bernoulli_distribution(slowShare)(random)) return bell;
    return bell + std::lognormal_distribution<double>(1, 0.7)(random);
}

/// The same draws moved and stretched to median 0 and interquartile range 1, by a large sample from a fixed seed.
Scatter standardised(std::string name, double lasting, const std::function<double(Random&)>& draw)
{
    Random random(42);
    std::vector<double> values(400'001);
    std::ranges::generate(values, [&] { return draw(random); });
    std::ranges::sort(values);
    const double middle = values[200'000];
    const double range = values[300'000] - values[100'000];
    return {std::move(name), lasting, [=](Random& source) { return (draw(source) - middle) / range; }};
}

} // namespace

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> all{
        // A copy that costs more with every byte against a constant cost.
        {"smooth", true, [](double s, double c) { return std::log((1000 + s) / (1000 + c)); }},
        {"shallow", true, [](double s, double c) { return 0.02 * octaves(s, c); }},
        {"flattening", true,
         [](double s, double c) {
             return 0.3 * std::tanh(0.5 * octaves(s, c)) + (s < c ? 0.2 : 0.05) * std::tanh(octaves(s, c));
         }},
        // The curve rises fast and then hardly, as after libzmq's inline messages, and crosses in the slow part.
        {"knee", true, [](double s, double c) { return s < c / 3 ? -0.25 : 0.03 * octaves(s, c); }},
        // Both arms alike again at the largest sizes.
        {"plateau", true,
         [](double s, double c) { return s > 3e5 ? 0.0 : std::clamp(0.15 * octaves(s, c), -0.5, 0.3); }},
        {"jump", true, [](double s, double c) { return s < c ? -0.3 : 0.3; }},
        {"small jump", true, [](double s, double c) { return s < c ? -0.05 : 0.05; }},
        {"jump -5 % +50 %", true, [](double s, double c) { return s < c ? -0.05 : 0.4; }},
        {"jump -50 % +5 %", true, [](double s, double c) { return s < c ? -0.4 : 0.05; }},
        // What throughput over ipc looked like on a 2-core machine, a step, a plateau within 5 % and a rise; its
        // crossing
        // stands for the 60 B that were measured.
        {"measured", true,
         [](double s, double c) {
             const double bytes = 60 * s / c;
             if (bytes <= 33.5) return std::log(0.86);
             if (bytes < 60) return std::log(0.98);
             if (bytes < 80) return std::log(1.02);
             if (bytes < 200) return std::log(1.18);
             if (bytes < 700) return std::log(1.1);
             if (bytes < 20'000) return std::log(1.03);
             return std::log(std::min(1.35, 1.1 + 0.05 * std::log2(bytes / 20'000)));
         }},
        {"alike", false, [](double, double) { return 0.0; }},
    };
    return all;
}

const std::vector<Scatter>& scatters()
{
    static const std::vector<Scatter> all{
        standardised("bell", 0, [](Random& r) { return armTime(r, 0) - armTime(r, 0); }),
        standardised("skewed", 0, [](Random& r) { return std::exponential_distribution<double>()(r); }),
        standardised("outliers", 0, [](Random& r) { return armTime(r, 0.2) - armTime(r, 0.02); }),
        standardised("drift", 0.3, [](Random& r) { return armTime(r, 0.1) - armTime(r, 0.1); }),
    };
    return all;
}

namespace {

constexpr double memory = 0.5; // of the lasting state, from round to round

double bell(Random& random)
{
    return std::normal_distribution<double>(0, 0.741)(random); // interquartile range 1
}

} // namespace

LastingState::LastingState(Random& random) : m_value(bell(random)) {}

void LastingState::advance(Random& random, double rounds)
{
    const double kept = std::pow(memory, rounds);
    m_value = kept * m_value + std::sqrt(1 - kept * kept) * bell(random);
}

double noiseOf(const Scatter& scatter, double state, Random& random)
{
    return std::sqrt(1 - scatter.lasting) * scatter.draw(random) + std::sqrt(scatter.lasting) * state;
}

Differences simulate(Random& random, const Setting& setting, double crossing)
{
    Differences sweep{setting.sizes, std::vector<std::vector<double>>(setting.sizes.size())};
    LastingState state(random);
    for (unsigned round = 0; round < setting.rounds; ++round) {
        for (std::size_t i = 0; i < setting.sizes.size(); ++i) {
            const auto size = static_cast<double>(setting.sizes[i]);
            sweep.rounds[i].push_back(setting.shape->median(size, crossing) +
                                      setting.spread * noiseOf(*setting.scatter, state.value(), random));
        }
        state.advance(random);
    }
    return sweep;
}

} // namespace crossover::validation
