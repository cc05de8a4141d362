-- An article as it was read. The digest is that of all that its facts were made
-- from: text, date, region and the extractor.
CREATE TABLE article (
  key    INTEGER PRIMARY KEY,
  id     TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  date   TEXT NOT NULL, -- 2024-12-09, '' if unknown
  region TEXT NOT NULL, -- code of the publisher's region, '' if unknown
  title  TEXT NOT NULL,
  text   TEXT NOT NULL
) STRICT;
CREATE INDEX article_date ON article (date);

-- Articles are put in and taken out, never updated: two triggers keep the index.
CREATE VIRTUAL TABLE article_text USING fts5 (
  text, content = 'article', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER article_in AFTER INSERT ON article BEGIN
  INSERT INTO article_text (rowid, text) VALUES (new.key, new.text);
END;
CREATE TRIGGER article_out AFTER DELETE ON article BEGIN
  INSERT INTO article_text (article_text, rowid, text) VALUES ('delete', old.key, old.text);
END;

-- A person is a name: the press knows no other key.
CREATE TABLE person (
  key  INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
CREATE VIRTUAL TABLE person_name USING fts5 (
  name, content = 'person', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER person_in AFTER INSERT ON person BEGIN
  INSERT INTO person_name (rowid, name) VALUES (new.key, new.name);
END;

CREATE TABLE appearance (
  person  INTEGER NOT NULL REFERENCES person,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (person, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_article ON appearance (article);

-- An office that an article gives a person.
CREATE TABLE holding (
  article    INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  person     INTEGER NOT NULL REFERENCES person,
  office     TEXT NOT NULL,    -- bupati, kepala_dinas
  acting     TEXT NOT NULL,    -- plt, plh, pj, pjs or ''
  former     INTEGER NOT NULL, -- 1 for mantan, eks
  designated INTEGER NOT NULL, -- 1 for calon, terpilih
  unit       TEXT NOT NULL,    -- the organisation headed, as written
  region     TEXT NOT NULL     -- code, '' if unknown
) STRICT;
CREATE INDEX holding_article ON holding (article);
CREATE INDEX holding_person ON holding (person);

CREATE TABLE law (
  key   INTEGER PRIMARY KEY,
  id    TEXT NOT NULL UNIQUE, -- of the whole instrument: /akn/id/act/uu/2014/23
  name  TEXT NOT NULL,        -- UU Nomor 23 Tahun 2014
  title TEXT NOT NULL         -- '' if unknown
) STRICT;
CREATE TABLE citation (
  law     INTEGER NOT NULL REFERENCES law,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  times   INTEGER NOT NULL,
  PRIMARY KEY (law, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_article ON citation (article);

CREATE TABLE agency (
  key   INTEGER PRIMARY KEY,
  short TEXT NOT NULL, -- acronym or ''
  long  TEXT NOT NULL, -- full name or ''
  UNIQUE (short, long)
) STRICT;
CREATE VIRTUAL TABLE agency_name USING fts5 (
  short, long, content = 'agency', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER agency_in AFTER INSERT ON agency BEGIN
  INSERT INTO agency_name (rowid, short, long) VALUES (new.key, new.short, new.long);
END;
CREATE TABLE mention (
  agency  INTEGER NOT NULL REFERENCES agency,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  times   INTEGER NOT NULL,
  PRIMARY KEY (agency, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_article ON mention (article);

-- A region that an article names. Codes nest by their prefix: 63, 63.10, 63.10.01.
CREATE TABLE place (
  code    TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
  times   INTEGER NOT NULL,
  PRIMARY KEY (code, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_article ON place (article);
