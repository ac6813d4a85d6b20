// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/measure/allowed_cores.h"
#include "core/model/units.h"
#include "ui/setup/check_list.h"
#include "ui/setup/quantity_edit.h"
#include "ui/setup/sweep_advanced.h"
#include "ui/setup/sweep_ends.h"
#include "ui/style/text.h"
#include "ui/style/theme.h"
#include "ui/style/unbroken.h"

namespace crossover {

SweepPanel::SweepPanel(QWidget* parent) : QWidget(parent), m_cores(allowedCores())
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
    m_sizesPerOctave = new QSpinBox;
    m_sizesPerOctave->setRange(1, 8);
    m_rounds = new QSpinBox;
    m_rounds->setRange(1, 10'000);
    m_trialTime = new QuantityEdit(durationQuantity);
    m_refine = new QCheckBox(tr("go on where it is missing"));
    m_ends = new SweepEnds(&m_rows);
    m_advanced = new SweepAdvanced(&m_rows, m_releases->boxes().at(static_cast<std::size_t>(Release::Copied)));
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
    m_rows.add(form, FormItem::Tests, tr("&Tests"), m_tests, tr("What to measure for both arms"));
    m_rows.add(form, FormItem::Transports, tr("Tra&nsports"), m_transports, tr("What carries the messages"));
    m_rows.add(form, FormItem::WaitMode, tr("&Wait"), m_wait, tr("How both sides wait for the socket"));
    m_rows.add(form, FormItem::Releases, tr("B&uffer freed by"), m_releases,
               tr("What frees a zero-copy buffer after it was sent"));
    m_rows.add(form, FormItem::MinSize, tr("Smallest si&ze"), m_minSize,
               tr("The smallest message: 64, 1KiB (1024 bytes) or 1kB (1000 bytes)"));
    m_rows.add(form, FormItem::MaxSize, tr("&Largest size"), m_maxSize, tr("The largest message: 64KiB, 1MB, ..."));
    m_rows.add(form, FormItem::SizesPerOctave, tr("Per &octave"), m_sizesPerOctave,
               tr("Sizes from each power of two to the next; the sizes of 1 are among those of 2, 4 and 8"));
    m_rows.add(form, FormItem::Rounds, tr("Roun&ds"), m_rounds,
               tr("How many times every size is measured before the sweep goes on where an answer is missing"));
    m_rows.add(form, FormItem::TrialTime, tr("T&rial time"), m_trialTime,
               tr("Time for the bursts of both arms in one trial: 24ms, 2s"));
    m_rows.add(
        form, FormItem::Refine, tr("Answer (&C)"), m_refine,
        tr("After the rounds, measure more where an answer is missing: around each crossover, and where the cost "
           "of a threshold is uncertain"));
    m_refine->setAccessibleName(tr("Answer"));
    form->addRow(m_ends);
    form->addRow(m_advanced);
    m_rows.alignLabels();

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

void SweepPanel::connectSignals()
{
    connect(m_tests, &CheckList::changed, this, [this] { edited(FormItem::Tests); });
    connect(m_transports, &CheckList::changed, this, [this] { edited(FormItem::Transports); });
    connect(m_wait, &QComboBox::currentIndexChanged, this, [this] { edited(FormItem::WaitMode); });
    connect(m_releases, &CheckList::changed, this, [this] { edited(FormItem::Releases); });
    connect(m_sizesPerOctave, &QSpinBox::valueChanged, this, [this] { edited(FormItem::SizesPerOctave); });
    connect(m_rounds, &QSpinBox::valueChanged, this, [this] { edited(FormItem::Rounds); });
    connect(m_refine, &QCheckBox::toggled, this, [this] { edited(FormItem::Refine); });
    watch(FormItem::MinSize, m_minSize);
    watch(FormItem::MaxSize, m_maxSize);
    watch(FormItem::TrialTime, m_trialTime);
    connect(m_ends, &SweepEnds::edited, this, &SweepPanel::edited);
    connect(m_advanced, &SweepAdvanced::edited, this, &SweepPanel::edited);
}

void SweepPanel::watch(FormItem item, QuantityEdit* editor)
{
    connect(editor, &QLineEdit::textChanged, this, [this, item] { edited(item); });
}

void SweepPanel::edited(FormItem item)
{
    if (m_settingValues) return;
    // A list of sizes ends when its range is edited: from then on sizes are spaced evenly.
    const bool range = item == FormItem::MinSize || item == FormItem::MaxSize || item == FormItem::SizesPerOctave;
    if (range && m_sizesPerOctave->minimum() == 0) {
        const QSignalBlocker blocker(m_sizesPerOctave);
        m_sizesPerOctave->setMinimum(1);
        if (item != FormItem::SizesPerOctave) m_sizesPerOctave->setValue(static_cast<int>(FormValues{}.sizesPerOctave));
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

void SweepPanel::setConfigOfFile(const SweepConfig& config)
{
    m_ofFile = true;
    setConfig(config);
    m_ofFile = false;
}

void SweepPanel::prepareToRun()
{
    m_ends->prepareToRun();
}

void SweepPanel::setCores(const Cores& cores)
{
    m_cores = cores;
    showReading();
    emit changed();
}

void SweepPanel::setSeed(std::optional<std::uint64_t> seed)
{
    m_advanced->setSeed(seed);
}

bool SweepPanel::hasSeed() const
{
    return m_advanced->hasSeed();
}

void SweepPanel::showUsedSeed(std::uint64_t seed)
{
    m_advanced->showUsedSeed(seed);
}

void SweepPanel::setSizes(const std::vector<std::uint64_t>& sizes)
{
    auto config = read().values.config;
    config.sizes = sizes;
    setValues(toForm(config));
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
    m_ends->setConfig(config, m_ofFile ? SweepEnds::Origin::File : SweepEnds::Origin::User);
    if (!m_ends->freesItself()) m_releases->setChecked(config.releases); // else they stay for the next sender
    m_minSize->setValue(values.minSize);
    m_maxSize->setValue(values.maxSize);
    m_delta = config.delta;
    m_listedSizes = config.sizes;
    m_sizesPerOctave->setMinimum(values.sizesPerOctave == 0 ? 0 : 1);
    m_sizesPerOctave->setSpecialValueText(
        values.sizesPerOctave == 0 ? tr("%n listed", nullptr, static_cast<int>(config.sizes.size())) : QString());
    m_sizesPerOctave->setValue(static_cast<int>(values.sizesPerOctave));
    m_rounds->setValue(static_cast<int>(config.rounds));
    m_trialTime->setValue(static_cast<std::uint64_t>(config.trialTime.count()));
    m_refine->setChecked(config.refine);
    m_advanced->setConfig(config);
    m_settingValues = false;
    m_lastEdited.reset();
    showReading();
    emit changed();
}

Result<SweepConfig> SweepPanel::config() const
{
    const auto reading = read();
    if (reading.problem) return usageError(reading.problem->sentence);
    auto config = toConfig(reading.values);
    config.cores = {};
    return config;
}

std::size_t SweepPanel::cpusTaken() const
{
    const auto reading = read();
    return reading.problem ? 0 : toConfig(reading.values).cpusTaken();
}

FormReading SweepPanel::read() const
{
    FormReading reading;
    auto& values = reading.values;
    auto& config = values.config;
    config.cores = m_cores;
    config.tests = m_tests->checked<Test>();
    config.transports = m_transports->checked<Transport>();
    config.wait = static_cast<Wait>(m_wait->currentIndex());
    config.releases = m_releases->checked<Release>();
    config.delta = m_delta;
    config.sizes = m_listedSizes;
    values.minSize = reading.quantity(FormItem::MinSize, m_minSize, values.minSize);
    values.maxSize = reading.quantity(FormItem::MaxSize, m_maxSize, values.maxSize);
    values.sizesPerOctave = static_cast<unsigned>(m_sizesPerOctave->value());
    config.rounds = static_cast<unsigned>(m_rounds->value());
    config.trialTime = reading.time(FormItem::TrialTime, m_trialTime, config.trialTime);
    config.refine = m_refine->isChecked();
    m_ends->read(reading);
    m_advanced->read(reading);
    if (!reading.problem) reading.problem = findProblem(values, m_lastEdited);
    return reading;
}

void SweepPanel::showReading()
{
    const auto reading = read();
    showReleases();
    m_rows.showProblem(reading.problem);
    if (reading.problem) {
        // A mark that is folded away would leave Start disabled for no visible reason.
        if (reading.problem->item >= firstAdvanced) {
            m_advanced->unfold();
        } else if (reading.problem->item >= firstOfEnds) {
            m_ends->unfold();
        }
        m_plan->setText(tr("<b>Not ready</b><br>Correct the marked setting to start"));
        return;
    }
    showPlan(toConfig(reading.values));
}

/// There is no choice where the sender frees buffers in its own way.
void SweepPanel::showReleases()
{
    const bool none = m_ends->freesItself();
    for (auto* box : m_releases->boxes())
        box->setEnabled(!none);
    m_rows.showRemark(FormItem::Releases, none ? tr("This sender frees buffers in its own way") : QString());
}

void SweepPanel::showPlan(const SweepConfig& config)
{
    const auto seconds = [](auto time) { return toQString(formatSeconds(time)); };
    auto plan = tr("<b>About %1</b><br>%2 sizes, %3 trials")
                    .arg(seconds(estimatedSeconds(config)))
                    .arg(config.sizes.size())
                    .arg(config.trials());
    if (config.refines()) {
        plan += tr(", then more where an answer is missing: %1 at most in all").arg(seconds(config.budgetSeconds()));
    }
    m_plan->setText(unbroken(plan));
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
                          mixed(palette().color(QPalette::Text), palette().color(QPalette::Window), 0.65));
    }
    m_form->setPalette(readable);
}

} // namespace crossover
