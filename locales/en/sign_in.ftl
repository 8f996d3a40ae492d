## Signing in by an e-mailed link or code, and the list of places where one is signed in.

sign_in-title = Log in
sign_in-intro = Enter your e-mail address. We will send you a link and a code that work for { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }. You do not need a password.
sign_in-email = E-mail address
sign_in-send = Send me a link and a code

# Says the same whether or not the address is known.
sign_in-sent_title = Check your inbox
sign_in-code = Six-digit code
sign_in-code_submit = Log in with the code
sign_in-not_received = No e-mail? Look in your junk folder, or ask for a new one.
sign_in-other_address = Use another address

# The page that the e-mailed link opens. Opening does nothing, the button does.
sign_in-confirm_title = Finish logging in
sign_in-confirm_text = Press the button to log in as {$email}.
sign_in-confirm_submit = Log in
sign_in-code_wrong = The code is not right. Check the digits, or ask for a new one.
sign_in-expired = The link and the code no longer work. Ask for a new link, and we will send it to the same address.
sign_in-needed = Log in to continue. You will come back here afterwards.
sign_in-signed_out = You are logged out
sign_in-timed_out = You have been away for a while. Log in again, and you will come back to what you were doing.
sign_in-again_text = You have been away for a while, and what you have just sent was not received. It is ready here: Log in in a new tab, come back to this one and send it again.
sign_in-again_log_in = Log in (opens in a new tab)
sign_in-again_send = Send again
sign_in-sessions_title = Where you are logged in
sign_in-sessions_intro = If you do not recognise a place, log it out.
sign_in-sessions_since = Logged in
sign_in-sessions_last_seen = Last used
sign_in-sessions_revoke = Log out

# What the person is called, and the language of their e-mails.
sign_in-me_title = Name and language
sign_in-me_name = Name
sign_in-me_name_hint = This is how you appear in letters, on lists and on the certificate.
sign_in-me_name_missing = Enter your name
sign_in-me_language = Language of e-mails
sign_in-me_language_hint = You read the pages in the language you choose at the top.
