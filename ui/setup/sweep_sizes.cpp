// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_sizes.h"

#include <utility>

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/setup/quantity_edit.h"
#include "ui/setup/setting_rows.h"

namespace crossover {

SweepSizes::SweepSizes(QObject* parent)
    : QObject(parent)
    , m_minSize(new QuantityEdit(byteQuantity))
    , m_maxSize(new QuantityEdit(byteQuantity))
    , m_sizesPerOctave(new QSpinBox)
    , m_rounds(new QSpinBox)
    , m_trialTime(new QuantityEdit(durationQuantity))
    , m_refine(new QCheckBox(tr("go on where it is missing")))
{
    m_sizesPerOctave->setRange(1, 8);
    m_rounds->setRange(1, 10'000);
    connectSignals();
}

void SweepSizes::addTo(SettingRows& rows, QFormLayout* form)
{
    rows.addPair(form,
                 {FormItem::MinSize, tr("Si&zes"), m_minSize,
                  tr("The smallest message: 64, 1KiB (1024 bytes) or 1kB (1000 bytes)")},
                 {FormItem::MaxSize, tr("to (&L)"), m_maxSize, tr("The largest message: 64KiB, 1MB, ...")});
    m_minSize->setAccessibleName(tr("Smallest size"));
    m_maxSize->setAccessibleName(tr("Largest size"));
    rows.add(form, {FormItem::SizesPerOctave, tr("Per &octave"), m_sizesPerOctave,
                    tr("Sizes from each power of two to the next; the sizes of 1 are among those of 2, 4 and 8")});
    rows.addPair(form,
                 {FormItem::Rounds, tr("Roun&ds"), m_rounds,
                  tr("How many times every size is measured before the sweep goes on where an answer is missing")},
                 {FormItem::TrialTime, tr("T&rial time"), m_trialTime,
                  tr("Time for the bursts of both arms in one trial: 24ms, 2s")});
    rows.add(form, {FormItem::Refine, tr("Answer (&C)"), m_refine,
                    tr("After the rounds, measure more where an answer is missing: around each crossover, and where "
                       "the cost of a threshold is uncertain")});
    m_refine->setAccessibleName(tr("Answer"));
}

void SweepSizes::connectSignals()
{
    for (const auto& [item, editor] : {std::pair(FormItem::MinSize, m_minSize), std::pair(FormItem::MaxSize, m_maxSize),
                                       std::pair(FormItem::TrialTime, m_trialTime)}) {
        connect(editor, &QLineEdit::textChanged, this, [this, changed = item] { take(changed); });
    }
    connect(m_sizesPerOctave, &QSpinBox::valueChanged, this, [this] { take(FormItem::SizesPerOctave); });
    connect(m_rounds, &QSpinBox::valueChanged, this, [this] { take(FormItem::Rounds); });
    connect(m_refine, &QCheckBox::toggled, this, [this] { take(FormItem::Refine); });
}

void SweepSizes::take(FormItem item)
{
    if (m_settingValues) return;
    endList(item);
    emit edited(item);
}

/// A list of sizes ends when its range is edited: from then on sizes are spaced evenly.
void SweepSizes::endList(FormItem item)
{
    const bool range = item == FormItem::MinSize || item == FormItem::MaxSize || item == FormItem::SizesPerOctave;
    if (!range || m_sizesPerOctave->minimum() > 0) return;
    const QSignalBlocker blocker(m_sizesPerOctave);
    m_sizesPerOctave->setMinimum(1);
    if (item != FormItem::SizesPerOctave) m_sizesPerOctave->setValue(static_cast<int>(FormValues{}.sizesPerOctave));
}

void SweepSizes::setValues(const FormValues& values)
{
    m_settingValues = true;
    const auto& config = values.config;
    const bool listed = values.sizesPerOctave == 0;
    m_minSize->setValue(values.minSize);
    m_maxSize->setValue(values.maxSize);
    m_listed = config.sizes;
    m_sizesPerOctave->setMinimum(listed ? 0 : 1);
    m_sizesPerOctave->setSpecialValueText(listed ? tr("%n listed", nullptr, static_cast<int>(config.sizes.size()))
                                                 : QString());
    m_sizesPerOctave->setValue(static_cast<int>(values.sizesPerOctave));
    m_rounds->setValue(static_cast<int>(config.rounds));
    m_trialTime->setValue(static_cast<std::uint64_t>(config.trialTime.count()));
    m_refine->setChecked(config.refine);
    m_settingValues = false;
}

void SweepSizes::read(FormReading& reading) const
{
    auto& values = reading.values;
    auto& config = values.config;
    config.sizes = m_listed;
    values.minSize = reading.quantity(FormItem::MinSize, m_minSize, values.minSize);
    values.maxSize = reading.quantity(FormItem::MaxSize, m_maxSize, values.maxSize);
    values.sizesPerOctave = static_cast<unsigned>(m_sizesPerOctave->value());
    config.rounds = static_cast<unsigned>(m_rounds->value());
    config.trialTime = reading.time(FormItem::TrialTime, m_trialTime, config.trialTime);
    config.refine = m_refine->isChecked();
}

} // namespace crossover
