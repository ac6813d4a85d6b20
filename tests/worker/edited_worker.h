// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Serves on standard input and output as the program's worker does, except for one fault. Returns false if there is no
/// fault of this name:
/// `checks-nothing`: takes wrong messages; `keeps-a-buffer`: one fewer returned than lent; `lets-everybody-in`: over
/// tcp; `talks`: writes a word that is no answer; `answers-twice`; `slow-clock`: its times are an hour late;
/// `goes-back`: the clock, during a burst; `idles`: its CPU time does not grow; `works-an-hour`: more CPU time than
/// there was; `forgets`: no CPU time at the end; `tells-no-cpu`: none at all, which is allowed; `tells-no-memory`,
/// `forgets-memory`: does not measure it, or says so and leaves it out, which is allowed, too; `strict`: refuses names
/// that it does not know; `forgives`: answers unknown requests as if it had carried them out. From the link of this
/// number on, which matters to the first five.
bool serveEditedWorker(std::string_view fault, int firstLink);
