// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/quantity_edit.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/model/units.h"
#include "core/model/words.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString formatByteCount(std::uint64_t bytes)
{
    constexpr std::array<std::pair<std::uint64_t, const char*>, 6> units{{{1ULL << 30, "GiB"},
                                                                          {1ULL << 20, "MiB"},
                                                                          {1ULL << 10, "KiB"},
                                                                          {1'000'000'000, "GB"},
                                                                          {1'000'000, "MB"},
                                                                          {1'000, "kB"}}};
    for (const auto& [factor, name] : units) {
        if (bytes > 0 && bytes % factor == 0)
            return QStringLiteral("%1 %2").arg(bytes / factor).arg(QLatin1String(name));
    }
    return QStringLiteral("%1 B").arg(bytes);
}

Result<std::uint64_t> parseMicroseconds(std::string_view text)
{
    const auto seconds = parseDuration(text, 1e-3);
    if (!seconds) return tl::unexpected(seconds.error());
    if (*seconds > 1e9) return usageError(Words::tr("'{}' is out of range for a time", text));
    return static_cast<std::uint64_t>(std::llround(*seconds * 1e6));
}

QString formatMicroseconds(std::uint64_t microseconds)
{
    const auto value = static_cast<double>(microseconds);
    if (microseconds >= 1'000'000) return toQString(formatExact(value / 1e6)) + QStringLiteral(" s");
    if (microseconds >= 100) return toQString(formatExact(value / 1e3)) + QStringLiteral(" ms");
    return toQString(formatExact(value)) + QStringLiteral(" µs");
}

Result<std::uint64_t> parseCount(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return usageError(Words::tr("'{}' is not a whole number (0 or more)", text));
    }
    return value;
}

QString formatCount(std::uint64_t value)
{
    return QString::number(value);
}

} // namespace

const Quantity byteQuantity{&parseSize, &formatByteCount};
const Quantity durationQuantity{&parseMicroseconds, &formatMicroseconds};
const Quantity countQuantity{&parseCount, &formatCount};

QuantityEdit::QuantityEdit(const Quantity& quantity, QWidget* parent) : QLineEdit(parent), m_quantity(quantity)
{
    connect(this, &QLineEdit::editingFinished, this, &QuantityEdit::tidy);
}

void QuantityEdit::setValue(std::uint64_t value)
{
    setText(m_quantity.format(value));
}

Result<std::uint64_t> QuantityEdit::value() const
{
    return m_quantity.parse(text().trimmed().toStdString());
}

/// "1024" becomes "1 KiB" once the cursor leaves, so that what was understood can be seen.
void QuantityEdit::tidy()
{
    if (const auto read = value()) setValue(*read);
}

} // namespace crossover
