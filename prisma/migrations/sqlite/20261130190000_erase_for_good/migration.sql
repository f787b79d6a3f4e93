-- What leaves the index leaves its tables too, and what had left before goes now.
INSERT INTO "search_words" ("search_words", rank) VALUES ('secure-delete', 1);
INSERT INTO "search_words" ("search_words") VALUES ('rebuild');
-- after: VACUUM
