## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Søknad til {$programme}
application-list_title = Søknadene mine
application-list_empty = Du har ingen søknader ennå. Finn en utdanning, og start søknaden derfra.
application-start_create = Start søknaden
application-eligible = Denne utdanningen er åpen for deg.
application-profession = Hva er yrket ditt?
application-workplace = Hvor arbeider du?

## Privacy, short, on the first page.

application-privacy_title = Slik bruker vi opplysningene dine
application-privacy_text = Vi bruker søknaden til å fordele plasser og til å gjennomføre utdanningen. De som vurderer søknadene, kan lese den. Lederen din får se et sammendrag.
application-privacy_rights = Du kan når som helst se, rette og laste ned det vi har lagret om deg.
application-privacy_more = Les mer om personvern

## Task list.

application-tasks = Søknaden din
application-tasks_progress = Du har gjort ferdig {$done} av { $count ->
        [one] én del
       *[other] {$count} deler
    }.
application-tasks_deadline = Send søknaden innen {$date} kl. 23.59.
application-tasks_amend = Du kan endre svarene og sende søknaden på nytt fram til {$date}.
application-task_check = Se over og send
application-task_check_waiting = Gjør ferdig delene over først.
application-back_to_tasks = Tilbake til oversikten
application-see_examples = Lagre og se eksempler som passer
application-back_to_question = Tilbake til søknaden
application-question_of = Del {$number} av {$count}

## The leader and the supervisor.

application-leader_email = E-postadressen til lederen din
application-leader_is_self = Lederens e-postadresse kan ikke være din egen. Har du ingen nærmeste leder, kan du spørre kontaktpersonen.
application-hours_low = Vi anbefaler å sette av minst { $minimum ->
        [one] én time
       *[other] {$minimum} timer
    } i uken. Du kan likevel gå videre.

## The team.

application-team_member = Teammedlem {$number}
application-team_member_name = Navn
application-team_member_email = E-postadresse
application-team_member_profession = Yrke
application-team_member_employer = Arbeidsgiver
application-team_member_department = Avdeling eller enhet
application-team_add = Legg til et medlem
application-team_remove = Fjern {$name} fra teamet
application-team_size = Teamet kan ha fra {$min} til {$max} medlemmer.
application-team_too_small = Teamet må ha minst {$min} medlemmer. Legg til {$missing} til før du sender.
application-team_too_large = Teamet kan ha høyst {$max} medlemmer.
application-team_other_department = Alle i teamet må komme fra samme avdeling. {$name} er registrert på {$department}.
application-team_twice = Denne e-postadressen står allerede i teamet

## Check answers, send, receipt.

application-check_title = Se over svarene dine
application-check_intro = Du kan endre søknaden fram til {$date}, også etter at du har sendt den.
application-check_send = Send søknaden
application-check_send_again = Send den endrede søknaden
application-receipt_title = Vi har fått søknaden din
application-receipt_text = Du sendte den {$moment}. Vi har sendt en kvittering til {$email}.
application-receipt_next = Hva skjer nå?
application-receipt_answer_by = Du får svar senest {$date}.
application-receipt_pdf = Last ned søknaden som PDF
application-amend = Endre søknaden

## Where the application stands.

application-status_title = Slik ligger søknaden an
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
application-status_unplaced = Ventelisten ble avsluttet {$date}. Ingen plass ble ledig for deg.
application-status_withdrawn = Du trakk søknaden {$date}.
application-next_waiting = Blir en plass ledig, får du tilbud på e-post.
application-offer_open = Les tilbudet og svar
application-next_accepted = Datoene, øktene du skal forberede deg til, og forbedringsarbeidet ditt ligger på siden din.
application-next_open_home = Gå til siden din
application-next_rejected = Mener du at vi har misforstått noe, kan du skrive til {$email}.
application-leader_open = Minn lederen på det, eller spør en annen
application-leader_see = Se svaret fra lederen
application-station_sent = Sendt
application-station_leader = Svar fra lederen
application-station_assessment = Vurdering
application-station_decision = Avgjørelse
application-station_answer = Svaret ditt
application-station_start = Oppstart
application-reason = Begrunnelse
application-assessment_title = Slik ble søknaden vurdert
application-assessment_text = Søknaden ble vurdert av { $count ->
        [one] én person
       *[other] {$count} personer, hver for seg
    }. Poengene går fra 1 til 5, og her står gjennomsnittet.
application-assessment_all = Samlet

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = Fristen gikk ut {$deadline}. Du kan fortsatt lese utkastet ditt. Spør {$email} hvis du mener det er en feil.
application-withdraw = Trekk søknaden
application-withdraw_title = Vil du trekke søknaden?
application-withdraw_text = Vi slutter å behandle søknaden. Har du fått plass, går plassen videre.
application-withdraw_confirm = Ja, trekk søknaden
application-register_title = Registrer søknad mottatt på e-post
application-register_received = Mottatt
application-register_hint = Søkeren får en lenke for å overta og fullføre søknaden.

## What is wrong with an answer.

application-employer_hint = Skriv navnet på kommunen eller helseforetaket
application-reason_missing = Skriv hvorfor
application-too_many_lines = Skriv høyst {$most} linjer
application-not_a_profession = Velg et yrke fra listen
application-not_a_municipality = Velg en kommune fra listen
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
application-event_draft = Du begynte på søknaden
application-event_registered = Vi registrerte søknaden din, som kom på e-post
application-event_submitted = Du sendte søknaden
application-event_amended = Du endret søknaden og sendte den på nytt
application-event_assessment = Fristen gikk ut, og vurderingen begynte
application-event_offered = Du fikk tilbud om plass
application-event_waiting = Du kom på ventelisten
application-event_rejected = Du fikk ikke plass
application-event_accepted = Du takket ja til plassen
application-event_declined = Du takket nei til plassen
application-event_expired = Svarfristen for tilbudet gikk ut
application-event_unplaced = Ventelisten ble avsluttet
application-event_withdrawn = Du trakk søknaden
application-last_saved = Sist lagret {$moment}
application-station_by = Innen {$date}
application-status_sent = Søknaden er sendt. Du kan endre den fram til {$date}.
application-status_late = Utkastet ble ikke sendt før fristen gikk ut {$date}.
application-withdraw_draft_text = Utkastet blir ikke sendt, og du kan ikke fortsette på det.
application-withdraw_again = Fram til fristen kan du starte en ny søknad.
