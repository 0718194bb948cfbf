#pragma once

#include "simulate/call_record.hpp"

#include <filesystem>
#include <span>

namespace zylin::cli {

/// Fills in the call rows and bookings, read from the database while the server runs. Errors: those of
/// `sqlite::read_only`.
[[nodiscard]] result<void> look_up(const std::filesystem::path& database, std::span<call_record> records);

}  // namespace zylin::cli
