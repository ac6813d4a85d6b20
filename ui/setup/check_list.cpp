// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/check_list.h"

namespace crossover {

CheckList::CheckList(int columns) : m_layout(new QGridLayout(this)), m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setVerticalSpacing(0);
    m_layout->setColumnStretch(columns, 1);
    setFocusPolicy(Qt::ClickFocus); // of the first box, which is the proxy
}

void CheckList::addBox(const QString& name, const QString& title, const QString& meaning)
{
    auto* box = new QCheckBox(title, this);
    box->setObjectName(name);
    box->setToolTip(meaning);
    box->setAccessibleDescription(meaning);
    const int at = static_cast<int>(m_boxes.size());
    m_layout->addWidget(box, at / m_columns, at % m_columns);
    if (m_boxes.empty()) setFocusProxy(box);
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, &CheckList::changed);
}

} // namespace crossover
