#pragma once

#include <cstddef>

namespace zylin::net {

/// `free` and `realloc` for memory from malloc that wipe its content.
void wiped_free(void* block) noexcept;
[[nodiscard]] void* wiped_realloc(void* block, std::size_t size) noexcept;

}  // namespace zylin::net
