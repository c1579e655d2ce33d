DROP INDEX ix_attendance_interaction_id;

DROP INDEX ix_attendance_person_id;

DROP INDEX ix_entry_client_id_entry_kind_happened_on;

DROP INDEX ix_interaction_client_id_happened_at;

DROP INDEX ix_interaction_meeting_id;

DROP INDEX ix_occurrence_starts_at;

DROP INDEX ix_occurrence_starts_on;

CREATE INDEX ix_person_birthday ON person (birth_month, birth_day) WHERE birth_month IS NOT NULL;

CREATE INDEX ix_milestone_open ON milestone (due_on) WHERE done_on IS NULL;

CREATE INDEX ix_interaction_notes ON interaction (happened_at, id) WHERE interaction_kind = 'note' AND deleted_at IS NULL;

CREATE INDEX ix_interaction_of_client ON interaction (client_id, happened_at, id, status, interaction_kind, deleted_at);

CREATE INDEX ix_interaction_meeting_id_occurrence ON interaction (meeting_id, occurrence, deleted_at);

CREATE INDEX ix_interaction_id_end ON interaction (substr(id, -3));

CREATE INDEX ix_interaction_trash ON interaction (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_occurrence_starts_at_ends_at ON occurrence (starts_at, ends_at);

CREATE INDEX ix_occurrence_starts_on_ends_on ON occurrence (starts_on, ends_on);

CREATE INDEX ix_attendance_trash ON attendance (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_attendance_of_interaction ON attendance (interaction_id, person_id, colleague_id, deleted_at);

CREATE INDEX ix_attendance_id_end ON attendance (substr(id, -3));

CREATE INDEX ix_attendance_of_person ON attendance (person_id, interaction_id, deleted_at);

CREATE INDEX ix_commitment_asked_by ON commitment (client_id, asked_on) WHERE asked_by_id IS NOT NULL;

CREATE INDEX ix_commitment_trash ON commitment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_commitment_client_id_closed_on ON commitment (client_id, closed_on, id, deleted_at);

CREATE INDEX ix_commitment_first_due_on ON commitment (side, commitment_kind, first_due_on);

CREATE INDEX ix_commitment_client_id_side ON commitment (client_id, side, status, due_on, first_due_on, closed_on, deleted_at);

CREATE INDEX ix_commitment_client_id_asked_on ON commitment (client_id, asked_on, id, deleted_at);

CREATE INDEX ix_commitment_id_end ON commitment (substr(id, -3));

CREATE INDEX ix_entry_id_end ON entry (substr(id, -3));

CREATE INDEX ix_entry_trash ON entry (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX ix_entry_of_client ON entry (client_id, entry_kind, happened_on, id, outcome, told_on, deleted_at);
