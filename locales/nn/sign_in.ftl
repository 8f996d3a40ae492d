## Signing in by an e-mailed link or code, and the list of places where one is signed in.

sign_in-title = Logg inn
sign_in-intro = Skriv e-postadressa di. Vi sender deg ei lenkje og ein kode som verkar i { $minutes ->
        [one] eitt minutt
       *[other] {$minutes} minutt
    }. Du treng ikkje passord.
sign_in-email = E-postadresse
sign_in-send = Send meg lenkje og kode

# Says the same whether or not the address is known.
sign_in-sent_title = Sjå i innboksen din
sign_in-code = Kode på seks siffer
sign_in-code_submit = Logg inn med koden
sign_in-not_received = Kom det ingen e-post? Sjå i søppelpost, eller be om ein ny.
sign_in-other_address = Bruk ei anna adresse

# The page that the e-mailed link opens. Opening does nothing, the button does.
sign_in-confirm_title = Fullfør innlogginga
sign_in-confirm_text = Trykk på knappen for å logge inn som {$email}.
sign_in-confirm_submit = Logg inn
sign_in-code_wrong = Koden stemmer ikkje. Sjå over sifra, eller be om ein ny.
sign_in-expired = Lenkja og koden verkar ikkje lenger. Be om ei ny lenkje, så sender vi henne til same adresse.
sign_in-needed = Logg inn for å halde fram. Etterpå kjem du tilbake hit.
sign_in-signed_out = Du er logga ut
sign_in-timed_out = Du har vore borte ei stund. Logg inn igjen, så kjem du tilbake til det du heldt på med.
sign_in-again_text = Du har vore borte ei stund, og det du sende no, er ikkje teke imot. Det ligg klart her: Logg inn i ei ny fane, kom tilbake hit og send det på nytt.
sign_in-again_log_in = Logg inn (blir opna i ei ny fane)
sign_in-again_send = Send på nytt
sign_in-sessions_title = Her er du logga inn
sign_in-sessions_intro = Kjenner du ikkje igjen ein stad, logg han ut.
sign_in-sessions_since = Logga inn
sign_in-sessions_last_seen = Sist brukt
sign_in-sessions_revoke = Logg ut

# What the person is called, and the language of their e-mails.
sign_in-me_title = Namn og språk
sign_in-me_name = Namn
sign_in-me_name_hint = Slik står du i brev, på lister og på kursbeviset.
sign_in-me_name_missing = Skriv namnet ditt
sign_in-me_language = Språk i e-post
sign_in-me_language_hint = Sidene les du på det språket du vel øvst.
