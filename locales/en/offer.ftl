## The offer of a seat, as the applicant answers it.

offer-title = Offer of a seat
offer-answer_by = Answer by {$date}.
offer-terms = What you should know
offer-first_session = First session
offer-mandatory = Mandatory sessions
offer-fee = Fee
offer-payment = Payment
offer-cancellation = If you give up the seat
offer-accepted = You have accepted. Welcome!
offer-declined = You have declined the seat.
offer-ended = The offer no longer stands.
offer-first_in_line = You are first on the waiting list.
offer-no_seat_left = There are no seats left. You are first on the waiting list.
