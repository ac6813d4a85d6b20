// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <unistd.h>

#include "ui/session/session_loader.h"

namespace crossover {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool spaceCanBeLimited = false; // sanitizers reserve terabytes of addresses
#else
constexpr bool spaceCanBeLimited = true;
#endif

/// Leaves this process so much more address space, for as long as it lives.
class LittleSpace {
public:
    explicit LittleSpace(rlim_t more)
    {
        ::getrlimit(RLIMIT_AS, &m_before);
        rlim_t pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const rlimit little{pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + more, m_before.rlim_max};
        EXPECT_EQ(::setrlimit(RLIMIT_AS, &little), 0);
    }
    ~LittleSpace() { ::setrlimit(RLIMIT_AS, &m_before); }
    LittleSpace(const LittleSpace&) = delete;
    LittleSpace& operator=(const LittleSpace&) = delete;

private:
    rlimit m_before{};
};

TEST(SessionLoader, SaysThatAFileNeedsMoreMemoryThanThereIs)
{
    if (!spaceCanBeLimited) GTEST_SKIP() << "address space cannot be limited under sanitizers";
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("large.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QByteArray text = "size,count,copy,poll,transport,throughput,round\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += "64,100,True,True,tcp,1000," + QByteArray::number(i) + "\n";
    ASSERT_EQ(file.write(text), text.size());
    file.close();
    text = {};

    SessionLoader loader;
    std::vector<SessionLoader::Loaded> loaded;
    QSignalSpy ended(&loader, &SessionLoader::ended);
    {
        const LittleSpace little(rlim_t{160} << 20); // room for the thread and for the text, not for the rows
        loader.load({file.fileName()}, [&](std::vector<SessionLoader::Loaded> files) { loaded = std::move(files); });
        ASSERT_TRUE(ended.wait(60'000));
    }
    ASSERT_EQ(loaded.size(), 1U);
    ASSERT_FALSE(loaded.front().session);
    EXPECT_THAT(loaded.front().session.error().message, testing::HasSubstr("not enough memory"));
}

} // namespace
} // namespace crossover
