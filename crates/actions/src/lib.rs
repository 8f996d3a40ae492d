//! What people can do, and who may do it.
