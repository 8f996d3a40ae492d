## Words and errors that every form shares. An error says what to do.

form-error_title = Feil

# Before the title of the page when the form came back with errors.
form-error_page_title = Feil: {$title}
form-error_summary = Du må rette { $count ->
        [one] én ting
       *[other] {$count} ting
    } før du kan gå videre
form-required_mark = Må fylles ut
form-optional = Valgfritt
form-required = Fyll ut dette feltet
form-required_what = Fyll ut «{$what}»
form-choose = Velg et av svarene
form-choose_at_least_one = Velg minst ett av svarene
form-must_agree = Kryss av for å gå videre
form-not_a_choice = Velg et av svarene i listen
form-not_a_date = Skriv datoen med dag, måned og år, for eksempel 21.02.2020
form-no_such_day = Denne datoen finnes ikke i kalenderen. Se over dag og måned.
form-two_digit_year = Skriv årstallet med fire siffer, for eksempel 2020
form-date_too_early = Velg {$date} eller en senere dato
form-date_too_late = Velg {$date} eller en tidligere dato
form-not_a_time = Skriv klokkeslettet med timer og minutter, for eksempel 08.00
form-not_a_number = Skriv et tall, for eksempel 12,5
form-not_a_whole_number = Skriv et helt tall, for eksempel 12
form-number_too_small = Skriv et tall som er {$min} eller mer
form-number_too_large = Skriv et tall som er {$max} eller mindre
form-number_outside = Skriv et tall fra {$min} til {$max}
form-too_long = Teksten kan ha høyst { $max ->
        [one] ett tegn
       *[other] {$max} tegn
    }. Kort den ned.
form-too_short = Skriv litt mer: minst { $min ->
        [one] ett tegn
       *[other] {$min} tegn
    }
form-characters_at_most = Høyst {$max} tegn
form-not_an_email = Skriv en e-postadresse, for eksempel navn@sykehus.example
form-not_a_phone = Skriv et telefonnummer, for eksempel 22 22 22 22
form-not_an_organisation_number = Skriv et organisasjonsnummer med ni siffer. Se over tallene, ett av dem kan være feil.
form-not_a_link = Skriv hele adressen, for eksempel https://www.sykehus.example
form-not_readable = Teksten inneholder tegn vi ikke kan lese. Skriv den på nytt.
form-identity_number_found = Teksten ser ut til å inneholde et fødselsnummer. Fjern det før du lagrer. Tallet er ikke lagret.
form-identity_number_possible = Teksten inneholder et tall på elleve siffer. Er det et fødselsnummer, må du fjerne det. Er det noe annet, kan du lagre.
form-not_identity_number = Tallet er ikke et fødselsnummer

# Above free text on practice (J8).
form-no_patient = Ikke skriv opplysninger som kan knyttes til en pasient, for eksempel navn, fødselsdato eller romnummer.
form-file_too_large = Filen er for stor. Den kan være høyst {$size}.
form-file_not_its_kind = Vi kan ikke lese filen. Lagre filen på nytt som {$kinds}, og prøv igjen.
form-file_empty = Filen er tom. Velg en annen fil.
form-changed_elsewhere = Noen andre har endret dette mens du skrev. Det du skrev, står her. Se over det som er nytt, og lagre igjen.
form-expired = Siden har stått åpen for lenge. Det du skrev, står her. Send på nytt.
form-saved_at = Lagret kl. {$time}
form-autosave = Vi lagrer mens du skriver. Sist lagret kl. {$time}.
form-saving = Lagrer …
form-save_failed = Vi får ikke lagret akkurat nå. Vi prøver igjen. Ikke lukk siden.
form-saved = Lagret
form-yes = Ja
form-no = Nei
form-partly = Delvis
form-choose_one = Velg …
form-no_answer = Ikke besvart
form-date_hint = Dag, måned og år, for eksempel 21.02.2020
form-time_hint = For eksempel 08.00
form-number_hint = For eksempel 12,5
