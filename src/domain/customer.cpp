#include "zylin/domain/customer.hpp"

#include "clean_text.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain {
namespace {

std::string profile_line(std::string_view text, std::size_t most_bytes) {
  const std::string clean = clean_text(cut_text(ascii::trim(text), most_bytes * 2));
  return std::string(ascii::trim(cut_text(ascii::trim(clean), most_bytes)));
}

/// In any case and accents.
std::vector<std::string> name_parts(std::string_view name) {
  return words_of(phrase::fold(name));
}

/// The same words in any order, or a beginning of the name: the given name alone, without some of what follows. What
/// stands later in a name ("Maria" of "Jose Maria", a surname) is also borne by others of the number.
bool is_short_for(const std::vector<std::string>& parts, const std::vector<std::string>& name) {
  return parts.size() <= name.size() &&
         (std::equal(parts.begin(), parts.end(), name.begin()) || std::ranges::is_permutation(parts, name));
}

}  // namespace

bool may_be_same_person(std::string_view one, std::string_view other) {
  const std::vector<std::string> first = name_parts(one);
  const std::vector<std::string> second = name_parts(other);
  return !first.empty() && !second.empty() && (is_short_for(first, second) || is_short_for(second, first));
}

bool learn_name(customer& row, std::string_view name) {
  const std::string line = profile_line(name, longest_name);
  const std::vector<std::string> words = name_parts(line);
  std::vector<std::string*> shorter;
  for (std::string& one : row.names) {
    const std::vector<std::string> known = name_parts(one);
    if (is_short_for(words, known)) {
      return false;  // also where nothing is a name
    }
    if (is_short_for(known, words)) {
      shorter.push_back(&one);
    }
  }
  if (words.empty()) {
    return false;
  }
  if (shorter.size() == 1) {
    *shorter.front() = line;
    return true;
  }
  if (row.names.size() >= most_names) {
    return false;
  }
  row.names.push_back(line);
  return true;
}

customer bounded(customer row) {
  constexpr std::size_t longest_code = 8;
  const std::vector<std::string> names = std::exchange(row.names, {});
  for (const std::string& one : names) {
    learn_name(row, one);
  }
  row.language = profile_line(row.language, longest_code);
  row.notes = profile_line(row.notes, longest_customer_notes);
  return row;
}

bool add_note(customer& row, std::string_view remark) {
  const std::string line = profile_line(remark, longest_customer_notes);
  if (line.empty() || row.notes == line) {
    return true;
  }
  std::string notes = row.notes.empty() ? line : row.notes + "; " + line;
  if (notes.size() > longest_customer_notes) {
    return false;
  }
  row.notes = std::move(notes);
  return true;
}

bool take_over(customer& row, const customer& other) {
  for (const std::string& name : other.names) {
    learn_name(row, name);
  }
  if (row.language.empty()) {
    row.language = other.language;
  }
  return add_note(row, other.notes);
}

std::optional<std::string> known_name_for(const std::vector<std::string>& known, std::string_view said) {
  const std::vector<std::string> parts = name_parts(said);
  std::vector<std::string> meant;
  for (const std::string& one : known) {
    const std::vector<std::string> name = name_parts(one);
    if (name == parts) {
      return one;
    }
    if (!parts.empty() && is_short_for(parts, name)) {
      meant.push_back(one);
    }
  }
  return meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
}

std::optional<std::string> name_if_none_said(const caller_memory& of) {
  customer all;
  all.names = of.names;
  for (const std::string& each : of.booked_for) {
    learn_name(all, each);
  }
  if (all.names.size() == 1) {
    return all.names.front();
  }
  return of.booked_for.size() == 1 ? std::optional(of.booked_for.front()) : std::nullopt;
}

}  // namespace zylin::domain
