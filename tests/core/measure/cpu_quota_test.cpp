// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/cpu_quota.h"

#include <gmock/gmock.h>

#include "core/measure/environment_probe.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Optional;

/// Control groups as the kernel mounts them.
class CpuQuotaTest : public testing::Test {
protected:
    void plant(const std::string& group, const std::string& file, const std::string& content)
    {
        const auto folder = m_root / group;
        std::filesystem::create_directories(folder);
        sessions::write((folder / file).string(), content);
    }
    void plantVersion1(const std::string& group, const std::string& quota, const std::string& period = "100000\n")
    {
        plant(group, "cpu.cfs_quota_us", quota);
        plant(group, "cpu.cfs_period_us", period);
    }

    sessions::Folder m_folder;
    std::filesystem::path m_root = m_folder.path();
};

constexpr auto ofVersion2 = "0::/system.slice/my job.service\n";
constexpr auto ofVersion1 = "9:name=systemd:/\n4:memory:/jobs/one\n2:cpu,cpuacct:/jobs/one\n0::/\n";

TEST_F(CpuQuotaTest, IsThatOfTheOwnGroup)
{
    plant("system.slice/my job.service", "cpu.max", "150000 100000\n");
    EXPECT_THAT(cpuQuota(m_root, ofVersion2), Optional(1.5));
    EXPECT_EQ(cpuQuota(m_root, "0::/\n"), std::nullopt) << "another group";
}

TEST_F(CpuQuotaTest, IsTheLeastOfAllGroupsAround)
{
    plant("system.slice/my job.service", "cpu.max", "300000 100000\n");
    plant("system.slice", "cpu.max", "25000 50000\n");
    EXPECT_THAT(cpuQuota(m_root, ofVersion2), Optional(0.5));
    plant("", "cpu.max", "10000 100000\n"); // a container sees its own group as the root
    EXPECT_THAT(cpuQuota(m_root, ofVersion2), Optional(0.1));
}

TEST_F(CpuQuotaTest, IsNoneWithoutALimit)
{
    EXPECT_EQ(cpuQuota(m_root, ofVersion2), std::nullopt);
    plant("system.slice", "cpu.max", "max 100000\n");
    EXPECT_EQ(cpuQuota(m_root, ofVersion2), std::nullopt);
    plantVersion1("cpu,cpuacct/jobs", "-1\n");
    EXPECT_EQ(cpuQuota(m_root, ofVersion1), std::nullopt);
}

TEST_F(CpuQuotaTest, IsReadFromVersion1Too)
{
    plantVersion1("cpu,cpuacct/jobs/one", "200000\n");
    EXPECT_THAT(cpuQuota(m_root, ofVersion1), Optional(2));
    plantVersion1("cpu/jobs", "50000\n"); // mounted under either name
    EXPECT_THAT(cpuQuota(m_root, ofVersion1), Optional(0.5));
    plantVersion1("cpu", "25000\n");
    EXPECT_THAT(cpuQuota(m_root, ofVersion1), Optional(0.25));
    EXPECT_EQ(cpuQuota(m_root, "2:cpuacct:/jobs/one\n3:cpuset:/jobs/one\n"), std::nullopt);
}

TEST_F(CpuQuotaTest, IsReadWhereBothVersionsAreMounted)
{
    plant("unified/jobs", "cpu.max", "70000 100000\n");
    EXPECT_THAT(cpuQuota(m_root, "1:name=systemd:/\n0::/jobs/one\n"), Optional(0.7));
}

TEST_F(CpuQuotaTest, SurvivesWhatNoKernelWrites)
{
    for (const auto* text : {"", "\n", "100000", "100000 0", "100000 -1", "0 100000", "-5 100000", "1e5 100000",
                             "99999999999999999999 100000", "100000 max", "max"}) {
        plant("", "cpu.max", text);
        EXPECT_EQ(cpuQuota(m_root, "0::/\n"), std::nullopt) << text;
    }
    plant("", "cpu.max", "100000 100000\n");
    for (const auto* text : {"", "0", "0:", "\n\n", "::", "no colons at all"})
        cpuQuota(m_root, text);
    EXPECT_THAT(cpuQuota(m_root, "0::/../elsewhere\n"), Optional(1)) << "what is mounted here is all that is known";
    EXPECT_THAT(cpuQuota(m_root, "0::\n"), Optional(1));
    EXPECT_EQ(cpuQuota("/nowhere", ofVersion2), std::nullopt);
}

TEST(QuotaCaution, IsDueWhenASweepNeedsMore)
{
    EXPECT_EQ(quotaCaution(std::nullopt, 4), std::nullopt);
    EXPECT_EQ(quotaCaution(2, 2), std::nullopt);
    EXPECT_EQ(quotaCaution(0.5, 0), std::nullopt) << "no sweep";
    EXPECT_EQ(quotaCaution(1.5, 2), "This program may use 1.5 CPUs (cgroup quota), but the sweep keeps 2 busy, so the "
                                    "kernel pauses it in the middle of bursts: raise the quota, or expect scatter.");
}

TEST(QuotaCaution, IsPartOfWhatIsSaidOfAMachine)
{
    const auto limited = cautionedFor(4, probeEnvironment(nullptr, 1.0), 1.0);
    EXPECT_THAT(limited.cautions, Contains(HasSubstr("may use 1 CPU (cgroup quota), but the sweep keeps 4 busy")));
    EXPECT_THAT(limited.facts, Contains(AllOf(Field(&Environment::Fact::name, "CPU quota"),
                                              Field(&Environment::Fact::value, "1 CPU"))));
    EXPECT_THAT(cautionedFor(1, probeEnvironment(nullptr, 1.0), 1.0).cautions, Not(Contains(HasSubstr("quota"))));
    EXPECT_THAT(
        probeEnvironment(nullptr, std::nullopt).facts,
        Contains(AllOf(Field(&Environment::Fact::name, "CPU quota"), Field(&Environment::Fact::value, "none"))));
}

} // namespace
} // namespace crossover
