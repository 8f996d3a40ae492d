## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Søknad til {$programme}
application-list_title = Søknadene mine
application-list_empty = Du har ingen søknader enno. Finn ei utdanning, og start søknaden derifrå.
application-start_create = Start søknaden
application-eligible = Denne utdanninga er open for deg.
application-profession = Kva er yrket ditt?
application-workplace = Kvar arbeider du?

## Privacy, short, on the first page.

application-privacy_title = Slik bruker vi opplysningane dine
application-privacy_text = Vi bruker søknaden til å fordele plassar og til å gjennomføre utdanninga. Dei som vurderer søknadene, kan lese han. Leiaren din får sjå eit samandrag.
application-privacy_rights = Du kan når som helst sjå, rette og laste ned det vi har lagra om deg.
application-privacy_more = Les meir om personvern

## Task list.

application-tasks = Søknaden din
application-tasks_progress = Du har gjort ferdig {$done} av { $count ->
        [one] éin del
       *[other] {$count} delar
    }.
application-tasks_deadline = Send søknaden innan {$date} kl. 23.59.
application-tasks_amend = Du kan endre svara og sende søknaden på nytt fram til {$date}.
application-task_check = Sjå over og send
application-task_check_waiting = Gjer ferdig delane over først.
application-back_to_tasks = Tilbake til oversikta
application-see_examples = Lagre og sjå døme som passar
application-back_to_question = Tilbake til søknaden
application-question_of = Del {$number} av {$count}

## The leader and the supervisor.

application-leader_email = E-postadressa til leiaren din
application-leader_is_self = E-postadressa til leiaren kan ikkje vere di eiga. Har du ingen næraste leiar, kan du spørje kontaktpersonen.
application-hours_low = Vi rår til å setje av minst { $minimum ->
        [one] éin time
       *[other] {$minimum} timar
    } i veka. Du kan likevel gå vidare.

## The team.

application-team_member = Teammedlem {$number}
application-team_member_name = Namn
application-team_member_email = E-postadresse
application-team_member_profession = Yrke
application-team_member_employer = Arbeidsgivar
application-team_member_department = Avdeling eller eining
application-team_add = Legg til eit medlem
application-team_remove = Fjern {$name} frå teamet
application-team_size = Teamet kan ha frå {$min} til {$max} medlemmer.
application-team_too_small = Teamet må ha minst {$min} medlemmer. Legg til {$missing} til før du sender.
application-team_too_large = Teamet kan ha høgst {$max} medlemmer.
application-team_other_department = Alle i teamet må kome frå same avdeling. {$name} er registrert på {$department}.
application-team_twice = Denne e-postadressa står alt i teamet

## Check answers, send, receipt.

application-check_title = Sjå over svara dine
application-check_intro = Du kan endre søknaden fram til {$date}, òg etter at du har sendt han.
application-check_send = Send søknaden
application-check_send_again = Send den endra søknaden
application-receipt_title = Vi har fått søknaden din
application-receipt_text = Du sende han {$moment}. Vi har sendt ei kvittering til {$email}.
application-receipt_next = Kva skjer no?
application-receipt_answer_by = Du får svar seinast {$date}.
application-receipt_pdf = Last ned søknaden som PDF
application-amend = Endre søknaden

## Where the application stands.

application-status_title = Slik ligg søknaden an
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
application-status_unplaced = Ventelista vart avslutta {$date}. Ingen plass vart ledig for deg.
application-status_withdrawn = Du trekte søknaden {$date}.
application-next_waiting = Blir ein plass ledig, får du tilbod på e-post.
application-offer_open = Les tilbodet og svar
application-next_accepted = Datoane, øktene du skal førebu deg til, og forbetringsarbeidet ditt ligg på sida di.
application-next_open_home = Gå til sida di
application-next_rejected = Meiner du at vi har misforstått noko, kan du skrive til {$email}.
application-leader_open = Minn leiaren på det, eller spør ein annan
application-leader_see = Sjå svaret frå leiaren
application-station_sent = Sendt
application-station_leader = Svar frå leiaren
application-station_assessment = Vurdering
application-station_decision = Avgjerd
application-station_answer = Svaret ditt
application-station_start = Oppstart
application-reason = Grunngiving
application-assessment_title = Slik vart søknaden vurdert
application-assessment_text = Søknaden vart vurdert av { $count ->
        [one] éin person
       *[other] {$count} personar, kvar for seg
    }. Poenga går frå 1 til 5, og her står gjennomsnittet.
application-assessment_all = Samla

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = Fristen gjekk ut {$deadline}. Du kan framleis lese utkastet ditt. Spør {$email} dersom du meiner det er ein feil.
application-withdraw = Trekk søknaden
application-withdraw_title = Vil du trekkje søknaden?
application-withdraw_text = Vi sluttar å behandle søknaden. Har du fått plass, går plassen vidare.
application-withdraw_confirm = Ja, trekk søknaden
application-register_title = Registrer søknad motteken på e-post
application-register_received = Motteken
application-register_hint = Søkjaren får ei lenkje for å ta over og fullføre søknaden.

## What is wrong with an answer.

application-employer_hint = Skriv namnet på kommunen eller helseføretaket
application-reason_missing = Skriv kvifor
application-too_many_lines = Skriv høgst {$most} linjer
application-not_a_profession = Vel eit yrke frå lista
application-not_a_municipality = Vel ein kommune frå lista
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

application-only_if = Svar berre dersom du svarte «{$answer}» på «{$question}».
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
application-event_draft = Du byrja på søknaden
application-event_registered = Vi registrerte søknaden din, som kom på e-post
application-event_submitted = Du sende søknaden
application-event_amended = Du endra søknaden og sende han på nytt
application-event_assessment = Fristen gjekk ut, og vurderinga byrja
application-event_offered = Du fekk tilbod om plass
application-event_waiting = Du kom på ventelista
application-event_rejected = Du fekk ikkje plass
application-event_accepted = Du takka ja til plassen
application-event_declined = Du takka nei til plassen
application-event_expired = Svarfristen for tilbodet gjekk ut
application-event_unplaced = Ventelista vart avslutta
application-event_withdrawn = Du trekte søknaden
application-last_saved = Sist lagra {$moment}
application-station_by = Innan {$date}
application-status_sent = Søknaden er send. Du kan endre han fram til {$date}.
application-status_late = Utkastet vart ikkje sendt før fristen gjekk ut {$date}.
application-withdraw_draft_text = Utkastet blir ikkje sendt, og du kan ikkje halde fram med det.
application-withdraw_again = Fram til fristen kan du starte ein ny søknad.
