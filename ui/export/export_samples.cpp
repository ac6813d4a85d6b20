// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_samples.h"

#include <sstream>

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include "core/store/csv.h"

namespace crossover {

Result<void> exportCsv(std::span<const Sample> samples, const QString& path)
{
    std::ostringstream text;
    if (auto written = writeCsv(text, samples); !written) return written;
    const std::string bytes = text.str();
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) {
        const QString sentence = QCoreApplication::translate(
            "exportCsv", "%1 could not be written: %2. Choose another folder or file name.");
        return failure(sentence.arg(QDir::toNativeSeparators(path), file.errorString()).toStdString());
    }
    return {};
}

} // namespace crossover
