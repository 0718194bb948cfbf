#include "zylin/domain/message.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using zylin::domain::merge_delivery;
using zylin::domain::message_state;

constexpr std::array before_sent{zylin::domain::message_state::pending, zylin::domain::message_state::sending,
                                 zylin::domain::message_state::ambiguous};

TEST(message_delivery, takes_any_status_before_sent_as_proof_that_it_was_accepted) {
  for (const char* reported : {"accepted", "scheduled", "queued", "sending", "sent"}) {
    for (const zylin::domain::message_state current : before_sent) {
      EXPECT_EQ(merge_delivery(current, reported), zylin::domain::message_state::sent) << reported;
    }
    for (const auto current : {zylin::domain::message_state::sent, zylin::domain::message_state::delivered,
                               zylin::domain::message_state::read}) {
      EXPECT_EQ(merge_delivery(current, reported), current) << reported;
    }
  }
}

TEST(message_delivery, only_goes_forward) {
  EXPECT_EQ(merge_delivery(zylin::domain::message_state::sent, "delivered"), zylin::domain::message_state::delivered);
  EXPECT_EQ(merge_delivery(zylin::domain::message_state::sent, "read"), zylin::domain::message_state::read);
  EXPECT_EQ(merge_delivery(zylin::domain::message_state::delivered, "read"), zylin::domain::message_state::read);
  EXPECT_EQ(merge_delivery(zylin::domain::message_state::read, "delivered"), zylin::domain::message_state::read);
  EXPECT_EQ(merge_delivery(zylin::domain::message_state::delivered, "delivered"),
            zylin::domain::message_state::delivered);
}

TEST(message_delivery, fails_a_message_that_has_not_arrived) {
  for (const char* reported : {"undelivered", "failed", "canceled"}) {
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::sending, reported), zylin::domain::message_state::failed)
        << reported;
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::sent, reported), zylin::domain::message_state::failed)
        << reported;
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::delivered, reported),
              zylin::domain::message_state::delivered)
        << reported;
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::read, reported), zylin::domain::message_state::read)
        << reported;
  }
}

TEST(message_delivery, never_revives_a_failed_message) {
  for (const char* reported : {"accepted", "queued", "sending", "sent", "delivered", "read", "failed"}) {
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::failed, reported), zylin::domain::message_state::failed)
        << reported;
  }
}

TEST(message_delivery, ignores_what_it_does_not_know) {
  for (const char* reported : {"", "received", "receiving", "DELIVERED", "partially_delivered"}) {
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::sent, reported), zylin::domain::message_state::sent)
        << reported;
    EXPECT_EQ(merge_delivery(zylin::domain::message_state::pending, reported), zylin::domain::message_state::pending)
        << reported;
  }
}

TEST(message_state, is_settled_once_the_outbox_has_nothing_left_to_do) {
  for (const zylin::domain::message_state state : before_sent) {
    EXPECT_FALSE(is_settled(state));
  }
  for (const auto state : {zylin::domain::message_state::sent, zylin::domain::message_state::delivered,
                           zylin::domain::message_state::read, zylin::domain::message_state::failed}) {
    EXPECT_TRUE(is_settled(state));
  }
}

}  // namespace
