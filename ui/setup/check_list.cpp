// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/check_list.h"

#include <QVBoxLayout>

namespace crossover {

CheckList::CheckList(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    setFocusPolicy(Qt::ClickFocus); // of the first box, which is the proxy
}

void CheckList::addBox(const QString& name, const QString& title, const QString& meaning)
{
    auto* box = new QCheckBox(title, this);
    box->setObjectName(name);
    box->setToolTip(meaning);
    box->setAccessibleDescription(meaning);
    layout()->addWidget(box);
    if (m_boxes.empty()) setFocusProxy(box);
    m_boxes.push_back(box);
    connect(box, &QCheckBox::toggled, this, &CheckList::changed);
}

} // namespace crossover
