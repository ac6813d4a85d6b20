// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "ui/session/document.h"

namespace crossover {

/// Shows a measurement again as it came in, trial after trial. Rows carry no time of day, but each says how many
/// messages it timed at which rate, and trials last in proportion to that. At 1x the whole lasts as long as a sweep of
/// that configuration takes by estimate; where no configuration is known, as long as its timed messages took. GUI
/// thread only.
class Replay : public QObject {
    Q_OBJECT

public:
    using Seconds = std::chrono::duration<double>;
    static constexpr std::array<int, 5> speeds{1, 2, 5, 10, 20};

    explicit Replay(QObject* parent = nullptr);

    void start(const Document& recorded); ///< from its first trial; keeps a copy, so the recorded may change meanwhile
    void end();
    [[nodiscard]] bool isActive() const { return m_active; }
    /// What was measured up to the present moment of the recording.
    [[nodiscard]] const Document* document() const { return m_shown; }

    void setPaused(bool paused); ///< going on after the last trial begins again
    [[nodiscard]] bool isPaused() const { return !m_clock.isActive(); }
    void changeSpeed(int steps); ///< along `speeds`, as far as they go
    [[nodiscard]] int speed() const { return speeds[m_speed]; }
    void seek(Seconds position);
    void advance(Seconds realTime); ///< what the clock does; ends in a pause after the last trial

    [[nodiscard]] Seconds position() const { return m_position; }
    [[nodiscard]] Seconds duration() const;
    [[nodiscard]] bool isAtEnd() const { return m_position >= duration(); }
    [[nodiscard]] int percent() const; ///< of the recording that is over, rounded down

signals:
    void changed(); ///< activity, position, speed or pause

private:
    /// The rows up to `rows` have been measured at `end`.
    struct Step {
        std::size_t rows = 0;
        Seconds end{};
    };

    void splitIntoSteps();
    void stretch();
    void tick();
    void showPosition();

    Document* m_shown;
    Session m_recording;
    std::vector<Step> m_steps;
    Seconds m_position{};
    std::size_t m_speed = 2;
    bool m_active = false;
    QTimer m_clock;
    QElapsedTimer m_sinceTick;
};

} // namespace crossover
