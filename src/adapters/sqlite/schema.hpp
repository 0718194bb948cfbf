#pragma once

#include <cstdint>
#include <span>

namespace zylin::sqlite {

/// Marks a file as ours (PRAGMA application_id): "Zyln".
inline constexpr std::int64_t application_id = 0x5a796c6e;

/// The steps from an empty file to today's schema. Step n leads from user_version n to n + 1; a released
/// step is never changed, only followed by another.
[[nodiscard]] std::span<const char* const> schema_steps() noexcept;

}  // namespace zylin::sqlite
