// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/replay.h"

#include <algorithm>

namespace crossover {

namespace {

constexpr std::chrono::milliseconds framePause{40};

/// How long the messages of this row took.
Replay::Seconds timedOf(const Sample& sample)
{
    const auto count = static_cast<double>(sample.count);
    if (sample.throughput && *sample.throughput > 0) return Replay::Seconds(count / *sample.throughput);
    if (sample.latencyUs && *sample.latencyUs > 0) return Replay::Seconds(count * 2e-6 * *sample.latencyUs);
    if (sample.sendRate && *sample.sendRate > 0) return Replay::Seconds(count / *sample.sendRate);
    return {};
}

bool isSameTrial(const Sample& a, const Sample& b)
{
    return a.trial && a.trial == b.trial && a.group == b.group && a.size == b.size;
}

} // namespace

Replay::Replay(QObject* parent) : QObject(parent), m_shown(new Document(this))
{
    m_clock.setInterval(framePause);
    connect(&m_clock, &QTimer::timeout, this, &Replay::tick);
}

void Replay::start(const Document& recorded)
{
    m_recording = recorded.session();
    splitIntoSteps();
    stretch();
    m_active = true;
    m_position = Seconds(0);
    auto beginning = m_recording;
    beginning.samples.clear();
    m_shown->replace(std::move(beginning));
    setPaused(false);
}

void Replay::end()
{
    if (!m_active) return;
    m_active = false;
    m_clock.stop();
    m_recording = {};
    m_steps.clear();
    m_shown->replace({});
    emit changed();
}

void Replay::splitIntoSteps()
{
    m_steps.clear();
    Seconds end{};
    const auto& rows = m_recording.samples;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        end += timedOf(rows[at]);
        if (at > 0 && isSameTrial(rows[at - 1], rows[at])) {
            m_steps.back() = {at + 1, end};
        } else {
            m_steps.push_back({at + 1, end});
        }
    }
}

/// Set-up and warm-up take time, too, which no row tells.
void Replay::stretch()
{
    const auto& config = m_recording.config;
    if (!config || config->trials() == 0 || duration() <= Seconds(0)) return;
    const double perTrial = estimatedSeconds(*config) / static_cast<double>(config->trials());
    const double factor = perTrial * static_cast<double>(m_steps.size()) / duration().count();
    for (auto& step : m_steps)
        step.end *= factor;
}

Replay::Seconds Replay::duration() const
{
    return m_steps.empty() ? Seconds(0) : m_steps.back().end;
}

int Replay::percent() const
{
    return isAtEnd() ? 100 : static_cast<int>(100 * m_position.count() / duration().count());
}

void Replay::setPaused(bool paused)
{
    if (!m_active) return;
    if (paused) {
        m_clock.stop();
    } else {
        if (isAtEnd()) seek(Seconds(0));
        m_sinceTick.start();
        m_clock.start();
    }
    emit changed();
}

void Replay::changeSpeed(int steps)
{
    const auto last = static_cast<int>(speeds.size()) - 1;
    m_speed = static_cast<std::size_t>(std::clamp(static_cast<int>(m_speed) + steps, 0, last));
    emit changed();
}

void Replay::seek(Seconds position)
{
    if (!m_active) return;
    m_position = std::clamp(position, Seconds(0), duration());
    showPosition();
    emit changed();
}

void Replay::advance(Seconds realTime)
{
    if (!m_active) return;
    m_position = std::min(m_position + realTime * speed(), duration());
    showPosition();
    if (isAtEnd()) m_clock.stop();
    emit changed();
}

void Replay::tick()
{
    advance(std::chrono::nanoseconds(m_sinceTick.nsecsElapsed()));
    m_sinceTick.start();
}

void Replay::showPosition()
{
    const auto next = std::ranges::upper_bound(m_steps, m_position, {}, &Step::end);
    const std::size_t due = next == m_steps.begin() ? 0 : std::prev(next)->rows;
    const std::size_t shown = m_shown->samples().size();
    const auto first = m_recording.samples.begin();
    if (due > shown) {
        m_shown->append({first + static_cast<std::ptrdiff_t>(shown), first + static_cast<std::ptrdiff_t>(due)});
    } else if (due < shown) {
        m_shown->truncate(due);
    }
}

} // namespace crossover
