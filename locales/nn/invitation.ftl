# Invitasjon til ei utdanning, som PDF på to sider.
invitation-document_title = Invitasjon til { $programme }
invitation-kicker = Invitasjon
invitation-plan = Plan
invitation-what = Kva
invitation-when = Når
invitation-where = Kvar
invitation-participation = Deltaking
invitation-apply = Slik søkjer du
invitation-apply_at = Søk på { $address }.
invitation-deadline = Søknadsfristen er { $deadline }.
invitation-questions = Spørsmål?
invitation-code = QR-kode som opnar sida der du kan lese meir og søkje
