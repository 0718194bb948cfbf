#include "cli/bookings_fixture.hpp"

namespace zylin::test {
namespace {

using ::testing::HasSubstr;

constexpr const char* asha = "+4915112345678";

class owner_of_customers : public bookings_fixture {
 protected:
  json customers() { return printed({"customers", "--json"}); }
  /// A booking of the past, since the owner can make none.
  void had_booking(const std::string& reference, domain::booking_status status, const std::string& service) {
    write([&](ports::transaction& tx) -> result<void> {
      domain::booking row;
      row.reference = reference;
      row.customer_name = "Asha Rao";
      row.customer_phone = asha;
      row.service = service;
      row.starts_at = system_clock().now() - std::chrono::hours(24 * static_cast<int>(reference.back() - '0'));
      row.duration = std::chrono::minutes(30);
      row.status = status;
      const result<std::int64_t> added = tx.bookings().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }
};

TEST_F(owner_of_customers, see_them_with_what_their_bookings_say) {
  EXPECT_TRUE(customers().empty());
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  had_booking("AAAAA2", domain::booking_status::completed, "Massage");
  had_booking("AAAAA3", domain::booking_status::no_show, "Haircut");
  const json all = customers();
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(all[0], json::parse(R"({"phone": "+4915112345678", "names": ["Asha Rao"], "language": null, "visits": 1,
    "no_shows": 1, "last_service": "Massage", "last_staff": null, "notes": null, "blocked": false, "opted_out": []})"));
  EXPECT_EQ(zylin({"customers"}), 0);
  EXPECT_THAT(output, HasSubstr("Asha Rao"));
}

TEST_F(owner_of_customers, see_one_with_coming_bookings_and_closed_channels) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  write([](ports::transaction& tx) -> result<void> {
    const result<bool> closed = tx.opt_outs().close(asha, domain::channel::whatsapp, system_clock().now());
    return closed ? result<void>{} : result<void>(closed.error());
  });
  const json one = printed({"customers", "show", "01511 2345678", "--json"});
  EXPECT_EQ(one["opted_out"], json::array({"whatsapp"}));
  EXPECT_EQ(one["coming_bookings"].size(), 1U);
  EXPECT_EQ(zylin({"customers", "show", asha}), 0);
  EXPECT_THAT(output, HasSubstr("opted out of whatsapp"));
  EXPECT_EQ(zylin({"customers", "show", "+4915119999999"}), 1);
  EXPECT_THAT(output, HasSubstr("there is no customer +4915119999999"));
  EXPECT_EQ(zylin({"customers", "show", "nobody"}), 2);
}

TEST_F(owner_of_customers, note_block_unblock_and_merge_them) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  ASSERT_EQ(zylin({"customers", "note", asha, "allergic to latex"}), 0) << output;
  ASSERT_EQ(zylin({"customers", "block", asha}), 0) << output;
  EXPECT_THAT(output, HasSubstr("is blocked"));
  EXPECT_EQ(customers()[0]["blocked"], true);
  EXPECT_EQ(customers()[0]["notes"], "allergic to latex");
  ASSERT_EQ(zylin({"unblock", asha}), 0) << output;
  EXPECT_EQ(customers()[0]["blocked"], false);
  ASSERT_EQ(zylin({"customers", "merge", asha, "+4915111111111"}), 0) << output;
  EXPECT_THAT(output, HasSubstr("1 booking has that number now"));
  EXPECT_EQ(customers()[0]["phone"], "+4915111111111");
  EXPECT_EQ(customers().size(), 1U);
  EXPECT_EQ(bookings()[0]["customer_phone"], "+4915111111111");
}

TEST_F(owner_of_customers, block_whoever_made_a_call) {
  write([](ports::transaction& tx) -> result<void> {
    domain::call row(*call_sid::parse("CA" + std::string(32, '1')));
    row.from = "+4915122222222";
    row.started_at = system_clock().now();
    const result<bool> added = tx.calls().add(row);
    return added ? result<void>{} : result<void>(added.error());
  });
  ASSERT_EQ(zylin({"block", "--call", "CA" + std::string(32, '1')}), 0) << output;
  EXPECT_EQ(customers()[0]["phone"], "+4915122222222");
  EXPECT_EQ(zylin({"block", "--call", "CA" + std::string(32, '2')}), 1);
  EXPECT_THAT(output, HasSubstr("there is no call"));
}

TEST_F(owner_of_customers, cannot_block_what_is_no_customers_number) {
  EXPECT_EQ(zylin({"customers", "block", "+266696687"}), 2);
  EXPECT_THAT(output, HasSubstr("withhold"));
  EXPECT_EQ(zylin({"customers", "block"}), 2);
  EXPECT_THAT(output, HasSubstr("the number is missing"));
  EXPECT_EQ(run({"customers", "block", "+493012345678"},
                {{"BUSINESS_CONFIG", "salon.json"}, {"BUSINESS_PHONE", "+493012345678"}}),
            2);
  EXPECT_THAT(output, HasSubstr("own lines"));
  EXPECT_THAT(output, HasSubstr("`zylin calls` shows"));
  EXPECT_EQ(run({"block", "+493012345679"}, {{"BUSINESS_CONFIG", "salon.json"}, {"OWNER_PHONE", "+493012345679"}}), 2);
  EXPECT_THAT(output, HasSubstr("your own number (OWNER_PHONE)"));
  EXPECT_THAT(output, HasSubstr("change OWNER_PHONE first"));
  EXPECT_TRUE(customers().empty());
}

TEST_F(owner_of_customers, cannot_block_themselves_by_a_call) {
  write([](ports::transaction& tx) -> result<void> {
    domain::call row(*call_sid::parse("CA" + std::string(32, '3')));
    row.from = "+493012345679";
    row.started_at = system_clock().now();
    const result<bool> added = tx.calls().add(row);
    return added ? result<void>{} : result<void>(added.error());
  });
  EXPECT_EQ(run({"block", "--call", "CA" + std::string(32, '3')},
                {{"BUSINESS_CONFIG", "salon.json"}, {"OWNER_PHONE", "+493012345679"}}),
            1);
  EXPECT_THAT(output, HasSubstr("your own number"));
}

TEST_F(owner_of_customers, change_them_with_a_reply_for_programs) {
  ASSERT_EQ(add(day(2) + " 15:00"), 0) << output;
  EXPECT_EQ(printed({"customers", "note", asha, "pays cash", "--json"}),
            json::parse(R"({"phone": "+4915112345678", "notes": "pays cash"})"));
  EXPECT_EQ(printed({"block", asha, "--json"}),
            json::parse(R"({"phone": "+4915112345678", "blocked": true, "changed": true})"));
  EXPECT_EQ(printed({"customers", "block", asha, "--json"})["changed"], false);
  EXPECT_EQ(printed({"unblock", asha, "--json"}),
            json::parse(R"({"phone": "+4915112345678", "blocked": false, "changed": true})"));
  EXPECT_EQ(printed({"customers", "unblock", asha, "--json"})["changed"], false);
  EXPECT_EQ(printed({"customers", "merge", asha, "+4915111111111", "--json"}),
            json::parse(R"({"from": "+4915112345678", "into": "+4915111111111", "bookings": 1, "wishes": 0,
                            "closed": []})"));
}

}  // namespace
}  // namespace zylin::test
