## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

admin-title = Administrasjon
admin-intro = Er noko gale?
admin-all_well = Alt er som det skal.
admin-cohort_title = Kull
admin-cohorts_title = Kull
admin-cohorts_empty = Ingen kull enno. Importer ei utdanning, eller lag ei ny.
admin-waiting_for_you = Dette ventar på deg
admin-nothing_waiting = Ingenting ventar på deg no.
admin-stations_label = Stasjonar i kullet
admin-station_applications = Søknader
admin-station_assessment = Vurdering
admin-station_selection = Utval
admin-station_plan = Plan
admin-station_attendance = Oppmøte
admin-station_projects = Prosjekt
admin-station_evaluation = Evaluering
admin-station_certificates = Bevis

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
admin-deadline_history = Historia til fristen
admin-applications_title = Søknader
admin-applications_empty = Ingen søknader enno.
admin-applications_count = { $count ->
        [0] Ingen søknader
        [one] Éin søknad
       *[other] {$count} søknader
    }
admin-drafts_count = { $count ->
        [0] Ingen utkast
        [one] Eitt utkast
       *[other] {$count} utkast
    }

## People and roles.

admin-people_title = Personar
admin-person_add = Legg til ein person
admin-person_name = Namn
admin-person_email = E-postadresse
admin-roles = Roller
admin-role_add = Gi rolle
admin-role_remove = Ta bort rolla
admin-role_administrator = Administrator
admin-role_programme_lead = Programleiar
admin-role_assessor = Vurderar
admin-role_supervisor = Rettleiar
admin-role_participant = Deltakar
admin-role_leader = Næraste leiar
admin-role_lecturer = Førelesar
admin-role_applicant = Søkjar
admin-role_contact = Kontaktperson

## Outbox.

admin-outbox_title = Utgåande meldingar
admin-outbox_failed = { $count ->
        [0] Ingen meldingar har stoppa
        [one] Éi melding er ikkje levert
       *[other] {$count} meldingar er ikkje leverte
    }
admin-outbox_empty = Ingen meldingar.
admin-outbox_to = Til
admin-outbox_subject = Emne
admin-outbox_written = Skriven
admin-outbox_state = Status
admin-outbox_waiting = Ventar, neste forsøk {$moment}
admin-outbox_sent = Sendt {$moment}
admin-outbox_gave_up = Gitt opp {$moment}
admin-outbox_send_again = Send på nytt

## Audit log.

admin-audit_title = Endringslogg
admin-audit_intro = Kven har gjort kva, når, og kvarfrå.
admin-audit_who = Kven
admin-audit_when = Når
admin-audit_what = Kva
admin-audit_on = På kva
admin-audit_from = Frå
admin-audit_empty = Ingen hendingar.
admin-audit_system = Bedre sjølv
admin-settings_title = Innstillingar
admin-import_title = Importer utdanning
admin-import_file = Fil med utdanninga
admin-import_done = {$programme} er importert
admin-import_error = Linje {$line}, {$field}: {$problem}
admin-personal_address = Adressa ser ut til å høyre til ein person. Ei felles adresse held lenger.
