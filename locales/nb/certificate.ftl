## Completion, the certificate, and the public page that checks it.

certificate-title = Kursbevis
certificate-completion_not_met = Dette mangler
certificate-rule_attendance = Deltatt på {$attended} av { $count ->
        [one] én obligatorisk øktdag
       *[other] {$count} obligatoriske øktdager
    }
certificate-rule_attendance_missing = Mangler {$session}
certificate-issue = Utsted kursbevis
certificate-issue_all = { $count ->
        [one] Utsted ett kursbevis
       *[other] Utsted {$count} kursbevis
    }
certificate-revoked = Trukket tilbake {$date}: {$reason}
certificate-revoke_title = Trekk tilbake kursbeviset til {$name}
certificate-revoke_text = Den som kontrollerer beviset, får vite at det ikke lenger er gyldig. Deltakeren får e-post med begrunnelsen. Det kan ikke angres, men du kan utstede et nytt bevis.
certificate-revoke_issued = Utstedt
certificate-revoke_reason = Hvorfor trekker du det tilbake?
certificate-revoke_reason_hint = Deltakeren får lese begrunnelsen. Den står ikke på siden som kontrollerer beviset.
certificate-revoke_reason_missing = Skriv hvorfor du trekker det tilbake
certificate-revoke_confirm = Ja, trekk det tilbake
certificate-download = Last ned kursbeviset
certificate-name_missing = Deltakeren har ikke oppgitt navnet sitt. Uten navn kan vi ikke lage et kursbevis.
certificate-issued_before = Deltakeren har allerede et kursbevis. Velg «Utsted et nytt kursbevis» hvis det skal erstattes.
certificate-anew = Utsted et nytt kursbevis
certificate-anew_text = Det nye erstatter det gamle. Den som kontrollerer det gamle, får vite at det er erstattet.
certificate-approval_kind = kurs
certificate-mine = Kursbevisene dine

## The words of the document itself.

certificate-document_title = Kursbevis for {$name} – {$programme}
certificate-document_completed = har gjennomført {$programme}
certificate-document_completed_cohort = har gjennomført {$programme}, kull {$cohort}
certificate-document_content = Utdanningen omfattet {$sessions}. {$name} deltok på {$attended} av { $total ->
        [one] {$total} obligatorisk øktdag
       *[other] {$total} obligatoriske øktdager
    }.
certificate-document_content_project = Utdanningen omfattet {$sessions}. {$name} deltok på {$attended} av { $total ->
        [one] {$total} obligatorisk øktdag
       *[other] {$total} obligatoriske øktdager
    } og har gjennomført forbedringsarbeidet «{$project}».
certificate-document_hours = Godkjent som {$kind} med {$hours} timer av {$body}, referanse {$reference}.
certificate-document_place_date = {$place}, {$date}
certificate-document_number = Bevisnummer {$number}.
certificate-document_check = Kontroller beviset på {$link}.
certificate-document_code = QR-kode som åpner siden der beviset kan kontrolleres

# What the programme comprised: parts of a sentence.
certificate-counted_gathering = { $count ->
        [one] én samling
       *[other] {$count} samlinger
    }
certificate-counted_video_conference = { $count ->
        [one] én videokonferanse
       *[other] {$count} videokonferanser
    }
certificate-counted_webinar = { $count ->
        [one] ett webinar
       *[other] {$count} webinarer
    }
certificate-counted_work_session = { $count ->
        [one] én arbeidsøkt
       *[other] {$count} arbeidsøkter
    }
certificate-counted_workshop = { $count ->
        [one] ett arbeidsverksted
       *[other] {$count} arbeidsverksteder
    }
certificate-counted_preparation_meeting = { $count ->
        [one] ett forberedende møte
       *[other] {$count} forberedende møter
    }

## The page that checks a certificate.

certificate-check_title = Kontroller et kursbevis
certificate-check_intro = Skriv koden som står nederst på kursbeviset.
certificate-check_code = Kode
certificate-check_submit = Kontroller
certificate-check_valid = Beviset er gyldig. Det er utstedt {$date} av {$organiser}.
certificate-check_holder = Utstedt til
certificate-check_programme = Utdanning
certificate-check_not_found = Vi finner ikke noe bevis med dette nummeret.
certificate-check_not_found_text = Se over koden. Bokstaven O og tallet 0 er lette å blande sammen.
certificate-check_revoked = Beviset ble trukket tilbake {$date} og er ikke gyldig.
certificate-check_replaced = Beviset ble erstattet av et nytt {$date}.
certificate-check_organiser = Arrangør
certificate-check_hours = Godkjente kurstimer
certificate-check_approved = {$hours}, godkjent av {$body}
certificate-cohort_title = Bevis
certificate-cohort_ready = { $count ->
        [0] Ingen har oppfylt kravene ennå
        [one] Én har oppfylt kravene
       *[other] {$count} har oppfylt kravene
    }
certificate-cohort_who = Deltaker
certificate-cohort_state = Status
certificate-cohort_deeds = Hva du kan gjøre
certificate-state_issued = Utstedt {$date}
certificate-state_ready = Klar for kursbevis
certificate-state_under_way = Underveis
certificate-state_not_completed = Mangler noe
certificate-state_revoked = Trukket tilbake
certificate-state_nameless = Mangler navn
certificate-do_download = Last ned
certificate-do_revoke = Trekk tilbake
certificate-do_issue = Utsted
certificate-do_anew = Utsted nytt
