## The offer of a seat, as the applicant answers it.

offer-title = Tilbud om plass
offer-answer_by = Svar innen {$date}.
offer-terms = Dette bør du vite
offer-first_session = Første økt
offer-mandatory = Obligatoriske økter
offer-fee = Kursavgift
offer-payment = Betaling
offer-cancellation = Hvis du sier fra deg plassen
offer-accepted = Du har takket ja. Velkommen!
offer-declined = Du har sagt fra deg plassen.
offer-ended = Tilbudet gjelder ikke lenger.
offer-first_in_line = Du står først på ventelisten.
offer-no_seat_left = Det er ingen ledige plasser. Du står først på ventelisten.
