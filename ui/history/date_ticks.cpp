// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/date_ticks.h"

#include <array>

#include <QDateTime>
#include <QLocale>

namespace crossover {

namespace {

constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr double year = 365 * day;
constexpr std::array steps{hour,     3 * hour, 6 * hour,  12 * hour, day,      2 * day,  7 * day,  14 * day,
                           30 * day, 90 * day, 180 * day, year,      2 * year, 5 * year, 10 * year};

QString dateLabel(const QDateTime& moment, double step)
{
    const auto format = QLocale::ShortFormat;
    return step < day ? QLocale().toString(moment, format) : QLocale().toString(moment.date(), format);
}

/// Of a midnight, the ticks begin there. Days are added to dates: not all of them have 24 hours.
std::vector<Tick> ticksAt(const Range& seconds, double step)
{
    std::vector<Tick> ticks;
    const auto first = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds.min)).date().startOfDay();
    const int perDay = step < day ? static_cast<int>(day / step) : 1;
    const int days = step < day ? 1 : static_cast<int>(step / day);
    for (auto midnight = first; static_cast<double>(midnight.toSecsSinceEpoch()) <= seconds.max;
         midnight = midnight.addDays(days)) {
        for (int part = 0; part < perDay; ++part) {
            const auto moment = midnight.addSecs(static_cast<qint64>(part * step));
            const auto value = static_cast<double>(moment.toSecsSinceEpoch());
            if (seconds.contains(value)) ticks.push_back({value, dateLabel(moment, step)});
        }
    }
    return ticks;
}

bool fit(const std::vector<Tick>& ticks, const Range& seconds, const TickRoom& room)
{
    const double scale = room.pixels / (seconds.max - seconds.min);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const double distance = (ticks[i].value - ticks[i - 1].value) * scale;
        const double needed = (room.extent(ticks[i].label) + room.extent(ticks[i - 1].label)) / 2 + room.gap;
        if (distance < needed) return false;
    }
    return true;
}

} // namespace

std::vector<Tick> dateTicks(const Range& seconds, const TickRoom& room)
{
    if (seconds.empty() || seconds.max <= seconds.min || room.pixels <= 0) return {};
    for (const double step : steps) {
        const double width = step * room.pixels / (seconds.max - seconds.min);
        if (width < room.gap) continue; // far too many to try
        auto ticks = ticksAt(seconds, step);
        if (fit(ticks, seconds, room)) return ticks;
    }
    return {};
}

} // namespace crossover
