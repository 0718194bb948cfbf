#pragma once

namespace zylin::sqlite {

/// Refuses double bookings, whoever writes them: the capacity of a service, people, resources and `at_once` as rules of
/// the database itself. (The triggers of booking_capacity.hpp are dropped here.)
///
/// What is listed is written from the business file at each start. Triggers insert every live booking that takes more
/// room than before into `booking_checks`, a view that stores nothing and checks what is inserted: one place for new
/// and for changed rows. `anew` is 0 if only the person has changed. A booking holds the resources that its service
/// needs, whoever writes it; `kept` marks those that it came to hold because the business file changed, which are
/// counted but not checked.
///
/// How many run can only rise where one of them starts: see booking_capacity.hpp for the sums over starts and ends.
/// Older bookings without a listed person stay as they are and count: those of one service and start need one person
/// for each full or begun capacity, and busy and needed people together are never more than there are.
inline constexpr const char* double_booking_rules = R"sql(
ALTER TABLE bookings ADD COLUMN staff TEXT COLLATE NOCASE CHECK (staff <> '');
ALTER TABLE bookings ADD COLUMN visit TEXT CHECK (visit <> '');
ALTER TABLE waiting_list ADD COLUMN staff TEXT CHECK (staff <> '');
ALTER TABLE booking_proposals ADD COLUMN staff TEXT CHECK (staff <> '');
CREATE INDEX bookings_busy ON bookings (free_at, starts_at, service, staff)
  WHERE status IN ('requested', 'confirmed');
CREATE INDEX bookings_by_length ON bookings (duration_min + buffer_min) WHERE status IN ('requested', 'confirmed');
CREATE INDEX bookings_by_staff ON bookings (staff, free_at, starts_at, service)
  WHERE status IN ('requested', 'confirmed');

CREATE TABLE staff (
  business  TEXT NOT NULL,
  name      TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
  PRIMARY KEY (business, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_services (
  business  TEXT NOT NULL,
  service   TEXT NOT NULL COLLATE NOCASE,
  staff     TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (business, service, staff)
) STRICT, WITHOUT ROWID;

CREATE TABLE booking_limits (
  business  TEXT PRIMARY KEY,
  at_once   INTEGER NOT NULL CHECK (at_once >= 1)
) STRICT;

CREATE TABLE resources (
  business  TEXT NOT NULL,
  name      TEXT NOT NULL COLLATE NOCASE,
  count     INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (business, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE service_resources (
  business  TEXT NOT NULL,
  service   TEXT NOT NULL COLLATE NOCASE,
  resource  TEXT NOT NULL COLLATE NOCASE,
  PRIMARY KEY (business, service, resource)
) STRICT, WITHOUT ROWID;

CREATE TABLE booking_resources (
  business    TEXT NOT NULL,
  booking_id  INTEGER NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
  resource    TEXT NOT NULL COLLATE NOCASE,
  kept        INTEGER NOT NULL DEFAULT 0 CHECK (kept IN (0, 1)),
  PRIMARY KEY (booking_id, resource)
) STRICT, WITHOUT ROWID;

CREATE VIEW live_bookings AS
  SELECT id, service, staff, starts_at, free_at FROM bookings WHERE status IN ('requested', 'confirmed');

-- Bounds the stretch of the indexes that is read: what ends later than this after a moment begins after it.
CREATE VIEW longest_booking AS
  SELECT max(duration_min + buffer_min) * 60000 AS takes FROM bookings WHERE status IN ('requested', 'confirmed');

-- In need of somebody.
CREATE VIEW unassigned_bookings AS
  SELECT id, service, starts_at, free_at FROM bookings
   WHERE status IN ('requested', 'confirmed')
     AND EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = bookings.service)
     AND NOT EXISTS (SELECT 1 FROM staff WHERE business = 'main' AND name = bookings.staff);

CREATE VIEW booking_checks AS
  SELECT id, service, staff, starts_at, free_at, 1 AS anew FROM bookings WHERE 0;

CREATE VIEW resource_checks AS
  SELECT id, starts_at, free_at, '' AS resource FROM bookings WHERE 0;

DROP TRIGGER bookings_added_within_capacity;
DROP TRIGGER bookings_changed_within_capacity;

CREATE TRIGGER booking_has_person INSTEAD OF INSERT ON booking_checks
BEGIN
  SELECT RAISE(ABORT, 'name the person who serves: staff must be a name of the table staff')
   WHERE EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = NEW.service)
     AND NOT EXISTS (SELECT 1 FROM staff WHERE business = 'main' AND name = NEW.staff);

  SELECT RAISE(ABORT, 'the person is taken at that time')
   WHERE NEW.staff IS NOT NULL AND (
     EXISTS (
       SELECT 1 FROM live_bookings
        WHERE staff = NEW.staff AND id <> NEW.id AND free_at > NEW.starts_at
          AND free_at < NEW.free_at + (SELECT takes FROM longest_booking) AND starts_at < NEW.free_at
          AND (service <> NEW.service OR starts_at <> NEW.starts_at))
     OR coalesce((SELECT capacity FROM service_capacity WHERE service = NEW.service), 1) <= (
       SELECT count(*) FROM live_bookings
        WHERE staff = NEW.staff AND id <> NEW.id AND free_at > NEW.starts_at
          AND free_at <= NEW.starts_at + (SELECT takes FROM longest_booking)
          AND starts_at = NEW.starts_at AND service = NEW.service));

  -- At the moments at which one of them starts, who is busy and who is needed.
  SELECT RAISE(ABORT, 'nobody is left at that time: bookings without a person need somebody as well')
   WHERE NEW.anew = 1 AND EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = NEW.service)
     AND EXISTS (
       SELECT 1 FROM unassigned_bookings
        WHERE id <> NEW.id AND free_at > NEW.starts_at AND free_at < NEW.free_at + (SELECT takes FROM longest_booking)
          AND starts_at < NEW.free_at)
     AND EXISTS (
       SELECT 1 FROM (
         SELECT max(starts_at, NEW.starts_at) AS now FROM live_bookings
          WHERE id <> NEW.id AND free_at > NEW.starts_at AND free_at < NEW.free_at + (SELECT takes FROM longest_booking)
            AND starts_at < NEW.free_at) AS moment
        WHERE (SELECT count(*) FROM staff WHERE business = 'main') < 1 + (
          SELECT count(DISTINCT lower(staff)) FROM live_bookings
           WHERE id <> NEW.id AND free_at > moment.now AND free_at <= moment.now + (SELECT takes FROM longest_booking)
             AND starts_at <= moment.now AND staff <> NEW.staff
             AND EXISTS (SELECT 1 FROM staff WHERE business = 'main' AND name = live_bookings.staff)) + (
          SELECT coalesce(sum(people), 0) FROM (
            SELECT (count(*) + coalesce((SELECT capacity FROM service_capacity
                                          WHERE service = unassigned_bookings.service), 1) - 1)
                   / coalesce((SELECT capacity FROM service_capacity
                                WHERE service = unassigned_bookings.service), 1) AS people
              FROM unassigned_bookings
             WHERE id <> NEW.id AND free_at > moment.now AND free_at <= moment.now + (SELECT takes FROM longest_booking)
               AND starts_at <= moment.now
             GROUP BY service, starts_at)));

  -- The same among those who do a service that is nobody's, if the person is one of them.
  SELECT RAISE(ABORT, 'nobody who does it is left at that time: bookings without a person need somebody as well')
   WHERE NEW.anew = 1 AND EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = NEW.service)
     AND EXISTS (
       SELECT 1 FROM (
         SELECT max(starts_at, NEW.starts_at) AS now, service FROM unassigned_bookings
          WHERE id <> NEW.id AND free_at > NEW.starts_at AND free_at < NEW.free_at + (SELECT takes FROM longest_booking)
            AND starts_at < NEW.free_at
         UNION
         SELECT max(busy.starts_at, NEW.starts_at, open.starts_at), open.service
           FROM live_bookings AS busy, unassigned_bookings AS open
          WHERE open.id <> NEW.id AND open.free_at > NEW.starts_at AND open.starts_at < NEW.free_at
            AND open.free_at < NEW.free_at + (SELECT takes FROM longest_booking)
            AND busy.id <> NEW.id AND busy.free_at > NEW.starts_at AND busy.starts_at < NEW.free_at
            AND busy.free_at < NEW.free_at + (SELECT takes FROM longest_booking)) AS moment
        WHERE EXISTS (SELECT 1 FROM staff_services
                       WHERE business = 'main' AND service = moment.service AND staff = NEW.staff)
          AND EXISTS (SELECT 1 FROM unassigned_bookings
                       WHERE id <> NEW.id AND service = moment.service AND starts_at <= moment.now
                         AND free_at > moment.now AND free_at <= moment.now + (SELECT takes FROM longest_booking))
          AND (SELECT count(*) FROM staff_services WHERE business = 'main' AND service = moment.service) < 1 + (
          SELECT count(DISTINCT lower(staff)) FROM live_bookings
           WHERE id <> NEW.id AND free_at > moment.now AND free_at <= moment.now + (SELECT takes FROM longest_booking)
             AND starts_at <= moment.now AND staff <> NEW.staff
             AND EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = moment.service
                                                        AND staff = live_bookings.staff)) + (
          SELECT coalesce(sum(people), 0) FROM (
            SELECT (count(*) + coalesce((SELECT capacity FROM service_capacity
                                          WHERE service = unassigned_bookings.service), 1) - 1)
                   / coalesce((SELECT capacity FROM service_capacity
                                WHERE service = unassigned_bookings.service), 1) AS people
              FROM unassigned_bookings
             WHERE id <> NEW.id AND service = moment.service AND free_at > moment.now
               AND free_at <= moment.now + (SELECT takes FROM longest_booking) AND starts_at <= moment.now
             GROUP BY service, starts_at)));
END;

CREATE TRIGGER booking_has_room INSTEAD OF INSERT ON booking_checks
WHEN NEW.anew = 1
BEGIN
  SELECT RAISE(ABORT, 'a booking may last two days at most') WHERE NEW.free_at - NEW.starts_at > 2880 * 60000;

  SELECT RAISE(ABORT, 'the service has no capacity left at that time')
   WHERE NOT EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = NEW.service)
     AND coalesce((SELECT capacity FROM service_capacity WHERE service = NEW.service), 1) <= (
       SELECT max(running) FROM (
         SELECT sum(step) OVER (ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS running FROM (
           SELECT iif(step = 1, max(starts_at, NEW.starts_at), free_at) AS moment, step
             FROM live_bookings, (SELECT 1 AS step UNION ALL SELECT -1)
            WHERE service = NEW.service AND id <> NEW.id AND free_at > NEW.starts_at
              AND free_at < NEW.free_at + (SELECT takes FROM longest_booking) AND starts_at < NEW.free_at)));

  SELECT RAISE(ABORT, 'as many appointments run at that time as may run at once')
   WHERE NOT EXISTS (SELECT 1 FROM staff_services WHERE business = 'main' AND service = NEW.service)
     AND (SELECT at_once FROM booking_limits WHERE business = 'main') <= (
       SELECT max(running) FROM (
         SELECT sum(step) OVER (ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS running FROM (
           SELECT iif(step = 1, max(starts_at, NEW.starts_at), free_at) AS moment, step
             FROM live_bookings, (SELECT 1 AS step UNION ALL SELECT -1)
            WHERE NOT EXISTS (SELECT 1 FROM staff_services
                               WHERE business = 'main' AND service = live_bookings.service)
              AND id <> NEW.id AND free_at > NEW.starts_at
              AND free_at < NEW.free_at + (SELECT takes FROM longest_booking) AND starts_at < NEW.free_at)));
END;

CREATE TRIGGER booking_has_resource INSTEAD OF INSERT ON resource_checks
BEGIN
  SELECT RAISE(ABORT, 'a resource that the service needs is taken at that time')
   WHERE (SELECT count FROM resources WHERE business = 'main' AND name = NEW.resource) <= (
     SELECT count(*) FROM live_bookings CROSS JOIN booking_resources ON booking_id = id AND resource = NEW.resource
      WHERE id <> NEW.id AND free_at > NEW.starts_at
        AND free_at < NEW.free_at + (SELECT takes FROM longest_booking) AND starts_at < NEW.free_at)
     AND (SELECT count FROM resources WHERE business = 'main' AND name = NEW.resource) <= (
     SELECT max(running) FROM (
       SELECT sum(step) OVER (ORDER BY moment, step ROWS UNBOUNDED PRECEDING) AS running FROM (
         SELECT iif(step = 1, max(starts_at, NEW.starts_at), free_at) AS moment, step
           FROM live_bookings CROSS JOIN booking_resources ON booking_id = id AND resource = NEW.resource,
                (SELECT 1 AS step UNION ALL SELECT -1)
          WHERE id <> NEW.id AND free_at > NEW.starts_at
            AND free_at < NEW.free_at + (SELECT takes FROM longest_booking) AND starts_at < NEW.free_at)));
END;

CREATE TRIGGER booking_added AFTER INSERT ON bookings
BEGIN
  INSERT INTO booking_checks (id, service, staff, starts_at, free_at, anew)
    SELECT NEW.id, NEW.service, NEW.staff, NEW.starts_at, NEW.free_at, 1
     WHERE NEW.status IN ('requested', 'confirmed');
  DELETE FROM booking_resources WHERE booking_id = NEW.id;
  INSERT INTO booking_resources (business, booking_id, resource)
    SELECT business, NEW.id, resource FROM service_resources WHERE service = NEW.service AND business = 'main';
END;

CREATE TRIGGER booking_changed AFTER UPDATE OF service, starts_at, duration_min, buffer_min, status, staff ON bookings
WHEN NEW.status IN ('requested', 'confirmed')
 AND (OLD.status NOT IN ('requested', 'confirmed') OR NEW.service <> OLD.service OR NEW.starts_at <> OLD.starts_at
      OR NEW.free_at > OLD.free_at OR NEW.staff IS NOT OLD.staff)
BEGIN
  INSERT INTO booking_checks (id, service, staff, starts_at, free_at, anew)
    SELECT NEW.id, NEW.service, NEW.staff, NEW.starts_at, NEW.free_at,
           OLD.status NOT IN ('requested', 'confirmed') OR NEW.service <> OLD.service
           OR NEW.starts_at <> OLD.starts_at OR NEW.free_at > OLD.free_at;
  INSERT INTO resource_checks (id, starts_at, free_at, resource)
    SELECT NEW.id, NEW.starts_at, NEW.free_at, resource FROM booking_resources
     WHERE booking_id = NEW.id AND NEW.service = OLD.service
       AND (OLD.status NOT IN ('requested', 'confirmed') OR NEW.starts_at <> OLD.starts_at
            OR NEW.free_at > OLD.free_at);
END;

CREATE TRIGGER booking_of_other_service AFTER UPDATE OF service ON bookings
WHEN NEW.service <> OLD.service
BEGIN
  DELETE FROM booking_resources WHERE booking_id = NEW.id;
  INSERT INTO booking_resources (business, booking_id, resource)
    SELECT business, NEW.id, resource FROM service_resources WHERE service = NEW.service AND business = 'main';
END;

CREATE TRIGGER booking_removed AFTER DELETE ON bookings
BEGIN
  DELETE FROM booking_resources WHERE booking_id = OLD.id;
END;

CREATE TRIGGER booking_keeps_id BEFORE UPDATE OF id ON bookings
WHEN NEW.id <> OLD.id AND EXISTS (SELECT 1 FROM booking_resources WHERE booking_id = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'a booking that holds resources keeps its id');
END;

CREATE TRIGGER booking_resource_held AFTER INSERT ON booking_resources
WHEN NEW.kept = 0
BEGIN
  INSERT INTO resource_checks (id, starts_at, free_at, resource)
    SELECT id, starts_at, free_at, NEW.resource FROM bookings
     WHERE id = NEW.booking_id AND status IN ('requested', 'confirmed');
END;

CREATE TRIGGER service_needs_resource AFTER INSERT ON service_resources
BEGIN
  INSERT OR IGNORE INTO booking_resources (business, booking_id, resource, kept)
    SELECT NEW.business, id, NEW.resource, 1 FROM bookings
     WHERE service = NEW.service AND status IN ('requested', 'confirmed');
END;
)sql";

}  // namespace zylin::sqlite
