#include "simulate/script.hpp"

#include "zylin/core/try.hpp"
#include "zylin/core/wav.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <span>
#include <string>

namespace zylin::cli {
namespace {

constexpr std::array<const char*, 25> first_names = {"Anna",   "Ben",    "Clara", "David", "Emma",   "Frank",  "Grace",
                                                     "Henry",  "Isabel", "Jack",  "Karen", "Liam",   "Maria",  "Nora",
                                                     "Oliver", "Paula",  "Quinn", "Rosa",  "Samuel", "Teresa", "Victor",
                                                     "Wendy",  "Xavier", "Yara",  "Zoe"};
constexpr std::array<const char*, 40> last_names = {
    "Schmidt",  "Miller", "Garcia",  "Patel",  "Nguyen", "Kim",    "Rossi",  "Novak",   "Silva",  "Jensen",
    "Dubois",   "Weber",  "Okafor",  "Haddad", "Cohen",  "Murphy", "Larsen", "Fischer", "Moreau", "Tanaka",
    "Kowalski", "Lopez",  "Baker",   "Carter", "Davis",  "Evans",  "Foster", "Green",   "Hughes", "Irving",
    "Jones",    "Keller", "Lambert", "Mason",  "Nelson", "Owens",  "Parker", "Quigley", "Reed",   "Stone"};
constexpr std::array<const char*, 10> area_codes = {"212", "213", "312", "503", "617",
                                                    "702", "808", "206", "303", "404"};

/// Made-up callers for simulations of many calls; each index up to 1000 has its own number, from the ranges that North
/// America reserves for fiction (555-0100 to 555-0199).
std::string caller_name(int index) {
  const auto at = static_cast<std::size_t>(index);
  return std::string(first_names[at % first_names.size()]) + " " +
         last_names[(at / first_names.size() + at) % last_names.size()];
}

std::string caller_number(int index) {
  const auto at = static_cast<std::size_t>(index);
  const std::string line = std::to_string(100 + at % 100);
  return std::string("+1") + area_codes[at / 100 % area_codes.size()] + "5550" + line;
}

constexpr int opens = 8;
constexpr int slots_a_day = 24;
constexpr int calls_per_conflict = 8;

std::string ordinal(unsigned day) {
  const unsigned last = day % 10;
  const bool teen = day >= 11 && day <= 13;
  const char* ending = teen || last > 3 || last == 0 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
  return std::to_string(day) + ending;
}

std::string say_day(int days_ahead, std::chrono::year_month_day today) {
  constexpr std::array<const char*, 12> months = {"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
  if (days_ahead == 1) {
    return "tomorrow";
  }
  const std::chrono::year_month_day day(std::chrono::sys_days(today) + std::chrono::days(days_ahead));
  return std::string("on ") + months[static_cast<unsigned>(day.month()) - 1] + " " +
         ordinal(static_cast<unsigned>(day.day()));
}

std::string say_time(int slot_of_day) {
  const int hour = opens + slot_of_day / 2;
  const std::string minutes = slot_of_day % 2 == 0 ? "" : ":30";
  return std::to_string(hour > 12 ? hour - 12 : hour) + minutes + (hour < 12 ? " AM" : " PM");
}

result<std::string> read_wav_file(const std::filesystem::path& file) {
  constexpr std::uintmax_t most_bytes = 4U << 20U;  // the limit of a request to the stand-ins
  std::error_code failure;
  const std::uintmax_t bytes = std::filesystem::file_size(file, failure);
  if (failure) {
    return error(errc::not_found, file.string() + ": " + failure.message());
  }
  if (bytes > most_bytes) {
    return error(errc::response_too_large, file.string() + ": more than 4 MiB");
  }
  std::ifstream stream(file, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(stream), {});
}

/// Fills in what the recording itself says about text and length.
result<scripted_call> listen(std::string wav) {
  const result<wav_info> info = read_wav_info(std::as_bytes(std::span(wav)));
  if (!info) {
    return error(errc::bad_response, "no WAV that can be read: " + info.error().message());
  }
  const auto bytes_per_second =
      std::max<std::uint64_t>(1, std::uint64_t{info->sample_rate} * info->channels * info->bits_per_sample / 8);
  scripted_call call;
  call.said = info->comment;
  call.duration = std::chrono::seconds(std::max<std::uint64_t>(1, info->data_bytes / bytes_per_second));
  call.wav = std::move(wav);
  return call;
}

result<scripted_call> record(const simulate_options& options, int index, std::chrono::year_month_day today) {
  if (options.wav.empty()) {
    return listen(sim::speak(options.say.value_or(request_of(index, options.calls, today))));
  }
  TRY_ASSIGN(std::string wav, read_wav_file(options.wav));
  return listen(std::move(wav));
}

}  // namespace

std::string request_of(int index, int calls, std::chrono::year_month_day today) {
  if (calls == 1) {
    return default_request;
  }
  const int slot = index - (index + 1) / calls_per_conflict;
  return "Hi, my name is " + caller_name(index) + ". I would like to book an appointment for " +
         say_day(1 + slot / slots_a_day, today) + " at " + say_time(slot % slots_a_day) + ".";
}

result<std::vector<scripted_call>> write_script(const simulate_options& options, std::chrono::year_month_day today) {
  std::vector<scripted_call> script;
  for (int index = 0; index < options.calls; ++index) {
    TRY_ASSIGN(scripted_call call, record(options, index, today));
    const std::string own_number = options.calls == 1 ? "+14155550123" : caller_number(index);
    call.from = options.caller.value_or(own_number);
    script.push_back(std::move(call));
  }
  return script;
}

}  // namespace zylin::cli
