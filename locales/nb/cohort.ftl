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
cohort-nav_teams = Team
cohort-application_title = Søknaden fra {$name}
cohort-applicant_email = E-postadresse
cohort-waive_title = Gå videre uten svar fra lederen
cohort-waive_text = Søknaden blir vurdert uten svar fra en leder, og lederen blir ikke spurt mer. Begrunnelsen står sammen med søknaden.
cohort-waive_reason = Hvorfor trengs det ikke svar?
cohort-waive_reason_hint = De som vurderer søknaden, leser begrunnelsen.
cohort-waive_reason_missing = Skriv hvorfor det ikke trengs svar
cohort-waive = Gå videre uten svar
