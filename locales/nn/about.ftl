## Privacy and accessibility: the pages that the foot of every page links to.

about-privacy_title = Slik behandlar vi opplysningane dine
about-privacy_lead = Vi bruker det du skriv, til å fordele plassar og til å gjennomføre utdanninga. Vi ber om så lite som mogleg.
about-privacy_what = Kva vi lagrar
about-privacy_what_text = Namn, e-postadresse, søknad, svaret frå leiaren, oppmøte og forbetringsarbeidet ditt. Vi lagrar ikkje fødselsnummer.
about-privacy_who = Kven som kan sjå det
about-privacy_who_text = Dei som vurderer søknadene, kan lese søknaden din. Leiaren din får sjå eit samandrag. Rettleiaren og programleiaren ser forbetringsarbeidet. Teamet vel om andre rettleiarar og kullet òg kan lese det. Alt som blir gjort, står i ein endringslogg.
about-privacy_rights = Rettane dine
about-privacy_rights_text = Du kan be om å få sjå, rette, laste ned eller slette det som er lagra om deg. Ta kontakt med arrangøren.
about-privacy_patient = Aldri noko om pasientar
about-privacy_patient_text = Ikkje skriv noko som kan knytast til ein pasient. Tekst med fødselsnummer blir avvist og ikkje lagra.
about-kept = Kor lenge vi lagrar det
about-kept_text = Kvar dag slettar vi det som er lagra lenge nok. Har arrangøren plikt til å arkivere noko, blir det arkivert først.
about-kept_checklist = Sjekklister frå før søknaden, etter at dei sist vart lagra
about-kept_draft = Utkast som aldri vart sende, etter søknadsfristen. Du får melding 14 dagar før
about-kept_settled = Søknader som ikkje gav plass, etter avgjerda
about-kept_seat = Søknad, oppmøte og forbetringsarbeid med kommentarar og historie, til dei som fekk plass, etter siste økt
about-kept_certificate = Kursbevis, så lenge det kan kontrollerast
about-kept_leader = E-postadressa til ein leiar som ikkje har svart
about-kept_message_content = Innhaldet i e-postar vi har sendt
about-kept_message = Kven vi har sendt e-post til, og når
about-kept_sign_in = Lenkjer, kodar og innloggingar som har gått ut
about-kept_audit_note = Endringsloggen: kven som gjorde kva
about-kept_security_note = Endringsloggen om innlogging og roller
about-kept_account = Kontoen din, når ingenting anna er igjen
about-kept_days = { $days ->
        [one] Éin dag
       *[other] {$days} dagar
    }
about-kept_months = { $months ->
        [one] Éin månad
       *[other] {$months} månader
    }
about-kept_years = { $years ->
        [one] Eitt år
       *[other] {$years} år
    }
about-accessibility_title = Tilgjengelegheit
about-accessibility_lead = Alle skal kunne bruke Bedre, med tastatur, skjermlesar, på telefon og utan skript.
about-accessibility_how = Slik er det laga
about-accessibility_how_text = Sidene følgjer WCAG 2.2 på nivå AA. Kvart diagram har ein tekst og ein tabell som seier det same som biletet.
about-accessibility_report = Meld frå om feil
about-accessibility_report_text = Er det noko du ikkje får til? Skriv til arrangøren av utdanninga. Adressa står på sida til utdanninga.
about-sources = Kjelder
about-sources_text = Inneheld data frå Statistisk sentralbyrå (KLASS) og Kartverket.
