## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

## Deadline.

admin-deadline_extend = Forleng søknadsfristen
admin-deadline_new = Ny frist
admin-deadline_reason = Kvifor blir fristen forlengd?
admin-deadline_extended = { $count ->
        [0] Fristen er forlengd. Ingen har utkast eller søknad enno.
        [one] Fristen er forlengd. Éin person får melding.
       *[other] Fristen er forlengd. {$count} personar får melding.
    }
admin-deadline_not_later = Vel ein dato etter {$date}

## People and roles.

admin-people_title = Personar
admin-person_name = Namn
admin-person_email = E-postadresse
admin-role_leader = Næraste leiar

## Outbox.

admin-outbox_title = Utgåande meldingar
admin-outbox_failed = { $count ->
        [0] Ingen meldingar har stoppa
        [one] Éi melding er ikkje levert
       *[other] {$count} meldingar er ikkje leverte
    }
admin-outbox_to = Til
admin-outbox_subject = Emne
admin-outbox_written = Skriven
admin-outbox_state = Status
admin-outbox_waiting = Ventar, neste forsøk {$moment}
admin-outbox_sent = Sendt {$moment}
admin-outbox_gave_up = Gitt opp {$moment}

## Audit log.

admin-audit_title = Endringslogg
admin-audit_who = Kven
admin-audit_when = Når
admin-audit_what = Kva
admin-audit_from = Frå
admin-audit_system = Bedre sjølv
