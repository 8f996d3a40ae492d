## The plan, one session, attendance, calendar and QR code.

session-plan_title = Plan
session-plan_intro = Her er alle øktene i kullet.
session-next = Neste økt
session-next_none = Ingen fleire økter i planen
session-past = Tidlegare økter
session-plan_empty = Planen er tom. Legg til den første økta.
session-add = Legg til ei økt
session-when = Når
session-where = Kvar
session-form = Form
session-attendance_expected = Deltaking
session-bring = Ta med
session-duration_minutes = { $minutes ->
        [one] Eitt minutt
       *[other] {$minutes} minutt
    }
session-day_of = Dag {$day} av {$days}

# Kinds of session.
session-kind_gathering = Samling
session-kind_gathering_number = Samling {$number}
session-kind_webinar = Webinar
session-kind_video_conference = Videokonferanse
session-kind_video_conference_number = Videokonferanse {$number}
session-kind_work_session = Arbeidsøkt
session-kind_workshop = Arbeidsverkstad
session-kind_preparation_meeting = Førebuande møte
session-kind_supervision = Rettleiing

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
session-expectation_leader = Leiaren: {$expectation}

# How sure a date is.
session-date_not_set = Dato kjem
session-date_tentative = Førebels dato
session-date_confirmed = Stadfesta dato
session-date_moved = Flytta frå {$date}
session-date_cancelled = Avlyst
session-time_coming = Tid kjem
session-venue_coming = Stad kjem
session-link_coming = Lenkje kjem
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
session-lecturer = Førelesar
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
session-warning_not_decided = {$session}: det er ikkje bestemt kven som må kome. Ingen kan få tilbod om plass før det er gjort.
session-decide_question = Må deltakarane kome?
session-days = Dagar
session-days_hint = Éin dag på kvar linje, til dømes 25.08.2020 kl. 08.00–15.00. Klokkeslettet kan vente.
session-days_out_of_order = Skriv minst éin dag, og dagane i rekkjefølgje
session-not_hours = Skriv klokkesletta som 08.00–15.00, med slutt etter start
session-not_tentative = Datoen er ikkje lenger førebels
session-reason = Kvifor?
session-reason_hint = Alle som får melding, les dette.
session-save_and_tell = Lagre og gi melding
session-alternatives_set = Set datoane, {$count} i alt
session-choose = Vel denne datoen

## Preparation.

session-preparation = Førebuing
session-preparation_by = Gjer dette innan {$date}
session-preparation_minutes = Bruk om lag { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }.
session-preparation_done = Merk som gjord
session-preparation_is_done = Gjord
session-preparation_none = Du treng ikkje førebu deg til denne økta.
session-alternatives = Vel ein av datoane

## Calendar.

session-calendar_title = Kalender
session-calendar_add = Legg i kalenderen
session-calendar_subscribe = Abonner på planen
session-calendar_subscribe_text = Lim inn denne adressa i kalenderen din. Då følgjer han med når datoar blir endra. Adressa er berre for deg.
session-calendar_name = {$programme} – Bedre
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
session-attendance_saved = Oppmøtet er lagra
session-attendance_days = {$present} av { $days ->
        [one] éin dag
       *[other] {$days} dagar
    }
session-attendance_present = Til stades
session-attendance_absent = Fråverande
session-attendance_excused = Gyldig fråvær
session-attendance_not_taken = Ikkje ført
session-attendance_all_present = Alle er til stades
session-attendance_missing_mandatory = Obligatorisk økt manglar
session-attendance_substitute = Erstatningsoppgåve
session-attendance_substitute_register = Registrer erstatningsoppgåve
session-attendance_mine = Oppmøtet ditt
session-attendance_mine_none = Inga økt har vore enno.
session-attendance_by_code = Melde seg sjølv med koden
session-attendance_rest_present = Resten er til stades
session-attendance_missed = Kven og kva økt?
session-attendance_who = Deltakar
session-attendance_of = {$present} av {$count}
session-absence_report = Meld fråvær
session-absence_reason = Kvifor kan du ikkje kome?
session-absence_reported = Vi har notert at du ikkje kjem.

## Registering with a QR code on the wall.

session-qr_title = Registrer oppmøte
session-qr_show = Vis QR-kode
session-qr_text = Skann koden med kameraet på telefonen, logg inn og trykk «Eg er her».
session-qr_valid = Koden verkar {$day}.
session-qr_confirm = Eg er her
session-qr_done = Du er registrert til stades på {$session}.
session-qr_wrong_day = Koden gjeld {$day}. Spør programleiaren om dagen er feil.
session-qr_changes = Koden blir skifta kl. {$time}.
session-qr_ended = Koden er skifta ut sidan. Skann den som står på skjermen no.

## Extra things at a session.

session-allergies = Har du allergiar eller treng tilrettelegging?
session-allergies_hint = Vi slettar opplysningane { $days ->
        [one] éin dag
       *[other] {$days} dagar
    } etter økta.
session-dinner = Fellesmiddag
