## Messages by e-mail: no personal details beyond the name, never the text of an application.

message-hello = Hei, {$name}
message-hello_unknown = Hei

## The foot of every message.

message-footer_greeting = Helsing {$organiser}
message-footer_contact = Spørsmål? {$email}, {$phone}
message-footer_contact_email = Spørsmål? {$email}
message-footer_privacy = Slik behandlar vi opplysningane dine
message-footer_notifications = Vel kva du vil bli varsla om
message-because_sign_in = Du får denne e-posten fordi nokon bad om å logge inn med adressa di. Var det ikkje deg, treng du ikkje gjere noko.
message-because_applied = Du får denne e-posten fordi du søkjer eller har søkt på {$programme}.
message-because_leader = Du får denne e-posten fordi {$applicant} har oppgitt deg som næraste leiar.
message-because_participant = Du får denne e-posten fordi du er med på {$programme}.
message-because_invited = Du får denne e-posten fordi du er invitert til ei økt i {$programme}.
message-because_lead = Du får denne e-posten fordi du er programleiar for {$programme}.

## Signing in.

message-sign_in_subject = Logg inn med koden {$code}
message-sign_in_text = Trykk på lenkja og deretter på knappen på sida, eller skriv koden der du bad om å logge inn.
message-sign_in_link = Logg inn
message-sign_in_code = Kode
message-sign_in_valid = Lenkja og koden verkar i { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    } og kan brukast éin gong.
message-sign_in_never_pass_on = Ikkje gi koden til nokon. Vi spør aldri om han.

## Application received.

message-application_received_subject = Vi har fått søknaden din til {$programme}
message-application_received_text = Vi har fått søknaden din til {$programme}. Du sende han {$moment}.
message-application_received_not_complete = Søknaden er ikkje komplett før leiaren din har stadfesta han.
message-application_received_leader = Vi har sendt ein e-post til {$email}.
message-application_received_leader_by = Leiaren må svare innan {$date}.
message-application_received_tell_leader = Sei gjerne frå til leiaren din at e-posten er på veg.
message-application_received_amend = Du kan lese og endre søknaden fram til fristen.
message-application_received_deadline = Fristen er {$date}.
message-application_received_link = Opne søknaden
message-application_received_answer_by = Du får svar seinast {$date}.

## The leader.

message-leader_asked_subject = {$applicant} treng stadfesting frå deg innan {$date}
message-leader_asked_text = {$applicant} har søkt plass på {$programme} og har oppgitt deg som næraste leiar. Deltakarane gjennomfører eit forbetringsarbeid der dei arbeider, og det lukkast berre når leiaren står bak. Difor ber vi deg svare på nokre få spørsmål. Det tek om lag fem minutt.
message-leader_asked_link = Les søknaden og svar
message-leader_asked_until = Lenkja verkar til {$date}.
message-leader_asked_not_mine = Kjenner du ikkje {$applicant}, eller er du ikkje leiaren? Trykk «Dette gjeld ikkje meg» på sida, så slettar vi e-postadressa di.
message-leader_reminder_subject = Påminning: {$applicant} ventar på svaret ditt
message-leader_reminder_text = { $days ->
        [0] I dag bad vi
       *[other] For {$days} dagar sidan bad vi
        [one] I går bad vi
    } deg stadfeste søknaden til {$applicant}. Utan svar frå deg kan vi ikkje vurdere søknaden.
message-leader_reminder_deadline = Fristen er {$date}.
message-leader_answered_yes_subject = Leiaren din har stadfesta søknaden
message-leader_answered_yes_text = Leiaren din har stadfesta søknaden din til {$programme}. Han er no komplett, og du treng ikkje gjere meir.
message-leader_answered_limits_subject = Leiaren din har stadfesta søknaden med atterhald
message-leader_answered_limits_text = Leiaren din har stadfesta søknaden din til {$programme} med atterhald. Les atterhaldet, og snakk saman om det.
message-leader_answered_no_subject = Leiaren din kan ikkje stadfeste søknaden
message-leader_answered_no_text = Leiaren din har svart at søknaden din til {$programme} ikkje kan stadfestast no. Snakk saman. Fram til fristen kan leiaren endre svaret, eller du kan endre eller trekkje søknaden.
message-leader_answered_not_mine_subject = Oppgi ein annan leiar i søknaden
message-leader_answered_not_mine_text = Den du oppgav som leiar i søknaden til {$programme}, svarer at det ikkje er rett person. Vi har sletta adressa. Oppgi ein annan, så sender vi ei ny lenkje.
message-leader_answered_forwarded_subject = Stadfestinga er send vidare til rett leiar
message-leader_answered_forwarded_text = Den du oppgav som leiar i søknaden til {$programme}, har sendt spørsmålet vidare til rett leiar. Vi har spurt den nye leiaren. Du treng ikkje gjere meir no.
message-leader_answered_link = Opne søknaden

## Deadline extended.

message-deadline_extended_subject = Søknadsfristen er forlengd til {$date}
message-deadline_extended_draft = Du har byrja på ein søknad til {$programme}.
message-deadline_extended_submitted = Du har sendt ein søknad til {$programme}.
message-deadline_extended_to = Fristen er flytta til {$date}.
message-deadline_extended_kept = Det du har skrive, er lagra.
message-deadline_extended_amend = Søknaden er motteken, og du treng ikkje gjere noko. Du kan endre han fram til den nye fristen.
message-deadline_extended_continue = Hald fram med søknaden
message-deadline_extended_open = Opne søknaden

## Offer.

message-offer_subject = Du har fått tilbod om plass på {$programme}
message-offer_text = Gratulerer! Vi tilbyr deg plass på {$programme}.
message-offer_answer_by = Svar innan {$date}.
message-offer_else = Svarer du ikkje, går plassen til den neste på ventelista.
message-offer_know = Før du svarer, bør du vite dette:
message-offer_first_session = Første økt er {$session}.
message-offer_tentative = Datoane for samlingane er førebelse. Blir ein dato endra slik at du ikkje kan delta, kan du seie frå deg plassen utan kostnad.
message-offer_mandatory = Du må delta på desse øktene for å få kursbevis: {$sessions}.
message-offer_fee = Kursavgifta er {$fee}. Etter at du har takka ja, spør vi kven som skal ha fakturaen.
message-offer_free = Det er kostnadsfritt å delta.

## Waiting list.

message-waiting_list_subject = Du står på venteliste til {$programme}
message-waiting_list_text = Søknaden din oppfyller kriteria, men alle plassane er fylte.
message-waiting_list_number = Du står som nummer {$number} på ventelista.
message-waiting_list_offer = Blir ein plass ledig, får du tilbod på e-post. Då har du { $days ->
        [one] éin dag
       *[other] {$days} dagar
    } på å svare.
message-waiting_list_until = Ventelista gjeld til {$date}. Etter det får du melding om at ho er avslutta.
message-waiting_list_until_start = Ventelista gjeld til utdanninga tek til. Då får du melding om at ho er avslutta.
message-waiting_list_leave_text = Vil du ikkje stå på lista lenger?
message-waiting_list_leave = Fjern meg frå ventelista
message-waiting_list_ended_subject = Ventelista til {$programme} er avslutta
message-waiting_list_ended_text = Ingen plass vart ledig for deg på {$programme} før ventelista vart avslutta. Du har difor ikkje fått plass denne gongen.

## Rejection, as a letter: the result, the reason, what now, how to object.

message-rejection_subject = Svar på søknaden din til {$programme}
message-rejection_text = Du har dessverre ikkje fått plass på {$programme}.
message-rejection_why = Kvifor
message-rejection_seats = Vi fekk { $applications ->
        [one] éin søknad
       *[other] {$applications} søknader
    } til { $seats ->
        [one] éin plass
       *[other] {$seats} plassar
    }. Alle vart vurderte etter dei same kriteria.
message-rejection_now = Kva no
message-rejection_again = Du er velkomen til å søkje på nytt.
message-rejection_again_planned = Du er velkomen til å søkje på nytt. Neste opptak er planlagt til {$next}.
message-rejection_read = Du kan lese vurderinga vår og be om ein samtale.
message-rejection_link = Les vurderinga
message-rejection_complaint = Du kan klage
message-rejection_complaint_until = Du kan klage på vedtaket innan {$date}.
message-rejection_complaint_weeks = Det er { $weeks ->
        [one] éi veke
       *[other] {$weeks} veker
    } frå du fekk dette brevet.
message-rejection_complaint_how = Skriv kva du er usamd i, og kvifor. Send klaga frå søknadssida di eller til {$email}. Vi ser på saka på nytt. Er vi framleis usamde, sender vi klaga til {$body}. Du har rett til å sjå dokumenta i saka.
message-rejection_law = Vedtaket er gjort etter {$law}.
message-rejection_review = Er du usamd?
message-rejection_review_text = Meiner du at vi har misforstått noko eller gjort ein feil, kan du skrive til oss. Då ser ein annan person på søknaden på nytt.
message-rejection_review_until = Skriv innan {$date}.

## Sessions.

message-session_invitation_subject = {$session}: {$when}
message-session_invitation_text = Velkomen til {$session}.
message-session_invitation_when = Når
message-session_invitation_where = Kvar
message-session_invitation_form = Form
message-session_invitation_attendance = Deltaking
message-session_invitation_bring = Ta med
message-session_invitation_tentative = Datoen er førebels. Vi seier frå når han er stadfesta.
message-session_invitation_preparation = Før samlinga: {$what}
message-session_invitation_minutes = Bruk om lag { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }, og merk oppgåva som gjord.
message-session_invitation_mark = Merk oppgåva som gjord i planen når du er ferdig.
message-session_invitation_adjustments = Har du allergiar eller treng tilrettelegging? Sei frå innan {$date}. Vi slettar opplysningane 14 dagar etter samlinga.
message-session_invitation_link = Sjå økta
message-session_invitation_absence_text = Kan du ikkje kome?
message-session_invitation_absence = Meld fråvær
message-session_invitation_calendar = Kalenderfila ligg ved.
message-session_invitation_leader = Du er invitert fordi {$participant} er med i utdanninga. Vi rår til at næraste leiar er med på første og siste samling.
message-session_confirmed_subject = {$session} er stadfesta
message-session_confirmed_text = Datoen for {$session} er no stadfesta: {$when}.
message-session_moved_subject = {$session} er flytta til {$when}
message-session_moved_text = {$session} er flytta frå {$from} til {$to}.
message-session_moved_reason = Årsak: {$reason}
message-session_moved_contact = Passar det ikkje, ta kontakt innan {$date}.
message-session_place_subject = {$session}: no er staden klar
message-session_place_text = {$session} {$when} blir halden her: {$place}.
message-session_cancelled_subject = {$session} er avlyst
message-session_cancelled_text = {$session}, som skulle vore {$when}, er avlyst.
message-session_calendar_updated = Kalenderen din blir oppdatert når du opnar vedlegget.
message-session_link = Sjå planen

## A draft that will be deleted.

message-draft_ending_subject = Utkastet ditt til søknad blir sletta {$date}
message-draft_ending_text = Du har eit utkast til søknad på {$programme} som ikkje vart sendt.
message-draft_ending_deleted = Vi slettar det {$date}, og då er det borte for godt.
message-draft_ending_keep = Vil du ta vare på noko av teksten, må du kopiere han før det.
message-draft_ending_link = Opne utkastet

## Preparation.

message-preparation_subject = Hugs førebuinga til {$session}
message-preparation_text = {$session} er {$when}. Dette har du ikkje merkt som gjort:
message-preparation_task = {$what} (innan {$date})
message-preparation_mark = Har du alt gjort det, er det nok å merkje det som gjort i planen.
message-preparation_link = Merk som gjort i planen

## Certificate.

message-certificate_issued_subject = Kursbeviset ditt for {$programme} er klart
message-certificate_issued_text = Gratulerer! Du har fullført {$programme}, og kursbeviset ditt er utferda.
message-certificate_issued_link = Last ned kursbeviset
message-certificate_issued_check = Andre kan kontrollere beviset med koden {$code}:
message-certificate_issued_check_link = Kontroller kursbeviset

## Supervisor.

message-supervisor_named_subject = {$supervisor} er rettleiaren din
message-supervisor_named_text = {$supervisor} følgjer deg gjennom {$programme} og kan lese forbetringsarbeidet ditt. Ta gjerne kontakt før første samtale: {$email}
message-supervisor_named_replaces = {$supervisor} tek over etter {$before}.
message-supervisor_named_link = Opne forbetringsarbeidet
message-supervisor_assigned_subject = Du er rettleiar for eit team i {$programme}
message-supervisor_assigned_text = Du skal følgje {$team} gjennom {$programme}. Les forbetringsarbeidet, og avtal den første samtalen. Dei har fått vite at du er rettleiaren deira.
message-supervisor_assigned_link = Førebu samtalen

## The seat is taken, or the offer has ended.

message-seat_taken_subject = Plassen din på {$programme}
message-seat_taken_text = Du har fått plass på {$programme}. Velkomen!
message-seat_taken_next = På sida di finn du datoane, øktene du skal førebu deg til, og forbetringsarbeidet ditt. Det byrjar med det du skreiv i søknaden.
message-seat_taken_link = Opne sida di
message-offer_ended_subject = Tilbodet om plass på {$programme}
message-offer_ended_declined = Du har sagt frå deg plassen på {$programme}. Takk for at du sa frå. Plassen går til den neste på ventelista.
message-offer_ended_expired = Vi fekk ikkje svar innan fristen. Tilbodet om plass på {$programme} gjeld difor ikkje lenger.
message-offer_ended_no_seat = Den siste plassen på {$programme} vart teken rett før du svarte. Du står først på ventelista.
message-offer_ended_link = Sjå søknaden

## An application taken back, to those who waited for it.

message-application_withdrawn_subject = {$applicant} har trekt søknaden
message-application_withdrawn_text = {$applicant} har trekt søknaden til {$programme}.
message-application_withdrawn_leader = Du treng ikkje svare på noko. Har du alt stadfesta søknaden, gjeld det ikkje lenger.
message-application_withdrawn_programme = Les om utdanninga
message-application_withdrawn_seat = Plassen er ledig. Den neste på ventelista får tilbod.
message-application_withdrawn_link = Sjå søknadene

## A certificate taken back.

message-certificate_revoked_subject = Kursbeviset ditt for {$programme} er trekt tilbake
message-certificate_revoked_text = Vi har trekt tilbake kursbeviset ditt for {$programme}. Det er ikkje lenger gyldig, og den som kontrollerer det, får vite det.
message-certificate_revoked_reason = Grunngiving: {$reason}
message-certificate_revoked_objection = Meiner du at det er feil, kan du skrive til oss. Då ser ein annan person på saka på nytt.

## An application that came by mail, registered by staff.

message-application_registered_subject = Vi har registrert søknaden din til {$programme}
message-application_registered_text = Vi fekk søknaden din til {$programme} på e-post {$moment}, og har registrert han. Han har kome i tide.
message-application_registered_take_over = Opne søknaden, fyll ut det som manglar, og send han.
message-application_registered_by = Gjer det innan {$date}.
message-application_registered_link = Opne søknaden

## A story that everybody shown is asked about.

message-because_story = Du får denne e-posten fordi eit team i {$programme} har oppgitt deg som leiar.
message-story_asked_subject = Seier du ja til at historia blir publisert?
message-story_asked_member = Teamet ditt i {$programme} vil fortelje alle om forbetringsarbeidet. Historia blir publisert når alle i teamet og leiaren har sagt ja.
message-story_asked_leader = Eit team i {$programme} har oppgitt deg som leiar og vil fortelje alle om forbetringsarbeidet sitt. Historia blir publisert når alle i teamet og du har sagt ja.
message-story_asked_text = Les ho først. Du kan seie nei, og du kan trekkje eit ja når som helst. Då forsvinn historia med ein gong.
message-story_asked_link = Les historia og svar

## Somebody has commented on the improvement work.

message-comment_written_subject = Ny kommentar til forbetringsarbeidet
message-comment_written_text = {$by} har skrive ein kommentar til forbetringsarbeidet du er med på i {$programme}. Alle som kan lese forbetringsarbeidet, kan lese kommentaren og svare.
message-comment_written_link = Les kommentaren
