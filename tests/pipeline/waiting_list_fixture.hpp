#pragma once

#include "pipeline/front_desk_fixture.hpp"
#include "zylin/pipeline/booking_ledger.hpp"
#include "zylin/pipeline/incoming_mail.hpp"
#include "zylin/pipeline/service_capacities.hpp"
#include "zylin/pipeline/slot_offers.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace zylin::test {

/// On Friday at 10 the one place on Monday at 15:00 goes to caller 1; further callers want it too.
class waiting_list_fixture : public front_desk_fixture {
 protected:
  void SetUp() override {
    front_desk_fixture::SetUp();
    write_capacity();
    act(booking_wish());
  }

  void write_capacity() {
    data.write([this](transaction& within) { return write_capacities(within, facts); });
  }
  [[nodiscard]] static std::string number_of(int caller) { return "+9198333333" + std::to_string(10 + caller); }

  /// Caller `number` asks for Monday at that time; what they are told.
  message ask(int number, int hour = 15, int minute = 0) { return ask_from(number, number_of(number), hour, minute); }
  message ask_from(int number, const std::string& from, int hour = 15, int minute = 0) {
    understanding what = booking_wish();
    what.customer_name = "Caller " + std::to_string(number);
    what.time = std::chrono::hours(hour) + std::chrono::minutes(minute);
    return ask_for(what, number, from);
  }
  message ask_for(const understanding& what, int number, const std::string& from) {
    add_call(sample_call(number, from));
    act(what, number);
    return data.messages_to(from).back();
  }

  /// "A massage on Monday at that time."
  [[nodiscard]] static understanding massage_wish(int hour = 15) {
    understanding what = booking_wish();
    what.service = "Massage";
    what.time = std::chrono::hours(hour);
    return what;
  }
  /// A second service, of which caller 9 has the one place on Monday at 15:00.
  void add_massage() {
    service massage;
    massage.name = "Massage";
    facts.services.push_back(massage);
    write_capacity();
    ask_for(massage_wish(), 9, number_of(9));
  }

  void look() {
    slot_offers fresh(data.db(), time, facts, [this] { ++outbox_woken; });
    EXPECT_TRUE(wait_for(fresh.claim(1)));
    due = wait_for(fresh.next_due()).value();
  }
  void look_at(time_point when) {
    time.set(when);
    look();
  }

  [[nodiscard]] booking booking_at(time_point when) const {
    for (const booking& row : data.bookings()) {
      if (row.starts_at == when && row.status != booking_status::cancelled) {
        return row;
      }
    }
    ADD_FAILURE() << "no such booking";
    return {};
  }
  void cancel(const booking& row) {
    data.write([&](transaction& within) -> result<void> {
      booking_ledger ledger(within, facts, from_owner(), time.now());
      const result<booking> done = ledger.change_status(row, booking_status::cancelled);
      return done ? result<void>{} : result<void>(done.error());
    });
  }
  void cancel_at_three() { cancel(booking_at(at_clinic(18, 15))); }
  void move_from_three(local_minutes to) {
    const booking row = booking_at(at_clinic(18, 15));
    data.write([&](transaction& within) -> result<void> {
      booking_ledger ledger(within, facts, from_owner(), time.now());
      const result<slot_outcome> done = ledger.move(row, to);
      return done ? result<void>{} : result<void>(done.error());
    });
  }

  /// Caller `number` writes to us; false when the message was known.
  bool write_to_us(int number, const std::string& text, const std::string& sid) {
    settings configured = clinic_settings();
    configured.facts = facts;
    configured.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
    incoming_message written;
    written.provider_sid = sid;
    written.from = number_of(number);
    written.to = configured.twilio.whatsapp_number->str();
    written.text = text;
    bool is_new = false;
    data.write([&](transaction& within) -> result<void> {
      const result<bool> filed =
          file_incoming(within, configured, written, read_plain_answer(written.text), time.now());
      is_new = filed && *filed;
      return filed ? result<void>{} : result<void>(filed.error());
    });
    return is_new;
  }

  /// What that caller was told, of one kind.
  [[nodiscard]] std::vector<message> told(int number, message_kind kind) const {
    std::vector<message> rows = data.messages_to(number_of(number));
    std::erase_if(rows, [&](const message& row) { return row.kind != kind; });
    return rows;
  }
  [[nodiscard]] std::vector<message> offers(int number) const { return told(number, message_kind::waiting_list_offer); }
  [[nodiscard]] std::vector<waiting_entry> open() const {
    return data.look<std::vector<waiting_entry>>([](transaction& within) { return within.waiting_list().open(1000); });
  }
  [[nodiscard]] std::vector<booking> live_at_three() const {
    std::vector<booking> rows = data.bookings();
    std::erase_if(rows, [](const booking& row) {
      return row.status == booking_status::cancelled || row.starts_at != at_clinic(18, 15);
    });
    return rows;
  }

  std::optional<time_point> due;
  int outbox_woken = 0;
};

}  // namespace zylin::test
