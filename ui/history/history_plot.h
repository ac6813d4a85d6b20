// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/history/history.h"
#include "ui/chart/plot_mapping.h"
#include "ui/history/history_place.h"
#include "ui/style/theme.h"

namespace crossover {

/// Crossovers over time, with their intervals: a colour and a shape for each series. Vertical lines stand where a
/// crossover changed, horizontal ones at its median in between. Sessions without an answer have a cross at the lower
/// edge. GUI thread only.
class HistoryPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPlot(QWidget* parent = nullptr);

    void setSeries(std::vector<HistorySeries> series, const QString& title);
    void setMessage(const QString& message); ///< shown while there are no sessions
    void setHighlighted(const std::optional<HistoryPlace>& place);

    /// Also for pictures.
    void draw(QPainter& painter, const QRectF& area, const Theme& theme) const;

    /// Seconds since 1970 along the x axis, bytes along the y axis.
    [[nodiscard]] PlotMapping mapping() const;
    [[nodiscard]] QPointF positionOf(const HistoryPlace& place) const;

    [[nodiscard]] QSize sizeHint() const override { return {700, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 120}; }

signals:
    void chosen(const crossover::HistoryPlace& place); ///< clicked
    void opened(const crossover::HistoryPlace& place); ///< clicked twice

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override; ///< a tooltip for each session

private:
    [[nodiscard]] std::optional<HistoryPlace> placeNear(const QPointF& position) const;

    std::vector<HistorySeries> m_series;
    QString m_title;
    QString m_message;
    std::optional<HistoryPlace> m_highlighted;
};

} // namespace crossover
