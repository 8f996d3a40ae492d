## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

## Deadline.

admin-deadline_extend = Forleng søknadsfristen
admin-deadline_new = Ny frist
admin-deadline_reason = Hvorfor blir fristen forlenget?
admin-deadline_extended = { $count ->
        [0] Fristen er forlenget. Ingen har utkast eller søknad ennå.
        [one] Fristen er forlenget. Én person får beskjed.
       *[other] Fristen er forlenget. {$count} personer får beskjed.
    }
admin-deadline_not_later = Velg en dato etter {$date}

## People and roles.

admin-people_title = Personer
admin-person_name = Navn
admin-person_email = E-postadresse
admin-role_leader = Nærmeste leder

## Outbox.

admin-outbox_title = Utgående meldinger
admin-outbox_failed = { $count ->
        [0] Ingen meldinger har stoppet
        [one] Én melding er ikke levert
       *[other] {$count} meldinger er ikke levert
    }
admin-outbox_to = Til
admin-outbox_subject = Emne
admin-outbox_written = Skrevet
admin-outbox_state = Status
admin-outbox_waiting = Venter, neste forsøk {$moment}
admin-outbox_sent = Sendt {$moment}
admin-outbox_gave_up = Gitt opp {$moment}

## Audit log.

admin-audit_title = Endringslogg
admin-audit_who = Hvem
admin-audit_when = Når
admin-audit_what = Hva
admin-audit_from = Fra
admin-audit_system = Bedre selv
