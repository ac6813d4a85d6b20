// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace crossover {

/// Local files that are dragged onto a window and dropped there.
class DroppedFiles : public QObject {
    Q_OBJECT

public:
    explicit DroppedFiles(QWidget* window);

    void setEnabled(bool enabled) { m_enabled = enabled; }

signals:
    void dropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_enabled = true;
};

} // namespace crossover
