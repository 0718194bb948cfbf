#pragma once

#include "zylin/domain/model_status.hpp"
#include "zylin/ports/telemetry.hpp"

#include <algorithm>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::openai {

/// Who is told of what is learned about models. `model_missing` may be empty.
struct model_listener {
  telemetry& events;
  std::string_view upstream;
  std::function<void()> model_missing;
};

/// The configured models for one use, best first, each with what was learned of it since the start. Any thread.
template <class Dialect>
class model_pool {
 public:
  /// `told` must outlive the pool; `names` is not empty.
  model_pool(const std::vector<std::string>& names, const model_listener& told) : told_(told) {
    for (const std::string& name : names) {
      models_.push_back({name, Dialect::expected_of(name), false, false});
    }
  }

  /// Whom to ask, one after the other: who is there; when nobody is, all of them, for that may have changed.
  [[nodiscard]] std::vector<std::string> order() const {
    const std::lock_guard held(access_);
    const bool all = std::ranges::all_of(models_, &model::missing);
    std::vector<std::string> names;
    for (const model& each : models_) {
      if (all || !each.missing) {
        names.push_back(each.name);
      }
    }
    return names;
  }

  [[nodiscard]] Dialect dialect(std::string_view name) const {
    const std::lock_guard held(access_);
    return find(name).dialect;
  }
  /// The model has answered a request, so that a refusal without a reason is about what was asked, not about how.
  [[nodiscard]] bool is_proven(std::string_view name) const {
    const std::lock_guard held(access_);
    return find(name).proven;
  }

  void answered(std::string_view name, const Dialect& asked) {
    const std::lock_guard held(access_);
    model& known = find(name);
    known.dialect = asked;
    known.proven = true;
    known.missing = false;
  }
  /// The model refused `parameter` to somebody who knew of it what `known` says, and is to be asked in the dialect
  /// `instead`. Returns the dialect to go on with: where another request learned something meanwhile, that stays.
  [[nodiscard]] Dialect refused(std::string_view name, std::string_view parameter, const Dialect& known,
                                const Dialect& instead) {
    {
      const std::lock_guard held(access_);
      model& asked = find(name);
      if (asked.dialect != known) {
        return asked.dialect;
      }
      asked.dialect = instead;
    }
    told_.events.parameter_refused(told_.upstream, name, parameter);
    return instead;
  }
  void not_there(std::string_view name) {
    if (set_missing(name, true) && told_.model_missing) {
      told_.model_missing();
    }
  }
  /// The provider lists the model.
  void listed(std::string_view name) { set_missing(name, false); }

  [[nodiscard]] std::vector<model_status> status(model_use use) const {
    const std::lock_guard held(access_);
    std::vector<model_status> all;
    for (const model& each : models_) {
      model_status& seen = all.emplace_back();
      seen.provider = told_.upstream;
      seen.use = use;
      seen.name = each.name;
      seen.missing = each.missing;
    }
    return all;
  }

 private:
  struct model {
    std::string name;
    Dialect dialect;
    bool proven;
    bool missing;
  };

  [[nodiscard]] const model& find(std::string_view name) const {
    return *std::ranges::find(models_, name, &model::name);
  }
  [[nodiscard]] model& find(std::string_view name) { return *std::ranges::find(models_, name, &model::name); }
  /// True when that is news.
  bool set_missing(std::string_view name, bool missing) {
    const std::lock_guard held(access_);
    return std::exchange(find(name).missing, missing) != missing;
  }

  const model_listener& told_;
  mutable std::mutex access_;
  std::vector<model> models_;
};

}  // namespace zylin::openai
