#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/intent_extractor.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/transcriber.hpp"

#include <memory>

namespace zylin::app {

/// Who is asked where the first provider has failed for good. Both null without OPENAI_FALLBACK_BASE_URL.
struct second_provider {
  std::unique_ptr<transcriber> ears;
  std::unique_ptr<intent_extractor> reader;
};

/// The arguments must outlive what is made.
[[nodiscard]] second_provider create_second_provider(http_client& network, const settings& configured,
                                                     const clock& time, telemetry& events);

}  // namespace zylin::app
