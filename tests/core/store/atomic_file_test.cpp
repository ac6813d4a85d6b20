// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/atomic_file.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include <gmock/gmock.h>

#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::HasSubstr;

/// Files cannot grow beyond a limit, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

TEST(AtomicFile, WritesAndReplacesWholeFiles)
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    ASSERT_TRUE(saveAtomically(path, "one"));
    EXPECT_EQ(contentOf(path), "one");
    ASSERT_TRUE(saveAtomically(path, ""));
    EXPECT_EQ(contentOf(path), "");
    EXPECT_EQ(folder.files(), 1);
}

TEST(AtomicFile, KeepsPermissionsAndLinks)
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    const auto link = folder.file("link");
    ASSERT_TRUE(saveAtomically(path, "one"));
    ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
    std::filesystem::create_symlink("a.txt", link);
    ASSERT_TRUE(saveAtomically(link, "two"));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_EQ(contentOf(path), "two");
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0640U);
}

TEST(AtomicFile, AFullDiskLeavesTheOldFileWhole)
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    ASSERT_TRUE(saveAtomically(path, "the old one"));
    {
        const SmallDisk disk(1000);
        const auto saved = saveAtomically(path, std::string(5000, 'x'));
        ASSERT_FALSE(saved);
        EXPECT_THAT(saved.error().message, AllOf(HasSubstr(path), HasSubstr("cannot be written")));
    }
    EXPECT_EQ(contentOf(path), "the old one");
    EXPECT_EQ(folder.files(), 1) << "what was begun is cleared away";
}

TEST(AtomicFile, ADeviceThatIsFullSaysSo)
{
    if (::access("/dev/full", W_OK) != 0) GTEST_SKIP() << "there is no /dev/full";
    const auto saved = saveAtomically("/dev/full", "text");
    ASSERT_FALSE(saved);
    EXPECT_THAT(saved.error().message, AllOf(HasSubstr("No space left"), HasSubstr("Free some disk space")));
    EXPECT_TRUE(saveAtomically("/dev/null", "text"));
}

/// Without the superuser's rights, who may write anywhere.
class Unprivileged {
public:
    Unprivileged() : m_before(::geteuid())
    {
        if (m_before == 0) m_done = ::seteuid(65'534) == 0;
    }
    ~Unprivileged()
    {
        if (m_before == 0 && m_done) m_done = ::seteuid(0) == 0;
    }
    Unprivileged(const Unprivileged&) = delete;
    Unprivileged& operator=(const Unprivileged&) = delete;

private:
    uid_t m_before;
    bool m_done = true;
};

TEST(AtomicFile, AReadOnlyFolderLeavesTheOldFileWhole)
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    ASSERT_TRUE(saveAtomically(path, "the old one"));
    std::filesystem::permissions(path, std::filesystem::perms::all);
    ASSERT_EQ(::chmod(folder.path().c_str(), 0555), 0);
    {
        const Unprivileged user;
        const auto saved = saveAtomically(path, "new");
        ASSERT_FALSE(saved);
        EXPECT_THAT(saved.error().message, HasSubstr("Permission denied"));
    }
    EXPECT_EQ(contentOf(path), "the old one");
    EXPECT_EQ(folder.files(), 1);
}

TEST(AtomicFile, AWriteProtectedFileIsNotReplaced)
{
    const Folder folder;
    const auto path = folder.file("a.txt");
    ASSERT_EQ(::chmod(folder.path().c_str(), 0777), 0);
    const Unprivileged user;
    ASSERT_TRUE(saveAtomically(path, "kept"));
    ASSERT_EQ(::chmod(path.c_str(), 0444), 0);
    EXPECT_FALSE(saveAtomically(path, "new"));
    EXPECT_EQ(contentOf(path), "kept");
}

TEST(AtomicFile, SaysWhyAFileCannotBe)
{
    const Folder folder;
    EXPECT_THAT(saveAtomically(folder.file("missing/a.txt"), "x").error().message,
                AllOf(HasSubstr("No such file"), HasSubstr("Choose another folder")));
    EXPECT_THAT(saveAtomically(folder.path(), "x").error().message, HasSubstr("Is a directory"));
    EXPECT_THAT(readWhole(folder.path(), 10).error().message, HasSubstr("folder"));
    EXPECT_THAT(readWhole(folder.file("missing"), 10).error().message, HasSubstr("No such file"));
}

TEST(AtomicFile, ReadsNoMoreThanAllowed)
{
    const Folder folder;
    write(folder.file("a"), std::string(3 << 20, 'x'));
    EXPECT_EQ(readWhole(folder.file("a"), 3 << 20).value().size(), 3U << 20);
    EXPECT_THAT(readWhole(folder.file("a"), (3 << 20) - 1).error().message, HasSubstr("larger than 2 MiB"));
    EXPECT_THAT(readWhole("/dev/zero", 1 << 20).error().message, HasSubstr("larger than 1 MiB"));
}

} // namespace
} // namespace crossover
