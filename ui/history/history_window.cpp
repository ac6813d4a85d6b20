// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_window.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <set>
#include <utility>

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "core/history/history_words.h"
#include "core/model/printable.h"
#include "core/model/units.h"
#include "ui/history/history_export.h"
#include "ui/history/history_model.h"
#include "ui/history/history_plot.h"
#include "ui/history/history_reader.h"
#include "ui/session/file_dialogs.h"
#include "ui/style/elided_text.h"
#include "ui/style/padded_style.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

QPushButton* newButton(const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text);
    button->setToolTip(tip);
    button->setAutoDefault(false); // Enter is for the table
    button->setEnabled(false);
    return button;
}

} // namespace

HistoryWindow::HistoryWindow(const QString& folder, OpenSession openSession, QWidget* parent)
    : QDialog(parent)
    , m_openSession(std::move(openSession))
    , m_reader(new HistoryReader(folder, this))
    , m_model(new HistoryModel(this))
    , m_metric(new QComboBox)
    , m_alpha(new QComboBox)
    , m_exportChart(newButton(tr("Export &Chart..."), tr("Save the chart as PNG, SVG or PDF")))
    , m_exportTable(newButton(tr("Export &Table..."), tr("Save the table of all metrics as CSV")))
    , m_state(new ElidedText)
    , m_plot(new HistoryPlot)
    , m_table(new QTableView)
    , m_notes(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of %1").arg(QDir(folder).dirName()));
    m_metric->setAccessibleName(tr("Metric of the history"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_metric->setToolTip(tr("The metric whose crossovers are shown"));
    fillAlphas();
    m_notes->setAccessibleName(tr("What changed"));
    m_notes->setWhatsThis(tr("The changes that were found, and the files that were left out"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    buildTable();
    buildLayout();
    connectReader();
    resize(QSize(1000, 720).boundedTo(screen()->availableSize()));
    m_table->setFocus();
    showMessage(tr("Reading the sessions of %1").arg(QDir::toNativeSeparators(folder)));
    m_reader->start();
}

const QString& HistoryWindow::folder() const
{
    return m_reader->folder();
}

void HistoryWindow::fillAlphas()
{
    for (const double alpha : {0.001, historyAlpha, 0.05, 0.1})
        m_alpha->addItem(toQString(formatPercent(alpha)), alpha);
    m_alpha->setCurrentIndex(m_alpha->findData(historyAlpha));
    m_alpha->setAccessibleName(tr("Significance level"));
    m_alpha->setToolTip(tr("A change is shown where sessions in random order seem to change as much with this "
                           "probability at most"));
}

void HistoryWindow::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Sessions"));
    m_table->setWhatsThis(tr("A row for each session. The first one after a change is bold. Enter opens a session."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    padCells(*m_table);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto place = m_model->placeOf(index.row())) openPlace(*place);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { m_plot->setHighlighted(m_model->placeOf(now.row())); });
    connect(m_plot, &HistoryPlot::chosen, this, &HistoryWindow::choose);
    connect(m_plot, &HistoryPlot::opened, this, &HistoryWindow::openPlace);
}

void HistoryWindow::buildLayout()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 6, 8, 0);
    for (const auto& [text, control] : {std::pair(tr("&Metric"), m_metric), {tr("C&hanges up to p"), m_alpha}}) {
        auto* label = new QLabel(text);
        label->setBuddy(control);
        bar->addWidget(label);
        bar->addWidget(control);
    }
    bar->addWidget(m_state, 1);
    bar->addWidget(m_exportChart);
    bar->addWidget(m_exportTable);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_plot);
    parts->addWidget(m_table);
    parts->addWidget(m_notes);
    parts->setSizes({360, 220, 90});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(parts, 1);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &HistoryWindow::showMetric);
    connect(m_alpha, &QComboBox::currentIndexChanged, this,
            [this] { m_reader->setAlpha(m_alpha->currentData().toDouble()); });
    connect(m_exportChart, &QPushButton::clicked, this, [this] {
        exportHistoryChart(m_plot, QStringLiteral("history-") + toQString(nameOf(chosenMetric())),
                           [this](const QString& sentence) { m_state->setText(sentence); });
    });
    connect(m_exportTable, &QPushButton::clicked, this, [this] {
        exportHistoryTable(this, m_history, [this](const QString& sentence) { m_state->setText(sentence); });
    });
}

void HistoryWindow::connectReader()
{
    connect(m_reader, &HistoryReader::progressed, this,
            [this](int done, int all) { m_state->setText(tr("Reading session %1 of %2").arg(done + 1).arg(all)); });
    connect(m_reader, &HistoryReader::finished, this, &HistoryWindow::showHistory);
    connect(m_reader, &HistoryReader::failed, this, &HistoryWindow::showMessage);
}

void HistoryWindow::showHistory(const History& history)
{
    m_history = history;
    m_state->setText(toQString(historySentence(m_history)));
    fillMetrics();
    showMetric();
    if (m_history.series.empty()) {
        m_plot->setMessage(tr("No sessions in %1 yet. Save some there as .zxo files: they appear here.")
                               .arg(QDir::toNativeSeparators(folder())));
    }
}

/// Those that the folder has; the chosen one stays, if it is still there.
void HistoryWindow::fillMetrics()
{
    const QSignalBlocker blocker(m_metric);
    const auto before = chosenMetric();
    std::set<Metric> measured;
    for (const auto& series : m_history.series)
        measured.insert(series.key.metric);
    m_metric->clear();
    for (const auto metric : metricChoices) {
        if (measured.contains(metric)) m_metric->addItem(toQString(term(metric).title), static_cast<int>(metric));
    }
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(static_cast<int>(before))));
    for (auto* control : std::initializer_list<QWidget*>{m_metric, m_exportChart, m_exportTable})
        control->setEnabled(!measured.empty());
}

Metric HistoryWindow::chosenMetric() const
{
    return static_cast<Metric>(m_metric->currentData().toInt());
}

void HistoryWindow::showMetric()
{
    std::vector<HistorySeries> chosen;
    std::ranges::copy_if(m_history.series, std::back_inserter(chosen),
                         [this](const auto& series) { return series.key.metric == chosenMetric(); });
    m_notes->setPlainText(notesOn(chosen));
    m_plot->setSeries(chosen, tr("%1: crossover over time").arg(m_metric->currentText()));
    m_model->setSeries(std::move(chosen));
    m_table->resizeColumnsToContents();
    m_table->scrollToBottom(); // the latest
}

/// Changes first, then what is left to say.
QString HistoryWindow::notesOn(const std::vector<HistorySeries>& chosen) const
{
    QStringList changes;
    QStringList summaries;
    for (const auto& series : chosen) {
        const auto name = toQString(seriesTitle(series.key) + ", " + printable(series.key.machine));
        for (const auto& change : series.changes)
            changes.append(QStringLiteral("%1. %2").arg(name, toQString(changeSentence(series, change))));
        summaries.append(QStringLiteral("%1. %2").arg(name, toQString(seriesSentence(series, m_reader->alpha()))));
    }
    QStringList left;
    for (const auto& [file, reason] : m_history.leftOut)
        left.append(tr("Left out: %1: %2").arg(toQString(printable(file)), toQString(printable(reason))));
    return (changes + summaries + left).join(u'\n');
}

void HistoryWindow::showMessage(const QString& sentence)
{
    m_history = {};
    m_state->setText(sentence);
    fillMetrics();
    showMetric();
    m_plot->setMessage(sentence);
}

void HistoryWindow::choose(const HistoryPlace& place)
{
    m_table->selectRow(m_model->rowOf(place));
}

void HistoryWindow::openPlace(const HistoryPlace& place)
{
    const auto file = QFile::decodeName(m_model->pointAt(place).session->file.c_str());
    if (!m_openSession(QDir(folder()).filePath(file)))
        m_state->setText(tr("A session can be opened when the sweep has ended"));
}

void askForHistory(QWidget* window, const HistoryWindow::OpenSession& openSession)
{
    askForFolder(window, [window, openSession](const QString& folder) {
        auto* const history = new HistoryWindow(folder, openSession, window);
        history->show();
    });
}

} // namespace crossover
