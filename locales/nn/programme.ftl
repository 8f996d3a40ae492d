## The public list of programmes, a programme's page and its checklist.

programme-list_title = Utdanningar i forbetringsarbeid
programme-list_intro = Finn ei utdanning du eller teamet ditt kan søkje på.
programme-list_open = Opne for søknad
programme-list_upcoming = Opnar snart
programme-list_closed = Stengde for søknad
programme-list_empty = Ingen utdanningar er opne no. Kom tilbake seinare, eller kontakt ein arrangør.
programme-list_others = Sjå andre utdanningar
programme-search_label = Søk etter utdanning
programme-cohort_number = Kull {$number}
programme-title_with_cohort = {$programme} – {$cohort}
programme-pilot = Pilot
programme-pilot_text = Utdanninga blir prøvd ut for første gong.
programme-image_credit = Illustrasjonsfoto: {$credit}

## Deadline and start button.

programme-deadline = Søknadsfrist: {$date}
programme-deadline_label = Søknadsfrist
programme-deadline_new = Ny søknadsfrist: {$date}
programme-deadline_new_text = Vi har forlengt fristen. Utkast du har lagra, ligg der framleis.
programme-deadline_was = Tidlegare frist: {$date}
programme-deadline_was_unknown = Tidlegare frist: ikkje oppgitt
programme-deadline_until = Du kan sende søknaden til {$date} kl. 23.59.
programme-opens = Søknaden opnar {$date}
programme-closed = Fristen gjekk ut {$date}
programme-closed_text = Det går ikkje lenger an å søkje på dette kullet. Er eit nytt kull planlagt, står det her når det opnar.
programme-start_application = Start søknaden
programme-start_team_application = Meld på eit team
programme-resume_application = Hald fram med søknaden
programme-open_checklist = Gå gjennom sjekklista først
programme-print_invitation = Skriv ut invitasjonen

## In short.

programme-summary = Kort fortalt
programme-for_whom = For kven
programme-duration = Lengd
programme-duration_months = { $months ->
        [one] Éin månad
       *[other] {$months} månader
    }
programme-duration_and_start = { $months ->
        [one] Éin månad
       *[other] {$months} månader
    }, start {$start}
programme-start = Start
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
programme-hours_range = Rekn med {$min}–{$max} timar i veka, i tillegg til samlingane.
programme-hours_minimum = { $hours ->
        [one] Set av minst éin time i veka.
       *[other] Set av minst {$hours} timar i veka.
    }
programme-hours_not_stated = Set av tid til forbetringsarbeidet mellom samlingane.
programme-fee = Pris
programme-fee_includes = Inkludert: {$what}.
programme-fee_excludes = Ikkje inkludert: {$what}. Dette betaler du sjølv.
programme-fee_free = Kostnadsfritt
programme-course_hours = Kurstimar
programme-course_hours_earlier = Tidlegare kull: {$min}–{$max} timar. Timetal for dette kullet er ikkje avklart.
programme-course_hours_applied = Vi har søkt om godkjenning av {$hours} timar.
programme-course_hours_approved = {$hours} timar, godkjende av {$body}.
programme-scope_national = Nasjonal utdanning
programme-scope_regional = Regional utdanning
programme-scope_local = Lokal utdanning
programme-theme = Tema
programme-language = Språk
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
programme-professions = Yrke
programme-employers = Arbeidsgivarar
programme-expected_of_you = Dette ventar vi
programme-own_project = Alle som deltek, gjennomfører eit forbetringsarbeid der dei arbeider.
programme-leader_clarified = Teamet, tida og ressursane skal vere avklarte med leiaren før start.
programme-criteria = Slik vel vi ut deltakarar
programme-criteria_intro = Vi vurderer alle søknader etter dei same kriteria:
programme-criteria_none = Er det fleire søkjarar enn plassar, kunngjer vi kriteria her før vi vel.
programme-criterion_suitability = Kor eigna og gjennomførbart forbetringsarbeidet er
programme-criterion_anchoring = Om leiaren din står bak
programme-criterion_spread = Geografisk fordeling
programme-answer_by = Du får svar seinast {$date}. Får du avslag, får du vite kvifor.
programme-handbook = Studiehandbok
programme-handbook_open = Opne studiehandboka
programme-handbook_page = Studiehandboka side {$page}
programme-quotes = Kva seier tidlegare deltakarar?
programme-tools = Verktøy
programme-examples = Døme på forbetringsarbeid som passar
programme-examples_intro = Døma er oppdikta. Dei viser kor stort eit forbetringsarbeid bør vere, og korleis det kan målast.
programme-examples_handbook = Les meir i studiehandboka: «{$heading}», side {$page}.
programme-example_aim = Mål
programme-before_you_start = Ha dette for handa
programme-before_handbook = Studiehandboka, gjerne lesen
programme-before_leader_email = E-postadressa til leiaren din
programme-before_supervisor_email = E-postadressa til rettleiaren din, om du har ein
programme-before_time = Om lag { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }. Vi lagrar medan du skriv.

## The plan.

programme-plan = Datoar
programme-plan_what = Kva
programme-plan_when = Når
programme-plan_where = Kvar
programme-plan_form = Form
programme-plan_attendance = Deltaking
programme-plan_status = Status
programme-plan_tentative_note = Førebelse datoar kan bli endra. Vi seier frå når dei er stadfesta.
programme-plan_webinars_coming = { $count ->
        [one] Eitt webinar – dato kjem
       *[other] {$count} webinar – datoar kjem
    }
programme-plan_alternatives = To datoar å velje mellom, blir sette etter søknadsfristen
programme-plan_empty = Planen kjem.
programme-plan_on_line = På nett
programme-plan_leader_recommended = Vi rår til at næraste leiar er med.
programme-plan_leader_first_last = Næraste leiar bør vere med på første og siste samling.

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Sjekkliste før du søkjer
programme-checklist_intro = { $count ->
        [one] Bruk litt tid på dette spørsmålet før du søkjer. Det hjelper deg å sjå om forbetringsarbeidet ditt passar for utdanninga.
       *[other] Bruk litt tid på desse {$count} spørsmåla før du søkjer. Dei hjelper deg å sjå om forbetringsarbeidet ditt passar for utdanninga.
    }
programme-checklist_for_you = Lista er berre for deg. Vi bruker henne ikkje til å vurdere søknaden.
programme-checklist_not_all = Du treng ikkje svar på alt no.
programme-checklist_keep = Du kan lagre svara og ta dei med inn i søknaden.
programme-checklist_no_patient = Ikkje skriv noko som kan knytast til ein pasient.
programme-checklist_first = Les gjerne studiehandboka først. Når du søkjer, må du ha e-postadressa til leiaren din for handa. Har du ein rettleiar, treng du den e-postadressa òg. Sjølve søknaden tek om lag {$minutes} minutt.
programme-checklist_start = Start sjekklista
programme-checklist_question = Spørsmål {$number} av {$count}
programme-checklist_notes = Notata dine
programme-checklist_have_read_handbook = Eg har lese studiehandboka
programme-checklist_handbook_reminder = Du har ikkje kryssa av for studiehandboka. Det er lurt å lese henne før du søkjer.
programme-checklist_take_along = Ta med svara inn i søknaden
programme-checklist_done = Du har gått gjennom sjekklista
programme-checklist_help = Hjelp til spørsmålet
programme-checklist_page = Sjekkliste
