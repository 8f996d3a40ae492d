## What waits for the signed-in person, whatever they are: one thing first.

home-first = Det viktigste nå
home-first_draft = Søknaden til {$programme} er ikke sendt. Fristen er {$date}.
home-first_read = Les den neste søknaden
home-first_board = Se teamene
home-first_plan = Se planen
home-first_prepare = Før {$session}: {$task}
home-first_session = Neste økt er {$session}, {$when}.
home-leader = Som leder
home-leader_asked = {$applicant} venter på svaret ditt innen {$date}. Lenken ligger i e-posten fra oss.
home-open_cohort = Åpne {$programme}
home-first_teams = { $teams ->
        [one] Ett team venter på deg.
       *[other] {$teams} team venter på deg.
    }
home-teams_waiting = { $waiting ->
        [0] Ingen av teamene venter på deg
        [one] Ett team venter på deg
       *[other] {$waiting} team venter på deg
    } (av {$teams})
home-reading_left = { $count ->
        [0] Du har lest alle søknadene.
        [one] Du har én søknad igjen å lese.
       *[other] Du har {$count} søknader igjen å lese.
    }
home-lead_gather = { $sent ->
        [0] Ingen søknader er sendt ennå.
        [one] Én søknad er sendt.
       *[other] {$sent} søknader er sendt.
    } Fristen er {$date}.
home-lead_select = { $sent ->
        [one] Én søknad skal vurderes og avgjøres.
       *[other] {$sent} søknader skal vurderes og avgjøres.
    }
home-lead_send = Brevene er skrevet. Se over dem, og send dem.
home-lead_await = { $offered ->
        [one] Ett tilbud venter på svar.
       *[other] {$offered} tilbud venter på svar.
    }
home-lead_session = Neste økt er {$session}, {$date}.
home-lead_certify = Planen er gjennomført. Se hvem som kan få kursbevis.
home-lead_nothing = Ingenting venter på deg her nå.
