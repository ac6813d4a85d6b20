// SPDX-License-Identifier: GPL-3.0-or-later
// Each folder of core, ui and app includes only what the tables of rooms in core/CMakeLists.txt and ui/CMakeLists.txt
// allow.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace crossover {
namespace {

namespace fs = std::filesystem;

using Rooms = std::map<std::string, std::set<std::string>>; ///< what each room knows

/// A line for each room: its folder, then those it knows.
Rooms roomsFrom(std::istream& table)
{
    Rooms rooms;
    for (std::string line; std::getline(table, line);) {
        std::istringstream words(line);
        std::string room;
        words >> room;
        for (std::string known; words >> known;)
            rooms[room].insert(known);
        rooms.try_emplace(room);
    }
    return rooms;
}

/// What a room may include: itself, what it knows and what these know.
std::set<std::string> reachedFrom(const std::string& room, const Rooms& rooms)
{
    std::set<std::string> reached;
    std::vector<std::string> open{room};
    while (!open.empty()) {
        const auto next = open.back();
        open.pop_back();
        if (!reached.insert(next).second || !rooms.contains(next)) continue;
        const auto& known = rooms.at(next);
        open.insert(open.end(), known.begin(), known.end());
    }
    return reached;
}

/// The rooms that know themselves through others.
std::vector<std::string> roomsInCycles(const Rooms& rooms)
{
    std::vector<std::string> found;
    for (const auto& [room, known] : rooms) {
        const bool inCycle = std::ranges::any_of(
            known, [&room = room, &rooms](const auto& other) { return reachedFrom(other, rooms).contains(room); });
        if (inCycle) found.push_back(room);
    }
    return found;
}

/// Why the file `path` ("core/store/csv.h") may not include `header`; nothing if it may.
std::optional<std::string> refusal(const std::string& path, const std::string& header, bool quoted, const Rooms& rooms)
{
    const auto room = fs::path(path).parent_path().string();
    const auto complaint = [&](std::string_view why) { return path + " includes " + header + ": " + std::string(why); };
    if (!quoted) {
        static const std::regex ofQt("Q[A-Za-z].*|q[a-z]+\\.h");
        if (path.starts_with("core/") && std::regex_match(header, ofQt)) return complaint("core knows no Qt");
        return std::nullopt;
    }
    const auto other = fs::path(header).parent_path().string();
    if (!rooms.contains(other)) return complaint("no room has it");
    if (!reachedFrom(room, rooms).contains(other)) return complaint(room + " does not know " + other);
    return std::nullopt;
}

/// Checks the folders of `root` that hold rooms: all their files lie in rooms and include only what they may.
std::vector<std::string> refusals(const fs::path& root, const Rooms& rooms)
{
    static const std::regex include(R"(\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::set<std::string> houses;
    for (const auto& [room, known] : rooms)
        houses.insert(room.substr(0, room.find('/')));
    std::vector<std::string> found;
    for (const auto& house : houses) {
        for (const auto& entry : fs::recursive_directory_iterator(root / house)) {
            const auto path = fs::relative(entry.path(), root).string();
            if (!path.ends_with(".h") && !path.ends_with(".cpp")) continue;
            if (path == house + "/precompiled.h") continue; // of no room: the build gives it to each
            if (!rooms.contains(fs::path(path).parent_path().string())) found.push_back(path + " lies in no room");
            std::ifstream source(entry.path());
            std::smatch match;
            for (std::string line; std::getline(source, line);) {
                if (!std::regex_match(line, match, include)) continue;
                if (auto why = refusal(path, match[2], match[1] == "\"", rooms)) found.push_back(*std::move(why));
            }
        }
    }
    return found;
}

/// A source tree to plant files in.
class Tree {
public:
    Tree()
    {
        fs::create_directories(m_root / "core");
        fs::create_directories(m_root / "ui");
    }
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;
    ~Tree() { fs::remove_all(m_root); }

    void plant(const std::string& path, const std::string& text) const
    {
        fs::create_directories((m_root / path).parent_path());
        std::ofstream(m_root / path) << text;
    }
    [[nodiscard]] const fs::path& root() const { return m_root; }

private:
    fs::path m_root = fs::path(testing::TempDir()) / ("rooms-" + std::to_string(::getpid()));
};

Rooms theRooms()
{
    std::ifstream table(CROSSOVER_ROOMS);
    return roomsFrom(table);
}

const Rooms three{{"core/model", {}}, {"core/store", {"core/model"}}, {"ui/chart", {"core/store"}}};

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

TEST(Rooms, IncludeOnlyWhatTheyKnow)
{
    ASSERT_GE(theRooms().size(), 6u);
    EXPECT_THAT(refusals(CROSSOVER_SOURCES, theRooms()), IsEmpty());
}

TEST(Rooms, HaveNoCycles)
{
    EXPECT_THAT(roomsInCycles(theRooms()), IsEmpty());
}

TEST(Rooms, AreReadFromTheirTable)
{
    std::istringstream table("core/model\ncore/store core/model\nui/chart core/store\n");
    EXPECT_EQ(roomsFrom(table), three);
}

TEST(Rooms, MayIncludeThemselvesAndWhatIsBelow)
{
    const Tree tree;
    tree.plant("core/model/terms.h", "#include <string>\n");
    tree.plant("core/store/csv.h", "#include \"core/model/terms.h\"\n");
    tree.plant("ui/chart/chart.cpp",
               "#include \"ui/chart/chart.h\"\n#include \"core/model/terms.h\"\n#include <QString>\n");
    EXPECT_THAT(refusals(tree.root(), three), IsEmpty());
}

TEST(Rooms, MayNotIncludeWhatIsAbove)
{
    const Tree tree;
    tree.plant("core/model/terms.h", "#pragma once\n  #  include \"core/store/csv.h\" // no\n");
    tree.plant("core/store/csv.h", "#include \"ui/chart/chart.h\"\n");
    tree.plant("ui/chart/chart.h", "");
    EXPECT_THAT(
        refusals(tree.root(), three),
        UnorderedElementsAre("core/model/terms.h includes core/store/csv.h: core/model does not know core/store",
                             "core/store/csv.h includes ui/chart/chart.h: core/store does not know ui/chart"));
}

TEST(Rooms, OfCoreMayNotIncludeQt)
{
    const Tree tree;
    tree.plant("core/model/terms.h", "#include <QString>\n#include <QtCore/qglobal.h>\n#include <qglobal.h>\n");
    tree.plant("ui/chart/chart.h", "#include <QString>\n");
    EXPECT_EQ(refusals(tree.root(), three).size(), 3u);
}

TEST(Rooms, HoldAllFiles)
{
    const Tree tree;
    tree.plant("core/precompiled.h", "#include <string>\n");
    tree.plant("core/stray.h", "#include \"terms.h\"\n");
    tree.plant("ui/chart/chart.h", "");
    EXPECT_THAT(refusals(tree.root(), three),
                UnorderedElementsAre("core/stray.h lies in no room", "core/stray.h includes terms.h: no room has it"));
}

TEST(Rooms, ThatKnowEachOtherAreFound)
{
    const Rooms rooms{{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}, {"d", {"d"}}};
    EXPECT_THAT(roomsInCycles(rooms), ElementsAre("b", "c", "d"));
}

} // namespace
} // namespace crossover
