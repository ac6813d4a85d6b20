// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/release_words.h"

#include <QCoreApplication>

#include "ui/style/text.h"

namespace crossover {

namespace {

QString deedOf(Release release)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("ReleaseWords", text); };
    switch (release) {
    case Release::Constant: return translated("static data, never freed");
    case Release::Shared: return translated("a shared_ptr for each message");
    case Release::Recycled: return translated("its shared_ptr is reused");
    case Release::Pooled: return translated("it returns to a pool");
    case Release::Owned: return translated("malloc, then free");
    case Release::Notified: return translated("a thread frees it, like pyzmq");
    case Release::Copied: return translated("both arms copy");
    }
    return {};
}

} // namespace

QString releaseWords(Release release)
{
    return QStringLiteral("%1: %2").arg(toQString(term(release).title), deedOf(release));
}

} // namespace crossover
