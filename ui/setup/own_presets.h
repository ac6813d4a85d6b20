// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/model/sweep_config.h"

namespace crossover {

/// Setups that the user has given names, remembered from one run to the next. Unlike the program's presets each holds
/// the whole setup, what is compared and how much; the seed is none of it.
class OwnPresets : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longestName = 40;

    explicit OwnPresets(QObject* parent = nullptr); ///< reads them; damaged ones are left out

    [[nodiscard]] QStringList names() const; ///< in alphabetical order
    [[nodiscard]] std::optional<SweepConfig> config(const QString& name) const;
    [[nodiscard]] std::optional<QString> nameOf(const SweepConfig& config) const; ///< of the first that says the same

    /// Why nothing can be called so, or empty. Names differ in more than case.
    [[nodiscard]] static QString problemWith(const QString& name);
    [[nodiscard]] bool has(const QString& name) const;

    void save(const QString& name, const SweepConfig& config); ///< in place of one of that name
    void rename(const QString& name, const QString& newName);  ///< in place of another of the new name
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

    std::vector<Entry> m_entries; // by name
};

} // namespace crossover
