// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

/// What the commands about benchmarks, exemptions and like cases do.
namespace anjuan::ctl {

// discretion_lists.cpp: the editions.
Answer importBenchmarks(Call &call);
Answer importExemptions(Call &call);
Answer listBenchmarks(Call &call);
Answer showBenchmarks(Call &call);
Answer compareBenchmarks(Call &call);
Answer checkBenchmarks(Call &call);
Answer repealBenchmarks(Call &call);
Answer listExemptions(Call &call);

// list_files.cpp: empty tables to fill in, and editions as files.
Answer writeBenchmarkTemplate(Call &call);
Answer writeExemptionTemplate(Call &call);
Answer exportBenchmarks(Call &call);
Answer exportExemptions(Call &call);

// discretion_cases.cpp: what follows from them for a case, and from the cases themselves.
Answer runAssess(Call &call);
Answer runFirstOffence(Call &call);
Answer runLike(Call &call);
Answer runConsistency(Call &call);

// deviations.cpp: the decisions that left their tier.
Answer runDeviations(Call &call);

} // namespace anjuan::ctl
