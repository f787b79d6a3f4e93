-- PostgreSQL writes over what was deleted by itself (autovacuum); this step is SQLite's.
SELECT 1;
