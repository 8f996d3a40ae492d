# Kvittering for en søknad, som PDF.
receipt-title = Kvittering for søknad
receipt-document_title = Kvittering for søknad til { $programme }
receipt-running = Kvittering for søknad – { $programme }
receipt-applicant = Søker
receipt-programme = Program
receipt-cohort = Kull
receipt-sent = Sendt
receipt-sent_at = { $date } { $time }
receipt-version = Versjon
receipt-unanswered = Ikke besvart
receipt-content_code = Kontrollkode
receipt-content_code_help = Koden er regnet ut av svarene du sendte (SHA-256). Blir et svar endret, blir koden en annen.
receipt-unshown = Der det står �, skrev du et tegn som ikke kan vises i denne filen, for eksempel et smilefjes. I søknaden står det slik du skrev det.
