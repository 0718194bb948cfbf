#pragma once

#include "simulate/view.hpp"

#include <iosfwd>
#include <string>
#include <string_view>

namespace zylin::cli {

/// Colours for a terminal, or none.
class terminal_style {
 public:
  explicit terminal_style(bool colours) : colours_(colours) {}

  [[nodiscard]] std::string bold(std::string_view text) const { return wrap("1", text); }
  [[nodiscard]] std::string dim(std::string_view text) const { return wrap("2", text); }
  [[nodiscard]] std::string red(std::string_view text) const { return wrap("31", text); }
  [[nodiscard]] std::string green(std::string_view text) const { return wrap("32", text); }
  [[nodiscard]] std::string cyan(std::string_view text) const { return wrap("36", text); }

 private:
  [[nodiscard]] std::string wrap(std::string_view code, std::string_view text) const {
    if (!colours_) {
      return std::string(text);
    }
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
  }

  bool colours_;
};

/// Says plainly what is real and what is simulated.
void print_banner(std::ostream& out, const terminal_style& colours, const simulation_info& info);

/// What to do next, and where the database is if it was kept.
void print_closing(std::ostream& out, const terminal_style& colours, const stage_outcome& outcome);

}  // namespace zylin::cli
