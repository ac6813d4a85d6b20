// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/model/sweep_config.h"

namespace crossover {

/// The user's own presets, saved between runs. Unlike a built-in preset, each contains the whole setup: what is
/// compared and how much is measured, but not the seed.
class OwnPresets : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 40;

    explicit OwnPresets(QObject* parent = nullptr); ///< reads the presets; ignores damaged ones

    [[nodiscard]] QStringList names() const; ///< in alphabetical order
    [[nodiscard]] std::optional<SweepConfig> config(const QString& name) const;
    [[nodiscard]] std::optional<QString>
    nameOf(const SweepConfig& config) const; ///< of the first preset with this setup

    /// Why a preset cannot have this name, or empty. Names that differ only in case are the same.
    [[nodiscard]] static QString problemWith(const QString& name);
    [[nodiscard]] bool has(const QString& name) const;

    void save(const QString& name, const SweepConfig& config); ///< replaces a preset with this name
    void rename(const QString& name, const QString& newName);  ///< replaces a preset with the new name
    void remove(const QString& name);

signals:
    void changed();

private:
    struct Entry {
        QString name;
        SweepConfig config;
    };

    [[nodiscard]] std::vector<Entry>::const_iterator find(const QString& name) const;
    void put(Entry entry);
    void store();

    std::vector<Entry> m_entries; // sorted by name
};

} // namespace crossover
