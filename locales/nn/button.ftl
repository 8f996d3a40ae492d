## What buttons say. Verbs; the same words wherever the same thing happens.

button-save = Lagre
button-save_draft = Lagre utkast
button-save_and_continue = Lagre og gå vidare
button-continue = Gå vidare
button-back = Tilbake
button-cancel = Avbryt
button-edit = Endre
button-accept_seat = Ja, eg tek plassen
button-decline_seat = Nei, eg seier frå meg plassen
button-search = Søk
button-show_numbers = Vis tal
button-edit_what = Endre {$what}
