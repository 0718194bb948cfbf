#pragma once

#include "connection.hpp"
#include "zylin/core/try.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace zylin::sqlite {

/// What a `SELECT state, count(*) … GROUP BY state` yields.
template <class State>
result<std::map<State, std::int64_t>> count_by_state(connection& db, std::string_view sql,
                                                     std::optional<State> (*parse)(std::string_view) noexcept) {
  const auto read = [parse](columns& row) -> result<std::pair<State, std::int64_t>> {
    const State state = row.one_of(parse);
    return std::pair(state, row.integer());
  };
  TRY_ASSIGN(const auto rows, db.all(sql, read));
  return std::map<State, std::int64_t>(rows.begin(), rows.end());
}

}  // namespace zylin::sqlite
