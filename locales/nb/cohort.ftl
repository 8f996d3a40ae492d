## A cohort as its lead sees it: the line of stations, what waits, its applications.

cohort-nav_lead = Mine kull
cohort-nav_label = Stasjonene til kullet
cohort-nav_overview = Oversikt
cohort-nav_applications = Søknader
cohort-nav_assessment = Vurdering
cohort-nav_selection = Utvalg
cohort-waits = Dette venter på deg
cohort-stands = Her står kullet
cohort-task_assessment = Vurdere søknadene
cohort-task_selection = Velge ut og sende svar
cohort-deadline = Søknadsfrist
cohort-seats = Plasser
cohort-applications_empty = Ingen har sendt søknad ennå. Søknadene kommer her når de er sendt.
cohort-column_place = Kommune
cohort-column_submitted = Sendt
cohort-column_status = Status
