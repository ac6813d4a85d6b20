// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sweep_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/model/units.h"
#include "ui/check_list.h"
#include "ui/colour_scheme.h"
#include "ui/form_field.h"
#include "ui/quantity_edit.h"
#include "ui/text.h"

namespace crossover {

SweepPanel::SweepPanel(QWidget* parent) : QWidget(parent)
{
    createEditors();
    buildLayout();
    connectSignals();
    keepLockedReadable();
    setValues(toForm(presetConfig(Preset::Default)));
}

void SweepPanel::createEditors()
{
    m_tests = new CheckList(tests);
    m_transports = new CheckList(transports);
    m_wait = new QComboBox;
    for (const auto& row : waits) {
        m_wait->addItem(toQString(row.title));
        m_wait->setItemData(m_wait->count() - 1, toQString(row.meaning), Qt::ToolTipRole);
    }
    m_releases = new CheckList(releases);
    m_minSize = new QuantityEdit(byteQuantity);
    m_maxSize = new QuantityEdit(byteQuantity);
    m_pointsPerDecade = new QSpinBox;
    m_pointsPerDecade->setRange(1, 100);
    m_rounds = new QSpinBox;
    m_rounds->setRange(1, 10'000);
    m_trialTime = new QuantityEdit(durationQuantity);
    m_confirm = new QCheckBox(tr("sharpen each crossover"));
    m_target = new QDoubleSpinBox;
    m_target->setRange(0.5, 100);
    m_target->setDecimals(1);
    m_target->setPrefix(QStringLiteral("± "));
    m_target->setSuffix(QStringLiteral(" %"));
    m_budget = new QuantityEdit(durationQuantity);
    m_burstTime = new QuantityEdit(durationQuantity);
    m_inflightLimit = new QuantityEdit(byteQuantity);
    m_seed = new QuantityEdit(countQuantity);
    m_seed->setPlaceholderText(tr("a fresh one for each sweep"));
    m_plan = new QLabel;
    m_plan->setWordWrap(true);
    m_plan->setContentsMargins(9, 2, 9, 4);
    m_plan->setTextFormat(Qt::RichText);
    m_plan->setObjectName(QStringLiteral("plan"));
}

void SweepPanel::buildLayout()
{
    m_form = new QWidget;
    auto* form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, FormItem::Tests, tr("&Tests"), m_tests, tr("What to measure for both arms"));
    addRow(form, FormItem::Transports, tr("Tra&nsports"), m_transports, tr("What carries the messages"));
    addRow(form, FormItem::WaitMode, tr("&Wait"), m_wait, tr("How both sides wait for the socket"));
    addRow(form, FormItem::Releases, tr("&Releases"), m_releases, tr("How a zero-copy buffer is given back"));
    addRow(form, FormItem::MinSize, tr("Smallest si&ze"), m_minSize,
           tr("The smallest message: 64, 1KiB (1024 bytes) or 1kB (1000 bytes)"));
    addRow(form, FormItem::MaxSize, tr("&Largest size"), m_maxSize, tr("The largest message: 64KiB, 1MB, ..."));
    addRow(form, FormItem::PointsPerDecade, tr("Per &decade"), m_pointsPerDecade,
           tr("Sizes to measure for each factor of ten, evenly spaced on a logarithmic scale"));
    addRow(form, FormItem::Rounds, tr("R&ounds"), m_rounds,
           tr("How often every size is measured; intervals need at least 6"));
    addRow(form, FormItem::TrialTime, tr("Tr&ial time"), m_trialTime,
           tr("Time for the bursts of both arms at one size: 50ms, 2s"));
    addRow(form, FormItem::Confirm, tr("&Confirm"), m_confirm,
           tr("After the rounds, measure fresh ones at sizes around each crossover until its interval is narrow"));
    form->addRow(buildAdvanced());

    auto* scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    layout->addWidget(line);
    layout->addWidget(m_plan);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
}

QWidget* SweepPanel::buildAdvanced()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_advancedButton = new QToolButton;
    m_advancedButton->setText(tr("&Advanced"));
    m_advancedButton->setToolTip(tr("Show or hide settings that seldom need a change"));
    m_advancedButton->setCheckable(true);
    m_advancedButton->setAutoRaise(true);
    m_advancedButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advancedButton->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_advancedButton);
    m_advanced = new QWidget;
    auto* form = new QFormLayout(m_advanced);
    form->setContentsMargins(0, 0, 0, 0);
    addRow(form, FormItem::Target, tr("Tar&get"), m_target,
           tr("Confirming ends when a crossover's interval is as narrow as this around its middle"));
    addRow(form, FormItem::Budget, tr("B&udget"), m_budget,
           tr("Confirming ends after this time, narrow enough or not: 60s"));
    addRow(form, FormItem::BurstTime, tr("&Burst time"), m_burstTime,
           tr("How long a burst of the slower arm should last: 5ms"));
    addRow(form, FormItem::InflightLimit, tr("In-flight li&mit"), m_inflightLimit,
           tr("Bytes sent and not yet received, at most; bounds the memory needed"));
    // A release by its nature, but for those who doubt the program rather than for those who choose a release.
    auto* noiseFloor = m_releases->boxes().at(static_cast<std::size_t>(Release::Copied));
    noiseFloor->setText(tr("cop&y against copy"));
    addRow(form, FormItem::NoiseFloor, tr("A/A sweep"), noiseFloor, toQString(term(Release::Copied).meaning));
    addRow(form, FormItem::Seed, tr("S&eed"), m_seed,
           tr("Of the random order of sizes and blocks; left empty, each sweep draws a fresh one"));
    layout->addWidget(m_advanced);
    showAdvanced(false);
    return box;
}

void SweepPanel::addRow(QFormLayout* form, FormItem item, const QString& label, QWidget* editor, const QString& meaning)
{
    editor->setToolTip(meaning);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    editor->setAccessibleDescription(meaning);
    auto* field = new FormField(editor);
    m_fields[static_cast<std::size_t>(item)] = field;
    auto* text = new QLabel(label);
    text->setBuddy(field);
    text->setMinimumWidth(text->sizeHint().width() +
                          3); // an underlined letter is not kerned, which the hint does not know
    text->setToolTip(meaning);
    form->addRow(text, field);
}

void SweepPanel::connectSignals()
{
    connect(m_tests, &CheckList::changed, this, [this] { edited(FormItem::Tests); });
    connect(m_transports, &CheckList::changed, this, [this] { edited(FormItem::Transports); });
    connect(m_wait, &QComboBox::currentIndexChanged, this, [this] { edited(FormItem::WaitMode); });
    connect(m_releases, &CheckList::changed, this, [this] { edited(FormItem::Releases); });
    connect(m_pointsPerDecade, &QSpinBox::valueChanged, this, [this] { edited(FormItem::PointsPerDecade); });
    connect(m_rounds, &QSpinBox::valueChanged, this, [this] { edited(FormItem::Rounds); });
    connect(m_confirm, &QCheckBox::toggled, this, [this] { edited(FormItem::Confirm); });
    connect(m_target, &QDoubleSpinBox::valueChanged, this, [this] { edited(FormItem::Target); });
    watch(FormItem::Budget, m_budget);
    watch(FormItem::MinSize, m_minSize);
    watch(FormItem::MaxSize, m_maxSize);
    watch(FormItem::TrialTime, m_trialTime);
    watch(FormItem::BurstTime, m_burstTime);
    watch(FormItem::InflightLimit, m_inflightLimit);
    watch(FormItem::Seed, m_seed);
    connect(m_advancedButton, &QToolButton::toggled, this, &SweepPanel::showAdvanced);
}

void SweepPanel::watch(FormItem item, QuantityEdit* editor)
{
    connect(editor, &QLineEdit::textChanged, this, [this, item] { edited(item); });
}

void SweepPanel::edited(FormItem item)
{
    if (m_settingValues) return;
    // A list of sizes ends when its range is edited: from then on sizes are spaced evenly.
    const bool range = item == FormItem::MinSize || item == FormItem::MaxSize || item == FormItem::PointsPerDecade;
    if (range && m_pointsPerDecade->minimum() == 0) {
        const QSignalBlocker blocker(m_pointsPerDecade);
        m_pointsPerDecade->setMinimum(1);
        if (item != FormItem::PointsPerDecade)
            m_pointsPerDecade->setValue(static_cast<int>(FormValues{}.pointsPerDecade));
    }
    m_lastEdited = item;
    showReading();
    emit changed();
}

void SweepPanel::setConfig(const SweepConfig& config)
{
    setValues(toForm(config));
    setSeed(config.seed);
}

void SweepPanel::setSeed(std::optional<std::uint64_t> seed)
{
    m_seed->setText(seed ? QString::number(*seed) : QString());
}

bool SweepPanel::hasSeed() const
{
    return !m_seed->text().trimmed().isEmpty();
}

void SweepPanel::showUsedSeed(std::uint64_t seed)
{
    m_seed->setPlaceholderText(tr("a fresh one (last: %1)").arg(seed));
}

void SweepPanel::setPreset(Preset preset)
{
    setValues(toForm(withEffortOf(read().values.config, presetConfig(preset))));
}

std::optional<Preset> SweepPanel::preset() const
{
    const auto reading = read();
    return reading.problem ? std::nullopt : presetOf(toConfig(reading.values));
}

void SweepPanel::setLocked(bool locked)
{
    m_form->setEnabled(!locked);
}

void SweepPanel::setValues(const FormValues& values)
{
    m_settingValues = true;
    const auto& config = values.config;
    m_tests->setChecked(config.tests);
    m_transports->setChecked(config.transports);
    m_wait->setCurrentIndex(static_cast<int>(config.wait));
    m_releases->setChecked(config.releases);
    m_minSize->setValue(values.minSize);
    m_maxSize->setValue(values.maxSize);
    m_listedSizes = config.sizes;
    m_pointsPerDecade->setMinimum(values.pointsPerDecade == 0 ? 0 : 1);
    m_pointsPerDecade->setSpecialValueText(
        values.pointsPerDecade == 0 ? tr("%n listed", nullptr, static_cast<int>(config.sizes.size())) : QString());
    m_pointsPerDecade->setValue(static_cast<int>(values.pointsPerDecade));
    m_rounds->setValue(static_cast<int>(config.rounds));
    m_trialTime->setValue(static_cast<std::uint64_t>(config.trialTime.count()));
    m_confirm->setChecked(config.confirm);
    m_target->setValue(100 * config.target);
    m_budget->setValue(static_cast<std::uint64_t>(config.budget.count()));
    m_burstTime->setValue(static_cast<std::uint64_t>(config.burstTime.count()));
    m_inflightLimit->setValue(config.inflightLimit);
    m_settingValues = false;
    m_lastEdited.reset();
    showReading();
    emit changed();
}

Result<SweepConfig> SweepPanel::config() const
{
    const auto reading = read();
    if (reading.problem) return usageError(reading.problem->sentence);
    return toConfig(reading.values);
}

SweepPanel::Reading SweepPanel::read() const
{
    Reading reading;
    const auto quantity = [&reading](FormItem item, const QuantityEdit* editor, std::uint64_t fallback) {
        const auto value = editor->value();
        if (!value && !reading.problem) reading.problem = FormProblem{item, value.error().message};
        return value.value_or(fallback);
    };
    const auto microseconds = [&quantity](FormItem item, const QuantityEdit* editor,
                                          std::chrono::microseconds fallback) {
        const auto count = quantity(item, editor, static_cast<std::uint64_t>(fallback.count()));
        return std::chrono::microseconds(static_cast<std::int64_t>(count));
    };
    auto& values = reading.values;
    auto& config = values.config;
    config.tests = m_tests->checked<Test>();
    config.transports = m_transports->checked<Transport>();
    config.wait = static_cast<Wait>(m_wait->currentIndex());
    config.releases = m_releases->checked<Release>();
    config.sizes = m_listedSizes;
    values.minSize = quantity(FormItem::MinSize, m_minSize, values.minSize);
    values.maxSize = quantity(FormItem::MaxSize, m_maxSize, values.maxSize);
    values.pointsPerDecade = static_cast<unsigned>(m_pointsPerDecade->value());
    config.rounds = static_cast<unsigned>(m_rounds->value());
    config.trialTime = microseconds(FormItem::TrialTime, m_trialTime, config.trialTime);
    config.confirm = m_confirm->isChecked();
    config.target = m_target->value() / 100;
    config.budget = microseconds(FormItem::Budget, m_budget, config.budget);
    config.burstTime = microseconds(FormItem::BurstTime, m_burstTime, config.burstTime);
    config.inflightLimit = quantity(FormItem::InflightLimit, m_inflightLimit, config.inflightLimit);
    if (hasSeed()) config.seed = quantity(FormItem::Seed, m_seed, config.seed);
    if (!reading.problem) reading.problem = findProblem(values, m_lastEdited);
    return reading;
}

void SweepPanel::showReading()
{
    const auto reading = read();
    for (std::size_t at = 0; at < formItemCount; ++at) {
        const bool wrong = reading.problem && reading.problem->item == static_cast<FormItem>(at);
        m_fields[at]->setProblem(wrong ? toSentence(reading.problem->sentence) : QString());
    }
    if (reading.problem) {
        // A mark that is folded away would leave Start disabled for no visible reason.
        if (reading.problem->item >= firstAdvanced) m_advancedButton->setChecked(true);
        m_plan->setText(tr("<b>Not ready</b><br>Correct the marked setting to start"));
        return;
    }
    const auto config = toConfig(reading.values);
    const auto seconds = [](auto time) { return toQString(formatSeconds(time)); };
    auto plan = tr("<b>About %1</b><br>%2 sizes, %3 trials")
                    .arg(seconds(estimatedSeconds(config)))
                    .arg(config.sizes.size())
                    .arg(config.trials());
    if (config.confirms()) {
        plan += tr(", then at most %1 to confirm").arg(seconds(std::chrono::duration<double>(config.budget).count()));
    }
    m_plan->setText(plan);
}

void SweepPanel::showAdvanced(bool shown)
{
    m_advancedButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_advanced->setVisible(shown);
}

void SweepPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_form) keepLockedReadable();
}

/// The setup of a running sweep is there to be read: disabled text is fainter than the rest, but not as faint as usual.
void SweepPanel::keepLockedReadable()
{
    QPalette readable;
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        readable.setColor(QPalette::Disabled, role,
                          blended(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.65));
    }
    m_form->setPalette(readable);
}

} // namespace crossover
