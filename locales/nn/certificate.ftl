## Completion, the certificate, and the public page that checks it.

certificate-title = Kursbevis
certificate-completion_not_met = Dette manglar
certificate-rule_attendance = Delteke på {$attended} av { $count ->
        [one] éin obligatorisk øktdag
       *[other] {$count} obligatoriske øktdagar
    }
certificate-rule_attendance_missing = Manglar {$session}
certificate-issue = Utferd kursbevis
certificate-issue_all = { $count ->
        [one] Utferd eitt kursbevis
       *[other] Utferd {$count} kursbevis
    }
certificate-revoked = Trekt tilbake {$date}: {$reason}
certificate-revoke_title = Trekk tilbake kursbeviset til {$name}
certificate-revoke_text = Den som kontrollerer beviset, får vite at det ikkje lenger er gyldig. Deltakaren får e-post med grunngivinga. Det kan ikkje angrast, men du kan utferde eit nytt bevis.
certificate-revoke_issued = Utferda
certificate-revoke_reason = Kvifor trekkjer du det tilbake?
certificate-revoke_reason_hint = Deltakaren får lese grunngivinga. Ho står ikkje på sida som kontrollerer beviset.
certificate-revoke_reason_missing = Skriv kvifor du trekkjer det tilbake
certificate-revoke_confirm = Ja, trekk det tilbake
certificate-download = Last ned kursbeviset
certificate-name_missing = Deltakaren har ikkje oppgitt namnet sitt. Utan namn kan vi ikkje lage eit kursbevis.
certificate-issued_before = Deltakaren har alt eit kursbevis. Vel «Utferd eit nytt kursbevis» dersom det skal erstattast.
certificate-anew = Utferd eit nytt kursbevis
certificate-anew_text = Det nye erstattar det gamle. Den som kontrollerer det gamle, får vite at det er erstatta.
certificate-approval_kind = kurs
certificate-mine = Kursbevisa dine

## The words of the document itself.

certificate-document_title = Kursbevis for {$name} – {$programme}
certificate-document_completed = har gjennomført {$programme}
certificate-document_completed_cohort = har gjennomført {$programme}, kull {$cohort}
certificate-document_content = Utdanninga omfatta {$sessions}. {$name} deltok på {$attended} av { $total ->
        [one] {$total} obligatorisk øktdag
       *[other] {$total} obligatoriske øktdagar
    }.
certificate-document_content_project = Utdanninga omfatta {$sessions}. {$name} deltok på {$attended} av { $total ->
        [one] {$total} obligatorisk øktdag
       *[other] {$total} obligatoriske øktdagar
    } og har gjennomført forbetringsarbeidet «{$project}».
certificate-document_hours = Godkjent som {$kind} med {$hours} timar av {$body}, referanse {$reference}.
certificate-document_place_date = {$place}, {$date}
certificate-document_number = Bevisnummer {$number}.
certificate-document_check = Kontroller beviset på {$link}.
certificate-document_code = QR-kode som opnar sida der beviset kan kontrollerast

# What the programme comprised: parts of a sentence.
certificate-counted_gathering = { $count ->
        [one] éi samling
       *[other] {$count} samlingar
    }
certificate-counted_video_conference = { $count ->
        [one] éin videokonferanse
       *[other] {$count} videokonferansar
    }
certificate-counted_webinar = { $count ->
        [one] eitt webinar
       *[other] {$count} webinar
    }
certificate-counted_work_session = { $count ->
        [one] éi arbeidsøkt
       *[other] {$count} arbeidsøkter
    }
certificate-counted_workshop = { $count ->
        [one] éin arbeidsverkstad
       *[other] {$count} arbeidsverkstader
    }
certificate-counted_preparation_meeting = { $count ->
        [one] eitt førebuande møte
       *[other] {$count} førebuande møte
    }

## The page that checks a certificate.

certificate-check_title = Kontroller eit kursbevis
certificate-check_intro = Skriv koden som står nedst på kursbeviset.
certificate-check_code = Kode
certificate-check_submit = Kontroller
certificate-check_valid = Beviset er gyldig. Det er utferda {$date} av {$organiser}.
certificate-check_holder = Utferda til
certificate-check_programme = Utdanning
certificate-check_not_found = Vi finn ikkje noko bevis med dette nummeret.
certificate-check_not_found_text = Sjå over koden. Bokstaven O og talet 0 er lette å blande saman.
certificate-check_revoked = Beviset vart trekt tilbake {$date} og er ikkje gyldig.
certificate-check_replaced = Beviset vart erstatta av eit nytt {$date}.
certificate-check_organiser = Arrangør
certificate-check_hours = Godkjende kurstimar
certificate-check_approved = {$hours}, godkjent av {$body}
certificate-cohort_title = Bevis
certificate-cohort_ready = { $count ->
        [0] Ingen har oppfylt krava enno
        [one] Éin har oppfylt krava
       *[other] {$count} har oppfylt krava
    }
certificate-cohort_who = Deltakar
certificate-cohort_state = Status
certificate-cohort_deeds = Kva du kan gjere
certificate-state_issued = Utferda {$date}
certificate-state_ready = Klar for kursbevis
certificate-state_under_way = Undervegs
certificate-state_not_completed = Manglar noko
certificate-state_revoked = Trekt tilbake
certificate-state_nameless = Manglar namn
certificate-do_download = Last ned
certificate-do_revoke = Trekk tilbake
certificate-do_issue = Utferd
certificate-do_anew = Utferd nytt
