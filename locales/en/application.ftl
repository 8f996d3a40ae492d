## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Application to {$programme}
application-list_title = My applications
application-list_empty = You have no applications yet. Find a programme, and start your application from there.
application-start_create = Start the application
application-eligible = This programme is open to you.
application-profession = What is your profession?
application-workplace = Where do you work?

## Privacy, short, on the first page.

application-privacy_title = How we use your information
application-privacy_text = We use your application to allocate seats and to run the programme. Those who assess the applications can read it. Your line manager will see a summary.
application-privacy_rights = You can see, correct and download what we have stored about you at any time.
application-privacy_more = Read more about privacy

## Task list.

application-tasks = Your application
application-tasks_progress = You have finished {$done} of { $count ->
        [one] one part
       *[other] {$count} parts
    }.
application-tasks_deadline = Send your application by {$date} at 23:59.
application-tasks_amend = You can change the answers and send the application again until {$date}.
application-task_check = Check and send
application-task_check_waiting = Finish the parts above first.
application-back_to_tasks = Back to the overview
application-see_examples = Save and see examples that suit
application-back_to_question = Back to the application
application-question_of = Part {$number} of {$count}

## The leader and the supervisor.

application-leader_email = Your line manager’s e-mail address
application-leader_is_self = Your line manager’s e-mail address cannot be your own. If you have no line manager, ask the contact.
application-hours_low = We recommend setting aside at least { $minimum ->
        [one] one hour
       *[other] {$minimum} hours
    } a week. You can still continue.

## The team.

application-team_member = Team member {$number}
application-team_member_name = Name
application-team_member_email = E-mail address
application-team_member_profession = Profession
application-team_member_employer = Employer
application-team_member_department = Department or unit
application-team_add = Add a member
application-team_remove = Remove {$name} from the team
application-team_size = The team can have from {$min} to {$max} members.
application-team_too_small = The team must have at least {$min} members. Add {$missing} more before you send.
application-team_too_large = The team can have at most {$max} members.
application-team_other_department = Everyone in the team must come from the same department. {$name} is registered at {$department}.
application-team_twice = This e-mail address is already in the team

## Check answers, send, receipt.

application-check_title = Check your answers
application-check_intro = You can change the application until {$date}, also after you have sent it.
application-check_send = Send application
application-check_send_again = Send the changed application
application-receipt_title = We have received your application
application-receipt_text = You sent it {$moment}. We have sent a receipt to {$email}.
application-receipt_next = What happens now?
application-receipt_answer_by = You will have an answer by {$date}.
application-receipt_pdf = Download the application as PDF
application-amend = Change the application

## Where the application stands.

application-status_title = Where your application stands
application-status_draft = The draft is saved. Send it by {$date}.
application-status_awaiting_leader = We are waiting for your line manager’s answer, by {$date}.
application-status_complete = The application is complete. We start assessing after {$date}.
application-status_in_assessment = We are assessing the applications. You will have an answer by {$date}.
application-status_offered = You have been offered a seat. Answer by {$date}.
application-status_waiting = You are number {$number} on the waiting list.
application-status_accepted = You have accepted. Welcome!
application-status_declined = You have declined the seat.
application-status_rejected = You did not get a seat this time.
application-status_expired = The offer expired {$date}.
application-status_unplaced = The waiting list closed {$date}. No seat became free for you.
application-status_withdrawn = You withdrew the application {$date}.
application-next_waiting = If a seat becomes free, you get an offer by e-mail.
application-offer_open = Read the offer and answer
application-next_accepted = The dates, the sessions to prepare for and your improvement project are on your own page.
application-next_open_home = Go to your page
application-next_rejected = If you think that we have misunderstood something, write to {$email}.
application-leader_open = Remind the line manager, or ask another
application-leader_see = See the line manager’s answer
application-station_sent = Sent
application-station_leader = Line manager’s answer
application-station_assessment = Assessment
application-station_decision = Decision
application-station_answer = Your answer
application-station_start = Start
application-reason = Reason
application-assessment_title = How the application was assessed
application-assessment_text = The application was assessed by { $count ->
        [one] one person
       *[other] {$count} people, each alone
    }. Marks go from 1 to 5, and these are the means.
application-assessment_all = In all

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = The deadline was {$deadline}. You can still read your draft. Ask {$email} if you think this is a mistake.
application-withdraw = Withdraw the application
application-withdraw_title = Do you want to withdraw the application?
application-withdraw_text = We stop processing the application. If you have a seat, it goes to somebody else.
application-withdraw_confirm = Yes, withdraw the application
application-register_title = Register an application received by e-mail
application-register_received = Received
application-register_hint = The applicant gets a link to take over and complete the application.

## What is wrong with an answer.

application-employer_hint = Enter the name of the municipality or the health trust
application-reason_missing = Write why
application-too_many_lines = Write at most {$most} lines
application-not_a_profession = Choose a profession from the list
application-not_a_municipality = Choose a municipality from the list
application-one_employer = The team needs members from at least two employers.
application-contact_not_member = Enter the e-mail address of someone in the team

## Before the form starts.

application-for_you = Is this programme for you?
application-not_for_you = This programme is not open to you.
application-ask_contact = If you think that you can apply all the same, ask us:
application-elsewhere = Other programmes that are open to you
application-for_staff = We will consider whether the programme suits you when we read your application.
application-other_employer = Another employer
application-begun = You have already begun an application here.
application-continue = Continue your application
application-at_hand = Have this at hand
application-minutes = The application takes about { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }. We save while you write, so you can take breaks.
application-sign_in_why = Log in with your e-mail address, and your draft will be there when you come back.
application-sign_in = Log in and start the application

## While one types.

application-only_if = Answer only if you answered “{$answer}” to “{$question}”.
application-rest_is_saved = The rest is saved.
application-not_saved = The deadline has passed, or the application has been decided. What you wrote last is not saved.
application-not_eligible = {$rule} If you think that you can apply all the same, ask the contact.
application-member_not_eligible = {$name}: {$rule} If you need an exception, ask the contact.

## After it was sent, and what is read.

application-read_answers = Read the answers
application-unsent = You have changes that are not sent. Send them by {$date} if they are to count.
application-sent_counts = The deadline has passed. What you sent counts. Later changes are not included.
application-see_status = See where the application stands
application-earlier_questions = Questions that are no longer in the form
application-history = What has happened
application-event_draft = You began the application
application-event_registered = We registered your application, which came by e-mail
application-event_submitted = You sent the application
application-event_amended = You changed the application and sent it again
application-event_assessment = The deadline passed, and the assessment began
application-event_offered = You were offered a seat
application-event_waiting = You were put on the waiting list
application-event_rejected = You did not get a seat
application-event_accepted = You accepted the seat
application-event_declined = You declined the seat
application-event_expired = The time to answer the offer ran out
application-event_unplaced = The waiting list closed
application-event_withdrawn = You withdrew the application
application-last_saved = Last saved {$moment}
application-station_by = By {$date}
application-status_sent = The application is sent. You can change it until {$date}.
application-status_late = The draft was not sent before the deadline, {$date}.
application-withdraw_draft_text = The draft will not be sent, and you cannot continue it.
application-withdraw_again = Until the deadline you can start a new application.
