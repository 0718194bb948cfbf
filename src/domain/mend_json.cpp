#include "mend_json.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain {
namespace {

using std::string_view;

constexpr string_view blanks = " \t\r\n";

struct quotation {
  string_view opens;
  string_view closes;
};

constexpr auto other_quotes = std::to_array<quotation>({{"'", "'"}, {"\u201c", "\u201d"}, {"\u2018", "\u2019"}});

constexpr auto other_values = std::to_array<std::pair<string_view, string_view>>(
    {{"None", "null"}, {"True", "true"}, {"False", "false"}, {"undefined", "null"}, {"NaN", "null"}, {"NULL", "null"}});

class mender {
 public:
  explicit mender(string_view text) : rest_(text) {}

  std::string mend() {
    while (!rest_.empty()) {
      if (!take_text() && !take_other_text() && !take_comma() && !take_value()) {
        take(1);
      }
    }
    return std::move(out_);
  }

 private:
  void take(std::size_t bytes) {
    out_ += rest_.substr(0, bytes);
    rest_.remove_prefix(std::min(bytes, rest_.size()));
  }

  bool take_text() {
    if (rest_.front() != '"') {
      return false;
    }
    std::size_t end = 1;
    while (end < rest_.size() && rest_[end] != '"') {
      end += rest_[end] == '\\' ? 2 : 1;
    }
    take(std::min(end + 1, rest_.size()));
    return true;
  }

  /// Ends at the quotation mark that a colon, a comma or a bracket follows.
  bool take_other_text() {
    for (const quotation& one : other_quotes) {
      if (!rest_.starts_with(one.opens)) {
        continue;
      }
      for (std::size_t end = rest_.find(one.closes, one.opens.size()); end != string_view::npos;
           end = rest_.find(one.closes, end + 1)) {
        const std::size_t next = rest_.find_first_not_of(blanks, end + one.closes.size());
        if (next == string_view::npos || string_view(":,}]").find(rest_[next]) != string_view::npos) {
          write_text(rest_.substr(one.opens.size(), end - one.opens.size()));
          rest_.remove_prefix(end + one.closes.size());
          return true;
        }
      }
    }
    return false;
  }

  void write_text(string_view text) {
    out_ += '"';
    for (std::size_t at = 0; at < text.size(); ++at) {
      const bool escaped_quote = text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '\'';
      if (escaped_quote) {
        continue;
      }
      out_ += text[at] == '"' ? "\\\"" : string(text[at]);
    }
    out_ += '"';
  }

  static std::string string(char one) { return {one}; }

  bool take_comma() {
    const std::size_t next = rest_.front() == ',' ? rest_.find_first_not_of(blanks, 1) : string_view::npos;
    if (next == string_view::npos || (rest_[next] != '}' && rest_[next] != ']')) {
      return false;
    }
    rest_.remove_prefix(1);
    return true;
  }

  bool take_value() {
    const bool inside = !out_.empty() && (ascii::is_letter(out_.back()) || ascii::is_digit(out_.back()));
    for (const auto& [written, meant] : other_values) {
      const bool whole = rest_.size() > written.size() && !ascii::is_letter(rest_[written.size()]);
      if (!inside && rest_.starts_with(written) && whole) {
        out_ += meant;
        rest_.remove_prefix(written.size());
        return true;
      }
    }
    return false;
  }

  string_view rest_;
  std::string out_;
};

}  // namespace

std::string mend_json(string_view text) {
  return mender(text).mend();
}

}  // namespace zylin::domain
