#include "zylin/pipeline/agreed_service.hpp"

#include <string>

namespace zylin {

result<service> agreed_service(transaction& within, std::string_view name, std::chrono::minutes duration,
                               std::chrono::minutes buffer) {
  const result<int> capacity = within.capacities().find(name);
  if (!capacity) {
    return capacity.error();
  }
  service agreed;
  agreed.name = std::string(name);
  agreed.duration = duration;
  agreed.buffer = buffer;
  agreed.capacity = *capacity;
  return agreed;
}

}  // namespace zylin
