#pragma once

namespace zylin::sqlite {

/// What bookings say of a customer is read from them: the columns for it go, and an index finds all bookings of a
/// number. Everybody who was booked before customers were kept is one now, under the first spelling of their number
/// (core/subscriber.hpp), with up to eight names. A call keeps the language in which its caller was answered.
inline constexpr const char* customer_records = R"sql(
ALTER TABLE customers DROP COLUMN last_service;
ALTER TABLE customers DROP COLUMN last_staff;
ALTER TABLE customers DROP COLUMN visits;
ALTER TABLE customers DROP COLUMN no_shows;
CREATE INDEX bookings_by_number ON bookings (customer_phone, starts_at);
ALTER TABLE calls ADD COLUMN language TEXT NOT NULL DEFAULT '';

WITH booked AS (
  SELECT id, customer_name, created_at,
         CASE WHEN customer_phone GLOB '+521[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
                OR customer_phone GLOB '+549[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
              THEN substr(customer_phone, 1, 3) || substr(customer_phone, 5)
              WHEN customer_phone GLOB '+55[0-9][0-9][6-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'
              THEN substr(customer_phone, 1, 5) || '9' || substr(customer_phone, 6)
              ELSE customer_phone END AS phone
    FROM bookings WHERE customer_phone GLOB '+[1-9]*'),
named AS (
  SELECT phone, customer_name, min(id) AS first_id FROM booked
   WHERE trim(customer_name) <> '' AND length(CAST(customer_name AS BLOB)) <= 120
   GROUP BY phone, lower(customer_name)),
ranked AS (
  SELECT phone, customer_name, first_id, row_number() OVER (PARTITION BY phone ORDER BY first_id) AS place FROM named)
INSERT INTO customers (phone, names, language, notes, blocked, created_at, changed_at)
SELECT phone,
       coalesce((SELECT json_group_array(customer_name) FROM
                 (SELECT customer_name FROM ranked
                   WHERE ranked.phone = booked.phone AND place <= 8 ORDER BY first_id)), '[]'),
       '', '', 0, min(created_at), min(created_at)
  FROM booked WHERE true GROUP BY phone
ON CONFLICT (business, phone) DO NOTHING;
)sql";

}  // namespace zylin::sqlite
