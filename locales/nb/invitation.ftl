# Invitasjon til en utdanning, som PDF på to sider.
invitation-document_title = Invitasjon til { $programme }
invitation-kicker = Invitasjon
invitation-plan = Plan
invitation-what = Hva
invitation-when = Når
invitation-where = Hvor
invitation-participation = Deltakelse
invitation-apply = Slik søker du
invitation-apply_at = Søk på { $address }.
invitation-deadline = Søknadsfristen er { $deadline }.
invitation-questions = Spørsmål?
invitation-code = QR-kode som åpner siden der du kan lese mer og søke
