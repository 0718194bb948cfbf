#pragma once

#include "domain/conversation/practice.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/conversations/conversation_manager.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::test {

/// The practice of the pure conversation on a real database, on Monday 23 November 2026 at 10, and those who call it.
class conversation_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    settings.business = domain::conversation_tests::practice();
    settings.owner_phone = *phone_number::from_e164(owner_number);
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, settings.business); });
  }

  [[nodiscard]] conversations::conversation_manager manager() {
    return conversations::conversation_manager({data.db(), time, settings, [this] { return (++draws_ % 97) / 97.0; }});
  }

  /// A customer on one line.
  class talk {
   public:
    talk(conversation_fixture& at, conversations::conversation_party who) : at_(at), who_(std::move(who)) {}

    std::string say(std::string_view words) { return turn({.words = std::string(words)}); }
    std::string press(std::string_view keys) {
      return turn({.kind = domain::turn_kind::keys, .words = std::string(keys)});
    }
    std::string say_nothing() { return turn({.kind = domain::turn_kind::silence}); }
    std::string hang_up() { return turn({.kind = domain::turn_kind::hangup}); }
    std::string turn(const domain::conversation_turn& what) {
      const bool written = !who_.call;
      return repeat((written ? "SM" : "") + std::to_string(++number_), what);
    }
    /// A turn of that key, heard once more.
    std::string repeat(const std::string& key, const domain::conversation_turn& what) {
      conversations::conversation_manager manager = at_.manager();
      conversations::heard_turn heard{.key = key, .what = what};
      const result<conversations::conversation_reply> reply = wait_for(manager.take_turn(who_, std::move(heard)));
      EXPECT_TRUE(reply) << reply.error().message();
      last = reply ? *reply : conversations::conversation_reply();
      return text_of(last);
    }
    conversations::conversation_reply last;

   private:
    conversation_fixture& at_;
    conversations::conversation_party who_;
    int number_ = 0;
  };

  /// A call, whose row is stored as the webhook does it.
  [[nodiscard]] talk call(int number, const std::string& from = customer_number) {
    const result<phone_number> phone = phone_number::from_e164(from);
    domain::call row = sample_call(number, from);
    row.outcome = domain::call_outcome::open;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.calls().add(row);
      return added ? result<void>() : added.error();
    });
    return {*this,
            {.channel = domain::conversation_channel::phone,
             .number = phone ? std::optional(*phone) : std::nullopt,
             .called = row.to,
             .call = row.sid}};
  }
  [[nodiscard]] talk writer(domain::conversation_channel channel, const std::string& from = customer_number) {
    return {*this, {.channel = channel, .number = *phone_number::from_e164(from), .called = "+918033333333"}};
  }

  /// A booking of that number, as the owner enters it.
  domain::booking book(domain::local_minutes start, const std::string& service, const std::string& staff,
                       const std::string& phone = "+919800000001") {
    domain::booking row;
    const domain::service& offered = *find_named_service(settings.business, service);
    row.customer_name = "Asha";
    row.customer_phone = phone;
    row.service = service;
    row.duration = offered.duration;
    row.buffer = offered.buffer;
    row.staff = staff;
    domain::booking made;
    data.write([&](ports::transaction& tx) -> result<void> {
      bookings::booking_ledger ledger(tx, settings.business, domain::from_owner(), time.now(),
                                      bookings::rule_enforcement::overridden);
      const result<bookings::slot_outcome> done = ledger.add(row, start, ++seeds_ * 7919U);
      if (!done) {
        return done.error();
      }
      made = std::get<domain::booking>(*done);
      return {};
    });
    return made;
  }
  /// Nobody is free then.
  void take(domain::local_minutes start, const std::string& service) {
    for (const domain::staff_member& who : settings.business.staff) {
      book(start, service, who.name);
    }
  }

  [[nodiscard]] std::vector<domain::booking> bookings_of(const std::string& phone = customer_number) const {
    std::vector<domain::booking> rows = data.bookings();
    std::erase_if(rows, [&](const domain::booking& row) { return row.customer_phone != phone; });
    return rows;
  }
  [[nodiscard]] domain::local_minutes start_of(const domain::booking& row) const {
    return settings.business.zone.to_local(row.starts_at);
  }
  [[nodiscard]] std::vector<domain::message> messages_to(const std::string& phone) const {
    std::vector<domain::message> rows = data.messages();
    std::erase_if(rows, [&](const domain::message& row) { return row.to != phone; });
    return rows;
  }
  [[nodiscard]] std::vector<domain::stored_conversation> stored() const {
    return data.look<std::vector<domain::stored_conversation>>(
        [](ports::transaction& tx) { return tx.conversations().latest(100); });
  }
  [[nodiscard]] std::vector<domain::stored_turn> turns_of(std::int64_t id) const {
    return data.look<std::vector<domain::stored_turn>>(
        [&](ports::transaction& tx) { return tx.conversations().turns_of(id, 100); });
  }
  [[nodiscard]] domain::call logged(int number) const {
    return data
        .look<std::optional<domain::call>>([&](ports::transaction& tx) { return tx.calls().find(call_number(number)); })
        .value();
  }

  real_store data;
  config::settings settings;
  fake_clock time{domain::conversation_tests::practice().zone.to_sys(domain::conversation_tests::monday_at_ten)};

 private:
  int draws_ = 0;
  std::uint32_t seeds_ = 0;
};

}  // namespace zylin::test
