## A cohort as its lead sees it: the line of stations, what waits, its applications.

cohort-nav_lead = My cohorts
cohort-nav_label = The cohort’s stations
cohort-nav_overview = Overview
cohort-nav_applications = Applications
cohort-nav_assessment = Assessment
cohort-nav_selection = Selection
cohort-waits = What waits for you
cohort-stands = Where the cohort stands
cohort-task_assessment = Assess the applications
cohort-task_selection = Select and send answers
cohort-deadline = Application deadline
cohort-seats = Seats
cohort-applications_empty = Nobody has applied yet. Applications come here when they are sent.
cohort-column_place = Municipality
cohort-column_submitted = Sent
cohort-column_status = Status
