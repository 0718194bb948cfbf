#include "pipeline/bookings/customer_changes.hpp"

#include "pipeline/bookings/booking_ledger_fixture.hpp"
#include "pipeline/bookings/customer_messages.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <gmock/gmock.h>

#include <optional>
#include <string>

namespace zylin::bookings {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* new_number = "+919833333333";

class an_owner_of_customers : public test::booking_ledger_fixture {
 protected:
  /// `ask` is a callable `result<T>(customer_changes&)`; an error rolls everything back.
  template <class T, class Ask>
  result<T> does(const Ask& ask) {
    std::optional<T> value;
    const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
      customer_changes changes(tx, business, now);
      result<T> got = ask(changes);
      if (!got) {
        return got.error();
      }
      value.emplace(std::move(*got));
      return {};
    });
    return done ? result<T>(std::move(*value)) : result<T>(done.error());
  }
  result<bool> block(const char* whom) {
    return does<bool>([&](customer_changes& changes) { return changes.block(number(whom)); });
  }
  result<bool> unblock(const char* whom) {
    return does<bool>([&](customer_changes& changes) { return changes.unblock(number(whom)); });
  }
  result<merge_outcome> merge(const char* from, const char* into) {
    return does<merge_outcome>([&](customer_changes& changes) { return changes.merge(number(from), number(into)); });
  }
  result<void> note(const char* of, const std::string& text) {
    const result<std::string> noted =
        does<std::string>([&](customer_changes& changes) { return changes.note(number(of), text); });
    return noted ? result<void>{} : result<void>(noted.error());
  }
  [[nodiscard]] static phone_number number(const char* text) { return *phone_number::from_e164(text); }
  [[nodiscard]] std::optional<domain::customer> customer(const char* phone) const {
    return data.look<std::optional<domain::customer>>(
        [&](ports::transaction& tx) { return tx.customers().find(phone); });
  }
};

TEST_F(an_owner_of_customers, blocks_a_number_in_each_of_its_spellings) {
  EXPECT_TRUE(*block("+5215512345678"));
  EXPECT_FALSE(*block("+525512345678"));
  EXPECT_TRUE(customer("+525512345678")->blocked);
  EXPECT_TRUE(*unblock("+525512345678"));
  EXPECT_FALSE(*unblock("+525512345678"));
  EXPECT_EQ(unblock(new_number).error().code(), errc::not_found);
}

TEST_F(an_owner_of_customers, notes_what_there_is_room_for) {
  ASSERT_TRUE(note(new_number, "allergic to latex"));
  ASSERT_TRUE(note(new_number, "pays cash"));
  EXPECT_EQ(customer(new_number)->notes, "allergic to latex; pays cash");
  EXPECT_EQ(note(new_number, std::string(990, 'x')).error().code(), errc::conflict);
}

TEST_F(an_owner_of_customers, makes_one_of_two_numbers) {
  const domain::booking row = added(on_monday(10));
  ASSERT_TRUE(note(test::customer_number, "from before"));
  ASSERT_TRUE(note(new_number, "now"));
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<bool> closed = tx.opt_outs().close(test::customer_number, domain::channel::sms, now);
    return closed ? result<void>{} : result<void>(closed.error());
  });
  data.write([](ports::transaction& tx) -> result<void> {
    domain::stored_conversation talked;
    talked.call = test::call_number(1);
    talked.customer = test::customer_number;
    talked.status = domain::conversation_status::done;
    talked.state = "{}";
    talked.last_reply = "{}";
    const result<std::int64_t> kept = tx.conversations().add(talked);
    return kept ? result<void>{} : result<void>(kept.error());
  });
  const result<merge_outcome> merged = merge(test::customer_number, new_number);
  ASSERT_TRUE(merged) << merged.error().message();
  EXPECT_EQ(merged->bookings, 1U);
  EXPECT_EQ(data.look<std::vector<domain::stored_conversation>>(
                    [](ports::transaction& tx) { return tx.conversations().latest(1); })[0]
                .customer,
            new_number);
  EXPECT_THAT(merged->closed, ElementsAre(domain::channel::sms));
  EXPECT_FALSE(customer(test::customer_number));
  EXPECT_EQ(customer(new_number)->names, std::vector<std::string>{"Asha"});
  EXPECT_EQ(customer(new_number)->notes, "now; from before");
  EXPECT_EQ(stored(row.id).customer_phone, new_number);
  ASSERT_THAT(history(row.id), SizeIs(2));
  EXPECT_EQ(history(row.id)[1].what, domain::booking_change_kind::number_changed);
  EXPECT_EQ(history(row.id)[1].origin.by, domain::changed_by::owner);
  EXPECT_THAT(history(row.id)[1].origin.note, HasSubstr(new_number));
}

TEST_F(an_owner_of_customers, has_messages_about_merged_bookings_sent_to_the_number_that_remains) {
  domain::booking wish = wanted();
  wish.call = test::call_number(1);
  data.write([](ports::transaction& tx) -> result<void> {
    const result<bool> known = tx.calls().add(test::sample_call(1));
    return known ? result<void>{} : result<void>(known.error());
  });
  const domain::booking row = std::get<domain::booking>(add(wish, on_monday(10)).value());
  ASSERT_TRUE(merge(test::customer_number, new_number));
  const auto to = data.look<std::optional<phone_number>>(
      [&](ports::transaction& tx) { return contact_of(tx, domain::caller_cache(business), stored(row.id)); });
  EXPECT_EQ(to, number(new_number));
}

/// Who waits for Monday at that hour.
domain::waiting_entry waiting(const char* phone, int call, int hour) {
  domain::waiting_entry row(test::call_number(call));
  row.customer_phone = phone;
  row.service = "Consultation";
  row.starts_at = test::at_clinic(18, hour);
  row.duration = std::chrono::minutes(30);
  return row;
}

TEST_F(an_owner_of_customers, has_places_on_the_waiting_list_go_to_the_number_that_remains_once) {
  added(on_monday(10));
  data.write([](ports::transaction& tx) -> result<void> {
    for (const domain::waiting_entry& each :
         {waiting(test::customer_number, 1, 15), waiting(test::customer_number, 2, 16), waiting(new_number, 3, 16)}) {
      if (const result<bool> known = tx.calls().add(domain::call(*each.call)); !known) {
        return known.error();
      }
      if (const result<bool> known = tx.waiting_list().add(each); !known) {
        return known.error();
      }
    }
    return {};
  });
  const result<merge_outcome> merged = merge(test::customer_number, new_number);
  ASSERT_TRUE(merged) << merged.error().message();
  EXPECT_EQ(merged->wishes, 1U);
  const auto open =
      data.look<std::vector<domain::waiting_entry>>([](ports::transaction& tx) { return tx.waiting_list().open(10); });
  ASSERT_THAT(open, SizeIs(2));
  EXPECT_EQ(open[0].customer_phone, new_number);
  EXPECT_EQ(open[1].customer_phone, new_number);
}

TEST_F(an_owner_of_customers, leaves_what_was_asked_to_the_number_that_was_asked) {
  added(on_monday(10));
  data.write([this](ports::transaction& tx) -> result<void> {
    domain::waiting_entry asked = waiting(test::customer_number, 1, 15);
    asked.state = domain::waiting_state::offered;
    asked.offered_until = now + std::chrono::minutes(30);
    if (const result<bool> known = tx.calls().add(domain::call(*asked.call)); !known) {
      return known.error();
    }
    const result<bool> known = tx.waiting_list().add(asked);
    return known ? result<void>{} : result<void>(known.error());
  });
  ASSERT_TRUE(merge(test::customer_number, new_number));
  const auto offer_to = [this](const char* whom) {
    return data.look<std::optional<domain::waiting_entry>>(
        [&](ports::transaction& tx) { return tx.waiting_list().last_offer_to(whom); });
  };
  EXPECT_TRUE(offer_to(test::customer_number));
  EXPECT_FALSE(offer_to(new_number));
}

TEST_F(an_owner_of_customers, does_not_merge_what_would_lose_something) {
  EXPECT_EQ(merge(new_number, test::customer_number).error().code(), errc::not_found);
  ASSERT_TRUE(block(test::customer_number));
  EXPECT_EQ(merge(test::customer_number, new_number).error().code(), errc::conflict);
  EXPECT_EQ(merge("+5215512345678", "+525512345678").error().code(), errc::invalid_input);
  ASSERT_TRUE(unblock(test::customer_number));
  ASSERT_TRUE(note(test::customer_number, std::string(900, 'x')));
  ASSERT_TRUE(note(new_number, std::string(900, 'y')));
  EXPECT_EQ(merge(test::customer_number, new_number).error().code(), errc::conflict);
  EXPECT_TRUE(customer(test::customer_number));
}

struct typed_number {
  const char* text;
  const char* complaint;  ///< empty: it is one
};

TEST_F(an_owner_of_customers, names_only_numbers_that_a_customer_can_have) {
  business.own_lines = {"+918033333333"};
  for (const typed_number& each : {typed_number{"+919833333333", ""},
                                   {"098333 33333", ""},
                                   {"anonymous", "withhold"},
                                   {"+266696687", "withhold"},
                                   {"+918033333333", "own lines"},
                                   {"hello", "no phone number"},
                                   {"", "no phone number"}}) {
    const result<phone_number> read = read_customer_number(each.text, business);
    EXPECT_EQ(static_cast<bool>(read), std::string(each.complaint).empty()) << each.text;
    if (!read) {
      EXPECT_EQ(read.error().code(), errc::invalid_input);
      EXPECT_THAT(read.error().message(), HasSubstr(each.complaint));
    }
  }
}

}  // namespace
}  // namespace zylin::bookings
