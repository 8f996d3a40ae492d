## Privacy and accessibility: the pages that the foot of every page links to.

about-privacy_title = Slik behandler vi opplysningene dine
about-privacy_lead = Vi bruker det du skriver, til å fordele plasser og til å gjennomføre utdanningen. Vi ber om så lite som mulig.
about-privacy_what = Hva vi lagrer
about-privacy_what_text = Navn, e-postadresse, søknad, lederens svar, oppmøte og forbedringsarbeidet ditt. Vi lagrer ikke fødselsnummer.
about-privacy_who = Hvem som kan se det
about-privacy_who_text = De som vurderer søknadene, kan lese søknaden din. Lederen din får se et sammendrag. Veilederen og programlederen ser forbedringsarbeidet. Alt som blir gjort, står i en endringslogg.
about-privacy_long = Hvor lenge
about-privacy_long_text = Arrangøren bestemmer hvor lenge opplysningene blir lagret. Lenker og koder for innlogging virker i en halv time, og en innlogging varer i høyst 30 dager.
about-privacy_rights = Rettighetene dine
about-privacy_rights_text = Du kan be om å få se, rette, laste ned eller slette det som er lagret om deg. Ta kontakt med arrangøren.
about-privacy_patient = Aldri noe om pasienter
about-privacy_patient_text = Ikke skriv noe som kan knyttes til en pasient. Tekst med fødselsnummer blir avvist og ikke lagret.
about-accessibility_title = Tilgjengelighet
about-accessibility_lead = Alle skal kunne bruke Bedre, med tastatur, skjermleser, på telefon og uten skript.
about-accessibility_how = Slik er det laget
about-accessibility_how_text = Sidene følger WCAG 2.2 på nivå AA. Hvert diagram har en tekst og en tabell som sier det samme som bildet.
about-accessibility_report = Meld fra om feil
about-accessibility_report_text = Er det noe du ikke får til? Skriv til arrangøren av utdanningen. Adressen står på utdanningens side.
about-sources = Kilder
about-sources_text = Inneholder data fra Statistisk sentralbyrå (KLASS) og Kartverket.
