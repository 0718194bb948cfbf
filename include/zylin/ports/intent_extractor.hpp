#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/caller_facts.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/ports/awaitable.hpp"

#include <string>

namespace zylin::ports {

/// Understands a transcript. The implementation knows the business, and of its customers only who called.
class intent_extractor {
 public:
  intent_extractor() = default;
  intent_extractor(const intent_extractor&) = delete;
  intent_extractor& operator=(const intent_extractor&) = delete;
  virtual ~intent_extractor() = default;

  /// A checked understanding. Errors as for `transcriber`; `bad_response` if the model's second answer was unusable
  /// too: asking again is pointless.
  [[nodiscard]] virtual awaitable<result<domain::understanding>> understand(std::string transcript,
                                                                            domain::caller_facts caller) = 0;
};

}  // namespace zylin::ports
