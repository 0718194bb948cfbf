#include "zylin/core/wav.hpp"

namespace zylin {
namespace {

constexpr std::uint32_t bytes_per_sample = 2;

void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) {
    out += static_cast<char>((value >> (8 * i)) & 0xFFU);
  }
}

void put_chunk(std::string& out, std::string_view id, std::string_view body) {
  out += id;
  put(out, static_cast<std::uint32_t>(body.size()), 4);
  out += body;
  if (body.size() % 2 != 0) {
    out += '\0';
  }
}

std::string format_chunk(std::uint32_t sample_rate) {
  constexpr std::uint32_t pcm = 1;
  constexpr std::uint32_t mono = 1;
  std::string body;
  put(body, pcm, 2);
  put(body, mono, 2);
  put(body, sample_rate, 4);
  put(body, sample_rate * bytes_per_sample, 4);
  put(body, bytes_per_sample, 2);
  put(body, bytes_per_sample * 8, 2);
  return body;
}

}  // namespace

std::string make_wav(std::span<const std::int16_t> samples, std::uint32_t sample_rate, const std::string& comment) {
  std::string data;
  data.reserve(samples.size() * bytes_per_sample);
  for (const std::int16_t sample : samples) {
    put(data, static_cast<std::uint16_t>(sample), 2);
  }
  std::string chunks = "WAVE";
  put_chunk(chunks, "fmt ", format_chunk(sample_rate));
  if (!comment.empty()) {
    std::string info = "INFO";
    put_chunk(info, "ICMT", comment + '\0');
    put_chunk(chunks, "LIST", info);
  }
  put_chunk(chunks, "data", data);
  std::string file;
  put_chunk(file, "RIFF", chunks);
  return file;
}

}  // namespace zylin
