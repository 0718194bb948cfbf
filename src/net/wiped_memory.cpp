#include "wiped_memory.hpp"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace zylin::net {

void wiped_free(void* block) noexcept {
  if (block != nullptr) {
    ::explicit_bzero(block, ::malloc_usable_size(block));
    std::free(block);
  }
}

void* wiped_realloc(void* block, std::size_t size) noexcept {
  void* moved = std::malloc(size);
  if (moved != nullptr && block != nullptr) {
    std::memcpy(moved, block, std::min(size, ::malloc_usable_size(block)));
    wiped_free(block);
  }
  return moved;
}

}  // namespace zylin::net
