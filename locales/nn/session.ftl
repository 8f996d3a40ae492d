## The plan, one session, attendance, calendar and QR code.

session-plan_title = Plan
session-next = Neste økt
session-next_none = Ingen fleire økter i planen
session-past = Tidlegare økter
session-when = Når
session-where = Kvar
session-attendance_expected = Deltaking

# How a session is held.
session-mode_physical = Fysisk
session-mode_digital = Digitalt
session-mode_hybrid = Fysisk, med nokre på nett
session-mode_either = Digitalt eller fysisk
session-mode_physical_full_day = Fysisk heildagssamling

# What is expected of whom.
session-expectation_required = Obligatorisk
session-expectation_recommended = Tilrådd
session-expectation_invited = Invitert
session-expectation_optional = Frivillig
session-expectation_not_decided = Ikkje avgjort
session-expectation_leader_required = Obligatorisk for leiaren
session-expectation_leader_recommended = Tilrådd for leiaren
session-expectation_leader_optional = Frivillig for leiaren
session-expectation_leader_not_decided = Ikkje avgjort for leiaren

# How sure a date is.
session-tentative = {$days} (førebels dato)
session-venue_coming = Stad kjem
session-join = Bli med på nett
session-confirm_date = Stadfest datoen
session-move_date = Flytt datoen
session-cancel = Avlys økta
session-cancel_text = Alle som er inviterte, får melding, og økta blir stroken i kalenderen deira.
session-changed = { $count ->
        [0] Ingen har fått melding
        [one] Éin person har fått melding
       *[other] {$count} personar har fått melding
    }
session-outside_period = Økta ligg utanfor perioden «{$period}».
session-lecturers = Førelesarar
session-topics = Tema
session-lecturer_of = {$name}, {$affiliation}
session-lecturer_from = {$name}, {$affiliation}, {$country}
session-activity_lecture = {$title} (førelesing)
session-activity_own = {$title} (eigenaktivitet)
session-activity_group = {$title} (gruppearbeid)
session-programme = Program for dagen
session-to_look_at = Sjå over dette
session-invitations = Invitasjonar
session-invited = {$invited} av {$count} deltakarar er inviterte.
session-invite_text = Alle får invitasjon når dei tek plassen. Er det sett datoar etterpå, kan du sende invitasjonane som manglar.
session-invite = Send invitasjonane som manglar
session-warning_not_decided = {$session}: det er ikkje avgjort kven som må kome. Ingen kan få tilbod om plass før det er gjort.
session-decide_question = Må deltakarane kome?
session-days = Dagar
session-days_hint = Éin dag på kvar linje, til dømes 25.08.2020 kl. 08.00–15.00. Klokkeslettet kan vente.
session-days_out_of_order = Skriv minst éin dag, og dagane i rekkjefølgje
session-not_hours = Skriv klokkesletta som 08.00–15.00, med slutt etter start
session-not_tentative = Datoen er ikkje lenger førebels
session-reason = Kvifor?
session-reason_hint = Alle som får melding, les dette.
session-save_and_tell = Lagre og gi melding
session-alternative_hint = Dag og klokkeslett, til dømes 25.08.2020 kl. 08.00–15.00. Klokkeslettet kan vente. Er feltet tomt, er datoen ikkje sett.
session-alternatives_reason_hint = Trengst når du endrar ein dato som nokon har valt. Dei får melding og les dette.
session-alternatives_reason_missing = Nokon har valt ein dato som du endrar. Skriv kvifor, så får dei melding.
session-choose_physical = {$when}, fysisk
session-choose_digital = {$when}, digitalt
session-choose = Vel denne datoen

## Preparation.

session-preparation = Førebuing
session-preparation_by = Gjer dette innan {$date}
session-preparation_done = Gjort
session-preparation_open = Ikkje gjort
session-preparation_overdue = Fristen er ute
session-preparation_mark = Merk som gjort
session-preparation_unmark = Angre at det er gjort
session-preparation_lead_title = Førebuing før øktene
session-preparation_lead_task = Oppgåve
session-preparation_lead_session = Økt
session-preparation_lead_due = Frist
session-preparation_lead_done = Har gjort det
session-preparation_lead_of = {$done} av {$count}
session-alternatives = Vel ein av datoane

## Calendar.

session-calendar_title = Kalender
session-calendar_add = Legg i kalenderen
session-calendar_subscribe = Abonner på planen
session-calendar_subscribe_text = Lim inn denne adressa i kalenderen din. Då følgjer han med når datoar blir endra. Adressa er berre for deg.
session-calendar_name = {$programme} – Bedre
session-calendar_part = {$session}, del {$part} av {$count}
session-calendar_tentative = Førebels dato: {$session}
session-calendar_cancelled = Avlyst: {$session}
session-calendar_text = Legg heile planen i kalenderen din med ei adresse som berre er di. Ho følgjer med når datoar blir endra.
session-calendar_make = Lag ei kalenderadresse
session-calendar_there = Du har ei kalenderadresse. Lagar du ei ny, sluttar den gamle å verke.
session-calendar_once = Vi viser adressa berre denne eine gongen.
session-calendar_end = Stopp kalenderadressa

## Attendance, taken per day.

session-attendance_title = Oppmøte
session-attendance_for = Oppmøte {$session}
session-attendance_save = Lagre oppmøtet
session-attendance_days = {$present} av { $days ->
        [one] éin dag
       *[other] {$days} dagar
    }
session-attendance_present = Til stades
session-attendance_absent = Fråverande
session-attendance_excused = Gyldig fråvær
session-attendance_not_taken = Ikkje ført
session-attendance_missing_mandatory = Obligatorisk økt manglar
session-attendance_substitute = Erstatningsoppgåve
session-attendance_substitute_register = Registrer erstatningsoppgåve
session-attendance_mine = Oppmøtet ditt
session-attendance_by_code = Melde seg sjølv med koden
session-attendance_meanwhile = Dette vart notert av nokon andre medan du hadde lista oppe. Du valde «{$chosen}», og det er ikkje lagra. Vel på nytt dersom det skal endrast.
session-attendance_rest_present = Resten er til stades
session-attendance_missed = Kven og kva økt?
session-attendance_who = Deltakar
session-attendance_of = {$present} av {$count}

## Registering with a QR code on the wall.

session-qr_title = Registrer oppmøte
session-qr_show = Vis QR-kode
session-qr_text = Skann koden med kameraet på telefonen, logg inn og trykk «Eg er her».
session-qr_confirm = Eg er her
session-qr_done = Du er registrert til stades på {$session}.
session-qr_wrong_day = Koden gjeld {$day}. Spør programleiaren dersom dagen er feil.
session-qr_changes = Koden blir skifta kl. {$time}.
session-qr_ended = Koden er skifta ut sidan. Skann den som står på skjermen no.
