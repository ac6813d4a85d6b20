// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

class QWidget;

namespace crossover {

/// Tells when a window has nothing left to paint. One paint is not enough for that: labels are painted at once, charts
/// and tables gather their changes first and ask for another paint later. GUI thread only.
class PaintWatch : public QObject {
    Q_OBJECT

public:
    explicit PaintWatch(QWidget* window); ///< owned by it

    /// Something new is to be shown: `settled` follows once, as soon as the event loop has found twice in a row that
    /// nothing was painted. At once where nothing can be seen.
    void start();

signals:
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    QWidget* m_window;
    QBasicTimer m_soon;
    int m_quietLooks = 0;
};

} // namespace crossover
