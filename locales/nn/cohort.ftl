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
cohort-nav_teams = Team
cohort-application_title = Søknaden frå {$name}
cohort-applicant_email = E-postadresse
cohort-waive_title = Gå vidare utan svar frå leiaren
cohort-waive_text = Søknaden blir vurdert utan svar frå ein leiar, og leiaren blir ikkje spurd meir. Grunngivinga står saman med søknaden.
cohort-waive_reason = Kvifor trengst det ikkje svar?
cohort-waive_reason_hint = Dei som vurderer søknaden, les grunngivinga.
cohort-waive_reason_missing = Skriv kvifor det ikkje trengst svar
cohort-waive = Gå vidare utan svar
