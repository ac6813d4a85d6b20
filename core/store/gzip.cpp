// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gzip.h"

#include <algorithm>
#include <array>
#include <limits>
#include <new>
#include <utility>

#include <zlib.h>

#include "core/model/words.h"

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

/// Unpacks in blocks; gives its memory back however that ends.
class Inflater {
public:
    explicit Inflater(int window)
    {
        if (::inflateInit2(&m_stream, window) != Z_OK) throw std::bad_alloc();
    }
    ~Inflater() { ::inflateEnd(&m_stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    /// Calls `take` with each block; fails as soon as there are more than `most` bytes.
    template <class Take>
    Result<void> run(std::string_view bytes, std::size_t most, Take take);

private:
    z_stream m_stream{};
};

template <class Take>
Result<void> Inflater::run(std::string_view bytes, std::size_t most, Take take)
{
    std::array<char, 65'536> block{};
    std::size_t given = 0;
    std::size_t unpacked = 0;
    int state = Z_OK;
    while (state == Z_OK && unpacked <= most) {
        if (m_stream.avail_in == 0 && given < bytes.size()) {
            m_stream.next_in = bytesOf(bytes.data() + given);
            m_stream.avail_in = chunkOf(bytes.size() - given);
            given += m_stream.avail_in;
        }
        m_stream.next_out = bytesOf(block.data());
        m_stream.avail_out = static_cast<uInt>(block.size());
        state = ::inflate(&m_stream, Z_NO_FLUSH);
        const std::string_view fresh(block.data(), block.size() - m_stream.avail_out);
        unpacked += fresh.size();
        take(fresh);
    }
    if (unpacked > most) {
        return failure(Words::tr("it unpacks to more than {} MiB, far more than sessions and tables of its size do; "
                                 "if it is one, unpack it first",
                                 most >> 20));
    }
    if (state == Z_MEM_ERROR) throw std::bad_alloc();
    if (state == Z_BUF_ERROR) return failure(Words::tr("the compressed file is cut off"));
    if (state != Z_STREAM_END) return failure(Words::tr("the compressed file is damaged"));
    if (m_stream.avail_in > 0 || given < bytes.size()) {
        return failure(Words::tr("there is extra data after the end of the compressed file"));
    }
    return {};
}

/// Twice: what is refused then takes no memory, and the rest as much as it needs.
Result<std::string> unpacked(std::string_view bytes, int window)
{
    const auto most = mostUnpackedOf(bytes.size());
    std::size_t size = 0;
    const auto counted = Inflater(window).run(bytes, most, [&](std::string_view block) { size += block.size(); });
    if (!counted) return tl::unexpected(counted.error());
    std::string result;
    result.reserve(size);
    return Inflater(window).run(bytes, most, [&](std::string_view block) { result += block; }).map([&] {
        return std::move(result);
    });
}

} // namespace

std::size_t mostUnpackedOf(std::size_t packed)
{
    constexpr std::size_t ratio = 32;
    constexpr std::size_t least = std::size_t{16} << 20;
    return std::clamp(std::min(packed, mostUnpacked) * ratio, least, mostUnpacked);
}

bool isGzip(std::string_view bytes)
{
    return bytes.starts_with("\x1f\x8b");
}

std::string gzipped(std::string_view text)
{
    return packed(text, gzipWindow);
}

Result<std::string> gunzipped(std::string_view bytes)
{
    return unpacked(bytes, gzipWindow);
}

std::string deflated(std::string_view text)
{
    return packed(text, zlibWindow);
}

Result<std::string> inflated(std::string_view bytes)
{
    return unpacked(bytes, zlibWindow);
}

} // namespace crossover
