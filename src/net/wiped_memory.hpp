#pragma once

#include <cstddef>

namespace zylin::net {

/// `free` and `realloc` of memory from malloc that leave nothing of what was in it.
void wiped_free(void* block) noexcept;
[[nodiscard]] void* wiped_realloc(void* block, std::size_t size) noexcept;

}  // namespace zylin::net
