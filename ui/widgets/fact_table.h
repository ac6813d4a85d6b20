// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTableWidget>

namespace crossover {

/// A small read-only table, such as name, value and meaning. Cells can be selected and copied.
class FactTable : public QTableWidget {
    Q_OBJECT

public:
    /// `emphasis`: a caution, marked with a sign and in bold.
    struct Row {
        QStringList cells;
        bool emphasis = false;
        QStringList tips = {}; ///< what a cell says when pointed at, if not its text
    };

    FactTable(const QStringList& titles, QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);
    /// At which all columns are whole, beside a scroll bar.
    [[nodiscard]] int wholeWidth() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace crossover
