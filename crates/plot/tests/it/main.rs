//! Drawings, looked at as text.

mod anatomy;
