## The assessor's pages: what is left, one application at a time on the published criteria.

assessment-title = Vurdering
assessment-list_intro = { $count ->
        [0] Du har vurdert alle søknadene. Takk!
        [one] Éin søknad står att.
       *[other] {$count} søknader står att.
    }
assessment-list_empty = Du har ingen søknader å vurdere. Programleiaren deler dei ut når fristen er ute.
assessment-next = Vurder neste
assessment-application_number = Søknad {$number} av {$count}
assessment-blind = De ser ikkje poenga til kvarandre før begge er ferdige.
assessment-criterion = Kriterium {$number}
assessment-score = Poeng
assessment-score_of = {$score} av {$max} poeng
assessment-score_mean = Gjennomsnitt
assessment-score_missing = Gi poeng på dette kriteriet
assessment-note = Intern merknad
assessment-note_hint = Søkjaren kan be om innsyn. Skriv sakleg.
assessment-save = Lagre vurderinga
assessment-finish = Ferdig, vis neste
assessment-saved = Vurderinga er lagra
assessment-conflict = Eg er inhabil
assessment-conflict_title = Er du inhabil?
assessment-conflict_text = Kjenner du søkjaren, er du leiar eller kollega, eller er det anna som kan svekkje tilliten? Då vurderer ein annan denne søknaden.
assessment-conflict_recorded = Vi har notert at du er inhabil. Ein annan vurderer søknaden.
assessment-leader_answer = Svaret frå leiaren
assessment-below_expected = Under venta tid

# Levels of a score from 1 to 5.
assessment-level_1 = Svakt
assessment-level_2 = Noko svakt
assessment-level_3 = Godt nok
assessment-level_4 = Godt
assessment-level_5 = Svært godt
assessment-progress = {$done} av {$count} vurderte
assessment-difference = Vurderingane er {$points} poeng frå kvarandre
assessment-assessors = Vurderarar
assessment-assign = Del ut søknadene
assessment-assigned = Søknadene er delte ut
assessment-locked = Vurderinga er låst fordi begge er ferdige.
