## The plan, one session, attendance, calendar and QR code.

session-plan_title = Plan
session-next = Neste økt
session-next_none = Ingen flere økter i planen
session-past = Tidligere økter
session-when = Når
session-where = Hvor
session-attendance_expected = Deltakelse

# How a session is held.
session-mode_physical = Fysisk
session-mode_digital = Digitalt
session-mode_hybrid = Fysisk, med noen på nett
session-mode_either = Digitalt eller fysisk
session-mode_physical_full_day = Fysisk heldagssamling

# What is expected of whom.
session-expectation_required = Obligatorisk
session-expectation_recommended = Anbefalt
session-expectation_invited = Invitert
session-expectation_optional = Frivillig
session-expectation_not_decided = Ikke bestemt
session-expectation_leader_required = Obligatorisk for lederen
session-expectation_leader_recommended = Anbefalt for lederen
session-expectation_leader_optional = Frivillig for lederen
session-expectation_leader_not_decided = Ikke bestemt for lederen

# How sure a date is.
session-tentative = {$days} (foreløpig dato)
session-venue_coming = Sted kommer
session-join = Bli med på nett
session-confirm_date = Bekreft datoen
session-move_date = Flytt datoen
session-cancel = Avlys økten
session-cancel_text = Alle som er invitert, får beskjed, og økten blir strøket i kalenderen deres.
session-changed = { $count ->
        [0] Ingen har fått beskjed
        [one] Én person har fått beskjed
       *[other] {$count} personer har fått beskjed
    }
session-outside_period = Økten ligger utenfor perioden «{$period}».
session-lecturers = Forelesere
session-topics = Temaer
session-lecturer_of = {$name}, {$affiliation}
session-lecturer_from = {$name}, {$affiliation}, {$country}
session-activity_lecture = {$title} (forelesning)
session-activity_own = {$title} (egenaktivitet)
session-activity_group = {$title} (gruppearbeid)
session-programme = Program for dagen
session-to_look_at = Se over dette
session-invitations = Invitasjoner
session-invited = {$invited} av {$count} deltakere er invitert.
session-invite_text = Alle får invitasjon når de tar plassen. Er det satt datoer etterpå, kan du sende invitasjonene som mangler.
session-invite = Send invitasjonene som mangler
session-warning_not_decided = {$session}: det er ikke bestemt hvem som må komme. Ingen kan få tilbud om plass før det er gjort.
session-decide_question = Må deltakerne komme?
session-days = Dager
session-days_hint = Én dag på hver linje, for eksempel 25.08.2020 kl. 08.00–15.00. Klokkeslettet kan vente.
session-days_out_of_order = Skriv minst én dag, og dagene i rekkefølge
session-not_hours = Skriv klokkeslettene som 08.00–15.00, med slutt etter start
session-not_tentative = Datoen er ikke lenger foreløpig
session-reason = Hvorfor?
session-reason_hint = Alle som får beskjed, leser dette.
session-save_and_tell = Lagre og gi beskjed
session-alternative_hint = Dag og klokkeslett, for eksempel 25.08.2020 kl. 08.00–15.00. Klokkeslettet kan vente. Er feltet tomt, er datoen ikke satt.
session-alternatives_reason_hint = Trengs når du endrer en dato som noen har valgt. De får beskjed og leser dette.
session-alternatives_reason_missing = Noen har valgt en dato som du endrer. Skriv hvorfor, så får de beskjed.
session-choose_physical = {$when}, fysisk
session-choose_digital = {$when}, digitalt
session-choose = Velg denne datoen

## Preparation.

session-preparation = Forberedelse
session-preparation_by = Gjør dette innen {$date}
session-preparation_done = Gjort
session-preparation_open = Ikke gjort
session-preparation_overdue = Fristen er ute
session-preparation_mark = Merk som gjort
session-preparation_unmark = Angre at det er gjort
session-preparation_lead_title = Forberedelse før øktene
session-preparation_lead_task = Oppgave
session-preparation_lead_session = Økt
session-preparation_lead_due = Frist
session-preparation_lead_done = Har gjort det
session-preparation_lead_of = {$done} av {$count}
session-alternatives = Velg en av datoene

## Calendar.

session-calendar_title = Kalender
session-calendar_add = Legg i kalenderen
session-calendar_subscribe = Abonner på planen
session-calendar_subscribe_text = Lim inn denne adressen i kalenderen din. Da følger den med når datoer endres. Adressen er bare for deg.
session-calendar_name = {$programme} – Bedre
session-calendar_part = {$session}, del {$part} av {$count}
session-calendar_tentative = Foreløpig dato: {$session}
session-calendar_cancelled = Avlyst: {$session}
session-calendar_text = Legg hele planen i kalenderen din med en adresse som bare er din. Den følger med når datoer endres.
session-calendar_make = Lag en kalenderadresse
session-calendar_there = Du har en kalenderadresse. Lager du en ny, slutter den gamle å virke.
session-calendar_once = Vi viser adressen bare denne ene gangen.
session-calendar_end = Stopp kalenderadressen

## Attendance, taken per day.

session-attendance_title = Oppmøte
session-attendance_for = Oppmøte {$session}
session-attendance_save = Lagre oppmøtet
session-attendance_days = {$present} av { $days ->
        [one] én dag
       *[other] {$days} dager
    }
session-attendance_present = Til stede
session-attendance_absent = Fraværende
session-attendance_excused = Gyldig fravær
session-attendance_not_taken = Ikke ført
session-attendance_missing_mandatory = Obligatorisk økt mangler
session-attendance_substitute = Erstatningsoppgave
session-attendance_substitute_register = Registrer erstatningsoppgave
session-attendance_mine = Oppmøtet ditt
session-attendance_by_code = Meldte seg selv med koden
session-attendance_meanwhile = Dette ble notert av noen andre mens du hadde listen oppe. Du valgte «{$chosen}», og det er ikke lagret. Velg på nytt hvis det skal endres.
session-attendance_rest_present = Resten er til stede
session-attendance_missed = Hvem og hvilken økt?
session-attendance_who = Deltaker
session-attendance_of = {$present} av {$count}

## Registering with a QR code on the wall.

session-qr_title = Registrer oppmøte
session-qr_show = Vis QR-kode
session-qr_text = Skann koden med kameraet på telefonen, logg inn og trykk «Jeg er her».
session-qr_confirm = Jeg er her
session-qr_done = Du er registrert til stede på {$session}.
session-qr_wrong_day = Koden gjelder {$day}. Spør programlederen hvis dagen er feil.
session-qr_changes = Koden skiftes kl. {$time}.
session-qr_ended = Koden er skiftet ut siden. Skann den som vises på skjermen nå.
