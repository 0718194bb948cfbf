#pragma once

#include <span>
#include <string_view>

namespace zylin::domain::confirmation_request_words {

/// One language's words, folded as `time_phrase/fold.hpp` does.
struct confirm_words {
  std::span<const std::string_view> confirm;  ///< of one word or several, a blank between them
  std::span<const std::string_view> possessive;
  std::span<const std::string_view> booking;
};

extern const confirm_words english;
extern const confirm_words german;
extern const confirm_words spanish;
extern const confirm_words hindi;
extern const confirm_words french;

}  // namespace zylin::domain::confirmation_request_words
