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

CREATE INDEX ix_calendar_link_record_id ON calendar_link (record_id);
