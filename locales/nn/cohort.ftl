## A cohort as its lead sees it: the line of stations, what waits, its applications.

cohort-nav_lead = Kulla mine
cohort-nav_label = Stasjonane til kullet
cohort-nav_overview = Oversyn
cohort-nav_applications = Søknader
cohort-nav_assessment = Vurdering
cohort-nav_selection = Utval
cohort-waits = Dette ventar på deg
cohort-stands = Her står kullet
cohort-task_assessment = Vurdere søknadene
cohort-task_selection = Velje ut og sende svar
cohort-deadline = Søknadsfrist
cohort-seats = Plassar
cohort-applications_empty = Ingen har sendt søknad enno. Søknadene kjem her når dei er sende.
cohort-column_place = Kommune
cohort-column_submitted = Sendt
cohort-column_status = Status
