## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

admin-title = Administrasjon
admin-intro = Er noe galt?
admin-all_well = Alt er som det skal.
admin-cohort_title = Kull
admin-cohorts_title = Kull
admin-cohorts_empty = Ingen kull ennå. Importer en utdanning, eller lag en ny.
admin-waiting_for_you = Dette venter på deg
admin-nothing_waiting = Ingenting venter på deg nå.
admin-stations_label = Stasjoner i kullet
admin-station_applications = Søknader
admin-station_assessment = Vurdering
admin-station_selection = Utvalg
admin-station_plan = Plan
admin-station_attendance = Oppmøte
admin-station_projects = Prosjekter
admin-station_evaluation = Evaluering
admin-station_certificates = Bevis

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
admin-deadline_history = Fristens historie
admin-applications_title = Søknader
admin-applications_empty = Ingen søknader ennå.
admin-applications_count = { $count ->
        [0] Ingen søknader
        [one] Én søknad
       *[other] {$count} søknader
    }
admin-drafts_count = { $count ->
        [0] Ingen utkast
        [one] Ett utkast
       *[other] {$count} utkast
    }

## People and roles.

admin-people_title = Personer
admin-person_add = Legg til en person
admin-person_name = Navn
admin-person_email = E-postadresse
admin-roles = Roller
admin-role_add = Gi rolle
admin-role_remove = Ta bort rollen
admin-role_administrator = Administrator
admin-role_programme_lead = Programleder
admin-role_assessor = Vurderer
admin-role_supervisor = Veileder
admin-role_participant = Deltaker
admin-role_leader = Nærmeste leder
admin-role_lecturer = Foreleser
admin-role_applicant = Søker
admin-role_contact = Kontaktperson

## Outbox.

admin-outbox_title = Utgående meldinger
admin-outbox_failed = { $count ->
        [0] Ingen meldinger har stoppet
        [one] Én melding er ikke levert
       *[other] {$count} meldinger er ikke levert
    }
admin-outbox_empty = Ingen meldinger.
admin-outbox_to = Til
admin-outbox_subject = Emne
admin-outbox_written = Skrevet
admin-outbox_state = Status
admin-outbox_waiting = Venter, neste forsøk {$moment}
admin-outbox_sent = Sendt {$moment}
admin-outbox_gave_up = Gitt opp {$moment}
admin-outbox_send_again = Send på nytt

## Audit log.

admin-audit_title = Endringslogg
admin-audit_intro = Hvem har gjort hva, når, og hvorfra.
admin-audit_who = Hvem
admin-audit_when = Når
admin-audit_what = Hva
admin-audit_on = På hva
admin-audit_from = Fra
admin-audit_empty = Ingen hendelser.
admin-audit_system = Bedre selv
admin-settings_title = Innstillinger
admin-import_title = Importer utdanning
admin-import_file = Fil med utdanningen
admin-import_done = {$programme} er importert
admin-import_error = Linje {$line}, {$field}: {$problem}
admin-personal_address = Adressen ser ut til å tilhøre en person. En felles adresse holder lenger.
