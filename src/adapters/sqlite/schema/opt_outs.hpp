#pragma once

namespace zylin::sqlite {

/// Who opted out of which channel, and since when: under any spelling of the number. Earlier STOP messages count,
/// unless a START followed.
///
/// An older booking stored under a number that was only spoken in its call moves to the number that called, and keeps
/// the spoken one as a note. A caller without a number has none.
inline constexpr const char* opt_outs = R"sql(
CREATE TABLE opt_outs (
  number   TEXT NOT NULL,
  channel  TEXT NOT NULL CHECK (channel IN ('whatsapp', 'sms')),
  since    INTEGER NOT NULL,
  PRIMARY KEY (number, channel)
) STRICT, WITHOUT ROWID;

INSERT INTO opt_outs (number, channel, since)
SELECT sender, channel, max(received_at) FROM incoming_messages
 WHERE upper(trim(body, ' .!')) IN ('STOP', 'STOPALL', 'UNSUBSCRIBE', 'END', 'QUIT', 'START', 'UNSTOP')
 GROUP BY sender, channel HAVING upper(trim(body, ' .!')) NOT IN ('START', 'UNSTOP');

UPDATE bookings
   SET notes = iif(customer_phone = '', notes,
                   iif(notes = '', '', notes || '; ') || 'Call back on ' || customer_phone),
       customer_phone = iif(calls.caller GLOB '+[1-9]*', calls.caller, '')
  FROM calls
 WHERE calls.sid = bookings.call_sid AND calls.caller <> bookings.customer_phone
   AND (calls.caller = '' OR calls.caller GLOB '*[A-Za-z]*'
        OR (calls.caller GLOB '+[1-9]*' AND substr(calls.caller, 2) NOT GLOB '*[^0-9]*'
            AND length(calls.caller) BETWEEN 8 AND 16));
UPDATE bookings SET customer_phone = ''
 WHERE call_sid IS NOT NULL AND customer_phone IN ('+266696687', '+86282452253', '+8656696', '+2562533', '+7378742833');
)sql";

}  // namespace zylin::sqlite
