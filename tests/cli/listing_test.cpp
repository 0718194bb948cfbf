#include "listing.hpp"

#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <sstream>

namespace zylin::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using element = nlohmann::ordered_json;

const call_sid caller = *call_sid::parse("CA" + std::string(32, '1'));
const recording_sid audio = *recording_sid::parse("RE" + std::string(32, '2'));
const time_point noon = time_point(std::chrono::milliseconds(1'800'000'000'000));  // 2027-01-15 08:00 UTC

class listing_test : public ::testing::Test {
 protected:
  using lister = int (*)(const listing_request&);

  static int list_any_bookings(const listing_request& asked) {
    return list_bookings(asked, domain::default_business());
  }

  /// A server that stays up while we look.
  void serve(ports::store::work unit) {
    if (server_ == nullptr) {
      sqlite::store_options options;
      options.file = database();
      server_ = *sqlite::open_store(options);
    }
    boost::asio::io_context io;
    std::optional<result<void>> outcome;
    auto arrived = [&outcome](const std::exception_ptr&, result<void> done) { outcome.emplace(std::move(done)); };
    boost::asio::co_spawn(io, server_->run(std::move(unit)), std::move(arrived));
    io.run();
    ASSERT_TRUE(outcome && *outcome) << outcome->error().message();
  }
  [[nodiscard]] std::filesystem::path database() const { return folder_ / "zylin.db"; }
  int list(lister which, listing_options how = {}) {
    out_.str("");
    const std::filesystem::path file = database();
    return which({file, how, *domain::time_zone::locate("Asia/Kolkata"), out_, err_});
  }
  element json(lister which) {
    EXPECT_EQ(list(which, {true, 50}), 0);
    return element::parse(out_.str());
  }
  [[nodiscard]] std::string out() const { return out_.str(); }
  [[nodiscard]] std::string err() const { return err_.str(); }

 private:
  test::temp_folder folder_;
  std::unique_ptr<ports::store> server_;
  std::ostringstream out_;
  std::ostringstream err_;
};

result<void> succeeded(const result<bool>& added) {
  if (!added) {
    return added.error();
  }
  return *added ? result<void>() : error(errc::conflict, "known already");
}

ports::store::work adding(const domain::call& row) {
  return [row](ports::transaction& tx) { return succeeded(tx.calls().add(row)); };
}
ports::store::work adding(const domain::job& row) {
  return [row](ports::transaction& tx) { return succeeded(tx.jobs().add(row)); };
}
ports::store::work adding(const domain::message& row) {
  return [row](ports::transaction& tx) { return succeeded(tx.messages().add(row)); };
}
ports::store::work adding(const domain::booking& row) {
  return [row](ports::transaction& tx) -> result<void> {
    const result<std::int64_t> added = tx.bookings().add(row);
    return added ? result<void>() : added.error();
  };
}

domain::call a_finished_call() {
  domain::call row(caller);
  row.from = "+919876543210";
  row.to = "+911234567890";
  row.started_at = noon;
  row.ended_at = noon + std::chrono::seconds(30);
  row.duration = std::chrono::seconds(30);
  row.status = domain::call_status::completed;
  row.understood_as = domain::intent::booking;
  row.transcript = "Tomorrow at three, please.";
  row.reply = "Booked.";
  row.summary = "wants a slot";
  row.booking_id = 4;
  row.outcome = domain::call_outcome::answered;
  return row;
}

domain::job a_job() {
  domain::job row(caller, audio);
  row.run_at = noon;
  row.created_at = noon;
  return row;
}

domain::message a_message() {
  domain::message row;
  row.kind = domain::message_kind::booking_confirmation;
  row.to = "+919876543210";
  row.body = "Your appointment is confirmed.";
  row.dedupe_key = "key";
  row.created_at = noon;
  return row;
}

domain::booking a_booking() {
  domain::booking row;
  row.reference = "K7M2PQ";
  row.customer_name = "Asha Rao";
  row.customer_phone = "+919876543210";
  row.service = "General consultation";
  row.starts_at = noon;
  row.duration = std::chrono::minutes(30);
  row.created_at = noon;
  return row;
}

TEST_F(listing_test, shows_a_call_as_json_with_exactly_the_keys_that_scripts_rely_on) {
  serve(adding(a_finished_call()));
  const element wanted = {{"call_sid", caller.str()},
                          {"from", "+919876543210"},
                          {"to", "+911234567890"},
                          {"started_at", "2027-01-15T13:30:00+05:30"},
                          {"ended_at", "2027-01-15T13:30:30+05:30"},
                          {"duration_seconds", 30},
                          {"status", "completed"},
                          {"intent", "booking"},
                          {"transcript", "Tomorrow at three, please."},
                          {"reply", "Booked."},
                          {"summary", "wants a slot"},
                          {"booking_id", 4},
                          {"outcome", "answered"},
                          {"mode", "message"},
                          {"turns", 0},
                          {"language", nullptr}};
  EXPECT_EQ(json(list_calls), element::array({wanted}));
}

TEST_F(listing_test, shows_how_many_turns_a_call_had_that_was_a_conversation) {
  serve([](ports::transaction& tx) -> result<void> {
    const result<bool> added = tx.calls().add(a_finished_call());
    domain::stored_conversation talk;
    talk.call = caller;
    talk.state = "{}";
    talk.last_reply = "{}";
    talk.turns = 5;
    const result<std::int64_t> id = tx.conversations().add(talk);
    return added && id ? result<void>() : id.error();
  });
  const element shown = json(list_calls).at(0);
  EXPECT_EQ(shown.at("mode"), "conversation");
  EXPECT_EQ(shown.at("turns"), 5);
}

TEST_F(listing_test, shows_null_where_nothing_is_known_of_a_call) {
  domain::call row(caller);
  row.from = "anonymous";
  row.to = "+911234567890";
  row.started_at = noon;
  serve(adding(row));
  const element shown = json(list_calls).at(0);
  for (const char* key : {"ended_at", "duration_seconds", "intent", "transcript", "reply", "summary", "booking_id"}) {
    EXPECT_TRUE(shown.at(key).is_null()) << key;
  }
  EXPECT_EQ(shown.at("outcome"), "open");
}

TEST_F(listing_test, shows_a_booking_as_json) {
  serve(adding(a_booking()));
  const element wanted = {{"id", 1},
                          {"reference", "K7M2PQ"},
                          {"customer_name", "Asha Rao"},
                          {"customer_phone", "+919876543210"},
                          {"service", "General consultation"},
                          {"starts_at", "2027-01-15T13:30:00+05:30"},
                          {"duration_minutes", 30},
                          {"status", "confirmed"},
                          {"notes", nullptr},
                          {"call_sid", nullptr},
                          {"created_at", "2027-01-15T13:30:00+05:30"},
                          {"staff", nullptr},
                          {"resources", element::array()},
                          {"visit", nullptr},
                          {"customer_language", nullptr}};
  EXPECT_EQ(json(list_any_bookings), element::array({wanted}));
}

TEST_F(listing_test, shows_the_language_that_a_customer_used_last) {
  serve([](ports::transaction& tx) -> result<void> {
    domain::customer who;
    who.phone = a_booking().customer_phone;
    who.language = "hi";
    if (const result<void> kept = tx.customers().save(who); !kept) {
      return kept;
    }
    return adding(a_booking())(tx);
  });
  EXPECT_EQ(json(list_any_bookings).at(0).at("customer_language"), "hi");
}

TEST_F(listing_test, shows_a_message_as_json) {
  domain::message row = a_message();
  row.call = caller;
  serve(adding(row));
  const element wanted = {{"id", 1},
                          {"kind", "booking_confirmation"},
                          {"channel", "whatsapp"},
                          {"to", "+919876543210"},
                          {"body", "Your appointment is confirmed."},
                          {"state", "pending"},
                          {"provider_sid", nullptr},
                          {"attempts", 0},
                          {"error", nullptr},
                          {"call_sid", caller.str()},
                          {"created_at", "2027-01-15T13:30:00+05:30"}};
  EXPECT_EQ(json(list_messages), element::array({wanted}));
}

TEST_F(listing_test, shows_a_job_as_json) {
  serve(adding(a_job()));
  const element wanted = {{"id", 1},
                          {"kind", "recording"},
                          {"key", audio.str()},
                          {"state", "available"},
                          {"step", "download"},
                          {"attempts", 0},
                          {"run_at", "2027-01-15T13:30:00+05:30"},
                          {"last_error", nullptr},
                          {"call_sid", caller.str()}};
  EXPECT_EQ(json(list_jobs), element::array({wanted}));
}

TEST_F(listing_test, gives_a_job_that_is_over_no_next_time) {
  domain::job row = a_job();
  row.state = domain::job_state::dead;
  row.last_error = "quota";
  serve(adding(row));
  EXPECT_TRUE(json(list_jobs).at(0).at("run_at").is_null());
  EXPECT_EQ(json(list_jobs).at(0).at("last_error"), "quota");
}

TEST_F(listing_test, survives_broken_text_in_the_database) {
  domain::call row = a_finished_call();
  row.transcript = "broken \xff";
  serve(adding(row));
  EXPECT_EQ(json(list_calls).at(0).at("transcript"), "broken \xef\xbf\xbd");
}

TEST_F(listing_test, shows_the_newest_first_up_to_the_limit) {
  for (int number = 1; number <= 3; ++number) {
    domain::message row = a_message();
    row.dedupe_key = std::to_string(number);
    serve(adding(row));
  }
  ASSERT_EQ(list(list_messages, {true, 2}), 0);
  const element shown = element::parse(out());
  ASSERT_EQ(shown.size(), 2U);
  EXPECT_EQ(shown.at(0).at("id"), 3);
  ASSERT_EQ(list(list_messages, {false, 2}), 0);
  EXPECT_THAT(out(), HasSubstr("--limit N shows more"));
  ASSERT_EQ(list(list_messages, {false, 50}), 0);
  EXPECT_THAT(out(), Not(HasSubstr("--limit")));
}

TEST_F(listing_test, shows_calls_as_a_table_in_the_local_time) {
  domain::call row = a_finished_call();
  row.summary = "wants\na slot \x1b[2J and a very long explanation of all the reasons why";
  serve(adding(row));
  ASSERT_EQ(list(list_calls), 0);
  EXPECT_EQ(out(),
            "STARTED           FROM           OUTCOME   INTENT   SECONDS  SUMMARY\n"
            "2027-01-15 13:30  +919876543210  answered  booking       30  wants a slot [2J and a very long expl…\n"
            "\n"
            "Newest calls first; times in Asia/Kolkata.\n");
}

TEST_F(listing_test, shows_every_kind_as_a_table) {
  domain::message failed = a_message();
  failed.state = domain::message_state::failed;
  failed.error = "63016 outside the window";
  serve(adding(a_booking()));
  serve(adding(failed));
  serve(adding(a_job()));
  ASSERT_EQ(list(list_any_bookings), 0);
  EXPECT_THAT(out(), HasSubstr("K7M2PQ     2027-01-15 13:30       30  Asha Rao  +919876543210  General consultation"));
  ASSERT_EQ(list(list_messages), 0);
  EXPECT_THAT(out(), HasSubstr("failed  63016 outside the window"));
  ASSERT_EQ(list(list_jobs), 0);
  EXPECT_THAT(out(), HasSubstr(" 1  2027-01-15 13:30  available  download         0  2027-01-15 13:30"));
}

TEST_F(listing_test, says_what_to_do_when_there_is_nothing_yet) {
  serve([](ports::transaction&) -> result<void> { return {}; });
  for (const lister each : {list_calls, list_any_bookings, list_messages, list_jobs}) {
    ASSERT_EQ(list(each), 0);
    EXPECT_THAT(out(), ::testing::MatchesRegex("No [a-z]+ yet\\. .+\n"));
    EXPECT_EQ(json(each), element::array());
  }
}

TEST_F(listing_test, fails_with_the_path_when_there_is_no_database) {
  for (const bool as_json : {false, true}) {
    EXPECT_EQ(list(list_calls, {as_json, 50}), 1);
    EXPECT_EQ(out(), "");
  }
  EXPECT_THAT(err(), HasSubstr(database().string()));
  EXPECT_THAT(err(), HasSubstr("DATABASE_PATH"));
  EXPECT_FALSE(std::filesystem::exists(database()));
}

TEST_F(listing_test, shows_conversations) {
  serve([](ports::transaction& tx) -> result<void> {
    domain::stored_conversation row;
    row.customer = "+919812345678";
    row.called = "+14155550100";
    row.call = caller;
    row.status = domain::conversation_status::waiting;
    row.state = "{}";
    row.last_reply = "{}";
    row.turns = 3;
    row.summary = "a check-up tomorrow";
    row.started_at = noon;
    row.last_at = noon;
    const result<std::int64_t> added = tx.conversations().add(row);
    row.call.reset();
    row.channel = domain::conversation_channel::chat;
    row.customer.clear();
    const result<std::int64_t> more = tx.conversations().add(row);
    return added && more ? result<void>() : result<void>(error(errc::conflict, "not added"));
  });
  const element all = json(list_conversations);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].dump(), R"({"id":1,"channel":"phone","customer":"+919812345678","state":"waiting","turns":3,)"
                           R"("last_at":"2027-01-15T13:30:00+05:30","summary":"a check-up tomorrow","call_sid":")" +
                               caller.str() + R"(","business":"main"})");
  EXPECT_TRUE(all[0]["customer"].is_null());
  EXPECT_TRUE(all[0]["call_sid"].is_null());
  EXPECT_EQ(list(list_conversations), 0);
  EXPECT_THAT(out(), HasSubstr("a check-up tomorrow"));
}

}  // namespace
}  // namespace zylin::cli
