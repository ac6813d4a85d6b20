// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/release_words.h"

#include <QCoreApplication>

#include "ui/style/text.h"

namespace crossover {

namespace {

struct ReleaseWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseWords)
};

QString deedOf(Release release)
{
    switch (release) {
    case Release::Constant: return ReleaseWords::tr("static data, never freed");
    case Release::Shared: return ReleaseWords::tr("a shared_ptr for each message");
    case Release::Recycled: return ReleaseWords::tr("its shared_ptr is reused");
    case Release::Pooled: return ReleaseWords::tr("it returns to a pool");
    case Release::Owned: return ReleaseWords::tr("malloc, then free");
    case Release::Notified: return ReleaseWords::tr("a thread frees it, like pyzmq");
    case Release::Copied: return ReleaseWords::tr("both arms copy");
    }
    return {};
}

} // namespace

QString releaseWords(Release release)
{
    return QStringLiteral("%1: %2").arg(toQString(term(release).title), deedOf(release));
}

} // namespace crossover
