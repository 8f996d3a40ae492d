## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Bekreft at du støtter forbedringsarbeidet til {$applicant}
confirmation-intro = {$applicant} har søkt plass på {$programme} og har oppgitt deg som nærmeste leder. Deltakerne gjennomfører et forbedringsarbeid der de jobber, og det lykkes bare når lederen står bak.
confirmation-answer_by = Svar innen {$date}. Lenken virker til da.
confirmation-binds = Dette binder deg til
confirmation-summary = Sammendrag av søknaden
confirmation-statements = Kryss av for det du kan si ja til
confirmation-hours = Antall timer i uken
confirmation-hours_below_recommended = { $hours ->
        [one] Én time
       *[other] {$hours} timer
    } i uken er under anbefalt minimum på {$recommended}.
confirmation-comment = Kommentar
confirmation-limits = Hva er forbeholdet?
confirmation-name = Skriv navnet ditt
confirmation-name_hint = Navnet står sammen med svaret ditt i søknaden.
confirmation-name_missing = Skriv navnet ditt, så vi vet hvem som svarer
confirmation-no = Jeg kan ikke bekrefte dette
confirmation-not_mine = Dette gjelder ikke meg
confirmation-not_mine_text = Kjenner du ikke {$applicant}, eller er du ikke lederen? Trykk «Dette gjelder ikke meg», så sletter vi e-postadressen din.
confirmation-forward = Send videre til rett leder
confirmation-forward_email = E-postadressen til rett leder
confirmation-choose_answer = Velg om du kan bekrefte eller ikke
confirmation-all_statements = Kryss av for alle punktene, eller velg «Ja, med forbehold»
confirmation-thanks_title = Takk for svaret
confirmation-thanks_yes = Du har bekreftet at du støtter {$applicant}. Vi har sagt fra til søkeren.
confirmation-thanks_no = Du har svart at du ikke kan bekrefte. Vi har sagt fra til {$applicant}.
confirmation-thanks_not_mine = E-postadressen din er slettet. Du trenger ikke gjøre mer.
confirmation-thanks_change = Du kan endre svaret fram til {$date} med samme lenke.
confirmation-already = Du svarte {$date}.
confirmation-expired_title = Fristen for å svare har gått ut
confirmation-expired_text = Vil du likevel svare, sender vi en ny lenke til den samme e-postadressen.
confirmation-withdrawn = Søknaden er trukket, og du trenger ikke svare.
confirmation-shown = { $hours ->
        [one] Én time
       *[other] {$hours} timer
    } i uken, bekreftet {$date}
confirmation-answer = Hva er svaret ditt?
confirmation-answer_yes = Ja, jeg bekrefter alle punktene
confirmation-answer_limits = Ja, med forbehold
confirmation-start = Jeg vil svare
confirmation-start_text = Du svarer på neste side. Ingenting er avgjort før du sender svaret.
confirmation-change = Endre svaret
confirmation-when_yes = Når du bekrefter
confirmation-when_no = Når du ikke kan bekrefte
confirmation-when_other = Når en annen er rett leder
confirmation-sign = Hvem svarer?
confirmation-comment_hint = Skriv gjerne hvordan dere vil bruke kompetansen etterpå.
confirmation-limits_hint = Bare når du svarer «Ja, med forbehold».
confirmation-reason = Hvorfor kan du ikke bekrefte?
confirmation-reason_hint = {$applicant} får lese begrunnelsen.
confirmation-hours_hint = Deltakerne bruker som regel {$min}–{$max} timer i uken. Samlingene kommer i tillegg.
confirmation-hours_still = Du kan likevel sende svaret.
confirmation-send = Send svaret
confirmation-send_anyway = Send svaret likevel
confirmation-not_read = Søknaden er endret etter at du åpnet siden. Les sammendraget her på nytt, og send svaret. Det du skrev, står her.
confirmation-wrong_receiver = Skriv adressen til lederen, ikke søkerens eller din egen
confirmation-address_wait = Vi har sendt mange e-poster til denne adressen. Vent { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }, og prøv igjen.
confirmation-changed = Endret siden du svarte
confirmation-thanks_limits = Du har bekreftet med forbehold. Vi har sagt fra til {$applicant}.
confirmation-answered_by = Svart av
confirmation-confirmed = Dette bekreftet du
confirmation-renew = Send meg en ny lenke
confirmation-renewed_title = Vi har sendt deg en ny lenke
confirmation-renewed_text = Den kommer til den samme e-postadressen om noen minutter.
confirmation-ended_title = Lenken virker ikke lenger
confirmation-ended_text = Du trenger ikke svare på dette lenger. Lurer du på noe, spør {$email}.
confirmation-waiting = Vi venter på svar fra {$email} innen {$date}.
confirmation-earlier_version = Svaret gjelder en tidligere versjon av søknaden. Det lederen leste, er ikke endret.
confirmation-remind = Send påminnelse til lederen
confirmation-other_leader = Spør en annen leder
confirmation-other_leader_text = Er adressen feil, eller er en annen rett leder? Da virker ikke den første lenken lenger.
confirmation-ask_leader = Spør denne lederen
confirmation-asked_already = Denne lederen er allerede spurt
confirmation-too_many_leaders = Du har oppgitt så mange ledere at vi må se på det sammen. Skriv til {$email}.
confirmation-history = Dette har skjedd
confirmation-state_not_sent = Lederen blir spurt når du har sendt søknaden.
confirmation-state_sent = Spurt {$date}
confirmation-state_yes = Bekreftet {$date}
confirmation-state_yes_with_limits = Bekreftet med forbehold {$date}
confirmation-state_no = Lederen svarte {$date} at søknaden ikke kan bekreftes.
confirmation-state_not_mine = Den du oppga, svarte {$date}: «Dette gjelder ikke meg.» Adressen er slettet. Oppgi rett leder.
confirmation-state_forwarded = Sendt videre til rett leder {$date}
confirmation-state_expired = Fristen for å svare gikk ut {$date}. Lederen kan be om en ny lenke, eller du kan spørre en annen.
confirmation-state_superseded = Erstattet av et nytt spørsmål {$date}
confirmation-state_replaced = Egenerklæringen din gjelder i stedet for svar fra en leder.
confirmation-state_waived = Programlederen ber ikke om svar fra lederen din.
confirmation-step_asked = Lederen ble spurt
confirmation-step_asked_anew = Lederen fikk en ny lenke
confirmation-step_reminded = Lederen fikk en påminnelse
confirmation-step_reminded_by_applicant = Du sendte lederen en påminnelse
confirmation-step_yes = Lederen bekreftet
confirmation-step_yes_with_limits = Lederen bekreftet med forbehold
confirmation-step_no = Lederen kunne ikke bekrefte
confirmation-step_not_mine = Det gjaldt ikke den som ble spurt. Adressen er slettet.
confirmation-step_forwarded = Spørsmålet ble sendt videre til rett leder
confirmation-step_superseded = En annen leder ble oppgitt
confirmation-step_replaced = Egenerklæringen kom med søknaden
confirmation-step_waived = Programlederen gikk videre uten svar fra lederen
