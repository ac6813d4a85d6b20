// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QObject>

#include "core/model/sample.h"

namespace crossover {

class CompareActions;
class ComparedSessions;
class Document;
class SessionComparison;
class SweepPanel;
class SweepRunner;

/// Puts the message sizes of the baseline into the setup, so that the next sweep can be compared with it at every size.
class BaselineSizes : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives this.
    struct Parts {
        CompareActions* actions;
        SweepPanel* panel;
        const SweepRunner* runner;
        const Document* document;
        const ComparedSessions* sessions;
        const SessionComparison* comparison;
    };
    BaselineSizes(const Parts& parts, QObject* parent);

signals:
    void happened(const QString& sentence);

private:
    void showState();
    void useSizes();
    [[nodiscard]] std::span<const Sample> samples() const; ///< of the baseline

    Parts m_parts;
};

} // namespace crossover
