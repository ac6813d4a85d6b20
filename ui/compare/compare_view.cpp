// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_view.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/compare_rows.h"
#include "ui/compare/session_comparison.h"
#include "ui/session/document.h"
#include "ui/style/elided_text.h"
#include "ui/style/text.h"
#include "ui/widgets/fact_table.h"

namespace crossover {

namespace {

QIcon swatchOf(const QColor& color)
{
    QPixmap swatch(12, 12);
    swatch.fill(color);
    return swatch;
}

} // namespace

CompareView::CompareView(const Document* document, ComparedSessions* sessions, const SessionComparison* comparison,
                         QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sessions(sessions)
    , m_comparison(comparison)
    , m_list(new QListWidget)
    , m_detail(new QComboBox)
    , m_rule(new ElidedText)
    , m_tables(new QStackedWidget)
    , m_crossovers(new FactTable(crossoverTitles()))
    , m_sizes(new FactTable(sizeTitles()))
{
    m_list->setAccessibleName(tr("Sessions to compare"));
    m_list->setToolTip(tr("Ticked sessions are shown in the charts"));
    m_list->setMaximumWidth(240);
    m_crossovers->setAccessibleName(tr("Comparison of crossovers"));
    m_sizes->setAccessibleName(tr("Comparison of every size"));
    m_tables->addWidget(m_crossovers);
    m_tables->addWidget(m_sizes);
    m_detail->addItems({tr("Crossovers"), tr("Every size")});
    m_detail->setAccessibleName(tr("What is compared"));
    m_detail->setToolTip(tr("Show the crossovers side by side, or both arms at every size"));
    m_rule->setLines(2);
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_tables)})
        part->setMinimumHeight(30); // a small window has little room for details
    buildLayout();
    connectSignals();
    showSessions();
}

void CompareView::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 0);
    layout->setSpacing(4);
    layout->addLayout(buildButtons());
    auto* below = new QHBoxLayout;
    below->addWidget(m_list);
    below->addWidget(m_tables, 1);
    layout->addLayout(below, 1);
}

void CompareView::connectSignals()
{
    connect(m_list, &QListWidget::itemChanged, this, &CompareView::showTicks, Qt::QueuedConnection);
    connect(m_detail, &QComboBox::currentIndexChanged, m_tables, &QStackedWidget::setCurrentIndex);
    connect(m_detail, &QComboBox::currentIndexChanged, this,
            [this] { m_rule->setText(ruleNow(m_crossovers->rowCount() > 0)); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompareView::compareNow);
    connect(m_comparison, &SessionComparison::changed, this, &CompareView::showSessions);
    connect(m_document, &Document::replaced, this, &CompareView::showSessions);
    connect(m_document, &Document::stateChanged, this, [this] {
        if (m_list->item(0)->data(Qt::UserRole) != m_comparison->documentName()) showSessions();
    });
}

QLayout* CompareView::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& tip) {
        auto* made = new QPushButton(text);
        made->setToolTip(tip);
        made->setMinimumWidth(made->fontMetrics().horizontalAdvance(text) + 16); // in a small window
        buttons->addWidget(made);
        return made;
    };
    auto* add = button(tr("Add..."), tr("Show the curves of a session or table in the same charts"));
    auto* reference =
        button(tr("pyzmq 17"), tr("Show the curves of the measurement published with pyzmq in the same charts"));
    m_baseline = button(tr("Baseline"), tr("Use the selected session as the baseline (Enter in the list)"));
    m_remove = button(tr("Remove"), tr("Remove the selected session (Delete in the list)"));
    m_save = button(tr("Save..."), tr("Save the selected session, which is in no file yet"));
    m_swap = button(tr("Swap"), tr("Show the selected session in the window. What is in the window now takes its place "
                                   "in the list (Ctrl+Enter in the list)."));
    buttons->addWidget(m_detail);
    buttons->addWidget(m_rule, 1);
    connect(add, &QPushButton::clicked, this, &CompareView::addWanted);
    connect(reference, &QPushButton::clicked, this, &CompareView::addReferenceWanted);
    connect(m_baseline, &QPushButton::clicked, this, [this] { m_sessions->setBaseline(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto index = chosen()) emit removeWanted(*index);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto index = chosen()) emit saveWanted(*index);
    });
    connect(m_swap, &QPushButton::clicked, this, [this] {
        if (const auto index = chosen()) emit swapWanted(*index);
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &CompareView::showChosen);
    connect(m_list, &QListWidget::itemActivated, m_baseline, &QPushButton::click);
    addKey(QKeySequence::Delete, m_remove);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(QKeySequence(Qt::CTRL | key), m_swap);
    return buttons;
}

/// In the list.
void CompareView::addKey(const QKeySequence& key, QPushButton* button)
{
    auto* const byKey = new QShortcut(key, m_list);
    byKey->setContext(Qt::WidgetShortcut);
    connect(byKey, &QShortcut::activated, button, &QPushButton::click);
}

std::optional<std::size_t> CompareView::chosen() const
{
    const int row = m_list->currentRow();
    return row > 0 ? std::optional(static_cast<std::size_t>(row - 1)) : std::nullopt;
}

/// Comes after the list's own signal, which must not see the list filled anew.
void CompareView::showTicks()
{
    for (int row = 1; row < m_list->count(); ++row) {
        const auto index = static_cast<std::size_t>(row - 1);
        const bool ticked = m_list->item(row)->checkState() == Qt::Checked;
        if (m_sessions->entries()[index].visible == ticked) continue;
        m_sessions->setVisible(index, ticked);
        return;
    }
}

/// The document comes first; it is always in the charts.
void CompareView::showSessions()
{
    const QSignalBlocker blocker(m_list);
    const int row = m_list->currentRow();
    const bool grown = m_list->count() < static_cast<int>(m_sessions->entries().size()) + 1;
    m_list->clear();
    const auto* baseline = m_sessions->baseline();
    const auto named = [](const QString& name, bool isBaseline, bool isUnsaved = false) {
        const QString marked = isUnsaved ? tr("%1 (not saved)").arg(name) : name;
        return isBaseline ? tr("%1 (baseline)").arg(marked) : marked;
    };
    const bool documentIsBaseline = !baseline && !m_sessions->entries().empty();
    auto* document = new QListWidgetItem(swatchOf(palette().color(QPalette::Text)),
                                         named(m_comparison->documentName(), documentIsBaseline), m_list);
    document->setData(Qt::UserRole, m_comparison->documentName());
    for (const auto& entry : m_sessions->entries()) {
        auto* item =
            new QListWidgetItem(swatchOf(entry.color), named(entry.name, &entry == baseline, entry.unsaved), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(entry.visible ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(grown ? m_list->count() - 1 : std::clamp(row, 0, m_list->count() - 1));
    m_baseline->setEnabled(m_list->count() > 1);
    showChosen();
    compareSoon();
}

void CompareView::showChosen()
{
    const auto index = chosen();
    m_remove->setEnabled(index.has_value());
    m_swap->setEnabled(index && !m_comparison->isMeasuring());
    m_save->setEnabled(index && m_sessions->entries()[*index].unsaved);
}

void CompareView::compareSoon()
{
    m_stale = true;
    if (isVisible()) m_soon.start();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) m_soon.start();
}

QString CompareView::ruleNow(bool any) const
{
    if (m_sessions->entries().empty()) return tr("Add a session or a table to see its curves in the same charts");
    if (m_comparison->isMeasuring()) return tr("The comparison is updated when the sweep ends");
    if (!any) return tr("No other session has the same test, transport, wait, release and placement as the baseline");
    return m_detail->currentIndex() == 0 ? crossoverRule() : sizeRule();
}

void CompareView::compareNow()
{
    m_stale = false;
    std::vector<FactTable::Row> crossovers;
    std::vector<FactTable::Row> sizes;
    for (const auto& other : m_comparison->all()) {
        for (const auto& change : other.changes) {
            crossovers.push_back(crossoverRow(other.name, change));
            addSizeRows(sizes, other.name, change);
        }
    }
    m_crossovers->setRows(crossovers);
    m_sizes->setRows(sizes);
    m_rule->setText(ruleNow(!crossovers.empty()));
    m_rule->setToolTip(m_rule->text());
}

} // namespace crossover
