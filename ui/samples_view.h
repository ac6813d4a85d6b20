// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace crossover {

class SamplesModel;

/// The table of samples: sorted by any column, copied with Ctrl+C. Follows new rows while its last row is in view.
class SamplesView : public QTableView {
    Q_OBJECT

public:
    explicit SamplesView(SamplesModel* model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    void noteScrollPosition();
    void followNewRows();

    SamplesModel* m_samples;
    QSortFilterProxyModel* m_sorted;
    bool m_atEnd = true;
};

} // namespace crossover
