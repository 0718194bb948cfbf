#pragma once

#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/source_folder.hpp"

namespace zylin::domain::emergency_tests {

struct labelled_sentence {
  bool emergency = false;
  std::string language;  ///< ISO 639-1
  std::string text;
};

/// The lines of tests/domain/data/emergencies.tsv.
inline std::vector<labelled_sentence> labelled_sentences() {
  std::ifstream file(test::source_folder() + "/tests/domain/data/emergencies.tsv");
  std::vector<labelled_sentence> sentences;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') {
      continue;
    }
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    const std::string label = line.substr(0, first);
    if (second == std::string::npos || (label != "emergency" && label != "ordinary")) {
      throw std::runtime_error("emergencies.tsv: " + line);
    }
    labelled_sentence read;
    read.emergency = label == "emergency";
    read.language = line.substr(first + 1, second - first - 1);
    read.text = line.substr(second + 1);
    sentences.push_back(std::move(read));
  }
  return sentences;
}

}  // namespace zylin::domain::emergency_tests
