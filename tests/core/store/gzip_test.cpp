// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gzip.h"

#include <gmock/gmock.h>

namespace crossover {
namespace {

using ::testing::HasSubstr;

std::string longText()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += std::to_string(i * 7919 % 10'007) + ' ';
    return text;
}

TEST(Gzip, UnpacksWhatItPacked)
{
    for (const auto& text : {std::string(), std::string("a"), longText()}) {
        const auto packed = gzipped(text);
        EXPECT_TRUE(isGzip(packed));
        EXPECT_EQ(gunzipped(packed).value(), text);
        EXPECT_EQ(inflated(deflated(text)).value(), text);
    }
}

TEST(Gzip, RefusesWhatIsDamagedCutOffOrContinued)
{
    const auto packed = gzipped(longText());
    EXPECT_THAT(gunzipped(packed.substr(0, packed.size() / 2)).error().message, HasSubstr("cut off"));
    EXPECT_THAT(gunzipped(packed.substr(0, 2)).error().message, HasSubstr("cut off"));
    auto damaged = packed;
    damaged[packed.size() / 2] = static_cast<char>(~damaged[packed.size() / 2]);
    EXPECT_THAT(gunzipped(damaged).error().message, HasSubstr("damaged"));
    EXPECT_THAT(gunzipped(packed + "more").error().message, HasSubstr("extra data"));
}

TEST(Gzip, RefusesABombBeforeItGoesOff)
{
    const auto bomb = gzipped(std::string(64 << 20, ' '));
    EXPECT_LT(bomb.size(), 100'000);
    EXPECT_THAT(gunzipped(bomb).error().message, HasSubstr("more than 16 MiB"));
    EXPECT_THAT(inflated(deflated(std::string(64 << 20, ' '))).error().message, HasSubstr("more than 16 MiB"));
}

TEST(Gzip, MayUnpackInProportionToItsSize)
{
    EXPECT_EQ(mostUnpackedOf(0), 16U << 20) << "a short file of many equal rows";
    EXPECT_EQ(mostUnpackedOf(4'000'000), 128'000'000U);
    EXPECT_EQ(mostUnpackedOf(std::size_t{1} << 40), mostUnpacked);
}

} // namespace
} // namespace crossover
