#include "listing_shape.hpp"

#include "zylin/core/date_text.hpp"

#include <ostream>

namespace zylin::cli {

listing_element known(std::string_view text) {
  return text.empty() ? listing_element() : listing_element(text);
}

listing_element known(const std::optional<call_sid>& id) {
  return id ? listing_element(id->str()) : listing_element();
}

listing_element known(const std::optional<std::int64_t>& number) {
  return number ? listing_element(*number) : listing_element();
}

std::string short_time(const domain::time_zone& zone, time_point when) {
  const domain::local_minutes local = zone.to_local(when);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  return format_date(std::chrono::year_month_day(day)).value_or("") + " " + format_time(local - day).value_or("");
}

int refuse_listing(const listing_request& asked, const error& why) {
  asked.err << "zylin: " << why.message() << '\n';
  if (why.code() == errc::not_found) {
    asked.err << "It is created when `zylin serve` starts for the first time. If yours lies elsewhere, set "
                 "DATABASE_PATH to it, or name its settings with --env-file.\n";
  }
  return failed;
}

void print_footer(const listing_request& asked, std::string_view plural, std::size_t count) {
  asked.out << '\n' << "Newest " << plural << " first; times in " << asked.zone.name() << '.';
  if (count == asked.how.limit) {
    asked.out << " These are the latest " << count << ": --limit N shows more.";
  }
  asked.out << '\n';
}

void print_json(std::ostream& out, const listing_element& rows) {
  constexpr int indent = 2;
  // Broken UTF-8 from a caller must not prevent the whole listing.
  out << rows.dump(indent, ' ', false, listing_element::error_handler_t::replace) << '\n';
}

void print_nothing(std::ostream& out, std::string_view plural, std::string_view hint) {
  out << "No " << plural << " yet. " << hint << '\n';
}

}  // namespace zylin::cli
