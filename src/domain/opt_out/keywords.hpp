#pragma once

#include <span>
#include <string_view>

namespace zylin::domain::opt_out {

/// One language's words, folded as in `time_phrase/fold.hpp`, separated by one blank. Only words that are unambiguous
/// when they are the whole message.
struct keywords {
  std::span<const std::string_view> stop;
  std::span<const std::string_view> stop_on_sms;  ///< there alone
  std::span<const std::string_view> start;
  std::span<const std::string_view> polite;  ///< may stand before or after one of the others
};

extern const keywords english;
extern const keywords german;
extern const keywords spanish;
extern const keywords hindi;
/// For a language that we do not speak: what carriers require in its country.
extern const keywords french;

}  // namespace zylin::domain::opt_out
