#include "basic_auth.hpp"

#include "zylin/core/base64.hpp"

namespace zylin::sim {

std::string basic_auth(std::string_view user, const secret& password) {
  std::string plain(user);
  plain += ':';
  plain += password.expose();
  return "Basic " + base64({reinterpret_cast<const unsigned char*>(plain.data()), plain.size()});
}

}  // namespace zylin::sim
