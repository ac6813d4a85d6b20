// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/setup/sweep_form.h"

class QFormLayout;
class QLineEdit;

namespace crossover {

class SettingRows;
class WhoChoice;
struct FormReading;

/// Who sends and receives, and where the receiver listens: the editors of these settings, which lie in a form of
/// others.
class SweepEnds : public QObject {
    Q_OBJECT

public:
    explicit SweepEnds(QObject* parent = nullptr);

    void addTo(SettingRows& rows, QFormLayout* form);

    enum class Origin { User, File }; ///< a command of a file is not run before the user types or chooses it

    void setConfig(const SweepConfig& config, Origin origin);
    void read(FormReading& reading) const;
    /// Whether the sender is known to free buffers in a way of its own, so that there is no release to choose.
    [[nodiscard]] bool freesItself() const;
    void prepareToRun(); ///< remembers the commands, and stops trying them

signals:
    void edited(crossover::FormItem item);

private:
    void connectSignals();
    void showRecent();
    void showAddress();
    [[nodiscard]] bool copiesOnly() const;

    WhoChoice* m_sender;
    WhoChoice* m_receiver;
    QLineEdit* m_address;
};

} // namespace crossover
