// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setting_rows.h"

#include <algorithm>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/setup/form_field.h"
#include "ui/setup/quantity_edit.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

void alignColumn(const std::vector<QLabel*>& labels)
{
    constexpr int unkerned = 3; // an underlined letter is not kerned, which the hint does not know
    int widest = 0;
    for (const auto* label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (auto* label : labels)
        label->setMinimumWidth(widest + unkerned);
}

} // namespace

void SettingRows::addHeading(QFormLayout* form, const QString& title)
{
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, form->rowCount() > 0 ? 3 : 0, 0, 0);
    form->addRow(heading);
}

void SettingRows::add(QFormLayout* form, const Setting& setting)
{
    auto* field = fieldFor(setting);
    m_labels.push_back(labelFor(setting, field));
    form->addRow(m_labels.back(), field);
}

void SettingRows::addPair(QFormLayout* form, const Setting& first, const Setting& second)
{
    auto* left = fieldFor(first);
    auto* right = fieldFor(second);
    m_labels.push_back(labelFor(first, left));
    m_secondLabels.push_back(labelFor(second, right));
    for (auto* field : {left, right}) // half a row each, however much they would like
        field->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(left, 1);
    line->addWidget(m_secondLabels.back());
    line->addWidget(right, 1);
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    both->addLayout(line);
    for (auto* field : {left, right})
        both->addWidget(field->note()); // a sentence needs the whole width
    form->addRow(m_labels.back(), both);
}

void SettingRows::addWide(QFormLayout* form, const Setting& setting)
{
    auto* field = fieldFor(setting);
    form->addRow(labelFor(setting, field));
    form->addRow(field);
}

FormField* SettingRows::fieldFor(const Setting& setting)
{
    setting.editor->setToolTip(setting.meaning);
    setting.editor->setAccessibleName(QString(setting.label).remove(QLatin1Char('&')));
    setting.editor->setAccessibleDescription(setting.meaning);
    auto* field = new FormField(setting.editor);
    m_fields[static_cast<std::size_t>(setting.item)] = field;
    return field;
}

QLabel* SettingRows::labelFor(const Setting& setting, FormField* field)
{
    auto* label = new QLabel(setting.label);
    label->setBuddy(field);
    label->setToolTip(setting.meaning);
    return label;
}

void SettingRows::alignLabels()
{
    alignColumn(m_labels);
    alignColumn(m_secondLabels);
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
