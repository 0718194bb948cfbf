#pragma once

#include "zylin/domain/business.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Who serves whom, and when they are there. Names are compared as the database compares them: without the case of
/// ASCII letters.
[[nodiscard]] bool same_listed_name(std::string_view one, std::string_view other) noexcept;

/// The person of exactly that name; null when nobody is listed by it.
[[nodiscard]] const staff_member* find_staff(const business& business, std::string_view name) noexcept;

/// The same, or by another name that is listed for them.
[[nodiscard]] const staff_member* find_staff_by_any_name(const business& business, std::string_view name) noexcept;

/// What is stored of whom somebody asked for, as the file names them now: by the new name of a person who was renamed
/// and whose old name is listed in `also`; nothing for who is listed no longer.
[[nodiscard]] std::optional<std::string> name_listed_now(const business& business,
                                                         const std::optional<std::string>& stored);

/// There is nobody of that name: says who there is. An `invalid_input`.
[[nodiscard]] error unknown_person(const business& business, std::string_view name);

[[nodiscard]] bool does_service(const staff_member& who, std::string_view service) noexcept;

/// Everybody who does that service, in the file's order. Where there is nobody, it is booked without a person.
[[nodiscard]] std::vector<const staff_member*> staff_for(const business& business, std::string_view service);

/// Whether a booking of that service belongs to a person.
[[nodiscard]] bool needs_person(const business& business, std::string_view service) noexcept;

/// Of all that the business offers.
[[nodiscard]] std::vector<std::string> service_names(const business& business);

/// "Maria, Ben"
[[nodiscard]] std::string staff_names(const std::vector<const staff_member*>& people);

/// When a person can be booked on one date. Theirs are the business's hours unless they have their own; those count on
/// a day on which the business is open at all. On a special day both must be open. None on their closures and absences.
[[nodiscard]] day_hours hours_on(const business& business, const staff_member& who, std::chrono::local_days day);

/// How many appointments may run at one time over all services that no staff is listed for: what the file says, else
/// the largest capacity of any service.
[[nodiscard]] int most_at_once(const business& business) noexcept;

/// Its name in the business file.
inline constexpr std::string_view at_once_key = "booking.at_once";

/// Whether services of before could run beside each other, and now cannot, because the file says nothing of it.
[[nodiscard]] bool at_once_is_guessed(const business& business) noexcept;

/// How many of that resource there are; nothing for one that is not listed, which has no limit.
[[nodiscard]] std::optional<int> count_of_resource(const business& business, std::string_view name) noexcept;

}  // namespace zylin::domain
