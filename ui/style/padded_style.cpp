// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/padded_style.h"

#include <QHeaderView>
#include <QTableView>

#include "ui/style/framed_style.h"

namespace crossover {

namespace {

/// Over the style of the application, whose frames it keeps.
class PaddedStyle : public QProxyStyle {
public:
    PaddedStyle() : QProxyStyle(isFramed() ? new FramedStyle : nullptr) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + 5 : usual;
    }
};

} // namespace

void padCells(QTableView& table)
{
    auto* style = new PaddedStyle;
    style->setParent(&table);
    table.setStyle(style);
    table.horizontalHeader()->setStyle(style);
}

} // namespace crossover
