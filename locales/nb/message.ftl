## Messages by e-mail: no personal details beyond the name, never the text of an application.

message-hello = Hei, {$name}
message-hello_unknown = Hei

## The foot of every message.

message-footer_greeting = Hilsen {$organiser}
message-footer_contact = Spørsmål? {$email}, {$phone}
message-footer_contact_email = Spørsmål? {$email}
message-footer_privacy = Slik behandler vi opplysningene dine
message-footer_notifications = Velg hva du vil bli varslet om
message-because_sign_in = Du får denne e-posten fordi noen ba om å logge inn med adressen din. Var det ikke deg, trenger du ikke gjøre noe.
message-because_applied = Du får denne e-posten fordi du søker eller har søkt på {$programme}.
message-because_leader = Du får denne e-posten fordi {$applicant} har oppgitt deg som nærmeste leder.
message-because_participant = Du får denne e-posten fordi du er med på {$programme}.
message-because_invited = Du får denne e-posten fordi du er invitert til en økt i {$programme}.
message-because_lead = Du får denne e-posten fordi du er programleder for {$programme}.

## Signing in.

message-sign_in_subject = Logg inn med koden {$code}
message-sign_in_text = Trykk på lenken og deretter på knappen på siden, eller skriv koden der du ba om å logge inn.
message-sign_in_link = Logg inn
message-sign_in_code = Kode
message-sign_in_valid = Lenken og koden virker i { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    } og kan brukes én gang.
message-sign_in_never_pass_on = Ikke gi koden til noen. Vi spør aldri om den.

## Application received.

message-application_received_subject = Vi har fått søknaden din til {$programme}
message-application_received_text = Vi har fått søknaden din til {$programme}. Du sendte den {$moment}.
message-application_received_not_complete = Søknaden er ikke komplett før lederen din har bekreftet den.
message-application_received_leader = Vi har sendt en e-post til {$email}.
message-application_received_leader_by = Lederen må svare innen {$date}.
message-application_received_tell_leader = Si gjerne fra til lederen din at e-posten er på vei.
message-application_received_amend = Du kan lese og endre søknaden fram til fristen.
message-application_received_deadline = Fristen er {$date}.
message-application_received_link = Åpne søknaden
message-application_received_answer_by = Du får svar senest {$date}.

## The leader.

message-leader_asked_subject = {$applicant} trenger din bekreftelse innen {$date}
message-leader_asked_text = {$applicant} har søkt plass på {$programme} og har oppgitt deg som nærmeste leder. Deltakerne gjennomfører et forbedringsarbeid der de jobber, og det lykkes bare når lederen står bak. Derfor ber vi deg svare på noen få spørsmål. Det tar omtrent fem minutter.
message-leader_asked_link = Les søknaden og svar
message-leader_asked_until = Lenken virker til {$date}.
message-leader_asked_not_mine = Kjenner du ikke {$applicant}, eller er du ikke lederen? Trykk «Dette gjelder ikke meg» på siden, så sletter vi e-postadressen din.
message-leader_reminder_subject = Påminnelse: {$applicant} venter på svaret ditt
message-leader_reminder_text = { $days ->
        [0] I dag ba vi
       *[other] For {$days} dager siden ba vi
        [one] I går ba vi
    } deg bekrefte søknaden til {$applicant}. Uten svar fra deg kan vi ikke vurdere søknaden.
message-leader_reminder_deadline = Fristen er {$date}.
message-leader_answered_yes_subject = Lederen din har bekreftet søknaden
message-leader_answered_yes_text = Lederen din har bekreftet søknaden din til {$programme}. Den er nå komplett, og du trenger ikke gjøre mer.
message-leader_answered_limits_subject = Lederen din har bekreftet søknaden med forbehold
message-leader_answered_limits_text = Lederen din har bekreftet søknaden din til {$programme} med forbehold. Les forbeholdet, og snakk sammen om det.
message-leader_answered_no_subject = Lederen din kan ikke bekrefte søknaden
message-leader_answered_no_text = Lederen din har svart at søknaden din til {$programme} ikke kan bekreftes nå. Snakk sammen. Fram til fristen kan lederen endre svaret, eller du kan endre eller trekke søknaden.
message-leader_answered_not_mine_subject = Oppgi en annen leder i søknaden
message-leader_answered_not_mine_text = Den du oppga som leder i søknaden til {$programme}, svarer at det ikke er rett person. Vi har slettet adressen. Oppgi en annen, så sender vi en ny lenke.
message-leader_answered_forwarded_subject = Lederbekreftelsen er sendt videre
message-leader_answered_forwarded_text = Den du oppga som leder i søknaden til {$programme}, har sendt spørsmålet videre til rett leder. Vi har spurt den nye lederen. Du trenger ikke gjøre mer nå.
message-leader_answered_link = Åpne søknaden

## Deadline extended.

message-deadline_extended_subject = Søknadsfristen er forlenget til {$date}
message-deadline_extended_draft = Du har begynt på en søknad til {$programme}.
message-deadline_extended_submitted = Du har sendt en søknad til {$programme}.
message-deadline_extended_to = Fristen er flyttet til {$date}.
message-deadline_extended_kept = Det du har skrevet, er lagret.
message-deadline_extended_amend = Søknaden er mottatt, og du trenger ikke gjøre noe. Du kan endre den fram til den nye fristen.
message-deadline_extended_continue = Fortsett på søknaden
message-deadline_extended_open = Åpne søknaden

## Offer.

message-offer_subject = Du har fått tilbud om plass på {$programme}
message-offer_text = Gratulerer! Vi tilbyr deg plass på {$programme}.
message-offer_answer_by = Svar innen {$date}.
message-offer_else = Svarer du ikke, går plassen til den neste på ventelisten.
message-offer_know = Før du svarer, bør du vite dette:
message-offer_first_session = Første økt er {$session}.
message-offer_tentative = Datoene for samlingene er foreløpige. Blir en dato endret slik at du ikke kan delta, kan du si fra deg plassen uten kostnad.
message-offer_mandatory = Du må delta på disse øktene for å få kursbevis: {$sessions}.
message-offer_fee = Kursavgiften er {$fee}. Etter at du har takket ja, spør vi hvem som skal ha fakturaen.
message-offer_free = Det er kostnadsfritt å delta.

## Waiting list.

message-waiting_list_subject = Du står på venteliste til {$programme}
message-waiting_list_text = Søknaden din oppfyller kriteriene, men alle plassene er fylt.
message-waiting_list_number = Du står som nummer {$number} på ventelisten.
message-waiting_list_offer = Blir en plass ledig, får du tilbud på e-post. Da har du { $days ->
        [one] én dag
       *[other] {$days} dager
    } på å svare.
message-waiting_list_until = Ventelisten gjelder til {$date}. Etter det får du beskjed om at den er avsluttet.
message-waiting_list_until_start = Ventelisten gjelder til utdanningen begynner. Da får du beskjed om at den er avsluttet.
message-waiting_list_leave_text = Vil du ikke stå på listen lenger?
message-waiting_list_leave = Fjern meg fra ventelisten
message-waiting_list_ended_subject = Ventelisten til {$programme} er avsluttet
message-waiting_list_ended_text = Ingen plass ble ledig for deg på {$programme} før ventelisten ble avsluttet. Du har derfor ikke fått plass denne gangen.

## Rejection, as a letter: the result, the reason, what now, how to object.

message-rejection_subject = Svar på søknaden din til {$programme}
message-rejection_text = Du har dessverre ikke fått plass på {$programme}.
message-rejection_why = Hvorfor
message-rejection_seats = Vi fikk { $applications ->
        [one] én søknad
       *[other] {$applications} søknader
    } til { $seats ->
        [one] én plass
       *[other] {$seats} plasser
    }. Alle ble vurdert etter de samme kriteriene.
message-rejection_now = Hva nå
message-rejection_again = Du er velkommen til å søke igjen.
message-rejection_again_planned = Du er velkommen til å søke igjen. Neste opptak er planlagt til {$next}.
message-rejection_read = Du kan lese vurderingen vår og be om en samtale.
message-rejection_link = Les vurderingen
message-rejection_complaint = Du kan klage
message-rejection_complaint_until = Du kan klage på vedtaket innen {$date}.
message-rejection_complaint_weeks = Det er { $weeks ->
        [one] én uke
       *[other] {$weeks} uker
    } fra du fikk dette brevet.
message-rejection_complaint_how = Skriv hva du er uenig i, og hvorfor. Send klagen fra søknadssiden din eller til {$email}. Vi ser på saken på nytt. Er vi fortsatt uenige, sender vi klagen til {$body}. Du har rett til å se dokumentene i saken.
message-rejection_law = Vedtaket er gjort etter {$law}.
message-rejection_review = Er du uenig?
message-rejection_review_text = Mener du at vi har misforstått noe eller gjort en feil, kan du skrive til oss. Da ser en annen person på søknaden på nytt.
message-rejection_review_until = Skriv innen {$date}.

## Sessions.

message-session_invitation_subject = {$session}: {$when}
message-session_invitation_text = Velkommen til {$session}.
message-session_invitation_when = Når
message-session_invitation_where = Hvor
message-session_invitation_form = Form
message-session_invitation_attendance = Deltakelse
message-session_invitation_bring = Ta med
message-session_invitation_tentative = Datoen er foreløpig. Vi sier fra når den er bekreftet.
message-session_invitation_preparation = Før samlingen: {$what}
message-session_invitation_minutes = Bruk omtrent { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }, og merk oppgaven som gjort.
message-session_invitation_mark = Merk oppgaven som gjort i planen når du er ferdig.
message-session_invitation_adjustments = Har du allergier eller trenger tilrettelegging? Si fra innen {$date}. Vi sletter opplysningene 14 dager etter samlingen.
message-session_invitation_link = Se økten
message-session_invitation_absence_text = Kan du ikke komme?
message-session_invitation_absence = Meld fravær
message-session_invitation_calendar = Kalenderfilen ligger ved.
message-session_invitation_leader = Du er invitert fordi {$participant} er med i utdanningen. Vi anbefaler at nærmeste leder er med på første og siste samling.
message-session_confirmed_subject = {$session} er bekreftet
message-session_confirmed_text = Datoen for {$session} er nå bekreftet: {$when}.
message-session_moved_subject = {$session} er flyttet til {$when}
message-session_moved_text = {$session} er flyttet fra {$from} til {$to}.
message-session_moved_reason = Årsak: {$reason}
message-session_moved_contact = Passer det ikke, ta kontakt innen {$date}.
message-session_place_subject = {$session}: nå er stedet klart
message-session_place_text = {$session} {$when} blir holdt her: {$place}.
message-session_cancelled_subject = {$session} er avlyst
message-session_cancelled_text = {$session}, som skulle vært {$when}, er avlyst.
message-session_calendar_updated = Kalenderen din blir oppdatert når du åpner vedlegget.
message-session_link = Se planen

## A draft that will be deleted.

message-draft_ending_subject = Utkastet ditt til søknad blir slettet {$date}
message-draft_ending_text = Du har et utkast til søknad på {$programme} som ikke ble sendt.
message-draft_ending_deleted = Vi sletter det {$date}, og da er det borte for godt.
message-draft_ending_keep = Vil du ta vare på noe av teksten, må du kopiere den før det.
message-draft_ending_link = Åpne utkastet

## Preparation.

message-preparation_subject = Husk forberedelsen til {$session}
message-preparation_text = {$session} er {$when}. Dette har du ikke merket som gjort:
message-preparation_task = {$what} (innen {$date})
message-preparation_mark = Har du gjort det allerede, er det nok å merke det som gjort i planen.
message-preparation_link = Merk som gjort i planen

## Certificate.

message-certificate_issued_subject = Kursbeviset ditt for {$programme} er klart
message-certificate_issued_text = Gratulerer! Du har fullført {$programme}, og kursbeviset ditt er utstedt.
message-certificate_issued_link = Last ned kursbeviset
message-certificate_issued_check = Andre kan kontrollere beviset med koden {$code}:
message-certificate_issued_check_link = Kontroller kursbeviset

## Supervisor.

message-supervisor_named_subject = {$supervisor} er veilederen din
message-supervisor_named_text = {$supervisor} følger deg gjennom {$programme} og kan lese forbedringsarbeidet ditt. Ta gjerne kontakt før første samtale: {$email}
message-supervisor_named_replaces = {$supervisor} overtar etter {$before}.
message-supervisor_named_link = Åpne forbedringsarbeidet
message-supervisor_assigned_subject = Du er veileder for et team i {$programme}
message-supervisor_assigned_text = Du skal følge {$team} gjennom {$programme}. Les forbedringsarbeidet, og avtal den første samtalen. De har fått vite at du er veilederen deres.
message-supervisor_assigned_link = Forbered samtalen

## The seat is taken, or the offer has ended.

message-seat_taken_subject = Plassen din på {$programme}
message-seat_taken_text = Du har fått plass på {$programme}. Velkommen!
message-seat_taken_next = På siden din finner du datoene, øktene du skal forberede deg til, og forbedringsarbeidet ditt. Det begynner med det du skrev i søknaden.
message-seat_taken_link = Åpne siden din
message-offer_ended_subject = Tilbudet om plass på {$programme}
message-offer_ended_declined = Du har sagt fra deg plassen på {$programme}. Takk for at du sa fra. Plassen går til den neste på ventelisten.
message-offer_ended_expired = Vi fikk ikke svar innen fristen. Tilbudet om plass på {$programme} gjelder derfor ikke lenger.
message-offer_ended_no_seat = Den siste plassen på {$programme} ble tatt rett før du svarte. Du står først på ventelisten.
message-offer_ended_link = Se søknaden

## An application taken back, to those who waited for it.

message-application_withdrawn_subject = {$applicant} har trukket søknaden
message-application_withdrawn_text = {$applicant} har trukket søknaden til {$programme}.
message-application_withdrawn_leader = Du trenger ikke svare på noe. Har du allerede bekreftet søknaden, gjelder det ikke lenger.
message-application_withdrawn_programme = Les om utdanningen
message-application_withdrawn_seat = Plassen er ledig. Den neste på ventelisten får tilbud.
message-application_withdrawn_link = Se søknadene

## A certificate taken back.

message-certificate_revoked_subject = Kursbeviset ditt for {$programme} er trukket tilbake
message-certificate_revoked_text = Vi har trukket tilbake kursbeviset ditt for {$programme}. Det er ikke lenger gyldig, og den som kontrollerer det, får vite det.
message-certificate_revoked_reason = Begrunnelse: {$reason}
message-certificate_revoked_objection = Mener du at det er feil, kan du skrive til oss. Da ser en annen person på saken på nytt.

## An application that came by mail, registered by staff.

message-application_registered_subject = Vi har registrert søknaden din til {$programme}
message-application_registered_text = Vi fikk søknaden din til {$programme} på e-post {$moment}, og har registrert den. Den er kommet i tide.
message-application_registered_take_over = Åpne søknaden, fyll ut det som mangler, og send den.
message-application_registered_by = Gjør det innen {$date}.
message-application_registered_link = Åpne søknaden

## A story that everybody shown is asked about.

message-because_story = Du får denne e-posten fordi et team i {$programme} har oppgitt deg som leder.
message-story_asked_subject = Sier du ja til at historien blir publisert?
message-story_asked_member = Teamet ditt i {$programme} vil fortelle alle om forbedringsarbeidet. Historien blir publisert når alle i teamet og lederen har sagt ja.
message-story_asked_leader = Et team i {$programme} har oppgitt deg som leder og vil fortelle alle om forbedringsarbeidet sitt. Historien blir publisert når alle i teamet og du har sagt ja.
message-story_asked_text = Les den først. Du kan si nei, og du kan trekke et ja når som helst. Da forsvinner historien med en gang.
message-story_asked_link = Les historien og svar

## Somebody has commented on the improvement work.

message-comment_written_subject = Ny kommentar til forbedringsarbeidet
message-comment_written_text = {$by} har skrevet en kommentar til forbedringsarbeidet du er med på i {$programme}. Alle som kan lese forbedringsarbeidet, kan lese kommentaren og svare.
message-comment_written_link = Les kommentaren
