#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/recording_list.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::recovery {

enum class recording_class {
  take,       ///< somebody said something
  left_none,  ///< a recording of nothing: a missed call
  not_work    ///< missing (as yet), or not what our greeting asked for
};

/// The class of a listed recording, whoever's call it belongs to.
[[nodiscard]] recording_class classify_recording(const ports::listed_recording& listed, time_point begun_at);

/// An unknown call is ours when it went to our number.
[[nodiscard]] bool is_ours(const ports::directory_entry& entry, const config::twilio_settings& account);

/// A mark in the future was made by a clock that was fast. What came meanwhile is unknown, so it goes back to a day
/// before `now`; recordings already taken are recognised by their SID.
[[nodiscard]] ports::sweep_mark without_future(ports::sweep_mark mark, time_point now);

/// From when on recordings are listed: an hour before the mark, because the provider lists a recording late and our
/// clock may be fast; never before the first start, and at most a month back.
[[nodiscard]] time_point list_from(const ports::sweep_mark& mark, time_point now);

/// True when a failed request for one call says nothing about the next one: the turn goes on, but is not complete.
[[nodiscard]] bool concerns_one_call_only(errc code) noexcept;

}  // namespace zylin::recovery
