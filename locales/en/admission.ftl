## The programme manager's pages for selection: proposal, decision, release, letters.

admission-title = Selection
admission-intro = The proposal gives the highest total score within the seats, and as even a geographical spread as possible. You decide.
admission-propose = Make a proposal
admission-propose_again = Make a new proposal
admission-not_ready = { $count ->
        [one] One application has not been assessed.
       *[other] {$count} applications have not been assessed.
    }
admission-seats = {$chosen} of { $seats ->
        [one] one seat
       *[other] {$seats} seats
    } proposed
admission-applicants = { $count ->
        [0] No applicants
        [one] One applicant
       *[other] {$count} applicants
    }
admission-column_applicant = Applicant
admission-column_score = Score
admission-column_region = Health region
admission-column_county = County
admission-column_proposed = Proposal
admission-column_reason = Reason
admission-proposed_offer = Offer
admission-proposed_waiting = Waiting list
admission-proposed_rejection = Rejection
admission-spread = Geographical spread
admission-because_line_with = Others have more points. The applicant would have got a seat with a score of {$score}.
admission-because_full = The quota for {$value} is full. It has room for {$max}.
admission-because_full_with = The quota for {$value} is full. It has room for {$max}. The applicant would have got a seat with a score of {$score}.
admission-because_others = The seat is needed to have at least {$min} from {$value}.
admission-because_others_with = The seat is needed to have at least {$min} from {$value}. The applicant would have got a seat with a score of {$score}.
admission-because_spread_with = Other applicants give a more even spread over {$over}. The applicant would have got a seat with a score of {$score}.
admission-because_chosen_by_hand_with = The seat goes to someone chosen by hand. The applicant would have got a seat with a score of {$score}.
admission-because_prefer = The list is as good with this applicant. Applicants from {$value} go first.
admission-tie = The list is as good with this applicant. Settled by drawing lots. The number {$seed} is recorded, so that the draw can be checked.
admission-move = Move
admission-move_title = Move {$applicant}
admission-move_reason = Why?
admission-move_reason_missing = Write why you depart from the proposal
admission-move_to_offer = Give an offer
admission-move_to_waiting = Put on the waiting list
admission-move_to_rejection = Reject
admission-infeasible = The rules cannot all be met
admission-release = Release the decisions
admission-release_text = {$offers} get an offer, {$waiting} go on the waiting list, {$rejections} are rejected. We draft the letters, and you look them over before they are sent.
admission-released = The decisions were released {$moment}
admission-letters_draft = { $count ->
        [one] One draft letter waits for you
       *[other] {$count} draft letters wait for you
    }
admission-letters_send = Send the letters
admission-reason_missing = Write a reason to this applicant before the letter can be sent
admission-reason_missing_for = Write a reason to {$name} before the letter can be sent
admission-reason_seats = The seats went to applications with more points in all.
admission-reason_criterion = Other applications scored higher on the criterion “{$criterion}”.
admission-reason_chosen = Among the highest assessed within the seats
admission-reason_seat_for_all = There is a seat for everyone who applied
admission-reason_for_spread = Within the seats, because it gives a more even geographical spread
admission-criteria_missing = There are more applicants than seats, but the criteria are not published. Publish the criteria before you choose.
admission-deadline_open = The deadline has not passed. Whoever applies after the decisions are sent would get no answer.
admission-still_open = { $count ->
        [one] One application that came by e-mail can still be completed. Wait until it has been sent, or until the time to complete it is out.
       *[other] {$count} applications that came by e-mail can still be completed. Wait until they have been sent, or until the time to complete them is out.
    }
admission-attendance_undecided = Decide whether these sessions are mandatory before you make offers: {$sessions}.
admission-list = The applicants
admission-take_back = Take back and change
admission-send_text = All letters are sent at once. After that the decisions cannot be changed here.
admission-offer_next = Offer the free seat to the next in line
admission-payment_missing = Write when and how the fee is paid before you make offers.
admission-cancellation_missing = Write what is paid back to those who withdraw before you make offers.
admission-changed = The selection has changed since you opened the page, or an applicant has withdrawn. Look at it again, or make a new proposal.
admission-moved = Moved by hand: {$reason}
admission-because_spread = Other applicants give a more even spread over {$over}.
admission-over_region = the health regions
admission-over_county = the counties
admission-place_unknown = Unknown place
admission-column_applicants = Applicants
admission-column_share = Share of applicants
admission-column_due = Even spread gives
admission-column_chosen = Proposed
admission-spread_over = Spread over {$over}
admission-spread_after = The spread after the move
admission-spread_price = The wish for an even spread over {$over} takes {$points} points from the sum of scores.
admission-stands_now = Stands now as: {$outcome}
admission-cost_in = Giving a seat costs {$points} points in all, and the seat is taken from {$names}.
admission-cost_out = Taking the seat away costs {$points} points in all, and the seat goes to {$names}.
admission-cost_alone = The move costs {$points} points in all. Nobody else is moved.
admission-cost_nothing = The move does not change the proposal.
admission-move_reason_hint = The reason is kept with your name. You do not need one to move back to the proposal.
admission-letter_to = Letter to {$name}
admission-letter_draft = This is a draft. It has not been sent.
admission-letter_sent = Sent {$moment}
admission-ground = What the reason rests on
admission-ground_seats = The number of seats
admission-reason_hint = Write to the applicant, in the applicant’s language. It is part of the letter, and the applicant can ask to see the case.
