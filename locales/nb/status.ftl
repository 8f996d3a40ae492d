## The states of things, as they stand in lists and status lines.

status-draft = Utkast
status-submitted = Sendt
status-awaiting_leader = Venter på leder
status-complete = Komplett
status-in_assessment = Til vurdering
status-offered = Tilbud sendt
status-accepted = Takket ja
status-declined = Takket nei
status-enrolled = Deltaker
status-waiting = På venteliste
status-rejected = Avslag
status-withdrawn = Trukket
status-expired = Fristen har gått ut
status-active = Pågår
status-completed = Fullført
status-not_completed = Ikke fullført
status-cancelled = Avlyst
status-open = Åpen for søknad
status-closed = Stengt
status-announced = Åpner snart
status-not_set = Ikke satt
status-tentative = Foreløpig
status-confirmed = Bekreftet
status-moved = Flyttet
status-present = Til stede
status-absent = Fraværende
status-excused = Gyldig fravær

# A task in a task list.
status-not_started = Ikke påbegynt
status-started = Påbegynt
status-done = Ferdig
status-cannot_start = Kan ikke starte ennå
status-pending = Foreslått
status-assessed = Vurdert
status-decided = Avgjort
status-archived = Arkivert
status-follow_up = Oppfølging
status-pilot = Pilot
status-sent = Sendt
status-failed = Ikke levert
status-queued = I kø
