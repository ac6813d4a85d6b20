// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include <QObject>

#include "core/model/result.h"
#include "ui/chart/chart_grid.h"

namespace crossover {

/// Asks where an export shall go, and writes it there. What is written is what was measured when the export was asked
/// for. Nothing here blocks the window: the dialogs are open beside a running sweep.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(QWidget* window);

    void exportChart(const ChartData& data, ChartSelection selection, int scale, const ChartViewSettings& settings);
    void exportSamples(std::span<const Sample> samples);

signals:
    void chartExported(const QString& path);
    void samplesExported(const QString& path, std::size_t rows);
    void failed(const QString& sentence);

private:
    void askForFile(const QString& title, const QString& name, const QString& suffix,
                    std::function<void(const QString& path)> chosen);
    bool reported(const Result<void>& result);

    QWidget* m_window;
};

} // namespace crossover
