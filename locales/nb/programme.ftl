## The public list of programmes, a programme's page and its checklist.

programme-list_title = Utdanninger i forbedringsarbeid
programme-list_intro = Finn en utdanning du eller teamet ditt kan søke på.
programme-list_open = Åpne for søknad
programme-list_upcoming = Åpner snart
programme-list_closed = Stengt for søknad
programme-list_empty = Ingen utdanninger er åpne nå. Kom tilbake senere, eller kontakt en arrangør.
programme-list_others = Se andre utdanninger
programme-search_label = Søk etter utdanning
programme-cohort_number = Kull {$number}
programme-title_with_cohort = {$programme} – {$cohort}
programme-pilot = Pilot
programme-pilot_text = Utdanningen prøves ut for første gang.
programme-image_credit = Illustrasjonsfoto: {$credit}

## Deadline and start button.

programme-deadline = Søknadsfrist: {$date}
programme-deadline_label = Søknadsfrist
programme-deadline_new = Ny søknadsfrist: {$date}
programme-deadline_new_text = Vi har forlenget fristen. Utkast du har lagret, er fortsatt der.
programme-deadline_was = Tidligere frist: {$date}
programme-deadline_was_unknown = Tidligere frist: ikke oppgitt
programme-deadline_until = Du kan sende søknaden til {$date} kl. 23.59.
programme-opens = Søknaden åpner {$date}
programme-closed = Fristen gikk ut {$date}
programme-closed_text = Det går ikke lenger an å søke på dette kullet. Er et nytt kull planlagt, står det her når det åpner.
programme-start_application = Start søknaden
programme-start_team_application = Meld på et team
programme-resume_application = Fortsett på søknaden
programme-open_checklist = Gå gjennom sjekklisten først
programme-print_invitation = Skriv ut invitasjonen

## In short.

programme-summary = Kort fortalt
programme-for_whom = For hvem
programme-duration = Varighet
programme-duration_months = { $months ->
        [one] Én måned
       *[other] {$months} måneder
    }
programme-duration_and_start = { $months ->
        [one] Én måned
       *[other] {$months} måneder
    }, start {$start}
programme-start = Start
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
programme-hours_range = Regn med {$min}–{$max} timer i uken, i tillegg til samlingene.
programme-hours_minimum = { $hours ->
        [one] Sett av minst én time i uken.
       *[other] Sett av minst {$hours} timer i uken.
    }
programme-hours_not_stated = Sett av tid til forbedringsarbeidet mellom samlingene.
programme-fee = Pris
programme-fee_includes = Inkludert: {$what}.
programme-fee_excludes = Ikke inkludert: {$what}. Dette betaler du selv.
programme-fee_free = Kostnadsfritt
programme-course_hours = Kurstimer
programme-course_hours_earlier = Tidligere kull: {$min}–{$max} timer. Timetall for dette kullet er ikke avklart.
programme-course_hours_applied = Vi har søkt om godkjenning av {$hours} timer.
programme-course_hours_approved = {$hours} timer, godkjent av {$body}.
programme-scope_national = Nasjonal utdanning
programme-scope_regional = Regional utdanning
programme-scope_local = Lokal utdanning
programme-theme = Tema
programme-language = Språk
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
programme-professions = Yrker
programme-employers = Arbeidsgivere
programme-expected_of_you = Dette forventer vi
programme-own_project = Alle som deltar, gjennomfører et forbedringsarbeid der de jobber.
programme-leader_clarified = Teamet, tiden og ressursene skal være avklart med lederen før start.
programme-criteria = Slik velger vi ut deltakere
programme-criteria_intro = Vi vurderer alle søknader etter de samme kriteriene:
programme-criteria_none = Er det flere søkere enn plasser, kunngjør vi kriteriene her før vi velger.
programme-criterion_suitability = Hvor egnet og gjennomførbart forbedringsarbeidet er
programme-criterion_anchoring = Om lederen din står bak
programme-criterion_spread = Geografisk fordeling
programme-answer_by = Du får svar senest {$date}. Får du avslag, får du vite hvorfor.
programme-handbook = Studiehåndbok
programme-handbook_open = Åpne studiehåndboken
programme-handbook_page = Studiehåndboken side {$page}
programme-quotes = Hva sier tidligere deltakere?
programme-tools = Verktøy
programme-examples = Eksempler på forbedringsarbeid som passer
programme-examples_intro = Eksemplene er oppdiktet. De viser hvor stort et forbedringsarbeid bør være, og hvordan det kan måles.
programme-examples_handbook = Les mer i studiehåndboken: «{$heading}», side {$page}.
programme-example_aim = Mål
programme-before_you_start = Ha dette for hånden
programme-before_handbook = Studiehåndboken, gjerne lest
programme-before_leader_email = E-postadressen til lederen din
programme-before_supervisor_email = E-postadressen til veilederen din, hvis du har en
programme-before_time = Omtrent { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }. Vi lagrer mens du skriver.

## The plan.

programme-plan = Datoer
programme-plan_what = Hva
programme-plan_when = Når
programme-plan_where = Hvor
programme-plan_form = Form
programme-plan_attendance = Deltakelse
programme-plan_status = Status
programme-plan_tentative_note = Foreløpige datoer kan bli endret. Vi gir beskjed når de er bekreftet.
programme-plan_webinars_coming = { $count ->
        [one] Ett webinar – dato kommer
       *[other] {$count} webinarer – datoer kommer
    }
programme-plan_alternatives = To datoer å velge mellom, settes etter søknadsfristen
programme-plan_empty = Planen kommer.
programme-plan_on_line = På nett
programme-plan_leader_recommended = Vi anbefaler at nærmeste leder er med.
programme-plan_leader_first_last = Nærmeste leder bør være med på første og siste samling.

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Sjekkliste før du søker
programme-checklist_intro = { $count ->
        [one] Bruk litt tid på dette spørsmålet før du søker. Det hjelper deg å se om forbedringsarbeidet ditt passer for utdanningen.
       *[other] Bruk litt tid på disse {$count} spørsmålene før du søker. De hjelper deg å se om forbedringsarbeidet ditt passer for utdanningen.
    }
programme-checklist_for_you = Listen er bare for deg. Vi bruker den ikke til å vurdere søknaden.
programme-checklist_not_all = Du trenger ikke svar på alt nå.
programme-checklist_keep = Du kan lagre svarene og ta dem med inn i søknaden.
programme-checklist_no_patient = Ikke skriv noe som kan knyttes til en pasient.
programme-checklist_first = Les gjerne studiehåndboken først. Når du søker, må du ha e-postadressen til lederen din for hånden. Har du en veileder, trenger du den e-postadressen også. Selve søknaden tar omtrent {$minutes} minutter.
programme-checklist_start = Start sjekklisten
programme-checklist_question = Spørsmål {$number} av {$count}
programme-checklist_notes = Notatene dine
programme-checklist_have_read_handbook = Jeg har lest studiehåndboken
programme-checklist_handbook_reminder = Du har ikke krysset av for studiehåndboken. Det er lurt å lese den før du søker.
programme-checklist_take_along = Ta med svarene inn i søknaden
programme-checklist_done = Du har gått gjennom sjekklisten
programme-checklist_help = Hjelp til spørsmålet
programme-checklist_page = Sjekkliste
