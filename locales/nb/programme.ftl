## The public list of programmes, a programme's page and its checklist.

programme-list_title = Utdanninger i forbedringsarbeid
programme-list_intro = Finn en utdanning du eller teamet ditt kan søke på.
programme-list_open = Åpne for søknad
programme-list_upcoming = Åpner snart
programme-list_closed = Stengt for søknad
programme-list_empty = Ingen utdanninger er åpne nå. Kom tilbake senere, eller kontakt en arrangør.
programme-search_label = Søk etter utdanning
programme-pilot = Pilot
programme-pilot_text = Utdanningen prøves ut for første gang.

## Deadline and start button.

programme-deadline = Søknadsfrist: {$date}
programme-deadline_new = Ny søknadsfrist: {$date}
programme-deadline_new_text = Vi har forlenget fristen. Utkast du har lagret, er fortsatt der.
programme-deadline_was = Tidligere frist: {$date}
programme-deadline_was_unknown = Tidligere frist: ikke oppgitt
programme-opens = Søknaden åpner {$date}
programme-closed = Fristen gikk ut {$date}
programme-start_application = Start søknaden
programme-start_team_application = Meld på et team
programme-open_checklist = Gå gjennom sjekklisten først
programme-print_invitation = Skriv ut invitasjonen

## In short.

programme-summary = Kort fortalt
programme-for_whom = For hvem
programme-duration = Varighet
programme-duration_and_start = { $months ->
        [one] Én måned
       *[other] {$months} måneder
    }, start {$start}
programme-seats = Plasser
programme-seats_persons = { $count ->
        [one] Én plass
       *[other] {$count} plasser
    }
programme-seats_teams = { $count ->
        [one] Ett team
       *[other] {$count} team
    }
programme-team_size = Et team har {$min}–{$max} medlemmer.
programme-time = Tid
programme-fee = Pris
programme-fee_includes = Inkludert: {$what}.
programme-fee_excludes = Ikke inkludert: {$what}. Dette betaler du selv.
programme-fee_free = Kostnadsfritt
programme-course_hours = Kurstimer
programme-course_hours_earlier = Tidligere kull: {$min}–{$max} timer. Timetall for dette kullet er ikke avklart.
programme-course_hours_approved = {$hours} timer, godkjent av {$body}.
programme-theme = Tema
programme-in_english = Foregår på engelsk
programme-organisers = Arrangør
programme-organisers_many = Arrangører
programme-contact = Kontakt
programme-contact_text = Spørsmål? Skriv til {$email} eller ring {$phone}.
programme-contact_email_only = Spørsmål? Skriv til {$email}.

## The parts of the page.

programme-goal = Mål
programme-what_you_get = Hva får du?
programme-outcomes = Læringsmål
programme-outcomes_intro = Etter utdanningen skal du kunne:
programme-who_can_apply = Hvem kan søke?
programme-expected_of_you = Dette forventer vi
programme-criteria = Slik velger vi ut deltakere
programme-criteria_intro = Vi vurderer alle søknader etter de samme kriteriene:
programme-criteria_none = Er det flere søkere enn plasser, kunngjør vi kriteriene her før vi velger.
programme-answer_by = Du får svar senest {$date}. Får du avslag, får du vite hvorfor.
programme-quotes = Hva sier tidligere deltakere?
programme-tools = Verktøy
programme-examples = Eksempler på forbedringsarbeid som passer
programme-examples_intro = Eksemplene er oppdiktet. De viser hvor stort et forbedringsarbeid bør være, og hvordan det kan måles.
programme-examples_handbook = Les mer i studiehåndboken: «{$heading}», side {$page}.
programme-example_aim = Mål

## The plan.

programme-plan = Datoer
programme-plan_what = Hva
programme-plan_when = Når
programme-plan_where = Hvor
programme-plan_attendance = Deltakelse
programme-plan_tentative_note = Foreløpige datoer kan bli endret. Vi gir beskjed når de er bekreftet.
programme-plan_webinars_coming = { $count ->
        [one] Ett webinar – dato kommer
       *[other] {$count} webinarer – datoer kommer
    }
programme-plan_alternatives = To datoer å velge mellom. De settes etter søknadsfristen.
programme-plan_on_line = På nett

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Sjekkliste før du søker
programme-checklist_take_along = Ta med svarene inn i søknaden
