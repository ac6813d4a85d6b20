// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "core/measure/environment_probe.h"
#include "ui/style/text.h"

namespace crossover {

void openAboutBox(QWidget* window)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("AboutBox", text); };
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, translated("About ZeroMQ Crossover"),
                        translated("ZeroMQ Crossover %1").arg(toQString(programVersion())), QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(translated("Measures from which message size on a zero-copy ZeroMQ send pays: on this "
                                       "machine, over this transport, with this way of giving the buffer back.\n\n"
                                       "libzmq %1\nQt %2\n\n"
                                       "Free software under the GNU General Public License, version 3 or later.")
                                .arg(toQString(libzmqVersion()), QString::fromLatin1(qVersion())));
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace crossover
