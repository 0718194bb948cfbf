#include "app/running_system.hpp"

#include "cli/child_process.hpp"
#include "support/source_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/control/control_client.hpp"
#include "zylin/control/control_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>

namespace zylin::test {
namespace {

namespace asio = boost::asio;

using namespace std::chrono_literals;
using std::chrono::days;
using ::testing::AllOf;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using json = nlohmann::json;

const domain::time_zone berlin = *domain::time_zone::locate("Europe/Berlin");

class a_calendar_feed : public ::testing::Test {
 protected:
  a_calendar_feed() : system(options()) {}

  static system_options options() {
    system_options how;
    how.adjust = [](config::settings& settings) {
      settings.business.name = "Müller, Söhne; \\ Praxis";
      settings.business.zone = berlin;
      settings.business.booking.horizon = days(400);
    };
    return how;
  }
  /// Noon of that day from today in Berlin, which the change of the clocks does not affect.
  static time_point noon_in(int day) {
    const auto today = std::chrono::floor<days>(berlin.to_local(system_clock().now()));
    return berlin.to_sys(domain::local_minutes(today + days(day)) + 12h);
  }
  static domain::booking a_booking(const std::string& reference, time_point starts) {
    domain::booking row;
    row.reference = reference;
    row.customer_name = "Asha Rao";
    row.customer_phone = "+919876543210";
    row.service = "Service " + reference;  // each its own, so that capacity does not matter
    row.starts_at = starts;
    row.duration = 30min;
    row.created_at = system_clock().now();
    return row;
  }

  /// Bookings made while the server was not running.
  void add(const std::vector<domain::booking>& rows) {
    system.stop();
    sqlite::store_options storage;
    storage.file = system.settings().database_path;
    {
      const std::unique_ptr<ports::store> db = *sqlite::open_store(storage);
      ports::store::work unit = [&rows](ports::transaction& tx) -> result<void> {
        for (const domain::booking& row : rows) {
          if (const result<std::int64_t> added = tx.bookings().add(row); !added) {
            return added.error();
          }
        }
        return {};
      };
      asio::io_context io;
      auto done = asio::co_spawn(io, db->run(std::move(unit)), asio::use_future);
      io.run();
      EXPECT_TRUE(done.get());
    }
    system.start();
  }
  /// As another program could change the database.
  void change(const std::string& sql) {
    system.stop();
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(system.settings().database_path.c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
    sqlite3_close(db);
    system.start();
  }

  control::reply tell(const control::command& asked) {
    return control::send_command(control::socket_of(system.settings().database_path), asked, 10s);
  }
  /// The path of a new address.
  std::string subscribe() {
    const control::reply made = tell({"calendar.new", {}});
    EXPECT_TRUE(made) << made.error().message();
    const std::string& url = system.settings().server.public_url;
    return made->substr(made->find(url) + url.size());
  }
  /// What an independent program reads from the file.
  json read(const std::string& path) {
    const ports::http_response reply = system.get(path);
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.header("content-type"), "text/calendar; charset=utf-8");
    const std::filesystem::path file = system.settings().database_path.parent_path() / "read.ics";
    std::ofstream(file, std::ios::binary) << reply.body;
    child_process python({"/usr/bin/python3", test::source_folder() + "/tests/app/read_calendar.py", file.string()},
                         {{"LC_ALL", "C.UTF-8"}}, file.parent_path());
    EXPECT_EQ(python.wait(), 0) << python.output() << "(python3-icalendar is installed by scripts/test)\n"
                                << reply.body;
    return json::parse(python.output(), nullptr, false);
  }
  json only_event(const std::string& path) {
    const json calendar = read(path);
    EXPECT_THAT(calendar.at("events"), SizeIs(1));
    return calendar.at("events").at(0);
  }
  static std::int64_t seconds(time_point when) {
    return std::chrono::floor<std::chrono::seconds>(when).time_since_epoch().count();
  }

  running_system system;
};

TEST_F(a_calendar_feed, tells_another_program_what_is_booked) {
  const domain::booking row = a_booking("K7M2PQ", noon_in(3));
  add({row});
  const json calendar = read(subscribe());
  EXPECT_EQ(calendar.at("method"), "PUBLISH");
  EXPECT_EQ(calendar.at("version"), "2.0");
  EXPECT_EQ(calendar.at("name"), "Müller, Söhne; \\ Praxis");
  EXPECT_EQ(calendar.at("zones"), json::array({"Europe/Berlin"}));
  EXPECT_EQ(calendar.at("errors"), json::array());
  ASSERT_THAT(calendar.at("events"), SizeIs(1));
  const json event = calendar.at("events").at(0);
  EXPECT_THAT(event.at("uid").get<std::string>(), ::testing::MatchesRegex("K7M2PQ@[0-9a-f]+"));
  EXPECT_EQ(event.at("sequence"), 0);
  EXPECT_EQ(event.at("status"), "CONFIRMED");
  EXPECT_EQ(event.at("summary"), "Service K7M2PQ: Asha Rao");
  EXPECT_EQ(event.at("description"), "Phone: +919876543210\nReference: K7M2PQ");
  EXPECT_EQ(event.at("tzid"), "Europe/Berlin");
  EXPECT_EQ(event.at("start"), seconds(row.starts_at));
  EXPECT_EQ(event.at("end"), seconds(row.starts_at + 30min));
  EXPECT_EQ(event.at("stamp"), seconds(row.created_at));
}

TEST_F(a_calendar_feed, gives_every_quarter_of_an_hour_around_a_change_of_the_clocks_its_instant) {
  const time_point now = system_clock().now();
  std::vector<domain::booking> rows;
  for (const domain::zone_change& change : berlin.changes(now, now + days(366))) {
    for (time_point start = change.at - 3h; start < change.at + 3h; start += 15min) {
      rows.push_back(a_booking("R" + std::to_string(rows.size()), start));
    }
  }
  ASSERT_THAT(rows, SizeIs(48)) << "two changes a year";
  add(rows);
  const json calendar = read(subscribe());
  ASSERT_THAT(calendar.at("events"), SizeIs(rows.size()));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const json& event = calendar.at("events").at(i);
    EXPECT_EQ(event.at("summary"), rows[i].service + ": Asha Rao");
    EXPECT_EQ(event.at("start"), seconds(rows[i].starts_at)) << berlin.format_iso(rows[i].starts_at);
    EXPECT_EQ(event.at("end"), seconds(rows[i].starts_at + 30min)) << berlin.format_iso(rows[i].starts_at);
  }
}

TEST_F(a_calendar_feed, survives_any_name) {
  const std::vector<std::string> names{
      "a,b;c\\d \"e\": f",
      "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
      "अनुष्का शर्मा अनुष्का शर्मा अनुष्का शर्मा अनुष्का शर्मा अनुष्का शर्मा अनुष्का शर्मा",
      std::string(300, ','),
      "BEGIN:VEVENT",
  };
  std::vector<domain::booking> rows;
  for (const std::string& name : names) {
    rows.push_back(a_booking("R" + std::to_string(rows.size()), noon_in(1 + static_cast<int>(rows.size()))));
    rows.back().customer_name = name;
  }
  rows.push_back(a_booking("R9", noon_in(20)));
  rows.back().customer_name = "line\r\nEND:VEVENT\x01\xff";
  add(rows);
  const json calendar = read(subscribe());
  ASSERT_THAT(calendar.at("events"), SizeIs(rows.size()));
  for (std::size_t i = 0; i < names.size(); ++i) {
    EXPECT_EQ(calendar.at("events").at(i).at("summary"), rows[i].service + ": " + names[i]);
  }
  EXPECT_EQ(calendar.at("events").at(names.size()).at("summary"), "Service R9: line  END:VEVENT \xef\xbf\xbd");
}

TEST_F(a_calendar_feed, counts_what_changes_under_the_same_uid) {
  add({a_booking("K7M2PQ", noon_in(3))});
  const std::string path = subscribe();
  const json before = only_event(path);
  change("UPDATE bookings SET starts_at = " + std::to_string(noon_in(5).time_since_epoch().count()));
  const json moved = only_event(path);
  EXPECT_EQ(moved.at("uid"), before.at("uid"));
  EXPECT_EQ(moved.at("sequence"), 1);
  EXPECT_EQ(moved.at("start"), seconds(noon_in(5)));
  change("UPDATE bookings SET status = 'cancelled'");
  const json cancelled = only_event(path);
  EXPECT_EQ(cancelled.at("uid"), before.at("uid"));
  EXPECT_EQ(cancelled.at("sequence"), 2);
  EXPECT_EQ(cancelled.at("status"), "CANCELLED");
}

TEST_F(a_calendar_feed, shows_a_request_as_tentative) {
  domain::booking row = a_booking("K7M2PQ", noon_in(3));
  row.status = domain::booking_status::requested;
  add({row});
  EXPECT_EQ(only_event(subscribe()).at("status"), "TENTATIVE");
}

TEST_F(a_calendar_feed, reaches_from_thirty_days_ago_to_the_horizon) {
  add({a_booking("TOOOLD", noon_in(-31)), a_booking("OLDEST", noon_in(-29)), a_booking("LATEST", noon_in(400)),
       a_booking("TOOFAR", noon_in(401))});
  const json calendar = read(subscribe());
  ASSERT_THAT(calendar.at("events"), SizeIs(2));
  EXPECT_EQ(calendar.at("events").at(0).at("summary"), "Service OLDEST: Asha Rao");
  EXPECT_EQ(calendar.at("events").at(1).at("summary"), "Service LATEST: Asha Rao");
}

TEST_F(a_calendar_feed, opens_for_its_secrets_only_until_they_are_revoked) {
  const std::string first = subscribe();
  const std::string second = subscribe();
  EXPECT_THAT(first, AllOf(EndsWith(".ics"), SizeIs(57)));
  EXPECT_EQ(system.get(first).status, 200);
  EXPECT_EQ(system.get(second).status, 200);
  EXPECT_EQ(system.get("/calendar/" + std::string(43, 'A') + ".ics").status, 404);
  ASSERT_TRUE(tell({"calendar.revoke", {{"id", "1"}}}));
  EXPECT_EQ(system.get(first).status, 404);
  EXPECT_EQ(system.get(second).status, 200);
  system.stop();
  system.start();
  EXPECT_EQ(system.get(first).status, 404);
  EXPECT_EQ(system.get(second).status, 200);
}

TEST_F(a_calendar_feed, keeps_its_secret_out_of_metrics_and_database) {
  const std::string path = subscribe();
  const std::string secret = path.substr(10, 43);
  EXPECT_EQ(system.get(path).status, 200);
  const std::string metrics = system.get("/metrics").body;
  EXPECT_THAT(metrics, AllOf(HasSubstr("route=\"/calendar/{file}\""), Not(HasSubstr(secret))));
  system.stop();
  for (const auto& file : std::filesystem::directory_iterator(system.settings().database_path.parent_path())) {
    if (file.is_regular_file()) {
      std::ostringstream bytes;
      bytes << std::ifstream(file.path(), std::ios::binary).rdbuf();
      EXPECT_THAT(bytes.str(), Not(HasSubstr(secret))) << file.path();
    }
  }
  system.start();
}

TEST_F(a_calendar_feed, says_that_nothing_has_changed) {
  add({a_booking("K7M2PQ", noon_in(3))});
  const std::string path = subscribe();
  const std::string tag = std::string(system.get(path).header("etag"));
  EXPECT_THAT(tag, Not(IsEmpty()));
  EXPECT_EQ(system.get(path).header("etag"), tag);
  change("UPDATE bookings SET status = 'completed'");
  EXPECT_NE(system.get(path).header("etag"), tag);
}

}  // namespace
}  // namespace zylin::test
