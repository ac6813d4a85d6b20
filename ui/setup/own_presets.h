// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QStringList>

#include "core/setup/preset_file.h"

namespace crossover {

/// The user's own presets, in the file that the command line reads, too. Unlike a built-in preset, each contains the
/// whole setup: what is compared and how much is measured, but not the seed. GUI thread only.
class OwnPresets : public QObject {
    Q_OBJECT

public:
    explicit OwnPresets(QObject* parent = nullptr); ///< empty until reload()

    /// Reads the file as it is now. Moves presets there that earlier versions kept among the settings of the window.
    /// What was read before stays if the file cannot be read.
    void reload();

    [[nodiscard]] QStringList names() const; ///< in alphabetical order
    [[nodiscard]] std::optional<SweepConfig> config(const QString& name) const;
    [[nodiscard]] bool isSetup(const QString& name, const SweepConfig& config) const; ///< whatever the seed
    [[nodiscard]] std::optional<QString>
    nameOf(const SweepConfig& config) const; ///< of the first preset with this setup

    /// Why a preset cannot have this name, or empty.
    [[nodiscard]] static QString problemWith(const QString& name);
    [[nodiscard]] bool has(const QString& name) const;

    // If the file was changed elsewhere since it was read, none of these replaces or removes what is new there.

    void save(const QString& name, const SweepConfig& config); ///< replaces a preset with this name
    void rename(const QString& name, const QString& newName);  ///< replaces a preset with the new name
    void remove(const QString& name);

signals:
    void changed();
    void failed(const QString& sentence);

private:
    [[nodiscard]] std::vector<OwnPreset>::const_iterator find(const QString& name) const;
    [[nodiscard]] Existing whereTaken(const QString& name) const;
    bool moveFormer();
    void follow(const Result<void>& written);
    void tell(const Error& error);

    std::string m_path;
    std::vector<OwnPreset> m_presets; // sorted by name
    QString m_told;                   // so that a damaged file is not told every time its list is shown
};

} // namespace crossover
