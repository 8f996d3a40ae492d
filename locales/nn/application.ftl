## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Søknad til {$programme}
application-list_title = Søknadene mine
application-list_empty = Du har ingen søknader enno. Finn ei utdanning, og start søknaden derifrå.
application-start_title = Før du startar
application-start_create = Start søknaden
application-start_email = E-postadressa di
application-eligible = Denne utdanninga er open for deg.
application-profession = Kva er yrket ditt?
application-workplace = Kvar arbeider du?
application-wrong_profession = Denne utdanninga er for {$professions}. Sjå andre utdanningar som er opne for deg.
application-wrong_area = Denne utdanninga er for {$area}. Du kan likevel spørje kontaktpersonen.

## Privacy, short, on the first page.

application-privacy_title = Slik bruker vi opplysningane dine
application-privacy_text = Vi bruker søknaden til å fordele plassar og til å gjennomføre utdanninga. Dei som vurderer søknadene, kan lese han. Leiaren din får sjå eit samandrag.
application-privacy_deletion = Får du ikkje plass, slettar vi søknaden etter { $months ->
        [one] éin månad
       *[other] {$months} månader
    }.
application-privacy_rights = Du kan når som helst sjå, rette og laste ned det vi har lagra om deg.
application-privacy_more = Les meir om personvern

## Task list.

application-tasks = Søknaden din
application-tasks_progress = Du har gjort ferdig {$done} av { $count ->
        [one] éin del
       *[other] {$count} delar
    }.
application-tasks_deadline = Send søknaden innan {$date} kl. 23.59.
application-task_about_you = Om deg
application-task_team = Teamet
application-task_problem = Problemet
application-task_aim = Målet
application-task_measures = Målingar
application-task_feasibility = Gjennomføring
application-task_anchoring = Leiaren din
application-task_supervisor = Rettleiar
application-task_competence = Bruk av kompetansen
application-task_terms = Vilkår
application-task_check = Sjå over og send
application-task_check_waiting = Gjer ferdig delane over først.
application-back_to_tasks = Tilbake til oversikta
application-question_of = Del {$number} av {$count}
application-from_checklist = Henta frå sjekklista di

## The leader and the supervisor.

application-leader_name = Namnet på leiaren din
application-leader_email = E-postadressa til leiaren din
application-leader_email_hint = Vi sender leiaren ei lenkje når du har sendt søknaden. Leiaren treng ingen konto.
application-leader_is_self = E-postadressa til leiaren kan ikkje vere di eiga. Har du ingen leiar, vel du «Eg har ingen næraste leiar».
application-leader_none = Eg har ingen næraste leiar
application-leader_none_text = Skriv korleis du sikrar tid og ressursar, og kven som kan støtte deg.
application-supervisor_has = Har du ein rettleiar?
application-supervisor_email = E-postadressa til rettleiaren din
application-supervisor_none_text = Det går fint. Vi hjelper deg å finne ein om du får plass.
application-hours_own = Kor mange timar i veka kan du setje av?
application-hours_low = Vi rår til å setje av minst { $minimum ->
        [one] éin time
       *[other] {$minimum} timar
    } i veka. Du kan likevel gå vidare.
application-terms_fee = Eg har lese kva kursavgifta dekkjer, og kva eg betaler sjølv.
application-terms_attendance = Eg kan delta på alle obligatoriske økter.

## Aim and measures as asked for here.

application-aim_how_much = Kor mykje?
application-aim_by_when = Innan når?
application-aim_for_whom = For kven?
application-measure_name = Kva vil du måle?
application-measure_add = Legg til ei måling
application-meeting_weekly = Kvar veke
application-meeting_fortnightly = Kvar 14. dag
application-meeting_other = Anna
application-why = Kvifor?
application-why_missing = Skriv kvifor, før du sender søknaden

## The team.

application-team_title = Teamet
application-team_name = Namn på teamet
application-team_intro = Legg til alle som er med, deg sjølv òg. Eitt medlem er kontaktperson.
application-team_member = Teammedlem {$number}
application-team_member_name = Namn
application-team_member_email = E-postadresse
application-team_member_profession = Yrke
application-team_member_employer = Arbeidsgivar
application-team_member_department = Avdeling eller eining
application-team_member_leader = E-postadressa til næraste leiar
application-team_contact = Kontaktperson for teamet
application-team_add = Legg til eit medlem
application-team_remove = Fjern {$name} frå teamet
application-team_members = { $count ->
        [0] Ingen medlemmer enno
        [one] Eitt medlem
       *[other] {$count} medlemmer
    }
application-team_size = Teamet kan ha frå {$min} til {$max} medlemmer.
application-team_too_small = Teamet må ha minst {$min} medlemmer. Legg til {$missing} til før du sender.
application-team_too_large = Teamet kan ha høgst {$max} medlemmer.
application-team_other_department = Alle i teamet må kome frå same avdeling. {$name} er registrert på {$department}.
application-team_wrong_profession = {$name}: Denne utdanninga er for {$professions}. Staben kan gjere unntak, spør kontaktpersonen.
application-team_twice = Denne e-postadressa står alt i teamet

## Check answers, send, receipt.

application-check_title = Sjå over svara dine
application-check_intro = Du kan endre søknaden fram til {$date}, òg etter at du har sendt han.
application-check_missing = Noko manglar. Opne delane som er merkte, og fyll ut det som står att.
application-check_send = Send søknaden
application-check_send_again = Send den endra søknaden
application-edit_answer = Endre {$question}
application-receipt_title = Vi har fått søknaden din
application-receipt_text = Du sende han {$moment}. Vi har sendt ei kvittering til {$email}.
application-receipt_next = Kva hender no?
application-receipt_leader = Søknaden er ikkje komplett før leiaren din har stadfesta han. Vi har sendt ein e-post til {$email}. Leiaren må svare innan {$date}.
application-receipt_tell_leader = Sei gjerne frå til leiaren din at e-posten er på veg.
application-receipt_answer_by = Du får svar seinast {$date}.
application-receipt_pdf = Last ned søknaden som PDF
application-amend = Endre søknaden
application-amended = Søknaden er endra {$moment}

## Where the application stands.

application-status_title = Slik ligg søknaden an
application-status_now = No
application-status_next = Neste
application-status_draft = Utkastet er lagra. Send det innan {$date}.
application-status_awaiting_leader = Vi ventar på svar frå leiaren din, innan {$date}.
application-status_complete = Søknaden er komplett. Vi byrjar å vurdere etter {$date}.
application-status_in_assessment = Vi vurderer søknadene. Du får svar seinast {$date}.
application-status_offered = Du har fått tilbod om plass. Svar innan {$date}.
application-status_waiting = Du står som nummer {$number} på ventelista.
application-status_accepted = Du har takka ja. Velkomen!
application-status_declined = Du har takka nei til plassen.
application-status_rejected = Du har ikkje fått plass denne gongen.
application-status_expired = Svarfristen for tilbodet gjekk ut {$date}.
application-status_withdrawn = Du trekte søknaden {$date}.
application-station_sent = Sendt
application-station_leader = Svar frå leiaren
application-station_assessment = Vurdering
application-station_decision = Avgjerd
application-station_answer = Svaret ditt
application-station_start = Oppstart
application-reason = Grunngiving
application-leader_state_not_sent = Ikkje spurd enno
application-leader_state_sent = Spurd {$date}
application-leader_state_reminded = Påmint {$date}
application-leader_state_yes = Stadfesta {$date}
application-leader_state_yes_with_limits = Stadfesta med atterhald {$date}
application-leader_state_no = Kan ikkje stadfeste, svarte {$date}
application-leader_state_not_mine = Svarte at dette ikkje gjeld dei {$date}
application-leader_state_forwarded = Sendt vidare {$date}
application-leader_state_expired = Fristen for svar gjekk ut {$date}
application-leader_state_replaced = Erstatta av eigenerklæring
application-leader_state_waived = Fråfallen av programleiaren
application-leader_change = Byt leiar
application-leader_remind = Send påminning til leiaren

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = Fristen gjekk ut {$deadline}. Du kan framleis lese utkastet ditt. Spør {$email} dersom du meiner det er ein feil.
application-withdraw = Trekk søknaden
application-withdraw_title = Vil du trekkje søknaden?
application-withdraw_text = Vi sluttar å behandle søknaden. Har du fått plass, går plassen vidare.
application-withdraw_confirm = Ja, trekk søknaden
application-withdrawn = Søknaden er trekt
application-offer_title = Du har fått tilbod om plass
application-offer_answer_by = Svar innan {$date}. Svarer du ikkje, går plassen til den neste på ventelista.
application-offer_know = Før du svarer, bør du vite dette:
application-offer_tentative = Datoane for samlingane er førebelse. Blir ein dato endra slik at du ikkje kan delta, kan du seie frå deg plassen utan kostnad.
application-offer_fee = Kursavgifta er {$fee}. Etter at du har takka ja, spør vi kven som skal ha fakturaen.
application-offer_mandatory = Du må delta på desse øktene for å få kursbevis: {$sessions}.
application-offer_taken = Plassen vart teken medan du svara. Du står først på ventelista.
application-offer_accepted = Du har teke plassen. Velkomen til {$programme}!
application-offer_declined = Du har sagt frå deg plassen. Takk for at du sa frå.
application-waiting_leave = Fjern meg frå ventelista
application-register_title = Registrer søknad motteken på e-post
application-register_received = Motteken
application-register_hint = Teamet får ei lenkje for å overta søknaden.

## What is wrong with an answer.

application-employer_hint = Skriv namnet på kommunen eller helseføretaket
application-reason_missing = Skriv kvifor
application-too_many_lines = Skriv høgst {$most} linjer
application-not_a_profession = Vel eit yrke frå lista
application-not_a_municipality = Vel ein kommune frå lista
application-own_address = E-postadressa til leiaren kan ikkje vere di eiga. Har du ingen næraste leiar, kan du spørje kontaktpersonen.
application-wrong_employer = Denne utdanninga er ikkje for tilsette her. Du kan likevel spørje kontaktpersonen.
application-several_departments = Alle i teamet må kome frå same avdeling. De har skrive {$count} ulike.
application-one_employer = Teamet må ha medlemmer frå minst to arbeidsgivarar.
application-contact_not_member = Skriv e-postadressa til ein i teamet

## Before the form starts.

application-for_you = Er utdanninga for deg?
application-not_for_you = Denne utdanninga er ikkje open for deg.
application-ask_contact = Meiner du at du likevel kan søkje, kan du spørje oss:
application-elsewhere = Andre utdanningar som er opne for deg
application-for_staff = Vi vurderer om utdanninga passar for deg når vi les søknaden.
application-other_employer = Ein annan arbeidsgivar
application-begun = Du har alt byrja på ein søknad her.
application-continue = Hald fram med søknaden
application-at_hand = Ha dette for handa
application-minutes = Søknaden tek om lag { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }. Vi lagrar medan du skriv, så du kan ta pausar.
application-sign_in_why = Logg inn med e-postadressa di, så er utkastet ditt der når du kjem tilbake.
application-sign_in = Logg inn og start søknaden

## While one types.

application-only_if = Svar berre om du svara «{$answer}» på «{$question}».
application-rest_is_saved = Resten er lagra.
application-not_saved = Fristen har gått ut, eller søknaden er avgjord. Det siste du skreiv, er ikkje lagra.
application-not_eligible = {$rule} Meiner du at du likevel kan søkje, kan du spørje kontaktpersonen.
application-member_not_eligible = {$name}: {$rule} Treng de eit unntak, kan de spørje kontaktpersonen.

## After it was sent, and what is read.

application-read_answers = Les svara
application-unsent = Du har endringar som ikkje er sende. Send dei innan {$date} dersom dei skal gjelde.
application-sent_counts = Fristen har gått ut. Det du sende, gjeld. Endringane etterpå er ikkje med.
application-see_status = Sjå kvar søknaden står
application-earlier_questions = Spørsmål som ikkje lenger er i skjemaet
application-history = Dette har skjedd
application-last_saved = Sist lagra {$moment}
application-station_by = Innan {$date}
application-status_sent = Søknaden er send. Du kan endre han fram til {$date}.
application-status_late = Utkastet vart ikkje sendt før fristen gjekk ut {$date}.
application-withdraw_draft_text = Utkastet blir ikkje sendt, og du kan ikkje halde fram med det.
application-withdraw_again = Fram til fristen kan du starte ein ny søknad.
