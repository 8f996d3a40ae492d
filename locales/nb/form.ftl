## Words and errors that every form shares. An error says what to do.

# Before the title of the page when the form came back with errors.
form-error_page_title = Feil: {$title}
form-error_summary = Du må rette { $count ->
        [one] én ting
       *[other] {$count} ting
    } før du kan gå videre
form-optional = Valgfritt
form-required = Fyll ut dette feltet
form-required_what = Fyll ut «{$what}»
form-choose = Velg et av svarene
form-must_agree = Kryss av for å gå videre
form-not_a_date = Skriv datoen med dag, måned og år, for eksempel 21.02.2020
form-no_such_day = Denne datoen finnes ikke i kalenderen. Se over dag og måned.
form-two_digit_year = Skriv årstallet med fire siffer, for eksempel 2020
form-date_too_early = Velg {$date} eller en senere dato
form-not_a_number = Skriv et tall, for eksempel 12,5
form-not_a_whole_number = Skriv et helt tall, for eksempel 12
form-number_outside = Skriv et tall fra {$min} til {$max}
form-too_long = Teksten kan ha høyst { $max ->
        [one] ett tegn
       *[other] {$max} tegn
    }. Kort den ned.
form-characters_at_most = Høyst {$max} tegn
form-not_an_email = Skriv en e-postadresse, for eksempel navn@sykehus.example
form-not_a_phone = Skriv et telefonnummer, for eksempel 22 22 22 22
form-identity_number_found = Teksten ser ut til å inneholde et fødselsnummer. Fjern det før du lagrer. Tallet er ikke lagret.

# Above free text on practice (J8).
form-no_patient = Ikke skriv opplysninger som kan knyttes til en pasient, for eksempel navn, fødselsdato eller romnummer.
form-saved_at = Lagret kl. {$time}
form-save_failed = Vi får ikke lagret akkurat nå. Vi prøver igjen. Ikke lukk siden.
form-saved = Lagret
form-yes = Ja
form-no = Nei
form-choose_one = Velg …
form-no_answer = Ikke besvart
form-date_hint = Dag, måned og år, for eksempel 21.02.2020
form-number_hint = For eksempel 12,5

# When someone else has saved the same form in the meantime: first the page, then beside each field that differs.
form-meanwhile_text = Noen andre har lagret mens du skrev. Det du skrev, står her ennå, men er ikke lagret. Der noe er ulikt, ser du hva som står nå. Lagre når det er slik det skal være.
form-meanwhile = Noen andre har skrevet noe annet i «{$field}»
form-stands = Nå står det: {$text}
form-stands_empty = Nå er feltet tomt.
