// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "core/model/terms.h"

class QCheckBox;

namespace crossover {

class CheckList;

/// The placements to measure: the usual one of each transport, or those that are checked.
class PlacementChoice : public QWidget {
    Q_OBJECT

public:
    explicit PlacementChoice(QWidget* parent = nullptr);

    void setChosen(const std::vector<Placement>& placements); ///< none: the usual ones
    [[nodiscard]] std::vector<Placement> chosen() const;

signals:
    void changed();

private:
    void chooseUsual(bool usual);
    void follow();

    QCheckBox* m_usual;
    CheckList* m_placements;
};

} // namespace crossover
