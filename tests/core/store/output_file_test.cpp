// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <csignal>
#include <thread>

#include <gmock/gmock.h>

#include "core/store/atomic_file.h"
#include "core/store/patient_write.h"
#include "core/store/save_target.h"
#include "tests/core/store/sessions.h"

namespace crossover {
namespace {

using namespace sessions;
using ::testing::AllOf;
using ::testing::HasSubstr;

std::string pipeIn(const Folder& folder)
{
    const auto path = folder.file("pipe");
    EXPECT_EQ(::mkfifo(path.c_str(), 0600), 0);
    return path;
}

TEST(OutputFile, LeavesAFileAloneUntilTheFirstWrite)
{
    const Folder folder;
    const auto path = folder.file("a.csv");
    write(path, "older\n");
    auto file = OutputFile::open(path);
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(contentOf(path), "older\n");
    ASSERT_TRUE(file->write("new\n"));
    ASSERT_TRUE(file->write("more\n"));
    EXPECT_EQ(contentOf(path), "new\nmore\n");
}

TEST(OutputFile, BelongsToOneWriterAtATime)
{
    const Folder folder;
    const auto path = folder.file("a.csv");
    {
        const auto first = OutputFile::open(path);
        ASSERT_TRUE(first) << first.error().message;
        const auto second = OutputFile::open(path);
        ASSERT_FALSE(second);
        EXPECT_THAT(second.error().message, AllOf(HasSubstr(path), HasSubstr("is being written by")));
    }
    EXPECT_TRUE(OutputFile::open(path)) << "the lock goes with the writer";
}

TEST(OutputFile, WaitsForTheReaderOfAPipeUntilItIsStopped)
{
    const Folder folder;
    const auto path = pipeIn(folder);
    std::stop_source stop;
    int told = 0;
    const auto file = OutputFile::open(path, stop.get_token(), [&] {
        ++told;
        stop.request_stop();
    });
    ASSERT_FALSE(file);
    EXPECT_EQ(told, 1);
    EXPECT_THAT(file.error().message, HasSubstr("nothing reads it"));
}

TEST(OutputFile, WritesToAPipeThatIsRead)
{
    const Folder folder;
    const auto path = pipeIn(folder);
    std::string read;
    std::jthread reader([&] { read = contentOf(path); });
    {
        auto file = OutputFile::open(path);
        ASSERT_TRUE(file) << file.error().message;
        ASSERT_TRUE(file->write(std::string(1'000'000, 'x'))); // more than a pipe holds
    }
    reader.join();
    EXPECT_EQ(read, std::string(1'000'000, 'x'));
}

TEST(OutputFile, GivesUpAReaderThatDoesNotReadOnceItIsStopped)
{
    const Folder folder;
    const auto path = pipeIn(folder);
    const Descriptor idle(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    std::stop_source stop;
    auto file = OutputFile::open(path, stop.get_token());
    ASSERT_TRUE(file) << file.error().message;
    stop.request_stop();
    ASSERT_TRUE(file->write("there is room for this")) << "a stop takes nothing from a reader";
    const auto written = file->write(std::string(1'000'000, 'x'));
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message, HasSubstr("nothing reads it"));
}

TEST(OutputFile, SaysThatItsReaderHasGone)
{
    const Folder folder;
    const auto path = pipeIn(folder);
    Descriptor reader(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    auto file = OutputFile::open(path);
    ASSERT_TRUE(file) << file.error().message;
    reader.reset();
    auto* const before = std::signal(SIGPIPE, SIG_IGN);
    const auto written = file->write("x");
    std::signal(SIGPIPE, before);
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message, HasSubstr("its reader has gone"));
}

TEST(AtomicFile, SavesIntoAPipeThatIsReadAndStopsWaitingForOneThatIsNot)
{
    const Folder folder;
    const auto path = pipeIn(folder);
    EXPECT_TRUE(checkSavable(path));
    std::string read;
    std::jthread reader([&] { read = contentOf(path); });
    EXPECT_TRUE(saveAtomically(path, "content"));
    reader.join();
    EXPECT_EQ(read, "content");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = saveAtomically(path, "content", stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_THAT(stopped.error().message, HasSubstr("nothing reads it"));
    EXPECT_TRUE(std::filesystem::is_fifo(path));
}

TEST(AtomicFile, ALinkToNoFileYetStaysALink)
{
    const Folder folder;
    const auto link = folder.file("link");
    const auto second = folder.file("second");
    std::filesystem::create_directory(folder.file("there"));
    std::filesystem::create_symlink("second", link);
    std::filesystem::create_symlink("there/file", second);
    EXPECT_TRUE(checkSavable(link));
    EXPECT_FALSE(std::filesystem::exists(folder.file("there/file"))) << "a look changes nothing";
    ASSERT_TRUE(saveAtomically(link, "one"));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_TRUE(std::filesystem::is_symlink(second));
    EXPECT_EQ(contentOf(folder.file("there/file")), "one");
    std::filesystem::create_symlink(folder.file("nowhere/file"), folder.file("lost"));
    EXPECT_THAT(saveAtomically(folder.file("lost"), "one").error().message, HasSubstr("No such file or directory"));
    std::filesystem::create_symlink("round", folder.file("round"));
    EXPECT_FALSE(saveAtomically(folder.file("round"), "one"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder.file("round")));
}

TEST(SaveTarget, NoticesWhatAnotherProgramSavedMeanwhile)
{
    const Folder folder;
    const auto path = folder.file("a.zxo");
    const auto absent = SaveTarget::at(path);
    ASSERT_TRUE(absent) << absent.error().message;
    EXPECT_EQ(folder.files(), 0) << "a look leaves nothing";
    EXPECT_TRUE(absent->checkUnchanged());
    ASSERT_TRUE(saveAtomically(path, "theirs"));
    EXPECT_THAT(absent->checkUnchanged().error().message, HasSubstr(path));
    const auto present = SaveTarget::at(path);
    ASSERT_TRUE(present);
    EXPECT_TRUE(present->checkUnchanged());
    ASSERT_TRUE(saveAtomically(path, "others"));
    EXPECT_FALSE(present->checkUnchanged());
    std::filesystem::remove(path);
    EXPECT_FALSE(present->checkUnchanged());
    EXPECT_FALSE(SaveTarget::at("/nonexistent/folder/a.zxo"));
    EXPECT_TRUE(SaveTarget::at("/dev/null")->checkUnchanged());
}

} // namespace
} // namespace crossover
