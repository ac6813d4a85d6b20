// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableView>

#include "core/model/sample.h"

class QSortFilterProxyModel;

namespace crossover {

class SamplesModel;

/// The table of samples: sorted by any column, copied with Ctrl+C. Follows new rows while its last row is in view.
class SamplesView : public QTableView {
    Q_OBJECT

public:
    explicit SamplesView(SamplesModel* model, QWidget* parent = nullptr);

    /// The selected rows, in the order of measuring.
    [[nodiscard]] std::vector<Sample> selectedSamples() const;

signals:
    void selectionChangedTo(bool some);

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
