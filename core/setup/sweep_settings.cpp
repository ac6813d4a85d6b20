// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/setup/sweep_settings.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <type_traits>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/model/units.h"
#include "core/model/words.h"
#include "core/setup/typed_values.h"
#include "core/worker/worker_commands.h"

namespace crossover {

using namespace std::chrono_literals;

namespace {

using Written = std::optional<std::string>;

template <auto Field>
using FieldOf = std::remove_cvref_t<decltype(std::declval<SweepConfig>().*Field)>;

template <class T>
Result<void> take(const Result<T>& value, auto& target)
{
    if (!value) return tl::unexpected(value.error());
    target = *value;
    return {};
}

/// Each value once, in the order in which they were typed. An empty text is an empty list.
template <class T, class Read>
Result<void> takeList(const std::string& typed, const Read& read, std::vector<T>& target)
{
    target.clear();
    if (typed.empty()) return {};
    for (const auto& element : elementsOf(typed)) {
        const auto value = read(element);
        if (!value) return tl::unexpected(value.error());
        if (std::ranges::find(target, *value) == target.end()) target.push_back(*value);
    }
    return {};
}

template <auto Field>
Result<void> readTerms(SweepWish& wish, const std::string& typed)
{
    return takeList(typed, nameIn(termsOf(typename FieldOf<Field>::value_type{})), wish.config.*Field);
}

template <auto Field>
Written termsTyped(const SweepConfig& config)
{
    std::vector<std::string_view> names;
    for (const auto id : config.*Field)
        names.push_back(nameOf(id));
    return fmt::format("{}", fmt::join(names, ","));
}

Result<Who> whoTyped(const std::string& typed)
{
    if (const auto who = Who::named(typed)) return *who;
    return usageError(Words::tr("'{}' is no name or command of at most {} printable characters", typed, Who::longest));
}

template <auto Field>
Result<void> readWho(SweepWish& wish, const std::string& typed)
{
    return take(whoTyped(typed), wish.config.*Field);
}

template <auto Field>
Written whoText(const SweepConfig& config)
{
    return (config.*Field).text();
}

template <auto Field>
Result<void> readSize(SweepWish& wish, const std::string& typed)
{
    return take(parseSize(typed), wish.config.*Field);
}

/// Exactly, in the largest unit that has no fraction.
std::string sizeTyped(std::uint64_t bytes)
{
    for (const auto& [unit, name] :
         {std::pair{1u << 30, "GiB"}, std::pair{1u << 20, "MiB"}, std::pair{1u << 10, "KiB"}})
        if (bytes > 0 && bytes % unit == 0) return fmt::format("{}{}", bytes / unit, name);
    return fmt::format("{}", bytes);
}

Written sizesTyped(const SweepConfig& config)
{
    if (sizesPerOctave(config.sizes)) return std::nullopt;
    std::vector<std::string> sizes;
    sizes.reserve(config.sizes.size());
    for (const auto size : config.sizes)
        sizes.push_back(sizeTyped(size));
    return fmt::format("{}", fmt::join(sizes, ","));
}

template <auto Field, int BareUnitUs>
Result<void> readTime(SweepWish& wish, const std::string& typed)
{
    return take(Duration{std::chrono::microseconds(BareUnitUs)}(typed), wish.config.*Field);
}

template <auto Field>
Written timeTyped(const SweepConfig& config)
{
    const auto time = config.*Field;
    if (time % 1s == 0us) return fmt::format("{}s", time / 1s);
    if (time % 1ms == 0us) return fmt::format("{}ms", time / 1ms);
    return fmt::format("{}us", time / 1us);
}

/// A margin may be nothing at all.
Result<double> marginTyped(const std::string& typed)
{
    const auto margin = Share{0, 1}(typed);
    return margin ? margin : percentage(typed);
}

std::string shareTyped(double share)
{
    auto percent = fmt::format("{:.6g}%", 100 * share);
    return marginTyped(percent) == share ? percent : formatExact(share);
}

template <auto Field>
Result<void> readFlag(SweepWish& wish, const std::string& typed)
{
    if (typed != "true") return usageError(Words::tr("'{}' is not true; leave it out if it is not meant", typed));
    wish.*Field = true;
    return {};
}

Result<void> readPreset(SweepWish& wish, const std::string& typed)
{
    const auto preset = nameIn(presets)(typed);
    if (!preset) return tl::unexpected(preset.error());
    wish.config = withEffortOf(wish.config, presetConfig(*preset));
    return {};
}

Result<void> readCurve(SweepWish& wish, const std::string& typed)
{
    if (typed != "true") return usageError(Words::tr("'{}' is not true; choose with security", typed));
    wish.config.securities = {Security::Curve};
    return {};
}

Written octavesTyped(const SweepConfig& config)
{
    const auto octaves = sizesPerOctave(config.sizes);
    return octaves ? Written(std::to_string(*octaves)) : std::nullopt;
}

using enum SettingKind;

constexpr std::array<SweepSetting, 27> settings{{
    {"preset", Value, readPreset},
    {"test", List, readTerms<&SweepConfig::tests>, termsTyped<&SweepConfig::tests>},
    {"transport", List, readTerms<&SweepConfig::transports>, termsTyped<&SweepConfig::transports>},
    {"wait", Value,
     [](SweepWish& wish, const std::string& typed) { return take(nameIn(waits)(typed), wish.config.wait); },
     [](const SweepConfig& config) { return Written(nameOf(config.wait)); }},
    {"release", List, readTerms<&SweepConfig::releases>,
     [](const SweepConfig& config) {
         return freesItself(config.sender) ? Written("") : termsTyped<&SweepConfig::releases>(config);
     }},
    {"placement", List, readTerms<&SweepConfig::placements>,
     [](const SweepConfig& config) {
         return config.placements.empty() ? std::nullopt : termsTyped<&SweepConfig::placements>(config);
     }},
    {"sender", Value, readWho<&SweepConfig::sender>, whoText<&SweepConfig::sender>},
    {"receiver", Value, readWho<&SweepConfig::receiver>, whoText<&SweepConfig::receiver>},
    {"address", Value,
     [](SweepWish& wish, const std::string& typed) {
         wish.config.address = typed;
         return Result<void>();
     },
     [](const SweepConfig& config) { return Written(config.address); }},
    {"security", List, readTerms<&SweepConfig::securities>, termsTyped<&SweepConfig::securities>},
    {"curve", Flag, readCurve},
    {"aa", Flag, readFlag<&SweepWish::sameArms>},
    {"hybrid", Value,
     [](SweepWish& wish, const std::string& typed) { return take(parseSize(typed), wish.config.threshold); },
     [](const SweepConfig& config) { return config.threshold ? Written(sizeTyped(*config.threshold)) : std::nullopt; }},
    {"sizes", List,
     [](SweepWish& wish, const std::string& typed) { return takeList(typed, parseSize, wish.config.sizes); },
     sizesTyped},
    {"min", Value, [](SweepWish& wish, const std::string& typed) { return take(parseSize(typed), wish.min); },
     [](const SweepConfig& config) {
         return sizesPerOctave(config.sizes) ? Written(sizeTyped(config.sizes.front())) : std::nullopt;
     }},
    {"max", Value, [](SweepWish& wish, const std::string& typed) { return take(parseSize(typed), wish.max); },
     [](const SweepConfig& config) {
         return sizesPerOctave(config.sizes) ? Written(sizeTyped(config.sizes.back())) : std::nullopt;
     }},
    {"per-octave", Value,
     [](SweepWish& wish, const std::string& typed) { return take(wholeNumber<unsigned>(typed), wish.perOctave); },
     octavesTyped},
    {"per-decade", Value,
     [](SweepWish& wish, const std::string& typed) { return take(wholeNumber<unsigned>(typed), wish.perDecade); }},
    {"rounds", Value,
     [](SweepWish& wish, const std::string& typed) { return take(wholeNumber<unsigned>(typed), wish.config.rounds); },
     [](const SweepConfig& config) { return Written(std::to_string(config.rounds)); }},
    {"trial-ms", Value, readTime<&SweepConfig::trialTime, 1000>, timeTyped<&SweepConfig::trialTime>},
    {"burst-ms", Value, readTime<&SweepConfig::burstTime, 1000>, timeTyped<&SweepConfig::burstTime>},
    {"inflight", Value, readSize<&SweepConfig::inflightLimit>,
     [](const SweepConfig& config) { return Written(sizeTyped(config.inflightLimit)); }},
    {seedSetting, Value,
     [](SweepWish& wish, const std::string& typed) {
         return take(wholeNumber<std::uint64_t>(typed), wish.config.seed);
     }},
    {"delta", Value,
     [](SweepWish& wish, const std::string& typed) { return take(marginTyped(typed), wish.config.delta); },
     [](const SweepConfig& config) { return Written(shareTyped(config.delta)); }},
    {"target", Value,
     [](SweepWish& wish, const std::string& typed) { return take(percentage(typed), wish.config.target); },
     [](const SweepConfig& config) { return Written(shareTyped(config.target)); }},
    {"budget", Value, readTime<&SweepConfig::budget, 1'000'000>, timeTyped<&SweepConfig::budget>},
    {"no-refine", Flag, readFlag<&SweepWish::withoutRefining>,
     [](const SweepConfig& config) { return config.refine ? std::nullopt : Written("true"); }},
}};

Result<void> spaceSizes(const SweepWish& wish, std::vector<std::uint64_t>& sizes)
{
    std::ranges::sort(sizes);
    const bool listed = wish.has("sizes");
    const bool octaves = wish.has("per-octave");
    const bool decades = wish.has("per-decade");
    if (!octaves && !decades && !wish.min && !wish.max) return {};
    if (listed) return usageError(Words::tr("--sizes excludes --min, --max, --per-octave and --per-decade"));
    if (octaves && decades) return usageError(Words::tr("--per-octave excludes --per-decade"));
    if (sizes.empty()) return {}; // which is not valid
    const auto min = wish.min.value_or(sizes.front());
    const auto max = wish.max.value_or(sizes.back());
    if (min < 1) return usageError(Words::tr("--min: the smallest message size is 1 B"));
    if (max < min) return usageError(Words::tr("--max must not be below --min"));
    if (wish.perOctave < 1 || wish.perOctave > mostSizesPerOctave)
        return usageError(Words::tr("--per-octave must be between 1 and {}", mostSizesPerOctave));
    if (decades && (wish.perDecade < 1 || wish.perDecade > 100))
        return usageError(Words::tr("--per-decade must be between 1 and 100"));
    sizes = decades ? logSpacedSizes(min, max, wish.perDecade) : sweepSizes(min, max, wish.perOctave);
    return {};
}

void setRefining(const SweepWish& wish, SweepConfig& config)
{
    if (wish.has("target") || wish.has("budget")) config.refine = true;
    if (wish.withoutRefining) config.refine = false;
    // Who asks for rounds gets them all, and as much time again where an answer is missing.
    if (!wish.has("rounds") || wish.has("budget")) return;
    const auto rounds = std::chrono::duration<double>(estimatedSeconds(config));
    config.budget = std::max(config.budget, std::chrono::duration_cast<std::chrono::microseconds>(2 * rounds));
}

Result<void> setReleases(const SweepWish& wish, SweepConfig& config)
{
    auto& releases = config.releases;
    const bool named = wish.has("release");
    if (freesItself(config.sender)) {
        if ((named && !releases.empty()) || wish.sameArms)
            return usageError(Words::tr("{}: {} frees its buffers in its own way; leave the release out",
                                        wish.sameArms ? "--aa" : "--release", config.sender.text()));
        releases.clear();
        return {};
    }
    if (!named && releases.empty() && wish.has("sender")) releases = SweepConfig().releases;
    if (!wish.sameArms) return {};
    // A/A compares nothing but copying with itself, unless other releases are named.
    if (!named) releases.clear();
    if (std::ranges::find(releases, Release::Copied) == releases.end()) releases.push_back(Release::Copied);
    return {};
}

} // namespace

Result<SweepConfig> SweepWish::complete() const
{
    auto completed = config;
    if (const auto spaced = spaceSizes(*this, completed.sizes); !spaced) return tl::unexpected(spaced.error());
    setRefining(*this, completed);
    if (const auto freed = setReleases(*this, completed); !freed) return tl::unexpected(freed.error());
    if (const auto valid = validate(completed); !valid) return tl::unexpected(valid.error());
    return completed;
}

Result<void> SweepSetting::set(SweepWish& wish, const std::string& text) const
{
    wish.given.emplace(name);
    return read(wish, text);
}

std::span<const SweepSetting> sweepSettings()
{
    return settings;
}

const SweepSetting* settingNamed(std::string_view name)
{
    const auto found = std::ranges::find(settings, name, &SweepSetting::name);
    return found == settings.end() ? nullptr : &*found;
}

std::vector<TypedSetting> settingsOf(const SweepConfig& config)
{
    std::vector<TypedSetting> said;
    for (const auto& setting : settings) {
        if (auto value = setting.typed ? setting.typed(config) : std::nullopt)
            said.push_back({setting.name, *std::move(value)});
    }
    return said;
}

} // namespace crossover
