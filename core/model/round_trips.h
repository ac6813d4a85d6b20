// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace crossover {

/// How many round trips took how long: a histogram with buckets of 1 ns, and from 128 ns on of 1/128 to 1/64 of their
/// times (after G. Tene's HdrHistogram). Never changes, so that copies share it.
class RoundTrips {
public:
    struct Bucket {
        std::uint32_t index = 0;
        std::uint64_t count = 0; ///< at least 1
        bool operator==(const Bucket&) const = default;
    };

    RoundTrips() = default;
    /// Of times that are not negative.
    explicit RoundTrips(std::span<const std::chrono::nanoseconds> times);

    /// The first index, then the counts of the buckets from it on; -3 stands for three empty ones: "930 1 12 -3 1".
    [[nodiscard]] std::string text() const;
    static std::optional<RoundTrips> parsed(std::string_view text);

    [[nodiscard]] bool empty() const { return !m_buckets; }
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] std::span<const Bucket> buckets() const; ///< ascending
    /// The time that a share of the round trips does not exceed (nearest rank), in nanoseconds, to half a bucket.
    [[nodiscard]] double quantileNs(double share) const;

    [[nodiscard]] RoundTrips with(const RoundTrips& more) const;
    bool operator==(const RoundTrips& other) const;

private:
    explicit RoundTrips(std::vector<Bucket> buckets);

    std::shared_ptr<const std::vector<Bucket>> m_buckets; ///< none, or at least one
};

} // namespace crossover
