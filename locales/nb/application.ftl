## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Søknad til {$programme}
application-list_title = Søknadene mine
application-list_empty = Du har ingen søknader ennå. Finn en utdanning, og start søknaden derfra.
application-start_title = Før du starter
application-start_create = Start søknaden
application-start_email = E-postadressen din
application-eligible = Denne utdanningen er åpen for deg.
application-profession = Hva er yrket ditt?
application-workplace = Hvor arbeider du?
application-wrong_profession = Denne utdanningen er for {$professions}. Se andre utdanninger som er åpne for deg.
application-wrong_area = Denne utdanningen er for {$area}. Du kan likevel spørre kontaktpersonen.

## Privacy, short, on the first page.

application-privacy_title = Slik bruker vi opplysningene dine
application-privacy_text = Vi bruker søknaden til å fordele plasser og til å gjennomføre utdanningen. De som vurderer søknadene, kan lese den. Lederen din får se et sammendrag.
application-privacy_deletion = Får du ikke plass, sletter vi søknaden etter { $months ->
        [one] én måned
       *[other] {$months} måneder
    }.
application-privacy_rights = Du kan når som helst se, rette og laste ned det vi har lagret om deg.
application-privacy_more = Les mer om personvern

## Task list.

application-tasks = Søknaden din
application-tasks_progress = Du har gjort ferdig {$done} av { $count ->
        [one] én del
       *[other] {$count} deler
    }.
application-tasks_deadline = Send søknaden innen {$date} kl. 23.59.
application-task_about_you = Om deg
application-task_team = Teamet
application-task_problem = Problemet
application-task_aim = Målet
application-task_measures = Målinger
application-task_feasibility = Gjennomføring
application-task_anchoring = Lederen din
application-task_supervisor = Veileder
application-task_competence = Bruk av kompetansen
application-task_terms = Vilkår
application-task_check = Se over og send
application-task_check_waiting = Gjør ferdig delene over først.
application-back_to_tasks = Tilbake til oversikten
application-question_of = Del {$number} av {$count}
application-from_checklist = Hentet fra sjekklisten din

## The leader and the supervisor.

application-leader_name = Navnet til lederen din
application-leader_email = E-postadressen til lederen din
application-leader_email_hint = Vi sender lederen en lenke når du har sendt søknaden. Lederen trenger ingen konto.
application-leader_is_self = Lederens e-postadresse kan ikke være din egen. Har du ingen leder, velger du «Jeg har ingen nærmeste leder».
application-leader_none = Jeg har ingen nærmeste leder
application-leader_none_text = Skriv hvordan du sikrer tid og ressurser, og hvem som kan støtte deg.
application-supervisor_has = Har du en veileder?
application-supervisor_email = E-postadressen til veilederen din
application-supervisor_none_text = Det går fint. Vi hjelper deg å finne en hvis du får plass.
application-hours_own = Hvor mange timer i uken kan du sette av?
application-hours_low = Vi anbefaler å sette av minst { $minimum ->
        [one] én time
       *[other] {$minimum} timer
    } i uken. Du kan likevel gå videre.
application-terms_fee = Jeg har lest hva kursavgiften dekker, og hva jeg betaler selv.
application-terms_attendance = Jeg kan delta på alle obligatoriske økter.

## Aim and measures as asked for here.

application-aim_how_much = Hvor mye?
application-aim_by_when = Innen når?
application-aim_for_whom = For hvem?
application-measure_name = Hva vil du måle?
application-measure_add = Legg til en måling
application-meeting_weekly = Hver uke
application-meeting_fortnightly = Hver 14. dag
application-meeting_other = Annet
application-why = Hvorfor?
application-why_missing = Skriv hvorfor, før du sender søknaden

## The team.

application-team_title = Teamet
application-team_name = Navn på teamet
application-team_intro = Legg til alle som er med, også deg selv. Ett medlem er kontaktperson.
application-team_member = Teammedlem {$number}
application-team_member_name = Navn
application-team_member_email = E-postadresse
application-team_member_profession = Yrke
application-team_member_employer = Arbeidsgiver
application-team_member_department = Avdeling eller enhet
application-team_member_leader = E-postadressen til nærmeste leder
application-team_contact = Teamets kontaktperson
application-team_add = Legg til et medlem
application-team_remove = Fjern {$name} fra teamet
application-team_members = { $count ->
        [0] Ingen medlemmer ennå
        [one] Ett medlem
       *[other] {$count} medlemmer
    }
application-team_size = Teamet kan ha fra {$min} til {$max} medlemmer.
application-team_too_small = Teamet må ha minst {$min} medlemmer. Legg til {$missing} til før du sender.
application-team_too_large = Teamet kan ha høyst {$max} medlemmer.
application-team_other_department = Alle i teamet må komme fra samme avdeling. {$name} er registrert på {$department}.
application-team_wrong_profession = {$name}: Denne utdanningen er for {$professions}. Staben kan gjøre unntak, spør kontaktpersonen.
application-team_twice = Denne e-postadressen står allerede i teamet

## Check answers, send, receipt.

application-check_title = Se over svarene dine
application-check_intro = Du kan endre søknaden fram til {$date}, også etter at du har sendt den.
application-check_missing = Noe mangler. Åpne delene som er merket, og fyll ut det som står igjen.
application-check_send = Send søknaden
application-check_send_again = Send den endrede søknaden
application-edit_answer = Endre {$question}
application-receipt_title = Vi har fått søknaden din
application-receipt_text = Du sendte den {$moment}. Vi har sendt en kvittering til {$email}.
application-receipt_next = Hva skjer nå?
application-receipt_leader = Søknaden er ikke komplett før lederen din har bekreftet den. Vi har sendt en e-post til {$email}. Lederen må svare innen {$date}.
application-receipt_tell_leader = Si gjerne fra til lederen din at e-posten er på vei.
application-receipt_answer_by = Du får svar senest {$date}.
application-receipt_pdf = Last ned søknaden som PDF
application-amend = Endre søknaden
application-amended = Søknaden er endret {$moment}

## Where the application stands.

application-status_title = Slik ligger søknaden an
application-status_now = Nå
application-status_next = Neste
application-status_draft = Utkastet er lagret. Send det innen {$date}.
application-status_awaiting_leader = Vi venter på svar fra lederen din, innen {$date}.
application-status_complete = Søknaden er komplett. Vi begynner å vurdere etter {$date}.
application-status_in_assessment = Vi vurderer søknadene. Du får svar senest {$date}.
application-status_offered = Du har fått tilbud om plass. Svar innen {$date}.
application-status_waiting = Du står som nummer {$number} på ventelisten.
application-status_accepted = Du har takket ja. Velkommen!
application-status_declined = Du har takket nei til plassen.
application-status_rejected = Du har ikke fått plass denne gangen.
application-status_expired = Svarfristen for tilbudet gikk ut {$date}.
application-status_withdrawn = Du trakk søknaden {$date}.
application-station_sent = Sendt
application-station_leader = Svar fra lederen
application-station_assessment = Vurdering
application-station_decision = Avgjørelse
application-station_answer = Svaret ditt
application-station_start = Oppstart
application-reason = Begrunnelse
application-leader_state_not_sent = Ikke spurt ennå
application-leader_state_sent = Spurt {$date}
application-leader_state_reminded = Påminnet {$date}
application-leader_state_yes = Bekreftet {$date}
application-leader_state_yes_with_limits = Bekreftet med forbehold {$date}
application-leader_state_no = Kan ikke bekrefte, svarte {$date}
application-leader_state_not_mine = Svarte at dette ikke gjelder dem {$date}
application-leader_state_forwarded = Sendt videre {$date}
application-leader_state_expired = Fristen for svar gikk ut {$date}
application-leader_state_replaced = Erstattet av egenerklæring
application-leader_state_waived = Frafalt av programlederen
application-leader_change = Bytt leder
application-leader_remind = Send påminnelse til lederen

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = Fristen gikk ut {$deadline}. Du kan fortsatt lese utkastet ditt. Spør {$email} hvis du mener det er en feil.
application-withdraw = Trekk søknaden
application-withdraw_title = Vil du trekke søknaden?
application-withdraw_text = Vi slutter å behandle søknaden. Har du fått plass, går plassen videre.
application-withdraw_confirm = Ja, trekk søknaden
application-withdrawn = Søknaden er trukket
application-offer_title = Du har fått tilbud om plass
application-offer_answer_by = Svar innen {$date}. Svarer du ikke, går plassen til den neste på ventelisten.
application-offer_know = Før du svarer, bør du vite dette:
application-offer_tentative = Datoene for samlingene er foreløpige. Blir en dato endret slik at du ikke kan delta, kan du si fra deg plassen uten kostnad.
application-offer_fee = Kursavgiften er {$fee}. Etter at du har takket ja, spør vi hvem som skal ha fakturaen.
application-offer_mandatory = Du må delta på disse øktene for å få kursbevis: {$sessions}.
application-offer_taken = Plassen ble tatt mens du svarte. Du står først på ventelisten.
application-offer_accepted = Du har tatt plassen. Velkommen til {$programme}!
application-offer_declined = Du har sagt fra deg plassen. Takk for at du ga beskjed.
application-waiting_leave = Fjern meg fra ventelisten
application-register_title = Registrer søknad mottatt på e-post
application-register_received = Mottatt
application-register_hint = Teamet får en lenke for å overta søknaden.

## What is wrong with an answer.

application-employer_hint = Skriv navnet på kommunen eller helseforetaket
application-reason_missing = Skriv hvorfor
application-too_many_lines = Skriv høyst {$most} linjer
application-not_a_profession = Velg et yrke fra listen
application-not_a_municipality = Velg en kommune fra listen
application-own_address = Lederens e-postadresse kan ikke være din egen. Har du ingen nærmeste leder, kan du spørre kontaktpersonen.
application-wrong_employer = Denne utdanningen er ikke for ansatte her. Du kan likevel spørre kontaktpersonen.
application-several_departments = Alle i teamet må komme fra samme avdeling. Dere har skrevet {$count} ulike.
application-one_employer = Teamet må ha medlemmer fra minst to arbeidsgivere.
application-contact_not_member = Skriv e-postadressen til en i teamet

## Before the form starts.

application-for_you = Er utdanningen for deg?
application-not_for_you = Denne utdanningen er ikke åpen for deg.
application-ask_contact = Mener du at du likevel kan søke, kan du spørre oss:
application-elsewhere = Andre utdanninger som er åpne for deg
application-for_staff = Vi vurderer om utdanningen passer for deg når vi leser søknaden.
application-other_employer = En annen arbeidsgiver
application-begun = Du har allerede begynt på en søknad her.
application-continue = Fortsett på søknaden
application-at_hand = Ha dette for hånden
application-minutes = Søknaden tar omtrent { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }. Vi lagrer mens du skriver, så du kan ta pauser.
application-sign_in_why = Logg inn med e-postadressen din, så er utkastet ditt der når du kommer tilbake.
application-sign_in = Logg inn og start søknaden

## While one types.

application-only_if = Svar bare hvis du svarte «{$answer}» på «{$question}».
application-rest_is_saved = Resten er lagret.
application-not_saved = Fristen har gått ut eller søknaden er avgjort. Det siste du skrev, er ikke lagret.
application-not_eligible = {$rule} Mener du at du likevel kan søke, kan du spørre kontaktpersonen.
application-member_not_eligible = {$name}: {$rule} Trenger dere et unntak, kan dere spørre kontaktpersonen.

## After it was sent, and what is read.

application-read_answers = Les svarene
application-unsent = Du har endringer som ikke er sendt. Send dem innen {$date} hvis de skal gjelde.
application-sent_counts = Fristen har gått ut. Det du sendte, gjelder. Endringene etterpå er ikke med.
application-see_status = Se hvor søknaden står
application-earlier_questions = Spørsmål som ikke lenger er i skjemaet
application-history = Dette har skjedd
application-last_saved = Sist lagret {$moment}
application-station_by = Innen {$date}
application-status_sent = Søknaden er sendt. Du kan endre den fram til {$date}.
application-status_late = Utkastet ble ikke sendt før fristen gikk ut {$date}.
application-withdraw_draft_text = Utkastet blir ikke sendt, og du kan ikke fortsette på det.
application-withdraw_again = Fram til fristen kan du starte en ny søknad.
