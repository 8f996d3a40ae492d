## The leader's page, opened by a link without an account. Opening it changes nothing.

confirmation-title = Confirm that you support {$applicant}’s improvement project
confirmation-intro = {$applicant} has applied for a seat on {$programme} and has named you as line manager. Participants carry out an improvement project where they work, and it succeeds only when the line manager is behind it.
confirmation-answer_by = Answer by {$date}. The link works until then.
confirmation-binds = What this commits you to
confirmation-summary = Summary of the application
confirmation-statements = Tick what you can agree to
confirmation-hours = Hours a week
confirmation-hours_below_recommended = { $hours ->
        [one] One hour
       *[other] {$hours} hours
    } a week is below the recommended minimum of {$recommended}.
confirmation-comment = Comment
confirmation-limits = What are the limits?
confirmation-name = Enter your name
confirmation-name_hint = Your name is shown with your answer in the application.
confirmation-name_missing = Enter your name, so that we know who is answering
confirmation-no = I cannot confirm this
confirmation-not_mine = This does not concern me
confirmation-not_mine_text = Do you not know {$applicant}, or are you not the line manager? Press “This does not concern me”, and we will delete your e-mail address.
confirmation-forward = Forward to the right manager
confirmation-forward_email = The right manager’s e-mail address
confirmation-choose_answer = Choose whether you can confirm or not
confirmation-all_statements = Tick all the statements, or choose “Yes, with limits”
confirmation-thanks_title = Thank you for your answer
confirmation-thanks_yes = You have confirmed that you support {$applicant}. We have told the applicant.
confirmation-thanks_no = You have answered that you cannot confirm. We have told {$applicant}.
confirmation-thanks_not_mine = Your e-mail address has been deleted. You need not do anything more.
confirmation-thanks_change = You can change your answer until {$date} with the same link.
confirmation-already = You answered {$date}.
confirmation-expired_title = The time to answer has run out
confirmation-expired_text = If you still want to answer, we will send a new link to the same e-mail address.
confirmation-withdrawn = The application has been withdrawn, and you need not answer.
confirmation-shown = { $hours ->
        [one] One hour
       *[other] {$hours} hours
    } a week, confirmed {$date}
confirmation-answer = What is your answer?
confirmation-answer_yes = Yes, I confirm all the statements
confirmation-answer_limits = Yes, with limits
confirmation-start = I want to answer
confirmation-start_text = You answer on the next page. Nothing is decided until you send your answer.
confirmation-change = Change the answer
confirmation-when_yes = When you confirm
confirmation-when_no = When you cannot confirm
confirmation-when_other = When someone else is the right manager
confirmation-sign = Who is answering?
confirmation-comment_hint = You may add how you want to use the competence afterwards.
confirmation-limits_hint = Only when you answer “Yes, with limits”.
confirmation-reason = Why can you not confirm?
confirmation-reason_hint = {$applicant} can read the reason.
confirmation-hours_hint = Participants usually spend {$min}–{$max} hours a week. The gatherings come on top.
confirmation-hours_still = You can still send your answer.
confirmation-send = Send the answer
confirmation-send_anyway = Send the answer all the same
confirmation-not_read = The application has changed since you opened the page. Read the summary here again, and send your answer. What you wrote is still here.
confirmation-wrong_receiver = Enter the manager’s address, not the applicant’s or your own
confirmation-address_wait = We have sent many e-mails to this address. Wait { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }, and try again.
confirmation-changed = Changed since you answered
confirmation-thanks_limits = You have confirmed with limits. We have told {$applicant}.
confirmation-answered_by = Answered by
confirmation-confirmed = What you confirmed
confirmation-renew = Send me a new link
confirmation-renewed_title = We have sent you a new link
confirmation-renewed_text = It comes to the same e-mail address in a few minutes.
confirmation-ended_title = The link no longer works
confirmation-ended_text = You need not answer this any more. If you have questions, ask {$email}.
confirmation-waiting = We are waiting for an answer from {$email} by {$date}.
confirmation-earlier_version = The answer concerns an earlier version of the application. What your manager read has not changed.
confirmation-remind = Send your manager a reminder
confirmation-other_leader = Ask another manager
confirmation-other_leader_text = Is the address wrong, or is someone else the right manager? The first link will then stop working.
confirmation-ask_leader = Ask this manager
confirmation-asked_already = This manager has been asked already
confirmation-too_many_leaders = You have named so many managers that we need to look at it together. Write to {$email}.
confirmation-history = What has happened
confirmation-state_not_sent = Your manager is asked when you have sent the application.
confirmation-state_sent = Asked {$date}
confirmation-state_yes = Confirmed {$date}
confirmation-state_yes_with_limits = Confirmed with limits {$date}
confirmation-state_no = Your manager answered on {$date} that the application cannot be confirmed.
confirmation-state_not_mine = The person you named answered on {$date}: “This does not concern me.” The address has been deleted. Name the right manager.
confirmation-state_forwarded = Forwarded to the right manager {$date}
confirmation-state_expired = The time to answer ran out on {$date}. Your manager can ask for a new link, or you can ask someone else.
confirmation-state_superseded = Replaced by a new request {$date}
confirmation-state_replaced = Your own declaration stands in place of a manager’s answer.
confirmation-state_waived = The programme manager does not ask for an answer from your manager.
confirmation-step_asked = The manager was asked
confirmation-step_asked_anew = The manager got a new link
confirmation-step_reminded = The manager was reminded
confirmation-step_reminded_by_applicant = You sent the manager a reminder
confirmation-step_yes = The manager confirmed
confirmation-step_yes_with_limits = The manager confirmed with limits
confirmation-step_no = The manager could not confirm
confirmation-step_not_mine = It did not concern the person who was asked. The address has been deleted.
confirmation-step_forwarded = The request was forwarded to the right manager
confirmation-step_superseded = Another manager was named
confirmation-step_replaced = Your own declaration came with the application
confirmation-step_waived = The programme manager went on without the manager’s answer
