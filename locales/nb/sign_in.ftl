## Signing in by an e-mailed link or code, and the list of places where one is signed in.

sign_in-title = Logg inn
sign_in-intro = Skriv e-postadressen din. Vi sender deg en lenke og en kode som virker i { $minutes ->
        [one] ett minutt
       *[other] {$minutes} minutter
    }. Du trenger ikke passord.
sign_in-email = E-postadresse
sign_in-send = Send meg lenke og kode

# Says the same whether or not the address is known.
sign_in-sent_title = Se i innboksen din
sign_in-code = Kode på seks siffer
sign_in-code_submit = Logg inn med koden
sign_in-not_received = Kom det ingen e-post? Se i søppelpost, eller be om en ny.
sign_in-other_address = Bruk en annen adresse

# The page that the e-mailed link opens. Opening does nothing, the button does.
sign_in-confirm_title = Fullfør innloggingen
sign_in-confirm_text = Trykk på knappen for å logge inn som {$email}.
sign_in-confirm_submit = Logg inn
sign_in-code_wrong = Koden stemmer ikke. Se over sifrene, eller be om en ny.
sign_in-expired = Lenken og koden virker ikke lenger. Be om en ny, så sender vi den til samme adresse.
sign_in-needed = Logg inn for å fortsette. Etterpå kommer du tilbake hit.
sign_in-signed_out = Du er logget ut
sign_in-timed_out = Du har vært borte en stund. Logg inn igjen, så kommer du tilbake til det du holdt på med.
sign_in-again_text = Du har vært borte en stund, og det du sendte nå, er ikke tatt imot. Det ligger klart her: Logg inn i en ny fane, kom tilbake hit og send det på nytt.
sign_in-again_log_in = Logg inn (åpnes i en ny fane)
sign_in-again_send = Send på nytt
sign_in-sessions_title = Her er du logget inn
sign_in-sessions_intro = Kjenner du ikke igjen et sted, logg det ut.
sign_in-sessions_since = Logget inn
sign_in-sessions_last_seen = Sist brukt
sign_in-sessions_revoke = Logg ut

# What the person is called, and the language of their e-mails.
sign_in-me_title = Navn og språk
sign_in-me_name = Navn
sign_in-me_name_hint = Slik står du i brev, på lister og på kursbeviset.
sign_in-me_name_missing = Skriv navnet ditt
sign_in-me_language = Språk i e-post
sign_in-me_language_hint = Sidene leser du på det språket du velger øverst.
