CREATE TABLE calendar_account (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	url TEXT NOT NULL,
	user_name TEXT NOT NULL,
	in_keyring BOOLEAN NOT NULL,
	every_minutes INTEGER NOT NULL,
	tried_at DATETIME,
	synced_at DATETIME,
	problem TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_calendar_account PRIMARY KEY (id)
);
CREATE TABLE colleague (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	email TEXT,
	role TEXT,
	level VARCHAR(24) NOT NULL,
	is_me BOOLEAN NOT NULL,
	since_on DATE,
	until_on DATE,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_colleague PRIMARY KEY (id),
	CONSTRAINT ck_colleague_dates CHECK (until_on IS NULL OR since_on IS NULL OR since_on <= until_on),
	CONSTRAINT ck_colleague_level CHECK (level IN ('executive', 'director', 'manager', 'specialist'))
);
CREATE TABLE origin (
	id BLOB NOT NULL,
	record_kind TEXT NOT NULL,
	record_id TEXT NOT NULL,
	system TEXT NOT NULL,
	"key" TEXT NOT NULL,
	digest TEXT NOT NULL,
	seen JSON NOT NULL,
	file TEXT,
	seen_at DATETIME NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_origin PRIMARY KEY (id)
);
CREATE TABLE setting (
	id BLOB NOT NULL,
	"key" TEXT NOT NULL,
	value JSON NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_setting PRIMARY KEY (id),
	CONSTRAINT uq_setting_key UNIQUE ("key")
);
CREATE TABLE journal (
	id BLOB NOT NULL,
	number INTEGER NOT NULL,
	at DATETIME NOT NULL,
	who TEXT,
	command TEXT NOT NULL,
	words TEXT NOT NULL,
	journal_kind VARCHAR(24) NOT NULL,
	status VARCHAR(24) NOT NULL,
	target_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_journal PRIMARY KEY (id),
	CONSTRAINT uq_journal_number UNIQUE (number),
	CONSTRAINT ck_journal_journalkind CHECK (journal_kind IN ('do', 'undo', 'redo')),
	CONSTRAINT ck_journal_journalstatus CHECK (status IN ('done', 'undone', 'discarded')),
	CONSTRAINT fk_journal_target_id_journal FOREIGN KEY(target_id) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "journal" VALUES (X'01900000000070008000000000000008', 1, '2026-11-24 09:02:00.000000', NULL, 'fixture', 'Made the fixture', 'do', 'done', NULL, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE person (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	given_name TEXT,
	family_name TEXT,
	nicknames JSON NOT NULL,
	zone TEXT,
	zone_label TEXT,
	hours_from TIME,
	hours_until TIME,
	birth_year INTEGER,
	birth_month INTEGER,
	birth_day INTEGER,
	cares_about TEXT,
	likes_information TEXT,
	handle_with_care TEXT,
	notes TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT ck_person_birth_month CHECK (birth_month IS NULL OR birth_month BETWEEN 1 AND 12),
	CONSTRAINT ck_person_birth_day CHECK (birth_day IS NULL OR birth_day BETWEEN 1 AND 31),
	CONSTRAINT ck_person_birthday_whole CHECK ((birth_month IS NULL) = (birth_day IS NULL)),
	CONSTRAINT ck_person_birth_year_has_day CHECK (birth_year IS NULL OR birth_month IS NOT NULL)
);
INSERT INTO "person" VALUES (X'01900000000070008000000000000002', 'Zoë Lund', NULL, NULL, '["Zo"]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Rows on Saturdays.', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE calendar_secret (
	id BLOB NOT NULL,
	account_id BLOB NOT NULL,
	secret TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_calendar_secret PRIMARY KEY (id),
	CONSTRAINT uq_calendar_secret_account_id UNIQUE (account_id),
	CONSTRAINT fk_calendar_secret_account_id_calendar_account FOREIGN KEY(account_id) REFERENCES calendar_account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE calendar_collection (
	id BLOB NOT NULL,
	account_id BLOB NOT NULL,
	url TEXT NOT NULL,
	name TEXT NOT NULL,
	is_read_only BOOLEAN NOT NULL,
	holds_meetings BOOLEAN NOT NULL,
	holds_todos BOOLEAN NOT NULL,
	has_sync BOOLEAN NOT NULL,
	token TEXT,
	synced_at DATETIME,
	is_chosen BOOLEAN NOT NULL,
	returns_changes BOOLEAN NOT NULL,
	sends_meetings BOOLEAN NOT NULL,
	sends_commitments BOOLEAN NOT NULL,
	sends_reviews BOOLEAN NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_calendar_collection PRIMARY KEY (id),
	CONSTRAINT uq_calendar_collection_account_id_url UNIQUE (account_id, url),
	CONSTRAINT fk_calendar_collection_account_id_calendar_account FOREIGN KEY(account_id) REFERENCES calendar_account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE client (
	id BLOB NOT NULL,
	name TEXT NOT NULL,
	short_name TEXT,
	status VARCHAR(24) NOT NULL,
	arrangement VARCHAR(24),
	industry TEXT,
	website TEXT,
	domains JSON NOT NULL,
	zone TEXT NOT NULL,
	zone_label TEXT,
	work_days TEXT NOT NULL,
	work_from TIME NOT NULL,
	work_until TIME NOT NULL,
	quiet_from TIME,
	quiet_until TIME,
	rhythm_days INTEGER,
	rhythm_note TEXT,
	review_every_days INTEGER,
	since_on DATE,
	ended_on DATE,
	renewal_on DATE,
	annual_amount TEXT,
	annual_currency TEXT,
	account_manager_id BLOB,
	hired_us_because TEXT,
	hired_us_said_by_id BLOB,
	hired_us_on DATE,
	hired_us_where TEXT,
	notes TEXT,
	is_pinned BOOLEAN NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_client PRIMARY KEY (id),
	CONSTRAINT ck_client_money_has_currency CHECK ((annual_amount IS NULL) = (annual_currency IS NULL)),
	CONSTRAINT ck_client_rhythm_positive CHECK (rhythm_days IS NULL OR rhythm_days > 0),
	CONSTRAINT ck_client_review_rhythm_positive CHECK (review_every_days IS NULL OR review_every_days > 0),
	CONSTRAINT ck_client_dates CHECK (ended_on IS NULL OR since_on IS NULL OR since_on <= ended_on),
	CONSTRAINT ck_client_clientstatus CHECK (status IN ('prospect', 'active', 'paused', 'ending', 'former')),
	CONSTRAINT ck_client_engagementkind CHECK (arrangement IN ('retainer', 'project', 'campaign', 'advice')),
	CONSTRAINT fk_client_account_manager_id_colleague FOREIGN KEY(account_manager_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_client_hired_us_said_by_id_person FOREIGN KEY(hired_us_said_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "client" VALUES (X'01900000000070008000000000000001', 'Harbor & Finch', NULL, 'active', NULL, NULL, NULL, '["harborfinch.example"]', 'Europe/London', NULL, '01234', '09:00:00.000000', '17:30:00.000000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE journal_row (
	id BLOB NOT NULL,
	journal_id BLOB NOT NULL,
	position INTEGER NOT NULL,
	record_kind TEXT NOT NULL,
	record_id TEXT NOT NULL,
	"before" JSON,
	"after" JSON,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_journal_row PRIMARY KEY (id),
	CONSTRAINT fk_journal_row_journal_id_journal FOREIGN KEY(journal_id) REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000101', X'01900000000070008000000000000008', 1, 'client', '01900000000070008000000000000001', 'null', '{"id": "01900000000070008000000000000001", "name": "Harbor & Finch", "short_name": null, "status": "active", "arrangement": null, "industry": null, "website": null, "domains": ["harborfinch.example"], "zone": "Europe/London", "zone_label": null, "work_days": "01234", "work_from": "09:00:00", "work_until": "17:30:00", "quiet_from": null, "quiet_until": null, "rhythm_days": null, "rhythm_note": null, "review_every_days": null, "since_on": null, "ended_on": null, "renewal_on": null, "annual_amount": null, "annual_currency": null, "account_manager_id": null, "hired_us_because": null, "hired_us_said_by_id": null, "hired_us_on": null, "hired_us_where": null, "notes": null, "is_pinned": false, "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000102', X'01900000000070008000000000000008', 2, 'person', '01900000000070008000000000000002', 'null', '{"id": "01900000000070008000000000000002", "name": "Zo\u00eb Lund", "given_name": null, "family_name": null, "nicknames": ["Zo"], "zone": null, "zone_label": null, "hours_from": null, "hours_until": null, "birth_year": null, "birth_month": null, "birth_day": null, "cares_about": null, "likes_information": null, "handle_with_care": null, "notes": "Rows on Saturdays.", "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000103', X'01900000000070008000000000000008', 3, 'channel', '01900000000070008000000000000003', 'null', '{"id": "01900000000070008000000000000003", "person_id": "01900000000070008000000000000002", "kind_of": "email", "address": "z@h.example", "label": null, "rank": 1, "hours_from": null, "hours_until": null, "note": null, "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000104', X'01900000000070008000000000000008', 4, 'stakeholder', '01900000000070008000000000000004', 'null', '{"id": "01900000000070008000000000000004", "client_id": "01900000000070008000000000000001", "person_id": "01900000000070008000000000000002", "role": "Marketing director", "department": null, "level": null, "stance": null, "signs_off": false, "signs_off_what": null, "is_point_of_contact": false, "is_decision_maker": false, "reports_to_id": null, "reports_label": null, "from_on": null, "until_on": null, "map_x": null, "map_y": null, "notes": null, "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000105', X'01900000000070008000000000000008', 5, 'interaction', '01900000000070008000000000000005', 'null', '{"id": "01900000000070008000000000000005", "client_id": "01900000000070008000000000000001", "engagement_id": null, "interaction_kind": "call", "status": "held", "intent": null, "channel_kind": null, "direction": null, "happened_at": "2026-11-24T09:02:00+00:00", "zone": "Europe/London", "minutes": null, "summary": "Budget for spring", "text": "They need the caf\u00e9 figures; it''s for the board.", "mood": null, "about_us": null, "mood_context": null, "goals_discussed": false, "meeting_id": null, "occurrence": null, "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000106', X'01900000000070008000000000000008', 6, 'commitment', '01900000000070008000000000000006', 'null', '{"id": "01900000000070008000000000000006", "client_id": "01900000000070008000000000000001", "engagement_id": null, "side": "ours", "commitment_kind": "promise", "what": "Send the October report", "note": null, "person_id": null, "colleague_id": null, "asked_by_id": null, "on_behalf_of_id": null, "driver": null, "asked_on": null, "asked_at": null, "due_on": "2026-12-01", "due_time": null, "first_due_on": "2026-11-27", "status": "open", "closed_on": null, "closed_at": null, "closed_note": null, "mark": null, "rounds": 0, "extra_minutes": null, "stake_id": null, "goal_id": null, "contact_change_id": null, "reset_id": null, "source_id": "01900000000070008000000000000005", "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
INSERT INTO "journal_row" VALUES (X'01900000000070008000000000000107', X'01900000000070008000000000000008', 7, 'slip', '01900000000070008000000000000007', 'null', '{"id": "01900000000070008000000000000007", "commitment_id": "01900000000070008000000000000006", "slipped_on": "2026-11-24", "old_due_on": "2026-11-27", "new_due_on": "2026-12-01", "reason": "The figures came late", "told_on": null, "is_let_off": false, "let_off_by_id": null, "let_off_by_colleague_id": null, "let_off_note": null, "source_id": null, "created_at": "2026-11-24T09:02:00+00:00", "updated_at": "2026-11-24T09:02:00+00:00", "deleted_at": null}', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE channel (
	id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	kind_of VARCHAR(24) NOT NULL,
	address TEXT,
	label TEXT,
	rank INTEGER NOT NULL,
	hours_from TIME,
	hours_until TIME,
	note TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_channel PRIMARY KEY (id),
	CONSTRAINT ck_channel_rank_positive CHECK (rank >= 1),
	CONSTRAINT fk_channel_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_channel_channelkind CHECK (kind_of IN ('email', 'phone', 'mobile', 'fax', 'pager', 'teams', 'slack', 'zoom', 'whatsapp', 'signal', 'telegram', 'skype', 'linkedin', 'chat', 'social', 'website', 'post', 'in person'))
);
INSERT INTO "channel" VALUES (X'01900000000070008000000000000003', X'01900000000070008000000000000002', 'email', 'z@h.example', NULL, 1, NULL, NULL, NULL, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE never (
	id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	channel_kind VARCHAR(24),
	what TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_never PRIMARY KEY (id),
	CONSTRAINT fk_never_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_never_channelkind CHECK (channel_kind IN ('email', 'phone', 'mobile', 'fax', 'pager', 'teams', 'slack', 'zoom', 'whatsapp', 'signal', 'telegram', 'skype', 'linkedin', 'chat', 'social', 'website', 'post', 'in person'))
);
CREATE TABLE calendar_link (
	id BLOB NOT NULL,
	collection_id BLOB NOT NULL,
	url TEXT NOT NULL,
	uid TEXT NOT NULL,
	etag TEXT,
	text TEXT NOT NULL,
	record_kind TEXT,
	record_id BLOB,
	ours TEXT,
	ours_at DATETIME,
	link_state VARCHAR(24) NOT NULL,
	theirs TEXT,
	theirs_etag TEXT,
	problem TEXT,
	refused TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_calendar_link PRIMARY KEY (id),
	CONSTRAINT uq_calendar_link_collection_id_url UNIQUE (collection_id, url),
	CONSTRAINT fk_calendar_link_collection_id_calendar_collection FOREIGN KEY(collection_id) REFERENCES calendar_collection (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_calendar_link_linkstate CHECK (link_state IN ('same', 'conflict', 'aside', 'gone_here', 'gone_there'))
);
CREATE TABLE busy_period (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	person_id BLOB,
	what TEXT NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE NOT NULL,
	is_yearly BOOLEAN NOT NULL,
	is_closed BOOLEAN NOT NULL,
	fill TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_busy_period PRIMARY KEY (id),
	CONSTRAINT ck_busy_period_dates CHECK (from_on <= until_on),
	CONSTRAINT fk_busy_period_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_busy_period_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE draft (
	id BLOB NOT NULL,
	"key" TEXT NOT NULL,
	client_id BLOB,
	text TEXT NOT NULL,
	cursor INTEGER NOT NULL,
	state JSON NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_draft PRIMARY KEY (id),
	CONSTRAINT uq_draft_key UNIQUE ("key"),
	CONSTRAINT fk_draft_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE attachment (
	id BLOB NOT NULL,
	client_id BLOB,
	record_kind TEXT NOT NULL,
	record_id TEXT NOT NULL,
	name TEXT NOT NULL,
	media_type TEXT,
	size INTEGER NOT NULL,
	sha256 TEXT NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_attachment PRIMARY KEY (id),
	CONSTRAINT ck_attachment_sha256_whole CHECK (length(sha256) = 64),
	CONSTRAINT ck_attachment_size_not_negative CHECK (size >= 0),
	CONSTRAINT fk_attachment_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE engagement (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	name TEXT NOT NULL,
	engagement_kind VARCHAR(24) NOT NULL,
	status VARCHAR(24) NOT NULL,
	brief TEXT,
	objective TEXT,
	price_amount TEXT,
	price_currency TEXT,
	starts_on DATE,
	ends_on DATE,
	renewal_on DATE,
	signed_off_by_id BLOB,
	owner_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_engagement PRIMARY KEY (id),
	CONSTRAINT ck_engagement_money_has_currency CHECK ((price_amount IS NULL) = (price_currency IS NULL)),
	CONSTRAINT ck_engagement_dates CHECK (starts_on IS NULL OR ends_on IS NULL OR starts_on <= ends_on),
	CONSTRAINT fk_engagement_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_engagement_engagementkind CHECK (engagement_kind IN ('retainer', 'project', 'campaign', 'advice')),
	CONSTRAINT ck_engagement_engagementstatus CHECK (status IN ('proposed', 'active', 'finished', 'cancelled')),
	CONSTRAINT fk_engagement_signed_off_by_id_person FOREIGN KEY(signed_off_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_engagement_owner_id_colleague FOREIGN KEY(owner_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE personal_date (
	id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	client_id BLOB,
	what TEXT NOT NULL,
	"on" DATE NOT NULL,
	is_yearly BOOLEAN NOT NULL,
	note TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_personal_date PRIMARY KEY (id),
	CONSTRAINT fk_personal_date_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_personal_date_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE stakeholder (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	role TEXT,
	department TEXT,
	level VARCHAR(24),
	stance VARCHAR(24),
	signs_off BOOLEAN NOT NULL,
	signs_off_what TEXT,
	is_point_of_contact BOOLEAN NOT NULL,
	is_decision_maker BOOLEAN NOT NULL,
	reports_to_id BLOB,
	reports_label TEXT,
	from_on DATE,
	until_on DATE,
	map_x DOUBLE,
	map_y DOUBLE,
	notes TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_stakeholder PRIMARY KEY (id),
	CONSTRAINT ck_stakeholder_not_own_boss CHECK (reports_to_id IS NULL OR reports_to_id <> id),
	CONSTRAINT ck_stakeholder_dates CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on),
	CONSTRAINT fk_stakeholder_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_stakeholder_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_stakeholder_level CHECK (level IN ('executive', 'director', 'manager', 'specialist')),
	CONSTRAINT ck_stakeholder_stance CHECK (stance IN ('champion', 'supporter', 'neutral', 'sceptic', 'blocker')),
	CONSTRAINT fk_stakeholder_reports_to_id_stakeholder FOREIGN KEY(reports_to_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "stakeholder" VALUES (X'01900000000070008000000000000004', X'01900000000070008000000000000001', X'01900000000070008000000000000002', 'Marketing director', NULL, NULL, NULL, 0, NULL, 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE contact_change (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	successor_id BLOB,
	announced_on DATE NOT NULL,
	leaves_on DATE,
	goes_to TEXT,
	reason TEXT,
	status VARCHAR(24) NOT NULL,
	finished_on DATE,
	note TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_contact_change PRIMARY KEY (id),
	CONSTRAINT fk_contact_change_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_contact_change_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_contact_change_successor_id_person FOREIGN KEY(successor_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_contact_change_changestatus CHECK (status IN ('announced', 'under way', 'finished'))
);
CREATE TABLE off_boarding (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	announced_on DATE NOT NULL,
	last_day DATE,
	reason TEXT,
	status VARCHAR(24) NOT NULL,
	finished_on DATE,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_off_boarding PRIMARY KEY (id),
	CONSTRAINT fk_off_boarding_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_off_boarding_changestatus CHECK (status IN ('announced', 'under way', 'finished'))
);
CREATE TABLE post_mortem (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	ended_on DATE NOT NULL,
	held_on DATE,
	reason_stated TEXT,
	reason_found TEXT,
	signs_seen TEXT,
	lessons TEXT,
	took_part TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_post_mortem PRIMARY KEY (id),
	CONSTRAINT fk_post_mortem_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE stay_or_part (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	opened_on DATE NOT NULL,
	for_staying TEXT,
	for_parting TEXT,
	decision VARCHAR(24) NOT NULL,
	decided_on DATE,
	reason TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_stay_or_part PRIMARY KEY (id),
	CONSTRAINT ck_stay_or_part_decided_has_date CHECK (decision = 'undecided' OR decided_on IS NOT NULL),
	CONSTRAINT fk_stay_or_part_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_stay_or_part_stayorpartdecision CHECK (decision IN ('undecided', 'fight for it', 'reset', 'part'))
);
CREATE TABLE finding (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	sign TEXT NOT NULL,
	since_on DATE NOT NULL,
	snoozed_until DATE,
	snooze_reason TEXT,
	judgement VARCHAR(24),
	judged_on DATE,
	note TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_finding PRIMARY KEY (id),
	CONSTRAINT ck_finding_snooze_has_reason CHECK (snoozed_until IS NULL OR snooze_reason IS NOT NULL),
	CONSTRAINT ck_finding_judgement_has_date CHECK ((judgement IS NULL) = (judged_on IS NULL)),
	CONSTRAINT fk_finding_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_finding_judgement CHECK (judgement IN ('right', 'false alarm'))
);
CREATE TABLE milestone (
	id BLOB NOT NULL,
	engagement_id BLOB NOT NULL,
	what TEXT NOT NULL,
	due_on DATE NOT NULL,
	done_on DATE,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_milestone PRIMARY KEY (id),
	CONSTRAINT fk_milestone_engagement_id_engagement FOREIGN KEY(engagement_id) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE meeting (
	id BLOB NOT NULL,
	uid TEXT NOT NULL,
	client_id BLOB,
	filed_by TEXT,
	title TEXT NOT NULL,
	description TEXT,
	location TEXT,
	url TEXT,
	starts_at DATETIME,
	ends_at DATETIME,
	zone TEXT,
	starts_on DATE,
	ends_on DATE,
	is_floating BOOLEAN NOT NULL,
	status VARCHAR(24) NOT NULL,
	is_private BOOLEAN NOT NULL,
	recurrence TEXT,
	repeats BOOLEAN NOT NULL,
	sequence INTEGER NOT NULL,
	changed_elsewhere_at DATETIME,
	organizer TEXT,
	ics TEXT,
	engagement_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT ck_meeting_timed_or_all_day CHECK ((starts_at IS NULL) <> (starts_on IS NULL)),
	CONSTRAINT ck_meeting_ends_after_start CHECK (ends_at IS NULL OR starts_at <= ends_at),
	CONSTRAINT ck_meeting_ends_after_first_day CHECK (ends_on IS NULL OR starts_on <= ends_on),
	CONSTRAINT fk_meeting_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_meeting_meetingstatus CHECK (status IN ('confirmed', 'tentative', 'cancelled')),
	CONSTRAINT fk_meeting_engagement_id_engagement FOREIGN KEY(engagement_id) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE influence (
	id BLOB NOT NULL,
	from_id BLOB NOT NULL,
	to_id BLOB NOT NULL,
	label TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_influence PRIMARY KEY (id),
	CONSTRAINT ck_influence_not_oneself CHECK (from_id <> to_id),
	CONSTRAINT fk_influence_from_id_stakeholder FOREIGN KEY(from_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_influence_to_id_stakeholder FOREIGN KEY(to_id) REFERENCES stakeholder (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE step (
	id BLOB NOT NULL,
	contact_change_id BLOB,
	off_boarding_id BLOB,
	position INTEGER NOT NULL,
	what TEXT NOT NULL,
	due_on DATE,
	done_on DATE,
	owner_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_step PRIMARY KEY (id),
	CONSTRAINT ck_step_one_plan CHECK ((contact_change_id IS NOT NULL) + (off_boarding_id IS NOT NULL) = 1),
	CONSTRAINT fk_step_contact_change_id_contact_change FOREIGN KEY(contact_change_id) REFERENCES contact_change (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_step_off_boarding_id_off_boarding FOREIGN KEY(off_boarding_id) REFERENCES off_boarding (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_step_owner_id_colleague FOREIGN KEY(owner_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE interaction (
	id BLOB NOT NULL,
	client_id BLOB,
	engagement_id BLOB,
	interaction_kind VARCHAR(24) NOT NULL,
	status VARCHAR(24) NOT NULL,
	intent VARCHAR(24),
	channel_kind VARCHAR(24),
	direction VARCHAR(24),
	happened_at DATETIME NOT NULL,
	zone TEXT NOT NULL,
	minutes INTEGER,
	summary TEXT,
	text TEXT NOT NULL,
	mood VARCHAR(24),
	about_us VARCHAR(24),
	mood_context TEXT,
	goals_discussed BOOLEAN NOT NULL,
	meeting_id BLOB,
	occurrence TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_interaction PRIMARY KEY (id),
	CONSTRAINT ck_interaction_minutes_not_negative CHECK (minutes IS NULL OR minutes >= 0),
	CONSTRAINT ck_interaction_only_notes_without_client CHECK (client_id IS NOT NULL OR interaction_kind = 'note'),
	CONSTRAINT ck_interaction_about_us_needs_mood CHECK (about_us IS NULL OR mood IS NOT NULL),
	CONSTRAINT fk_interaction_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_interaction_engagement_id_engagement FOREIGN KEY(engagement_id) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_interaction_interactionkind CHECK (interaction_kind IN ('call', 'meeting', 'email', 'message', 'visit', 'note')),
	CONSTRAINT ck_interaction_interactionstatus CHECK (status IN ('held', 'missed', 'cancelled by us', 'cancelled by them')),
	CONSTRAINT ck_interaction_intent CHECK (intent IN ('check-in', 'brief', 'delivery', 'review', 'goals', 'feedback', 'escalation', 'relationship', 'renewal', 'reset', 'handover', 'idea', 'off-boarding', 'other')),
	CONSTRAINT ck_interaction_channelkind CHECK (channel_kind IN ('email', 'phone', 'mobile', 'fax', 'pager', 'teams', 'slack', 'zoom', 'whatsapp', 'signal', 'telegram', 'skype', 'linkedin', 'chat', 'social', 'website', 'post', 'in person')),
	CONSTRAINT ck_interaction_direction CHECK (direction IN ('given', 'received')),
	CONSTRAINT ck_interaction_mood CHECK (mood IN ('strained', 'tense', 'neutral', 'good', 'warm')),
	CONSTRAINT ck_interaction_aboutus CHECK (about_us IN ('about us', 'not about us', 'unknown')),
	CONSTRAINT fk_interaction_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "interaction" VALUES (X'01900000000070008000000000000005', X'01900000000070008000000000000001', NULL, 'call', 'held', NULL, NULL, NULL, '2026-11-24 09:02:00.000000', 'Europe/London', NULL, 'Budget for spring', 'They need the café figures; it''s for the board.', NULL, NULL, NULL, 0, NULL, NULL, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE invitee (
	id BLOB NOT NULL,
	meeting_id BLOB NOT NULL,
	name TEXT,
	address TEXT,
	role TEXT,
	answer TEXT,
	person_id BLOB,
	colleague_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_invitee PRIMARY KEY (id),
	CONSTRAINT ck_invitee_one_side CHECK (person_id IS NULL OR colleague_id IS NULL),
	CONSTRAINT fk_invitee_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_invitee_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_invitee_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE occurrence (
	id BLOB NOT NULL,
	meeting_id BLOB NOT NULL,
	recurrence_id TEXT NOT NULL,
	starts_at DATETIME,
	ends_at DATETIME,
	starts_on DATE,
	ends_on DATE,
	title TEXT,
	location TEXT,
	status VARCHAR(24) NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_occurrence PRIMARY KEY (id),
	CONSTRAINT fk_occurrence_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_occurrence_meetingstatus CHECK (status IN ('confirmed', 'tentative', 'cancelled'))
);
CREATE TABLE expansion (
	id BLOB NOT NULL,
	meeting_id BLOB NOT NULL,
	from_on DATE NOT NULL,
	until_on DATE NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_expansion PRIMARY KEY (id),
	CONSTRAINT fk_expansion_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE sheet_line (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	line_state VARCHAR(24) NOT NULL,
	section VARCHAR(24) NOT NULL,
	line_key TEXT,
	what TEXT NOT NULL,
	meeting_id BLOB,
	occurrence TEXT,
	day DATE,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_sheet_line PRIMARY KEY (id),
	CONSTRAINT ck_sheet_line_pinned_on_every_sheet CHECK ((line_state = 'pinned') = (day IS NULL)),
	CONSTRAINT ck_sheet_line_call_has_day CHECK (meeting_id IS NULL OR day IS NOT NULL),
	CONSTRAINT ck_sheet_line_occurrence_of_meeting CHECK (occurrence IS NULL OR meeting_id IS NOT NULL),
	CONSTRAINT ck_sheet_line_hidden_has_key CHECK (line_state <> 'hidden' OR line_key IS NOT NULL),
	CONSTRAINT ck_sheet_line_added_has_no_key CHECK (line_state <> 'added' OR line_key IS NULL),
	CONSTRAINT fk_sheet_line_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_sheet_line_linestate CHECK (line_state IN ('pinned', 'hidden', 'shown', 'added')),
	CONSTRAINT ck_sheet_line_sectionkey CHECK (section IN ('who', 'our_side', 'stakes', 'since', 'we_owe', 'they_owe', 'mood', 'bring', 'points', 'care', 'added')),
	CONSTRAINT fk_sheet_line_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE sheet_person (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	meeting_id BLOB,
	occurrence TEXT,
	day DATE NOT NULL,
	person_id BLOB,
	colleague_id BLOB,
	is_expected BOOLEAN NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_sheet_person PRIMARY KEY (id),
	CONSTRAINT ck_sheet_person_one_side CHECK ((person_id IS NOT NULL) + (colleague_id IS NOT NULL) = 1),
	CONSTRAINT ck_sheet_person_occurrence_of_meeting CHECK (occurrence IS NULL OR meeting_id IS NOT NULL),
	CONSTRAINT fk_sheet_person_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_sheet_person_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_sheet_person_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_sheet_person_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE attendance (
	id BLOB NOT NULL,
	interaction_id BLOB NOT NULL,
	person_id BLOB,
	colleague_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_attendance PRIMARY KEY (id),
	CONSTRAINT ck_attendance_one_side CHECK ((person_id IS NOT NULL) + (colleague_id IS NOT NULL) = 1),
	CONSTRAINT fk_attendance_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attendance_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_attendance_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE review (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	what TEXT NOT NULL,
	due_on DATE NOT NULL,
	first_due_on DATE NOT NULL,
	status VARCHAR(24) NOT NULL,
	held_on DATE,
	reason TEXT,
	decided TEXT,
	interaction_id BLOB,
	meeting_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_review PRIMARY KEY (id),
	CONSTRAINT ck_review_held_has_date CHECK ((status = 'held') = (held_on IS NOT NULL)),
	CONSTRAINT ck_review_skipped_has_reason CHECK (status <> 'skipped' OR reason IS NOT NULL),
	CONSTRAINT fk_review_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_review_reviewstatus CHECK (status IN ('planned', 'held', 'skipped')),
	CONSTRAINT fk_review_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_review_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE point (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	what TEXT NOT NULL,
	position INTEGER NOT NULL,
	said_on DATE,
	interaction_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_point PRIMARY KEY (id),
	CONSTRAINT ck_point_said_has_date CHECK (interaction_id IS NULL OR said_on IS NOT NULL),
	CONSTRAINT fk_point_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_point_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE stake (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	what TEXT NOT NULL,
	if_it_fails TEXT,
	cost_amount TEXT,
	cost_currency TEXT,
	cost_unit TEXT,
	cost_per VARCHAR(24),
	cost_of TEXT,
	is_estimate BOOLEAN NOT NULL,
	season_from TEXT,
	season_until TEXT,
	live_on DATE,
	learned_on DATE,
	source_note TEXT,
	source_id BLOB,
	ended_on DATE,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_stake PRIMARY KEY (id),
	CONSTRAINT ck_stake_cost_has_one_unit CHECK (cost_amount IS NULL AND cost_currency IS NULL AND cost_unit IS NULL OR cost_amount IS NOT NULL AND (cost_currency IS NULL) <> (cost_unit IS NULL)),
	CONSTRAINT ck_stake_season_whole CHECK ((season_from IS NULL) = (season_until IS NULL)),
	CONSTRAINT fk_stake_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_stake_timeunit CHECK (cost_per IN ('minute', 'hour', 'working hour', 'day', 'working day', 'week', 'month', 'year', 'event')),
	CONSTRAINT fk_stake_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE goal (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	what TEXT NOT NULL,
	unit TEXT,
	baseline TEXT,
	baseline_on DATE,
	target TEXT,
	due_on DATE,
	status VARCHAR(24) NOT NULL,
	closed_on DATE,
	owner_id BLOB,
	source_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_goal PRIMARY KEY (id),
	CONSTRAINT fk_goal_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_goal_goalstatus CHECK (status IN ('active', 'reached', 'abandoned')),
	CONSTRAINT fk_goal_owner_id_person FOREIGN KEY(owner_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_goal_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE reset (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	started_on DATE NOT NULL,
	status VARCHAR(24) NOT NULL,
	why TEXT,
	goals TEXT,
	our_change TEXT,
	our_request TEXT,
	evaluate_on DATE,
	summary TEXT,
	agreed_on DATE,
	evaluated_on DATE,
	outcome TEXT,
	interaction_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_reset PRIMARY KEY (id),
	CONSTRAINT ck_reset_evaluated_has_date CHECK ((status = 'evaluated') = (evaluated_on IS NOT NULL)),
	CONSTRAINT ck_reset_agreed_has_date CHECK (status = 'draft' OR status = 'abandoned' OR agreed_on IS NOT NULL),
	CONSTRAINT fk_reset_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_reset_resetstatus CHECK (status IN ('draft', 'agreed', 'evaluated', 'abandoned')),
	CONSTRAINT fk_reset_interaction_id_interaction FOREIGN KEY(interaction_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE agreement (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	name TEXT NOT NULL,
	agreed_on DATE NOT NULL,
	until_on DATE,
	text TEXT,
	reset_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_agreement PRIMARY KEY (id),
	CONSTRAINT ck_agreement_dates CHECK (until_on IS NULL OR agreed_on <= until_on),
	CONSTRAINT fk_agreement_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_agreement_reset_id_reset FOREIGN KEY(reset_id) REFERENCES reset (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE commitment (
	id BLOB NOT NULL,
	client_id BLOB,
	engagement_id BLOB,
	side VARCHAR(24) NOT NULL,
	commitment_kind VARCHAR(24) NOT NULL,
	what TEXT NOT NULL,
	note TEXT,
	person_id BLOB,
	colleague_id BLOB,
	asked_by_id BLOB,
	on_behalf_of_id BLOB,
	driver TEXT,
	asked_on DATE,
	asked_at DATETIME,
	due_on DATE,
	due_time TIME,
	first_due_on DATE,
	status VARCHAR(24) NOT NULL,
	closed_on DATE,
	closed_at DATETIME,
	closed_note TEXT,
	mark VARCHAR(24),
	rounds INTEGER NOT NULL,
	extra_minutes INTEGER,
	stake_id BLOB,
	goal_id BLOB,
	contact_change_id BLOB,
	reset_id BLOB,
	source_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_commitment PRIMARY KEY (id),
	CONSTRAINT ck_commitment_closed_has_date CHECK ((status = 'open') = (closed_on IS NULL)),
	CONSTRAINT ck_commitment_open_has_no_mark CHECK (status <> 'open' OR mark IS NULL),
	CONSTRAINT ck_commitment_rounds_not_negative CHECK (rounds >= 0),
	CONSTRAINT ck_commitment_effort_not_negative CHECK (extra_minutes IS NULL OR extra_minutes >= 0),
	CONSTRAINT ck_commitment_first_date_kept CHECK (due_on IS NULL OR first_due_on IS NOT NULL),
	CONSTRAINT fk_commitment_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_engagement_id_engagement FOREIGN KEY(engagement_id) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_commitment_side CHECK (side IN ('ours', 'theirs')),
	CONSTRAINT ck_commitment_commitmentkind CHECK (commitment_kind IN ('promise', 'deliverable', 'approval', 'feedback', 'reply', 'agenda', 'payment')),
	CONSTRAINT fk_commitment_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_asked_by_id_person FOREIGN KEY(asked_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_on_behalf_of_id_person FOREIGN KEY(on_behalf_of_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_commitment_commitmentstatus CHECK (status IN ('open', 'done', 'dropped')),
	CONSTRAINT ck_commitment_mark CHECK (mark IN ('hit', 'acceptable', 'missed')),
	CONSTRAINT fk_commitment_stake_id_stake FOREIGN KEY(stake_id) REFERENCES stake (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_contact_change_id_contact_change FOREIGN KEY(contact_change_id) REFERENCES contact_change (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_reset_id_reset FOREIGN KEY(reset_id) REFERENCES reset (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_commitment_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "commitment" VALUES (X'01900000000070008000000000000006', X'01900000000070008000000000000001', NULL, 'ours', 'promise', 'Send the October report', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '2026-12-01', NULL, '2026-11-27', 'open', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, X'01900000000070008000000000000005', '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE stake_felt (
	id BLOB NOT NULL,
	stake_id BLOB NOT NULL,
	person_id BLOB NOT NULL,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_stake_felt PRIMARY KEY (id),
	CONSTRAINT fk_stake_felt_stake_id_stake FOREIGN KEY(stake_id) REFERENCES stake (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_stake_felt_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE goal_reading (
	id BLOB NOT NULL,
	goal_id BLOB NOT NULL,
	"on" DATE NOT NULL,
	value TEXT NOT NULL,
	source_note TEXT,
	source_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_goal_reading PRIMARY KEY (id),
	CONSTRAINT fk_goal_reading_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_goal_reading_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE checkpoint (
	id BLOB NOT NULL,
	reset_id BLOB NOT NULL,
	what TEXT NOT NULL,
	"on" DATE NOT NULL,
	held_on DATE,
	note TEXT,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_checkpoint PRIMARY KEY (id),
	CONSTRAINT fk_checkpoint_reset_id_reset FOREIGN KEY(reset_id) REFERENCES reset (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE clause (
	id BLOB NOT NULL,
	agreement_id BLOB NOT NULL,
	number INTEGER NOT NULL,
	side VARCHAR(24) NOT NULL,
	clause_kind VARCHAR(24) NOT NULL,
	what TEXT NOT NULL,
	threshold TEXT,
	unit VARCHAR(24),
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_clause PRIMARY KEY (id),
	CONSTRAINT ck_clause_number_positive CHECK (number >= 1),
	CONSTRAINT ck_clause_threshold_has_unit CHECK ((threshold IS NULL) = (unit IS NULL)),
	CONSTRAINT fk_clause_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES agreement (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_clause_side CHECK (side IN ('ours', 'theirs')),
	CONSTRAINT ck_clause_clausekind CHECK (clause_kind IN ('reply time', 'feedback time', 'notice', 'agenda ahead', 'on time', 'contact rhythm', 'custom')),
	CONSTRAINT ck_clause_timeunit CHECK (unit IN ('minute', 'hour', 'working hour', 'day', 'working day', 'week', 'month', 'year', 'event'))
);
CREATE TABLE slip (
	id BLOB NOT NULL,
	commitment_id BLOB NOT NULL,
	slipped_on DATE NOT NULL,
	old_due_on DATE NOT NULL,
	new_due_on DATE,
	reason TEXT,
	told_on DATE,
	is_let_off BOOLEAN NOT NULL,
	let_off_by_id BLOB,
	let_off_by_colleague_id BLOB,
	let_off_note TEXT,
	source_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_slip PRIMARY KEY (id),
	CONSTRAINT ck_slip_moves_the_date CHECK (new_due_on IS NULL OR new_due_on <> old_due_on),
	CONSTRAINT ck_slip_let_off_by_someone CHECK (let_off_by_id IS NULL OR is_let_off),
	CONSTRAINT ck_slip_let_off_by_one_of_us CHECK (let_off_by_colleague_id IS NULL OR is_let_off),
	CONSTRAINT fk_slip_commitment_id_commitment FOREIGN KEY(commitment_id) REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_slip_let_off_by_id_person FOREIGN KEY(let_off_by_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_slip_let_off_by_colleague_id_colleague FOREIGN KEY(let_off_by_colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_slip_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "slip" VALUES (X'01900000000070008000000000000007', X'01900000000070008000000000000006', '2026-11-24', '2026-11-27', '2026-12-01', 'The figures came late', NULL, 0, NULL, NULL, NULL, NULL, '2026-11-24 09:02:00.000000', '2026-11-24 09:02:00.000000', NULL);
CREATE TABLE entry (
	id BLOB NOT NULL,
	client_id BLOB NOT NULL,
	engagement_id BLOB,
	entry_kind VARCHAR(24) NOT NULL,
	direction VARCHAR(24),
	what TEXT NOT NULL,
	note TEXT,
	happened_on DATE NOT NULL,
	person_id BLOB,
	other_person_id BLOB,
	other_name TEXT,
	colleague_id BLOB,
	outcome VARCHAR(24) NOT NULL,
	outcome_on DATE,
	outcome_note TEXT,
	is_beyond_contract BOOLEAN NOT NULL,
	is_candid BOOLEAN NOT NULL,
	due_on DATE,
	answered_on DATE,
	answer TEXT,
	told_on DATE,
	evidence TEXT,
	"before" TEXT,
	"after" TEXT,
	quote TEXT,
	goal_id BLOB,
	clause_id BLOB,
	led_to TEXT,
	is_referral BOOLEAN NOT NULL,
	score INTEGER,
	source_id BLOB,
	created_at DATETIME NOT NULL,
	updated_at DATETIME NOT NULL,
	deleted_at DATETIME,
	CONSTRAINT pk_entry PRIMARY KEY (id),
	CONSTRAINT ck_entry_score_range CHECK (score IS NULL OR score BETWEEN 0 AND 10),
	CONSTRAINT ck_entry_promoter_has_score CHECK ((entry_kind = 'promoter') = (score IS NOT NULL)),
	CONSTRAINT ck_entry_answered_before_told CHECK (told_on IS NULL OR answered_on IS NOT NULL),
	CONSTRAINT ck_entry_open_until_told CHECK (entry_kind <> 'concern' OR outcome NOT IN ('done', 'dropped') OR told_on IS NOT NULL),
	CONSTRAINT ck_entry_feedback_has_direction CHECK (entry_kind NOT IN ('feedback', 'thanks') OR direction IS NOT NULL),
	CONSTRAINT fk_entry_client_id_client FOREIGN KEY(client_id) REFERENCES client (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_engagement_id_engagement FOREIGN KEY(engagement_id) REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_entry_entrykind CHECK (entry_kind IN ('idea', 'concern', 'feedback', 'result', 'introduction', 'thanks', 'promoter', 'request')),
	CONSTRAINT ck_entry_direction CHECK (direction IN ('given', 'received')),
	CONSTRAINT fk_entry_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_other_person_id_person FOREIGN KEY(other_person_id) REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_colleague_id_colleague FOREIGN KEY(colleague_id) REFERENCES colleague (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT ck_entry_entryoutcome CHECK (outcome IN ('open', 'offered', 'accepted', 'declined', 'done', 'dropped')),
	CONSTRAINT fk_entry_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_clause_id_clause FOREIGN KEY(clause_id) REFERENCES clause (id) DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT fk_entry_source_id_interaction FOREIGN KEY(source_id) REFERENCES interaction (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE search_document (id INTEGER PRIMARY KEY, record_id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
client_id BLOB, parent_id BLOB, happened_on TEXT, title TEXT NOT NULL, body TEXT NOT NULL);
INSERT INTO "search_document" VALUES (1, X'01900000000070008000000000000001', 'client', X'01900000000070008000000000000001', NULL, NULL, 'Harbor & Finch', 'harborfinch.example');
INSERT INTO "search_document" VALUES (2, X'01900000000070008000000000000002', 'person', NULL, NULL, NULL, 'Zoë Lund · Zo', 'Rows on Saturdays.');
INSERT INTO "search_document" VALUES (3, X'01900000000070008000000000000003', 'channel', NULL, X'01900000000070008000000000000002', NULL, 'z@h.example', '');
INSERT INTO "search_document" VALUES (4, X'01900000000070008000000000000004', 'stakeholder', X'01900000000070008000000000000001', X'01900000000070008000000000000002', NULL, 'Marketing director', '');
INSERT INTO "search_document" VALUES (5, X'01900000000070008000000000000005', 'interaction', X'01900000000070008000000000000001', NULL, '2026-11-24', 'Budget for spring', 'They need the café figures; it''s for the board.');
INSERT INTO "search_document" VALUES (6, X'01900000000070008000000000000006', 'commitment', X'01900000000070008000000000000001', NULL, '2026-12-01', 'Send the October report', '');
INSERT INTO "search_document" VALUES (7, X'01900000000070008000000000000007', 'slip', NULL, X'01900000000070008000000000000006', '2026-11-24', 'The figures came late', '');
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO "alembic_version" VALUES ('0004');
CREATE INDEX ix_origin_record_id ON origin (record_id);
CREATE INDEX ix_origin_system_key ON origin (system, "key");
CREATE INDEX ix_journal_journal_kind_status_number ON journal (journal_kind, status, number);
CREATE INDEX ix_person_name ON person (name);
CREATE INDEX ix_person_birthday ON person (birth_month, birth_day) WHERE birth_month IS NOT NULL;
CREATE INDEX ix_client_account_manager_id ON client (account_manager_id);
CREATE INDEX ix_client_name ON client (name);
CREATE INDEX ix_client_hired_us_said_by_id ON client (hired_us_said_by_id);
CREATE INDEX ix_journal_row_journal_id ON journal_row (journal_id);
CREATE INDEX ix_journal_row_record_id ON journal_row (record_id);
CREATE INDEX ix_channel_person_id ON channel (person_id);
CREATE INDEX ix_channel_address ON channel (address);
CREATE INDEX ix_never_person_id ON never (person_id);
CREATE INDEX ix_calendar_link_record_id ON calendar_link (record_id);
CREATE INDEX ix_busy_period_person_id ON busy_period (person_id);
CREATE INDEX ix_busy_period_client_id ON busy_period (client_id);
CREATE INDEX ix_attachment_client_id ON attachment (client_id);
CREATE INDEX ix_attachment_record_id ON attachment (record_id);
CREATE INDEX ix_engagement_client_id ON engagement (client_id);
CREATE INDEX ix_engagement_signed_off_by_id ON engagement (signed_off_by_id);
CREATE INDEX ix_engagement_owner_id ON engagement (owner_id);
CREATE INDEX ix_personal_date_on ON personal_date ("on");
CREATE INDEX ix_personal_date_person_id ON personal_date (person_id);
CREATE INDEX ix_personal_date_client_id ON personal_date (client_id);
CREATE INDEX ix_stakeholder_person_id ON stakeholder (person_id);
CREATE INDEX ix_stakeholder_client_id ON stakeholder (client_id);
CREATE INDEX ix_stakeholder_reports_to_id ON stakeholder (reports_to_id);
CREATE INDEX ix_contact_change_person_id ON contact_change (person_id);
CREATE INDEX ix_contact_change_client_id ON contact_change (client_id);
CREATE INDEX ix_off_boarding_client_id ON off_boarding (client_id);
CREATE INDEX ix_post_mortem_client_id ON post_mortem (client_id);
CREATE INDEX ix_stay_or_part_client_id ON stay_or_part (client_id);
CREATE INDEX ix_finding_client_id ON finding (client_id);
CREATE INDEX ix_milestone_engagement_id ON milestone (engagement_id);
CREATE INDEX ix_milestone_open ON milestone (due_on) WHERE done_on IS NULL;
CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);
CREATE INDEX ix_meeting_client_id ON meeting (client_id);
CREATE INDEX ix_meeting_uid ON meeting (uid);
CREATE INDEX ix_influence_to_id ON influence (to_id);
CREATE INDEX ix_influence_from_id ON influence (from_id);
CREATE INDEX ix_step_contact_change_id ON step (contact_change_id);
CREATE INDEX ix_step_off_boarding_id ON step (off_boarding_id);
CREATE INDEX ix_interaction_notes ON interaction (happened_at, id) WHERE interaction_kind = 'note' AND deleted_at IS NULL;
CREATE INDEX ix_interaction_trash ON interaction (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_interaction_of_client ON interaction (client_id, happened_at, id, status, interaction_kind, deleted_at);
CREATE INDEX ix_interaction_id_end ON interaction (substr(id, -3));
CREATE INDEX ix_interaction_meeting_id_occurrence ON interaction (meeting_id, occurrence, deleted_at);
CREATE INDEX ix_interaction_happened_at ON interaction (happened_at);
CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);
CREATE INDEX ix_invitee_person_id ON invitee (person_id);
CREATE INDEX ix_invitee_address ON invitee (address);
CREATE INDEX ix_occurrence_starts_at_ends_at ON occurrence (starts_at, ends_at);
CREATE INDEX ix_occurrence_meeting_id ON occurrence (meeting_id);
CREATE INDEX ix_occurrence_starts_on_ends_on ON occurrence (starts_on, ends_on);
CREATE INDEX ix_expansion_meeting_id ON expansion (meeting_id);
CREATE INDEX ix_expansion_until_on ON expansion (until_on);
CREATE INDEX ix_sheet_line_client_id ON sheet_line (client_id);
CREATE INDEX ix_sheet_person_client_id ON sheet_person (client_id);
CREATE INDEX ix_attendance_trash ON attendance (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE UNIQUE INDEX uq_attendance_person ON attendance (interaction_id, person_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_attendance_id_end ON attendance (substr(id, -3));
CREATE INDEX ix_attendance_of_person ON attendance (person_id, interaction_id, deleted_at);
CREATE UNIQUE INDEX uq_attendance_colleague ON attendance (interaction_id, colleague_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_attendance_of_interaction ON attendance (interaction_id, person_id, colleague_id, deleted_at);
CREATE INDEX ix_review_due_on ON review (due_on);
CREATE INDEX ix_review_client_id ON review (client_id);
CREATE INDEX ix_point_client_id_said_on ON point (client_id, said_on);
CREATE INDEX ix_stake_source_id ON stake (source_id);
CREATE INDEX ix_stake_client_id ON stake (client_id);
CREATE INDEX ix_goal_owner_id ON goal (owner_id);
CREATE INDEX ix_goal_source_id ON goal (source_id);
CREATE INDEX ix_goal_client_id ON goal (client_id);
CREATE INDEX ix_reset_client_id ON reset (client_id);
CREATE INDEX ix_agreement_client_id ON agreement (client_id);
CREATE INDEX ix_commitment_client_id_side ON commitment (client_id, side, status, due_on, first_due_on, closed_on, deleted_at);
CREATE INDEX ix_commitment_first_due_on ON commitment (side, commitment_kind, first_due_on);
CREATE INDEX ix_commitment_trash ON commitment (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_commitment_source_id ON commitment (source_id);
CREATE INDEX ix_commitment_client_id_status_due_on ON commitment (client_id, status, due_on);
CREATE INDEX ix_commitment_client_id_closed_on ON commitment (client_id, closed_on, id, deleted_at);
CREATE INDEX ix_commitment_id_end ON commitment (substr(id, -3));
CREATE INDEX ix_commitment_person_id ON commitment (person_id);
CREATE INDEX ix_commitment_asked_by ON commitment (client_id, asked_on) WHERE asked_by_id IS NOT NULL;
CREATE INDEX ix_commitment_client_id_asked_on ON commitment (client_id, asked_on, id, deleted_at);
CREATE INDEX ix_commitment_status_due_on ON commitment (status, due_on);
CREATE INDEX ix_commitment_engagement_id ON commitment (engagement_id);
CREATE INDEX ix_stake_felt_stake_id ON stake_felt (stake_id);
CREATE INDEX ix_stake_felt_person_id ON stake_felt (person_id);
CREATE INDEX ix_goal_reading_source_id ON goal_reading (source_id);
CREATE INDEX ix_goal_reading_goal_id ON goal_reading (goal_id);
CREATE INDEX ix_checkpoint_reset_id ON checkpoint (reset_id);
CREATE INDEX ix_clause_agreement_id ON clause (agreement_id);
CREATE INDEX ix_slip_commitment_id ON slip (commitment_id);
CREATE INDEX ix_entry_id_end ON entry (substr(id, -3));
CREATE INDEX ix_entry_source_id ON entry (source_id);
CREATE INDEX ix_entry_goal_id ON entry (goal_id);
CREATE INDEX ix_entry_trash ON entry (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_entry_of_client ON entry (client_id, entry_kind, happened_on, id, outcome, told_on, deleted_at);
CREATE INDEX ix_entry_person_id ON entry (person_id);
CREATE VIRTUAL TABLE search_index USING fts5(title, body, content='search_document', content_rowid='id',
tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO search_index (search_index, rank) VALUES ('hashsize', 8388608);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
INSERT INTO search_index (search_index) VALUES ('rebuild');
CREATE TRIGGER search_document_added AFTER INSERT ON search_document BEGIN INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER search_document_removed AFTER DELETE ON search_document BEGIN INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF title, body ON search_document BEGIN INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER search_client_added AFTER INSERT ON "client" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'client', new."id", NULL, NULL, concat_ws(' · ', nullif(new."name", ''), nullif(new."short_name", '')), concat_ws('
', nullif(new."industry", ''), nullif(new."website", ''), nullif((SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."domains") THEN new."domains" ELSE '[]' END)), ''), nullif(new."hired_us_because", ''), nullif(new."hired_us_where", ''), nullif(new."rhythm_note", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."short_name", new."industry", new."website", (SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."domains") THEN new."domains" ELSE '[]' END)), new."hired_us_because", new."hired_us_where", new."rhythm_note", new."notes") <> ''; END;
CREATE TRIGGER search_client_removed AFTER DELETE ON "client" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_client_changed AFTER UPDATE OF "name", "short_name", "industry", "website", "domains", "hired_us_because", "hired_us_where", "rhythm_note", "notes", "id", "deleted_at" ON "client" WHEN (old."name", old."short_name", old."industry", old."website", old."domains", old."hired_us_because", old."hired_us_where", old."rhythm_note", old."notes", old."id", old."deleted_at") IS NOT (new."name", new."short_name", new."industry", new."website", new."domains", new."hired_us_because", new."hired_us_where", new."rhythm_note", new."notes", new."id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'client', new."id", NULL, NULL, concat_ws(' · ', nullif(new."name", ''), nullif(new."short_name", '')), concat_ws('
', nullif(new."industry", ''), nullif(new."website", ''), nullif((SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."domains") THEN new."domains" ELSE '[]' END)), ''), nullif(new."hired_us_because", ''), nullif(new."hired_us_where", ''), nullif(new."rhythm_note", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."short_name", new."industry", new."website", (SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."domains") THEN new."domains" ELSE '[]' END)), new."hired_us_because", new."hired_us_where", new."rhythm_note", new."notes") <> ''; END;
CREATE TRIGGER search_busy_period_added AFTER INSERT ON "busy_period" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'busy_period', new."client_id", NULL, substr(new."from_on", 1, 10), coalesce(new."what", ''), coalesce(new."fill", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."fill") <> ''; END;
CREATE TRIGGER search_busy_period_removed AFTER DELETE ON "busy_period" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_busy_period_changed AFTER UPDATE OF "what", "fill", "client_id", "from_on", "deleted_at" ON "busy_period" WHEN (old."what", old."fill", old."client_id", old."from_on", old."deleted_at") IS NOT (new."what", new."fill", new."client_id", new."from_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'busy_period', new."client_id", NULL, substr(new."from_on", 1, 10), coalesce(new."what", ''), coalesce(new."fill", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."fill") <> ''; END;
CREATE TRIGGER search_colleague_added AFTER INSERT ON "colleague" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'colleague', NULL, NULL, NULL, coalesce(new."name", ''), concat_ws('
', nullif(new."email", ''), nullif(new."role", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."email", new."role") <> ''; END;
CREATE TRIGGER search_colleague_removed AFTER DELETE ON "colleague" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_colleague_changed AFTER UPDATE OF "name", "email", "role", "deleted_at" ON "colleague" WHEN (old."name", old."email", old."role", old."deleted_at") IS NOT (new."name", new."email", new."role", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'colleague', NULL, NULL, NULL, coalesce(new."name", ''), concat_ws('
', nullif(new."email", ''), nullif(new."role", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."email", new."role") <> ''; END;
CREATE TRIGGER search_person_added AFTER INSERT ON "person" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'person', NULL, NULL, NULL, concat_ws(' · ', nullif(new."name", ''), nullif((SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."nicknames") THEN new."nicknames" ELSE '[]' END)), '')), concat_ws('
', nullif(new."given_name", ''), nullif(new."family_name", ''), nullif(new."cares_about", ''), nullif(new."likes_information", ''), nullif(new."handle_with_care", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", (SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."nicknames") THEN new."nicknames" ELSE '[]' END)), new."given_name", new."family_name", new."cares_about", new."likes_information", new."handle_with_care", new."notes") <> ''; END;
CREATE TRIGGER search_person_removed AFTER DELETE ON "person" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_person_changed AFTER UPDATE OF "name", "nicknames", "given_name", "family_name", "cares_about", "likes_information", "handle_with_care", "notes", "deleted_at" ON "person" WHEN (old."name", old."nicknames", old."given_name", old."family_name", old."cares_about", old."likes_information", old."handle_with_care", old."notes", old."deleted_at") IS NOT (new."name", new."nicknames", new."given_name", new."family_name", new."cares_about", new."likes_information", new."handle_with_care", new."notes", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'person', NULL, NULL, NULL, concat_ws(' · ', nullif(new."name", ''), nullif((SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."nicknames") THEN new."nicknames" ELSE '[]' END)), '')), concat_ws('
', nullif(new."given_name", ''), nullif(new."family_name", ''), nullif(new."cares_about", ''), nullif(new."likes_information", ''), nullif(new."handle_with_care", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", (SELECT group_concat(value, ', ') FROM json_each(CASE WHEN json_valid(new."nicknames") THEN new."nicknames" ELSE '[]' END)), new."given_name", new."family_name", new."cares_about", new."likes_information", new."handle_with_care", new."notes") <> ''; END;
CREATE TRIGGER search_channel_added AFTER INSERT ON "channel" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'channel', NULL, new."person_id", NULL, coalesce(new."address", ''), concat_ws('
', nullif(new."label", ''), nullif(new."note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."address", new."label", new."note") <> ''; END;
CREATE TRIGGER search_channel_removed AFTER DELETE ON "channel" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_channel_changed AFTER UPDATE OF "address", "label", "note", "person_id", "deleted_at" ON "channel" WHEN (old."address", old."label", old."note", old."person_id", old."deleted_at") IS NOT (new."address", new."label", new."note", new."person_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'channel', NULL, new."person_id", NULL, coalesce(new."address", ''), concat_ws('
', nullif(new."label", ''), nullif(new."note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."address", new."label", new."note") <> ''; END;
CREATE TRIGGER search_never_added AFTER INSERT ON "never" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'never', NULL, new."person_id", NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_never_removed AFTER DELETE ON "never" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_never_changed AFTER UPDATE OF "what", "person_id", "deleted_at" ON "never" WHEN (old."what", old."person_id", old."deleted_at") IS NOT (new."what", new."person_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'never', NULL, new."person_id", NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_personal_date_added AFTER INSERT ON "personal_date" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'personal_date', new."client_id", new."person_id", NULL, coalesce(new."what", ''), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note") <> ''; END;
CREATE TRIGGER search_personal_date_removed AFTER DELETE ON "personal_date" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_personal_date_changed AFTER UPDATE OF "what", "note", "client_id", "person_id", "deleted_at" ON "personal_date" WHEN (old."what", old."note", old."client_id", old."person_id", old."deleted_at") IS NOT (new."what", new."note", new."client_id", new."person_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'personal_date', new."client_id", new."person_id", NULL, coalesce(new."what", ''), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note") <> ''; END;
CREATE TRIGGER search_stakeholder_added AFTER INSERT ON "stakeholder" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stakeholder', new."client_id", new."person_id", NULL, concat_ws(' · ', nullif(new."role", ''), nullif(new."department", '')), concat_ws('
', nullif(new."signs_off_what", ''), nullif(new."reports_label", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."role", new."department", new."signs_off_what", new."reports_label", new."notes") <> ''; END;
CREATE TRIGGER search_stakeholder_removed AFTER DELETE ON "stakeholder" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_stakeholder_changed AFTER UPDATE OF "role", "department", "signs_off_what", "reports_label", "notes", "client_id", "person_id", "deleted_at" ON "stakeholder" WHEN (old."role", old."department", old."signs_off_what", old."reports_label", old."notes", old."client_id", old."person_id", old."deleted_at") IS NOT (new."role", new."department", new."signs_off_what", new."reports_label", new."notes", new."client_id", new."person_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stakeholder', new."client_id", new."person_id", NULL, concat_ws(' · ', nullif(new."role", ''), nullif(new."department", '')), concat_ws('
', nullif(new."signs_off_what", ''), nullif(new."reports_label", ''), nullif(new."notes", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."role", new."department", new."signs_off_what", new."reports_label", new."notes") <> ''; END;
CREATE TRIGGER search_influence_added AFTER INSERT ON "influence" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'influence', NULL, new."from_id", NULL, coalesce(new."label", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."label") <> ''; END;
CREATE TRIGGER search_influence_removed AFTER DELETE ON "influence" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_influence_changed AFTER UPDATE OF "label", "from_id", "deleted_at" ON "influence" WHEN (old."label", old."from_id", old."deleted_at") IS NOT (new."label", new."from_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'influence', NULL, new."from_id", NULL, coalesce(new."label", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."label") <> ''; END;
CREATE TRIGGER search_stake_added AFTER INSERT ON "stake" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stake', new."client_id", NULL, NULL, coalesce(new."what", ''), concat_ws('
', nullif(new."if_it_fails", ''), nullif(new."cost_of", ''), nullif(new."source_note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."if_it_fails", new."cost_of", new."source_note") <> ''; END;
CREATE TRIGGER search_stake_removed AFTER DELETE ON "stake" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_stake_changed AFTER UPDATE OF "what", "if_it_fails", "cost_of", "source_note", "client_id", "deleted_at" ON "stake" WHEN (old."what", old."if_it_fails", old."cost_of", old."source_note", old."client_id", old."deleted_at") IS NOT (new."what", new."if_it_fails", new."cost_of", new."source_note", new."client_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stake', new."client_id", NULL, NULL, coalesce(new."what", ''), concat_ws('
', nullif(new."if_it_fails", ''), nullif(new."cost_of", ''), nullif(new."source_note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."if_it_fails", new."cost_of", new."source_note") <> ''; END;
CREATE TRIGGER search_goal_added AFTER INSERT ON "goal" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'goal', new."client_id", NULL, NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_goal_removed AFTER DELETE ON "goal" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_goal_changed AFTER UPDATE OF "what", "client_id", "deleted_at" ON "goal" WHEN (old."what", old."client_id", old."deleted_at") IS NOT (new."what", new."client_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'goal', new."client_id", NULL, NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_goal_reading_added AFTER INSERT ON "goal_reading" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'goal_reading', NULL, new."goal_id", substr(new."on", 1, 10), coalesce(new."source_note", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."source_note") <> ''; END;
CREATE TRIGGER search_goal_reading_removed AFTER DELETE ON "goal_reading" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_goal_reading_changed AFTER UPDATE OF "source_note", "goal_id", "on", "deleted_at" ON "goal_reading" WHEN (old."source_note", old."goal_id", old."on", old."deleted_at") IS NOT (new."source_note", new."goal_id", new."on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'goal_reading', NULL, new."goal_id", substr(new."on", 1, 10), coalesce(new."source_note", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."source_note") <> ''; END;
CREATE TRIGGER search_engagement_added AFTER INSERT ON "engagement" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'engagement', new."client_id", NULL, substr(new."starts_on", 1, 10), coalesce(new."name", ''), concat_ws('
', nullif(new."objective", ''), nullif(new."brief", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."objective", new."brief") <> ''; END;
CREATE TRIGGER search_engagement_removed AFTER DELETE ON "engagement" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_engagement_changed AFTER UPDATE OF "name", "objective", "brief", "client_id", "starts_on", "deleted_at" ON "engagement" WHEN (old."name", old."objective", old."brief", old."client_id", old."starts_on", old."deleted_at") IS NOT (new."name", new."objective", new."brief", new."client_id", new."starts_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'engagement', new."client_id", NULL, substr(new."starts_on", 1, 10), coalesce(new."name", ''), concat_ws('
', nullif(new."objective", ''), nullif(new."brief", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."objective", new."brief") <> ''; END;
CREATE TRIGGER search_milestone_added AFTER INSERT ON "milestone" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'milestone', NULL, new."engagement_id", substr(new."due_on", 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_milestone_removed AFTER DELETE ON "milestone" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_milestone_changed AFTER UPDATE OF "what", "engagement_id", "due_on", "deleted_at" ON "milestone" WHEN (old."what", old."engagement_id", old."due_on", old."deleted_at") IS NOT (new."what", new."engagement_id", new."due_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'milestone', NULL, new."engagement_id", substr(new."due_on", 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_commitment_added AFTER INSERT ON "commitment" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'commitment', new."client_id", NULL, substr(coalesce(new."asked_on", new."due_on", new."created_at"), 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."note", ''), nullif(new."driver", ''), nullif(new."closed_note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note", new."driver", new."closed_note") <> ''; END;
CREATE TRIGGER search_commitment_removed AFTER DELETE ON "commitment" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_commitment_changed AFTER UPDATE OF "what", "note", "driver", "closed_note", "client_id", "asked_on", "due_on", "created_at", "deleted_at" ON "commitment" WHEN (old."what", old."note", old."driver", old."closed_note", old."client_id", old."asked_on", old."due_on", old."created_at", old."deleted_at") IS NOT (new."what", new."note", new."driver", new."closed_note", new."client_id", new."asked_on", new."due_on", new."created_at", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'commitment', new."client_id", NULL, substr(coalesce(new."asked_on", new."due_on", new."created_at"), 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."note", ''), nullif(new."driver", ''), nullif(new."closed_note", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note", new."driver", new."closed_note") <> ''; END;
CREATE TRIGGER search_slip_added AFTER INSERT ON "slip" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'slip', NULL, new."commitment_id", substr(new."slipped_on", 1, 10), coalesce(new."reason", ''), coalesce(new."let_off_note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."let_off_note") <> ''; END;
CREATE TRIGGER search_slip_removed AFTER DELETE ON "slip" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_slip_changed AFTER UPDATE OF "reason", "let_off_note", "commitment_id", "slipped_on", "deleted_at" ON "slip" WHEN (old."reason", old."let_off_note", old."commitment_id", old."slipped_on", old."deleted_at") IS NOT (new."reason", new."let_off_note", new."commitment_id", new."slipped_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'slip', NULL, new."commitment_id", substr(new."slipped_on", 1, 10), coalesce(new."reason", ''), coalesce(new."let_off_note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."let_off_note") <> ''; END;
CREATE TRIGGER search_interaction_added AFTER INSERT ON "interaction" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'interaction', new."client_id", NULL, substr(new."happened_at", 1, 10), coalesce(new."summary", ''), concat_ws('
', nullif(new."text", ''), nullif(new."mood_context", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."summary", new."text", new."mood_context") <> ''; END;
CREATE TRIGGER search_interaction_removed AFTER DELETE ON "interaction" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_interaction_changed AFTER UPDATE OF "summary", "text", "mood_context", "client_id", "happened_at", "deleted_at" ON "interaction" WHEN (old."summary", old."text", old."mood_context", old."client_id", old."happened_at", old."deleted_at") IS NOT (new."summary", new."text", new."mood_context", new."client_id", new."happened_at", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'interaction', new."client_id", NULL, substr(new."happened_at", 1, 10), coalesce(new."summary", ''), concat_ws('
', nullif(new."text", ''), nullif(new."mood_context", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."summary", new."text", new."mood_context") <> ''; END;
CREATE TRIGGER search_entry_added AFTER INSERT ON "entry" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'entry', new."client_id", NULL, substr(new."happened_on", 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."note", ''), nullif(new."quote", ''), nullif(new."evidence", ''), nullif(new."before", ''), nullif(new."after", ''), nullif(new."answer", ''), nullif(new."outcome_note", ''), nullif(new."other_name", ''), nullif(new."led_to", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note", new."quote", new."evidence", new."before", new."after", new."answer", new."outcome_note", new."other_name", new."led_to") <> ''; END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON "entry" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_entry_changed AFTER UPDATE OF "what", "note", "quote", "evidence", "before", "after", "answer", "outcome_note", "other_name", "led_to", "client_id", "happened_on", "deleted_at" ON "entry" WHEN (old."what", old."note", old."quote", old."evidence", old."before", old."after", old."answer", old."outcome_note", old."other_name", old."led_to", old."client_id", old."happened_on", old."deleted_at") IS NOT (new."what", new."note", new."quote", new."evidence", new."before", new."after", new."answer", new."outcome_note", new."other_name", new."led_to", new."client_id", new."happened_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'entry', new."client_id", NULL, substr(new."happened_on", 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."note", ''), nullif(new."quote", ''), nullif(new."evidence", ''), nullif(new."before", ''), nullif(new."after", ''), nullif(new."answer", ''), nullif(new."outcome_note", ''), nullif(new."other_name", ''), nullif(new."led_to", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note", new."quote", new."evidence", new."before", new."after", new."answer", new."outcome_note", new."other_name", new."led_to") <> ''; END;
CREATE TRIGGER search_agreement_added AFTER INSERT ON "agreement" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'agreement', new."client_id", NULL, substr(new."agreed_on", 1, 10), coalesce(new."name", ''), coalesce(new."text", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."text") <> ''; END;
CREATE TRIGGER search_agreement_removed AFTER DELETE ON "agreement" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_agreement_changed AFTER UPDATE OF "name", "text", "client_id", "agreed_on", "deleted_at" ON "agreement" WHEN (old."name", old."text", old."client_id", old."agreed_on", old."deleted_at") IS NOT (new."name", new."text", new."client_id", new."agreed_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'agreement', new."client_id", NULL, substr(new."agreed_on", 1, 10), coalesce(new."name", ''), coalesce(new."text", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."text") <> ''; END;
CREATE TRIGGER search_clause_added AFTER INSERT ON "clause" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'clause', NULL, new."agreement_id", NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_clause_removed AFTER DELETE ON "clause" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_clause_changed AFTER UPDATE OF "what", "agreement_id", "deleted_at" ON "clause" WHEN (old."what", old."agreement_id", old."deleted_at") IS NOT (new."what", new."agreement_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'clause', NULL, new."agreement_id", NULL, coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_meeting_added AFTER INSERT ON "meeting" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'meeting', new."client_id", NULL, substr(coalesce(new."starts_at", new."starts_on"), 1, 10), coalesce(new."title", ''), concat_ws('
', nullif(new."description", ''), nullif(new."location", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."title", new."description", new."location") <> ''; END;
CREATE TRIGGER search_meeting_removed AFTER DELETE ON "meeting" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_meeting_changed AFTER UPDATE OF "title", "description", "location", "client_id", "starts_at", "starts_on", "deleted_at" ON "meeting" WHEN (old."title", old."description", old."location", old."client_id", old."starts_at", old."starts_on", old."deleted_at") IS NOT (new."title", new."description", new."location", new."client_id", new."starts_at", new."starts_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'meeting', new."client_id", NULL, substr(coalesce(new."starts_at", new."starts_on"), 1, 10), coalesce(new."title", ''), concat_ws('
', nullif(new."description", ''), nullif(new."location", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."title", new."description", new."location") <> ''; END;
CREATE TRIGGER search_invitee_added AFTER INSERT ON "invitee" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'invitee', NULL, new."meeting_id", NULL, concat_ws(' · ', nullif(new."name", ''), nullif(new."address", '')), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."address") <> ''; END;
CREATE TRIGGER search_invitee_removed AFTER DELETE ON "invitee" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_invitee_changed AFTER UPDATE OF "name", "address", "meeting_id", "deleted_at" ON "invitee" WHEN (old."name", old."address", old."meeting_id", old."deleted_at") IS NOT (new."name", new."address", new."meeting_id", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'invitee', NULL, new."meeting_id", NULL, concat_ws(' · ', nullif(new."name", ''), nullif(new."address", '')), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."name", new."address") <> ''; END;
CREATE TRIGGER search_review_added AFTER INSERT ON "review" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'review', new."client_id", NULL, substr(coalesce(new."held_on", new."due_on"), 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."decided", ''), nullif(new."reason", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."decided", new."reason") <> ''; END;
CREATE TRIGGER search_review_removed AFTER DELETE ON "review" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_review_changed AFTER UPDATE OF "what", "decided", "reason", "client_id", "held_on", "due_on", "deleted_at" ON "review" WHEN (old."what", old."decided", old."reason", old."client_id", old."held_on", old."due_on", old."deleted_at") IS NOT (new."what", new."decided", new."reason", new."client_id", new."held_on", new."due_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'review', new."client_id", NULL, substr(coalesce(new."held_on", new."due_on"), 1, 10), coalesce(new."what", ''), concat_ws('
', nullif(new."decided", ''), nullif(new."reason", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."decided", new."reason") <> ''; END;
CREATE TRIGGER search_reset_added AFTER INSERT ON "reset" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'reset', new."client_id", NULL, substr(new."started_on", 1, 10), coalesce(new."why", ''), concat_ws('
', nullif(new."goals", ''), nullif(new."our_change", ''), nullif(new."our_request", ''), nullif(new."summary", ''), nullif(new."outcome", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."why", new."goals", new."our_change", new."our_request", new."summary", new."outcome") <> ''; END;
CREATE TRIGGER search_reset_removed AFTER DELETE ON "reset" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_reset_changed AFTER UPDATE OF "why", "goals", "our_change", "our_request", "summary", "outcome", "client_id", "started_on", "deleted_at" ON "reset" WHEN (old."why", old."goals", old."our_change", old."our_request", old."summary", old."outcome", old."client_id", old."started_on", old."deleted_at") IS NOT (new."why", new."goals", new."our_change", new."our_request", new."summary", new."outcome", new."client_id", new."started_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'reset', new."client_id", NULL, substr(new."started_on", 1, 10), coalesce(new."why", ''), concat_ws('
', nullif(new."goals", ''), nullif(new."our_change", ''), nullif(new."our_request", ''), nullif(new."summary", ''), nullif(new."outcome", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."why", new."goals", new."our_change", new."our_request", new."summary", new."outcome") <> ''; END;
CREATE TRIGGER search_checkpoint_added AFTER INSERT ON "checkpoint" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'checkpoint', NULL, new."reset_id", substr(new."on", 1, 10), coalesce(new."what", ''), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note") <> ''; END;
CREATE TRIGGER search_checkpoint_removed AFTER DELETE ON "checkpoint" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_checkpoint_changed AFTER UPDATE OF "what", "note", "reset_id", "on", "deleted_at" ON "checkpoint" WHEN (old."what", old."note", old."reset_id", old."on", old."deleted_at") IS NOT (new."what", new."note", new."reset_id", new."on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'checkpoint', NULL, new."reset_id", substr(new."on", 1, 10), coalesce(new."what", ''), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."what", new."note") <> ''; END;
CREATE TRIGGER search_contact_change_added AFTER INSERT ON "contact_change" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'contact_change', new."client_id", NULL, substr(new."announced_on", 1, 10), concat_ws(' · ', nullif(new."reason", ''), nullif(new."goes_to", '')), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."goes_to", new."note") <> ''; END;
CREATE TRIGGER search_contact_change_removed AFTER DELETE ON "contact_change" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_contact_change_changed AFTER UPDATE OF "reason", "goes_to", "note", "client_id", "announced_on", "deleted_at" ON "contact_change" WHEN (old."reason", old."goes_to", old."note", old."client_id", old."announced_on", old."deleted_at") IS NOT (new."reason", new."goes_to", new."note", new."client_id", new."announced_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'contact_change', new."client_id", NULL, substr(new."announced_on", 1, 10), concat_ws(' · ', nullif(new."reason", ''), nullif(new."goes_to", '')), coalesce(new."note", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."goes_to", new."note") <> ''; END;
CREATE TRIGGER search_off_boarding_added AFTER INSERT ON "off_boarding" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'off_boarding', new."client_id", NULL, substr(new."announced_on", 1, 10), coalesce(new."reason", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."reason") <> ''; END;
CREATE TRIGGER search_off_boarding_removed AFTER DELETE ON "off_boarding" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_off_boarding_changed AFTER UPDATE OF "reason", "client_id", "announced_on", "deleted_at" ON "off_boarding" WHEN (old."reason", old."client_id", old."announced_on", old."deleted_at") IS NOT (new."reason", new."client_id", new."announced_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'off_boarding', new."client_id", NULL, substr(new."announced_on", 1, 10), coalesce(new."reason", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."reason") <> ''; END;
CREATE TRIGGER search_step_added AFTER INSERT ON "step" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'step', NULL, coalesce(new."contact_change_id", new."off_boarding_id"), substr(new."due_on", 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_step_removed AFTER DELETE ON "step" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_step_changed AFTER UPDATE OF "what", "contact_change_id", "off_boarding_id", "due_on", "deleted_at" ON "step" WHEN (old."what", old."contact_change_id", old."off_boarding_id", old."due_on", old."deleted_at") IS NOT (new."what", new."contact_change_id", new."off_boarding_id", new."due_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'step', NULL, coalesce(new."contact_change_id", new."off_boarding_id"), substr(new."due_on", 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_post_mortem_added AFTER INSERT ON "post_mortem" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'post_mortem', new."client_id", NULL, substr(new."ended_on", 1, 10), concat_ws(' · ', nullif(new."reason_found", ''), nullif(new."reason_stated", '')), concat_ws('
', nullif(new."signs_seen", ''), nullif(new."lessons", ''), nullif(new."took_part", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."reason_found", new."reason_stated", new."signs_seen", new."lessons", new."took_part") <> ''; END;
CREATE TRIGGER search_post_mortem_removed AFTER DELETE ON "post_mortem" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_post_mortem_changed AFTER UPDATE OF "reason_found", "reason_stated", "signs_seen", "lessons", "took_part", "client_id", "ended_on", "deleted_at" ON "post_mortem" WHEN (old."reason_found", old."reason_stated", old."signs_seen", old."lessons", old."took_part", old."client_id", old."ended_on", old."deleted_at") IS NOT (new."reason_found", new."reason_stated", new."signs_seen", new."lessons", new."took_part", new."client_id", new."ended_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'post_mortem', new."client_id", NULL, substr(new."ended_on", 1, 10), concat_ws(' · ', nullif(new."reason_found", ''), nullif(new."reason_stated", '')), concat_ws('
', nullif(new."signs_seen", ''), nullif(new."lessons", ''), nullif(new."took_part", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."reason_found", new."reason_stated", new."signs_seen", new."lessons", new."took_part") <> ''; END;
CREATE TRIGGER search_stay_or_part_added AFTER INSERT ON "stay_or_part" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stay_or_part', new."client_id", NULL, substr(new."opened_on", 1, 10), coalesce(new."reason", ''), concat_ws('
', nullif(new."for_staying", ''), nullif(new."for_parting", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."for_staying", new."for_parting") <> ''; END;
CREATE TRIGGER search_stay_or_part_removed AFTER DELETE ON "stay_or_part" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_stay_or_part_changed AFTER UPDATE OF "reason", "for_staying", "for_parting", "client_id", "opened_on", "deleted_at" ON "stay_or_part" WHEN (old."reason", old."for_staying", old."for_parting", old."client_id", old."opened_on", old."deleted_at") IS NOT (new."reason", new."for_staying", new."for_parting", new."client_id", new."opened_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'stay_or_part', new."client_id", NULL, substr(new."opened_on", 1, 10), coalesce(new."reason", ''), concat_ws('
', nullif(new."for_staying", ''), nullif(new."for_parting", '')) WHERE new.deleted_at IS NULL AND concat_ws('', new."reason", new."for_staying", new."for_parting") <> ''; END;
CREATE TRIGGER search_point_added AFTER INSERT ON "point" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'point', new."client_id", NULL, substr(coalesce(new."said_on", new."created_at"), 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_point_removed AFTER DELETE ON "point" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_point_changed AFTER UPDATE OF "what", "client_id", "said_on", "created_at", "deleted_at" ON "point" WHEN (old."what", old."client_id", old."said_on", old."created_at", old."deleted_at") IS NOT (new."what", new."client_id", new."said_on", new."created_at", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'point', new."client_id", NULL, substr(coalesce(new."said_on", new."created_at"), 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_sheet_line_added AFTER INSERT ON "sheet_line" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'sheet_line', new."client_id", NULL, substr(coalesce(new."day", new."created_at"), 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_sheet_line_removed AFTER DELETE ON "sheet_line" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_sheet_line_changed AFTER UPDATE OF "what", "client_id", "day", "created_at", "deleted_at" ON "sheet_line" WHEN (old."what", old."client_id", old."day", old."created_at", old."deleted_at") IS NOT (new."what", new."client_id", new."day", new."created_at", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'sheet_line', new."client_id", NULL, substr(coalesce(new."day", new."created_at"), 1, 10), coalesce(new."what", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."what") <> ''; END;
CREATE TRIGGER search_finding_added AFTER INSERT ON "finding" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'finding', new."client_id", NULL, substr(new."since_on", 1, 10), coalesce(new."note", ''), coalesce(new."snooze_reason", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."note", new."snooze_reason") <> ''; END;
CREATE TRIGGER search_finding_removed AFTER DELETE ON "finding" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_finding_changed AFTER UPDATE OF "note", "snooze_reason", "client_id", "since_on", "deleted_at" ON "finding" WHEN (old."note", old."snooze_reason", old."client_id", old."since_on", old."deleted_at") IS NOT (new."note", new."snooze_reason", new."client_id", new."since_on", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'finding', new."client_id", NULL, substr(new."since_on", 1, 10), coalesce(new."note", ''), coalesce(new."snooze_reason", '') WHERE new.deleted_at IS NULL AND concat_ws('', new."note", new."snooze_reason") <> ''; END;
CREATE TRIGGER search_attachment_added AFTER INSERT ON "attachment" BEGIN INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'attachment', new."client_id", NULL, substr(new."created_at", 1, 10), coalesce(new."name", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."name") <> ''; END;
CREATE TRIGGER search_attachment_removed AFTER DELETE ON "attachment" BEGIN DELETE FROM search_document WHERE record_id = old.id; END;
CREATE TRIGGER search_attachment_changed AFTER UPDATE OF "name", "client_id", "created_at", "deleted_at" ON "attachment" WHEN (old."name", old."client_id", old."created_at", old."deleted_at") IS NOT (new."name", new."client_id", new."created_at", new."deleted_at") BEGIN DELETE FROM search_document WHERE record_id = old.id; INSERT INTO search_document (record_id, kind, client_id, parent_id, happened_on, title, body) SELECT new.id, 'attachment', new."client_id", NULL, substr(new."created_at", 1, 10), coalesce(new."name", ''), '' WHERE new.deleted_at IS NULL AND concat_ws('', new."name") <> ''; END;
PRAGMA user_version = 4;
