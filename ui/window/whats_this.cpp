// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/whats_this.h"

#include <QCoreApplication>

#include "ui/chart/chart_grid.h"
#include "ui/results/detail_tabs.h"
#include "ui/results/results_view.h"
#include "ui/results/verdict_cards.h"
#include "ui/setup/sweep_panel.h"
#include "ui/window/main_panes.h"

namespace crossover {

void explainParts(MainPanes& panes)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("WhatsThis", text); };
    panes.panel()->setWhatsThis(
        translated("What a sweep measures. Every transport is combined with every release; the presets above change "
                   "how much is measured, not what. The release, that is how a zero-copy buffer is given back, moves "
                   "the crossover more than anything else."));
    panes.results()->verdicts()->setWhatsThis(
        translated("What the samples prove about each metric. An interval in brackets holds the crossover with 95 % "
                   "confidence. A guess has no interval: more rounds would be needed. The sentences can be copied "
                   "with Ctrl+Shift+C."));
    panes.results()->charts()->setWhatsThis(
        translated("Each large mark is the median of one message size, the band around it holds the true median with "
                   "95 % confidence, small dots are single trials. The green line is the estimated crossover and the "
                   "shaded range its interval; a dashed line is a guess without an interval. Double-click gives one "
                   "chart the room of all four."));
    panes.details()->setWhatsThis(
        translated("Samples: a row for each arm of each trial. Summary: the figures of the notebook. Environment: the "
                   "facts of the machine that measured. Log: what happened when."));
}

} // namespace crossover
