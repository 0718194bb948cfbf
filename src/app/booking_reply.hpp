#pragma once

#include "booking_order.hpp"

#include "zylin/control/command.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/pipeline/owner_desk.hpp"

namespace zylin::app {

/// What became of an order, in words for the owner; a time that cannot be had is an error, `conflict`.
[[nodiscard]] control::reply describe(const booking_order& order, const owner_outcome& made, const business& facts);

}  // namespace zylin::app
