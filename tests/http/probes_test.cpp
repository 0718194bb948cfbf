#include "http/api_fixture.hpp"

namespace zylin::http::test {
namespace {

class probes : public api_test {};

TEST_F(probes, say_that_the_process_is_up) {
  start();
  for (const std::string_view path : {"/healthz", "/health"}) {
    EXPECT_EQ(get(path).status, 200);
    EXPECT_EQ(get(path).body, R"({"status":"ok"})");
  }
}

TEST_F(probes, say_that_it_is_ready) {
  start();
  EXPECT_EQ(get("/readyz").status, 200);
  EXPECT_EQ(get("/readyz").body, R"({"status":"ready"})");
}

TEST_F(probes, say_why_it_is_not_ready) {
  unready = {"the disk is full", "shutting down"};
  start();
  EXPECT_EQ(get("/readyz").status, 503);
  EXPECT_EQ(get("/readyz").body, R"({"reasons":["the disk is full","shutting down"],"status":"not ready"})");
}

TEST_F(probes, show_which_upstreams_do_not_answer_and_are_ready_all_the_same) {
  paused_upstreams = {"speech"};
  start();
  EXPECT_EQ(get("/readyz").status, 200);
  EXPECT_EQ(get("/readyz").body, R"({"paused":["speech"],"status":"ready"})");
}

TEST_F(probes, show_that_work_is_late_and_are_ready_all_the_same) {
  late = true;
  start();
  EXPECT_EQ(get("/readyz").status, 200);
  EXPECT_EQ(get("/readyz").body, R"({"late":true,"status":"ready"})");
}

TEST_F(probes, show_the_metrics_as_prometheus_text) {
  start();
  const raw_response answer = get("/metrics");
  EXPECT_EQ(answer.body, "zylin_up 1\n");
  EXPECT_TRUE(answer.headers.at("content-type").starts_with("text/plain; version=0.0.4"));
}

TEST_F(probes, answer_head_too) {
  start();
  raw_client client(running->port());
  client.send("HEAD /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  EXPECT_EQ(client.read_response(true).value_or(raw_response()).status, 200);
  EXPECT_TRUE(client.is_closed());
}

}  // namespace
}  // namespace zylin::http::test
