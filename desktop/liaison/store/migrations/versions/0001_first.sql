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

CREATE INDEX ix_origin_system_key ON origin (system, "key");

CREATE INDEX ix_origin_record_id ON origin (record_id);

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

CREATE INDEX ix_journal_journal_kind_status_number ON journal (journal_kind, status, number);

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

CREATE INDEX ix_person_name ON person (name);

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

CREATE INDEX ix_client_account_manager_id ON client (account_manager_id);

CREATE INDEX ix_client_name ON client (name);

CREATE INDEX ix_client_hired_us_said_by_id ON client (hired_us_said_by_id);

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

CREATE INDEX ix_journal_row_record_id ON journal_row (record_id);

CREATE INDEX ix_journal_row_journal_id ON journal_row (journal_id);

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

CREATE INDEX ix_channel_person_id ON channel (person_id);

CREATE INDEX ix_channel_address ON channel (address);

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

CREATE INDEX ix_never_person_id ON never (person_id);

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

CREATE INDEX ix_busy_period_client_id ON busy_period (client_id);

CREATE INDEX ix_busy_period_person_id ON busy_period (person_id);

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

CREATE INDEX ix_attachment_client_id ON attachment (client_id);

CREATE INDEX ix_attachment_record_id ON attachment (record_id);

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

CREATE INDEX ix_engagement_client_id ON engagement (client_id);

CREATE INDEX ix_engagement_signed_off_by_id ON engagement (signed_off_by_id);

CREATE INDEX ix_engagement_owner_id ON engagement (owner_id);

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

CREATE INDEX ix_personal_date_person_id ON personal_date (person_id);

CREATE INDEX ix_personal_date_on ON personal_date ("on");

CREATE INDEX ix_personal_date_client_id ON personal_date (client_id);

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

CREATE INDEX ix_stakeholder_client_id ON stakeholder (client_id);

CREATE INDEX ix_stakeholder_person_id ON stakeholder (person_id);

CREATE INDEX ix_stakeholder_reports_to_id ON stakeholder (reports_to_id);

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

CREATE INDEX ix_contact_change_person_id ON contact_change (person_id);

CREATE INDEX ix_contact_change_client_id ON contact_change (client_id);

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

CREATE INDEX ix_off_boarding_client_id ON off_boarding (client_id);

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

CREATE INDEX ix_post_mortem_client_id ON post_mortem (client_id);

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

CREATE INDEX ix_stay_or_part_client_id ON stay_or_part (client_id);

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

CREATE INDEX ix_finding_client_id ON finding (client_id);

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

CREATE INDEX ix_milestone_engagement_id ON milestone (engagement_id);

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

CREATE INDEX ix_meeting_uid ON meeting (uid);

CREATE INDEX ix_meeting_client_id ON meeting (client_id);

CREATE INDEX ix_meeting_starts_at ON meeting (starts_at);

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

CREATE INDEX ix_influence_from_id ON influence (from_id);

CREATE INDEX ix_influence_to_id ON influence (to_id);

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

CREATE INDEX ix_step_off_boarding_id ON step (off_boarding_id);

CREATE INDEX ix_step_contact_change_id ON step (contact_change_id);

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

CREATE INDEX ix_interaction_meeting_id ON interaction (meeting_id);

CREATE INDEX ix_interaction_client_id_happened_at ON interaction (client_id, happened_at);

CREATE INDEX ix_interaction_happened_at ON interaction (happened_at);

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

CREATE INDEX ix_invitee_address ON invitee (address);

CREATE INDEX ix_invitee_meeting_id ON invitee (meeting_id);

CREATE INDEX ix_invitee_person_id ON invitee (person_id);

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

CREATE INDEX ix_occurrence_starts_at ON occurrence (starts_at);

CREATE INDEX ix_occurrence_meeting_id ON occurrence (meeting_id);

CREATE INDEX ix_occurrence_starts_on ON occurrence (starts_on);

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

CREATE INDEX ix_expansion_until_on ON expansion (until_on);

CREATE INDEX ix_expansion_meeting_id ON expansion (meeting_id);

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

CREATE UNIQUE INDEX uq_attendance_colleague ON attendance (interaction_id, colleague_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_attendance_person_id ON attendance (person_id);

CREATE UNIQUE INDEX uq_attendance_person ON attendance (interaction_id, person_id) WHERE deleted_at IS NULL;

CREATE INDEX ix_attendance_interaction_id ON attendance (interaction_id);

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

CREATE INDEX ix_review_due_on ON review (due_on);

CREATE INDEX ix_review_client_id ON review (client_id);

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

CREATE INDEX ix_stake_source_id ON stake (source_id);

CREATE INDEX ix_stake_client_id ON stake (client_id);

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

CREATE INDEX ix_goal_owner_id ON goal (owner_id);

CREATE INDEX ix_goal_source_id ON goal (source_id);

CREATE INDEX ix_goal_client_id ON goal (client_id);

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

CREATE INDEX ix_reset_client_id ON reset (client_id);

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

CREATE INDEX ix_agreement_client_id ON agreement (client_id);

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

CREATE INDEX ix_commitment_engagement_id ON commitment (engagement_id);

CREATE INDEX ix_commitment_person_id ON commitment (person_id);

CREATE INDEX ix_commitment_status_due_on ON commitment (status, due_on);

CREATE INDEX ix_commitment_source_id ON commitment (source_id);

CREATE INDEX ix_commitment_client_id_status_due_on ON commitment (client_id, status, due_on);

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

CREATE INDEX ix_stake_felt_stake_id ON stake_felt (stake_id);

CREATE INDEX ix_stake_felt_person_id ON stake_felt (person_id);

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

CREATE INDEX ix_goal_reading_goal_id ON goal_reading (goal_id);

CREATE INDEX ix_goal_reading_source_id ON goal_reading (source_id);

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

CREATE INDEX ix_checkpoint_reset_id ON checkpoint (reset_id);

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

CREATE INDEX ix_clause_agreement_id ON clause (agreement_id);

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

CREATE INDEX ix_slip_commitment_id ON slip (commitment_id);

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

CREATE INDEX ix_entry_client_id_entry_kind_happened_on ON entry (client_id, entry_kind, happened_on);

CREATE INDEX ix_entry_source_id ON entry (source_id);

CREATE INDEX ix_entry_person_id ON entry (person_id);

CREATE INDEX ix_entry_goal_id ON entry (goal_id);
