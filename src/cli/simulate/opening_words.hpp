#pragma once

#include "simulate/paint.hpp"
#include "simulate/view.hpp"

#include <iosfwd>

namespace zylin::cli {

/// Says plainly what is real and what is simulated.
void print_opening(std::ostream& out, const paint& colours, const stage_facts& facts);

/// What to do next, and where the database is if it was kept.
void print_closing(std::ostream& out, const paint& colours, const stage_outcome& outcome);

}  // namespace zylin::cli
