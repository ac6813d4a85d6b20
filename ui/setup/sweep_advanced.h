// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "ui/setup/sweep_form.h"

class QCheckBox;
class QDoubleSpinBox;

namespace crossover {

class Fold;
class QuantityEdit;
class SettingRows;
struct FormReading;

/// The settings of a sweep that rarely need a change, folded until the user opens them.
class SweepAdvanced : public QWidget {
    Q_OBJECT

public:
    /// `noiseFloor`: the box of the A/A sweep. Technically a release, but it tests the program's noise, so it stands
    /// here.
    SweepAdvanced(SettingRows* rows, QCheckBox* noiseFloor, QWidget* parent = nullptr);

    void setConfig(const SweepConfig& config); ///< except its seed
    void read(FormReading& reading) const;
    void setSeed(std::optional<std::uint64_t> seed);
    [[nodiscard]] bool hasSeed() const;
    void showUsedSeed(std::uint64_t seed);
    void unfold();

signals:
    void edited(crossover::FormItem item);

private:
    void buildLayout(SettingRows* rows, QCheckBox* noiseFloor);
    void connectSignals();

    Fold* m_fold = nullptr;
    QWidget* m_settings;
    QDoubleSpinBox* m_target;
    QuantityEdit* m_budget;
    QuantityEdit* m_burstTime;
    QuantityEdit* m_inflightLimit;
    QuantityEdit* m_seed;
};

} // namespace crossover
