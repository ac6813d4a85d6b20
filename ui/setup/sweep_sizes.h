// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/setup/sweep_form.h"

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace crossover {

class QuantityEdit;
class SettingRows;
struct FormReading;

/// Which sizes a sweep measures, how often and for how long: the editors of these settings, which lie in a form of
/// others.
class SweepSizes : public QObject {
    Q_OBJECT

public:
    explicit SweepSizes(QObject* parent = nullptr);

    void addTo(SettingRows& rows, QFormLayout* form);
    void setValues(const FormValues& values);
    void read(FormReading& reading) const;

signals:
    void edited(crossover::FormItem item);

private:
    void connectSignals();
    void take(FormItem item);
    void endList(FormItem item);

    QuantityEdit* m_minSize;
    QuantityEdit* m_maxSize;
    QSpinBox* m_sizesPerOctave;
    QSpinBox* m_rounds;
    QuantityEdit* m_trialTime;
    QCheckBox* m_refine;
    std::vector<std::uint64_t> m_listed; ///< of a configuration whose sizes are not an even range
    bool m_settingValues = false;
};

} // namespace crossover
