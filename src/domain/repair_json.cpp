#include "repair_json.hpp"

#include "lenient_json_scanner.hpp"

#include <algorithm>
#include <vector>

namespace zylin::domain {
namespace {

using std::string_view;

/// An object or an array that is not closed yet.
struct open_bracket {
  char closes = '}';
  bool has_items = false;
  bool has_key = false;  ///< of a member whose value is missing
};

class json_repairer {
 public:
  explicit json_repairer(string_view text) : rest_(text) {}

  std::string mend() {
    constexpr std::size_t deepest = 400;
    while (!rest_.empty() && open_.size() < deepest) {
      if (open_.empty()) {
        skip_prose();
      } else {
        take_piece();
      }
    }
    if (breaks_off_ || (!open_.empty() && open_.back().has_key)) {
      return {};
    }
    while (!open_.empty()) {
      close();
    }
    return std::move(out_);
  }

 private:
  void skip(std::size_t bytes) { rest_.remove_prefix(std::min(bytes, rest_.size())); }

  void skip_prose() {
    skip(std::min(rest_.find('{'), rest_.size()));
    if (!rest_.empty()) {
      open();
    }
  }

  void open() {
    open_.push_back({.closes = rest_.front() == '{' ? '}' : ']'});
    out_ += rest_.front();
    skip(1);
  }

  void close() {
    add_missing_value();
    out_ += open_.back().closes;
    open_.pop_back();
    if (open_.empty()) {
      out_ += '\n';
    } else {
      open_.back().has_key = false;
    }
  }

  void take_piece() {
    const std::size_t gap = gap_at(rest_);
    const std::size_t comma = comma_at(rest_);
    if (gap > 0) {
      skip(gap);
    } else if (comma > 0) {
      add_missing_value();
      skip(comma);
    } else if (rest_.front() == '}' || rest_.front() == ']') {
      take_closing();
    } else if (open_.back().closes == '}' && !open_.back().has_key) {
      take_key();
    } else {
      take_value();
    }
  }

  /// Brackets between are missing; one that closes nothing is dropped.
  void take_closing() {
    const char closing = rest_.front();
    skip(1);
    if (std::ranges::find(open_, closing, &open_bracket::closes) == open_.end()) {
      return;
    }
    while (open_.back().closes != closing) {
      close();
    }
    close();
  }

  void add_missing_value() {
    if (open_.back().has_key) {
      out_ += "null";
      open_.back().has_key = false;
    }
  }

  void begin_item() {
    open_bracket& here = open_.back();
    out_ += here.has_items ? "," : "";
    here.has_items = true;
  }

  void take_key() {
    const json_piece key = piece_at(rest_, json_place::key);
    const string_view following = rest_.substr(std::min(key.length, rest_.size()));
    const std::size_t gap = gap_at(following);
    const std::size_t colon = colon_at(following.substr(gap));
    if (key.length == 0 || !key.complete || colon == 0) {
      breaks_off_ = breaks_off_ || key.length == rest_.size();
      skip(key.complete ? std::max<std::size_t>(key.length, 1) : 1);
      return;
    }
    begin_item();
    out_ += key.json + ":";
    open_.back().has_key = true;
    skip(key.length + gap + colon);
  }

  void take_value() {
    if (open_.back().closes == ']') {
      begin_item();
    }
    if (rest_.front() == '{' || rest_.front() == '[') {
      open();
      return;
    }
    const bool in_array = open_.back().closes == ']';
    const json_piece value = piece_at(rest_, in_array ? json_place::array_value : json_place::member_value);
    breaks_off_ = breaks_off_ || !value.complete;
    out_ += value.length > 0 ? value.json : "null";
    open_.back().has_key = false;
    skip(std::max<std::size_t>(value.length, 1));
  }

  string_view rest_;
  std::string out_;
  std::vector<open_bracket> open_;
  bool breaks_off_ = false;
};

}  // namespace

std::string repair_json(string_view text) {
  return json_repairer(text).mend();
}

}  // namespace zylin::domain
