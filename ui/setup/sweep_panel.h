// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/model/sweep_config.h"
#include "ui/setup/setting_rows.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace crossover {

class CheckList;
class QuantityEdit;
class SweepAdvanced;

/// The form that says what a sweep is to measure. Whatever is typed is checked at once; the setting that cannot work
/// is marked, with the reason beneath it.
class SweepPanel : public QWidget {
    Q_OBJECT

public:
    explicit SweepPanel(QWidget* parent = nullptr);

    void setConfig(const SweepConfig& config);
    /// What the form says, or a usage error with the sentence that stands beneath the wrong setting.
    [[nodiscard]] Result<SweepConfig> config() const;

    /// Of the random order. None: each sweep draws a fresh one, and config() has none of its own to say.
    void setSeed(std::optional<std::uint64_t> seed);
    [[nodiscard]] bool hasSeed() const;
    void showUsedSeed(std::uint64_t seed); ///< the one that was drawn last

    void setPreset(Preset preset);                      ///< sets the effort alone: what is compared stays
    [[nodiscard]] std::optional<Preset> preset() const; ///< none: the effort is custom, or wrong

    void setLocked(bool locked); ///< while a sweep runs: to be read, not to be changed

signals:
    void changed(); ///< a setting has another value or another text

protected:
    void changeEvent(QEvent* event) override;

private:
    void createEditors();
    void buildLayout();
    void connectSignals();
    void watch(FormItem item, QuantityEdit* editor);
    void edited(FormItem item);
    void setValues(const FormValues& values);
    [[nodiscard]] FormReading read() const;
    void showReading();
    void showPlan(const SweepConfig& config);
    void keepLockedReadable();

    CheckList* m_tests = nullptr;
    CheckList* m_transports = nullptr;
    QComboBox* m_wait = nullptr;
    CheckList* m_releases = nullptr;
    QuantityEdit* m_minSize = nullptr;
    QuantityEdit* m_maxSize = nullptr;
    QSpinBox* m_pointsPerDecade = nullptr;
    QSpinBox* m_rounds = nullptr;
    QuantityEdit* m_trialTime = nullptr;
    QCheckBox* m_confirm = nullptr;
    SweepAdvanced* m_advanced = nullptr;
    QLabel* m_plan = nullptr;
    QWidget* m_form = nullptr;

    SettingRows m_rows;
    std::optional<FormItem> m_lastEdited;
    std::vector<std::uint64_t> m_listedSizes; // of a configuration whose sizes are no even range
    bool m_settingValues = false;
};

} // namespace crossover
