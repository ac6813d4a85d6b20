// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/private_folder.h"

#include <csignal>
#include <fstream>
#include <string>
#include <thread>

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace crossover {
namespace {

namespace fs = std::filesystem;

/// A temporary folder for the program, without those of other tests in it.
class Temporary : public testing::Test {
protected:
    Temporary()
    {
        std::string path = (fs::temp_directory_path() / "temporary-XXXXXX").string();
        m_root = ::mkdtemp(path.data());
        ::setenv("TMPDIR", m_root.c_str(), 1);
    }
    ~Temporary() override
    {
        m_before.empty() ? ::unsetenv("TMPDIR") : ::setenv("TMPDIR", m_before.c_str(), 1);
        fs::remove_all(m_root);
    }

    /// A folder as the program makes it.
    [[nodiscard]] fs::path make(const std::string& name) const
    {
        const auto path = m_root / name;
        fs::create_directory(path);
        fs::permissions(path, fs::perms::owner_all);
        return path;
    }

    std::string m_before = std::getenv("TMPDIR") ? std::getenv("TMPDIR") : "";
    fs::path m_root;
};

void bindSocket(const fs::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.string().copy(address.sun_path, sizeof address.sun_path - 1);
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    EXPECT_EQ(::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
}

/// Another program in the middle of a trial over ipc.
class Program {
public:
    Program()
    {
        std::array<int, 2> pipe{};
        EXPECT_EQ(::pipe(pipe.data()), 0);
        m_process = ::fork();
        if (m_process == 0) {
            const auto folder = PrivateFolder::create();
            bindSocket(folder->socket());
            const auto path = folder->path().string();
            (void)!::write(pipe[1], path.data(), path.size());
            for (;;)
                ::pause();
        }
        std::array<char, 200> path{};
        const auto length = ::read(pipe[0], path.data(), path.size());
        m_folder = std::string(path.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
        ::close(pipe[0]);
        ::close(pipe[1]);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() { kill(); }

    void kill()
    {
        if (m_process <= 0) return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    [[nodiscard]] const fs::path& folder() const { return m_folder; }

private:
    pid_t m_process = 0;
    fs::path m_folder;
};

TEST_F(Temporary, GetsAFolderForThisUserOnly)
{
    const auto folder = PrivateFolder::create().value();
    EXPECT_EQ(folder.path().parent_path(), m_root);
    EXPECT_EQ(fs::status(folder.path()).permissions(), fs::perms::owner_all);
}

TEST_F(Temporary, KeepsTheFolderOfARunningProgramAndLosesThatOfAKilledOne)
{
    Program program;
    Program other;
    ASSERT_TRUE(fs::exists(program.folder() / "link"));
    PrivateFolder::removeAbandoned();
    EXPECT_TRUE(fs::exists(program.folder() / "link"));
    program.kill();
    EXPECT_TRUE(fs::exists(program.folder() / "link")) << "nobody could remove it";
    PrivateFolder::removeAbandoned();
    EXPECT_FALSE(fs::exists(program.folder()));
    EXPECT_TRUE(fs::exists(other.folder() / "link"));
}

TEST_F(Temporary, KeepsWhatIsInUseHere)
{
    const auto folder = PrivateFolder::create().value();
    PrivateFolder::removeAbandoned();
    EXPECT_TRUE(fs::exists(folder.path()));
}

TEST_F(Temporary, KeepsWhatIsNotKnownToBeAbandoned)
{
    const auto elsewhere = make("elsewhere");
    bindSocket(elsewhere / "link");
    fs::create_directory_symlink(elsewhere, m_root / "zmq-crossover-linked");
    const auto readable = make("zmq-crossover-shared");
    fs::permissions(readable, fs::perms::owner_all | fs::perms::group_exec);
    const auto filled = make("zmq-crossover-filled");
    std::ofstream(filled / "notes") << "kept";
    const auto misleading = make("zmq-crossover-mislea");
    std::ofstream(misleading / "link") << "no socket";
    const auto longer = make("zmq-crossover-results");
    std::ofstream(m_root / "zmq-crossover-a-file") << "no folder";
    const auto before = std::distance(fs::directory_iterator(m_root), {});
    PrivateFolder::removeAbandoned();
    EXPECT_EQ(std::distance(fs::directory_iterator(m_root), {}), before);
    EXPECT_TRUE(fs::exists(elsewhere / "link"));
    EXPECT_TRUE(fs::exists(filled / "notes"));
    EXPECT_TRUE(fs::exists(misleading / "link"));
}

TEST_F(Temporary, KeepsTheFolderOfAnotherUser)
{
    if (::geteuid() != 0) GTEST_SKIP() << "only root can give a folder away";
    const auto theirs = make("zmq-crossover-theirs");
    ASSERT_EQ(::chown(theirs.c_str(), 65'534, 65'534), 0);
    PrivateFolder::removeAbandoned();
    EXPECT_TRUE(fs::exists(theirs));
}

/// A new folder is not locked for a moment. Who makes it notices when another program took it for abandoned.
TEST_F(Temporary, IsSharedByProgramsThatStartAtOnce)
{
    const std::jthread other([](const std::stop_token& done) {
        while (!done.stop_requested())
            PrivateFolder::removeAbandoned();
    });
    for (int count = 0; count < 300; ++count) {
        const auto folder = PrivateFolder::create();
        ASSERT_TRUE(folder) << folder.error().message;
        PrivateFolder::removeAbandoned();
        EXPECT_TRUE(fs::exists(folder->path()));
    }
}

} // namespace
} // namespace crossover
