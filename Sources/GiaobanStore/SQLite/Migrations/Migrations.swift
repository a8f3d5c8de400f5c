import GRDB

/// The steps by which a store's tables came to be. Append only: a step that has been released never changes.
enum Migrations {
  /// "GIAO": tells our files from those of other programs.
  static let applicationID = 0x4749_414F

  struct Step: Sendable {
    let name: String
    let sql: String
    /// What SQL cannot work out, done after it.
    let fill: @Sendable (Database) throws -> Void

    init(_ name: String, _ sql: String, fill: @escaping @Sendable (Database) throws -> Void = { _ in }) {
      self.name = name
      self.sql = sql
      self.fill = fill
    }
  }

  /// The store's `user_version` is the number of steps it has taken.
  static let all = [
    Step("first", ministry + pledges + log),
    Step("meetings and rules of blocks", meetingsAndBlockRules),
    Step("closings and letter", closings) { db in try fillDays(db) },
    Step("past", past) { db in try markAmendments(db) },
    Step("finite numbers", "") { db in try addFiniteChecks(db) },
    Step("owing", owing) { db in try fillOwing(db) },
    Step("what files said", said) { db in try fillSaid(db) },
    Step("after the close", "ALTER TABLE check_in ADD COLUMN came_after TEXT;"),
    Step("last day in office", "ALTER TABLE leader ADD COLUMN last_day INTEGER;"),
    Step(
      "evidence",
      "ALTER TABLE check_in ADD COLUMN evidence_vi TEXT; ALTER TABLE check_in ADD COLUMN evidence_en TEXT;"),
    Step("level to keep", "ALTER TABLE metric ADD COLUMN keep TEXT CHECK (\(soundLevel));"),
    Step("end of a meeting", "ALTER TABLE briefing ADD COLUMN ended_on INTEGER;"),
  ]

  /// The fingerprints of versions. Making their tables in memory takes ten milliseconds, and every command would; of a version that
  /// is not listed, or another SQLite that puts the words otherwise, they are made all the same. A test tells what is to be here.
  static let fingerprints = [
    1: "0f555dd4ad9f3786cab6ff75e31dee20f0a111c8cbe4dac9b2e986ec2b680cfa",
    2: "aaa8e3be132f2a0f921c3d30039d68a948597a30ae5dd53bd846d0f72d2676ee",
    3: "7735adbb573bb5a9ab264ae6a14106e9081d45dd8c14198bd5df4fbe7fc1997d",
    4: "b3b780a44f429db71e53fb2ba8eaf73e020f5ccf84993519d79bd8954d8a9fdf",
    5: "6674e56e8448986bff96f8896ec15196ed23276985d1400587c3c06469ed9d2f",
    6: "ecc8e1e8455bdc0e7b62972f10e3f1c8286511ad3f26ecd8440dcfb5cd11c49d",
    7: "32634946e053caf347143a6cd6d902a659eb8ee2e028429400d614f050b45bee",
    8: "dad616bc46634d3b33240c1a41bf1b3fdd6e5dd06d95b4bb046cac3c642213d3",
    9: "84b243b97fb6309b9c65585a68e497ca557a8638eacc5541511a4ae8d7a0d592",
    10: "1bebe63887dcc8be3355c9042b756b18fc074df62d3ec3c17ec4b8aebebc82ed",
    11: "ac0b4aaa4a631f644da71cfe7c9545b905c63fbe6e1b9623886343f6d1ddecf2",
    12: "f003e8303a88cf88c933b8274d0cbfdad72d46a50838a72cae57197073c41a48",
  ]

  /// What is kept is a level, and no way from one day to another.
  private static let soundLevel = """
    keep IS NULL OR keep IN ('atLeast', 'atMost') AND target IS NOT NULL AND baseline IS NULL AND baseline_day IS NULL \
    AND target_day IS NULL
    """

  /// Takes the steps that a store has not taken yet; where there is none, writes nothing. To be called in a transaction.
  static func run(_ db: Database, upTo last: Int = all.count) throws {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version >= last { return }
    for step in all[version..<last] {
      try db.execute(sql: step.sql)
      try step.fill(db)
    }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(last)")
  }

  private static let ministry = """
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
    CREATE TABLE day_off (day INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE leader (
      code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 12),
      name TEXT NOT NULL,
      title_vi TEXT, title_en TEXT,
      CHECK (coalesce(title_vi, title_en) IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE block (
      code TEXT PRIMARY KEY CHECK (length(code) BETWEEN 1 AND 12),
      name_vi TEXT, name_en TEXT,
      leader TEXT REFERENCES leader (code),
      "order" INTEGER NOT NULL,
      cut_off_day INTEGER CHECK (cut_off_day BETWEEN 10 AND 31),
      spans_ministry INTEGER NOT NULL CHECK (spans_ministry IN (0, 1)),
      CHECK (coalesce(name_vi, name_en) IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
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
    CREATE TABLE briefing (
      day INTEGER PRIMARY KEY,
      month INTEGER NOT NULL,
      chair TEXT REFERENCES leader (code),
      title_vi TEXT, title_en TEXT,
      source_vi TEXT, source_en TEXT,
      CHECK (coalesce(title_vi, title_en) IS NOT NULL)
    ) STRICT;
    CREATE TABLE conclusion (
      briefing INTEGER NOT NULL REFERENCES briefing (day),
      position INTEGER NOT NULL,
      text_vi TEXT, text_en TEXT,
      PRIMARY KEY (briefing, position),
      CHECK (coalesce(text_vi, text_en) IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE closing (
      month INTEGER PRIMARY KEY,
      "on" INTEGER NOT NULL,
      "by" TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

    """

  private static let pledges = """
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
      ended_on INTEGER,
      UNIQUE (code_unit, number),
      CHECK (coalesce(title_vi, title_en) IS NOT NULL),
      CHECK (is_monthly_duty = 0 OR due IS NULL)
    ) STRICT;
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
    CREATE INDEX check_in_mark ON check_in (
      month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask);
    CREATE INDEX check_in_made ON check_in (pledge_id, month, state);
    CREATE INDEX check_in_ask ON check_in (
      month, pledge_id, state, reading, reading_day, kept, health, supervisor_health, has_open_ask)
      WHERE has_open_ask = 1;
    CREATE TABLE code_counter (
      unit TEXT PRIMARY KEY,
      highest INTEGER NOT NULL CHECK (highest >= 1)
    ) STRICT, WITHOUT ROWID;

    """

  private static let log = """
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
    CREATE INDEX batch_by ON batch ("by", number);
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
    CREATE INDEX event_pledge ON event (pledge, batch) WHERE pledge IS NOT NULL;
    """

  private static let meetingsAndBlockRules = """
    ALTER TABLE block ADD COLUMN grace_working_days INTEGER CHECK (grace_working_days >= 0);
    ALTER TABLE block ADD COLUMN on_track_from REAL;
    ALTER TABLE block ADD COLUMN at_risk_from REAL;
    ALTER TABLE block ADD COLUMN judged_from_share REAL CHECK (judged_from_share BETWEEN 0 AND 1);
    ALTER TABLE block ADD COLUMN due_soon_days INTEGER CHECK (due_soon_days >= 0);
    ALTER TABLE pledge ADD COLUMN conclusion INTEGER CHECK (conclusion >= 1);
    CREATE TABLE not_reached (
      briefing INTEGER NOT NULL REFERENCES briefing (day),
      position INTEGER NOT NULL,
      pledge TEXT NOT NULL,
      PRIMARY KEY (briefing, position)
    ) STRICT, WITHOUT ROWID;
    """
}
