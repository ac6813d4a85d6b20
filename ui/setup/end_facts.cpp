// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/end_facts.h"

#include <algorithm>

#include "ui/style/text.h"

namespace crossover {

namespace {

template <class Id>
QString namesOf(const std::vector<Id>& ids)
{
    QStringList names;
    for (const auto id : ids)
        names << toQString(nameOf(id));
    return names.join(QStringLiteral(", "));
}

/// For rich text. A label breaks lines at spaces only: a long path would be wider than the form.
QString breakable(const QString& text)
{
    QString result;
    for (const auto letter : text) {
        result += QString(letter).toHtmlEscaped();
        if (!letter.isLetterOrNumber() && !letter.isSpace() && !letter.isSurrogate())
            result += QChar(0x200b); // space without a width
    }
    return result;
}

/// Of a dialogue, for people.
QString excerptOf(const std::string& text)
{
    constexpr int most = 160;
    const auto all = toQString(text);
    return all.size() > most ? all.left(most) + QStringLiteral("…") : all;
}

} // namespace

EndFacts::EndFacts(End end, QWidget* parent) : QLabel(parent), m_end(end)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setFrameShape(QFrame::StyledPanel);
    setMargin(6);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void EndFacts::showStarting()
{
    showSentence(tr("Starting (at most 30 s)"));
}

void EndFacts::showResult(const TriedEnd& result)
{
    if (result.greeting) {
        m_words.clear();
        addGreeting(*result.greeting);
        addCheck(result);
        m_html += QStringLiteral("</table>");
        addBroken(result);
        showAll();
    } else if (result.greeting.error().kind == Error::Kind::Stopped) {
        showSentence(tr("Cancelled"));
    } else {
        showSentence(QStringLiteral("⚠ ") + toSentence(result.greeting.error().message));
    }
}

void EndFacts::showSentence(const QString& sentence)
{
    m_words = {sentence};
    m_html = breakable(sentence);
    showAll();
}

void EndFacts::addGreeting(const Greeting& greeting)
{
    m_words << toQString(greeting.name);
    m_html = QStringLiteral("<b>%1</b>").arg(breakable(m_words.front()));
    if (std::ranges::find(greeting.ends, m_end) == greeting.ends.end())
        addLine(m_end == End::Near ? tr("⚠ It cannot send") : tr("⚠ It cannot receive"));
    m_html += QStringLiteral("<table cellspacing='0' cellpadding='0'>");
    addRow(tr("libzmq"), toQString(greeting.libzmq));
    if (!greeting.host.empty()) addRow(tr("Host"), toQString(greeting.host));
    QStringList ends;
    for (const auto end : greeting.ends)
        ends << (end == End::Near ? tr("sends") : tr("receives"));
    addRow(tr("Ends"), ends.join(QStringLiteral(", ")));
    addRow(tr("Tests"), namesOf(greeting.tests));
    addRow(tr("Transports"), namesOf(greeting.transports));
    addRow(tr("Arms"), namesOf(greeting.arms));
    auto releases = greeting.releases;
    std::erase(releases, Release::Copied); // of A/A sweeps
    const bool zeroCopy = std::ranges::find(greeting.arms, Arm::ZeroCopy) != greeting.arms.end();
    if (zeroCopy) addRow(tr("Buffers"), releases.empty() ? tr("freed in its own way") : namesOf(releases));
    addRow(tr("CURVE"), greeting.curve ? tr("yes") : tr("no"));
    addRow(tr("Placement"), greeting.cores.known() ? tr("yes") : tr("no"));
}

void EndFacts::addCheck(const TriedEnd& result)
{
    const auto broken = result.broken.size();
    const auto all = result.kept + broken;
    switch (result.check) {
    case TriedEnd::Check::NotNeeded: break;
    case TriedEnd::Check::Goes: addRow(tr("Protocol"), tr("checking, %1 points so far").arg(all)); break;
    case TriedEnd::Check::Done:
        addRow(tr("Protocol"), broken == 0 ? tr("kept in all %1 points").arg(all)
                                           : tr("⚠ broken in %1 of %2 points").arg(broken).arg(all));
        break;
    case TriedEnd::Check::Failed:
        addRow(tr("Protocol"), result.problem.kind == Error::Kind::Stopped
                                   ? tr("not checked to the end")
                                   : QStringLiteral("⚠ ") + toSentence(result.problem.message));
        break;
    }
}

/// The first ones: who wants all of them has the command line.
void EndFacts::addBroken(const TriedEnd& result)
{
    constexpr std::size_t most = 3;
    const auto shown = std::min(most, result.broken.size());
    for (std::size_t at = 0; at < shown; ++at) {
        const auto& point = result.broken[at];
        addLine(tr("⚠ %1. Received: %2. Expected: %3.")
                    .arg(toQString(point.promise), excerptOf(point.came), excerptOf(point.expected)));
    }
    if (shown < result.broken.size()) addLine(tr("zmq-crossover worker --check shows the others."));
}

void EndFacts::addLine(const QString& text)
{
    m_words << text;
    m_html += QStringLiteral("<div>%1</div>").arg(breakable(text));
}

void EndFacts::addRow(const QString& name, const QString& value)
{
    m_words << tr("%1: %2").arg(name, value);
    m_html += QStringLiteral("<tr><td style='padding-right:8px'>%1</td><td>%2</td></tr>")
                  .arg(name.toHtmlEscaped(), breakable(value));
}

void EndFacts::showAll()
{
    setText(m_html);
    setAccessibleName(words());
    show();
    takeHeight();
}

void EndFacts::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    takeHeight();
}

/// Layouts in layouts forget that this needs more lines in less width.
void EndFacts::takeHeight()
{
    const int needed = heightForWidth(width());
    if (needed > 0 && needed != minimumHeight()) setFixedHeight(needed);
}

} // namespace crossover
