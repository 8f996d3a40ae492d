## The states of things, as they stand in lists and status lines.

status-draft = Utkast
status-submitted = Sendt
status-awaiting_leader = Ventar på leiar
status-complete = Komplett
status-in_assessment = Til vurdering
status-offered = Tilbod sendt
status-accepted = Takka ja
status-declined = Takka nei
status-enrolled = Deltakar
status-waiting = På venteliste
status-rejected = Avslag
status-withdrawn = Trekt
status-expired = Fristen er ute
status-active = I gang
status-completed = Fullført
status-not_completed = Ikkje fullført
status-cancelled = Avlyst
status-open = Open for søknad
status-closed = Stengt
status-announced = Opnar snart
status-not_set = Ikkje sett
status-tentative = Førebels
status-confirmed = Stadfesta
status-moved = Flytta
status-present = Til stades
status-absent = Fråverande
status-excused = Gyldig fråvær

# A task in a task list.
status-not_started = Ikkje påbyrja
status-started = Påbyrja
status-done = Ferdig
status-cannot_start = Kan ikkje starte enno
status-pending = Føreslått
status-assessed = Vurdert
status-decided = Avgjort
status-archived = Arkivert
status-follow_up = Oppfølging
status-pilot = Pilot
status-sent = Sendt
status-failed = Ikkje levert
status-queued = I kø
