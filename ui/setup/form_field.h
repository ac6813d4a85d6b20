// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace crossover {

/// An editor of a form. If its value is not valid, it shows a warning sign, a tinted background and the reason below,
/// so that colour is not the only mark.
class FormField : public QWidget {
    Q_OBJECT

public:
    explicit FormField(QWidget* editor, QWidget* parent = nullptr);

    [[nodiscard]] QString problem() const { return m_problem; }
    void setProblem(const QString& sentence);             ///< empty: the value is valid
    void setRemark(const QString& sentence);              ///< shown below while the value is valid
    [[nodiscard]] QLabel* note() const { return m_note; } ///< what is shown below; it may be laid out elsewhere

private:
    void showNote();

    QWidget* m_editor;
    QLabel* m_note;
    QString m_problem;
    QString m_remark;
};

} // namespace crossover
