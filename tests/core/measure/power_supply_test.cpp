// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/power_supply.h"

#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

namespace crossover {
namespace {

/// A folder as the kernel shows power supplies.
class PowerSupplyTest : public testing::Test {
protected:
    PowerSupplyTest() { std::filesystem::create_directories(m_folder); }
    ~PowerSupplyTest() override { std::filesystem::remove_all(m_folder); }

    void add(const std::string& supply, const std::string& fact, const std::string& value)
    {
        std::filesystem::create_directories(m_folder / supply);
        std::ofstream(m_folder / supply / fact) << value << '\n';
    }

    std::filesystem::path m_folder =
        std::filesystem::temp_directory_path() / ("crossover-supplies-" + std::to_string(::getpid()));
};

TEST_F(PowerSupplyTest, ADesktopHasNoBattery)
{
    EXPECT_FALSE(runsOnBattery(m_folder));
    EXPECT_FALSE(runsOnBattery(m_folder / "missing"));
    add("AC", "type", "Mains");
    EXPECT_FALSE(runsOnBattery(m_folder));
}

TEST_F(PowerSupplyTest, ALaptopDrainsItsBatteryOrDoesNot)
{
    add("AC", "type", "Mains");
    add("BAT0", "type", "Battery");
    add("BAT0", "status", "Charging");
    EXPECT_FALSE(runsOnBattery(m_folder));
    add("BAT0", "status", "Discharging");
    EXPECT_TRUE(runsOnBattery(m_folder));
}

TEST_F(PowerSupplyTest, TheBatteryOfAMouseIsNoneOfTheMachine)
{
    add("hid-mouse", "type", "Battery");
    add("hid-mouse", "scope", "Device");
    add("hid-mouse", "status", "Discharging");
    EXPECT_FALSE(runsOnBattery(m_folder));
}

} // namespace
} // namespace crossover
