## Words and errors that every form shares. An error says what to do.

# Before the title of the page when the form came back with errors.
form-error_page_title = Error: {$title}
form-error_summary = Please correct { $count ->
        [one] one item
       *[other] {$count} items
    } before you continue
form-optional = Optional
form-required = Fill in this field
form-required_what = Fill in “{$what}”
form-choose = Choose one of the answers
form-must_agree = Tick the box to continue
form-not_a_date = Enter the date with day, month and year, for example 21.02.2020
form-no_such_day = This date is not in the calendar. Check the day and the month.
form-two_digit_year = Enter the year with four digits, for example 2020
form-date_too_early = Choose {$date} or a later date
form-not_a_number = Enter a number, for example 12.5
form-not_a_whole_number = Enter a whole number, for example 12
form-number_outside = Enter a number from {$min} to {$max}
form-too_long = The text can have at most { $max ->
        [one] one character
       *[other] {$max} characters
    }. Make it shorter.
form-characters_at_most = At most {$max} characters
form-not_an_email = Enter an e-mail address, for example name@hospital.example
form-not_a_phone = Enter a telephone number, for example 22 22 22 22
form-identity_number_found = The text seems to contain a national identity number. Remove it before you save. The number has not been saved.

# Above free text on practice (J8).
form-no_patient = Do not write anything that can be linked to a patient, for example name, date of birth or room number.
form-saved_at = Saved at {$time}
form-save_failed = We cannot save just now. We keep trying. Do not close the page.
form-saved = Saved
form-yes = Yes
form-no = No
form-choose_one = Choose …
form-no_answer = Not answered
form-date_hint = Day, month and year, for example 21.02.2020
form-number_hint = For example 12.5

# When someone else has saved the same form in the meantime: first the page, then beside each field that differs.
form-meanwhile_text = Someone else saved while you were writing. What you wrote is still here but has not been saved. Where something differs, you see what it says now. Save when it is as it should be.
form-meanwhile = Someone else has written something different in “{$field}”
form-stands = It now says: {$text}
form-stands_empty = The field is now empty.
