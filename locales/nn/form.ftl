## Words and errors that every form shares. An error says what to do.

form-error_title = Feil

# Before the title of the page when the form came back with errors.
form-error_page_title = Feil: {$title}
form-error_summary = Du må rette { $count ->
        [one] éin ting
       *[other] {$count} ting
    } før du kan gå vidare
form-required_mark = Må fyllast ut
form-optional = Valfritt
form-required = Fyll ut dette feltet
form-required_what = Fyll ut «{$what}»
form-choose = Vel eitt av svara
form-choose_at_least_one = Vel minst eitt av svara
form-must_agree = Kryss av for å gå vidare
form-not_a_choice = Vel eitt av svara i lista
form-not_a_date = Skriv datoen med dag, månad og år, til dømes 21.02.2020
form-no_such_day = Denne datoen finst ikkje i kalenderen. Sjå over dag og månad.
form-two_digit_year = Skriv årstalet med fire siffer, til dømes 2020
form-date_too_early = Vel {$date} eller ein seinare dato
form-date_too_late = Vel {$date} eller ein tidlegare dato
form-not_a_time = Skriv klokkeslettet med timar og minutt, til dømes 08.00
form-not_a_number = Skriv eit tal, til dømes 12,5
form-not_a_whole_number = Skriv eit heilt tal, til dømes 12
form-number_too_small = Skriv eit tal som er {$min} eller meir
form-number_too_large = Skriv eit tal som er {$max} eller mindre
form-number_outside = Skriv eit tal frå {$min} til {$max}
form-too_long = Teksten kan ha høgst { $max ->
        [one] eitt teikn
       *[other] {$max} teikn
    }. Kort han ned.
form-too_short = Skriv litt meir: minst { $min ->
        [one] eitt teikn
       *[other] {$min} teikn
    }
form-characters_at_most = Høgst {$max} teikn
form-not_an_email = Skriv ei e-postadresse, til dømes namn@sjukehus.example
form-not_a_phone = Skriv eit telefonnummer, til dømes 22 22 22 22
form-not_an_organisation_number = Skriv eit organisasjonsnummer med ni siffer. Sjå over tala, eitt av dei kan vere feil.
form-not_a_link = Skriv heile adressa, til dømes https://www.sjukehus.example
form-not_readable = Teksten inneheld teikn vi ikkje kan lese. Skriv han på nytt.
form-identity_number_found = Teksten ser ut til å innehalde eit fødselsnummer. Fjern det før du lagrar. Talet er ikkje lagra.
form-identity_number_possible = Teksten inneheld eit tal på elleve siffer. Er det eit fødselsnummer, må du fjerne det. Er det noko anna, kan du lagre.
form-not_identity_number = Talet er ikkje eit fødselsnummer

# Above free text on practice (J8).
form-no_patient = Ikkje skriv opplysningar som kan knytast til ein pasient, til dømes namn, fødselsdato eller romnummer.
form-file_too_large = Fila er for stor. Ho kan vere høgst {$size}.
form-file_not_its_kind = Vi kan ikkje lese fila. Lagre fila på nytt som {$kinds}, og prøv igjen.
form-file_empty = Fila er tom. Vel ei anna fil.
form-changed_elsewhere = Nokon andre har endra dette medan du skreiv. Det du skreiv, står her. Sjå over det som er nytt, og lagre igjen.
form-expired = Sida har stått open for lenge. Det du skreiv, står her. Send på nytt.
form-saved_at = Lagra kl. {$time}
form-autosave = Vi lagrar medan du skriv. Sist lagra kl. {$time}.
form-saving = Lagrar …
form-save_failed = Vi får ikkje lagra akkurat no. Vi prøver igjen. Ikkje lukk sida.
form-saved = Lagra
form-yes = Ja
form-no = Nei
form-partly = Delvis
form-choose_one = Vel …
form-no_answer = Ikkje svart på
form-date_hint = Dag, månad og år, til dømes 21.02.2020
form-time_hint = Til dømes 08.00
form-number_hint = Til dømes 12,5
