//! The only database code: what is kept, in SQLite or PostgreSQL.
