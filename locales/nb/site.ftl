## What stands around every page: name, navigation, footer, error pages, the demo's bar and mailbox.

site-name = Bedre
site-tagline = Forbedringsutdanning i helsetjenesten, fra utlysning til varig resultat

# In the browser's tab.
site-page_title = {$page} – Bedre
site-skip_link = Hopp til hovedinnholdet
site-nav_label = Hovedmeny
site-nav_programmes = Utdanninger
site-nav_home = Min side
site-nav_supervision = Veiledning
site-nav_admin = Administrasjon
site-language_label = Språk
site-language_nb = Bokmål
site-language_nn = Nynorsk
site-sign_in = Logg inn
site-sign_out = Logg ut
site-footer_label = Om nettstedet
site-footer_privacy = Personvern
site-footer_accessibility = Tilgjengelighetserklæring
site-footer_contact = Kontakt oss
site-no_results = Ingen treff
site-date_coming = Dato kommer
site-dates_coming = Datoer kommer
site-venue_coming = Sted kommer
site-tentative_date = Foreløpig dato

## Error pages. The heading tells the matter, the text what to do.

site-error_back_home = Gå til forsiden
site-error_400_title = Vi forstår ikke det som ble sendt
site-error_400_text = Gå tilbake, last siden på nytt og prøv igjen. Det du har lagret, er fortsatt der.
site-error_403_title = Du har ikke tilgang til denne siden
site-error_403_origin_text = Forespørselen kom fra et annet nettsted, og vi har ikke gjort noe med den. Åpne siden her hos oss og prøv igjen.
site-error_404_title = Vi finner ikke siden
site-error_404_text = Den kan være flyttet eller slettet. Se over adressen, eller gå til forsiden.
site-error_405_title = Denne siden kan ikke brukes slik
site-error_405_text = Gå til forsiden og finn fram derfra.
site-error_410_title = Lenken virker ikke lenger
site-error_410_text = Be om en ny, så sender vi den til samme adresse.
site-error_413_title = Det du sendte, er for stort
site-error_413_text = Filer kan være høyst {$size}. Gjør filen mindre, eller del den opp, og prøv igjen.
site-error_429_title = Du har prøvd mange ganger på kort tid
site-error_429_text = Vent { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }, og prøv igjen.
site-error_500_title = Noe gikk galt hos oss
site-error_500_text = Det du hadde lagret, er trygt. Prøv igjen om litt. Hjelper det ikke, ta kontakt og oppgi referansen {$reference}.
site-error_503_title = Det tok for lang tid
site-error_503_text = Vi rakk ikke å svare. Det du har lagret, er trygt. Prøv igjen om et par minutter.

## The demo's bar. It stands at the top of every page, only in the demo.

site-demo_label = Prøveversjon
site-demo_now = Klokken er {$moment}
site-demo_time = Flytt tiden til
site-demo_application = Lege: søknad
site-demo_selection = Lege: utvelgelse
site-demo_gathering_2 = Lege: samling 2
site-demo_certificate = Lege: kursbevis
site-demo_team_application = Vestfold: søknad
site-demo_team_project = Vestfold: forbedringsarbeid
site-demo_team_certificate = Vestfold: kursbevis
site-demo_person = Vær en annen
site-demo_visitor = Besøkende uten konto

## The demo's mailbox: every message that was sent, readable.

site-mailbox_title = Postkasse
site-mailbox_intro = Her ligger meldingene som prøveversjonen har sendt. Ingen av dem har gått ut på e-post.
site-mailbox_empty = Ingen meldinger ennå. Send en søknad, så kommer kvitteringen hit.
site-mailbox_only = Meldinger til { $to }
site-mailbox_all = Alle meldinger
site-mailbox_more = De { $count } siste vises. Velg en mottaker for å se alt som er sendt dit.
site-mailbox_to = Til
site-mailbox_subject = Emne
site-mailbox_sent = Sendt
