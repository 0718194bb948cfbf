#pragma once

#include "zylin/http/router.hpp"
#include "zylin/http/server.hpp"
#include "zylin/ports/telemetry.hpp"

namespace zylin::http {

/// What every session of one server shares.
struct service {
  service(router where, server_limits most, ports::telemetry& told)
      : routes(std::move(where)), limits(most), events(told) {}

  router routes;
  server_limits limits;
  ports::telemetry& events;
  bool draining = false;  ///< every response is the last of its connection
};

}  // namespace zylin::http
