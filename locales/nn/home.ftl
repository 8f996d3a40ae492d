## What waits for the signed-in person, whatever they are: one thing first.

home-first = Det viktigaste no
home-first_draft = Søknaden til {$programme} er ikkje send. Fristen er {$date}.
home-first_read = Les den neste søknaden
home-first_board = Sjå teama
home-first_plan = Sjå planen
home-first_prepare = Før {$session}: {$task}
home-first_session = Neste økt er {$session}, {$when}.
home-leader = Som leiar
home-leader_asked = {$applicant} ventar på svaret ditt innan {$date}. Lenkja ligg i e-posten frå oss.
home-open_cohort = Opne {$programme}
home-first_teams = { $teams ->
        [one] Eitt team ventar på deg.
       *[other] {$teams} team ventar på deg.
    }
home-teams_waiting = { $waiting ->
        [0] Ingen av teama ventar på deg
        [one] Eitt team ventar på deg
       *[other] {$waiting} team ventar på deg
    } (av {$teams})
home-reading_left = { $count ->
        [0] Du har lese alle søknadene.
        [one] Du har éin søknad igjen å lese.
       *[other] Du har {$count} søknader igjen å lese.
    }
home-lead_gather = { $sent ->
        [0] Ingen søknader er sende enno.
        [one] Éin søknad er send.
       *[other] {$sent} søknader er sende.
    } Fristen er {$date}.
home-lead_select = { $sent ->
        [one] Éin søknad skal vurderast og avgjerast.
       *[other] {$sent} søknader skal vurderast og avgjerast.
    }
home-lead_send = Breva er skrivne. Sjå over dei, og send dei.
home-lead_await = { $offered ->
        [one] Eitt tilbod ventar på svar.
       *[other] {$offered} tilbod ventar på svar.
    }
home-lead_session = Neste økt er {$session}, {$date}.
home-lead_certify = Planen er gjennomført. Sjå kven som kan få kursbevis.
home-lead_nothing = Ingenting ventar på deg her no.
