#include "busy_times.hpp"

#include "expand_event.hpp"
#include "feed_event.hpp"
#include "libical_setup.hpp"
#include "reading_budget.hpp"
#include "zone_table.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/try.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <tuple>
#include <utility>

namespace zylin::ical {
namespace {

constexpr std::size_t spans_before_merging = 200'000;

error takes_too_long() {
  return {errc::bad_response, "the calendar takes too long to read: it has too many events that repeat too often"};
}

void merge(std::vector<domain::time_span>& spans) {
  std::ranges::sort(spans, {}, [](const domain::time_span& one) { return std::tie(one.from, one.until); });
  std::size_t kept = 0;
  for (const domain::time_span& one : spans) {
    if (kept > 0 && one.from <= spans[kept - 1].until) {
      spans[kept - 1].until = std::max(spans[kept - 1].until, one.until);
    } else {
      spans[kept++] = one;
    }
  }
  spans.resize(kept);
}

/// All events of one UID: the series, and what replaces single instances of it.
struct event_group {
  std::vector<feed_event> series;
  std::vector<feed_event> instead;
};

/// The content of a file.
class feed_content {
 public:
  explicit feed_content(const busy_query& asked) : asked_(asked), budget_(asked.longest_reading), zones_(asked.zone) {}

  result<void> read(std::string_view text);
  result<busy_times> find_busy();

 private:
  void read_line(const content_line& line);
  void read_zone_line(const content_line& line);
  void read_free_busy(const content_line& line);
  void end_event();
  [[nodiscard]] bool is_own(const feed_event& event) const;
  [[nodiscard]] left_out_starts starts_left_out(const feed_event& series,
                                                const std::vector<const feed_event*>& instead);
  result<void> add_group(const event_group& group);
  result<void> add_moved_rests(const feed_event& series, const std::vector<const feed_event*>& instead);
  result<void> add(const feed_event& event, const left_out_starts& left_out);
  void add(domain::time_span span);

  const busy_query& asked_;
  reading_budget budget_;
  zone_table zones_;
  std::map<std::string, event_group> groups_;  // by UID
  std::vector<std::pair<calendar_period, bool>> free_busy_;
  std::vector<domain::time_span> spans_;
  bool too_many_ = false;
  std::size_t lines_ = 0;
  std::size_t events_ = 0;
  std::size_t dates_ = 0;
  std::size_t never_fitting_ = 0;
  std::size_t moved_rests_ = 0;
  // While a component is read.
  std::vector<std::string> inside_;  // names of the components, outermost first
  feed_event event_;
  std::string vtimezone_;
  bool began_ = false;
  bool ended_ = false;
};

constexpr std::size_t deepest = 20;
constexpr std::size_t lines_between_looks = 1000;

bool is_web_page(std::string_view text) {
  return ascii::trim(text).starts_with('<');
}

result<void> feed_content::read(std::string_view text) {
  content_lines lines(text);
  while (const auto line = lines.next()) {
    if (!began_ && !line->is("BEGIN", "VCALENDAR")) {
      return error(errc::bad_response, is_web_page(text) ? "the answer is a web page, not a calendar"
                                                         : "the answer is not a calendar (iCalendar)");
    }
    began_ = true;
    ended_ = inside_.size() <= 1 && line->is("END", "VCALENDAR");
    read_line(*line);
    if (++lines_ % lines_between_looks == 0 && !budget_.has_time()) {
      return takes_too_long();
    }
    if (events_ > most_events) {
      return error(errc::response_too_large, "the calendar has more than " + std::to_string(most_events) + " events");
    }
    if (dates_ > most_dates) {
      return error(errc::response_too_large,
                   "the calendar's events have more than " + std::to_string(most_dates) + " single dates");
    }
    if (inside_.size() > deepest) {
      return error(errc::bad_response, "the calendar is nested too deeply");
    }
  }
  if (!began_) {
    return error(errc::bad_response, "the answer is empty");
  }
  return ended_ ? result<void>() : error(errc::bad_response, "the calendar is cut off before its end");
}

void feed_content::read_line(const content_line& line) {
  const std::string component = inside_.empty() ? std::string() : inside_.back();
  if (inside_.size() >= 2 && inside_[1] == "vtimezone") {
    read_zone_line(line);
  }
  if (line.is("BEGIN")) {
    inside_.push_back(ascii::lower_case(ascii::trim(line.value)));
    if (inside_.back() == "vevent") {
      event_ = feed_event();
    } else if (inside_.back() == "vtimezone") {
      vtimezone_ = "BEGIN:VTIMEZONE\r\n";
    }
  } else if (line.is("END")) {
    if (!inside_.empty()) {
      inside_.pop_back();
    }
    if (component == "vevent") {
      end_event();
    }
  } else if (component == "vevent") {
    read_event_line(line, event_);
  } else if (component == "vfreebusy" && line.is("FREEBUSY")) {
    read_free_busy(line);
  }
}

/// What a zone's rules need; names and comments may hold anything.
void feed_content::read_zone_line(const content_line& line) {
  constexpr std::string_view names[] = {"BEGIN",        "END",        "TZID",  "DTSTART",
                                        "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"};
  if (std::ranges::none_of(names, [&](std::string_view name) { return line.is(name); })) {
    return;
  }
  vtimezone_.append(line.name).append(line.parameters).append(":").append(line.value).append("\r\n");
  if (line.is("END", "VTIMEZONE")) {
    zones_.add(vtimezone_);
    vtimezone_.clear();
  }
}

void feed_content::read_free_busy(const content_line& line) {
  const std::string_view type = line.parameter("FBTYPE").value_or("BUSY");
  std::string_view list = line.value;
  while (!list.empty() && !ascii::equals_ignoring_case(type, "FREE")) {
    const std::string_view one = list.substr(0, list.find(','));
    const auto period = parse_calendar_period(line, one);
    free_busy_.emplace_back(period.value_or(calendar_period()), period.has_value());
    list.remove_prefix(std::min(one.size() + 1, list.size()));
  }
}

bool feed_content::is_own(const feed_event& event) const {
  return !asked_.own_uids_end.empty() && event.uid.ends_with(asked_.own_uids_end);
}

void feed_content::end_event() {
  ++events_;
  dates_ += event_.further.size() + event_.except.size();
  if (is_own(event_)) {
    return;
  }
  // Without a UID nothing belongs together.
  event_group& group = groups_[event_.uid.empty() ? "\n" + std::to_string(events_) : event_.uid];
  (event_.instead_of ? group.instead : group.series).push_back(std::move(event_));
}

/// Whether `one` is a later version than `other`.
bool is_later(const feed_event& one, const feed_event& other) {
  return std::tie(one.sequence, one.stamp) >= std::tie(other.sequence, other.stamp);
}

/// Of those with the same RECURRENCE-ID, the latest version.
std::vector<const feed_event*> latest_versions(const std::vector<feed_event>& all, zone_table& zones) {
  std::map<time_point, const feed_event*> latest;
  for (const feed_event& each : all) {
    const auto [known, added] = latest.try_emplace(zones.moment(*each.instead_of), &each);
    if (!added && is_later(each, *known->second)) {
      known->second = &each;
    }
  }
  std::vector<const feed_event*> kept;
  for (const auto& [when, each] : latest) {
    kept.push_back(each);
  }
  return kept;
}

/// Two series of one UID are two versions if they are numbered; programs that give everything the same UID do not.
std::int64_t latest_sequence(const std::vector<feed_event>& series) {
  std::int64_t latest = 0;
  for (const feed_event& each : series) {
    latest = std::max(latest, each.sequence);
  }
  return latest;
}

left_out_starts feed_content::starts_left_out(const feed_event& series, const std::vector<const feed_event*>& instead) {
  left_out_starts left_out;
  if (!series.start) {
    return left_out;
  }
  for (const calendar_time& each : series.except) {
    leave_out(left_out, each, *series.start, zones_);
  }
  for (const feed_event* each : instead) {
    leave_out(left_out, *each->instead_of, *series.start, zones_);
  }
  return left_out;
}

result<void> feed_content::add_group(const event_group& group) {
  const std::vector<const feed_event*> instead = latest_versions(group.instead, zones_);
  const std::int64_t latest = latest_sequence(group.series);
  for (const feed_event& series : group.series) {
    if (series.sequence == latest && series.blocks()) {
      TRY(add(series, starts_left_out(series, instead)));
      TRY(add_moved_rests(series, instead));
    }
  }
  for (const feed_event* each : instead) {
    if (each->blocks()) {
      feed_event alone = *each;
      alone.rules.clear();
      alone.further.clear();
      TRY(add(alone, {}));
    }
  }
  return {};
}

/// Programs differ in what becomes of the rest of the series, so its old times go on blocking too.
result<void> feed_content::add_moved_rests(const feed_event& series, const std::vector<const feed_event*>& instead) {
  for (const feed_event* each : instead) {
    if (!each->and_following || !each->blocks() || !each->start || !each->unreadable.empty() || !series.start) {
      continue;
    }
    ++moved_rests_;
    TRY_ASSIGN(const std::vector<domain::time_span> found,
               expand_moved_rest(series, *each, starts_left_out(series, {}), asked_.window, zones_, budget_));
    std::ranges::for_each(found, [this](const domain::time_span& one) { add(one); });
  }
  return {};
}

result<void> feed_content::add(const feed_event& event, const left_out_starts& left_out) {
  if (!event.unreadable.empty()) {
    return error(errc::bad_response, "an event's " + event.unreadable + " cannot be read");
  }
  if (!event.start) {
    return {};  // it has no time
  }
  if (event.rules.size() > most_rules_of_an_event) {
    return error(errc::bad_response,
                 "an event has more than " + std::to_string(most_rules_of_an_event) + " rules by which it repeats");
  }
  never_fitting_ += has_rule_that_never_fits(event) ? 1U : 0U;
  TRY_ASSIGN(const std::vector<domain::time_span> found, expand_event(event, left_out, asked_.window, zones_, budget_));
  std::ranges::for_each(found, [this](const domain::time_span& each) { add(each); });
  return {};
}

void feed_content::add(domain::time_span span) {
  span.from = std::max(span.from, asked_.window.from);
  span.until = std::min(span.until, asked_.window.until);
  if (span.from < span.until && !too_many_) {
    spans_.push_back(span);
  }
  if (spans_.size() >= spans_before_merging) {
    merge(spans_);
    too_many_ = spans_.size() > most_busy_times;
  }
}

result<busy_times> feed_content::find_busy() {
  for (const auto& [uid, group] : groups_) {
    TRY(add_group(group));
    if (!budget_.has_time()) {
      return takes_too_long();
    }
  }
  for (const auto& [period, readable] : free_busy_) {
    if (!readable) {
      return error(errc::bad_response, "a busy time cannot be read");
    }
    feed_event event;
    event.start = period.start;
    event.end = period.end;
    event.length = period.length;
    add(span_from(event, period.start, zones_));
  }
  merge(spans_);
  if (spans_.size() > most_busy_times) {
    return error(errc::response_too_large,
                 "the calendar has more than " + std::to_string(most_busy_times) + " busy times");
  }
  return busy_times{std::move(spans_), events_, zones_.unknown(), never_fitting_, moved_rests_};
}

}  // namespace

result<busy_times> read_busy_times(std::string_view text, const busy_query& asked) {
  prepare_libical();
  feed_content content(asked);
  TRY(content.read(text));
  return content.find_busy();
}

}  // namespace zylin::ical
