#pragma once

#include "connection.hpp"

namespace zylin::sqlite {

/// Writes a page that means nothing. Errors: `storage_*`.
[[nodiscard]] result<void> probe(connection& db);

}  // namespace zylin::sqlite
