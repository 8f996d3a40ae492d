## What buttons say. Verbs; the same words wherever the same thing happens.

button-save = Save
button-save_draft = Save draft
button-save_and_continue = Save and continue
button-continue = Continue
button-back = Back
button-cancel = Cancel
button-edit = Edit
button-accept_seat = Yes, I accept the seat
button-decline_seat = No, I decline the seat
button-search = Search
button-show_numbers = Show numbers
button-edit_what = Edit {$what}
