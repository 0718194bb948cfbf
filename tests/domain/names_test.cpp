#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/waiting_entry.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace {

/// The values of an enum are 0, 1, …, so the position of a name is its value.
template <class Enum, class Parse>
void expect_names(const std::vector<std::string_view>& names, Parse parse) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto value = static_cast<Enum>(i);
    EXPECT_EQ(to_string(value), names[i]);
    EXPECT_EQ(parse(names[i]), value);
  }
  for (const std::string_view wrong : {"", "unknown", "Booking", "in progress", " done"}) {
    EXPECT_FALSE(parse(wrong)) << wrong;
  }
}

TEST(names, of_every_value_are_read_back) {
  expect_names<zylin::domain::call_status>(
      {"queued", "initiated", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"},
      zylin::domain::parse_call_status);
  expect_names<zylin::domain::call_outcome>(
      {"open", "recorded", "answered", "handed_over", "missed", "refused", "blocked"},
      zylin::domain::parse_call_outcome);
  expect_names<zylin::domain::intent>({"faq", "booking", "cancel", "reschedule", "urgent", "other"},
                                      zylin::domain::parse_intent);
  expect_names<zylin::domain::booking_status>({"requested", "confirmed", "cancelled", "completed", "no_show"},
                                              zylin::domain::parse_booking_status);
  expect_names<zylin::domain::job_state>({"available", "running", "waiting", "done", "dead"},
                                         zylin::domain::parse_job_state);
  expect_names<zylin::domain::job_step>({"download", "transcribe", "understand", "act", "answer"},
                                        zylin::domain::parse_job_step);
  expect_names<zylin::domain::message_kind>(
      {"booking_confirmation", "booking_requested", "booking_alternatives", "booking_question", "booking_cancelled",
       "booking_moved", "answer", "owner_alert", "owner_handover", "owner_notice", "missed_call", "owner_missed_call",
       "booking_reminder", "waiting_list_offer", "test"},
      zylin::domain::parse_message_kind);
  expect_names<zylin::domain::waiting_state>({"waiting", "offered", "booked", "expired"},
                                             zylin::domain::parse_waiting_state);
  expect_names<zylin::domain::channel>({"whatsapp", "sms"}, zylin::domain::parse_channel);
  expect_names<zylin::domain::message_state>({"pending", "sending", "sent", "delivered", "read", "failed", "ambiguous"},
                                             zylin::domain::parse_message_state);
}

}  // namespace
