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

namespace {

struct WhatsThis {
    Q_DECLARE_TR_FUNCTIONS(WhatsThis)
};

} // namespace

void explainParts(MainPanes& panes)
{
    panes.panel()->setWhatsThis(WhatsThis::tr(
        "What a sweep measures. Each transport is combined with each way of freeing buffers. Presets change how much "
        "is measured, not what. How a zero-copy buffer is freed moves the crossover more than anything else."));
    panes.results()->verdicts()->setWhatsThis(WhatsThis::tr(
        "What the samples show for each metric. A 95 % interval contains the crossover with 95 % confidence. An "
        "estimate without an interval is uncertain: measure more rounds. Ctrl+Shift+C copies the sentences."));
    panes.results()->charts()->setWhatsThis(WhatsThis::tr(
        "Each large mark is the median at one message size. The band around it contains the true median "
        "with 95 % confidence. Small dots are single trials. The vertical line in the colour of the text is "
        "the estimated crossover, the shaded range its 95 % interval; a dashed line is an uncertain "
        "estimate without an interval. Filled labels and speedups are proven, open ones are not. Green is "
        "the hybrid arm of a threshold check. Double-click a chart to enlarge it."));
    panes.details()->setWhatsThis(WhatsThis::tr(
        "Samples: one row for each arm of each trial. Summary: the figures of pyzmq's notebook. Why: what each message "
        "and each byte cost, and the crossover that follows from it. Environment: facts about the machine that "
        "measured. Log: what happened, and when. Compare: this measurement beside others."));
}

} // namespace crossover
