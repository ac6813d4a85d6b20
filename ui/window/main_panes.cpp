// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_panes.h"

#include <algorithm>
#include <utility>

#include <QTabBar>
#include <QVBoxLayout>

#include "ui/results/detail_tabs.h"
#include "ui/results/distribution_view.h"
#include "ui/results/results_view.h"
#include "ui/results/sample_links.h"
#include "ui/results/why_view.h"
#include "ui/session/document.h"
#include "ui/settings/chart_memory.h"
#include "ui/settings/window_settings.h"
#include "ui/setup/caution_line.h"
#include "ui/setup/machine_check.h"
#include "ui/setup/sweep_panel.h"
#include "ui/window/whats_this.h"

namespace crossover {

namespace {

constexpr int linesOfSmallWindow = 50; // lower ones have no room for charts and rows at once
constexpr int fewestRows = 11;         // of details that were asked for: a row of combinations has three lines

} // namespace

MainPanes::MainPanes(Document* document, MachineCheck* machine, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_panel(new SweepPanel)
    , m_results(new ResultsView(document))
    , m_details(new DetailTabs(document))
    , m_cautions(new CautionLine)
    , m_setup(buildSetup(machine))
    , m_rightSide(new QSplitter(Qt::Vertical))
{
    m_rightSide->addWidget(m_results);
    m_rightSide->addWidget(m_details);
    m_rightSide->setStretchFactor(0, 1); // a larger window is for larger charts
    m_rightSide->setStretchFactor(1, 0);
    m_rightSide->setChildrenCollapsible(false);
    m_details->setMinimumHeight(foldedHeight());
    auto* right = new QWidget;
    m_right = new QVBoxLayout(right);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->addWidget(m_rightSide);
    addWidget(m_setup);
    addWidget(right);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setContentsMargins(6, 6, 6, 0);
    follow(document);
    keepChartView(m_results->charts());
    new SampleLinks(document, m_details->samples(), m_results);
    explainParts(*this);
}

QWidget* MainPanes::buildSetup(const MachineCheck* machine)
{
    auto* setup = new QWidget;
    auto* layout = new QVBoxLayout(setup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_cautions);
    m_cautions->setEnvironment(machine->environment());
    connect(machine, &MachineCheck::looked, m_cautions, &CautionLine::setEnvironment);
    return setup;
}

void MainPanes::follow(const Document* document)
{
    connect(m_results, &ResultsView::shown, m_details, &DetailTabs::setSummary);
    connect(document, &Document::environmentChanged, m_details,
            [this, document] { m_details->setEnvironment(document->environment()); });
    auto* const why = m_details->why();
    why->setReader([this, document] { return whyText(m_results->data(), document->session().environment); });
    connect(m_results, &ResultsView::shown, why, &WhyView::refresh);
    connect(document, &Document::environmentChanged, why, &WhyView::refresh);
    auto* const distribution = m_details->distribution();
    distribution->setReader([this]() -> const ChartData& { return m_results->data(); });
    connect(m_results, &ResultsView::shown, distribution, &DistributionView::refresh);
    connect(m_details, &DetailTabs::wanted, this, [this] { setDetailsShown(true); });
    connect(m_rightSide, &QSplitter::splitterMoved, this, [this] {
        lookAtDetails();
        emit panesChanged();
    });
}

bool MainPanes::isSetupShown() const
{
    return !m_setup->isHidden();
}

void MainPanes::setSetupShown(bool shown)
{
    if (shown) {
        m_setup->layout()->addWidget(m_cautions);
    } else {
        m_right->insertWidget(0, m_cautions); // what speaks against starting is said wherever one can start
    }
    m_setup->setVisible(shown);
    emit panesChanged();
}

int MainPanes::foldedHeight() const
{
    return m_details->tabBar()->sizeHint().height();
}

/// What the splitter was set to by hand, or in an earlier run.
void MainPanes::lookAtDetails()
{
    const int height = m_rightSide->sizes().last();
    m_detailsShown = height > foldedHeight() + fontMetrics().lineSpacing();
    if (m_detailsShown) m_detailsHeight = height;
}

void MainPanes::setDetailsShown(bool shown)
{
    m_foldedForRoom = false;
    if (shown == m_detailsShown) return;
    m_detailsShown = shown;
    setDetailsHeight(shown ? m_detailsHeight : foldedHeight());
    emit panesChanged();
}

void MainPanes::setDetailsHeight(int height)
{
    m_rightSide->setSizes({std::max(0, window()->height() - height), height});
}

bool MainPanes::isWindowSmall() const
{
    return window()->height() < linesOfSmallWindow * fontMetrics().lineSpacing();
}

/// Only when the window becomes small or large: what is asked for then stays.
void MainPanes::fitDetails()
{
    if (m_details->isHidden() || isWindowSmall() == m_small) return; // hidden: the whole screen belongs to the charts
    m_small = isWindowSmall();
    if (m_small && m_detailsShown) {
        setDetailsShown(false);
        m_foldedForRoom = true;
    } else if (!m_small && m_foldedForRoom) {
        setDetailsShown(true);
    }
}

void MainPanes::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    if (m_placed) fitDetails();
}

/// Only now all parts have their sizes, from which what is restored would otherwise be stretched.
void MainPanes::showEvent(QShowEvent* event)
{
    QSplitter::showEvent(event);
    if (!std::exchange(m_placed, true)) restoreSizes();
}

void MainPanes::restoreSizes()
{
    const auto settings = windowSettings();
    if (!restoreState(settings.value(settingNames::setupSplitter).toByteArray())) {
        setSizes({m_setup->sizeHint().width(), width()});
    }
    m_small = isWindowSmall();
    m_detailsHeight = std::max(m_rightSide->height() / 4, fewestRows * fontMetrics().lineSpacing());
    if (m_rightSide->restoreState(settings.value(settingNames::detailSplitter).toByteArray())) {
        lookAtDetails();
    } else {
        m_foldedForRoom = m_small;
        m_detailsShown = !m_small;
        setDetailsHeight(m_small ? foldedHeight() : m_detailsHeight);
    }
    for (auto* splitter : {static_cast<QSplitter*>(this), m_rightSide})
        splitter->setChildrenCollapsible(false); // what was saved may say otherwise
    setSetupShown(!settings.value(settingNames::setupHidden).toBool());
}

void MainPanes::saveSizes() const
{
    if (!m_placed) return; // never shown: there is nothing new to remember
    auto settings = windowSettings();
    settings.setValue(settingNames::setupSplitter, saveState());
    settings.setValue(settingNames::setupHidden, !isSetupShown());
    settings.setValue(settingNames::detailSplitter, m_rightSide->saveState());
}

} // namespace crossover
