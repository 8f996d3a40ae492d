# Kvittering for ein søknad, som PDF.
receipt-title = Kvittering for søknad
receipt-document_title = Kvittering for søknad til { $programme }
receipt-running = Kvittering for søknad – { $programme }
receipt-applicant = Søkjar
receipt-programme = Program
receipt-cohort = Kull
receipt-sent = Sendt
receipt-sent_at = { $date } { $time }
receipt-version = Versjon
receipt-unanswered = Ikkje svart på
receipt-content_code = Kontrollkode
receipt-content_code_help = Koden er rekna ut av svara du sende (SHA-256). Blir eit svar endra, blir koden ein annan.
receipt-unshown = Der det står �, skreiv du eit teikn som ikkje kan visast i denne fila, til dømes eit smilefjes. I søknaden står det slik du skreiv det.
