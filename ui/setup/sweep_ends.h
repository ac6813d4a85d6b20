// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/setup/sweep_form.h"

class QLineEdit;

namespace crossover {

class CheckList;
class Fold;
class SettingRows;
class WhoChoice;
struct FormReading;

/// Who sends and receives, where the receiver listens, and whether messages are encrypted: folded until one of them is
/// not the usual.
class SweepEnds : public QWidget {
    Q_OBJECT

public:
    explicit SweepEnds(SettingRows* rows, QWidget* parent = nullptr);

    enum class Origin { User, File }; ///< a command of a file is not run before the user types or chooses it

    void setConfig(const SweepConfig& config, Origin origin);
    void read(FormReading& reading) const;
    /// Whether the sender is known to free buffers in a way of its own, so that there is no release to choose.
    [[nodiscard]] bool freesItself() const;
    void prepareToRun(); ///< remembers the commands, and stops trying them
    void unfold();

signals:
    void edited(crossover::FormItem item);

private:
    void buildLayout(SettingRows* rows);
    void connectSignals();
    void showRecent();
    void showAddress();
    [[nodiscard]] bool copiesOnly() const;

    WhoChoice* m_sender;
    WhoChoice* m_receiver;
    QLineEdit* m_address;
    CheckList* m_securities;
    Fold* m_fold = nullptr;
};

} // namespace crossover
