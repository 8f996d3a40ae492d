## The supervisor's pages: who needs me and why, and what to ask.

supervision-board_title = Teama mine
supervision-board_intro = Dei som treng deg mest, står øvst.
supervision-board_empty = Du rettleier ingen team enno.
supervision-column_team = Team
supervision-column_project = Forbetringsarbeid
supervision-column_why = Kvifor no
supervision-column_last_data = Siste målepunkt
supervision-column_last_talk = Siste samtale
supervision-why_no_aim = Manglar mål
supervision-why_no_measure = Manglar måling
supervision-why_no_data = { $days ->
        [one] Ingen målepunkt på éin dag
       *[other] Ingen målepunkt på {$days} dagar
    }
supervision-why_signal_worse = Signal i feil retning
supervision-why_signal_better = Signal i rett retning
supervision-why_open_cycle = PDSA-sirkel utan avgjerd
supervision-why_no_cycle = Ingen test enno
supervision-why_nothing = Går etter planen
supervision-talk_title = Samtale med {$team}
supervision-talk_since = Nytt sidan sist ({$date})
supervision-talk_since_start = Nytt sidan start
supervision-talk_nothing_new = Ingenting er endra sidan sist.
supervision-talk_ask = Spør om dette
supervision-ask_aim = Korleis veit de når målet er nådd?
supervision-ask_data = Kva hindrar dykk i å måle?
supervision-ask_prediction = Kva trudde de ville skje, og kva skjedde?
supervision-ask_next = Kva er det minste de kan prøve før neste gong?
supervision-ask_leader = Kva treng de frå leiaren?
supervision-note = Notat frå rettleiinga
supervision-note_hint = Teamet kan lese notatet. Leiaren kan ikkje.
supervision-note_hint_private = Berre rettleiarane kan lese notatet.
supervision-note_save = Lagre notatet
supervision-notes = Notat
supervision-notes_empty = Ingen notat enno.
supervision-agreed = Dette vart vi samde om
supervision-next_talk = Neste samtale
supervision-no_supervisor = Manglar rettleiar
supervision-teams_title = Team og rettleiarar
supervision-column_supervisor = Rettleiar
supervision-assign_title = Rettleiarar for {$project}
supervision-assign_intro = Teamet har same rettleiar frå det får plass, til kursbeviset er utferda. Endrar du det, får teamet og den nye rettleiaren e-post.
supervision-assign_choose = Kven rettleier teamet?
supervision-new = Ein ny rettleiar
supervision-new_text = Er rettleiaren ikkje på lista, skriv du namn og e-postadresse her.
supervision-new_name = Namnet på rettleiaren
supervision-new_email = E-postadressa til rettleiaren
supervision-name_missing = Skriv namnet på rettleiaren
supervision-nobody_chosen = Vel minst éin rettleiar
supervision-own_team = Ingen kan rettleie sitt eige team
supervision-assign_save = Lagre og gi melding
supervision-assign_history = Dette har skjedd
supervision-came = {$name} vart rettleiar
supervision-went = {$name} er ikkje lenger rettleiar

## On the pages.

supervision-column_news = Nytt sidan sist
supervision-news_points = { $count ->
        [one] eitt målepunkt
       *[other] {$count} målepunkt
    }
supervision-news_cycles = { $count ->
        [one] éin test
       *[other] {$count} testar
    }
supervision-news_measures = { $count ->
        [one] éi måling
       *[other] {$count} målingar
    }
supervision-talk_open = Opne samtalen
supervision-open_project = Opne forbetringsarbeidet
supervision-audience = Kven kan lese notatet?
supervision-audience_team = Teamet og rettleiarane
supervision-audience_supervisors = Berre rettleiarane
supervision-note_missing = Skriv eit notat
supervision-charts = Går det betre hos dei?
