#pragma once

#include "exit_status.hpp"
#include "listing.hpp"
#include "table.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/time_zone.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

/// Keys in the order they are written.
using listing_element = nlohmann::ordered_json;

/// Values of a JSON element: null where nothing is known.
[[nodiscard]] listing_element known(std::string_view text);
[[nodiscard]] listing_element known(const std::optional<call_sid>& id);
[[nodiscard]] listing_element known(const std::optional<std::int64_t>& number);

/// "2026-11-23 15:04" in `zone`, for a table.
[[nodiscard]] std::string short_time(const domain::time_zone& zone, time_point when);

/// What one kind of listing adds to the common part.
template <class Row>
struct listing_shape {
  std::string_view plural;  ///< "calls"
  std::string_view hint;    ///< shown for an empty list
  std::vector<table_column> columns;
  result<std::vector<Row>> (*latest)(ports::transaction&, std::size_t limit);
  listing_element (*element)(const Row&, const domain::time_zone&);
  table_row (*cells)(const Row&, const domain::time_zone&);
};

/// Prints to `asked.err` why nothing can be listed; returns the exit status.
[[nodiscard]] int refuse_listing(const listing_request& asked, const error& why);
/// The line below a table: how many rows, their order, the time zone, and how to see more.
void print_footer(const listing_request& asked, std::string_view plural, std::size_t count);
void print_json(std::ostream& out, const listing_element& rows);
void print_nothing(std::ostream& out, std::string_view plural, std::string_view hint);

template <class Row>
void print_as_table(const listing_request& asked, const listing_shape<Row>& shape, const std::vector<Row>& rows) {
  if (rows.empty()) {
    print_nothing(asked.out, shape.plural, shape.hint);
    return;
  }
  std::vector<table_row> lines;
  lines.reserve(rows.size());
  for (const Row& row : rows) {
    lines.push_back(shape.cells(row, asked.zone));
  }
  print_table(asked.out, shape.columns, lines);
  print_footer(asked, shape.plural, rows.size());
}

template <class Row>
void print_as_json(const listing_request& asked, const listing_shape<Row>& shape, const std::vector<Row>& rows) {
  listing_element array = listing_element::array();
  for (const Row& row : rows) {
    array.push_back(shape.element(row, asked.zone));
  }
  print_json(asked.out, array);
}

/// Reads the rows in one read transaction and prints them after it is closed. Returns the exit status.
template <class Row>
int show_listing(const listing_request& asked, const listing_shape<Row>& shape) {
  std::vector<Row> rows;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(rows, shape.latest(tx, asked.how.limit));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.database, look); !looked) {
    return refuse_listing(asked, looked.error());
  }
  if (asked.how.json) {
    print_as_json(asked, shape, rows);
  } else {
    print_as_table(asked, shape, rows);
  }
  return done;
}

}  // namespace zylin::cli
