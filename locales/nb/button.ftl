## What buttons say. Verbs; the same words wherever the same thing happens.

button-save = Lagre
button-save_draft = Lagre utkast
button-save_and_continue = Lagre og gå videre
button-continue = Gå videre
button-back = Tilbake
button-cancel = Avbryt
button-edit = Endre
button-accept_seat = Ja, jeg tar plassen
button-decline_seat = Nei, jeg sier fra meg plassen
button-search = Søk
button-show_numbers = Vis tall
button-edit_what = Endre {$what}
