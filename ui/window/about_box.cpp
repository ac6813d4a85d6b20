// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "core/measure/environment_probe.h"
#include "ui/style/icons.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void openAboutBox(QWidget* window)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, AboutBox::tr("About ZeroMQ Crossover"),
                                AboutBox::tr("ZeroMQ Crossover %1").arg(toQString(programVersion())),
                                QMessageBox::Close, window);
    box->setIconPixmap(programIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        AboutBox::tr("Measures how large a ZeroMQ message must be before zero-copy is faster than copying: on this "
                     "machine, over your transport, with your way of freeing buffers.\n\nlibzmq %1\nQt %2\n\nFree "
                     "software under the GNU General Public License, version 3 or later.")
            .arg(toQString(libzmqVersion()), QString::fromLatin1(qVersion())));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace crossover
