// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_view.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/report/unjudged_words.h"
#include "ui/compare/session_comparison.h"
#include "ui/results/presenter_verdicts.h"
#include "ui/results/verdict_cards.h"
#include "ui/session/document.h"
#include "ui/style/plan_text.h"
#include "ui/style/text.h"
#include "ui/widgets/message_bar.h"

namespace crossover {

namespace {

/// From this height on there is room for whole sentences above the charts.
constexpr int heightForSentences = 560;

/// Curves that are laid over need not follow every trial.
constexpr std::chrono::seconds layersFollow{2};

} // namespace

ResultsView::ResultsView(const Document* document, QWidget* parent)
    : QWidget(parent)
    , m_messages(new MessageBar)
    , m_verdicts(new VerdictCards)
    , m_presenterVerdicts(new PresenterVerdicts)
    , m_charts(new ChartGrid)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_messages);
    m_layout->addWidget(buildCombinationRow());
    m_layout->addWidget(m_presenterVerdicts);
    m_layout->addWidget(m_verdicts);
    m_layout->addWidget(m_charts, 1);
    m_presenterVerdicts->hide();
    m_charts->setAccessibleName(tr("Charts"));
    m_layersLater.setSingleShot(true);
    m_layersLater.setInterval(layersFollow);
    connect(&m_layersLater, &QTimer::timeout, this, &ResultsView::showResults);
    connect(m_charts, &ChartGrid::enlargedChanged, this, &ResultsView::showPresented);
    connect(m_charts, &ChartGrid::viewSettingsChanged, this, &ResultsView::showSettings);
    follow(document);
}

void ResultsView::follow(const Document* document)
{
    m_document = document;
    connect(document, &Document::replaced, this, &ResultsView::showDocument);
    connect(document, &Document::appended, this, &ResultsView::showNewSamples);
    connect(document, &Document::truncated, this, &ResultsView::showFewerSamples);
}

void ResultsView::setDocument(const Document* document)
{
    m_document->disconnect(this);
    follow(document);
    showDocument();
}

void ResultsView::setComparison(const SessionComparison* comparison)
{
    m_comparison = comparison;
    connect(comparison, &SessionComparison::changed, this, &ResultsView::showResults);
}

void ResultsView::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_verdicts->setVisible(!presenting);
    m_presenterVerdicts->setVisible(presenting);
    m_charts->setPresenting(presenting);
    if (m_footer) m_footer->setVisible(presenting);
    showCombinationRow();
}

void ResultsView::setType(const QFont& charts, const QFont& banner)
{
    m_charts->setFont(charts);
    if (m_footer) m_footer->setFont(charts);
    m_presenterVerdicts->setFont(banner);
}

void ResultsView::setFooter(QWidget* footer)
{
    m_footer = footer;
    m_layout->addWidget(footer);
    footer->setVisible(m_presenting);
}

QWidget* ResultsView::buildCombinationRow()
{
    m_combinationRow = new QWidget;
    m_combinationBox = new QComboBox;
    m_combinationBox->setObjectName(QStringLiteral("combination"));
    m_combinationBox->setAccessibleName(tr("Combination in view"));
    m_combinationBox->setToolTip(tr("The measured combination that charts, verdicts and summary show"));
    m_combinationBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combinationBox->setMinimumWidth(200); // long commands do not widen the window
    auto* label = new QLabel(tr("Combination"));
    label->setBuddy(m_combinationBox);
    auto* layout = new QHBoxLayout(m_combinationRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_combinationBox);
    layout->addStretch(1);
    m_combinationRow->hide();
    connect(m_combinationBox, &QComboBox::currentIndexChanged, this, [this] {
        showCombinationRow();
        showResults();
    });
    return m_combinationRow;
}

void ResultsView::showPlan(const SweepConfig& config)
{
    m_charts->setPlannedSizes(config.sizes.front(), config.sizes.back());
}

void ResultsView::setInvitation(const QString& text)
{
    m_verdicts->setInvitation(text);
}

void ResultsView::setCombinations(std::vector<Combination> combinations)
{
    const auto before = combination();
    m_combinations = std::move(combinations);
    const QSignalBlocker blocker(m_combinationBox);
    m_combinationBox->clear();
    for (const auto& entry : m_combinations) {
        m_combinationBox->addItem(shortWordsOf(entry));
        m_combinationBox->setItemData(m_combinationBox->count() - 1, toQString(wordsOf(entry)), Qt::ToolTipRole);
    }
    const auto found = before ? std::ranges::find(m_combinations, *before) : m_combinations.end();
    if (found != m_combinations.end()) {
        m_combinationBox->setCurrentIndex(static_cast<int>(found - m_combinations.begin()));
    }
    showCombinationRow();
    emit combinationsChanged(m_combinations.size());
}

void ResultsView::showCombinationRow()
{
    const bool something = m_document->config() || !m_document->isEmpty();
    m_combinationRow->setVisible(something && m_combinations.size() > 1 && !m_presenting);
    const auto inView = combination();
    m_presenterVerdicts->setSubject(inView ? shortWordsOf(*inView) : QString());
}

std::optional<Combination> ResultsView::combination() const
{
    const int index = m_combinationBox->currentIndex();
    if (index < 0) return std::nullopt;
    return m_combinations[static_cast<std::size_t>(index)];
}

/// Whether the combination in view was measured with other placements, too.
bool ResultsView::hasOtherPlacements() const
{
    const auto inView = combination();
    return inView && std::ranges::any_of(m_combinations, [&](Combination other) {
               const auto placement = std::exchange(other.placement, inView->placement);
               return other == *inView && placement != inView->placement;
           });
}

void ResultsView::setMeasuring(bool measuring)
{
    m_measuring = measuring;
    updateExpectations();
    if (!measuring && hasOtherPlacements()) m_shown.reset(); // all are there now, and may contradict each other
    showResults();
}

void ResultsView::updateExpectations()
{
    const auto& config = m_document->config();
    m_charts->setExpectedTests(m_measuring && config ? config->tests : std::vector<Test>{});
}

/// The document holds something else: forget what was shown of it.
void ResultsView::showDocument()
{
    updateExpectations();
    m_shown.reset();
    m_charts->clear();
    showPresented();
    m_verdicts->showInvitation();
    const auto& config = m_document->config();
    auto combinations = combinationsOf(config ? config->groups() : groupsOf(m_document->samples()));
    // A recording that has just begun will hold what it is a recording of.
    if (!combinations.empty()) setCombinations(std::move(combinations));
    showCombinationRow();
    emit shown({});
    showResults();
}

void ResultsView::showNewSamples(const std::vector<Sample>& samples)
{
    const auto inView = combination();
    const auto revision = m_document->revision();
    const bool continues = m_shown && m_shown->revision + 1 == revision;
    if (!inView || std::ranges::none_of(samples, [&](const Sample& s) { return s.group.combination() == *inView; })) {
        if (continues) m_shown->revision = revision;
        followLayers(samples);
        return;
    }
    if (!continues) return showResults();
    m_charts->growData([&](ChartData& data) { extend(data, samples, *inView); });
    m_shown->revision = revision;
    showAnalyses();
}

void ResultsView::followLayers(const std::vector<Sample>& samples)
{
    const auto isLaidOver = [this](const Sample& sample) {
        return m_comparison->layers()->contains({nullptr, sample.group.combination()});
    };
    if (m_comparison && !m_layersLater.isActive() && std::ranges::any_of(samples, isLaidOver)) m_layersLater.start();
}

void ResultsView::showResults()
{
    const auto now = inView();
    if (!now || m_document->isEmpty()) return;
    if (m_shown == now) {
        m_charts->renewData([this](ChartData& data) { describeData(data); });
    } else {
        m_charts->setData(dataInView());
        m_shown = now;
    }
    showAnalyses();
}

std::optional<ResultsView::Shown> ResultsView::inView() const
{
    const auto inView = combination();
    if (!inView) return std::nullopt;
    return Shown{*inView, m_document->revision(), m_charts->viewSettings().requested()};
}

ChartData ResultsView::dataInView() const
{
    auto data = analysed(m_document->samples(), *combination(),
                         optionsOf(m_document->session().config, m_charts->viewSettings().requested()));
    describeData(data);
    return data;
}

void ResultsView::describeData(ChartData& data) const
{
    const auto inView = *combination();
    describe(data, inView, m_document->session());
    if (m_comparison) m_comparison->layOver(data, inView, m_document);
}

ChartData ResultsView::pictureData() const
{
    auto picture = data();
    if (!m_pictureNote.isEmpty()) picture.caption += QStringLiteral(" · ") + m_pictureNote;
    return picture;
}

void ResultsView::showFewerSamples()
{
    if (!combination()) return;
    m_charts->showFewer(dataInView());
    m_shown = inView();
    showAnalyses();
}

/// Other metrics on request have to be analysed first.
void ResultsView::showSettings()
{
    if (m_shown && m_shown->requested != m_charts->viewSettings().requested()) {
        showResults();
    } else {
        showPresented();
    }
}

void ResultsView::showAnalyses()
{
    for (const auto& usual : usualMetrics) {
        const Metric shown = m_charts->viewSettings().shown(usual.id);
        const bool judged = shown == usual.id || analysisOf(data(), shown);
        m_verdicts->setInPlaceOf(usual.id, shown,
                                 judged ? QString() : toQString(unjudgedSentence(data().samples, shown)));
    }
    m_verdicts->setAnalyses(data().analyses, m_document->origin(), m_measuring);
    showPresented();
    emit shown(summarize(data().samples, GroupKey{*combination(), Test::Throughput}));
}

/// A chart that is shown alone has the banner for its verdict.
void ResultsView::showPresented()
{
    const auto chart = m_charts->enlarged();
    m_presenterVerdicts->setAnalyses(data().analyses, m_charts->viewSettings());
    m_presenterVerdicts->setChartSentence(chart ? m_charts->description(*chart) : QString());
}

const MetricAnalysis* ResultsView::judgedInView() const
{
    if (const auto chart = m_charts->enlarged()) return analysisOf(data(), m_charts->metricOf(*chart));
    const auto chosen = decisive(data().analyses);
    return chosen.empty() ? nullptr : chosen.front();
}

void ResultsView::setCombination(const Combination& combination)
{
    const auto found = std::ranges::find(m_combinations, combination);
    if (found != m_combinations.end())
        m_combinationBox->setCurrentIndex(static_cast<int>(found - m_combinations.begin()));
}

void ResultsView::stepCombination(int steps)
{
    const int count = m_combinationBox->count();
    if (count > 0) m_combinationBox->setCurrentIndex((m_combinationBox->currentIndex() + steps + count) % count);
}

void ResultsView::enlargeChart(bool enlarged)
{
    m_charts->setEnlarged(enlarged ? std::optional(m_charts->chartInView()) : std::nullopt);
}

void ResultsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_verdicts->showSentences(height() >= heightForSentences);
}

} // namespace crossover
