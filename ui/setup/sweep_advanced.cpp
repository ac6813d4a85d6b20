// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_advanced.h"

#include <utility>

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/setup/fold.h"
#include "ui/setup/quantity_edit.h"
#include "ui/setup/setting_rows.h"
#include "ui/style/text.h"

namespace crossover {

SweepAdvanced::SweepAdvanced(SettingRows* rows, QCheckBox* noiseFloor, QWidget* parent)
    : QWidget(parent)
    , m_settings(new QWidget)
    , m_target(new QDoubleSpinBox)
    , m_budget(new QuantityEdit(durationQuantity))
    , m_burstTime(new QuantityEdit(durationQuantity))
    , m_inflightLimit(new QuantityEdit(byteQuantity))
    , m_seed(new QuantityEdit(countQuantity))
{
    m_target->setRange(0.5, 100);
    m_target->setLocale(QLocale::c()); // numbers have a point everywhere, as in files
    m_target->setDecimals(1);
    m_target->setPrefix(QStringLiteral("± "));
    m_target->setSuffix(QStringLiteral(" %"));
    m_seed->setPlaceholderText(tr("new for each sweep"));
    buildLayout(rows, noiseFloor);
    connectSignals();
}

void SweepAdvanced::buildLayout(SettingRows* rows, QCheckBox* noiseFloor)
{
    auto* form = new QFormLayout(m_settings);
    form->setContentsMargins(0, 0, 0, 0);
    rows->add(form, {FormItem::Target, tr("Tar&get"), m_target,
                     tr("Go on until the 95 % interval of each crossover is this narrow")});
    rows->add(form, {FormItem::Budget, tr("T&ime limit"), m_budget,
                     tr("Time for each combination, with its rounds: 45s, 2min")});
    rows->add(form,
              {FormItem::BurstTime, tr("&Burst time"), m_burstTime, tr("Length of a burst of the slower arm: 3ms")});
    rows->add(form, {FormItem::InflightLimit, tr("In-flight li&mit"), m_inflightLimit,
                     tr("Limit on bytes sent but not yet received; limits memory use")});
    noiseFloor->setText(tr("cop&y against copy"));
    rows->add(form, {FormItem::NoiseFloor, tr("A/A sweep"), noiseFloor, toQString(term(Release::Copied).meaning)});
    rows->add(form, {FormItem::Seed, tr("S&eed"), m_seed,
                     tr("Seed of the random order of sizes and blocks; leave empty for a new one in each sweep")});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fold = new Fold(tr("&Advanced"), tr("Show or hide settings that rarely need a change"), m_settings);
    layout->addWidget(m_fold);
}

void SweepAdvanced::connectSignals()
{
    connect(m_target, &QDoubleSpinBox::valueChanged, this, [this] { emit edited(FormItem::Target); });
    for (const auto& [item, editor] :
         {std::pair(FormItem::Budget, m_budget), std::pair(FormItem::BurstTime, m_burstTime),
          std::pair(FormItem::InflightLimit, m_inflightLimit), std::pair(FormItem::Seed, m_seed)}) {
        connect(editor, &QLineEdit::textChanged, this, [this, changed = item] { emit edited(changed); });
    }
}

void SweepAdvanced::setConfig(const SweepConfig& config)
{
    m_target->setValue(100 * config.target);
    m_budget->setValue(static_cast<std::uint64_t>(config.budget.count()));
    m_burstTime->setValue(static_cast<std::uint64_t>(config.burstTime.count()));
    m_inflightLimit->setValue(config.inflightLimit);
}

void SweepAdvanced::read(FormReading& reading) const
{
    auto& config = reading.values.config;
    config.target = m_target->value() / 100;
    config.budget = reading.time(FormItem::Budget, m_budget, config.budget);
    config.burstTime = reading.time(FormItem::BurstTime, m_burstTime, config.burstTime);
    config.inflightLimit = reading.quantity(FormItem::InflightLimit, m_inflightLimit, config.inflightLimit);
    if (hasSeed()) config.seed = reading.quantity(FormItem::Seed, m_seed, config.seed);
}

void SweepAdvanced::setSeed(std::optional<std::uint64_t> seed)
{
    m_seed->setText(seed ? QString::number(*seed) : QString());
}

bool SweepAdvanced::hasSeed() const
{
    return !m_seed->text().trimmed().isEmpty();
}

void SweepAdvanced::showUsedSeed(std::uint64_t seed)
{
    m_seed->setPlaceholderText(tr("new (last: %1)").arg(seed));
}

void SweepAdvanced::unfold()
{
    m_fold->unfold();
}

} // namespace crossover
