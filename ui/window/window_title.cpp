// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include <QCoreApplication>

#include "ui/run/sweep_status.h"
#include "ui/session/document.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QString titleText(const char* text)
{
    return QCoreApplication::translate("WindowTitle", text);
}

/// "Throughput: 5.2 KiB [4.1 – 6.3 KiB]"
QString shortVerdict(const MetricAnalysis& analysis)
{
    return toQString(term(analysis.metric).title) + QStringLiteral(": ") + toQString(analysis.verdict.headline);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts << titleText("ZeroMQ Crossover");
    return parts.join(QStringLiteral(" – "));
}

} // namespace

QString measuringTitle(const SweepProgress& progress, SweepState state)
{
    const bool paused = state == SweepState::Paused;
    return joined({(paused ? titleText("%1 % (paused)") : titleText("%1 %")).arg(percentDone(progress))});
}

QString restingTitle(const Document& document, std::span<const MetricAnalysis> analyses)
{
    return joined({document.title(), analyses.empty() ? QString() : shortVerdict(analyses.front())});
}

} // namespace crossover
