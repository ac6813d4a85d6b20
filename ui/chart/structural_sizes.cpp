// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/structural_sizes.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>

namespace crossover {

namespace {

struct StructuralText {
    Q_DECLARE_TR_FUNCTIONS(StructuralSizes)
};

/// Bytes from "48 KiB" as facts have it; 0 for words such as "not readable".
double bytesOf(const std::string& fact)
{
    const QStringList parts = QString::fromStdString(fact).split(QLatin1Char(' '));
    static const std::array<QString, 4> prefixes{QStringLiteral("B"), QStringLiteral("KiB"), QStringLiteral("MiB"),
                                                 QStringLiteral("GiB")};
    const auto prefix = std::ranges::find(prefixes, parts.value(1));
    if (parts.size() != 2 || prefix == prefixes.end()) return 0;
    return QLocale::c().toDouble(parts[0]) * std::pow(1024.0, prefix - prefixes.begin());
}

} // namespace

std::vector<StructuralSize> structuralSizes(const Environment& environment)
{
    std::vector<StructuralSize> sizes{
        {33, StructuralText::tr("inline"),
         StructuralText::tr(
             "Up to 33 B, a copied message is stored inside zmq_msg_t; larger ones need an allocation.")},
        {12'278, StructuralText::tr("batch, stream"),
         StructuralText::tr(
             "Over ipc and tcp, in a stream of messages: above 12 278 B, the encoder writes directly from the "
             "message; smaller ones are first copied into its 8 KiB batch.")},
        {16'374, StructuralText::tr("batch, single"),
         StructuralText::tr(
             "Over ipc and tcp, for a single message: above 16 374 B, the encoder writes directly from the message; "
             "smaller ones are first copied into its 8 KiB batch.")},
        {128 * 1024, StructuralText::tr("mmap"),
         StructuralText::tr(
             "From 128 KiB on, glibc's malloc by default asks the kernel for each block. Sweeps of this program fix "
             "that threshold at 32 MiB.")},
    };
    const std::array<std::pair<const char*, QString>, 3> caches{{{"L1 data cache", QStringLiteral("L1")},
                                                                 {"L2 cache", QStringLiteral("L2")},
                                                                 {"L3 cache", QStringLiteral("L3")}}};
    for (const auto& [fact, name] : caches) {
        const auto found = std::ranges::find(environment.facts, fact, &Environment::Fact::name);
        const double bytes = found == environment.facts.end() ? 0 : bytesOf(found->value);
        if (bytes <= 0) continue;
        sizes.push_back(
            {bytes, name,
             StructuralText::tr("The %1 cache of this machine: %2. Larger messages are copied from slower memory.")
                 .arg(name, QString::fromStdString(found->value))});
    }
    std::ranges::stable_sort(sizes, {}, &StructuralSize::bytes);
    return sizes;
}

} // namespace crossover
