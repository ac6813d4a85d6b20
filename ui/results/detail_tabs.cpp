// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/detail_tabs.h"

#include <QPlainTextEdit>

#include "core/model/units.h"
#include "core/report/number_words.h"
#include "ui/results/distribution_view.h"
#include "ui/results/samples_view.h"
#include "ui/results/why_view.h"
#include "ui/style/text.h"
#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

constexpr int mostLogLines = 10'000;

QString orNotMeasured(const std::optional<double>& value, QString (*text)(double))
{
    return value ? text(*value) : DetailTabs::tr("not measured");
}

QString rateText(double rate)
{
    return DetailTabs::tr("%1 msg/s").arg(toQString(formatSi(rate)));
}

QString costText(double microseconds)
{
    return toQString(formatSi(microseconds * 1e-6, "s"));
}

QString sizeText(std::uint64_t size, const QString& unknown)
{
    return size > 0 ? toQString(formatSize(static_cast<double>(size))) : unknown;
}

QString rangeText(const std::optional<double>& low, const std::optional<double>& high)
{
    if (!low || !high) return DetailTabs::tr("not measured");
    return DetailTabs::tr("%1 to %2").arg(costText(*low), costText(*high));
}

QString penaltyText(const std::optional<Estimate>& penalty)
{
    if (!penalty) return DetailTabs::tr("not measured");
    if (!penalty->bounds) return DetailTabs::tr("too few trials");
    if (!penalty->measurable() || penalty->value > 0) return toQString(formatEstimate(*penalty));
    const Estimate gain{-penalty->value, Bounds{-penalty->bounds->high, -penalty->bounds->low}};
    return DetailTabs::tr("none: it takes %1 less").arg(toQString(formatEstimate(gain)));
}

} // namespace

DetailTabs::DetailTabs(const Document* document, QWidget* parent)
    : QTabWidget(parent)
    , m_samples(new SamplesView(document))
    , m_summary(new FactTable({tr("Figure"), tr("Value"), tr("Meaning")}))
    , m_why(new WhyView)
    , m_distribution(new DistributionView)
    , m_environment(new FactTable({tr("Fact"), tr("Value")}))
    , m_log(new QPlainTextEdit)
{
    setDocumentMode(true);
    m_summary->setAccessibleName(tr("Summary"));
    m_environment->setAccessibleName(tr("Environment"));
    m_log->setReadOnly(true);
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setAccessibleName(tr("Log"));
    m_log->setTabChangesFocus(true);
    addTab(m_samples, tr("Samples"));
    addTab(m_summary, tr("Summary"));
    addTab(m_why, tr("Why"));
    addTab(m_distribution, tr("Distribution"));
    addTab(m_environment, tr("Environment"));
    addTab(m_log, tr("Log"));
    setSummary({});
    connect(this, &QTabWidget::tabBarClicked, this, &DetailTabs::wanted);
    connect(this, &QTabWidget::currentChanged, this, &DetailTabs::wanted);
}

void DetailTabs::setSummary(const Summary& summary)
{
    const QString small = sizeText(summary.smallSize, tr("the smallest size"));
    const QString large = sizeText(summary.largeSize, tr("the largest size"));
    m_summary->setRows({
        {{tr("Highest copying send rate"), orNotMeasured(summary.maxCopyRate, &rateText),
          tr("The fastest send loop with copying, at any size")}},
        {{tr("Highest zero-copy send rate"), orNotMeasured(summary.maxZeroCopyRate, &rateText),
          tr("The fastest send loop without copying, at any size")}},
        {{tr("One copying send of %1").arg(small), orNotMeasured(summary.smallCopyUs, &costText),
          tr("The cost of a send with almost nothing to copy")}},
        {{tr("One zero-copy send"), rangeText(summary.zeroCopyLowUs, summary.zeroCopyHighUs),
          tr("The cheapest and the most expensive size; nothing is copied, so the size should not matter much")}},
        {{tr("Penalty of a zero-copy send of %1").arg(small), penaltyText(summary.penaltyNs),
          tr("The extra cost over a copying send, with 95 % bounds: reference counting and freeing the buffer")}},
        {{tr("One copying send of %1").arg(large), orNotMeasured(summary.largeCopyUs, &costText),
          tr("The cost that zero-copy can save at the largest size")}},
    });
}

void DetailTabs::setEnvironment(const Environment& environment)
{
    std::vector<FactTable::Row> rows;
    for (const auto& caution : environment.cautions)
        rows.push_back({{tr("⚠ Caution"), toSentence(caution)}, true});
    for (const auto& fact : environment.facts)
        rows.push_back({{toSentence(readableName(fact)), toQString(fact.value)}});
    m_environment->setRows(rows);
}

void DetailTabs::focusTab(int tab)
{
    setCurrentIndex(tab);
    emit wanted();
    currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void DetailTabs::log(const QString& event)
{
    logAt(QDateTime::currentDateTime(), event);
}

void DetailTabs::logAt(const QDateTime& moment, const QString& event)
{
    if (moment.date() != m_logged) {
        m_logged = moment.date();
        m_log->appendPlainText(m_logged.toString(Qt::ISODate));
    }
    m_log->appendPlainText(moment.toString(QStringLiteral("HH:mm:ss  ")) + event);
}

} // namespace crossover
