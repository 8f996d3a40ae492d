## The applicant's pages: task list, one page per task, check answers, receipt, status line, team.

application-title = Application to {$programme}
application-list_title = My applications
application-list_empty = You have no applications yet. Find a programme, and start your application from there.
application-start_title = Before you start
application-start_create = Start the application
application-start_email = Your e-mail address
application-eligible = This programme is open to you.
application-profession = What is your profession?
application-workplace = Where do you work?
application-wrong_profession = This programme is for {$professions}. See other programmes that are open to you.
application-wrong_area = This programme is for {$area}. You can still ask the contact.

## Privacy, short, on the first page.

application-privacy_title = How we use your information
application-privacy_text = We use your application to allocate seats and to run the programme. Those who assess the applications can read it. Your line manager will see a summary.
application-privacy_deletion = If you do not get a seat, we delete your application after { $months ->
        [one] one month
       *[other] {$months} months
    }.
application-privacy_rights = You can see, correct and download what we have stored about you at any time.
application-privacy_more = Read more about privacy

## Task list.

application-tasks = Your application
application-tasks_progress = You have finished {$done} of { $count ->
        [one] one part
       *[other] {$count} parts
    }.
application-tasks_deadline = Send your application by {$date} at 23:59.
application-task_about_you = About you
application-task_team = The team
application-task_problem = The problem
application-task_aim = The aim
application-task_measures = Measures
application-task_feasibility = Carrying it out
application-task_anchoring = Your line manager
application-task_supervisor = Supervisor
application-task_competence = Use of the competence
application-task_terms = Terms
application-task_check = Check and send
application-task_check_waiting = Finish the parts above first.
application-back_to_tasks = Back to the overview
application-question_of = Part {$number} of {$count}
application-from_checklist = Taken from your checklist

## The leader and the supervisor.

application-leader_name = Your line manager’s name
application-leader_email = Your line manager’s e-mail address
application-leader_email_hint = We send your line manager a link when you have sent the application. No account is needed.
application-leader_is_self = Your line manager’s e-mail address cannot be your own. If you have no line manager, choose “I have no line manager”.
application-leader_none = I have no line manager
application-leader_none_text = Write how you secure time and resources, and who can support you.
application-supervisor_has = Do you have a supervisor?
application-supervisor_email = Your supervisor’s e-mail address
application-supervisor_none_text = That is fine. We will help you find one if you get a seat.
application-hours_own = How many hours a week can you set aside?
application-hours_low = We recommend setting aside at least { $minimum ->
        [one] one hour
       *[other] {$minimum} hours
    } a week. You can still continue.
application-terms_fee = I have read what the course fee covers, and what I pay for myself.
application-terms_attendance = I can take part in all mandatory sessions.

## Aim and measures as asked for here.

application-aim_how_much = How much?
application-aim_by_when = By when?
application-aim_for_whom = For whom?
application-measure_name = What will you measure?
application-measure_add = Add a measure
application-meeting_weekly = Every week
application-meeting_fortnightly = Every fortnight
application-meeting_other = Other
application-why = Why?
application-why_missing = Write why before you send the application

## The team.

application-team_title = The team
application-team_name = Name of the team
application-team_intro = Add everyone in the team, yourself included. One member is the contact.
application-team_member = Team member {$number}
application-team_member_name = Name
application-team_member_email = E-mail address
application-team_member_profession = Profession
application-team_member_employer = Employer
application-team_member_department = Department or unit
application-team_member_leader = The line manager’s e-mail address
application-team_contact = Team contact
application-team_add = Add a member
application-team_remove = Remove {$name} from the team
application-team_members = { $count ->
        [0] No members yet
        [one] One member
       *[other] {$count} members
    }
application-team_size = The team can have from {$min} to {$max} members.
application-team_too_small = The team must have at least {$min} members. Add {$missing} more before you send.
application-team_too_large = The team can have at most {$max} members.
application-team_other_department = Everyone in the team must come from the same department. {$name} is registered at {$department}.
application-team_wrong_profession = {$name}: This programme is for {$professions}. Staff can make an exception, ask the contact.
application-team_twice = This e-mail address is already in the team

## Check answers, send, receipt.

application-check_title = Check your answers
application-check_intro = You can change the application until {$date}, also after you have sent it.
application-check_missing = Something is missing. Open the parts that are marked, and fill in what is left.
application-check_send = Send application
application-check_send_again = Send the changed application
application-edit_answer = Change {$question}
application-receipt_title = We have received your application
application-receipt_text = You sent it {$moment}. We have sent a receipt to {$email}.
application-receipt_next = What happens now?
application-receipt_leader = The application is not complete until your line manager has confirmed it. We have sent an e-mail to {$email}. An answer is needed by {$date}.
application-receipt_tell_leader = Please tell your line manager that the e-mail is on its way.
application-receipt_answer_by = You will have an answer by {$date}.
application-receipt_pdf = Download the application as PDF
application-amend = Change the application
application-amended = The application was changed {$moment}

## Where the application stands.

application-status_title = Where your application stands
application-status_now = Now
application-status_next = Next
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
application-status_withdrawn = You withdrew the application {$date}.
application-station_sent = Sent
application-station_leader = Line manager’s answer
application-station_assessment = Assessment
application-station_decision = Decision
application-station_answer = Your answer
application-station_start = Start
application-reason = Reason
application-leader_state_not_sent = Not asked yet
application-leader_state_sent = Asked {$date}
application-leader_state_reminded = Reminded {$date}
application-leader_state_yes = Confirmed {$date}
application-leader_state_yes_with_limits = Confirmed with limits {$date}
application-leader_state_no = Cannot confirm, answered {$date}
application-leader_state_not_mine = Answered that this does not concern them {$date}
application-leader_state_forwarded = Forwarded {$date}
application-leader_state_expired = The time to answer ran out {$date}
application-leader_state_replaced = Replaced by own declaration
application-leader_state_waived = Waived by the programme manager
application-leader_change = Change line manager
application-leader_remind = Remind the line manager

## Deadline, withdrawal, registration on behalf of others.

application-deadline_passed = The deadline was {$deadline}. You can still read your draft. Ask {$email} if you think this is a mistake.
application-withdraw = Withdraw the application
application-withdraw_title = Do you want to withdraw the application?
application-withdraw_text = We stop processing the application. If you have a seat, it goes to somebody else.
application-withdraw_confirm = Yes, withdraw the application
application-withdrawn = The application has been withdrawn
application-offer_title = You have been offered a seat
application-offer_answer_by = Answer by {$date}. If you do not answer, the seat goes to the next on the waiting list.
application-offer_know = Before you answer, you should know this:
application-offer_tentative = The dates of the gatherings are tentative. If a date is changed so that you cannot take part, you can give up the seat at no cost.
application-offer_fee = The course fee is {$fee}. After you have accepted, we will ask who should have the invoice.
application-offer_mandatory = You must take part in these sessions to get the course certificate: {$sessions}.
application-offer_taken = The seat was taken while you were answering. You are first on the waiting list.
application-offer_accepted = You have accepted the seat. Welcome to {$programme}!
application-offer_declined = You have declined the seat. Thank you for letting us know.
application-waiting_leave = Remove me from the waiting list
application-register_title = Register an application received by e-mail
application-register_received = Received
application-register_hint = The team will get a link to take over the application.

## What is wrong with an answer.

application-employer_hint = Write the name of the municipality or the health trust
application-reason_missing = Write why
application-too_many_lines = Write at most {$most} lines
application-not_a_profession = Choose a profession from the list
application-not_a_municipality = Choose a municipality from the list
application-own_address = Your line manager’s e-mail address cannot be your own. If you have no line manager, ask the contact.
application-wrong_employer = This programme is not for people employed here. You can still ask the contact.
application-several_departments = Everyone in the team must come from the same department. You have written {$count} different ones.
application-one_employer = The team needs members from at least two employers.
application-contact_not_member = Write the e-mail address of someone in the team

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
application-sign_in_why = Sign in with your e-mail address, and your draft will be there when you come back.
application-sign_in = Sign in and start the application

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
application-last_saved = Last saved {$moment}
application-station_by = By {$date}
application-status_sent = The application is sent. You can change it until {$date}.
application-status_late = The draft was not sent before the deadline, {$date}.
application-withdraw_draft_text = The draft will not be sent, and you cannot continue it.
application-withdraw_again = Until the deadline you can start a new application.
