// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sweeps whose true crossover is known: the shapes that curves take and the scatter that machines add.

#include <cstdint>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace crossover::validation {

/// The differences d = ln(t_copy / t_zero-copy) of one sweep, by ascending size.
struct Differences {
    std::vector<std::uint64_t> sizes;
    std::vector<std::vector<double>> rounds; ///< of each size, one value a round
};

/// A true curve with its crossing as parameter: the median of d at a size, both in bytes.
struct Shape {
    std::string name;
    bool crosses = true; ///< false: both arms are alike, and any claim is false
    std::function<double(double size, double crossing)> median;
};

/// Every shape, from gentle to cruel.
const std::vector<Shape>& shapes();

/// How d scatters around its median. Each has median 0 and an interquartile range of 1.
struct Scatter {
    std::string name;
    double lasting = 0; ///< share of the variance that all sizes of a round have in common and that outlasts the round
    std::function<double(std::mt19937_64&)> draw;
};

const std::vector<Scatter>& scatters();

/// What all sizes have in common at a time and what fades from round to round: half of it is left after one.
class LastingState {
public:
    explicit LastingState(std::mt19937_64& random);
    [[nodiscard]] double value() const { return m_value; }
    void advance(std::mt19937_64& random, double rounds = 1);

private:
    double m_value;
};

/// One draw of a scatter, in interquartile ranges, while the machine is in that state.
double noiseOf(const Scatter& scatter, double state, std::mt19937_64& random);

/// What is simulated: `spread` is the interquartile range of d.
struct Setting {
    const Shape* shape = nullptr;
    const Scatter* scatter = nullptr;
    double spread = 0.1;
    unsigned rounds = 12;
    std::vector<std::uint64_t> sizes;
};

Differences simulate(std::mt19937_64& random, const Setting& setting, double crossing);

} // namespace crossover::validation
