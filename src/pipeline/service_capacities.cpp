#include "zylin/pipeline/service_capacities.hpp"

namespace zylin {

result<void> write_capacities(transaction& within, const business& facts) {
  for (const service& one : facts.services) {
    if (result<void> saved = within.capacities().save(one.name, one.capacity); !saved) {
      return saved;
    }
  }
  return {};
}

}  // namespace zylin
