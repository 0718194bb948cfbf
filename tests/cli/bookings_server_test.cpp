#include "cli/bookings_fixture.hpp"
#include "cli/external_services.hpp"

#include <algorithm>
#include <csignal>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;

class bookings_beside_a_server : public bookings_fixture {
 protected:
  void SetUp() override {
    variables all = world_.settings();
    all.merge(environment());
    server_.emplace(command({"serve"}), all, folder_);
    ASSERT_TRUE(world_.connect(*server_)) << server_->output();
  }

  /// Only the server sends: it would not send a message that it was not notified of.
  json wait_until_sent(std::size_t how_many) {
    for (;;) {
      json rows = messages();
      const auto sent = std::ranges::count_if(
          rows, [](const json& row) { return row["state"] != "pending" && row["state"] != "sending"; });
      if (static_cast<std::size_t>(sent) >= how_many) {
        return rows;
      }
    }
  }

  external_services world_;
  std::optional<child_process> server_;
};

TEST_F(bookings_beside_a_server, are_made_and_changed_by_it_and_the_customer_is_written_to_at_once) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  const std::string reference = reference_in(output);
  EXPECT_EQ(wait_until_sent(1)[0]["kind"], "booking_confirmation");
  ASSERT_EQ(zylin({"bookings", "move", reference, "--at", day(3) + " 10:00"}), 0) << output;
  EXPECT_EQ(wait_until_sent(2)[0]["kind"], "booking_moved");
  ASSERT_EQ(zylin({"bookings", "cancel", reference}), 0) << output;
  EXPECT_EQ(wait_until_sent(3)[0]["kind"], "booking_cancelled");
  const std::vector<sim::accepted_message> taken = world_.messages();
  ASSERT_EQ(taken.size(), 3U);
  for (const sim::accepted_message& each : taken) {
    EXPECT_THAT(each.to, HasSubstr("+4915112345678"));
  }
  EXPECT_EQ(printed({"bookings", "show", reference, "--json"})["history"].size(), 3U);
}

TEST_F(bookings_beside_a_server, are_refused_by_it_with_the_reason_and_free_times) {
  ASSERT_EQ(add(day(2) + " 15:00", {"--quiet"}), 0) << output;
  EXPECT_EQ(add(day(2) + " 15:00", {"--force"}), 1);
  EXPECT_THAT(output, HasSubstr("that time is taken"));
  EXPECT_EQ(count(output, "\n  "), 3U) << output;
  EXPECT_EQ(zylin({"bookings", "cancel", "NOSUCH"}), 1);
  EXPECT_EQ(zylin({"bookings", "--free", "--day", day(2)}), 0) << output;
  server_->signal(SIGTERM);
  EXPECT_EQ(server_->wait(), 0);
  EXPECT_EQ(bookings().size(), 1U);
  EXPECT_TRUE(world_.messages().empty());
}

}  // namespace
}  // namespace zylin::test
