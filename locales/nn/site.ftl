## What stands around every page: name, navigation, footer, error pages, the demo's bar and mailbox.

site-name = Bedre
site-tagline = Forbetringsutdanning i helsetenesta, frå utlysing til varig resultat

# In the browser's tab.
site-page_title = {$page} – Bedre
site-skip_link = Hopp til hovudinnhaldet
site-nav_label = Hovudmeny
site-nav_programmes = Utdanningar
site-nav_home = Mi side
site-nav_supervision = Rettleiing
site-nav_admin = Administrasjon
site-language_label = Språk
site-language_nb = Bokmål
site-language_nn = Nynorsk
site-sign_in = Logg inn
site-sign_out = Logg ut
site-footer_label = Om nettstaden
site-footer_privacy = Personvern
site-footer_accessibility = Tilgjengelegheitserklæring
site-footer_contact = Kontakt oss
site-no_results = Ingen treff
site-date_coming = Dato kjem
site-dates_coming = Datoar kjem
site-venue_coming = Stad kjem
site-tentative_date = Førebels dato

## Error pages. The heading tells the matter, the text what to do.

site-error_back_home = Gå til framsida
site-error_400_title = Vi forstår ikkje det som vart sendt
site-error_400_text = Gå tilbake, last sida på nytt og prøv igjen. Det du har lagra, ligg der framleis.
site-error_403_title = Du har ikkje tilgang til denne sida
site-error_403_origin_text = Førespurnaden kom frå ein annan nettstad, og vi har ikkje gjort noko med han. Opne sida her hos oss og prøv igjen.
site-error_404_title = Vi finn ikkje sida
site-error_404_text = Ho kan vere flytta eller sletta. Sjå over adressa, eller gå til framsida.
site-error_405_title = Denne sida kan ikkje brukast slik
site-error_405_text = Gå til framsida og finn fram derifrå.
site-error_410_title = Lenkja verkar ikkje lenger
site-error_410_text = Be om ei ny, så sender vi henne til same adresse.
site-error_413_title = Det du sende, er for stort
site-error_413_text = Filer kan vere høgst {$size}. Gjer fila mindre, eller del henne opp, og prøv igjen.
site-error_429_title = Du har prøvd mange gonger på kort tid
site-error_429_text = Vent { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }, og prøv igjen.
site-error_500_title = Noko gjekk gale hos oss
site-error_500_text = Det du hadde lagra, er trygt. Prøv igjen om litt. Hjelper det ikkje, ta kontakt og oppgi referansen {$reference}.
site-error_503_title = Det tok for lang tid
site-error_503_text = Vi rakk ikkje å svare. Det du har lagra, er trygt. Prøv igjen om eit par minutt.

## The demo's bar. It stands at the top of every page, only in the demo.

site-demo_label = Prøveversjon
site-demo_now = Klokka er {$moment}
site-demo_time = Flytt tida til
site-demo_application = Lege: søknad
site-demo_selection = Lege: utveljing
site-demo_gathering_2 = Lege: samling 2
site-demo_certificate = Lege: kursbevis
site-demo_team_application = Vestfold: søknad
site-demo_team_project = Vestfold: forbetringsarbeid
site-demo_team_certificate = Vestfold: kursbevis
site-demo_person = Ver ein annan
site-demo_visitor = Besøkjande utan konto

## The demo's mailbox: every message that was sent, readable.

site-mailbox_title = Postkasse
site-mailbox_intro = Her ligg meldingane som prøveversjonen har sendt. Ingen av dei har gått ut på e-post.
site-mailbox_empty = Ingen meldingar enno. Send ein søknad, så kjem kvitteringa hit.
site-mailbox_only = Meldingar til { $to }
site-mailbox_all = Alle meldingar
site-mailbox_more = Dei { $count } siste blir viste. Vel ein mottakar for å sjå alt som er sendt dit.
site-mailbox_to = Til
site-mailbox_subject = Emne
site-mailbox_sent = Sendt
