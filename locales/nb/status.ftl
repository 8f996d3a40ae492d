## The states of things, as they stand in lists and status lines.

status-draft = Utkast
status-submitted = Sendt
status-in_assessment = Til vurdering
status-offered = Tilbud sendt
status-accepted = Takket ja
status-declined = Takket nei
status-waiting = På venteliste
status-rejected = Avslag
status-withdrawn = Trukket
status-expired = Fristen har gått ut
status-unplaced = Uten plass
status-cancelled = Avlyst

# A task in a task list.
status-not_started = Ikke påbegynt
status-started = Påbegynt
status-done = Ferdig
status-cannot_start = Kan ikke starte ennå
status-pending = Foreslått
