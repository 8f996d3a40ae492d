## The programme manager's pages for selection: proposal, decision, release, letters.

admission-title = Utval
admission-intro = Forslaget gir flest poeng samla innanfor plassane, og så jamn geografisk fordeling som mogleg. Du avgjer.
admission-propose = Lag forslag
admission-propose_again = Lag nytt forslag
admission-not_ready = { $count ->
        [one] Éin søknad manglar vurdering.
       *[other] {$count} søknader manglar vurdering.
    }
admission-seats = {$chosen} av { $seats ->
        [one] éin plass
       *[other] {$seats} plassar
    } føreslått
admission-applicants = { $count ->
        [0] Ingen søkjarar
        [one] Éin søkjar
       *[other] {$count} søkjarar
    }
admission-column_applicant = Søkjar
admission-column_score = Poeng
admission-column_region = Helseregion
admission-column_county = Fylke
admission-column_proposed = Forslag
admission-column_reason = Grunngiving
admission-proposed_offer = Tilbod
admission-proposed_waiting = Venteliste
admission-proposed_rejection = Avslag
admission-spread = Geografisk fordeling
admission-because_line_with = Andre har fleire poeng. Søkjaren ville fått plass med {$score} poeng.
admission-because_full = Kvoten for {$value} er full. Han har plass til {$max}.
admission-because_full_with = Kvoten for {$value} er full. Han har plass til {$max}. Søkjaren ville fått plass med {$score} poeng.
admission-because_others = Plassen trengst for å få minst {$min} frå {$value}.
admission-because_others_with = Plassen trengst for å få minst {$min} frå {$value}. Søkjaren ville fått plass med {$score} poeng.
admission-because_spread_with = Andre søkjarar gir jamnare fordeling mellom {$over}. Søkjaren ville fått plass med {$score} poeng.
admission-because_chosen_by_hand_with = Plassen går til ein som er vald for hand. Søkjaren ville fått plass med {$score} poeng.
admission-because_prefer = Lista er like god med denne søkjaren. Søkjarar frå {$value} går føre.
admission-tie = Lista er like god med denne søkjaren. Avgjort ved loddtrekking. Talet {$seed} er notert, så trekkinga kan kontrollerast.
admission-move = Flytt
admission-move_title = Flytt {$applicant}
admission-move_reason = Kvifor?
admission-move_reason_missing = Skriv kvifor du går bort frå forslaget
admission-move_to_offer = Gi tilbod
admission-move_to_waiting = Set på venteliste
admission-move_to_rejection = Gi avslag
admission-infeasible = Reglane kan ikkje oppfyllast samtidig
admission-release = Frigi avgjerdene
admission-release_text = {$offers} får tilbod, {$waiting} kjem på venteliste, {$rejections} får avslag. Vi lagar breva som utkast, og du ser over dei før dei blir sende.
admission-released = Avgjerdene er frigitte {$moment}
admission-letters_draft = { $count ->
        [one] Eitt brevutkast ventar på deg
       *[other] {$count} brevutkast ventar på deg
    }
admission-letters_send = Send breva
admission-reason_missing = Skriv ei grunngiving til denne søkjaren før brevet kan sendast
admission-reason_missing_for = Skriv ei grunngiving til {$name} før brevet kan sendast
admission-reason_seats = Plassane gjekk til søknader som fekk fleire poeng samla.
admission-reason_criterion = Andre søknader fekk fleire poeng på kriteriet «{$criterion}».
admission-reason_chosen = Blant dei høgast vurderte innanfor plassane
admission-reason_seat_for_all = Det er plass til alle som har søkt
admission-reason_for_spread = Innanfor plassane, fordi det gir jamnare geografisk fordeling
admission-criteria_missing = Det er fleire søkjarar enn plassar, men kriteria er ikkje kunngjorde. Kunngjer kriteria før du vel.
admission-deadline_open = Søknadsfristen har ikkje gått ut. Den som søkjer etter at avgjerdene er sende, ville ikkje fått noko svar.
admission-still_open = { $count ->
        [one] Éin søknad som kom på e-post, kan framleis fullførast. Vent til han er send, eller til fristen for å fullføre han er ute.
       *[other] {$count} søknader som kom på e-post, kan framleis fullførast. Vent til dei er sende, eller til fristen for å fullføre dei er ute.
    }
admission-attendance_undecided = Avgjer om desse øktene er obligatoriske før du gir tilbod: {$sessions}.
admission-list = Søkjarane
admission-take_back = Trekk tilbake og endre
admission-send_text = Alle breva blir sende samtidig. Etter det kan du ikkje endre avgjerdene her.
admission-offer_next = Tilby den ledige plassen til den neste
admission-payment_missing = Skriv når og korleis kursavgifta skal betalast, før du gir tilbod.
admission-cancellation_missing = Skriv kva den som seier frå seg plassen får tilbake, før du gir tilbod.
admission-changed = Utvalet er endra sidan du opna sida, eller ein søkjar har trekt seg. Sjå over det på nytt, eller lag eit nytt forslag.
admission-moved = Flytta for hand: {$reason}
admission-because_spread = Andre søkjarar gir jamnare fordeling mellom {$over}.
admission-over_region = helseregionane
admission-over_county = fylka
admission-place_unknown = Ukjend stad
admission-column_applicants = Søkjarar
admission-column_share = Andel av søkjarane
admission-column_due = Jamn fordeling gir
admission-column_chosen = Føreslått
admission-spread_over = Fordeling mellom {$over}
admission-spread_after = Fordelinga etter flyttinga
admission-spread_price = Ønsket om jamn fordeling mellom {$over} tek {$points} poeng frå poengsummen.
admission-stands_now = Står no som: {$outcome}
admission-cost_in = Gir du plass, kostar det {$points} poeng samla, og {$names} mistar plassen.
admission-cost_out = Tek du bort plassen, kostar det {$points} poeng samla, og {$names} får plass.
admission-cost_alone = Flyttinga kostar {$points} poeng samla. Ingen andre blir flytta.
admission-cost_nothing = Flyttinga endrar ikkje forslaget.
admission-move_reason_hint = Grunngivinga blir lagra saman med namnet ditt. Du treng henne ikkje når du flyttar tilbake til forslaget.
admission-letter_to = Brev til {$name}
admission-letter_draft = Dette er eit utkast. Det er ikkje sendt.
admission-letter_sent = Sendt {$moment}
admission-ground = Kva grunngivinga byggjer på
admission-ground_seats = Talet på plassar
admission-reason_hint = Skriv til søkjaren, på språket til søkjaren. Det står i brevet, og søkjaren kan be om innsyn.
