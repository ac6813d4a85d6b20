// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/fold.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace crossover {

Fold::Fold(const QString& title, const QString& meaning, QWidget* settings, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton), m_settings(settings)
{
    m_button->setText(title);
    m_button->setToolTip(meaning);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addWidget(m_settings);
    connect(m_button, &QToolButton::toggled, this, &Fold::showSettings);
    showSettings(false);
}

void Fold::unfold()
{
    m_button->setChecked(true);
}

void Fold::showSettings(bool shown)
{
    m_button->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_settings->setVisible(shown);
}

} // namespace crossover
