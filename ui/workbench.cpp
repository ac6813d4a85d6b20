// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench.h"

#include <QVBoxLayout>

#include "ui/caution_line.h"
#include "ui/detail_tabs.h"
#include "ui/document.h"
#include "ui/machine_check.h"
#include "ui/results_view.h"
#include "ui/sweep_panel.h"
#include "ui/whats_this.h"
#include "ui/window_settings.h"

namespace crossover {

Workbench::Workbench(Document* document, MachineCheck* machine, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_panel(new SweepPanel)
    , m_results(new ResultsView(document))
    , m_details(new DetailTabs(document->table()))
    , m_setup(buildSetup(machine))
    , m_rightSide(new QSplitter(Qt::Vertical))
{
    m_rightSide->addWidget(m_results);
    m_rightSide->addWidget(m_details);
    m_rightSide->setStretchFactor(0, 4);
    m_rightSide->setStretchFactor(1, 1);
    m_rightSide->setCollapsible(0, false);
    m_details->setMinimumHeight(3 *
                                fontMetrics().lineSpacing()); // tabs and a row: charts need the room of a small screen
    addWidget(m_setup);
    addWidget(m_rightSide);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setContentsMargins(6, 6, 6, 0);
    follow(document);
    explainParts(*this);
}

QWidget* Workbench::buildSetup(const MachineCheck* machine)
{
    auto* setup = new QWidget;
    auto* cautions = new CautionLine;
    auto* layout = new QVBoxLayout(setup);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel, 1);
    layout->addWidget(cautions);
    cautions->setEnvironment(machine->environment());
    connect(machine, &MachineCheck::looked, cautions, &CautionLine::setEnvironment);
    return setup;
}

void Workbench::follow(const Document* document)
{
    connect(m_results, &ResultsView::shown, m_details, &DetailTabs::setSummary);
    connect(document, &Document::environmentChanged, m_details,
            [this, document] { m_details->setEnvironment(document->environment()); });
}

void Workbench::restoreSizes()
{
    const auto settings = windowSettings();
    if (!restoreState(settings.value(settingNames::setupSplitter).toByteArray())) {
        setSizes({m_setup->sizeHint().width(), width()});
    }
    if (!m_rightSide->restoreState(settings.value(settingNames::detailSplitter).toByteArray())) {
        m_rightSide->setSizes({3000, 1000}); // more than there is: they are scaled to fit
    }
}

void Workbench::saveSizes() const
{
    auto settings = windowSettings();
    settings.setValue(settingNames::setupSplitter, saveState());
    settings.setValue(settingNames::detailSplitter, m_rightSide->saveState());
}

} // namespace crossover
