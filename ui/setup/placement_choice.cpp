// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/placement_choice.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/setup/check_list.h"

namespace crossover {

PlacementChoice::PlacementChoice(QWidget* parent)
    : QWidget(parent), m_usual(new QCheckBox(tr("Usual"), this)), m_placements(new CheckList(placements, 2))
{
    const QString meaning = tr("What suits transport and machine: spread over 4 or more physical cores; else by roles, "
                               "and over inproc by sides; free with a single CPU");
    m_usual->setObjectName(QStringLiteral("usual"));
    m_usual->setToolTip(meaning);
    m_usual->setAccessibleDescription(meaning);
    m_usual->setChecked(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_usual);
    layout->addWidget(m_placements);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_usual);
    connect(m_usual, &QCheckBox::toggled, this, &PlacementChoice::chooseUsual);
    connect(m_placements, &CheckList::changed, this, &PlacementChoice::follow);
}

void PlacementChoice::setChosen(const std::vector<Placement>& placements)
{
    m_placements->setChecked(placements);
    follow();
}

std::vector<Placement> PlacementChoice::chosen() const
{
    return m_placements->checked<Placement>();
}

/// Unchecked by hand it means: leave it to the scheduler.
void PlacementChoice::chooseUsual(bool usual)
{
    m_placements->setChecked(usual ? std::vector<Placement>() : std::vector{Placement::Free});
    follow();
}

/// Usual is what is left when nothing is checked.
void PlacementChoice::follow()
{
    const QSignalBlocker blocker(m_usual);
    m_usual->setChecked(chosen().empty());
    emit changed();
}

} // namespace crossover
