// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setting_rows.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>

#include "ui/setup/form_field.h"
#include "ui/setup/quantity_edit.h"
#include "ui/style/text.h"

namespace crossover {

void SettingRows::add(QFormLayout* form, FormItem item, const QString& label, QWidget* editor, const QString& meaning)
{
    editor->setToolTip(meaning);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    editor->setAccessibleDescription(meaning);
    auto* field = new FormField(editor);
    m_fields[static_cast<std::size_t>(item)] = field;
    auto* text = new QLabel(label);
    text->setBuddy(field);
    text->setToolTip(meaning);
    form->addRow(text, field);
    m_labels.push_back(text);
}

void SettingRows::alignLabels()
{
    constexpr int unkerned = 3; // an underlined letter is not kerned, which the hint does not know
    int widest = 0;
    for (const auto* label : m_labels)
        widest = std::max(widest, label->sizeHint().width());
    for (auto* label : m_labels)
        label->setMinimumWidth(widest + unkerned);
}

void SettingRows::showRemark(FormItem item, const QString& remark)
{
    m_fields[static_cast<std::size_t>(item)]->setRemark(remark);
}

void SettingRows::showProblem(const std::optional<FormProblem>& problem)
{
    for (std::size_t at = 0; at < formItemCount; ++at) {
        const bool wrong = problem && problem->item == static_cast<FormItem>(at);
        m_fields[at]->setProblem(wrong ? toSentence(problem->sentence) : QString());
    }
}

std::uint64_t FormReading::quantity(FormItem item, const QuantityEdit* editor, std::uint64_t fallback)
{
    const auto value = editor->value();
    if (!value && !problem) problem = FormProblem{item, value.error().message};
    return value.value_or(fallback);
}

std::chrono::microseconds FormReading::time(FormItem item, const QuantityEdit* editor,
                                            std::chrono::microseconds fallback)
{
    const auto count = quantity(item, editor, static_cast<std::uint64_t>(fallback.count()));
    return std::chrono::microseconds(static_cast<std::int64_t>(count));
}

} // namespace crossover
