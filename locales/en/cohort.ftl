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
cohort-nav_teams = Teams
cohort-application_title = The application from {$name}
cohort-applicant_email = E-mail address
cohort-waive_title = Go on without the line manager’s answer
cohort-waive_text = The application is assessed without an answer from a line manager, who is not asked any more. The reason stays with the application.
cohort-waive_reason = Why is no answer needed?
cohort-waive_reason_hint = Those who assess the application read the reason.
cohort-waive_reason_missing = Write why no answer is needed
cohort-waive = Go on without an answer
