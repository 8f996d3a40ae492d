## The public pages of a programme and its cohorts.

programme-deadline_new = New application deadline: {$date}
