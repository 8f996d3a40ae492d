## Privacy and accessibility: the pages that the foot of every page links to.

about-privacy_title = Slik behandler vi opplysningene dine
about-privacy_lead = Vi bruker det du skriver, til å fordele plasser og til å gjennomføre utdanningen. Vi ber om så lite som mulig.
about-privacy_what = Hva vi lagrer
about-privacy_what_text = Navn, e-postadresse, søknad, lederens svar, oppmøte og forbedringsarbeidet ditt. Vi lagrer ikke fødselsnummer.
about-privacy_who = Hvem som kan se det
about-privacy_who_text = De som vurderer søknadene, kan lese søknaden din. Lederen din får se et sammendrag. Veilederen og programlederen ser forbedringsarbeidet. Teamet velger om andre veiledere og kullet også kan lese det. Alt som blir gjort, står i en endringslogg.
about-privacy_rights = Rettighetene dine
about-privacy_rights_text = Du kan be om å få se, rette, laste ned eller slette det som er lagret om deg. Ta kontakt med arrangøren.
about-privacy_patient = Aldri noe om pasienter
about-privacy_patient_text = Ikke skriv noe som kan knyttes til en pasient. Tekst med fødselsnummer blir avvist og ikke lagret.
about-kept = Hvor lenge vi lagrer det
about-kept_text = Hver dag sletter vi det som er lagret lenge nok. Har arrangøren plikt til å arkivere noe, blir det arkivert først.
about-kept_checklist = Sjekklister fra før søknaden, etter at de sist ble lagret
about-kept_draft = Utkast som aldri ble sendt, etter søknadsfristen. Du får beskjed 14 dager før
about-kept_settled = Søknader som ikke ga plass, etter avgjørelsen
about-kept_seat = Søknad, oppmøte og forbedringsarbeid med kommentarer og historie, til dem som fikk plass, etter siste økt
about-kept_certificate = Kursbevis, så lenge det kan kontrolleres
about-kept_leader = E-postadressen til en leder som ikke har svart
about-kept_message_content = Innholdet i e-poster vi har sendt
about-kept_message = Hvem vi har sendt e-post til, og når
about-kept_sign_in = Lenker, koder og innlogginger som er utløpt
about-kept_audit_note = Endringsloggen: hvem som gjorde hva
about-kept_security_note = Endringsloggen om innlogging og roller
about-kept_account = Kontoen din, når ingenting annet er igjen
about-kept_days = { $days ->
        [one] Én dag
       *[other] {$days} dager
    }
about-kept_months = { $months ->
        [one] Én måned
       *[other] {$months} måneder
    }
about-kept_years = { $years ->
        [one] Ett år
       *[other] {$years} år
    }
about-accessibility_title = Tilgjengelighet
about-accessibility_lead = Alle skal kunne bruke Bedre, med tastatur, skjermleser, på telefon og uten skript.
about-accessibility_how = Slik er det laget
about-accessibility_how_text = Sidene følger WCAG 2.2 på nivå AA. Hvert diagram har en tekst og en tabell som sier det samme som bildet.
about-accessibility_report = Meld fra om feil
about-accessibility_report_text = Er det noe du ikke får til? Skriv til arrangøren av utdanningen. Adressen står på utdanningens side.
about-sources = Kilder
about-sources_text = Inneholder data fra Statistisk sentralbyrå (KLASS) og Kartverket.
