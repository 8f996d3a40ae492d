## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Stadfest at du støttar forbetringsarbeidet til {$applicant}
confirmation-intro = {$applicant} har søkt plass på {$programme} og har oppgitt deg som næraste leiar. Deltakarane gjennomfører eit forbetringsarbeid der dei arbeider, og det lukkast berre når leiaren står bak.
confirmation-answer_by = Svar innan {$date}. Lenkja verkar til då.
confirmation-binds = Dette bind deg til
confirmation-summary = Samandrag av søknaden
confirmation-statements = Kryss av for det du kan seie ja til
confirmation-hours = Timar i veka
confirmation-hours_below_recommended = { $hours ->
        [one] Éin time
       *[other] {$hours} timar
    } i veka er under tilrådd minimum på {$recommended}.
confirmation-comment = Kommentar
confirmation-limits = Kva er atterhaldet?
confirmation-name = Skriv namnet ditt
confirmation-name_hint = Namnet står saman med svaret ditt i søknaden.
confirmation-name_missing = Skriv namnet ditt, så vi veit kven som svarer
confirmation-no = Eg kan ikkje stadfeste dette
confirmation-not_mine = Dette gjeld ikkje meg
confirmation-not_mine_text = Kjenner du ikkje {$applicant}, eller er du ikkje leiaren? Trykk «Dette gjeld ikkje meg», så slettar vi e-postadressa di.
confirmation-forward = Send vidare til rett leiar
confirmation-forward_email = E-postadressa til rett leiar
confirmation-choose_answer = Vel om du kan stadfeste eller ikkje
confirmation-all_statements = Kryss av for alle punkta, eller vel «Ja, med atterhald»
confirmation-thanks_title = Takk for svaret
confirmation-thanks_yes = Du har stadfesta at du støttar {$applicant}. Vi har sagt frå til søkjaren.
confirmation-thanks_no = Du har svart at du ikkje kan stadfeste. Vi har sagt frå til {$applicant}.
confirmation-thanks_not_mine = E-postadressa di er sletta. Du treng ikkje gjere meir.
confirmation-thanks_change = Du kan endre svaret fram til {$date} med same lenkje.
confirmation-already = Du svarte {$date}.
confirmation-expired_title = Fristen for å svare er ute
confirmation-expired_text = Vil du likevel svare, sender vi ei ny lenkje til den same e-postadressa.
confirmation-withdrawn = Søknaden er trekt, og du treng ikkje svare.
confirmation-shown = { $hours ->
        [one] Éin time
       *[other] {$hours} timar
    } i veka, stadfesta {$date}
confirmation-answer = Kva er svaret ditt?
confirmation-answer_yes = Ja, eg stadfester alle punkta
confirmation-answer_limits = Ja, med atterhald
confirmation-start = Eg vil svare
confirmation-start_text = Du svarer på neste side. Ingenting er avgjort før du sender svaret.
confirmation-change = Endre svaret
confirmation-when_yes = Når du stadfester
confirmation-when_no = Når du ikkje kan stadfeste
confirmation-when_other = Når ein annan er rett leiar
confirmation-sign = Kven svarer?
confirmation-comment_hint = Skriv gjerne korleis de vil bruke kompetansen etterpå.
confirmation-limits_hint = Berre når du svarer «Ja, med atterhald».
confirmation-reason = Kvifor kan du ikkje stadfeste?
confirmation-reason_hint = {$applicant} får lese grunngivinga.
confirmation-hours_hint = Deltakarane bruker som regel {$min}–{$max} timar i veka. Samlingane kjem i tillegg.
confirmation-hours_still = Du kan likevel sende svaret.
confirmation-send = Send svaret
confirmation-send_anyway = Send svaret likevel
confirmation-not_read = Søknaden er endra etter at du opna sida. Les samandraget her på nytt, og send svaret. Det du skreiv, står her.
confirmation-wrong_receiver = Skriv adressa til leiaren, ikkje søkjaren si eller di eiga
confirmation-address_wait = Vi har sendt mange e-postar til denne adressa. Vent { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }, og prøv igjen.
confirmation-changed = Endra sidan du svarte
confirmation-thanks_limits = Du har stadfesta med atterhald. Vi har sagt frå til {$applicant}.
confirmation-answered_by = Svart av
confirmation-confirmed = Dette stadfesta du
confirmation-renew = Send meg ei ny lenkje
confirmation-renewed_title = Vi har sendt deg ei ny lenkje
confirmation-renewed_text = Ho kjem til den same e-postadressa om nokre minutt.
confirmation-ended_title = Lenkja verkar ikkje lenger
confirmation-ended_text = Du treng ikkje svare på dette lenger. Lurer du på noko, spør {$email}.
confirmation-waiting = Vi ventar på svar frå {$email} innan {$date}.
confirmation-earlier_version = Svaret gjeld ein tidlegare versjon av søknaden. Det leiaren las, er ikkje endra.
confirmation-remind = Send påminning til leiaren
confirmation-other_leader = Spør ein annan leiar
confirmation-other_leader_text = Er adressa feil, eller er ein annan rett leiar? Då verkar ikkje den første lenkja lenger.
confirmation-ask_leader = Spør denne leiaren
confirmation-asked_already = Denne leiaren er alt spurd
confirmation-too_many_leaders = Du har oppgitt så mange leiarar at vi må sjå på det saman. Skriv til {$email}.
confirmation-history = Dette har skjedd
confirmation-state_not_sent = Leiaren blir spurd når du har sendt søknaden.
confirmation-state_sent = Spurd {$date}
confirmation-state_yes = Stadfesta {$date}
confirmation-state_yes_with_limits = Stadfesta med atterhald {$date}
confirmation-state_no = Leiaren svarte {$date} at søknaden ikkje kan stadfestast.
confirmation-state_not_mine = Den du oppgav, svarte {$date}: «Dette gjeld ikkje meg.» Adressa er sletta. Oppgi rett leiar.
confirmation-state_forwarded = Sendt vidare til rett leiar {$date}
confirmation-state_expired = Fristen for å svare gjekk ut {$date}. Leiaren kan be om ei ny lenkje, eller du kan spørje ein annan.
confirmation-state_superseded = Erstatta av eit nytt spørsmål {$date}
confirmation-state_replaced = Eigenerklæringa di gjeld i staden for svar frå ein leiar.
confirmation-state_waived = Programleiaren ber ikkje om svar frå leiaren din.
confirmation-step_asked = Leiaren vart spurd
confirmation-step_asked_anew = Leiaren fekk ei ny lenkje
confirmation-step_reminded = Leiaren fekk ei påminning
confirmation-step_reminded_by_applicant = Du sende leiaren ei påminning
confirmation-step_yes = Leiaren stadfesta
confirmation-step_yes_with_limits = Leiaren stadfesta med atterhald
confirmation-step_no = Leiaren kunne ikkje stadfeste
confirmation-step_not_mine = Det gjaldt ikkje den som vart spurd. Adressa er sletta.
confirmation-step_forwarded = Spørsmålet vart sendt vidare til rett leiar
confirmation-step_superseded = Ein annan leiar vart oppgitt
confirmation-step_replaced = Eigenerklæringa kom med søknaden
confirmation-step_waived = Programleiaren gjekk vidare utan svar frå leiaren
