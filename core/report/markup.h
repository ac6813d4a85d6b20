// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace crossover {

/// A text without control characters (printable.h), as text of HTML and XML, also within the quotes of an attribute.
/// Any thread.
std::string markupText(std::string_view text);

} // namespace crossover
