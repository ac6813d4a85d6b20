// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QObject>

#include "core/model/environment.h"
#include "core/model/sample.h"
#include "core/model/sweep_config.h"

namespace crossover {

class SamplesModel;

/// What the window has open: samples and what they rest on, measured here or read from a file. Whoever shows or saves
/// them looks here; whoever measures or opens puts them here. GUI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    struct Contents {
        std::vector<Sample> samples;
        std::optional<SweepConfig> config; ///< none: a file that does not tell
        Environment environment;           ///< of the machine that measured
        QString title;                     ///< a file's name; empty for a sweep that was never saved
    };

    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Sample>& samples() const;
    [[nodiscard]] bool isEmpty() const { return samples().empty(); }
    [[nodiscard]] const std::optional<SweepConfig>& config() const { return m_config; }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; } ///< samples that no file holds
    [[nodiscard]] SamplesModel* table() const { return m_table; }

    void replace(Contents contents); ///< nothing in it is unsaved
    void append(std::span<const Sample> samples);
    void setEnvironment(const Environment& environment);
    /// A file holds the first `rows` samples; all of them, when none came in meanwhile.
    void markSaved(std::size_t rows);

signals:
    void replaced();
    void appended(const std::vector<crossover::Sample>& samples);
    void environmentChanged();
    void stateChanged(); ///< title or unsaved

private:
    void setUnsaved(bool unsaved);

    SamplesModel* m_table; // keeps the samples
    std::optional<SweepConfig> m_config;
    Environment m_environment;
    QString m_title;
    bool m_unsaved = false;
};

} // namespace crossover
