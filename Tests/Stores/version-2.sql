PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE setting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  organisation_vi TEXT, organisation_en TEXT,
  pinned_day INTEGER,
  time_zone TEXT NOT NULL,
  cut_off_day INTEGER NOT NULL CHECK (cut_off_day BETWEEN 10 AND 31),
  grace_working_days INTEGER NOT NULL CHECK (grace_working_days >= 0),
  on_track_from REAL NOT NULL,
  at_risk_from REAL NOT NULL CHECK (at_risk_from <= on_track_from),
  judged_from_share REAL NOT NULL CHECK (judged_from_share BETWEEN 0 AND 1),
  due_soon_days INTEGER NOT NULL CHECK (due_soon_days >= 0),
  escalation_working_days INTEGER NOT NULL CHECK (escalation_working_days >= 1)
) STRICT;
INSERT INTO setting VALUES(1,'Bộ thử','Trial Ministry',NULL,'Asia/Ho_Chi_Minh',25,2,0.94999999999999995559,0.8000000000000000444,0.050000000000000002775,14,2);
CREATE TABLE day_off (day INTEGER PRIMARY KEY) STRICT;
INSERT INTO day_off VALUES(20938);
CREATE TABLE leader (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 12),
  name TEXT NOT NULL,
  title_vi TEXT, title_en TEXT,
  CHECK (coalesce(title_vi, title_en) IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO leader VALUES('BT','Nguyễn Thử','Bộ trưởng','Minister');
CREATE TABLE block (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 12),
  name_vi TEXT, name_en TEXT,
  leader TEXT REFERENCES leader (code),
  "order" INTEGER NOT NULL,
  cut_off_day INTEGER CHECK (cut_off_day BETWEEN 10 AND 31),
  spans_ministry INTEGER NOT NULL CHECK (spans_ministry IN (0, 1)), grace_working_days INTEGER CHECK (grace_working_days >= 0), on_track_from REAL, at_risk_from REAL, judged_from_share REAL CHECK (judged_from_share BETWEEN 0 AND 1), due_soon_days INTEGER CHECK (due_soon_days >= 0),
  CHECK (coalesce(name_vi, name_en) IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO block VALUES('KT','Kinh tế','Economy','BT',1,20,0,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE unit (
  code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 12),
  name_vi TEXT, name_en TEXT,
  block TEXT NOT NULL REFERENCES block (code),
  head_name TEXT,
  head_title_vi TEXT, head_title_en TEXT,
  contact TEXT,
  is_collective INTEGER NOT NULL CHECK (is_collective IN (0, 1)),
  CHECK (coalesce(name_vi, name_en) IS NOT NULL),
  CHECK (head_name IS NOT NULL OR coalesce(head_title_vi, head_title_en) IS NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO unit VALUES('BC','Báo chí','Press','KT',NULL,NULL,NULL,NULL,0);
CREATE TABLE briefing (
  day INTEGER PRIMARY KEY,
  month INTEGER NOT NULL,
  chair TEXT REFERENCES leader (code),
  title_vi TEXT, title_en TEXT,
  source_vi TEXT, source_en TEXT,
  CHECK (coalesce(title_vi, title_en) IS NOT NULL)
) STRICT;
INSERT INTO briefing VALUES(20908,24326,NULL,'Tháng ba','March',NULL,NULL);
CREATE TABLE conclusion (
  briefing INTEGER NOT NULL REFERENCES briefing (day),
  position INTEGER NOT NULL,
  text_vi TEXT, text_en TEXT,
  PRIMARY KEY (briefing, position),
  CHECK (coalesce(text_vi, text_en) IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO conclusion VALUES(20908,0,'Một','One');
CREATE TABLE closing (
  month INTEGER PRIMARY KEY,
  "on" INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE TABLE pledge (
  id INTEGER PRIMARY KEY,
  code_unit TEXT NOT NULL REFERENCES unit (code),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999999),
  origin TEXT NOT NULL CHECK (origin IN ('own', 'directive', 'suggestion')),
  unit TEXT NOT NULL REFERENCES unit (code),
  title_vi TEXT, title_en TEXT,
  product_vi TEXT, product_en TEXT,
  detail_vi TEXT, detail_en TEXT,
  assigned_by TEXT REFERENCES leader (code),
  assigned_on INTEGER,
  briefing INTEGER REFERENCES briefing (day),
  source TEXT,
  due INTEGER,
  due_original INTEGER,
  is_monthly_duty INTEGER NOT NULL CHECK (is_monthly_duty IN (0, 1)),
  is_core INTEGER NOT NULL CHECK (is_core IN (0, 1)),
  is_bold INTEGER NOT NULL CHECK (is_bold IN (0, 1)),
  recorded_on INTEGER NOT NULL,
  ended_on INTEGER, conclusion INTEGER CHECK (conclusion >= 1),
  UNIQUE (code_unit, number),
  CHECK (coalesce(title_vi, title_en) IS NOT NULL),
  CHECK (is_monthly_duty = 0 OR due IS NULL)
) STRICT;
INSERT INTO pledge VALUES(1,'BC',1,'directive','BC','Việc thử','Trial',NULL,NULL,NULL,NULL,NULL,20908,20908,NULL,21214,21183,0,0,0,20908,NULL,NULL);
CREATE TABLE pledge_unit (
  pledge_id INTEGER NOT NULL REFERENCES pledge (id),
  position INTEGER NOT NULL,
  unit TEXT NOT NULL REFERENCES unit (code),
  PRIMARY KEY (pledge_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE pledge_move (
  pledge_id INTEGER NOT NULL REFERENCES pledge (id),
  position INTEGER NOT NULL,
  day INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'active', 'paused', 'done', 'dropped')),
  reason TEXT,
  PRIMARY KEY (pledge_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO pledge_move VALUES(1,0,20908,'active',NULL);
CREATE TABLE metric (
  pledge_id INTEGER PRIMARY KEY REFERENCES pledge (id),
  name_vi TEXT, name_en TEXT,
  unit_of_measure_vi TEXT, unit_of_measure_en TEXT,
  baseline REAL,
  baseline_day INTEGER,
  target REAL CHECK (target <> baseline),
  target_day INTEGER CHECK (target_day > baseline_day),
  CHECK (coalesce(name_vi, name_en) IS NOT NULL),
  CHECK (coalesce(unit_of_measure_vi, unit_of_measure_en) IS NOT NULL)
) STRICT;
INSERT INTO metric VALUES(1,'Số bài','Articles','bài','articles',0.0,20908,90.0,21183);
CREATE TABLE waypoint (
  pledge_id INTEGER NOT NULL REFERENCES metric (pledge_id),
  day INTEGER NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (pledge_id, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE task (
  pledge_id INTEGER NOT NULL REFERENCES pledge (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  title_vi TEXT, title_en TEXT,
  due INTEGER,
  due_original INTEGER,
  done_on INTEGER,
  PRIMARY KEY (pledge_id, number),
  CHECK (coalesce(title_vi, title_en) IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE extension (
  pledge_id INTEGER NOT NULL REFERENCES pledge (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  asked_on INTEGER NOT NULL,
  asked_by TEXT NOT NULL,
  old_due INTEGER NOT NULL,
  new_due INTEGER NOT NULL,
  reason_vi TEXT, reason_en TEXT,
  is_granted INTEGER CHECK (is_granted IN (0, 1)),
  decided_on INTEGER,
  decided_by TEXT,
  decision_reason_vi TEXT, decision_reason_en TEXT,
  PRIMARY KEY (pledge_id, number),
  CHECK (coalesce(reason_vi, reason_en) IS NOT NULL),
  CHECK ((is_granted IS NULL) = (decided_on IS NULL) AND (is_granted IS NULL) = (decided_by IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO extension VALUES(1,1,20943,'an',21183,21214,'Thiếu người',NULL,1,20943,'Nguyễn Thử',NULL,NULL);
CREATE TABLE check_in (
  pledge_id INTEGER NOT NULL REFERENCES pledge (id),
  month INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'acknowledged', 'returned')),
  entered_on INTEGER NOT NULL,
  entered_by TEXT NOT NULL,
  reading REAL,
  reading_day INTEGER,
  no_number TEXT CHECK (no_number IN ('notStarted', 'tooEarly', 'yearlyFigure', 'dataLate')),
  kept INTEGER CHECK (kept IN (0, 1)),
  health TEXT CHECK (health IN ('onTrack', 'atRisk', 'offTrack', 'unknown')),
  did_vi TEXT, did_en TEXT,
  next_vi TEXT, next_en TEXT,
  obstacle_vi TEXT, obstacle_en TEXT,
  ask_vi TEXT, ask_en TEXT,
  decision_vi TEXT, decision_en TEXT,
  supervised_by TEXT,
  supervised_on INTEGER,
  supervisor_health TEXT CHECK (supervisor_health IN ('onTrack', 'atRisk', 'offTrack', 'unknown')),
  supervisor_note_vi TEXT, supervisor_note_en TEXT,
  has_open_ask INTEGER NOT NULL CHECK (has_open_ask IN (0, 1)),
  PRIMARY KEY (pledge_id, month),
  CHECK ((supervised_by IS NULL) = (supervised_on IS NULL))
) STRICT;
INSERT INTO check_in VALUES(1,24327,'submitted',20927,'an',8.0,20927,NULL,NULL,'atRisk','Đã mở lớp',NULL,NULL,NULL,NULL,NULL,'Thêm người',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO check_in VALUES(1,24328,'submitted',20956,'an',20.0,20956,NULL,NULL,NULL,'Thêm lớp',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0);
CREATE TABLE code_counter (
  unit TEXT PRIMARY KEY,
  highest INTEGER NOT NULL CHECK (highest >= 1)
) STRICT, WITHOUT ROWID;
INSERT INTO code_counter VALUES('BC',1);
CREATE TABLE batch (
  number INTEGER PRIMARY KEY CHECK (number >= 1),
  "at" INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('change', 'undo', 'redo')),
  name TEXT NOT NULL,
  target INTEGER REFERENCES batch (number),
  is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
  CHECK ((kind = 'change') = (target IS NULL)),
  CHECK (kind = 'change' OR is_undone = 0)
) STRICT;
INSERT INTO batch VALUES(1,1795630195559,'an','change','init',NULL,0);
INSERT INTO batch VALUES(2,1795630195700,'an','change','checkIn',NULL,0);
INSERT INTO batch VALUES(3,1795630195805,'an','change','grantExtension',NULL,0);
INSERT INTO batch VALUES(4,1795630195922,'an','change','checkIn',NULL,0);
INSERT INTO batch VALUES(5,1795630196017,'an','change','configure',NULL,1);
INSERT INTO batch VALUES(6,1795630196114,'an','undo','configure',5,0);
CREATE TABLE event (
  batch INTEGER NOT NULL REFERENCES batch (number),
  position INTEGER NOT NULL,
  key TEXT NOT NULL,
  pledge TEXT,
  before TEXT,
  after TEXT,
  PRIMARY KEY (batch, position),
  UNIQUE (key, batch),
  CHECK (coalesce(before, after) IS NOT NULL)
) STRICT;
INSERT INTO event VALUES(1,0,'settings',NULL,'{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":[],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":2,"judgedFromShare":0.05,"onTrackFrom":0.95,"timeZone":"Asia/Ho_Chi_Minh"}}}','{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":["2027-04-30"],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":2,"judgedFromShare":0.05,"onTrackFrom":0.95,"organisation":{"en":"Trial Ministry","vi":"Bộ thử"},"timeZone":"Asia/Ho_Chi_Minh"}}}');
INSERT INTO event VALUES(1,1,'leader:BT',NULL,NULL,'{"leader":{"_0":{"code":"BT","name":"Nguyễn Thử","title":{"en":"Minister","vi":"Bộ trưởng"}}}}');
INSERT INTO event VALUES(1,2,'block:KT',NULL,NULL,'{"block":{"_0":{"code":"KT","cutOffDay":20,"leader":"BT","name":{"en":"Economy","vi":"Kinh tế"},"order":1,"spansMinistry":false}}}');
INSERT INTO event VALUES(1,3,'unit:BC',NULL,NULL,'{"unit":{"_0":{"block":"KT","code":"BC","isCollective":false,"name":{"en":"Press","vi":"Báo chí"}}}}');
INSERT INTO event VALUES(1,4,'briefing:2027-03-31',NULL,NULL,'{"briefing":{"_0":{"conclusions":[{"en":"One","vi":"Một"}],"day":"2027-03-31","month":"2027-03","notReached":[],"title":{"en":"March","vi":"Tháng ba"}}}}');
INSERT INTO event VALUES(1,5,'pledge:BC-1','BC-1',NULL,'{"pledge":{"_0":{"assignedOn":"2027-03-31","briefing":"2027-03-31","code":"BC-1","cooperatingUnits":[],"due":"2027-12-31","dueOriginal":"2027-12-31","isBold":false,"isCore":false,"isMonthlyDuty":false,"metric":{"baseline":0,"baselineDay":"2027-03-31","name":{"en":"Articles","vi":"Số bài"},"target":90,"targetDay":"2027-12-31","unitOfMeasure":{"en":"articles","vi":"bài"},"waypoints":[]},"moves":[{"day":"2027-03-31","status":"active"}],"origin":"directive","title":{"en":"Trial","vi":"Việc thử"},"unit":"BC"}}}');
INSERT INTO event VALUES(2,0,'checkIn:BC-1@2027-04','BC-1',NULL,'{"checkIn":{"_0":{"ask":{"vi":"Thêm người"},"did":{"vi":"Đã mở lớp"},"enteredBy":"an","enteredOn":"2027-04-19","health":"atRisk","key":{"month":"2027-04","pledge":"BC-1"},"reading":8,"readingDay":"2027-04-19","state":"submitted"}}}');
INSERT INTO event VALUES(3,0,'extension:BC-1+1','BC-1',NULL,'{"extension":{"_0":{"askedBy":"an","askedOn":"2027-05-05","decision":{"by":"Nguyễn Thử","isGranted":true,"on":"2027-05-05"},"key":{"number":1,"pledge":"BC-1"},"newDue":"2028-01-31","oldDue":"2027-12-31","reason":{"vi":"Thiếu người"}}}}');
INSERT INTO event VALUES(3,1,'pledge:BC-1','BC-1','{"pledge":{"_0":{"assignedOn":"2027-03-31","briefing":"2027-03-31","code":"BC-1","cooperatingUnits":[],"due":"2027-12-31","dueOriginal":"2027-12-31","isBold":false,"isCore":false,"isMonthlyDuty":false,"metric":{"baseline":0,"baselineDay":"2027-03-31","name":{"en":"Articles","vi":"Số bài"},"target":90,"targetDay":"2027-12-31","unitOfMeasure":{"en":"articles","vi":"bài"},"waypoints":[]},"moves":[{"day":"2027-03-31","status":"active"}],"origin":"directive","title":{"en":"Trial","vi":"Việc thử"},"unit":"BC"}}}','{"pledge":{"_0":{"assignedOn":"2027-03-31","briefing":"2027-03-31","code":"BC-1","cooperatingUnits":[],"due":"2028-01-31","dueOriginal":"2027-12-31","isBold":false,"isCore":false,"isMonthlyDuty":false,"metric":{"baseline":0,"baselineDay":"2027-03-31","name":{"en":"Articles","vi":"Số bài"},"target":90,"targetDay":"2027-12-31","unitOfMeasure":{"en":"articles","vi":"bài"},"waypoints":[]},"moves":[{"day":"2027-03-31","status":"active"}],"origin":"directive","title":{"en":"Trial","vi":"Việc thử"},"unit":"BC"}}}');
INSERT INTO event VALUES(4,0,'checkIn:BC-1@2027-05','BC-1',NULL,'{"checkIn":{"_0":{"did":{"vi":"Thêm lớp"},"enteredBy":"an","enteredOn":"2027-05-18","key":{"month":"2027-05","pledge":"BC-1"},"reading":20,"readingDay":"2027-05-18","state":"submitted"}}}');
INSERT INTO event VALUES(5,0,'settings',NULL,'{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":["2027-04-30"],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":2,"judgedFromShare":0.05,"onTrackFrom":0.95,"organisation":{"en":"Trial Ministry","vi":"Bộ thử"},"timeZone":"Asia/Ho_Chi_Minh"}}}','{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":["2027-04-30"],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":3,"judgedFromShare":0.05,"onTrackFrom":0.95,"organisation":{"en":"Trial Ministry","vi":"Bộ thử"},"timeZone":"Asia/Ho_Chi_Minh"}}}');
INSERT INTO event VALUES(6,0,'settings',NULL,'{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":["2027-04-30"],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":3,"judgedFromShare":0.05,"onTrackFrom":0.95,"organisation":{"en":"Trial Ministry","vi":"Bộ thử"},"timeZone":"Asia/Ho_Chi_Minh"}}}','{"settings":{"_0":{"atRiskFrom":0.8,"cutOffDay":25,"daysOff":["2027-04-30"],"dueSoonDays":14,"escalationWorkingDays":2,"graceWorkingDays":2,"judgedFromShare":0.05,"onTrackFrom":0.95,"organisation":{"en":"Trial Ministry","vi":"Bộ thử"},"timeZone":"Asia/Ho_Chi_Minh"}}}');
CREATE TABLE not_reached (
  briefing INTEGER NOT NULL REFERENCES briefing (day),
  position INTEGER NOT NULL,
  pledge TEXT NOT NULL,
  PRIMARY KEY (briefing, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX check_in_mark ON check_in (
  month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask);
CREATE INDEX check_in_made ON check_in (pledge_id, month, state);
CREATE INDEX check_in_ask ON check_in (
  month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask)
  WHERE has_open_ask = 1;
CREATE INDEX batch_by ON batch ("by", number);
CREATE INDEX event_pledge ON event (pledge, batch) WHERE pledge IS NOT NULL;
COMMIT;
