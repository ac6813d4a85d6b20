// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sweep_panel.h"

#include <utility>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/measure/allowed_cores.h"
#include "core/model/units.h"
#include "ui/setup/check_list.h"
#include "ui/setup/placement_choice.h"
#include "ui/setup/release_words.h"
#include "ui/setup/sweep_advanced.h"
#include "ui/setup/sweep_ends.h"
#include "ui/setup/sweep_sizes.h"
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
    m_releases = new CheckList(releases);
    for (const auto& row : releases)
        m_releases->boxes().at(static_cast<std::size_t>(row.id))->setText(releaseWords(row.id));
    m_transports = new CheckList(transports, static_cast<int>(transports.size()));
    for (const auto& row : transports) // in one line
        m_transports->boxes().at(static_cast<std::size_t>(row.id))->setText(toQString(row.name));
    m_wait = new QComboBox;
    for (const auto& row : waits) {
        m_wait->addItem(toQString(row.title));
        m_wait->setItemData(m_wait->count() - 1, toQString(row.meaning), Qt::ToolTipRole);
    }
    m_placements = new PlacementChoice;
    m_securities = new CheckList(securities, 2);
    m_sizes = new SweepSizes(this);
    m_ends = new SweepEnds(this);
    m_advanced = new SweepAdvanced(&m_rows, m_releases->boxes().at(static_cast<std::size_t>(Release::Copied)));
    m_plan = new QLabel;
    m_plan->setWordWrap(true);
    m_plan->setContentsMargins(9, 2, 9, 4);
    m_plan->setTextFormat(Qt::RichText);
    m_plan->setObjectName(QStringLiteral("plan"));
}

void SweepPanel::buildForm()
{
    m_form = new QWidget;
    auto* form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(3); // all groups fit into a window of 800 pixels
    form->setContentsMargins(9, 4, 9, 4);
    SettingRows::addHeading(form, tr("What"));
    m_rows.add(form, {FormItem::Tests, tr("&Tests"), m_tests, tr("What to measure for both arms")});
    m_rows.addWide(form, {FormItem::Releases, tr("B&uffer freed by"), m_releases,
                          tr("What frees a zero-copy buffer after it was sent")});
    SettingRows::addHeading(form, tr("Where and how"));
    m_rows.add(form, {FormItem::Transports, tr("Tra&nsports"), m_transports, tr("What carries the messages")});
    m_rows.add(form, {FormItem::WaitMode, tr("&Wait"), m_wait, tr("How both sides wait for the socket")});
    m_rows.add(form, {FormItem::Placements, tr("Placement (&X)"), m_placements,
                      tr("On which cores the threads of sender, receiver and libzmq run")});
    m_placements->setAccessibleName(tr("Placement"));
    m_rows.add(form, {FormItem::Securities, tr("Security (&4)"), m_securities, tr("Whether messages are encrypted")});
    m_securities->setAccessibleName(tr("Security"));
    SettingRows::addHeading(form, tr("Sizes and time"));
    m_sizes->addTo(m_rows, form);
    SettingRows::addHeading(form, tr("Who"));
    m_ends->addTo(m_rows, form);
    form->addRow(m_advanced);
    m_rows.alignLabels();
}

void SweepPanel::buildLayout()
{
    buildForm();
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
    for (const auto& [item, list] :
         {std::pair(FormItem::Tests, m_tests), std::pair(FormItem::Releases, m_releases),
          std::pair(FormItem::Transports, m_transports), std::pair(FormItem::Securities, m_securities)}) {
        connect(list, &CheckList::changed, this, [this, changed = item] { edited(changed); });
    }
    connect(m_wait, &QComboBox::currentIndexChanged, this, [this] { edited(FormItem::WaitMode); });
    connect(m_placements, &PlacementChoice::changed, this, [this] { edited(FormItem::Placements); });
    connect(m_sizes, &SweepSizes::edited, this, &SweepPanel::edited);
    connect(m_ends, &SweepEnds::edited, this, &SweepPanel::edited);
    connect(m_advanced, &SweepAdvanced::edited, this, &SweepPanel::edited);
}

void SweepPanel::edited(FormItem item)
{
    if (m_settingValues) return;
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
    m_placements->setChosen(config.placements);
    m_securities->setChecked(config.securities);
    m_delta = config.delta;
    m_sizes->setValues(values);
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
    config.placements = m_placements->chosen();
    config.securities = m_securities->checked<Security>();
    m_sizes->read(reading);
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
        if (reading.problem->item >= firstAdvanced) m_advanced->unfold();
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
