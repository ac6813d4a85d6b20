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

Differences simulate(Random& random, const Setting& setting, double crossing)
{
    constexpr double memory = 0.5; // of the lasting part, from round to round
    const double common = std::sqrt(setting.scatter->lasting);
    const double own = std::sqrt(1 - setting.scatter->lasting);
    Differences sweep{setting.sizes, std::vector<std::vector<double>>(setting.sizes.size())};
    std::normal_distribution<double> bell(0, 0.741); // interquartile range 1
    double state = bell(random);
    for (unsigned round = 0; round < setting.rounds; ++round) {
        for (std::size_t i = 0; i < setting.sizes.size(); ++i) {
            const double noise = own * setting.scatter->draw(random) + common * state;
            sweep.rounds[i].push_back(setting.shape->median(static_cast<double>(setting.sizes[i]), crossing) +
                                      setting.spread * noise);
        }
        state = memory * state + std::sqrt(1 - memory * memory) * bell(random);
    }
    return sweep;
}

} // namespace crossover::validation
