// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/help_actions.h"

#include <QMenu>
#include <QWhatsThis>

#include "ui/widgets/new_action.h"

namespace crossover {

HelpActions::HelpActions(QWidget* window)
    : QObject(window)
    , m_menu(new QMenu(tr("&Help"), window))
    , m_sample(
          newAction(this, tr("&Open Sample"), tr("Open the sweep that ships with the program, as the tutorial does")))
{
    auto* tutorial = newAction(this, tr("&Tutorial"), tr("Ten minutes with the sample: how to read and use an answer"));
    auto* manual = newAction(this, tr("&Manual"), tr("How to measure, and how to read the results"));
    auto* shortcuts = newAction(this, tr("&Keyboard Shortcuts"), tr("All keyboard shortcuts, by menu"),
                                {QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    auto* whatsThis = newAction(this, tr("&What's This?"), tr("Then click a part of the window to read what it does"),
                                {QKeySequence(Qt::SHIFT | Qt::Key_F1)});
    auto* about = newAction(this, tr("&About ZeroMQ Crossover"), tr("Show versions and licence"));
    m_menu->addActions({tutorial, m_sample, manual, shortcuts, whatsThis, m_menu->addSeparator(), about});
    connect(tutorial, &QAction::triggered, this, &HelpActions::tutorialWanted);
    connect(m_sample, &QAction::triggered, this, &HelpActions::sampleWanted);
    connect(manual, &QAction::triggered, this, &HelpActions::manualWanted);
    connect(shortcuts, &QAction::triggered, this, &HelpActions::shortcutsWanted);
    connect(whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(about, &QAction::triggered, this, &HelpActions::aboutWanted);
}

void HelpActions::showMeasuring(bool measuring)
{
    m_sample->setEnabled(!measuring);
}

} // namespace crossover
