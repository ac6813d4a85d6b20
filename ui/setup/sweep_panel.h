// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/model/sweep_config.h"
#include "ui/setup/setting_rows.h"

class QComboBox;
class QLabel;

namespace crossover {

class CheckList;
class PlacementChoice;
class SweepAdvanced;
class SweepEnds;
class SweepSizes;

/// The form that says what a sweep measures. Input is checked at once; a setting that is not valid is marked, with the
/// reason below it.
class SweepPanel : public QWidget {
    Q_OBJECT

public:
    explicit SweepPanel(QWidget* parent = nullptr);

    void setConfig(const SweepConfig& config);
    /// The same with the setup of a file, whose commands are not run before the user types or chooses them.
    void setConfigOfFile(const SweepConfig& config);
    /// The configuration in the form, or a usage error with the sentence shown below the wrong setting.
    [[nodiscard]] Result<SweepConfig> config() const;

    /// How many CPUs a sweep with this setup keeps busy (SweepConfig); 0 if a setting is not valid.
    [[nodiscard]] std::size_t cpusTaken() const;

    /// Where threads may run, to check the chosen placements against; the cores of config() are left to the sweep.
    void setCores(const Cores& cores);

    /// Seed of the random order. None: each sweep draws a new one, and the seed of config() means nothing.
    void setSeed(std::optional<std::uint64_t> seed);
    [[nodiscard]] bool hasSeed() const;
    void showUsedSeed(std::uint64_t seed); ///< the seed drawn last

    void setSizes(const std::vector<std::uint64_t>& sizes); ///< what else is set stays

    void setPreset(Preset preset);                      ///< sets only the effort; what is compared stays
    [[nodiscard]] std::optional<Preset> preset() const; ///< none: the effort is custom or not valid

    void prepareToRun(); ///< sender and receiver

    void setLocked(bool locked); ///< read-only while a sweep runs

signals:
    void changed(); ///< the value or text of a setting has changed

protected:
    void changeEvent(QEvent* event) override;

private:
    void createEditors();
    void buildForm();
    void buildLayout();
    void connectSignals();
    void edited(FormItem item);
    void setValues(const FormValues& values);
    [[nodiscard]] FormReading read() const;
    void showReading();
    void showReleases();
    void showPlan(const SweepConfig& config);
    void keepLockedReadable();

    CheckList* m_tests = nullptr;
    CheckList* m_releases = nullptr;
    CheckList* m_transports = nullptr;
    QComboBox* m_wait = nullptr;
    PlacementChoice* m_placements = nullptr;
    CheckList* m_securities = nullptr;
    SweepSizes* m_sizes = nullptr;
    SweepEnds* m_ends = nullptr;
    SweepAdvanced* m_advanced = nullptr;
    QLabel* m_plan = nullptr;
    QWidget* m_form = nullptr;

    SettingRows m_rows;
    Cores m_cores;
    std::optional<FormItem> m_lastEdited;
    double m_delta = SweepConfig().delta; // kept, not shown
    bool m_settingValues = false;
    bool m_ofFile = false; ///< what is set comes from one
};

} // namespace crossover
