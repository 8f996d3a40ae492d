## The command `bedre select`: a proposal on the command line, in words, and what is wrong with its files.

select-chosen = {$chosen} av { $applicants ->
        [one] én søker
       *[other] {$applicants} søkere
    } får plass. Listen gir {$points} poeng.
select-nobody = Ingen søkere får plass.
select-chosen_line = {$applicant}: {$score} poeng
select-quotas = Kvoter
select-quota_between = {$column} {$value}: {$chosen} valgt, skal være fra {$min} til {$max}. Koster {$price} poeng.
select-quota_at_least = {$column} {$value}: {$chosen} valgt, skal være minst {$min}. Koster {$price} poeng.
select-quotas_free = { $count ->
        [one] Én annen kvote er oppfylt uten å være ved grensen.
       *[other] {$count} andre kvoter er oppfylt uten å være ved grensen.
    }
select-spread = Fordeling etter {$column}
select-spread_cost = Skjevheten som er igjen, koster {$cost} poeng. Ønsket om jevn fordeling tar {$price} poeng fra poengsummen.
select-spread_value = {$value}: {$chosen} valgt av {$applicants}, jevn fordeling gir {$target}
select-rejected = Uten plass, de nærmeste først
select-rejected_at = {$applicant}: {$score} poeng, ville fått plass med {$needed}. {$because}
select-rejected_over = {$applicant}: {$score} poeng, ville fått plass med mer enn {$needed}. {$because}
select-rejected_always = {$applicant}: {$score} poeng. {$because}
select-because_line = Andre har flere poeng.
select-because_full = Kvoten for {$column} {$value} er full. Den har plass til {$max}.
select-because_others = Plassen trengs for å få minst {$min} med {$column} {$value}.
select-because_spread = Andre søkere gir jevnere fordeling etter {$column}.
select-because_chosen_by_hand = Plassen går til en som er valgt for hånd.
select-because_left_out = Tatt ut for hånd: {$reason}
select-because_tie_spread = Listen er like god, men mindre jevnt fordelt, med denne søkeren.
select-because_tie_prefer = Listen er like god med denne søkeren. {$column} {$value} går foran.
select-because_tie_lottery = Listen er like god med denne søkeren. Avgjort ved loddtrekning.
select-because_ruled_out = Ingen liste som følger reglene, har plass til denne søkeren.
select-seed = Loddtrekningen er gjort med tallet {$seed}.
select-infeasible = Reglene kan ikke oppfylles samtidig
select-conflict_seats = { $seats ->
        [one] Det er én plass.
       *[other] Det er {$seats} plasser.
    }
select-conflict_min = Minst {$min} med {$column} {$value} ({$applicants} har søkt)
select-conflict_max = Høyst {$max} med {$column} {$value} ({$applicants} har søkt)
select-conflict_must = {$applicant} er valgt for hånd: {$reason}
select-conflict_must_not = {$applicant} er tatt ut for hånd: {$reason}
select-repair = Minste endring som gjør en liste mulig
select-repair_min = Senk kravet for {$column} {$value} fra {$from} til {$to}
select-repair_max = Hev taket for {$column} {$value} fra {$from} til {$to}
select-repair_must = Ikke velg {$applicant} for hånd
select-repair_must_not = Ikke ta ut {$applicant} for hånd
select-error_file = Vi kan ikke lese {$file}: {$cause}
select-error_both_standard_input = Bare én av filene kan være standard inn (-).
select-error_at = {$file}, linje {$line}, kolonne {$column}: {$trouble}
select-error_in = {$file}: {$trouble}
select-trouble_encoding = Teksten er ikke UTF-8. Lagre filen som UTF-8.
select-trouble_empty = Filen er tom. Første linje skal ha navn på kolonnene, blant dem id og score.
select-trouble_heading_missing = Kolonnen {$heading} mangler i første linje.
select-trouble_heading_twice = Kolonnen {$heading} står to ganger i første linje.
select-trouble_fields = Linjen har {$found} felt, men første linje har {$expected}.
select-trouble_id_missing = id mangler. Hver søker skal ha sin egen.
select-trouble_id_twice = {$applicant} står også på linje {$line}. Hver søker skal ha sin egen id.
select-trouble_score = score er «{$found}», men skal være et tall.
select-trouble_csv = Linjen er ikke gyldig CSV: {$cause}
select-trouble_toml = Dette er ikke en gyldig regel: {$cause}
select-trouble_weight = weight er {$found}, men skal være et tall fra 0 og oppover.
select-trouble_share = Andelen for {$value} passer ikke. Hver andel skal være fra 0 til 1, og alle til sammen høyst 1.
select-trouble_quota = min er {$min}, men max er {$max}. min kan ikke være større enn max.
select-trouble_column = Ingen søker har kolonnen {$column}.
select-trouble_unknown = {$applicant} er ikke blant søkerne.
select-trouble_reason = reason mangler. Et valg for hånd skal ha en begrunnelse.
select-trouble_fine = Andelene har for mange ulike desimaler til å regnes nøyaktig. Rund dem av.
