#pragma once

#include "domain/reply_check/businesses.hpp"
#include "pipeline/calls/act_step_fixture.hpp"
#include "zylin/domain/model_answer.hpp"
#include "zylin/domain/rule_reader.hpp"

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <utility>

namespace zylin::calls {

/// How a model writes down its answer.
enum class writing { plain, fenced, in_prose, twice, trailing_comma, python, wrapped, without_nulls, shouting, quoted };

/// The model's understanding of the words. Empty is null.
struct model_row {
  const char* said;
  const char* intent;
  const char* reply;
  writing how = writing::plain;
  const char* name = "";
  const char* service = "";
  const char* date = "";
  const char* time = "";
  const char* when = "";
  const char* further = "";  ///< more properties, as JSON
};

inline void PrintTo(const model_row& row, std::ostream* to) {
  *to << row.said << " -> " << row.reply;
}

inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

inline std::string write(const model_row& row) {
  nlohmann::ordered_json object;
  const auto put = [&](const char* name, const std::string& value) {
    if (!value.empty()) {
      object[name] = value;
    } else if (row.how != writing::without_nulls) {
      object[name] = nullptr;
    }
  };
  put("intent", row.intent);
  put("reply", row.reply);
  put("language", "en");
  put("customer_name", row.name);
  put("customer_phone", "");
  put("service", row.service);
  put("date", row.date);
  put("time", row.time);
  put("when_phrase", row.when);
  put("notes", "");
  put("issue_summary", "");
  if (*row.further != 0) {
    object.update(nlohmann::ordered_json::parse(row.further));
  }
  if (row.how == writing::shouting) {
    std::string loud = row.intent;
    loud.front() = static_cast<char>(loud.front() - 'a' + 'A');
    object["intent"] = loud;
  }
  const std::string text = object.dump();
  switch (row.how) {
    case writing::fenced: return "```json\n" + object.dump(2) + "\n```";
    case writing::in_prose: return "Sure, here is the answer:\n" + text + "\nLet me know if you need more.";
    case writing::twice: return text + "\n" + text;
    case writing::trailing_comma: return text.substr(0, text.size() - 1) + ",}";
    case writing::python: return replaced(text, "null", "None");
    case writing::wrapped: return R"({"call_understanding":)" + text + "}";
    case writing::quoted: return replaced(text, "null", R"("null")");
    default: return text;
  }
}

/// The effects of an answer: read, acted on, stored.
class model_answers : public test::act_step_fixture, public ::testing::WithParamInterface<model_row> {
 protected:
  model_answers() {
    business = domain::reply_check_tests::clinic();
    business.zone = *domain::time_zone::locate("Asia/Kolkata");
  }

  void SetUp() override {}

  /// The model is not asked a second time here: after an unusable answer the rules read the call at once.
  void receive(const model_row& row) {
    domain::call log = test::sample_call(1);
    log.transcript = row.said;
    add_call(log);
    const result<domain::understanding> what = domain::read_model_answer(write(row));
    used_ = what.has_value();
    act(what ? *what : read_by_rules(row.said, business, business.zone.to_local(log.started_at)));
  }

  [[nodiscard]] std::string told() const {
    std::string all;
    for (const domain::message& one : data.messages()) {
      all += one.to == test::customer_number ? one.body + "\n" : "";
    }
    return all;
  }

  bool used_ = false;
};

}  // namespace zylin::calls
