#include "zylin/domain/message.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using zylin::merge_delivery;
using zylin::message_state;

constexpr std::array before_sent{message_state::pending, message_state::sending, message_state::ambiguous};

TEST(message_delivery, takes_any_status_before_sent_as_proof_that_it_was_accepted) {
  for (const char* reported : {"accepted", "scheduled", "queued", "sending", "sent"}) {
    for (const message_state current : before_sent) {
      EXPECT_EQ(merge_delivery(current, reported), message_state::sent) << reported;
    }
    for (const auto current : {message_state::sent, message_state::delivered, message_state::read}) {
      EXPECT_EQ(merge_delivery(current, reported), current) << reported;
    }
  }
}

TEST(message_delivery, only_goes_forward) {
  EXPECT_EQ(merge_delivery(message_state::sent, "delivered"), message_state::delivered);
  EXPECT_EQ(merge_delivery(message_state::sent, "read"), message_state::read);
  EXPECT_EQ(merge_delivery(message_state::delivered, "read"), message_state::read);
  EXPECT_EQ(merge_delivery(message_state::read, "delivered"), message_state::read);
  EXPECT_EQ(merge_delivery(message_state::delivered, "delivered"), message_state::delivered);
}

TEST(message_delivery, fails_a_message_that_has_not_arrived) {
  for (const char* reported : {"undelivered", "failed", "canceled"}) {
    EXPECT_EQ(merge_delivery(message_state::sending, reported), message_state::failed) << reported;
    EXPECT_EQ(merge_delivery(message_state::sent, reported), message_state::failed) << reported;
    EXPECT_EQ(merge_delivery(message_state::delivered, reported), message_state::delivered) << reported;
    EXPECT_EQ(merge_delivery(message_state::read, reported), message_state::read) << reported;
  }
}

TEST(message_delivery, never_revives_a_failed_message) {
  for (const char* reported : {"accepted", "queued", "sending", "sent", "delivered", "read", "failed"}) {
    EXPECT_EQ(merge_delivery(message_state::failed, reported), message_state::failed) << reported;
  }
}

TEST(message_delivery, ignores_what_it_does_not_know) {
  for (const char* reported : {"", "received", "receiving", "DELIVERED", "partially_delivered"}) {
    EXPECT_EQ(merge_delivery(message_state::sent, reported), message_state::sent) << reported;
    EXPECT_EQ(merge_delivery(message_state::pending, reported), message_state::pending) << reported;
  }
}

TEST(message_state, is_settled_once_the_outbox_has_nothing_left_to_do) {
  for (const message_state state : before_sent) {
    EXPECT_FALSE(is_settled(state));
  }
  for (const auto state : {message_state::sent, message_state::delivered, message_state::read, message_state::failed}) {
    EXPECT_TRUE(is_settled(state));
  }
}

}  // namespace
