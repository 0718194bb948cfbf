#include "zylin/domain/intent.hpp"

#include "name_table.hpp"

namespace zylin::domain {
namespace {

constexpr name_table<intent, 6> intent_names{{{intent::faq, "faq"},
                                              {intent::booking, "booking"},
                                              {intent::cancel, "cancel"},
                                              {intent::reschedule, "reschedule"},
                                              {intent::urgent, "urgent"},
                                              {intent::other, "other"}}};

}  // namespace

std::string_view to_string(intent value) noexcept {
  return name_of(intent_names, value);
}

std::optional<intent> parse_intent(std::string_view text) noexcept {
  return value_of(intent_names, text);
}

}  // namespace zylin::domain
