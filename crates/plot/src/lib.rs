//! A chart as an accessible SVG drawing.
