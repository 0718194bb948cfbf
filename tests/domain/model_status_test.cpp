#include "zylin/domain/model_status.hpp"

#include "zylin/domain/texts.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

const sys_days end = year(2027) / 1 / 14;

model_status named(std::string name) {
  model_status row;
  row.provider = "openai";
  row.name = std::move(name);
  return row;
}

struct successor_case {
  const char* what;
  std::vector<std::string> configured;  ///< a leading "!": it is missing
  std::vector<listed_model> listed;
  std::string successor;  ///< of the first
  bool configured_successor;
};

TEST(a_model, is_followed_by_the_next_one_that_lasts_longer_or_by_the_suggestion) {
  const listed_model old{"old", end};
  const successor_case cases[] = {
      {"nothing is known", {"old"}, {}, "", false},
      {"the next one", {"old", "next"}, {old, {"next", {}}}, "next", true},
      {"one that is not in the list is not promised", {"old", "next"}, {old}, "", false},
      {"but what is missing is followed by it", {"!old", "next"}, {{"other", {}}}, "next", true},
      {"one that ends the same day is no successor", {"old", "next"}, {old, {"next", end}}, "", false},
      {"but one that ends a day later is", {"old", "next"}, {old, {"next", end + days(1)}}, "next", true},
      {"a missing one is none", {"old", "!next", "third"}, {old, {"third", {}}}, "third", true},
      {"the suggestion, where it is listed", {"old"}, {old, {"new", {}}}, "new", false},
      {"the suggestion ends as well", {"old"}, {old, {"new", end}}, "", false},
      {"a missing model takes what is there, however long", {"!old", "next"}, {{"next", end}}, "next", true},
      {"nor a suggestion that is missing itself", {"!old", "!new"}, {{"new", {}}}, "", false},
      {"the suggestion follows itself never", {"new"}, {{"new", end}}, "", false},
  };
  for (const successor_case& one : cases) {
    std::vector<model_status> models;
    for (const std::string& name : one.configured) {
      models.push_back(named(name.starts_with('!') ? name.substr(1) : name));
      models.back().missing = name.starts_with('!');
    }
    add_successors(models, one.listed, "new");
    EXPECT_EQ(models[0].successor, one.successor) << one.what;
    EXPECT_EQ(models[0].successor_configured, one.configured_successor) << one.what;
  }
}

TEST(a_model, is_warned_of_from_sixty_days_before_its_end) {
  model_status model = named("old");
  EXPECT_FALSE(ends_soon(model, end)) << "no end is announced";
  model.shutdown = end;
  EXPECT_FALSE(ends_soon(model, end - days(61)));
  EXPECT_TRUE(ends_soon(model, end - days(60)));
  EXPECT_TRUE(ends_soon(model, end + days(400)));
}

TEST(a_model, is_named_with_the_variable_that_sets_it) {
  model_status model = named("old");
  EXPECT_EQ(variable_of(model), "OPENAI_MODEL");
  model.use = model_use::transcription;
  EXPECT_EQ(variable_of(model), "OPENAI_TRANSCRIBE_MODEL");
  model.provider = "openai_fallback";
  EXPECT_EQ(variable_of(model), "OPENAI_FALLBACK_TRANSCRIBE_MODEL");
  model.use = model_use::understanding;
  EXPECT_EQ(variable_of(model), "OPENAI_FALLBACK_MODEL");
}

TEST(a_model, that_ends_or_is_missing_is_told_with_what_to_do) {
  const business business = default_business();
  model_status model = named("old");
  model.shutdown = end;
  EXPECT_EQ(shutdown_notice_text(model),
            "the shutdown date of old (OPENAI_MODEL) is 2027-01-14: set OPENAI_MODEL to another model");
  EXPECT_EQ(texts::report_model(business, model),
            "the shutdown date of old is 2027-01-14: set OPENAI_MODEL to another model");
  model.successor = "new";
  EXPECT_EQ(shutdown_notice_text(model),
            "the shutdown date of old (OPENAI_MODEL) is 2027-01-14: set OPENAI_MODEL to new, or to another model");
  EXPECT_EQ(texts::report_model(business, model),
            "the shutdown date of old is 2027-01-14: set OPENAI_MODEL to new, or to another model");
  model.successor_configured = true;
  EXPECT_EQ(shutdown_notice_text(model), "the shutdown date of old (OPENAI_MODEL) is 2027-01-14: calls go on with new");
  EXPECT_EQ(texts::report_model(business, model), "the shutdown date of old is 2027-01-14: calls go on with new");
  model.missing = true;
  EXPECT_EQ(missing_notice_text(model), "old (OPENAI_MODEL) is not there: calls go on with new");
  EXPECT_EQ(texts::report_model(business, model), "old is not there: calls go on with new");
  EXPECT_NE(texts::owner_model_missing(business, model).find("Calls go on with: new"), std::string::npos);
  model.successor.clear();
  model.successor_configured = false;
  EXPECT_EQ(texts::owner_model_missing(business, model),
            "A model that is set for " + business.name +
                " is not there at its provider, and OPENAI_MODEL names none that is.\nModel: old\n"
                "Please set OPENAI_MODEL to a model that is there.\n"
                "Until then calls are answered without it where that is possible; the others come to you.");
}

}  // namespace
}  // namespace zylin::domain
