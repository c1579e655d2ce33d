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

CREATE INDEX ix_point_client_id_said_on ON point (client_id, said_on);

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

CREATE INDEX ix_sheet_line_client_id ON sheet_line (client_id);

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

CREATE INDEX ix_sheet_person_client_id ON sheet_person (client_id);
