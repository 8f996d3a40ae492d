## The offer of a seat, as the applicant answers it.

offer-title = Tilbod om plass
offer-answer_by = Svar innan {$date}.
offer-terms = Dette bør du vite
offer-first_session = Første økt
offer-mandatory = Obligatoriske økter
offer-fee = Kursavgift
offer-payment = Betaling
offer-cancellation = Dersom du seier frå deg plassen
offer-accepted = Du har takka ja. Velkomen!
offer-declined = Du har sagt frå deg plassen.
offer-ended = Tilbodet gjeld ikkje lenger.
offer-first_in_line = Du står først på ventelista.
offer-no_seat_left = Det er ingen ledige plassar. Du står først på ventelista.
