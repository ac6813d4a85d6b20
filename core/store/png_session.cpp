// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/png_session.h"

#include <optional>

#include <zlib.h>

#include "core/model/words.h"
#include "core/store/gzip.h"
#include "core/store/session.h"

namespace crossover {

namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";
constexpr std::string_view keyword = "zmq-crossover session";
constexpr std::size_t frame = 12; // of a chunk: length, type and checksum, four bytes each

std::string bigEndian(std::size_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>((number >> shift) & 0xff);
    return bytes;
}

std::size_t numberAt(std::string_view bytes)
{
    std::size_t number = 0;
    for (const char byte : bytes.substr(0, 4))
        number = (number << 8) | static_cast<unsigned char>(byte);
    return number;
}

std::size_t checksum(std::string_view bytes)
{
    return ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
}

struct Chunk {
    std::size_t begin = 0; ///< in the file
    std::string_view type;
    std::string_view data;
    bool whole = true; ///< its checksum is right
};

/// The chunk that begins at a byte, or nothing when it does not fit the file.
std::optional<Chunk> chunkAt(std::string_view png, std::size_t begin)
{
    if (begin > png.size() || png.size() - begin < frame) return std::nullopt;
    const auto length = numberAt(png.substr(begin));
    if (length > png.size() - begin - frame) return std::nullopt;
    const auto checked = png.substr(begin + 4, length + 4);
    return Chunk{begin, checked.substr(0, 4), checked.substr(4),
                 checksum(checked) == numberAt(png.substr(begin + 8 + length))};
}

std::string textChunk(std::string_view text)
{
    using namespace std::string_literals;
    // Keyword, a flag for compression and its method, no language, no translated keyword.
    const std::string body = "iTXt" + std::string(keyword) + "\0\1\0\0\0"s + deflated(text);
    return bigEndian(body.size() - 4) + body + bigEndian(checksum(body));
}

/// The text behind the head that textChunk writes, compressed or (as other programs may save it again) not.
Result<std::string> textOf(std::string_view data)
{
    using namespace std::string_view_literals;
    data.remove_prefix(keyword.size() + 1);
    if (data.size() < 2) return failure(Words::tr("the session in this picture is damaged"));
    const bool compressed = data[0] != 0;
    data.remove_prefix(2);
    for (int skipped = 0; skipped < 2; ++skipped) { // language and translated keyword
        const auto end = data.find('\0');
        if (end == std::string_view::npos) return failure(Words::tr("the session in this picture is damaged"));
        data.remove_prefix(end + 1);
    }
    return compressed ? inflated(data) : Result<std::string>(std::string(data));
}

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with(signature);
}

std::string withSession(std::string_view png, const Session& session)
{
    std::size_t at = signature.size();
    while (isPng(png)) {
        const auto chunk = chunkAt(png, at);
        if (!chunk) break;
        if (chunk->type == "IEND") {
            return std::string(png.substr(0, at)) + textChunk(sessionText(session)) + std::string(png.substr(at));
        }
        at += frame + chunk->data.size();
    }
    return std::string(png);
}

Result<std::string> sessionTextOf(std::string_view png)
{
    std::size_t at = signature.size();
    while (const auto chunk = chunkAt(png, at)) {
        if (chunk->type == "IEND") {
            return failure(
                Words::tr("this picture contains no session; only PNG pictures that this program exported do, and "
                          "other programs may drop it when they save the picture again"));
        }
        if (chunk->type == "iTXt" && chunk->data.starts_with(std::string(keyword) + '\0')) {
            if (!chunk->whole) return failure(Words::tr("the session in this picture is damaged"));
            return textOf(chunk->data);
        }
        at += frame + chunk->data.size();
    }
    return failure(Words::tr("this picture is damaged or cut off"));
}

} // namespace crossover
