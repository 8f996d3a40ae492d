## The states of things, as they stand in lists and status lines.

status-draft = Utkast
status-submitted = Sendt
status-in_assessment = Til vurdering
status-offered = Tilbod sendt
status-accepted = Takka ja
status-declined = Takka nei
status-waiting = På venteliste
status-rejected = Avslag
status-withdrawn = Trekt
status-expired = Fristen er ute
status-unplaced = Utan plass
status-cancelled = Avlyst

# A task in a task list.
status-not_started = Ikkje påbyrja
status-started = Påbyrja
status-done = Ferdig
status-cannot_start = Kan ikkje starte enno
status-pending = Føreslått
