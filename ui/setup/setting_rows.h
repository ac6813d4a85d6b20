// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include <QString>

#include "ui/setup/sweep_form.h"

class QFormLayout;
class QLabel;
class QWidget;

namespace crossover {

class FormField;
class QuantityEdit;

/// One setting of the form: its label with a key, its editor, and what it is for.
struct Setting {
    FormItem item;
    QString label;
    QWidget* editor;
    QString meaning;
};

/// The rows of the setup form: a label with its key, the editor and, below it, what is wrong with its value.
class SettingRows {
public:
    static void addHeading(QFormLayout* form, const QString& title);
    void add(QFormLayout* form, const Setting& setting);
    void addPair(QFormLayout* form, const Setting& first, const Setting& second); ///< in one row
    void addWide(QFormLayout* form, const Setting& setting);                      ///< the label above the editor
    void alignLabels(); ///< across all forms that have rows, which lie one below the other
    void showRemark(FormItem item, const QString& remark);       ///< below the editor, unless something is wrong there
    void showProblem(const std::optional<FormProblem>& problem); ///< clears earlier marks

private:
    FormField* fieldFor(const Setting& setting);
    static QLabel* labelFor(const Setting& setting, FormField* field);

    std::array<FormField*, formItemCount> m_fields{};
    std::vector<QLabel*> m_labels;       ///< in the left column
    std::vector<QLabel*> m_secondLabels; ///< of pairs
};

/// The content of the editors: the values, and the problem of the first one that cannot be read.
struct FormReading {
    FormValues values;
    std::optional<FormProblem> problem;

    std::uint64_t quantity(FormItem item, const QuantityEdit* editor, std::uint64_t fallback);
    std::chrono::microseconds time(FormItem item, const QuantityEdit* editor, std::chrono::microseconds fallback);
};

} // namespace crossover
