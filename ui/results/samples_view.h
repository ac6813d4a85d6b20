// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QTableView>

class QSortFilterProxyModel;

namespace crossover {

class Document;
class SamplesModel;
class SizeDelegate;

/// The table of a document's samples: sorted by any column, copied with Ctrl+C. Follows new rows while its last row is
/// in view. Rows are numbered as the document's samples, whatever the order they are shown in.
class SamplesView : public QTableView {
    Q_OBJECT

public:
    explicit SamplesView(const Document* document, QWidget* parent = nullptr);

    void selectRows(const std::vector<int>& rows); ///< these alone, the first of them in view
    [[nodiscard]] std::vector<int> selectedRows() const;
    void setHighlightedSize(std::optional<std::uint64_t> size); ///< tints the rows of this size

signals:
    void rowsSelected(const std::vector<int>& rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    void noteScrollPosition();
    void followNewRows();

    SamplesModel* m_samples;
    QSortFilterProxyModel* m_sorted;
    SizeDelegate* m_delegate;
    bool m_atEnd = true;
};

} // namespace crossover
