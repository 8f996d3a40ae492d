## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Confirm that you support {$applicant}’s improvement project
confirmation-intro = {$applicant} has applied for a seat on {$programme} and has named you as line manager. Participants carry out an improvement project where they work, and it succeeds only when the line manager is behind it.
confirmation-answer_by = Answer by {$date}. The link works until then.
confirmation-binds = What this commits you to
confirmation-summary = Summary of the application
confirmation-statements = Tick what you can agree to
confirmation-have_read = I have read the summary of the application.
confirmation-team = We agree on who is in the improvement team.
confirmation-time = {$applicant} may set aside time every week throughout the programme.
confirmation-hours = Hours a week
confirmation-attendance = {$applicant} may take part in all mandatory gatherings.
confirmation-resources = The improvement project gets the resources described in the application.
confirmation-later_use = We have a plan for how the competence will be used afterwards.
confirmation-hours_low = In our experience participants spend {$min}–{$max} hours a week. We recommend at least {$recommended}. You can still send your answer.
confirmation-hours_below_recommended = { $hours ->
        [one] One hour
       *[other] {$hours} hours
    } a week is below the recommended minimum of {$recommended}.
confirmation-comment = Comment
confirmation-limits = What are the limits?
confirmation-name = Write your name
confirmation-name_hint = Your name stands with your answer in the application.
confirmation-name_missing = Write your name, so that we know who is answering
confirmation-position = Position
confirmation-yes = Confirm
confirmation-yes_with_limits = Confirm with limits
confirmation-no = I cannot confirm this
confirmation-not_mine = This does not concern me
confirmation-not_mine_text = Do you not know {$applicant}, or are you not the line manager? Press “This does not concern me”, and we will delete your e-mail address.
confirmation-forward = Forward to the right manager
confirmation-forward_email = The right manager’s e-mail address
confirmation-choose_answer = Choose whether you can confirm or not
confirmation-all_statements = Tick all the statements, or choose “Confirm with limits”
confirmation-thanks_title = Thank you for your answer
confirmation-thanks_yes = You have confirmed that you support {$applicant}. We have told the applicant.
confirmation-thanks_no = You have answered that you cannot confirm. We have told {$applicant}.
confirmation-thanks_not_mine = Your e-mail address has been deleted. You need not do anything more.
confirmation-thanks_change = You can change your answer until {$date} with the same link.
confirmation-already = You answered {$date}.
confirmation-expired_title = The time to answer has run out
confirmation-expired_text = If you still want to answer, contact {$email}.
confirmation-withdrawn = The application has been withdrawn, and you need not answer.
confirmation-shown = { $hours ->
        [one] One hour
       *[other] {$hours} hours
    } a week, confirmed {$date}
