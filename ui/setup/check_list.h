// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QCheckBox>
#include <QGridLayout>
#include <QWidget>

#include "core/model/terms.h"
#include "ui/style/text.h"

namespace crossover {

/// One check box for each row of a table of terms, from left to right in one or more columns.
class CheckList : public QWidget {
    Q_OBJECT

public:
    template <class Id, std::size_t N>
    explicit CheckList(const std::array<Term<Id>, N>& table, int columns = 1) : CheckList(columns)
    {
        for (const auto& row : table)
            addBox(toQString(row.name), toQString(row.title), toQString(row.meaning));
    }

    template <class Id>
    void setChecked(const std::vector<Id>& ids)
    {
        std::vector<bool> checks(m_boxes.size());
        for (const auto id : ids)
            checks.at(static_cast<std::size_t>(id)) = true;
        for (std::size_t at = 0; at < checks.size(); ++at)
            m_boxes[at]->setChecked(checks[at]);
    }

    /// In the order of the table.
    template <class Id>
    [[nodiscard]] std::vector<Id> checked() const
    {
        std::vector<Id> ids;
        for (std::size_t at = 0; at < m_boxes.size(); ++at) {
            if (m_boxes[at]->isChecked()) ids.push_back(static_cast<Id>(at));
        }
        return ids;
    }

    /// Each box has the object name of its term: "inproc".
    [[nodiscard]] const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

signals:
    void changed();

private:
    explicit CheckList(int columns);
    void addBox(const QString& name, const QString& title, const QString& meaning);

    QGridLayout* m_layout;
    int m_columns;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace crossover
