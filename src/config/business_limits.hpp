#pragma once

#include <cstddef>

// Limits of the business file. Texts are counted in bytes of UTF-8; spoken texts stay well below the 4096 characters
// that one <Say> may hold.
namespace zylin::config::business_limits {

inline constexpr std::size_t name = 200;
inline constexpr std::size_t short_text = 100;
inline constexpr std::size_t address = 500;
inline constexpr std::size_t spoken = 1500;
inline constexpr std::size_t question = 300;
inline constexpr std::size_t languages = 20;
inline constexpr std::size_t services = 100;
inline constexpr std::size_t other_names = 20;
inline constexpr std::size_t staff = 100;
inline constexpr std::size_t resources = 50;
inline constexpr std::size_t calendars = 20;
inline constexpr std::size_t calendar_address = 2000;
inline constexpr std::size_t faq = 100;
inline constexpr std::size_t dates = 1000;
inline constexpr std::size_t intervals = 10;
inline constexpr std::size_t template_variables = 20;
inline constexpr std::size_t emergency_words = 100;  ///< per language
inline constexpr std::size_t dialled = 30;

}  // namespace zylin::config::business_limits
