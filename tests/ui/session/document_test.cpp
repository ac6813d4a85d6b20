// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/document.h"

#include <utility>

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "tests/ui/recorded_samples.h"

namespace crossover {
namespace {

std::vector<Sample> rows(std::size_t count)
{
    std::vector<Sample> samples(count);
    for (std::size_t at = 0; at < count; ++at)
        samples[at].size = std::uint64_t{16} << at;
    return samples;
}

TEST(Document, HoldsWhatWasOpenedAndOwesNothing)
{
    Document document;
    QSignalSpy replaced(&document, &Document::replaced);
    Environment environment;
    environment.machine = "a machine";
    auto monday = sessionOf(rows(3));
    monday.title = "monday";
    monday.config.emplace();
    monday.environment = environment;
    document.replace(monday);
    EXPECT_EQ(replaced.count(), 1);
    EXPECT_EQ(document.samples(), rows(3));
    EXPECT_EQ(document.config(), SweepConfig{});
    EXPECT_EQ(document.environment(), environment);
    EXPECT_EQ(document.title(), QStringLiteral("monday"));
    EXPECT_FALSE(document.isUnsaved());
}

TEST(Document, IsUnsavedFromTheFirstMeasuredSampleOn)
{
    Document document;
    QSignalSpy changed(&document, &Document::stateChanged);
    QSignalSpy appended(&document, &Document::appended);
    document.append({});
    EXPECT_EQ(appended.count(), 0);
    EXPECT_FALSE(document.isUnsaved());
    document.append(rows(2));
    document.append(rows(2));
    EXPECT_TRUE(document.isUnsaved());
    EXPECT_EQ(changed.count(), 1) << "told once, not with every trial";
    EXPECT_EQ(appended.count(), 2);
    EXPECT_EQ(document.samples().size(), 4U);
}

TEST(Document, IsSavedOnlyWhenAFileHoldsEverySample)
{
    Document document;
    document.append(rows(4));
    document.markSaved(2); // two came in while the first two were being written
    EXPECT_TRUE(document.isUnsaved());
    document.markSaved(4);
    EXPECT_FALSE(document.isUnsaved());
}

TEST(Document, HasAnotherRevisionWhenItsSamplesAreOthers)
{
    Document document;
    auto changes = [&, before = document.revision()]() mutable {
        return std::exchange(before, document.revision()) != document.revision();
    };
    const auto samples = rows(3);
    document.replace(sessionOf(samples));
    EXPECT_TRUE(changes());
    document.append(samples);
    EXPECT_TRUE(changes());
    document.truncate(samples.size());
    EXPECT_TRUE(changes());
    document.truncate(samples.size()); // there are no more
    document.append({});
    document.setWords(QStringLiteral("tuned"), {});
    document.setEnvironment({});
    document.markSaved(samples.size());
    EXPECT_FALSE(changes());
}

TEST(Document, AnotherContentsIsNotUnsaved)
{
    Document document;
    document.append(rows(4));
    document.replace({});
    EXPECT_TRUE(document.isEmpty());
    EXPECT_FALSE(document.isUnsaved());
    EXPECT_EQ(document.config(), std::nullopt);
}

} // namespace
} // namespace crossover
