// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gzip.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>

#include <fmt/format.h>
#include <zlib.h>

namespace crossover {

namespace {

constexpr int zlibWindow = 15;
constexpr int gzipWindow = 15 + 16; // zlib's way to say: with the header of gzip

// zlib counts bytes as unsigned int and takes its input as non-const, though it only reads it.
Bytef* bytesOf(const char* text)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(text));
}

uInt chunkOf(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

std::string packed(std::string_view text, int window)
{
    z_stream stream{};
    if (::deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::bad_alloc(); // nothing else can be wrong with these arguments
    }
    std::string result;
    std::array<char, 65'536> block{};
    std::size_t given = 0;
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        if (stream.avail_in == 0 && given < text.size()) {
            stream.next_in = bytesOf(text.data() + given);
            stream.avail_in = chunkOf(text.size() - given);
            given += stream.avail_in;
        }
        stream.next_out = bytesOf(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = ::deflate(&stream, given == text.size() ? Z_FINISH : Z_NO_FLUSH);
        result.append(block.data(), block.size() - stream.avail_out);
    }
    ::deflateEnd(&stream);
    return result;
}

Result<std::string> unpacked(std::string_view bytes, int window, std::size_t most)
{
    z_stream stream{};
    if (::inflateInit2(&stream, window) != Z_OK) throw std::bad_alloc();
    std::string result;
    std::array<char, 65'536> block{};
    std::size_t given = 0;
    int state = Z_OK;
    while (state == Z_OK && result.size() <= most) {
        if (stream.avail_in == 0 && given < bytes.size()) {
            stream.next_in = bytesOf(bytes.data() + given);
            stream.avail_in = chunkOf(bytes.size() - given);
            given += stream.avail_in;
        }
        stream.next_out = bytesOf(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = ::inflate(&stream, Z_NO_FLUSH);
        result.append(block.data(), block.size() - stream.avail_out);
    }
    const bool more = stream.avail_in > 0 || given < bytes.size();
    ::inflateEnd(&stream);
    if (result.size() > most) {
        return failure(
            fmt::format("it unpacks to more than {} MiB; no file of this program is that large", most >> 20));
    }
    if (state == Z_BUF_ERROR) return failure("the compressed file is cut off");
    if (state != Z_STREAM_END) return failure("the compressed file is damaged");
    if (more) return failure("there is extra data after the end of the compressed file");
    return result;
}

} // namespace

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1f\x8b");
}

std::string gzipped(std::string_view text)
{
    return packed(text, gzipWindow);
}

Result<std::string> gunzipped(std::string_view bytes, std::size_t most)
{
    return unpacked(bytes, gzipWindow, most);
}

std::string deflated(std::string_view text)
{
    return packed(text, zlibWindow);
}

Result<std::string> inflated(std::string_view bytes, std::size_t most)
{
    return unpacked(bytes, zlibWindow, most);
}

} // namespace crossover
