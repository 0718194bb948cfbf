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
  expect_names<zylin::call_status>(
      {"queued", "initiated", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"},
      zylin::parse_call_status);
  expect_names<zylin::call_outcome>({"open", "recorded", "answered", "handed_over", "missed", "refused"},
                                    zylin::parse_call_outcome);
  expect_names<zylin::intent>({"faq", "booking", "cancel", "reschedule", "urgent", "other"}, zylin::parse_intent);
  expect_names<zylin::booking_status>({"requested", "confirmed", "cancelled", "completed", "no_show"},
                                      zylin::parse_booking_status);
  expect_names<zylin::job_state>({"available", "running", "waiting", "done", "dead"}, zylin::parse_job_state);
  expect_names<zylin::job_step>({"download", "transcribe", "understand", "act", "answer"}, zylin::parse_job_step);
  expect_names<zylin::message_kind>(
      {"booking_confirmation", "booking_requested", "booking_alternatives", "booking_question", "booking_cancelled",
       "booking_moved", "answer", "owner_alert", "owner_handover", "owner_notice", "missed_call", "owner_missed_call",
       "booking_reminder", "waiting_list_offer", "test"},
      zylin::parse_message_kind);
  expect_names<zylin::waiting_state>({"waiting", "offered", "booked", "expired"}, zylin::parse_waiting_state);
  expect_names<zylin::channel>({"whatsapp", "sms"}, zylin::parse_channel);
  expect_names<zylin::message_state>({"pending", "sending", "sent", "delivered", "read", "failed", "ambiguous"},
                                     zylin::parse_message_state);
}

}  // namespace
