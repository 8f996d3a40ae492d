## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Bekreft at du støtter forbedringsarbeidet til {$applicant}
confirmation-intro = {$applicant} har søkt plass på {$programme} og har oppgitt deg som nærmeste leder. Deltakerne gjennomfører et forbedringsarbeid der de jobber, og det lykkes bare når lederen står bak.
confirmation-answer_by = Svar innen {$date}. Lenken virker til da.
confirmation-binds = Dette binder deg til
confirmation-summary = Sammendrag av søknaden
confirmation-statements = Kryss av for det du kan si ja til
confirmation-have_read = Jeg har lest sammendraget av søknaden.
confirmation-team = Vi er enige om hvem som er med i forbedringsteamet.
confirmation-time = {$applicant} får sette av tid hver uke gjennom hele utdanningen.
confirmation-hours = Antall timer i uken
confirmation-attendance = {$applicant} får delta på alle obligatoriske samlinger.
confirmation-resources = Forbedringsarbeidet får de ressursene som er beskrevet i søknaden.
confirmation-later_use = Vi har en plan for hvordan kompetansen skal brukes etterpå.
confirmation-hours_low = Erfaringen er at deltakerne bruker {$min}–{$max} timer i uken. Vi anbefaler minst {$recommended}. Du kan likevel sende inn.
confirmation-hours_below_recommended = { $hours ->
        [one] Én time
       *[other] {$hours} timer
    } i uken er under anbefalt minimum på {$recommended}.
confirmation-comment = Kommentar
confirmation-limits = Hva er forbeholdet?
confirmation-name = Skriv navnet ditt
confirmation-name_hint = Navnet står sammen med svaret ditt i søknaden.
confirmation-name_missing = Skriv navnet ditt, så vi vet hvem som svarer
confirmation-position = Stilling
confirmation-yes = Bekreft
confirmation-yes_with_limits = Bekreft med forbehold
confirmation-no = Jeg kan ikke bekrefte dette
confirmation-not_mine = Dette gjelder ikke meg
confirmation-not_mine_text = Kjenner du ikke {$applicant}, eller er du ikke lederen? Trykk «Dette gjelder ikke meg», så sletter vi e-postadressen din.
confirmation-forward = Send videre til rett leder
confirmation-forward_email = E-postadressen til rett leder
confirmation-choose_answer = Velg om du kan bekrefte eller ikke
confirmation-all_statements = Kryss av for alle punktene, eller velg «Bekreft med forbehold»
confirmation-thanks_title = Takk for svaret
confirmation-thanks_yes = Du har bekreftet at du støtter {$applicant}. Vi har sagt fra til søkeren.
confirmation-thanks_no = Du har svart at du ikke kan bekrefte. Vi har sagt fra til {$applicant}.
confirmation-thanks_not_mine = E-postadressen din er slettet. Du trenger ikke gjøre mer.
confirmation-thanks_change = Du kan endre svaret fram til {$date} med samme lenke.
confirmation-already = Du svarte {$date}.
confirmation-expired_title = Fristen for å svare har gått ut
confirmation-expired_text = Vil du likevel svare, ta kontakt med {$email}.
confirmation-withdrawn = Søknaden er trukket, og du trenger ikke svare.
confirmation-shown = { $hours ->
        [one] Én time
       *[other] {$hours} timer
    } i uken, bekreftet {$date}
