## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Stadfest at du støttar forbetringsarbeidet til {$applicant}
confirmation-intro = {$applicant} har søkt plass på {$programme} og har oppgitt deg som næraste leiar. Deltakarane gjennomfører eit forbetringsarbeid der dei arbeider, og det lukkast berre når leiaren står bak.
confirmation-answer_by = Svar innan {$date}. Lenkja verkar til då.
confirmation-binds = Dette bind deg til
confirmation-summary = Samandrag av søknaden
confirmation-statements = Kryss av for det du kan seie ja til
confirmation-have_read = Eg har lese samandraget av søknaden.
confirmation-team = Vi er samde om kven som er med i forbetringsteamet.
confirmation-time = {$applicant} får setje av tid kvar veke gjennom heile utdanninga.
confirmation-hours = Timar i veka
confirmation-attendance = {$applicant} får delta på alle obligatoriske samlingar.
confirmation-resources = Forbetringsarbeidet får dei ressursane som er skildra i søknaden.
confirmation-later_use = Vi har ein plan for korleis kompetansen skal brukast etterpå.
confirmation-hours_low = Erfaringa er at deltakarane bruker {$min}–{$max} timar i veka. Vi rår til minst {$recommended}. Du kan likevel sende inn.
confirmation-hours_below_recommended = { $hours ->
        [one] Éin time
       *[other] {$hours} timar
    } i veka er under tilrådd minimum på {$recommended}.
confirmation-comment = Kommentar
confirmation-limits = Kva er atterhaldet?
confirmation-name = Skriv namnet ditt
confirmation-name_hint = Namnet står saman med svaret ditt i søknaden.
confirmation-name_missing = Skriv namnet ditt, så vi veit kven som svarer
confirmation-position = Stilling
confirmation-yes = Stadfest
confirmation-yes_with_limits = Stadfest med atterhald
confirmation-no = Eg kan ikkje stadfeste dette
confirmation-not_mine = Dette gjeld ikkje meg
confirmation-not_mine_text = Kjenner du ikkje {$applicant}, eller er du ikkje leiaren? Trykk «Dette gjeld ikkje meg», så slettar vi e-postadressa di.
confirmation-forward = Send vidare til rett leiar
confirmation-forward_email = E-postadressa til rett leiar
confirmation-choose_answer = Vel om du kan stadfeste eller ikkje
confirmation-all_statements = Kryss av for alle punkta, eller vel «Stadfest med atterhald»
confirmation-thanks_title = Takk for svaret
confirmation-thanks_yes = Du har stadfesta at du støttar {$applicant}. Vi har sagt frå til søkjaren.
confirmation-thanks_no = Du har svart at du ikkje kan stadfeste. Vi har sagt frå til {$applicant}.
confirmation-thanks_not_mine = E-postadressa di er sletta. Du treng ikkje gjere meir.
confirmation-thanks_change = Du kan endre svaret fram til {$date} med same lenkje.
confirmation-already = Du svarte {$date}.
confirmation-expired_title = Fristen for å svare er ute
confirmation-expired_text = Vil du likevel svare, ta kontakt med {$email}.
confirmation-withdrawn = Søknaden er trekt, og du treng ikkje svare.
confirmation-shown = { $hours ->
        [one] Éin time
       *[other] {$hours} timar
    } i veka, stadfesta {$date}
