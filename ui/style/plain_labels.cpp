// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace crossover {

namespace {

/// Every widget is polished once, before it measures or paints its text. Tooltips are labels, too, and polished before
/// they get their text.
class PlainLabels : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() != QEvent::Polish) return false;
        auto* label = qobject_cast<QLabel*>(object);
        if (label && label->textFormat() == Qt::AutoText) label->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void showLabelsAsPlainText()
{
    static const QString name = QStringLiteral("plainLabels");
    if (qApp->findChild<QObject*>(name, Qt::FindDirectChildrenOnly)) return;
    auto* filter = new PlainLabels(qApp);
    filter->setObjectName(name);
    qApp->installEventFilter(filter);
}

} // namespace crossover
