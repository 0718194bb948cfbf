#include "zylin/ports/recording_intake.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "pipeline/sample_sids.hpp"

#include <gtest/gtest.h>

namespace zylin::intake {
namespace {

TEST(a_recording_taken_in_again, changes_nothing) {
  test::real_store data;
  const auto take = [&data](domain::call_outcome outcome) {
    bool is_new = false;
    data.write([&](ports::transaction& tx) -> result<void> {
      domain::call row = find_or_add(tx.calls(), test::sample_call(1)).value();
      row.outcome = outcome;
      is_new = take_recording(tx, row, test::recording_number(1), test::friday_morning).value();
      return {};
    });
    return is_new;
  };
  EXPECT_TRUE(take(domain::call_outcome::missed));
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::recorded);
  EXPECT_FALSE(take(domain::call_outcome::refused));
  EXPECT_EQ(data.jobs().size(), 1U);
}

}  // namespace
}  // namespace zylin::intake
