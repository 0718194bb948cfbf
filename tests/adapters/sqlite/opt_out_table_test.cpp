#include "database_fixture.hpp"

#include "connection.hpp"
#include "database_file.hpp"
#include "migrations.hpp"
#include "schema.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite::test {
namespace {

using ::testing::ElementsAre;

constexpr auto whatsapp = domain::channel::whatsapp;
constexpr auto sms = domain::channel::sms;
constexpr const char* mexican = "+525512345678";
constexpr const char* on_whatsapp = "+5215512345678";

class opt_out_table_test : public database_fixture {};

TEST_F(opt_out_table_test, closes_and_reopens_each_channel_by_itself) {
  EXPECT_FALSE(opt_outs().of(asha)->any());
  EXPECT_TRUE(*opt_outs().close(asha, sms, at(5)));
  EXPECT_EQ(opt_outs().of(asha)->sms, at(5));
  EXPECT_FALSE(opt_outs().of(asha)->whatsapp);
  EXPECT_FALSE(opt_outs().of(ben)->any());
  EXPECT_FALSE(*opt_outs().close(asha, sms, at(9))) << "it was closed";
  EXPECT_EQ(opt_outs().of(asha)->sms, at(9)) << "what is asked for again counts from then";
  EXPECT_FALSE(*opt_outs().close(asha, sms, at(3)));
  EXPECT_EQ(opt_outs().of(asha)->sms, at(9));
  EXPECT_TRUE(*opt_outs().close(asha, whatsapp, at(10)));
  EXPECT_TRUE(*opt_outs().reopen(asha, sms));
  EXPECT_FALSE(*opt_outs().reopen(asha, sms));
  EXPECT_FALSE(opt_outs().of(asha)->sms);
  EXPECT_EQ(opt_outs().of(asha)->whatsapp, at(10));
}

TEST_F(opt_out_table_test, stands_after_a_restart_for_each_spelling_of_the_number) {
  ASSERT_TRUE(opt_outs().close(on_whatsapp, whatsapp, at(1)));
  open();
  EXPECT_EQ(opt_outs().of(mexican)->whatsapp, at(1));
  EXPECT_TRUE(*opt_outs().reopen(mexican, whatsapp));
  EXPECT_FALSE(opt_outs().of(on_whatsapp)->any());
}

/// Rows under one spelling are found under the other.
class spellings_test : public database_fixture,
                       public ::testing::WithParamInterface<std::pair<const char*, const char*>> {};

TEST_P(spellings_test, find_what_was_stored_under_the_other) {
  const auto& [stored, asked] = GetParam();
  domain::booking row = a_booking(1, at(600));
  row.customer_phone = stored;
  ASSERT_TRUE(bookings().add(row));
  ASSERT_TRUE(bookings().add(a_booking(2, at(900))));
  const auto live = bookings().live_of(asked, at(0), many);
  ASSERT_EQ(live->size(), 1U);
  EXPECT_EQ(live->front().customer_phone, stored) << "as it came";

  domain::waiting_entry wish(a_call_sid(3));
  wish.customer_phone = stored;
  wish.service = "General consultation";
  wish.starts_at = at(600);
  wish.duration = std::chrono::minutes(30);
  wish.state = domain::waiting_state::offered;
  wish.offered_until = at(30);
  ASSERT_TRUE(waiting_list().add(wish));
  EXPECT_TRUE(waiting_list().last_offer_to(asked)->has_value());

  domain::incoming_message written;
  written.provider_sid = "SM1";
  written.from = stored;
  ASSERT_TRUE(inbox().add(written, true, at(7)));
  EXPECT_EQ(*inbox().last_wrote(asked), at(7));

  EXPECT_TRUE(*follow_ups().claim_number(stored, at(1), std::chrono::hours(24)));
  EXPECT_FALSE(*follow_ups().claim_number(asked, at(2), std::chrono::hours(24)));
  EXPECT_TRUE(*follow_ups().claim_number(asked, at(2 + 24 * 60), std::chrono::hours(24)));

  domain::call call = a_call(4);
  call.from = stored;
  call.outcome = domain::call_outcome::answered;
  ASSERT_TRUE(calls().add(call));
  EXPECT_TRUE(*follow_ups().left_recording_since(asked, at(0)));
}

INSTANTIATE_TEST_SUITE_P(countries, spellings_test,
                         ::testing::Values(std::pair(mexican, on_whatsapp), std::pair(on_whatsapp, mexican),
                                           std::pair("+5541988887777", "+554188887777"),
                                           std::pair("+554188887777", "+5541988887777"),
                                           std::pair("+541155551234", "+5491155551234"),
                                           std::pair("+5491155551234", "+541155551234"),
                                           std::pair("+4915112345678", "+4915112345678")),
                         [](const auto& info) { return "row_" + std::to_string(info.index); });

/// A database older than the opt-outs.
class a_database_of_before : public ::testing::Test {
 protected:
  static constexpr std::size_t before = 8;

  void SetUp() override {
    ASSERT_TRUE(migrate(db_, 0, schema_steps().first(before)));
    ASSERT_TRUE(db_.execute("PRAGMA synchronous=OFF"));
  }

  static connection open_raw(const std::filesystem::path& file) {
    EXPECT_TRUE(create_private(file));
    return *connection::open(file, access::read_write);
  }

  void add(const std::string& reference, const std::string& phone, const std::string& caller,
           const std::string& notes) {
    const std::string sid = "'CA" + digits(++calls_) + "'";
    EXPECT_TRUE(db_.execute("INSERT INTO calls VALUES (" + sid + ", '" + caller +
                            "', '', 1, NULL, NULL, 'completed', NULL, '', '', '', NULL, 'answered', 0)"));
    EXPECT_TRUE(
        db_.execute("INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at,"
                    " duration_min, buffer_min, status, notes, call_sid, created_at) VALUES ('" +
                    reference + "', 'Asha', '" + phone + "', 'Cut', " + std::to_string(calls_ * 9'000'000) +
                    ", 30, 0, 'confirmed', '" + notes + "', " + sid + ", 5)"));
  }

  void write(const std::string& sender, const std::string& channel, const std::string& body) {
    const std::string moment = std::to_string(++messages_);
    EXPECT_TRUE(db_.execute("INSERT INTO incoming_messages VALUES ('SM" + moment + "', '" + channel + "', '" + sender +
                            "', '', '" + body + "', 0, 0, " + moment + ")"));
  }

  [[nodiscard]] std::string booked(const std::string& reference) {
    const auto read = [](columns& row) -> result<std::string> { return row.text() + " | " + row.text(); };
    const auto found =
        db_.one("SELECT customer_phone, notes FROM bookings WHERE reference = ?1", read, std::string_view(reference));
    return found && *found ? **found : "nothing";
  }

  zylin::test::temp_folder folder_;
  connection db_ = open_raw(folder_.database());
  int calls_ = 0;
  int messages_ = 0;
};

TEST_F(a_database_of_before, gives_each_booking_to_the_number_that_called) {
  add("AAAAA1", "+919800000001", "+919811111111", "bring the dog");  // only spoken
  add("AAAAA2", "+919822222222", "+919822222222", "");
  add("AAAAA3", "+919800000001", "anonymous", "");
  add("AAAAA4", "+919800000001", "+266696687", "");
  add("AAAAA5", "+919876543210", "9876543210", "");  // one number, delivered without its plus
  add("AAAAA6", "", "anonymous", "knee");
  ASSERT_TRUE(db_.execute("UPDATE bookings SET call_sid = NULL WHERE reference = 'AAAAA2'"));
  ASSERT_TRUE(migrate(db_, before, schema_steps()));
  EXPECT_EQ(booked("AAAAA1"), "+919811111111 | bring the dog; Call back on +919800000001");
  EXPECT_EQ(booked("AAAAA2"), "+919822222222 | ") << "the owner's";
  EXPECT_EQ(booked("AAAAA3"), " | Call back on +919800000001");
  EXPECT_EQ(booked("AAAAA4"), " | Call back on +919800000001");
  EXPECT_EQ(booked("AAAAA5"), "+919876543210 | ");
  EXPECT_EQ(booked("AAAAA6"), " | knee");
}

TEST_F(a_database_of_before, knows_who_wrote_stop_and_no_start_since) {
  write("+15550000001", "sms", "STOP");
  write("+15550000001", "sms", "are you there?");
  write("+15550000002", "sms", "Stop.");
  write("+15550000002", "sms", "start");
  write("+15550000003", "whatsapp", "START");
  write("+15550000003", "whatsapp", "unsubscribe");
  write("+15550000004", "sms", "please stop by tomorrow");
  ASSERT_TRUE(migrate(db_, before, schema_steps()));
  const auto read = [](columns& row) -> result<std::string> {
    return row.text() + " " + row.text() + " " + row.text();
  };
  EXPECT_THAT(*db_.all("SELECT number, channel, since FROM opt_outs ORDER BY number", read),
              ElementsAre("+15550000001 sms 1", "+15550000003 whatsapp 6"));
}

}  // namespace
}  // namespace zylin::sqlite::test
