## Words and errors that every form shares. An error says what to do.

# Before the title of the page when the form came back with errors.
form-error_page_title = Feil: {$title}
form-error_summary = Du må rette { $count ->
        [one] éin ting
       *[other] {$count} ting
    } før du kan gå vidare
form-optional = Valfritt
form-required = Fyll ut dette feltet
form-required_what = Fyll ut «{$what}»
form-choose = Vel eitt av svara
form-must_agree = Kryss av for å gå vidare
form-not_a_date = Skriv datoen med dag, månad og år, til dømes 21.02.2020
form-no_such_day = Denne datoen finst ikkje i kalenderen. Sjå over dag og månad.
form-two_digit_year = Skriv årstalet med fire siffer, til dømes 2020
form-date_too_early = Vel {$date} eller ein seinare dato
form-not_a_number = Skriv eit tal, til dømes 12,5
form-not_a_whole_number = Skriv eit heilt tal, til dømes 12
form-number_outside = Skriv eit tal frå {$min} til {$max}
form-too_long = Teksten kan ha høgst { $max ->
        [one] eitt teikn
       *[other] {$max} teikn
    }. Kort han ned.
form-characters_at_most = Høgst {$max} teikn
form-not_an_email = Skriv ei e-postadresse, til dømes namn@sjukehus.example
form-not_a_phone = Skriv eit telefonnummer, til dømes 22 22 22 22
form-identity_number_found = Teksten ser ut til å innehalde eit fødselsnummer. Fjern det før du lagrar. Talet er ikkje lagra.

# Above free text on practice (J8).
form-no_patient = Ikkje skriv opplysningar som kan knytast til ein pasient, til dømes namn, fødselsdato eller romnummer.
form-saved_at = Lagra kl. {$time}
form-save_failed = Vi får ikkje lagra akkurat no. Vi prøver igjen. Ikkje lukk sida.
form-saved = Lagra
form-yes = Ja
form-no = Nei
form-choose_one = Vel …
form-no_answer = Ikkje svart på
form-date_hint = Dag, månad og år, til dømes 21.02.2020
form-number_hint = Til dømes 12,5

# When someone else has saved the same form in the meantime: first the page, then beside each field that differs.
form-meanwhile_text = Nokon andre har lagra medan du skreiv. Det du skreiv, står her enno, men er ikkje lagra. Der noko er ulikt, ser du kva som står no. Lagre når det er slik det skal vere.
form-meanwhile = Nokon andre har skrive noko anna i «{$field}»
form-stands = No står det: {$text}
form-stands_empty = No er feltet tomt.
