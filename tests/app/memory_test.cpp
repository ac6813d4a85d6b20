// SPDX-License-Identifier: GPL-3.0-or-later

// Files that would fill the memory, and a memory that is too small for a good file.

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <sys/resource.h>

#include "core/store/gzip.h"
#include "tests/app/program.h"

namespace {

using namespace program;
using ::testing::HasSubstr;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool limitable = false; // sanitizers reserve terabytes of addresses
#else
constexpr bool limitable = true;
#endif

/// Runs the program with so much address space. In too little, no program starts: then the exit code is -1.
Ended runWithin(rlim_t bytes, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([bytes] {
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    startProgram(process, arguments);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(patience));
    const bool ended = process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

QString fileWith(const QTemporaryDir& folder, const char* name, const std::string& content)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content.data(), static_cast<qint64>(content.size())), static_cast<qint64>(content.size()));
    return file.fileName();
}

std::string tableOf(int rows)
{
    std::string text = "size,count,copy,poll,transport,throughput,round\n";
    for (int i = 0; i < rows; ++i) {
        text += std::to_string(64 << (i / 2 % 8)) + (i % 2 == 0 ? ",100,True" : ",100,False") + ",True,tcp,1." +
                std::to_string(i) + "e5," + std::to_string(1 + i / 16) + "\n";
    }
    return text;
}

/// The least address space, within 16 MiB, in which the program analyses a small file.
rlim_t leastSpace(const QString& smallFile)
{
    constexpr rlim_t step = rlim_t{16} << 20;
    for (rlim_t bytes = step; bytes < (rlim_t{4} << 30); bytes += step) {
        if (runWithin(bytes, {"analyze", smallFile}).exitCode == 0) return bytes;
    }
    ADD_FAILURE() << "a small file needs more than 4 GiB";
    return 0;
}

TEST(Memory, ABombIsRefusedInLittleMemory)
{
    if (!limitable) GTEST_SKIP() << "address space cannot be limited under sanitizers";
    const QTemporaryDir folder;
    const auto space = leastSpace(fileWith(folder, "small.csv", tableOf(32))) + (rlim_t{32} << 20);
    std::string rows = "size,count,copy,poll,transport,throughput,round\n";
    while (rows.size() < (std::size_t{128} << 20))
        rows += "64,100,True,True,tcp,1000,1\n";
    for (const auto& content : {std::string(std::size_t{128} << 20, '\0'), rows}) {
        const auto ended = runWithin(space, {"analyze", fileWith(folder, "bomb.gz", crossover::gzipped(content))});
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_THAT(ended.err, HasSubstr("bomb.gz: it unpacks to more than 16 MiB"));
        EXPECT_EQ(ended.out, "");
    }
}

TEST(Memory, TooLittleMemoryForAFileEndsInAMessage)
{
    if (!limitable) GTEST_SKIP() << "address space cannot be limited under sanitizers";
    const QTemporaryDir folder;
    const auto least = leastSpace(fileWith(folder, "small.csv", tableOf(32)));
    const auto large = fileWith(folder, "large.csv", tableOf(150'000));
    // From too little for its bytes to too little for its verdicts.
    int refused = 0;
    for (rlim_t more = 8;; more += 12) {
        const auto ended = runWithin(least + (more << 20), {"analyze", large});
        if (ended.exitCode == 0) break;
        ++refused;
        ASSERT_EQ(ended.exitCode, 1) << more << " MiB: " << ended.err;
        EXPECT_THAT(ended.err, HasSubstr("not enough memory")) << more << " MiB";
        EXPECT_EQ(linesOf(ended.err).size(), 1U) << ended.err;
    }
    EXPECT_GE(refused, 3);
}

} // namespace
