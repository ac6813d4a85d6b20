// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_control.h"

#include "ui/actions/compare_actions.h"
#include "ui/chart/chart_grid.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/session_comparison.h"
#include "ui/session/session_files.h"
#include "ui/style/text.h"

namespace crossover {

CompareControl::CompareControl(const Document* document, QObject* parent)
    : QObject(parent)
    , m_sessions(new ComparedSessions(this))
    , m_comparison(new SessionComparison(document, m_sessions, this))
    , m_view(new CompareView(document, m_sessions, m_comparison))
{
}

void CompareControl::follow(SessionFiles* files)
{
    connect(m_view, &CompareView::addWanted, files, &SessionFiles::openBeside);
    connect(m_view, &CompareView::addReferenceWanted, files, &SessionFiles::openReferenceBeside);
    connect(files, &SessionFiles::openedBeside, this,
            [this](const SharedSessions& sessions) { add(sessions, ComparedSessions::Against::Baseline); });
    // As on the command line: what is named first is what the others are compared with.
    connect(files, &SessionFiles::openedTogether, this,
            [this](const SharedSessions& sessions) { add(sessions, ComparedSessions::Against::Document); });
}

void CompareControl::follow(CompareActions* actions, ChartGrid* charts)
{
    connect(actions, &CompareActions::addWanted, m_view, &CompareView::addWanted);
    connect(actions, &CompareActions::addReferenceWanted, m_view, &CompareView::addReferenceWanted);
    connect(actions, &CompareActions::speedupChosen, charts, [charts](SpeedupOf of) {
        auto settings = charts->viewSettings();
        settings.speedupOf = of;
        charts->setViewSettings(settings);
    });
    connect(charts, &ChartGrid::viewSettingsChanged, actions,
            [actions, charts] { actions->showSpeedupOf(charts->viewSettings().speedupOf); });
}

void CompareControl::setMeasuring(bool measuring)
{
    m_comparison->setMeasuring(measuring);
}

void CompareControl::add(const SharedSessions& sessions, ComparedSessions::Against against)
{
    const std::size_t added = m_sessions->add(sessions, against);
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        const QString name = toQString(sessions[i]->title);
        emit happened(i < added ? tr("%1 is now shown in the charts").arg(name)
                                : tr("%1 was not added: the limit is %2 sessions; remove one first")
                                      .arg(name)
                                      .arg(ComparedSessions::most));
    }
}

} // namespace crossover
