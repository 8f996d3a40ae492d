## The command `bedre select`: a proposal on the command line, in words, and what is wrong with its files.

select-chosen = {$chosen} av { $applicants ->
        [one] éin søkjar
       *[other] {$applicants} søkjarar
    } får plass. Lista gir {$points} poeng.
select-nobody = Ingen søkjarar får plass.
select-chosen_line = {$applicant}: {$score} poeng
select-quotas = Kvotar
select-quota_between = {$column} {$value}: {$chosen} valde, skal vere frå {$min} til {$max}. Kostar {$price} poeng.
select-quota_at_least = {$column} {$value}: {$chosen} valde, skal vere minst {$min}. Kostar {$price} poeng.
select-quotas_free = { $count ->
        [one] Éin annan kvote er oppfylt utan å vere ved grensa.
       *[other] {$count} andre kvotar er oppfylte utan å vere ved grensa.
    }
select-spread = Fordeling etter {$column}
select-spread_cost = Skeivskapen som er igjen, kostar {$cost} poeng. Ønsket om jamn fordeling tek {$price} poeng frå poengsummen.
select-spread_value = {$value}: {$chosen} valde av {$applicants}, jamn fordeling gir {$target}
select-rejected = Utan plass, dei næraste først
select-rejected_at = {$applicant}: {$score} poeng, ville fått plass med {$needed}. {$because}
select-rejected_over = {$applicant}: {$score} poeng, ville fått plass med meir enn {$needed}. {$because}
select-rejected_always = {$applicant}: {$score} poeng. {$because}
select-because_line = Andre har fleire poeng.
select-because_full = Kvoten for {$column} {$value} er full. Han har plass til {$max}.
select-because_others = Plassen trengst for å få minst {$min} med {$column} {$value}.
select-because_spread = Andre søkjarar gir jamnare fordeling etter {$column}.
select-because_chosen_by_hand = Plassen går til ein som er vald for hand.
select-because_left_out = Teken ut for hand: {$reason}
select-because_tie_spread = Lista er like god, men mindre jamt fordelt, med denne søkjaren.
select-because_tie_prefer = Lista er like god med denne søkjaren. {$column} {$value} går føre.
select-because_tie_lottery = Lista er like god med denne søkjaren. Avgjort ved loddtrekking.
select-because_ruled_out = Inga liste som følgjer reglane, har plass til denne søkjaren.
select-seed = Loddtrekkinga er gjord med talet {$seed}.
select-infeasible = Reglane kan ikkje oppfyllast samtidig
select-conflict_seats = { $seats ->
        [one] Det er éin plass.
       *[other] Det er {$seats} plassar.
    }
select-conflict_min = Minst {$min} med {$column} {$value} ({$applicants} har søkt)
select-conflict_max = Høgst {$max} med {$column} {$value} ({$applicants} har søkt)
select-conflict_must = {$applicant} er vald for hand: {$reason}
select-conflict_must_not = {$applicant} er teken ut for hand: {$reason}
select-repair = Minste endring som gjer ei liste mogleg
select-repair_min = Senk kravet for {$column} {$value} frå {$from} til {$to}
select-repair_max = Hev taket for {$column} {$value} frå {$from} til {$to}
select-repair_must = Ikkje vel {$applicant} for hand
select-repair_must_not = Ikkje ta ut {$applicant} for hand
select-error_file = Vi kan ikkje lese {$file}: {$cause}
select-error_both_standard_input = Berre éi av filene kan vere standard inn (-).
select-error_at = {$file}, linje {$line}, kolonne {$column}: {$trouble}
select-error_in = {$file}: {$trouble}
select-trouble_encoding = Teksten er ikkje UTF-8. Lagre fila som UTF-8.
select-trouble_empty = Fila er tom. Første linje skal ha namn på kolonnane, blant dei id og score.
select-trouble_heading_missing = Kolonnen {$heading} manglar i første linje.
select-trouble_heading_twice = Kolonnen {$heading} står to gonger i første linje.
select-trouble_fields = Linja har {$found} felt, men første linje har {$expected}.
select-trouble_id_missing = id manglar. Kvar søkjar skal ha sin eigen.
select-trouble_id_twice = {$applicant} står òg på linje {$line}. Kvar søkjar skal ha sin eigen id.
select-trouble_score = score er «{$found}», men skal vere eit tal.
select-trouble_csv = Linja er ikkje gyldig CSV: {$cause}
select-trouble_toml = Dette er ikkje ein gyldig regel: {$cause}
select-trouble_weight = weight er {$found}, men skal vere eit tal frå 0 og oppover.
select-trouble_share = Andelen for {$value} passar ikkje. Kvar andel skal vere frå 0 til 1, og alle til saman høgst 1.
select-trouble_quota = min er {$min}, men max er {$max}. min kan ikkje vere større enn max.
select-trouble_column = Ingen søkjar har kolonnen {$column}.
select-trouble_unknown = {$applicant} er ikkje blant søkjarane.
select-trouble_reason = reason manglar. Eit val for hand skal ha ei grunngiving.
select-trouble_fine = Andelane har for mange ulike desimalar til å reknast nøyaktig. Rund dei av.
