## The assessor's pages: what is left, one application at a time on the published criteria.

assessment-title = Vurdering
assessment-list_intro = { $count ->
        [0] Du har vurdert alle søknadene. Takk!
        [one] Éin søknad står igjen.
       *[other] {$count} søknader står igjen.
    }
assessment-list_empty = Du har ingen søknader å vurdere. Programleiaren deler dei ut når fristen er ute.
assessment-next = Vurder neste
assessment-application_number = Søknad {$number} av {$count}
assessment-blind = De ser ikkje poenga til kvarandre før begge er ferdige. {$finished} av {$asked} er ferdige.
assessment-criterion = Kriterium {$number}
assessment-score = Poeng
assessment-score_mean = Gjennomsnitt
assessment-score_missing = Gi poeng på dette kriteriet
assessment-note = Intern merknad
assessment-note_hint = Søkjaren kan be om innsyn. Skriv sakleg.
assessment-finish = Ferdig, vis neste
assessment-saved = Vurderinga er lagra
assessment-conflict = Eg er inhabil
assessment-conflict_title = Er du inhabil?
assessment-conflict_text = Kjenner du søkjaren, er du leiar eller kollega, eller er det noko anna som kan svekkje tilliten til vurderinga? Då vurderer ein annan denne søknaden.
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
assessment-locked = Vurderinga er låst fordi begge er ferdige.
assessment-early = Søkjarane kan endre søknadene sine til og med {$date}. Du kan vurdere dei etter det.
assessment-comment = Kommentar
assessment-note_missing = Skriv ein kommentar når du gir lågaste eller høgaste poeng
assessment-partly = Delvis
assessment-read = Frå søknaden
assessment-read_nothing = Søkjaren har ikkje svart på dette.
assessment-write = Vurderinga di
assessment-whole_application = Heile søknaden
assessment-column_apart = Avstand
assessment-column_missing = Manglar
assessment-column_conflict = Inhabil
assessment-no_criteria = Kullet har ingen kunngjorde kriterium å gi poeng på. Er det fleire søkjarar enn plassar, må du kunngjere kriterium før du vel.
assessment-no_assessors = ingen enno
assessment-board_blind = Poenga blir viste når alle som skal vurdere ein søknad, er ferdige.
assessment-leader_unanswered = Leiaren har ikkje svart enno.
assessment-leader_not_asked = Ingen leiar er spurd.
assessment-leader_no = Leiaren har svart nei.
assessment-leader_limits = Med atterhald
assessment-leader_replaced = Eigenerklæringa til søkjaren står i staden for svaret frå leiaren.
assessment-leader_waived = Svar frå leiaren trengst ikkje her.
assessment-leader_earlier = Svaret gjeld ein tidlegare versjon av søknaden.
