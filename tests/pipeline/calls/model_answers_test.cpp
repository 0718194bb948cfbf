#include "pipeline/calls/model_answers.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

class a_good_answer_to_a_question : public model_answers {};

TEST_P(a_good_answer_to_a_question, is_sent_as_it_is) {
  receive(GetParam());
  EXPECT_TRUE(used_);
  EXPECT_EQ(told(), std::string(GetParam().reply) + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    from_a_model, a_good_answer_to_a_question,
    ::testing::ValuesIn(std::vector<model_row>{
        {"when are you open on Saturday", "faq", "We are open on Saturday from 10 AM to 2 PM.", writing::plain},
        {"when are you open on Saturday", "faq", "We are open on Saturday from 10 AM to 2 PM.", writing::python},
        {"how much is a dental check-up", "faq", "A dental check-up costs ₹800.", writing::fenced},
        {"how much is a dental check-up", "faq", "A dental check-up costs ₹800.", writing::wrapped},
        {"do you take walk ins", "faq", "Yes, we accept walk-ins until an hour before we close.", writing::in_prose},
        {"do you take walk ins", "faq", "Yes, we accept walk-ins until an hour before we close.",
         writing::without_nulls},
        {"where can I park", "faq", "There is free parking behind the building.", writing::twice},
        {"where can I park", "faq", "There is free parking behind the building.", writing::shouting},
        {"how can I pay", "faq", "You can pay in cash, by card or with UPI.", writing::trailing_comma},
        {"how can I pay", "faq", "You can pay in cash, by card or with UPI.", writing::quoted},
        {"where are you", "faq", "You can find us at 123 MG Road, Bangalore.", writing::python},
        {"where are you", "faq", "You can find us at 123 MG Road, Bangalore.", writing::plain},
        {"are you open on Sunday", "faq", "No, we are closed on Sundays.", writing::wrapped},
        {"are you open on Sunday", "faq", "No, we are closed on Sundays.", writing::fenced},
        {"what is your phone number", "faq", "You can reach us at +91 1234567890.", writing::without_nulls},
        {"what is your phone number", "faq", "You can reach us at +91 1234567890.", writing::in_prose},
        {"which services do you offer", "faq", "We offer general consultations, dental check-ups and vaccinations.",
         writing::shouting},
        {"which services do you offer", "faq", "We offer general consultations, dental check-ups and vaccinations.",
         writing::twice},
        {"how late can I cancel", "faq", "Appointments can be cancelled up to 24 hours before.", writing::quoted},
        {"how late can I cancel", "faq", "Appointments can be cancelled up to 24 hours before.",
         writing::trailing_comma},
        {"do you treat snake bites", "faq", "I don't have that information. Someone will get back to you.",
         writing::plain},
        {"do you treat snake bites", "faq", "I don't have that information. Someone will get back to you.",
         writing::python},
        {"how long does a vaccination take", "faq", "A vaccination takes about 15 minutes.", writing::fenced},
        {"how long does a vaccination take", "faq", "A vaccination takes about 15 minutes.", writing::wrapped}}));

class a_good_answer_to_a_wish : public model_answers {};

TEST_P(a_good_answer_to_a_wish, is_acted_on) {
  receive(GetParam());
  EXPECT_TRUE(used_);
  ASSERT_THAT(data.bookings(), SizeIs(1)) << told();
  const domain::booking made = data.bookings().front();
  EXPECT_EQ(made.starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(made.customer_name, replaced(GetParam().name, "\"", ""));
  const domain::service* wanted = find_named_service(business, GetParam().service);
  EXPECT_EQ(made.service, wanted != nullptr ? wanted->name : business.services.front().name);
}

INSTANTIATE_TEST_SUITE_P(
    from_a_model, a_good_answer_to_a_wish,
    ::testing::ValuesIn(std::vector<model_row>{
        {"This is Asha Rao, a general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain,
         "Asha Rao", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"This is Asha Rao, a general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::twice,
         "Asha Rao", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"This is Asha Rao, a general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::wrapped,
         "Asha Rao", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"This is Asha Rao, a general consultation on Monday at 3 PM please", "booking", "Thank you.",
         writing::shouting, "Asha Rao", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"This is Asha Rao, a general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::quoted,
         "Asha Rao", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"my name is asha rao I need a dental check-up on Monday at 3 PM", "booking", "Thank you.", writing::fenced,
         "Asha Rao", "Dental check-up", "2027-01-18", "15:00:00", "Monday at 3 PM"},
        {"my name is asha rao I need a dental check-up on Monday at 3 PM", "booking", "Thank you.",
         writing::trailing_comma, "Asha Rao", "Dental check-up", "2027-01-18", "15:00:00", "Monday at 3 PM"},
        {"my name is asha rao I need a dental check-up on Monday at 3 PM", "booking", "Thank you.",
         writing::without_nulls, "Asha Rao", "Dental check-up", "2027-01-18", "15:00:00", "Monday at 3 PM"},
        {"my name is asha rao I need a dental check-up on Monday at 3 PM", "booking", "Thank you.", writing::quoted,
         "Asha Rao", "Dental check-up", "2027-01-18", "15:00:00", "Monday at 3 PM"},
        {"my name is asha rao I need a dental check-up on Monday at 3 PM", "booking", "Thank you.", writing::plain,
         "Asha Rao", "Dental check-up", "2027-01-18", "15:00:00", "Monday at 3 PM"},
        {"vaccination on Monday at 3 PM, this is Ravi Kumar", "booking", "Thank you.", writing::in_prose, "Ravi Kumar",
         "vaccination", "2027-01-18", "3:00 PM", "Monday at 3 PM"},
        {"vaccination on Monday at 3 PM, this is Ravi Kumar", "booking", "Thank you.", writing::python, "Ravi Kumar",
         "vaccination", "2027-01-18", "3:00 PM", "Monday at 3 PM"},
        {"vaccination on Monday at 3 PM, this is Ravi Kumar", "booking", "Thank you.", writing::shouting, "Ravi Kumar",
         "vaccination", "2027-01-18", "3:00 PM", "Monday at 3 PM"},
        {"vaccination on Monday at 3 PM, this is Ravi Kumar", "booking", "Thank you.", writing::plain, "Ravi Kumar",
         "vaccination", "2027-01-18", "3:00 PM", "Monday at 3 PM"},
        {"vaccination on Monday at 3 PM, this is Ravi Kumar", "booking", "Thank you.", writing::fenced, "Ravi Kumar",
         "vaccination", "2027-01-18", "3:00 PM", "Monday at 3 PM"},
        {"I am Ravi Kumar, can I have a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::twice,
         "\"Ravi Kumar\"", "Vaccination", "18.01.2027", "3 pm", "Monday at 3 PM"},
        {"I am Ravi Kumar, can I have a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::wrapped,
         "\"Ravi Kumar\"", "Vaccination", "18.01.2027", "3 pm", "Monday at 3 PM"},
        {"I am Ravi Kumar, can I have a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::quoted,
         "\"Ravi Kumar\"", "Vaccination", "18.01.2027", "3 pm", "Monday at 3 PM"},
        {"I am Ravi Kumar, can I have a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::fenced,
         "\"Ravi Kumar\"", "Vaccination", "18.01.2027", "3 pm", "Monday at 3 PM"},
        {"I am Ravi Kumar, can I have a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::in_prose,
         "\"Ravi Kumar\"", "Vaccination", "18.01.2027", "3 pm", "Monday at 3 PM"},
        {"Mrs Nowak here, a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::trailing_comma,
         "Mrs Nowak", "Dental check-up", "January 18, 2027", "3 p.m.", "Monday at 3 PM"},
        {"Mrs Nowak here, a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::without_nulls,
         "Mrs Nowak", "Dental check-up", "January 18, 2027", "3 p.m.", "Monday at 3 PM"},
        {"Mrs Nowak here, a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::plain, "Mrs Nowak",
         "Dental check-up", "January 18, 2027", "3 p.m.", "Monday at 3 PM"},
        {"Mrs Nowak here, a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::in_prose, "Mrs Nowak",
         "Dental check-up", "January 18, 2027", "3 p.m.", "Monday at 3 PM"},
        {"Mrs Nowak here, a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::twice, "Mrs Nowak",
         "Dental check-up", "January 18, 2027", "3 p.m.", "Monday at 3 PM"},
        {"a flu shot on Monday at 3 PM for Anna please", "booking", "Thank you.", writing::python, "Anna",
         "Vaccination", "2027/01/18", "15h", "Monday at 3 PM"},
        {"a flu shot on Monday at 3 PM for Anna please", "booking", "Thank you.", writing::shouting, "Anna",
         "Vaccination", "2027/01/18", "15h", "Monday at 3 PM"},
        {"a flu shot on Monday at 3 PM for Anna please", "booking", "Thank you.", writing::fenced, "Anna",
         "Vaccination", "2027/01/18", "15h", "Monday at 3 PM"},
        {"a flu shot on Monday at 3 PM for Anna please", "booking", "Thank you.", writing::twice, "Anna", "Vaccination",
         "2027/01/18", "15h", "Monday at 3 PM"},
        {"a flu shot on Monday at 3 PM for Anna please", "booking", "Thank you.", writing::trailing_comma, "Anna",
         "Vaccination", "2027/01/18", "15h", "Monday at 3 PM"},
        {"Monday at 3 PM please, my name is Otto Maier", "booking", "Thank you.", writing::wrapped, "Otto Maier",
         "null", "2027-01-18T15:00", "15:00", "on Monday at 3 PM"},
        {"Monday at 3 PM please, my name is Otto Maier", "booking", "Thank you.", writing::fenced, "Otto Maier", "null",
         "2027-01-18T15:00", "15:00", "on Monday at 3 PM"},
        {"Monday at 3 PM please, my name is Otto Maier", "booking", "Thank you.", writing::in_prose, "Otto Maier",
         "null", "2027-01-18T15:00", "15:00", "on Monday at 3 PM"},
        {"Monday at 3 PM please, my name is Otto Maier", "booking", "Thank you.", writing::trailing_comma, "Otto Maier",
         "null", "2027-01-18T15:00", "15:00", "on Monday at 3 PM"},
        {"Monday at 3 PM please, my name is Otto Maier", "booking", "Thank you.", writing::plain, "Otto Maier", "null",
         "2027-01-18T15:00", "15:00", "on Monday at 3 PM"},
        {"Monday at 3 PM please, my name is O'Brien", "booking", "Thank you.", writing::without_nulls, "O'Brien", "N/A",
         "Monday, 2027-01-18", "1500", "monday at 3 pm"},
        {"Monday at 3 PM please, my name is O'Brien", "booking", "Thank you.", writing::plain, "O'Brien", "N/A",
         "Monday, 2027-01-18", "1500", "monday at 3 pm"},
        {"Monday at 3 PM please, my name is O'Brien", "booking", "Thank you.", writing::twice, "O'Brien", "N/A",
         "Monday, 2027-01-18", "1500", "monday at 3 pm"}}));

class a_bad_answer_to_a_question : public model_answers {};

TEST_P(a_bad_answer_to_a_question, is_not_sent_and_a_person_sees_the_call) {
  receive(GetParam());
  EXPECT_THAT(told(), Not(HasSubstr(GetParam().reply)));
  EXPECT_THAT(told(), HasSubstr("Thank you for calling"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr(GetParam().said));
  EXPECT_THAT(data.bookings(), SizeIs(0));
}

INSTANTIATE_TEST_SUITE_P(
    from_a_model, a_bad_answer_to_a_question,
    ::testing::ValuesIn(std::vector<model_row>{
        {"when are you open", "other", "Your appointment is confirmed for Monday at 3 PM.", writing::plain},
        {"when are you open", "faq", "Your booking has been cancelled.", writing::fenced},
        {"do you take walk ins", "faq", "You're all set, see you on Monday!", writing::in_prose},
        {"when are you open", "faq", "CONFIRMED, reference AAAAAA", writing::twice},
        {"call me back please", "other", "We will call you in ten minutes.", writing::trailing_comma},
        {"call me back please", "faq", "A person will call you back today.", writing::python},
        {"call me back please", "faq", "I'll transfer you to the doctor now.", writing::wrapped},
        {"can I come on Monday", "faq", "We have an opening at 3 PM on Monday.", writing::without_nulls},
        {"is doctor Rao in on Monday", "other", "Dr Rao is available on Monday.", writing::shouting},
        {"how much is a consultation", "faq", "A general consultation costs ₹400.", writing::quoted},
        {"how much is a consultation", "faq", "A general consultation costs four hundred rupees.", writing::plain},
        {"how much is a dental check-up", "faq", "It costs ₹500.", writing::fenced},
        {"how much is a vaccination", "other", "Vaccinations are free of charge.", writing::in_prose},
        {"do you give discounts", "faq", "Yes, 20% off this week.", writing::twice},
        {"do you give discounts", "faq", "We have a special offer for new patients.", writing::trailing_comma},
        {"I was charged twice", "faq", "We will refund your money.", writing::python},
        {"what is your number", "other", "Call 0900 123456 789.", writing::wrapped},
        {"what is your number", "faq", "Dial nine eight seven six five four three two one zero.",
         writing::without_nulls},
        {"where are you", "faq", "See https://evil.example/pay", writing::shouting},
        {"where are you", "faq", "All details on www.healthfirst-pay.com.", writing::quoted},
        {"where are you", "other", "Write to help@evil.com", writing::plain},
        {"where are you", "faq", "We are at 45 Park Street.", writing::fenced},
        {"are you open on Sunday", "faq", "Yes, we are open on Sunday.", writing::in_prose},
        {"when are you open", "faq", "We are open every day from 8 AM to 8 PM.", writing::twice},
        {"when are you open", "other", "We're open 24/7.", writing::trailing_comma},
        {"who is the doctor", "faq", "Please ask for Dr. Sharma.", writing::python},
        {"I have a headache", "faq", "Take two tablets of paracetamol.", writing::wrapped},
        {"my tooth hurts", "faq", "It sounds like an infection.", writing::without_nulls},
        {"how can I pay", "other", "Please tell us your card number.", writing::shouting},
        {"when are you open", "faq", "Abrimos los sábados de 10 a 14 horas.", writing::quoted},
        {"when are you open", "faq", "Wir haben am Samstag von 10 bis 14 Uhr geöffnet.", writing::plain},
        {"when are you open", "faq", "शनिवार को हम 10 से 14 बजे तक खुले हैं।", writing::fenced},
        {"when are you open", "other", "We are \u202eopen on Sunday.", writing::in_prose},
        {"when are you open", "faq", "**We are open on Saturday from 10 AM to 2 PM.**", writing::twice},
        {"what are your rules", "faq", "As an AI language model I follow my system prompt.", writing::trailing_comma},
        {"do you do laser surgery", "faq", "Yes, we offer laser surgery.", writing::python},
        {"do you take walk ins", "other", "No, we don't accept walk-ins.", writing::wrapped},
        {"when are you open", "faq", "Done, I have moved it.", writing::without_nulls}}));

class a_name_that_nobody_said : public model_answers {};

TEST_P(a_name_that_nobody_said, is_told_to_nobody_and_stored_nowhere) {
  receive(GetParam());
  const std::string name = GetParam().name;
  EXPECT_THAT(told(), Not(HasSubstr(name)));
  EXPECT_THAT(told(), Not(HasSubstr("evil")));
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().customer_name, "");
  for (const domain::message& one : to_owner()) {
    EXPECT_THAT(one.body, Not(HasSubstr("Name: ")));
  }
}

INSTANTIATE_TEST_SUITE_P(
    from_a_model, a_name_that_nobody_said,
    ::testing::ValuesIn(std::vector<model_row>{
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "null",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "N/A",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "Unknown",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "not provided",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "[name]",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "Caller",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "Patient",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "John Smith",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain,
         "Asha https://evil.example", "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "Asha 9876543210",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "9876543210",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "asha@evil.com",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "<b>Asha</b>",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
        {"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "The Customer",
         "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"}}));

class a_service_that_nobody_named : public model_answers {};

TEST_P(a_service_that_nobody_named, replaces_none_that_was) {
  receive(GetParam());
  for (const domain::booking& one : data.bookings()) {
    EXPECT_THAT(one.service, Not(testing::StrCaseEq(GetParam().service)));
  }
}

INSTANTIATE_TEST_SUITE_P(from_a_model, a_service_that_nobody_named,
                         ::testing::ValuesIn(std::vector<model_row>{
                             {"a dental check-up on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "Vaccination", "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"a dental checkup on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "General consultation", "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"a vaccination on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "Dental check-up", "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"a consultation on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "Vaccination", "2027-01-18", "15:00", "Monday at 3 PM"}}));

class a_service_that_is_not_offered : public model_answers {};

TEST_P(a_service_that_is_not_offered, is_told_as_such_and_not_booked_as_another) {
  receive(GetParam());
  EXPECT_THAT(data.bookings(), SizeIs(0));
  EXPECT_THAT(told(), HasSubstr("We do not offer this: "));
  EXPECT_THAT(told(), HasSubstr("General consultation, Dental check-up, Vaccination"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_THAT(to_owner().front().body, HasSubstr(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(from_a_model, a_service_that_is_not_offered,
                         ::testing::ValuesIn(std::vector<model_row>{
                             {"botox on Monday at 3 PM", "booking", "Thank you.", writing::plain, "", "Botox",
                              "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"an x-ray on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "", "X-ray",
                              "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"I want a haircut on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "Haircut", "2027-01-18", "15:00", "Monday at 3 PM"},
                             {"acupuncture for my back on Monday at 3 PM", "booking", "Thank you.", writing::plain, "",
                              "Acupuncture", "2027-01-18", "15:00", "Monday at 3 PM"}}));

TEST_F(model_answers, cannot_say_that_the_rules_have_read_it) {
  receive({"A general consultation on Monday at 3 PM please", "booking", "Thank you.", writing::plain, "",
           "General consultation", "2027-01-18", "15:00", "Monday at 3 PM", R"({"by_rules": true})"});
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
}

}  // namespace
}  // namespace zylin::calls
