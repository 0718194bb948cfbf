#include "texts/text_table.hpp"

namespace zylin::domain {

const text_table hindi_texts{
    .weekdays = {"रविवार", "सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार"},
    .months = {"जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"},
    .part_of_day = {"रात",   "रात",   "रात",   "रात",   "सुबह", "सुबह", "सुबह", "सुबह", "सुबह", "सुबह", "सुबह", "सुबह",
                    "दोपहर", "दोपहर", "दोपहर", "दोपहर", "शाम", "शाम", "शाम", "शाम", "रात", "रात", "रात", "रात"},
    .clock = "{part} {hour}:{minute} बजे",
    .full_hour = "{part} {hour} बजे",
    .day = "{weekday}, {number} {month}",
    .first_of_month = "1",
    .when = "{day}, {time}",
    .hours = "{opens} से {closes} तक",
    .and_hours = " और ",
    .list_separator = ", ",
    .list_end = " और ",
    .list_end_of_several = ", और ",

    .voice = "Polly.Aditi",
    .locale = "hi-IN",
    .spoken_greeting = "नमस्ते! मैं ज़ाइलिन हूँ, आपकी डिजिटल रिसेप्शनिस्ट। मैं आपकी क्या मदद कर सकती हूँ?",
    .spoken_recording_notice = "यह कॉल रिकॉर्ड की जा रही है।",
    .spoken_apology =
        "क्षमा कीजिए, अभी एक तकनीकी समस्या है और हम हमेशा की तरह जवाब नहीं दे पा रहे हैं। बीप के बाद अपना नाम, नंबर और "
        "संदेश छोड़िए, हम आपको वापस फ़ोन करेंगे।",
    .spoken_nothing_heard = "मुझे कुछ सुनाई नहीं दिया। कृपया दोबारा फ़ोन कीजिए। नमस्ते।",
    .spoken_thanks = "धन्यवाद। हम जल्दी ही आपसे संपर्क करेंगे। नमस्ते।",
    .spoken_too_many_calls = "आपने पिछले एक मिनट में बहुत बार फ़ोन किया है। कृपया थोड़ी देर बाद कोशिश कीजिए। नमस्ते।",
    .spoken_wait = "कृपया एक क्षण रुकिए।",
    .spoken_wait_again = "मैं अभी देख रही हूँ।",
    .spoken_message_request = "कृपया बीप के बाद अपना नाम, अपना नंबर और अपना संदेश बताइए, हम आपसे संपर्क करेंगे।",

    .booking_confirmed =
        "नमस्ते {customer} जी,\n"
        "{business} में आपका अपॉइंटमेंट पक्का हो गया है: {when}।\n"
        "सेवा: {service}\n"
        "पता: {address}\n"
        "बुकिंग कोड: {reference}\n"
        "बदलने या रद्द करने के लिए हमें फ़ोन कीजिए: {phone}",
    .booking_requested =
        "नमस्ते {customer} जी,\n"
        "{business} ने आपका अनुरोध लिख लिया है: {when}। यह अभी पक्का नहीं है: हम जाँच करके आपको बताएँगे।\n"
        "सेवा: {service}\n"
        "बुकिंग कोड: {reference}",
    .booking_reminder =
        "नमस्ते {customer} जी,\n"
        "{business} में आपके अपॉइंटमेंट की याद दिलाना चाहते हैं: {when}।\n"
        "सेवा: {service}\n"
        "पता: {address}\n"
        "बुकिंग कोड: {reference}\n"
        "बदलने या रद्द करने के लिए हमें फ़ोन कीजिए: {phone}",
    .visit_confirmed =
        "नमस्ते {customer} जी,\n"
        "{business} में आपके अपॉइंटमेंट पक्के हो गए हैं:",
    .visit_requested =
        "नमस्ते {customer} जी,\n"
        "{business} ने इन अपॉइंटमेंट के लिए आपका अनुरोध नोट कर लिया है। ये अभी पक्के नहीं हैं: हम जाँच करके आपको बताएँगे।",
    .visit_reminder =
        "नमस्ते {customer} जी,\n"
        "{business} में आपके अपॉइंटमेंट की याद दिलाना चाहते हैं:",
    .visit_end =
        "पता: {address}\n"
        "बदलने या रद्द करने के लिए हमें फ़ोन कीजिए: {phone}",
    .service_for_people = "{count} लोगों के लिए {service}",
    .series_passed_on = "अभी केवल यही अपॉइंटमेंट दर्ज है। आप नियमित रूप से आना चाहते हैं, यह हमने आगे बता दिया है: हम आपसे संपर्क करेंगे।",
    .ask_day =
        "{business} को फ़ोन करने के लिए धन्यवाद। हम आपका अपॉइंटमेंट बुक करना चाहते हैं, पर दिन समझ नहीं पाए। "
        "आप किस दिन आना चाहेंगे? कृपया दोबारा फ़ोन करके बताइए।",
    .ask_time =
        "{business} को फ़ोन करने के लिए धन्यवाद। हम आपका अपॉइंटमेंट बुक करना चाहते हैं, पर समय समझ नहीं पाए। "
        "आप कितने बजे आना चाहेंगे? कृपया दोबारा फ़ोन करके बताइए।",
    .ask_day_and_time =
        "{business} को फ़ोन करने के लिए धन्यवाद। हम आपका अपॉइंटमेंट बुक करना चाहते हैं, पर दिन और समय समझ नहीं पाए। "
        "आप किस दिन और कितने बजे आना चाहेंगे? कृपया दोबारा फ़ोन करके बताइए।",
    .urgent_received =
        "अगर किसी की जान ख़तरे में है, तो तुरंत आपातकालीन सेवा को फ़ोन कीजिए: {number}।\n"
        "{business} को आपका ज़रूरी संदेश मिल गया है, और हम अभी किसी को बता रहे हैं।",
    .urgent_received_untold =
        "अगर किसी की जान ख़तरे में है, तो तुरंत आपातकालीन सेवा को फ़ोन कीजिए: {number}।\n"
        "{business} को आपका ज़रूरी संदेश मिल गया है, पर किसी के पढ़ने में थोड़ी देर लग सकती है।",
    .person_will_call = "{business} को फ़ोन करने के लिए धन्यवाद। हमें आपका संदेश मिल गया है, और हम आपको वापस फ़ोन करेंगे।",
    .service_not_offered =
        "{business} को फ़ोन करने के लिए धन्यवाद। यह सेवा हमारे यहाँ नहीं है: {service}।\n"
        "हमारी सेवाएँ: {services}।\n"
        "हम आपका संदेश देखेंगे।",
    .nothing_heard =
        "{business} को फ़ोन करने के लिए धन्यवाद। आपके फ़ोन में कोई संदेश सुनाई नहीं दिया। कृपया दोबारा फ़ोन कीजिए, या हमें "
        "लिखिए कि हम आपके लिए क्या कर सकते हैं।",
    .missed_call =
        "आपने अभी {business} को फ़ोन किया था, पर हमें आपका कोई संदेश नहीं मिला।\n"
        "अपॉइंटमेंट के लिए कृपया दोबारा फ़ोन कीजिए और अपना नाम, दिन और समय बताइए।\n"
        "हमारा नंबर: {phone}",

    .person_not_known = "{business} को फ़ोन करने के लिए धन्यवाद। आपने जिनका नाम लिया, उन्हें हम नहीं जानते: {wish}।",
    .person_does_not_do = "{business} को फ़ोन करने के लिए धन्यवाद। {staff} यह नहीं करते: {service}।",
    .service_done_by =
        "{service} के लिए: {staff}।\n"
        "अभी कुछ बुक नहीं हुआ है। कृपया फिर से फ़ोन करके बताइए कि आप किनके साथ चाहते हैं, या कोई भी चलेगा।",
    .thanks_for_calling = "{business} को फ़ोन करने के लिए धन्यवाद।",
    .person_will_answer = "हम आपके सवाल का जवाब ख़ुद देंगे।",
    .checking_request = "हम आपके अपॉइंटमेंट का अनुरोध देख रहे हैं।",
    .checking_request_for = "हम आपका अनुरोध देख रहे हैं: {when}।",
    .person_will_cancel = "हम आपका अपॉइंटमेंट रद्द करने का अनुरोध देखेंगे और आपको बताएँगे।",
    .person_will_move = "हम आपका समय बदलने का अनुरोध देखेंगे और नया समय आपको बताएँगे।",
    .message_noted = "हमें आपका संदेश मिल गया है, और हम आपसे संपर्क करेंगे।",

    .open_week = "हमारा समय: {days}।",
    .open_days = "{days} {hours}",
    .every_day = "रोज़",
    .two_days = "{first} और {last}",
    .day_range = "{first} से {last}",
    .open_on = "{day} को हम {hours} खुले हैं।",
    .closed_on = "{day} को हम बंद हैं।",
    .never_open = "हमारा कोई तय समय नहीं है।",
    .price = "{service} का दाम {price} है।",
    .prices = "हमारे दाम: {prices}।",
    .listed_price = "{service} {price}",
    .duration = "{service} के लिए हम {minutes} मिनट रखते हैं।",
    .person_tells_price = "{service} का दाम हम आपको ख़ुद बताएँगे।",
    .offered = "हाँ, हमारे यहाँ {service} की सुविधा है।",
    .offered_for = "हाँ, हमारे यहाँ {service} की सुविधा है, दाम {price}।",
    .person_tells_prices = "हमारे दाम हम आपको ख़ुद बताएँगे।",
    .our_address = "हमारा पता है: {address}।",
    .person_tells_address = "हमारा पता हम आपको ख़ुद बताएँगे।",
    .our_phone = "आप हमें इस नंबर पर फ़ोन कर सकते हैं: {phone}।",
    .our_phone_is_the_called_one = "आप हमें उसी नंबर पर फ़ोन कर सकते हैं जिस पर आपने फ़ोन किया।",
    .our_services = "हमारी सेवाएँ हैं: {services}।",
    .person_tells_services = "हमारी सेवाएँ हम आपको ख़ुद बताएँगे।",

    .booking_cancelled =
        "नमस्ते {customer} जी,\n"
        "{business} में आपका अपॉइंटमेंट रद्द हो गया है: {when}।\n"
        "सेवा: {service}\n"
        "बुकिंग कोड: {reference}\n"
        "दूसरे समय के लिए हमें फ़ोन कीजिए: {phone}",
    .visit_cancelled = "नमस्ते {customer} जी,\n{business} में ये अपॉइंटमेंट रद्द हो गए हैं:",
    .visit_cancelled_end = "दूसरे समय के लिए हमें फ़ोन कीजिए: {phone}",
    .booking_moved =
        "नमस्ते {customer} जी,\n"
        "{business} में आपके अपॉइंटमेंट का नया समय: {when}।\n"
        "पहले: {before}\n"
        "सेवा: {service}\n"
        "पता: {address}\n"
        "बुकिंग कोड: {reference}\n"
        "बदलने या रद्द करने के लिए हमें फ़ोन कीजिए: {phone}",
    .request_moved =
        "नमस्ते {customer} जी,\n"
        "{business} ने आपके अनुरोध का नया समय लिख लिया है: {when}। यह अभी पक्का नहीं है: हम जाँच करके आपको बताएँगे।\n"
        "पहले: {before}\n"
        "सेवा: {service}\n"
        "बुकिंग कोड: {reference}",
    .booking_stays = "आपका अपॉइंटमेंट {reference} वैसा ही रहेगा: {when}।",
    .ask_new_time =
        "{business} को फ़ोन करने के लिए धन्यवाद। हम आपका अपॉइंटमेंट {reference} ({when}) बदलना चाहते हैं, पर नया समय समझ "
        "नहीं पाए। आप कितने बजे आना चाहेंगे? कृपया दोबारा फ़ोन करके बताइए।",
    .ask_new_day_and_time =
        "{business} को फ़ोन करने के लिए धन्यवाद। हम आपका अपॉइंटमेंट {reference} ({when}) बदलना चाहते हैं, पर नया दिन और समय "
        "समझ नहीं पाए। आप किस दिन और कितने बजे आना चाहेंगे? कृपया दोबारा फ़ोन करके बताइए।",
    .cancel_noted =
        "{business} को फ़ोन करने के लिए धन्यवाद। हमने लिख लिया है कि आप अपना अपॉइंटमेंट {reference} ({when}) रद्द करना चाहते "
        "हैं। यह अभी रद्द नहीं हुआ है: हम जाँच करके आपको बताएँगे।",
    .move_noted =
        "{business} को फ़ोन करने के लिए धन्यवाद। हमने लिख लिया है कि आप अपना अपॉइंटमेंट {reference} ({when}) बदलना चाहते "
        "हैं। यह अभी बदला नहीं है: हम जाँच करके आपको बताएँगे।",
    .existing_booking_stands =
        "{business} को फ़ोन करने के लिए धन्यवाद। आपका अपॉइंटमेंट पहले से है और वैसा ही रहेगा: {when}, {service}, बुकिंग कोड "
        "{reference}। आपने जो समय माँगा, वह हमने लिख लिया है: {wish}। हम देखकर आपको बताएँगे।",
    .booking_not_found =
        "{business} को फ़ोन करने के लिए धन्यवाद। जिस नंबर से आपने फ़ोन किया, उस पर कोई अपॉइंटमेंट नहीं मिला। हम देखकर आपको "
        "बताएँगे।",
    .which_booking =
        "{business} को फ़ोन करने के लिए धन्यवाद। हमें पक्का नहीं पता कि आप किस अपॉइंटमेंट की बात कर रहे हैं, इसलिए कुछ नहीं "
        "बदला गया। आपके नंबर पर ये हैं:",
    .listed_booking = "{reference}: {when}, {service}",
    .existing_bookings = "{business} को फ़ोन करने के लिए धन्यवाद। जिस नंबर से आपने फ़ोन किया, उस पर ये अपॉइंटमेंट हैं:",
    .listed_request = "{reference}: {when}, {service} (अभी पक्का नहीं)",
    .person_checks = "हम आपका अनुरोध देखेंगे और आपको बताएँगे।",
    .late_passed_on = "देर से आने की सूचना देने के लिए धन्यवाद। हमने {business} को बता दिया है।",
    .say_reference = "कृपया दोबारा फ़ोन करके उस अपॉइंटमेंट का बुकिंग कोड बताइए।",
    .waiting_list_joined = "आप हमारी प्रतीक्षा सूची में हैं: आपका चाहा हुआ समय ख़ाली होते ही हम आपको लिखेंगे।",
    .waiting_list_offer =
        "नमस्ते {customer} जी,\n"
        "{business} में आपका चाहा हुआ समय ख़ाली हो गया है: {when}।\n"
        "सेवा: {service}\n"
        "बुक करने के लिए हाँ (HAAN) लिखकर भेजिए, इस समय तक: {until}। यह आपके लिए रोका नहीं गया है: कोई और पहले बुक कर सकता "
        "है।",
    .waiting_list_left = "बताने के लिए धन्यवाद। आप अब {business} की प्रतीक्षा सूची में नहीं हैं: {when}।",
    .waiting_list_too_late = "क्षमा कीजिए, {business} में इस समय का प्रस्ताव ख़त्म हो गया है: {when}। हमने यह समय बुक नहीं किया।",

    .propose_booking =
        "नमस्ते {customer} जी,\n"
        "{business} ने समझा कि आप इस समय आना चाहते हैं: {when}।\n"
        "सेवा: {service}\n"
        "अभी कुछ बुक नहीं हुआ है: बुक करने के लिए हाँ (HAAN) लिखकर भेजिए, इस समय तक: {until}। कुछ और चाहिए तो हमें लिखिए।",
    .propose_either =
        "नमस्ते {customer} जी,\n"
        "{business} को पक्का नहीं पता कि आप कौन सा समय चाहते हैं:\n"
        "1: {when}\n"
        "2: {other}\n"
        "सेवा: {service}\n"
        "अभी कुछ बुक नहीं हुआ है: बुक करने के लिए 1 या 2 लिखकर भेजिए, इस समय तक: {until}। कुछ और चाहिए तो हमें लिखिए।",
    .propose_move =
        "नमस्ते {customer} जी,\n"
        "{business} ने समझा कि आप अपना अपॉइंटमेंट {reference} इस समय पर लाना चाहते हैं: {when}।\n"
        "पहले: {before}\n"
        "अभी कुछ बदला नहीं है: बदलने के लिए हाँ (HAAN) लिखकर भेजिए, इस समय तक: {until}। कुछ और चाहिए तो हमें लिखिए।",
    .propose_cancel =
        "नमस्ते {customer} जी,\n"
        "{business} ने समझा कि आप अपना अपॉइंटमेंट {reference} रद्द करना चाहते हैं: {when}।\n"
        "अभी कुछ बदला नहीं है: रद्द करने के लिए हाँ (HAAN) लिखकर भेजिए, इस समय तक: {until}। कुछ और चाहिए तो हमें लिखिए।",
    .propose_cancel_visit = "नमस्ते {customer} जी,\n{business} ने समझा कि आप ये अपॉइंटमेंट रद्द करना चाहते हैं:",
    .propose_cancel_visit_end =
        "अभी कुछ बदला नहीं है: सब रद्द करने के लिए हाँ (HAAN) लिखकर भेजिए, इस समय तक: {until}। कुछ और चाहिए तो हमें लिखिए।",
    .proposal_too_late = "क्षमा कीजिए, {business} के हमारे सवाल का समय निकल गया है ({when}); हमने न कुछ बुक किया, न कुछ बदला।",
    .asked_to_book = "{service} बुक करना, {when}",
    .asked_to_move = "{service} का समय बदलना, {when}",
    .asked_to_cancel = "{service} रद्द करना, {when}",
    .or_when = " या {when}",

    .booking_refused = "क्षमा कीजिए, {business} यह समय नहीं दे सकता ({when}): {reason}।",
    .free_times = "ये समय ख़ाली हैं:",
    .choose_free_time = "इनमें से कोई बुक करने के लिए कृपया दोबारा फ़ोन कीजिए।",
    .choose_another_day = "कृपया दोबारा फ़ोन करके कोई और दिन बताइए।",

    .closed_that_day = "{weekday} को हम बंद रहते हैं",
    .holiday = "उस दिन छुट्टी है",
    .opens_later = "हम {opens} खुलते हैं",
    .closes_earlier = "हम {closes} बंद हो जाते हैं",
    .in_a_break = "उस दिन हम {hours} खुले हैं",
    .in_the_past = "वह समय निकल चुका है",
    .too_little_notice = "कृपया कम से कम {notice} पहले बताइए",
    .same_day_only = "हम सिर्फ़ उसी दिन की बुकिंग लेते हैं",
    .too_far_ahead = "हम ज़्यादा से ज़्यादा {days} आगे की बुकिंग लेते हैं",
    .no_such_time = "उस दिन घड़ियाँ आगे की जाती हैं और वह समय होता ही नहीं",
    .taken = "वह समय भर चुका है",

    .person_away = "{staff} उस समय इसके लिए उपलब्ध नहीं हैं",
    .nobody_there = "उस समय इसके लिए कोई उपलब्ध नहीं है",
    .person_does_other_things = "{staff} यह नहीं करते: {service}",
    .service_with = "{service}, {staff} के साथ",
    .minute_notice = "एक मिनट",
    .minutes_notice = "{count} मिनट",
    .hour_notice = "एक घंटा",
    .hours_notice = "{count} घंटे",
    .day_notice = "एक दिन",
    .days_notice = "{count} दिन",
    .one_day = "1 दिन",
    .several_days = "{count} दिन",

    .owner_alert =
        "{business} के लिए ज़रूरी फ़ोन\n"
        "किससे: {caller}\n"
        "नाम: {name}\n"
        "बताया गया नंबर: {number}\n"
        "सार: {summary}\n"
        "टिप्पणी: {notes}\n"
        "कहा: {transcript}",
    .owner_written_alert =
        "{business} के लिए ज़रूरी संदेश\n"
        "किससे: {caller}\n"
        "संलग्न: {number}, Twilio कंसोल में देखिए\n"
        "लिखा: {transcript}",
    .owner_message =
        "{business} के लिए एक संदेश\n"
        "किससे: {caller}\n"
        "नाम: {name}\n"
        "बताया गया नंबर: {number}\n"
        "सार: {summary}\n"
        "टिप्पणी: {notes}\n"
        "कहा: {transcript}",
    .owner_handover =
        "{business} के एक फ़ोन को आपकी ज़रूरत है: कृपया वापस फ़ोन कीजिए।\n"
        "किससे: {caller}\n"
        "कारण: {reason}\n"
        "कहा: {transcript}\n"
        "रिकॉर्डिंग: {recording}",
    .upstream_paused = "रुका हुआ है: {upstream} में गड़बड़ी है",
    .worker_lost = "चरण {step} पर प्रोग्राम लगातार {count} बार बंद हुआ या उसका काम रुक गया",
    .recording_failed = "रिकॉर्डिंग नहीं हो पाई",
    .job_steps = {"डाउनलोड", "लिप्यंतरण", "समझना", "कार्रवाई", "जवाब"},
    .upstreams = {"रिकॉर्डिंग सेवा", "वाक् पहचान सेवा", "भाषा मॉडल", "संदेश सेवा", "दूसरी वाक् पहचान सेवा", "दूसरा भाषा मॉडल"},
    .failures = {"एक ज़रूरी सेवा जवाब नहीं दे रही", "एक ज़रूरी सेवा अभी और अनुरोध नहीं ले रही", "एक ज़रूरी सेवा के खाते में पैसे नहीं बचे",
                 "एक ज़रूरी सेवा हमारी पहचान स्वीकार नहीं कर रही", "एक ज़रूरी सेवा से सही जवाब नहीं मिला",
                 "प्रोग्राम या उसके भंडार में गड़बड़ी हुई"},
    .owner_undelivered =
        "{business} का संदेश एक ग्राहक तक नहीं पहुँचा: कृपया उन्हें फ़ोन कीजिए।\n"
        "नंबर: {caller}\n"
        "कारण: {reason}\n"
        "उन्हें बताना था: {transcript}",
    .owner_late =
        "{business} का एक फ़ोन अब भी जवाब का इंतज़ार कर रहा है, ज़रूरत से ज़्यादा देर से। ज़ाइलिन कोशिश कर रहा है; आप चाहें तो वापस "
        "फ़ोन कीजिए।\n"
        "किससे: {caller}\n"
        "कब: {when}\n"
        "कारण: {reason}\n"
        "रिकॉर्डिंग: {recording}",
    .call_back_on = "{number} पर वापस फ़ोन करें",
    .no_name_given = "नाम नहीं बताया गया; इस नंबर के लिए ज्ञात नाम: {names}",
    .owner_booking_request =
        "{business} में अपॉइंटमेंट का एक अनुरोध आपकी मंज़ूरी का इंतज़ार कर रहा है।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "टिप्पणी: {notes}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}\n"
        "यह भी कहा: {also}",
    .owner_booked_unreachable =
        "{business} में बिना नंबर वाले एक फ़ोन से बुकिंग हुई है; उन्हें पक्का होने की बात कोई लिख नहीं सकता।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "किससे: {caller}\n"
        "बताया गया नंबर: {number}\n"
        "टिप्पणी: {notes}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_not_booked_unreachable =
        "{business} में बुकिंग नहीं हुई: बिना नंबर वाले एक फ़ोन ने अपॉइंटमेंट माँगा था, और उन्हें कोई लिख नहीं सकता।\n"
        "उन्हें बताना था: {reason}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "किससे: {caller}\n"
        "बताया गया नंबर: {number}\n"
        "टिप्पणी: {notes}\n"
        "कहा: {transcript}",
    .owner_booking_cancelled =
        "एक ग्राहक ने {business} में अपॉइंटमेंट रद्द किया।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}",
    .owner_booking_moved =
        "एक ग्राहक ने {business} में अपॉइंटमेंट का समय बदला।\n"
        "पहले: {before}\n"
        "अब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}",
    .owner_cancel_asked =
        "एक ग्राहक {business} में अपॉइंटमेंट रद्द करना चाहते हैं। अभी कुछ बदला नहीं है: कृपया आप कीजिए और उन्हें बताइए।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_move_asked =
        "एक ग्राहक {business} में अपॉइंटमेंट का समय बदलना चाहते हैं। अभी कुछ बदला नहीं है: कृपया आप कीजिए और उन्हें बताइए।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_cancel_proposed =
        "एक ग्राहक {business} में अपॉइंटमेंट रद्द करना चाहते हैं। हमने उनसे हाँ लिखकर पक्का करने को कहा है; तब तक वह वैसा ही रहेगा।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_move_proposed =
        "एक ग्राहक {business} में अपॉइंटमेंट का समय बदलना चाहते हैं। हमने उनसे हाँ लिखकर पक्का करने को कहा है; तब तक वह वैसा ही रहेगा।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_second_wish =
        "{business} के एक ग्राहक ने अपॉइंटमेंट माँगा है, जबकि उनका एक पहले से है। कुछ बदला नहीं है: कृपया पूछिए कि उन्हें दूसरा समय "
        "चाहिए या एक और अपॉइंटमेंट।\n"
        "पहले से है: {when}\n"
        "माँगा: {wish}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_wish_open =
        "कोई {business} में अपॉइंटमेंट चाहता है, और अभी कुछ बुक नहीं हुआ है।\n"
        "किससे: {caller}\n"
        "नाम: {customer}\n"
        "कहा: {transcript}\n"
        "यह भी कहा: {also}\n"
        "हमने उन्हें बताया: {reason}",
    .owner_booking_note =
        "{business} में बुकिंग हुई है, जिसमें आपके पढ़ने की बात है।\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "नंबर: {number}\n"
        "टिप्पणी: {notes}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}\n"
        "यह भी कहा: {also}",
    .owner_customer_late =
        "{business} के एक ग्राहक देर से आएँगे।\n"
        "किससे: {caller}\n"
        "कब: {when}\n"
        "सेवा: {service}\n"
        "नाम: {customer}\n"
        "बुकिंग कोड: {reference}\n"
        "कहा: {transcript}",
    .owner_incoming =
        "किसी ने {business} को लिखा है\n"
        "किससे: {caller}\n"
        "जगह: {place}\n"
        "संलग्न: {number}, Twilio कंसोल में देखिए\n"
        "लिखा: {transcript}\n"
        "हमने उनसे पूछा था: {reason}",
    .owner_opted_out =
        "एक ग्राहक अब {channel} पर संदेश नहीं चाहते। {business} वहाँ अब नहीं लिखता; उनके अगले फ़ोन का जवाब किसी और तरीके से "
        "जाएगा, अगर कोई हो।\n"
        "किससे: {caller}\n"
        "लिखा: {transcript}\n"
        "अगर बात अपॉइंटमेंट की थी, तो कृपया उन्हें फ़ोन कीजिए।",
    .owner_opted_in =
        "{business} के एक ग्राहक फिर से {channel} पर संदेश चाहते हैं।\n"
        "किससे: {caller}\n"
        "लिखा: {transcript}",
    .owner_not_answered =
        "{business} कल तक इस नंबर को जवाब नहीं देगा: यहाँ से बहुत बार या बार-बार एक ही बात लिखी गई है।\n"
        "किससे: {caller}\n"
        "माध्यम: {channel}\n"
        "लिखा: {transcript}",
    .owner_missed_call =
        "{business} का एक फ़ोन छूट गया: किसी ने संदेश नहीं छोड़ा।\n"
        "किससे: {caller}\n"
        "कब: {when}",
    .owner_missed_anonymous_call =
        "{business} का एक फ़ोन छूट गया: बिना नंबर के किसी ने फ़ोन किया और संदेश नहीं छोड़ा।\n"
        "कब: {when}",
    .owner_model_replaced =
        "{business} के लिए तय एक मॉडल उसके प्रदाता के पास नहीं है।\n"
        "मॉडल: {model}\n"
        "फ़ोन इससे चलते रहेंगे: {successor}\n"
        "कृपया उसे {setting} से हटाइए या ठीक कीजिए।",
    .owner_model_missing =
        "{business} के लिए तय एक मॉडल उसके प्रदाता के पास नहीं है, और {setting} में ऐसा कोई नहीं जो वहाँ हो।\n"
        "मॉडल: {model}\n"
        "कृपया {setting} में कोई मौजूद मॉडल लिखिए।\n"
        "जैसे: {successor}\n"
        "तब तक जहाँ हो सके फ़ोन का जवाब उसके बिना दिया जाएगा; बाक़ी आपके पास आएँगे।",
    .owner_calendar_unread =
        "{business} का समय रोकने वाला एक कैलेंडर {when} से पढ़ा नहीं जा रहा है।\n"
        "कैलेंडर: {calendar}\n"
        "उसमें से जो पता था, वह अब भी समय रोकता है। उसकी नई प्रविष्टियाँ नहीं रोकतीं, और जिन समयों का पता नहीं, उनकी "
        "बुकिंग केवल अनुरोध के रूप में रखी जाती है। कृपया उसका पता जाँचिए।",

    .report_title = "{business}, {day}",
    .report_today = "आज: {bookings}",
    .no_bookings = "कोई बुकिंग नहीं",
    .one_booking = "1 बुकिंग",
    .several_bookings = "{count} बुकिंग",
    .not_confirmed = "अभी पक्का नहीं",
    .completed = "पूरा हुआ",
    .did_not_come = "नहीं आए",
    .report_yesterday = "बीते कल: {calls}",
    .no_calls = "कोई फ़ोन नहीं",
    .one_call = "1 फ़ोन",
    .several_calls = "{count} फ़ोन",
    .calls_to_book = "{count} बुकिंग के लिए",
    .calls_to_move = "{count} समय बदलने के लिए",
    .calls_to_cancel = "{count} रद्द करने के लिए",
    .calls_with_question = "{count} सवाल के साथ",
    .calls_urgent = "{count} ज़रूरी",
    .calls_about_else = "{count} किसी और बात के",
    .calls_not_understood = "{count} समझ नहीं आए",
    .calls_missed = "{count} छूटे",
    .calls_blocked = "{count} रोके गए नंबरों से",
    .report_missed_call = "छूटा: {caller}, {time}",
    .unknown_number = "अनजान नंबर",
    .one_undelivered = "बीते कल का 1 संदेश नहीं पहुँचा",
    .several_undelivered = "बीते कल के {count} संदेश नहीं पहुँचे",
    .undelivered_to = " → ",
    .and_more = "और {count} बाक़ी",
    .calendar_phone = "फ़ोन: {phone}",
    .calendar_reference = "बुकिंग कोड: {reference}",
    .calendar_status = "स्थिति: {status}",
    .calendar_cancelled = "रद्द: ",

    .report_unassigned = "किसी को सौंपा नहीं गया",
    .report_at_once = "सभी सेवाओं में एक साथ अधिकतम {count}: व्यवसाय की फ़ाइल में {key} लिखें, या staff में बताइए कि कौन सेवा देता है",
    .report_calendars = "समय रोकने वाले कैलेंडर",
    .report_calendar_fails = "{calendar}: पढ़ा नहीं जा रहा, आख़िरी बार पढ़ा गया: {when}",
    .report_calendar_unread = "{calendar}: अब तक कभी पढ़ा नहीं गया, जोड़ा गया: {when}",
    .report_models = "मॉडल",
    .model_ends = "{model} बंद होने की तारीख़ {day} है",
    .model_missing = "{model} मौजूद नहीं है",
    .model_followed = ": फ़ोन {successor} से चलते रहेंगे",
    .model_to_set = ": {setting} में {successor} या कोई और मॉडल लिखिए",
    .model_to_choose = ": {setting} में कोई और मॉडल लिखिए",
    .no_text = "(कोई शब्द नहीं)",
    .nameless = "ग्राहक",
    .no_number = "नंबर नहीं दिखा",
    .no_transcript = "(लिखित रूप नहीं है)",
    .other_type = "(शब्द नहीं, बल्कि जिसे WhatsApp {type} कहता है)",
    .sms_name = "SMS",
    .whatsapp_name = "WhatsApp",
    .attached_contact = "एक संपर्क",
    .attached_voice = "एक आवाज़ वाला संदेश",
    .attached_picture = "एक तस्वीर",
    .attached_video = "एक वीडियो",
    .attached_document = "एक दस्तावेज़",
    .rest_in_calls = "… (बाक़ी: zylin calls --json)",
};

}  // namespace zylin::domain
