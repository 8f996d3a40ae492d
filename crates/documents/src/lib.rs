//! Documents: facts become PDF and calendar files.
