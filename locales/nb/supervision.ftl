## The supervisor's pages: who needs me and why, and what to ask.

supervision-board_title = Teamene mine
supervision-board_intro = De som trenger deg mest, står øverst.
supervision-board_empty = Du veileder ingen team ennå.
supervision-column_team = Team
supervision-column_project = Forbedringsarbeid
supervision-column_why = Hvorfor nå
supervision-column_last_data = Siste målepunkt
supervision-column_last_talk = Siste samtale
supervision-why_no_aim = Mangler mål
supervision-why_no_measure = Mangler måling
supervision-why_no_data = { $days ->
        [one] Ingen målepunkter på én dag
       *[other] Ingen målepunkter på {$days} dager
    }
supervision-why_signal_worse = Signal i feil retning
supervision-why_signal_better = Signal i riktig retning
supervision-why_open_cycle = PDSA-sirkel uten beslutning
supervision-why_no_cycle = Ingen test ennå
supervision-why_nothing = Går etter planen
supervision-talk_title = Samtale med {$team}
supervision-talk_since = Nytt siden sist ({$date})
supervision-talk_since_start = Nytt siden start
supervision-talk_nothing_new = Ingenting er endret siden sist.
supervision-talk_ask = Spør om dette
supervision-ask_aim = Hvordan vet dere når målet er nådd?
supervision-ask_data = Hva hindrer dere i å måle?
supervision-ask_prediction = Hva trodde dere ville skje, og hva skjedde?
supervision-ask_next = Hva er det minste dere kan prøve før neste gang?
supervision-ask_leader = Hva trenger dere fra lederen?
supervision-note = Notat fra veiledningen
supervision-note_hint = Teamet kan lese notatet. Lederen kan ikke.
supervision-note_hint_private = Bare veilederne kan lese notatet.
supervision-note_save = Lagre notatet
supervision-notes = Notater
supervision-notes_empty = Ingen notater ennå.
supervision-agreed = Dette ble vi enige om
supervision-next_talk = Neste samtale
supervision-no_supervisor = Mangler veileder
supervision-teams_title = Team og veiledere
supervision-column_supervisor = Veileder
supervision-assign_title = Veiledere for {$project}
supervision-assign_intro = Teamet har samme veileder fra det får plass, til kursbeviset er utstedt. Endrer du det, får teamet og den nye veilederen e-post.
supervision-assign_choose = Hvem veileder teamet?
supervision-new = En ny veileder
supervision-new_text = Er veilederen ikke på listen, skriver du navn og e-postadresse her.
supervision-new_name = Navnet til veilederen
supervision-new_email = E-postadressen til veilederen
supervision-name_missing = Skriv navnet til veilederen
supervision-nobody_chosen = Velg minst én veileder
supervision-own_team = Ingen kan veilede sitt eget team
supervision-assign_save = Lagre og gi beskjed
supervision-assign_history = Dette har skjedd
supervision-came = {$name} ble veileder
supervision-went = {$name} er ikke lenger veileder

## On the pages.

supervision-column_news = Nytt siden sist
supervision-news_points = { $count ->
        [one] ett målepunkt
       *[other] {$count} målepunkter
    }
supervision-news_cycles = { $count ->
        [one] én test
       *[other] {$count} tester
    }
supervision-news_measures = { $count ->
        [one] én måling
       *[other] {$count} målinger
    }
supervision-talk_open = Åpne samtalen
supervision-open_project = Åpne forbedringsarbeidet
supervision-audience = Hvem kan lese notatet?
supervision-audience_team = Teamet og veilederne
supervision-audience_supervisors = Bare veilederne
supervision-note_missing = Skriv et notat
supervision-charts = Går det bedre hos dem?
