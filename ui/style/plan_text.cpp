// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plan_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/model/units.h"
#include "ui/style/text.h"

namespace crossover {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

template <class Id>
QString spoken(Id id)
{
    return toQString(nameOf(id));
}

QString spoken(Test test)
{
    return inSentence(term(test == Test::Throughput ? Metric::Throughput : Metric::Latency).title);
}

/// "inproc, ipc and tcp"
template <class Id>
QString listed(const std::vector<Id>& ids)
{
    QStringList names;
    for (const auto id : ids)
        names << spoken(id);
    if (names.size() < 2) return names.join(QString());
    const QString last = names.takeLast();
    return PlanText::tr("%1 and %2").arg(names.join(QStringLiteral(", ")), last);
}

/// Those that are measured, each once.
std::vector<Placement> placementsOf(const SweepConfig& config)
{
    std::vector<Placement> measured;
    for (const auto& group : config.groups()) {
        if (std::ranges::find(measured, group.placement) == measured.end()) measured.push_back(group.placement);
    }
    return measured;
}

/// "a process", "pyzmq", "“ssh b zmq-crossover worker”"
QString endName(const Who& who)
{
    const auto text = toQString(who.text());
    if (who.isThread()) return PlanText::tr("a thread");
    if (text == QLatin1String("process")) return PlanText::tr("a process");
    return text.contains(u' ') ? PlanText::tr("“%1”").arg(shortened(text)) : shortened(text);
}

/// ", sent by pyzmq and received by a thread", of other ends than threads of this program
QString endsText(const SweepConfig& config)
{
    if (config.sender.isThread() && config.receiver.isThread()) return {};
    if (config.sender == config.receiver) return PlanText::tr(", sent and received by %1").arg(endName(config.sender));
    return PlanText::tr(", sent by %1 and received by %2").arg(endName(config.sender), endName(config.receiver));
}

/// ", plain and curve", if anything is encrypted
QString securitiesText(const SweepConfig& config)
{
    if (config.securities == SweepConfig().securities) return {};
    return QStringLiteral(", ") + listed(config.securities);
}

QString sizesText(const SweepConfig& config)
{
    const auto size = [](std::uint64_t bytes) { return toQString(formatSize(static_cast<double>(bytes))); };
    if (config.sizes.size() == 1) return PlanText::tr("at %1").arg(size(config.sizes.front()));
    return PlanText::tr("at %1 sizes from %2 to %3")
        .arg(config.sizes.size())
        .arg(size(config.sizes.front()), size(config.sizes.back()));
}

/// ", then goes on where an answer is missing, for 45 s at most in all"
QString refineText(const SweepConfig& config)
{
    if (!config.refines()) return {};
    return PlanText::tr(", then goes on where an answer is missing, for %1 at most in all")
        .arg(toQString(formatSeconds(config.budgetSeconds())));
}

/// The question large, what comes of it beneath.
QString invitation(const QString& sentence)
{
    return QStringLiteral("<p style='margin:0'><b><big>%1</big></b></p><p style='margin:4px 0 0 0'>%2</p>")
        .arg(PlanText::tr("How large must a message be before zero-copy is faster on this machine?").toHtmlEscaped(),
             sentence);
}

/// "Or: open the sample, open a file, read the tutorial."
QString offersText()
{
    const auto link = [](QLatin1String target, const QString& words) {
        return QStringLiteral("<a href='%1'>%2</a>").arg(target, words.toHtmlEscaped());
    };
    return QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>")
        .arg(PlanText::tr("Or %1, %2 or %3.")
                 .toHtmlEscaped()
                 .arg(link(openSampleLink, PlanText::tr("look at a sample")),
                      link(openFileLink, PlanText::tr("open a file")),
                      link(tutorialLink, PlanText::tr("take the ten-minute tutorial"))));
}

} // namespace

QString planText(const SweepConfig& config)
{
    const auto releases = config.releases.empty() ? PlanText::tr("its own") : listed(config.releases);
    return PlanText::tr("%1 over %2, %3 release, %4 placement%5, %6, %7 rounds")
        .arg(listed(config.tests), listed(config.transports), releases, listed(placementsOf(config)),
             securitiesText(config) + endsText(config), sizesText(config))
        .arg(config.rounds);
}

QString shortWordsOf(Combination combination)
{
    for (auto* who : {&combination.sender, &combination.receiver})
        *who = Who::named(shortened(toQString(who->text())).toStdString()).value_or(*who);
    return toQString(wordsOf(combination));
}

QString samplesText(std::size_t count)
{
    return count == 1 ? PlanText::tr("1 sample") : PlanText::tr("%1 samples").arg(count);
}

QString invitationText(const SweepConfig& config)
{
    const QString sentence =
        PlanText::tr(
            "measures %1 of copying and zero-copy sends over %2, %3. It takes about %4%5. The charts fill as it runs.")
            .arg(listed(config.tests), listed(config.transports) + securitiesText(config) + endsText(config),
                 sizesText(config), toQString(formatSeconds(estimatedSeconds(config))), refineText(config));
    return invitation(QStringLiteral("<b>%1</b> ").arg(PlanText::tr("Start")) + sentence.toHtmlEscaped()) +
           offersText();
}

QString measuringText(const SweepConfig& config)
{
    return invitation(PlanText::tr("Measuring %1. Verdicts appear as soon as there are samples.")
                          .arg(planText(config))
                          .toHtmlEscaped());
}

QString invitationText(const Error& problem)
{
    return invitation(PlanText::tr("Correct the setup first: %1.").arg(toQString(problem.message)).toHtmlEscaped()) +
           offersText();
}

} // namespace crossover
