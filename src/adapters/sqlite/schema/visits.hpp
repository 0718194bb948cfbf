#pragma once

namespace zylin::sqlite {

/// One call may make several bookings, which share a visit; a repeated step makes none twice. A proposal holds what
/// else is wanted together: the number of people, or the further services, one a line.
inline constexpr const char* visits = R"sql(
ALTER TABLE bookings ADD COLUMN visit_part INTEGER NOT NULL DEFAULT 0 CHECK (visit_part >= 0);
DROP INDEX bookings_one_per_call;
CREATE UNIQUE INDEX bookings_once_per_call ON bookings (call_sid, visit_part) WHERE call_sid IS NOT NULL;
CREATE INDEX bookings_by_visit ON bookings (visit, visit_part) WHERE visit IS NOT NULL;

ALTER TABLE booking_proposals ADD COLUMN people INTEGER NOT NULL DEFAULT 1 CHECK (people >= 1);
ALTER TABLE booking_proposals ADD COLUMN further_services TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace zylin::sqlite
