## The assessor's pages: what is left, one application at a time on the published criteria.

assessment-title = Vurdering
assessment-list_intro = { $count ->
        [0] Du har vurdert alle søknadene. Takk!
        [one] Én søknad gjenstår.
       *[other] {$count} søknader gjenstår.
    }
assessment-list_empty = Du har ingen søknader å vurdere. Programlederen deler dem ut når fristen er ute.
assessment-next = Vurder neste
assessment-application_number = Søknad {$number} av {$count}
assessment-blind = Dere ser ikke poengene til hverandre før begge er ferdige. {$finished} av {$asked} er ferdige.
assessment-criterion = Kriterium {$number}
assessment-score = Poeng
assessment-score_mean = Gjennomsnitt
assessment-score_missing = Gi poeng på dette kriteriet
assessment-note = Intern merknad
assessment-note_hint = Søkeren kan be om innsyn. Skriv saklig.
assessment-finish = Ferdig, vis neste
assessment-saved = Vurderingen er lagret
assessment-conflict = Jeg er inhabil
assessment-conflict_title = Er du inhabil?
assessment-conflict_text = Kjenner du søkeren, er du leder eller kollega, eller er det noe annet som kan svekke tilliten til vurderingen? Da vurderer en annen denne søknaden.
assessment-leader_answer = Svaret fra lederen
assessment-below_expected = Under forventet tid

# Levels of a score from 1 to 5.
assessment-level_1 = Svakt
assessment-level_2 = Noe svakt
assessment-level_3 = Godt nok
assessment-level_4 = Godt
assessment-level_5 = Svært godt
assessment-progress = {$done} av {$count} vurdert
assessment-difference = Vurderingene er {$points} poeng fra hverandre
assessment-assessors = Vurderere
assessment-locked = Vurderingen er låst fordi begge er ferdige.
assessment-early = Søkerne kan endre søknadene sine til og med {$date}. Du kan vurdere dem etter det.
assessment-comment = Kommentar
assessment-note_missing = Skriv en kommentar når du gir laveste eller høyeste poeng
assessment-partly = Delvis
assessment-read = Fra søknaden
assessment-read_nothing = Søkeren har ikke svart på dette.
assessment-write = Vurderingen din
assessment-whole_application = Hele søknaden
assessment-column_apart = Avstand
assessment-column_missing = Mangler
assessment-column_conflict = Inhabil
assessment-no_criteria = Kullet har ingen kunngjorte kriterier å gi poeng på. Er det flere søkere enn plasser, må du kunngjøre kriterier før du velger.
assessment-no_assessors = ingen ennå
assessment-board_blind = Poengene vises når alle som skal vurdere en søknad, er ferdige.
assessment-leader_unanswered = Lederen har ikke svart ennå.
assessment-leader_not_asked = Ingen leder er spurt.
assessment-leader_no = Lederen har svart nei.
assessment-leader_limits = Med forbehold
assessment-leader_replaced = Søkerens egenerklæring står i stedet for lederens svar.
assessment-leader_waived = Svar fra lederen trengs ikke her.
assessment-leader_earlier = Svaret gjelder en tidligere versjon av søknaden.
