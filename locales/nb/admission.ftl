## The programme manager's pages for selection: proposal, decision, release, letters.

admission-title = Utvalg
admission-intro = Forslaget gir flest poeng samlet innenfor plassene, og så jevn geografisk fordeling som mulig. Du bestemmer.
admission-propose = Lag forslag
admission-propose_again = Lag nytt forslag
admission-not_ready = { $count ->
        [one] Én søknad mangler vurdering.
       *[other] {$count} søknader mangler vurdering.
    }
admission-seats = {$chosen} av { $seats ->
        [one] én plass
       *[other] {$seats} plasser
    } foreslått
admission-applicants = { $count ->
        [0] Ingen søkere
        [one] Én søker
       *[other] {$count} søkere
    }
admission-column_applicant = Søker
admission-column_score = Poeng
admission-column_region = Helseregion
admission-column_county = Fylke
admission-column_proposed = Forslag
admission-column_reason = Begrunnelse
admission-proposed_offer = Tilbud
admission-proposed_waiting = Venteliste
admission-proposed_rejection = Avslag
admission-spread = Geografisk fordeling
admission-because_line_with = Andre har flere poeng. Søkeren ville fått plass med {$score} poeng.
admission-because_full = Kvoten for {$value} er full. Den har plass til {$max}.
admission-because_full_with = Kvoten for {$value} er full. Den har plass til {$max}. Søkeren ville fått plass med {$score} poeng.
admission-because_others = Plassen trengs for å få minst {$min} fra {$value}.
admission-because_others_with = Plassen trengs for å få minst {$min} fra {$value}. Søkeren ville fått plass med {$score} poeng.
admission-because_spread_with = Andre søkere gir jevnere fordeling mellom {$over}. Søkeren ville fått plass med {$score} poeng.
admission-because_chosen_by_hand_with = Plassen går til en som er valgt for hånd. Søkeren ville fått plass med {$score} poeng.
admission-because_prefer = Listen er like god med denne søkeren. Søkere fra {$value} går foran.
admission-tie = Listen er like god med denne søkeren. Avgjort ved loddtrekning. Tallet {$seed} er notert, så trekningen kan kontrolleres.
admission-move = Flytt
admission-move_title = Flytt {$applicant}
admission-move_reason = Hvorfor?
admission-move_reason_missing = Skriv hvorfor du går bort fra forslaget
admission-move_to_offer = Gi tilbud
admission-move_to_waiting = Sett på venteliste
admission-move_to_rejection = Gi avslag
admission-infeasible = Reglene kan ikke oppfylles samtidig
admission-release = Frigi avgjørelsene
admission-release_text = {$offers} får tilbud, {$waiting} kommer på venteliste, {$rejections} får avslag. Vi lager brevene som utkast, og du ser over dem før de sendes.
admission-released = Avgjørelsene er frigitt {$moment}
admission-letters_draft = { $count ->
        [one] Ett brevutkast venter på deg
       *[other] {$count} brevutkast venter på deg
    }
admission-letters_send = Send brevene
admission-reason_missing = Skriv en begrunnelse til denne søkeren før brevet kan sendes
admission-reason_missing_for = Skriv en begrunnelse til {$name} før brevet kan sendes
admission-reason_seats = Plassene gikk til søknader som fikk flere poeng samlet.
admission-reason_criterion = Andre søknader fikk flere poeng på kriteriet «{$criterion}».
admission-reason_chosen = Blant de høyest vurderte innenfor plassene
admission-reason_seat_for_all = Det er plass til alle som søkte
admission-reason_for_spread = Innenfor plassene, fordi det gir jevnere geografisk fordeling
admission-criteria_missing = Det er flere søkere enn plasser, men kriteriene er ikke kunngjort. Kunngjør kriteriene før du velger.
admission-deadline_open = Søknadsfristen har ikke gått ut. Den som søker etter at avgjørelsene er sendt, ville ikke fått noe svar.
admission-still_open = { $count ->
        [one] Én søknad som kom på e-post, kan fortsatt fullføres. Vent til den er sendt, eller til fristen for å fullføre den er ute.
       *[other] {$count} søknader som kom på e-post, kan fortsatt fullføres. Vent til de er sendt, eller til fristen for å fullføre dem er ute.
    }
admission-attendance_undecided = Bestem om disse øktene er obligatoriske før du gir tilbud: {$sessions}.
admission-list = Søkerne
admission-take_back = Trekk tilbake og endre
admission-send_text = Alle brevene sendes samtidig. Etter det kan du ikke endre avgjørelsene her.
admission-offer_next = Tilby den ledige plassen til den neste
admission-payment_missing = Skriv når og hvordan kursavgiften skal betales, før du gir tilbud.
admission-cancellation_missing = Skriv hva den som sier fra seg plassen får tilbake, før du gir tilbud.
admission-changed = Utvalget er endret siden du åpnet siden, eller en søker har trukket seg. Se over det på nytt, eller lag et nytt forslag.
admission-moved = Flyttet for hånd: {$reason}
admission-because_spread = Andre søkere gir jevnere fordeling mellom {$over}.
admission-over_region = helseregionene
admission-over_county = fylkene
admission-place_unknown = Ukjent sted
admission-column_applicants = Søkere
admission-column_share = Andel av søkerne
admission-column_due = Jevn fordeling gir
admission-column_chosen = Foreslått
admission-spread_over = Fordeling mellom {$over}
admission-spread_after = Fordelingen etter flyttingen
admission-spread_price = Ønsket om jevn fordeling mellom {$over} tar {$points} poeng fra poengsummen.
admission-stands_now = Står nå som: {$outcome}
admission-cost_in = Gir du plass, koster det {$points} poeng samlet, og {$names} mister plassen.
admission-cost_out = Tar du bort plassen, koster det {$points} poeng samlet, og {$names} får plass.
admission-cost_alone = Flyttingen koster {$points} poeng samlet. Ingen andre flyttes.
admission-cost_nothing = Flyttingen endrer ikke forslaget.
admission-move_reason_hint = Begrunnelsen lagres sammen med navnet ditt. Du trenger den ikke når du flytter tilbake til forslaget.
admission-letter_to = Brev til {$name}
admission-letter_draft = Dette er et utkast. Det er ikke sendt.
admission-letter_sent = Sendt {$moment}
admission-ground = Hva begrunnelsen bygger på
admission-ground_seats = Antall plasser
admission-reason_hint = Skriv til søkeren, på søkerens språk. Det står i brevet, og søkeren kan be om innsyn.
