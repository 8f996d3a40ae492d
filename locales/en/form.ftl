## Words and errors that every form shares. An error says what to do.

form-error_title = Error

# Before the title of the page when the form came back with errors.
form-error_page_title = Error: {$title}
form-error_summary = Please correct { $count ->
        [one] one item
       *[other] {$count} items
    } before you continue
form-required_mark = Required
form-optional = Optional
form-required = Fill in this field
form-required_what = Fill in “{$what}”
form-choose = Choose one of the answers
form-choose_at_least_one = Choose at least one of the answers
form-must_agree = Tick the box to continue
form-not_a_choice = Choose one of the answers in the list
form-not_a_date = Write the date with day, month and year, for example 21.02.2020
form-no_such_day = This date is not in the calendar. Check the day and the month.
form-two_digit_year = Write the year with four digits, for example 2020
form-date_too_early = Choose {$date} or a later date
form-date_too_late = Choose {$date} or an earlier date
form-not_a_time = Write the time with hours and minutes, for example 08:00
form-not_a_number = Write a number, for example 12.5
form-not_a_whole_number = Write a whole number, for example 12
form-number_too_small = Write a number that is {$min} or more
form-number_too_large = Write a number that is {$max} or less
form-number_outside = Write a number from {$min} to {$max}
form-too_long = The text can have at most { $max ->
        [one] one character
       *[other] {$max} characters
    }. Make it shorter.
form-too_short = Write a little more: at least { $min ->
        [one] one character
       *[other] {$min} characters
    }
form-characters_at_most = At most {$max} characters
form-not_an_email = Write an e-mail address, for example name@hospital.example
form-not_a_phone = Write a telephone number, for example 22 22 22 22
form-not_an_organisation_number = Write an organisation number with nine digits. Check the digits, one of them may be wrong.
form-not_a_link = Write the whole address, for example https://www.hospital.example
form-not_readable = The text has characters that we cannot read. Write it again.
form-identity_number_found = The text seems to contain a national identity number. Remove it before you save. The number has not been saved.
form-identity_number_possible = The text contains a number of eleven digits. If it is a national identity number, you must remove it. If it is something else, you can save.
form-not_identity_number = The number is not a national identity number

# Above free text on practice (J8).
form-no_patient = Do not write anything that can be linked to a patient, for example name, date of birth or room number.
form-file_too_large = The file is too large. It can be at most {$size}.
form-file_not_its_kind = We cannot read the file. Save it again as {$kinds}, and try once more.
form-file_empty = The file is empty. Choose another file.
form-changed_elsewhere = Someone else has changed this while you were writing. What you wrote is still here. Look over what is new, and save again.
form-expired = The page has been open for too long. What you wrote is still here. Send it again.
form-saved_at = Saved at {$time}
form-autosave = We save while you write. Last saved at {$time}.
form-saving = Saving …
form-save_failed = We cannot save just now. We keep trying. Do not close the page.
form-saved = Saved
form-yes = Yes
form-no = No
form-partly = Partly
form-choose_one = Choose …
form-no_answer = Not answered
form-date_hint = Day, month and year, for example 21.02.2020
form-time_hint = For example 08:00
form-number_hint = For example 12.5
