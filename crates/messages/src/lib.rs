//! Messages to people: facts and a language become a subject and a body.
