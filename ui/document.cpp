// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document.h"

#include <utility>

#include "ui/samples_model.h"

namespace crossover {

Document::Document(QObject* parent) : QObject(parent), m_table(new SamplesModel(this)) {}

const std::vector<Sample>& Document::samples() const
{
    return m_table->samples();
}

void Document::replace(Contents contents)
{
    m_table->setSamples(std::move(contents.samples));
    m_config = std::move(contents.config);
    m_environment = std::move(contents.environment);
    m_title = std::move(contents.title);
    m_unsaved = false;
    emit environmentChanged();
    emit replaced();
    emit stateChanged();
}

void Document::append(std::span<const Sample> samples)
{
    if (samples.empty()) return;
    m_table->append(samples);
    setUnsaved(true);
    emit appended({samples.begin(), samples.end()});
}

void Document::setEnvironment(const Environment& environment)
{
    m_environment = environment;
    emit environmentChanged();
}

void Document::markSaved(std::size_t rows)
{
    if (rows == samples().size()) setUnsaved(false);
}

void Document::setUnsaved(bool unsaved)
{
    if (std::exchange(m_unsaved, unsaved) != unsaved) emit stateChanged();
}

} // namespace crossover
