// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include <QCoreApplication>

#include "core/report/title.h"
#include "core/report/verdict_words.h"
#include "ui/run/sweep_status.h"
#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct WindowTitle {
    Q_DECLARE_TR_FUNCTIONS(WindowTitle)
};

/// "Throughput: faster from 5.2 KiB [4.1 – 6.3 KiB]"
QString shortVerdict(const MetricAnalysis& analysis)
{
    return toQString(titled(analysis, headlineOf(analysis)));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts << WindowTitle::tr("ZeroMQ Crossover");
    return parts.join(QStringLiteral(" – "));
}

} // namespace

QString measuringTitle(const SweepProgress& progress, SweepState state)
{
    const bool paused = state == SweepState::Paused;
    return joined({(paused ? WindowTitle::tr("%1 % (paused)") : WindowTitle::tr("%1 %")).arg(percentDone(progress))});
}

QString restingTitle(const Document& document, std::span<const MetricAnalysis> analyses)
{
    return joined({document.title(), analyses.empty() ? QString() : shortVerdict(analyses.front())});
}

} // namespace crossover
