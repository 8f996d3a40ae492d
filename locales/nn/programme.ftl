## The public pages of a programme and its cohorts.

programme-deadline_new = Ny søknadsfrist: {$date}
