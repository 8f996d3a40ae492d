//! Every text that a person reads, as methods in bokmål, nynorsk and English; numbers and dates as people write them.
