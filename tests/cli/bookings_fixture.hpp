#pragma once

#include "cli/binary_fixture.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/date_text.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace zylin::test {

/// A salon in Berlin, open from 9 to 18 every day, and its owner at a terminal.
class bookings_fixture : public binary_fixture {
 protected:
  using json = nlohmann::json;
  using words = std::vector<std::string>;

  bookings_fixture() {
    std::filesystem::create_directories(folder_ + "/data");
    write_business("");
    write([](ports::transaction&) -> result<void> { return {}; });
  }

  /// The salon with `more` members of its file.
  void write_business(const std::string& more) {
    std::ofstream(folder_ + "/salon.json")
        << R"({"name": "Salon", "booking": {"at_once": 3}, "time_zone": "Europe/Berlin", "region": "DE", "hours": {
        "monday": [["09:00", "18:00"]], "tuesday": [["09:00", "18:00"]], "wednesday": [["09:00", "18:00"]],
        "thursday": [["09:00", "18:00"]], "friday": [["09:00", "18:00"]], "saturday": [["09:00", "18:00"]],
        "sunday": [["09:00", "18:00"]]},
      "services": [{"name": "Haircut", "minutes": 30}, {"name": "Massage", "minutes": 60, "capacity": 2}])"
        << more << "}";
  }

  int zylin(const words& arguments) { return run(arguments, environment()); }

  [[nodiscard]] static variables environment() { return {{"BUSINESS_CONFIG", "salon.json"}}; }

  /// As a server would, while none runs.
  void write(const ports::store::work& unit) {
    sqlite::store_options options;
    options.file = folder_ + "/data/zylin.db";
    const auto opened = sqlite::open_store(options);
    ASSERT_TRUE(opened) << opened.error().message();
    boost::asio::io_context io;
    std::optional<result<void>> outcome;
    auto arrived = [&outcome](const std::exception_ptr&, result<void> done) { outcome.emplace(std::move(done)); };
    boost::asio::co_spawn(io, (*opened)->run(unit), std::move(arrived));
    io.run();
    ASSERT_TRUE(outcome && *outcome) << outcome->error().message();
  }

  json printed(const words& arguments) {
    EXPECT_EQ(zylin(arguments), 0) << output;
    return json::parse(output);
  }
  json bookings() { return printed({"bookings", "--json"}); }
  json messages() { return printed({"messages", "--json"}); }

  /// That many days from now on Berlin's clock.
  [[nodiscard]] static std::string day(int ahead) {
    const domain::time_zone berlin = *domain::time_zone::locate("Europe/Berlin");
    const auto today = std::chrono::floor<std::chrono::days>(berlin.to_local(system_clock().now()));
    return *format_date(std::chrono::year_month_day(today + std::chrono::days(ahead)));
  }

  int add(const std::string& at, const words& more = {}) {
    words all = {"bookings", "add", "--name", "Asha Rao", "--phone", "+4915112345678", "--at", at};
    all.insert(all.end(), more.begin(), more.end());
    return zylin(all);
  }
};

/// The reference in what `zylin bookings add` printed.
inline std::string reference_in(const std::string& output) {
  const std::string before = "booked ";
  const std::size_t at = output.find(before);
  return at == std::string::npos ? std::string() : output.substr(at + before.size(), 6);
}

inline std::size_t count(const std::string& text, const std::string& piece) {
  std::size_t found = 0;
  for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace zylin::test
