// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QWidget>

#include "core/model/sweep_config.h"
#include "ui/sweep_form.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace crossover {

class CheckList;
class FormField;
class QuantityEdit;

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
    /// What stands in the fields: the values, and what each field that cannot be read says about it.
    struct Reading {
        FormValues values;
        std::optional<FormProblem> problem;
    };

    void createEditors();
    void buildLayout();
    QWidget* buildAdvanced();
    void addRow(QFormLayout* form, FormItem item, const QString& label, QWidget* editor, const QString& meaning);
    void connectSignals();
    void watch(FormItem item, QuantityEdit* editor);
    void edited(FormItem item);
    void setValues(const FormValues& values);
    [[nodiscard]] Reading read() const;
    void showReading();
    void showAdvanced(bool shown);
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
    QToolButton* m_advancedButton = nullptr;
    QWidget* m_advanced = nullptr;
    QDoubleSpinBox* m_target = nullptr;
    QuantityEdit* m_budget = nullptr;
    QuantityEdit* m_burstTime = nullptr;
    QuantityEdit* m_inflightLimit = nullptr;
    QuantityEdit* m_seed = nullptr;
    QLabel* m_plan = nullptr;
    QWidget* m_form = nullptr;

    std::array<FormField*, formItemCount> m_fields{};
    std::optional<FormItem> m_lastEdited;
    std::vector<std::uint64_t> m_listedSizes; // of a configuration whose sizes are no even range
    bool m_settingValues = false;
};

} // namespace crossover
