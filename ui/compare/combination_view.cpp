// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/combination_view.h"

#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/compare/combination_model.h"
#include "ui/compare/session_comparison.h"
#include "ui/session/document.h"
#include "ui/style/elided_text.h"
#include "ui/style/padded_style.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

constexpr int linesOfCell = 3;

} // namespace

CombinationView::CombinationView(const Document* document, const ComparedSessions* sessions,
                                 const SessionComparison* comparison, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_comparison(comparison)
    , m_model(new CombinationModel(document, sessions, comparison->layers(), this))
    , m_table(new QTableView)
    , m_metric(new QComboBox)
    , m_hint(new ElidedText)
{
    addMetrics();
    m_metric->setAccessibleName(tr("Metric of all combinations"));
    m_metric->setToolTip(tr("The metric whose verdicts stand in the table"));
    buildTable();
    buildLayout();
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setMetric(static_cast<Metric>(m_metric->currentData().toInt()));
        m_work.start();
    });
    connect(m_comparison, &SessionComparison::changed, this, &CombinationView::rebuild);
    connect(m_document, &Document::replaced, this, &CombinationView::rebuild);
    connect(m_model, &CombinationModel::noRoom, this, [this] {
        emit happened(tr("There is room for %1 combinations in the charts; clear one first").arg(Layers::most));
    });
    connect(&m_work, &QTimer::timeout, this, &CombinationView::workOn);
    showMetrics();
    showHint();
}

void CombinationView::addMetrics()
{
    for (const auto metric : metricChoices) {
        m_metric->addItem(toQString(term(metric).title), static_cast<int>(metric));
        m_metric->setItemData(m_metric->count() - 1, toQString(term(metric).meaning), Qt::ToolTipRole);
    }
}

/// Those without a value in any cell cannot be chosen.
void CombinationView::showMetrics()
{
    auto* const items = qobject_cast<QStandardItemModel*>(m_metric->model());
    const bool any = m_model->rowCount() > 0;
    for (int i = 0; items && i < m_metric->count(); ++i)
        items->item(i)->setEnabled(!any || m_model->hasValues(static_cast<Metric>(m_metric->itemData(i).toInt())));
}

void CombinationView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("All combinations"));
    m_table->setToolTip(tr("Enter shows a combination, Space lays it over the charts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a cell can be higher than the room for it
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(30); // a small window has little room for details
    padCells(*m_table);
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        header->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_model, &CombinationModel::ticked, this, [this] { m_ticked = true; });
    connect(m_table, &QTableView::pressed, this, [this] { m_ticked = false; });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (!std::exchange(m_ticked, false)) open(index);
    });
    connect(m_table, &QTableView::activated, this, &CombinationView::open);
}

void CombinationView::buildLayout()
{
    auto* label = new QLabel(tr("Metric"));
    label->setBuddy(m_metric);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_metric);
    line->addWidget(m_hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
}

void CombinationView::setInView(const std::optional<Combination>& combination)
{
    m_model->setInView(combination);
    fitCells(); // the one in view is bold
}

void CombinationView::open(const QModelIndex& index)
{
    const auto layer = m_model->layerAt(index);
    if (layer && !layer->session) emit openWanted(layer->combination);
}

void CombinationView::rebuild()
{
    if (!m_comparison->isMeasuring()) {
        m_model->rebuild();
        showMetrics();
    }
    showHint();
    fitCells();
    if (isVisible()) m_work.start();
}

void CombinationView::workOn()
{
    const bool more = !m_comparison->isMeasuring() && isVisible() && m_model->analyzeNext();
    if (more) return;
    m_work.stop();
    fitCells();
}

void CombinationView::workAllOut()
{
    while (m_model->analyzeNext()) {
    }
    fitCells();
}

void CombinationView::fitCells()
{
    const int line = fontMetrics().lineSpacing();
    m_table->verticalHeader()->setDefaultSectionSize(linesOfCell * line + line / 2);
    m_table->resizeColumnsToContents();
}

void CombinationView::showHint()
{
    if (m_comparison->isMeasuring()) {
        m_hint->setText(tr("The table is updated when the sweep ends"));
    } else if (m_model->rowCount() == 0) {
        m_hint->setText(tr("Nothing is measured yet"));
    } else {
        m_hint->setText(tr("Click a combination to show it; tick it to lay its curves over the charts"));
    }
    m_hint->setToolTip(m_hint->text());
}

void CombinationView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_work.start();
}

} // namespace crossover
