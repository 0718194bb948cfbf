#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/telemetry.hpp"

#include <algorithm>
#include <chrono>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::openai {

/// Receives what is learned about models. `availability_changed` may be empty.
struct model_listener {
  ports::telemetry& events;
  std::string_view upstream;
  std::function<void()> availability_changed;
};

/// How long a missing model is not asked, before one request tries it again: a proxy that is restarting answers 404
/// too.
inline constexpr std::chrono::minutes missing_model_pause{15};

/// The configured models for one use, best first, with what was learned about each since the start. Any thread.
template <class Dialect>
class model_pool {
 public:
  /// The references must outlive the pool; `names` is not empty.
  model_pool(const std::vector<std::string>& names, const clock& time, const model_listener& told)
      : time_(time), told_(told) {
    for (const std::string& name : names) {
      models_.push_back({name, Dialect::expected_of(name)});
    }
  }

  struct candidate {
    std::string name;
    bool on_trial;  ///< it was missing, and may be available again
  };

  /// The models that one request asks, in this order: those available or on trial; if there are none, all.
  [[nodiscard]] std::vector<candidate> candidates() const {
    const std::lock_guard held(access_);
    const time_point now = time_.now();
    std::vector<candidate> chosen;
    for (const model& each : models_) {
      if (!each.missing || is_to_be_tried(each, now)) {
        chosen.push_back({each.name, each.missing});
      }
    }
    if (std::ranges::all_of(models_, &model::missing)) {
      chosen.clear();
      std::ranges::transform(models_, std::back_inserter(chosen), [](const model& each) {
        return candidate{each.name, false};
      });
    }
    return chosen;
  }
  /// False when another request is trying the model already.
  [[nodiscard]] bool begin_trial(std::string_view name) {
    const std::lock_guard held(access_);
    model& missing = find(name);
    const time_point now = time_.now();
    if (!is_to_be_tried(missing, now)) {
      return false;
    }
    missing.tried_at = now;
    return true;
  }

  [[nodiscard]] Dialect dialect(std::string_view name) const {
    const std::lock_guard held(access_);
    return find(name).dialect;
  }
  /// The model has answered in the dialect that the pool knows, so a refusal without a reason is about the content of
  /// the request and not about its parameters.
  [[nodiscard]] bool is_proven(std::string_view name) const {
    const std::lock_guard held(access_);
    return find(name).proven;
  }

  /// The model answered a request in the dialect `asked`, made when the pool knew `known`.
  void answered(std::string_view name, const Dialect& known, const Dialect& asked) {
    std::vector<std::string_view> given_up;
    bool returned = false;
    {
      const std::lock_guard held(access_);
      model& here = find(name);
      returned = std::exchange(here.missing, false);
      if (here.dialect == known && asked != known && !here.proven) {
        given_up = asked.given_up_since(known);
        here.dialect = asked;
      }
      here.proven = here.proven || here.dialect == asked;
    }
    tell_given_up(name, given_up);
    if (returned) {
      tell_availability();
    }
  }

  /// The model refused a parameter to a request made with the dialect `known`; `instead` is to be used from now on.
  /// Returns the dialect to go on with: what another request learned meanwhile is kept.
  [[nodiscard]] Dialect refused(std::string_view name, const Dialect& known, const Dialect& instead) {
    {
      const std::lock_guard held(access_);
      model& asked = find(name);
      if (asked.dialect != known) {
        return asked.dialect;
      }
      asked.dialect = instead;
      asked.proven = false;
    }
    tell_given_up(name, instead.given_up_since(known));
    return instead;
  }

  void not_there(std::string_view name) {
    if (set_missing(name, true)) {
      tell_availability();
    }
  }
  /// The provider lists the model.
  void listed(std::string_view name) { set_missing(name, false); }

  [[nodiscard]] std::vector<domain::model_status> status(domain::model_use use) const {
    const std::lock_guard held(access_);
    std::vector<domain::model_status> all;
    for (const model& each : models_) {
      domain::model_status& seen = all.emplace_back();
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
    bool proven = false;  ///< in that dialect
    bool missing = false;
    time_point tried_at{};
  };

  /// If the clock was set back, the pause does not get longer.
  static bool is_to_be_tried(const model& missing, time_point now) {
    return now < missing.tried_at || now - missing.tried_at >= missing_model_pause;
  }

  [[nodiscard]] const model& find(std::string_view name) const {
    return *std::ranges::find(models_, name, &model::name);
  }
  [[nodiscard]] model& find(std::string_view name) { return *std::ranges::find(models_, name, &model::name); }

  /// True if this is a change.
  bool set_missing(std::string_view name, bool missing) {
    const std::lock_guard held(access_);
    model& one = find(name);
    one.tried_at = time_.now();
    return std::exchange(one.missing, missing) != missing;
  }
  void tell_given_up(std::string_view name, const std::vector<std::string_view>& parameters) const {
    for (const std::string_view parameter : parameters) {
      told_.events.parameter_refused(told_.upstream, name, parameter);
    }
  }
  void tell_availability() const {
    if (told_.availability_changed) {
      told_.availability_changed();
    }
  }

  const clock& time_;
  const model_listener& told_;
  mutable std::mutex access_;
  std::vector<model> models_;
};

}  // namespace zylin::openai
