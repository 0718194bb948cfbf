#include "pipeline/calls/act_step_fixture.hpp"
#include "pipeline/forwarding_transaction.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::IsEmpty;

/// The real messages, on a disk without room for another one.
class full_message_table final : public ports::message_repository {
 public:
  explicit full_message_table(ports::message_repository& real) : real_(real) {}

  result<bool> add(const domain::message&) override { return error(errc::storage_full, "no space left"); }
  result<std::optional<domain::message>> find_by_provider_sid(std::string_view sid) override {
    return real_.find_by_provider_sid(sid);
  }
  result<std::vector<domain::message>> claim_due(time_point now, domain::channel by, std::size_t limit) override {
    return real_.claim_due(now, by, limit);
  }
  result<void> save(const domain::message& row) override { return real_.save(row); }
  result<std::optional<time_point>> next_run_at(domain::channel by) override { return real_.next_run_at(by); }
  result<std::vector<std::string>> provider_sids(std::string_view to, time_point since) override {
    return real_.provider_sids(to, since);
  }
  result<void> follow_clock_back(std::chrono::milliseconds by, time_point settled) override {
    return real_.follow_clock_back(by, settled);
  }
  result<int> mark_interrupted(time_point run_at) override { return real_.mark_interrupted(run_at); }
  result<void> keep_report(const domain::delivery_report& report, time_point now) override {
    return real_.keep_report(report, now);
  }
  result<std::vector<domain::delivery_report>> kept_reports(std::string_view sid) override {
    return real_.kept_reports(sid);
  }
  result<std::int64_t> count_unsettled(std::int64_t job_id) override { return real_.count_unsettled(job_id); }
  result<std::map<domain::message_state, std::int64_t>> count_by_state() override { return real_.count_by_state(); }
  result<std::vector<domain::message>> latest(std::size_t limit) override { return real_.latest(limit); }

 private:
  ports::message_repository& real_;
};

class transaction_without_room final : public test::forwarding_transaction {
 public:
  explicit transaction_without_room(ports::transaction& real)
      : test::forwarding_transaction(real), messages_(real.messages()) {}

  ports::message_repository& messages() override { return messages_; }

 private:
  full_message_table messages_;
};

class a_decision : public test::act_step_fixture {
 protected:
  /// `decide` writes within a transaction whose messages cannot be stored.
  result<void> fail_to_write(const ports::store::work& decide) {
    return data.run([&](ports::transaction& tx) {
      transaction_without_room broken(tx);
      return decide(broken);
    });
  }
};

TEST_F(a_decision, leaves_no_booking_where_its_message_cannot_be_written) {
  hear(test::booking_wish());
  const act_step step(business, owner);
  const domain::job work = job_of(1);
  const result<void> done = fail_to_write([&](ports::transaction& tx) {
    result<void> acted = step.act(tx, work, test::booking_wish(), time.now(), 1);
    const auto made = tx.bookings().find_by_call(work.call);
    EXPECT_TRUE(made && *made) << "the booking was made before the message failed";
    return acted;
  });
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code(), errc::storage_full);
  EXPECT_THAT(data.bookings(), IsEmpty());
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(the_call().booking_id, std::nullopt);
  EXPECT_EQ(the_call().understood_as, std::nullopt);
}

TEST_F(a_decision, can_be_made_again_once_there_is_room) {
  hear(test::booking_wish());
  const act_step step(business, owner);
  const domain::job work = job_of(1);
  const ports::store::work decide = [&](ports::transaction& tx) {
    return step.act(tx, work, test::booking_wish(), time.now(), 1);
  };
  EXPECT_FALSE(fail_to_write(decide));
  data.write(decide);
  EXPECT_EQ(data.bookings().size(), 1U);
  EXPECT_EQ(data.messages().size(), 1U);
}

TEST_F(a_decision, to_hand_over_is_not_half_written_either) {
  hear(test::booking_wish());
  const act_step step(business, owner);
  const domain::job work = job_of(1);
  EXPECT_FALSE(fail_to_write([&](ports::transaction& tx) {
    return step.escalate_to_owner(tx, work, "why", time.now(), domain::caller_cache(business), {});
  }));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::recorded);
}

}  // namespace
}  // namespace zylin::calls
