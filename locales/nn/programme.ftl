## The public list of programmes, a programme's page and its checklist.

programme-list_title = Utdanningar i forbetringsarbeid
programme-list_intro = Finn ei utdanning du eller teamet ditt kan søkje på.
programme-list_open = Opne for søknad
programme-list_upcoming = Opnar snart
programme-list_closed = Stengde for søknad
programme-list_empty = Ingen utdanningar er opne no. Kom tilbake seinare, eller kontakt ein arrangør.
programme-search_label = Søk etter utdanning
programme-pilot = Pilot
programme-pilot_text = Utdanninga blir prøvd ut for første gong.

## Deadline and start button.

programme-deadline = Søknadsfrist: {$date}
programme-deadline_new = Ny søknadsfrist: {$date}
programme-deadline_new_text = Vi har forlengt fristen. Utkast du har lagra, ligg der framleis.
programme-deadline_was = Tidlegare frist: {$date}
programme-deadline_was_unknown = Tidlegare frist: ikkje oppgitt
programme-opens = Søknaden opnar {$date}
programme-closed = Fristen gjekk ut {$date}
programme-start_application = Start søknaden
programme-start_team_application = Meld på eit team
programme-open_checklist = Gå gjennom sjekklista først
programme-print_invitation = Skriv ut invitasjonen

## In short.

programme-summary = Kort fortalt
programme-for_whom = For kven
programme-duration = Lengd
programme-duration_and_start = { $months ->
        [one] Éin månad
       *[other] {$months} månader
    }, start {$start}
programme-seats = Plassar
programme-seats_persons = { $count ->
        [one] Éin plass
       *[other] {$count} plassar
    }
programme-seats_teams = { $count ->
        [one] Eitt team
       *[other] {$count} team
    }
programme-team_size = Eit team har {$min}–{$max} medlemmer.
programme-time = Tid
programme-fee = Pris
programme-fee_includes = Inkludert: {$what}.
programme-fee_excludes = Ikkje inkludert: {$what}. Dette betaler du sjølv.
programme-fee_free = Kostnadsfritt
programme-course_hours = Kurstimar
programme-course_hours_earlier = Tidlegare kull: {$min}–{$max} timar. Timetal for dette kullet er ikkje avklart.
programme-course_hours_approved = {$hours} timar, godkjende av {$body}.
programme-theme = Tema
programme-in_english = Går føre seg på engelsk
programme-organisers = Arrangør
programme-organisers_many = Arrangørar
programme-contact = Kontakt
programme-contact_text = Spørsmål? Skriv til {$email} eller ring {$phone}.
programme-contact_email_only = Spørsmål? Skriv til {$email}.

## The parts of the page.

programme-goal = Mål
programme-what_you_get = Kva får du?
programme-outcomes = Læringsmål
programme-outcomes_intro = Etter utdanninga skal du kunne:
programme-who_can_apply = Kven kan søkje?
programme-expected_of_you = Dette ventar vi
programme-criteria = Slik vel vi ut deltakarar
programme-criteria_intro = Vi vurderer alle søknader etter dei same kriteria:
programme-criteria_none = Er det fleire søkjarar enn plassar, kunngjer vi kriteria her før vi vel.
programme-answer_by = Du får svar seinast {$date}. Får du avslag, får du vite kvifor.
programme-quotes = Kva seier tidlegare deltakarar?
programme-tools = Verktøy
programme-examples = Døme på forbetringsarbeid som passar
programme-examples_intro = Døma er oppdikta. Dei viser kor stort eit forbetringsarbeid bør vere, og korleis det kan målast.
programme-examples_handbook = Les meir i studiehandboka: «{$heading}», side {$page}.
programme-example_aim = Mål

## The plan.

programme-plan = Datoar
programme-plan_what = Kva
programme-plan_when = Når
programme-plan_where = Kvar
programme-plan_attendance = Deltaking
programme-plan_tentative_note = Førebelse datoar kan bli endra. Vi seier frå når dei er stadfesta.
programme-plan_webinars_coming = { $count ->
        [one] Eitt webinar – dato kjem
       *[other] {$count} webinar – datoar kjem
    }
programme-plan_alternatives = To datoar å velje mellom. Dei blir sette etter søknadsfristen.
programme-plan_on_line = På nett

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Sjekkliste før du søkjer
programme-checklist_take_along = Ta med svara inn i søknaden
