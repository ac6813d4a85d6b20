// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <optional>
#include <vector>

#include "ui/setup/sweep_form.h"

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace crossover {

class FormField;
class QuantityEdit;

/// The rows of the setup form, one for each setting: a label with its key, the editor and, below it, what is wrong with
/// its value.
class SettingRows {
public:
    void add(QFormLayout* form, FormItem item, const QString& label, QWidget* editor, const QString& meaning);
    void alignLabels(); ///< across all forms that have rows, which lie one below the other
    void showRemark(FormItem item, const QString& remark);       ///< below the editor, unless something is wrong there
    void showProblem(const std::optional<FormProblem>& problem); ///< clears earlier marks

private:
    std::array<FormField*, formItemCount> m_fields{};
    std::vector<QLabel*> m_labels;
};

/// The content of the editors: the values, and the problem of the first one that cannot be read.
struct FormReading {
    FormValues values;
    std::optional<FormProblem> problem;

    std::uint64_t quantity(FormItem item, const QuantityEdit* editor, std::uint64_t fallback);
    std::chrono::microseconds time(FormItem item, const QuantityEdit* editor, std::chrono::microseconds fallback);
};

} // namespace crossover
