## Messages by e-mail: no personal details beyond the name, never the text of an application.

message-hello = Hello {$name},
message-hello_unknown = Hello,

## The foot of every message.

message-footer_greeting = Kind regards, {$organiser}
message-footer_contact = Questions? {$email}, {$phone}
message-footer_contact_email = Questions? {$email}
message-footer_privacy = How we treat your information
message-footer_notifications = Choose what you want to be told about
message-because_sign_in = You receive this e-mail because someone asked to log in with your address. If it was not you, you need not do anything.
message-because_applied = You receive this e-mail because you are applying or have applied for {$programme}.
message-because_leader = You receive this e-mail because {$applicant} has named you as line manager.
message-because_participant = You receive this e-mail because you take part in {$programme}.
message-because_invited = You receive this e-mail because you are invited to a session of {$programme}.
message-because_lead = You receive this e-mail because you are the programme manager of {$programme}.

## Signing in.

message-sign_in_subject = Log in with the code {$code}
message-sign_in_text = Follow the link and then press the button on the page, or enter the code where you asked to log in.
message-sign_in_link = Log in
message-sign_in_code = Code
message-sign_in_valid = The link and the code work for { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    } and can be used once.
message-sign_in_never_pass_on = Do not give the code to anyone. We never ask for it.

## Application received.

message-application_received_subject = We have received your application to {$programme}
message-application_received_text = We have received your application to {$programme}. You sent it {$moment}.
message-application_received_not_complete = The application is not complete until your line manager has confirmed it.
message-application_received_leader = We have sent an e-mail to {$email}.
message-application_received_leader_by = Your line manager must answer by {$date}.
message-application_received_tell_leader = Please tell your line manager that the e-mail is on its way.
message-application_received_amend = You can read and change the application until the deadline.
message-application_received_deadline = The deadline is {$date}.
message-application_received_link = Open the application
message-application_received_answer_by = You will have an answer by {$date}.

## The leader.

message-leader_asked_subject = {$applicant} needs your confirmation by {$date}
message-leader_asked_text = {$applicant} has applied for a seat on {$programme} and has named you as line manager. Participants carry out an improvement project where they work, and it succeeds only when the line manager is behind it. Therefore we ask you to answer a few questions. It takes about five minutes.
message-leader_asked_link = Read the application and answer
message-leader_asked_until = The link works until {$date}.
message-leader_asked_not_mine = Do you not know {$applicant}, or are you not the line manager? Press “This does not concern me” on the page, and we will delete your e-mail address.
message-leader_reminder_subject = Reminder: {$applicant} is waiting for your answer
message-leader_reminder_text = { $days ->
        [0] Today
       *[other] {$days} days ago
        [one] Yesterday
    } we asked you to confirm {$applicant}’s application. Without your answer we cannot assess it.
message-leader_reminder_deadline = The deadline is {$date}.
message-leader_answered_yes_subject = Your line manager has confirmed your application
message-leader_answered_yes_text = Your line manager has confirmed your application to {$programme}. It is now complete, and you need not do anything more.
message-leader_answered_limits_subject = Your line manager has confirmed your application with limits
message-leader_answered_limits_text = Your line manager has confirmed your application to {$programme} with limits. Read the limits, and talk about them together.
message-leader_answered_no_subject = Your line manager cannot confirm your application
message-leader_answered_no_text = Your line manager has answered that your application to {$programme} cannot be confirmed now. Talk together. Until the deadline the answer can be changed, or you can change or withdraw the application.
message-leader_answered_not_mine_subject = Name another line manager in your application
message-leader_answered_not_mine_text = The person you named as line manager in your application to {$programme} answers that they are not the right one. We have deleted the address. Name another, and we will send a new link.
message-leader_answered_forwarded_subject = Your application was forwarded to the right manager
message-leader_answered_forwarded_text = The person you named as line manager in your application to {$programme} has forwarded our question to the right manager. We have asked the new manager. You need not do anything more now.
message-leader_answered_link = Open the application

## Deadline extended.

message-deadline_extended_subject = The application deadline is extended to {$date}
message-deadline_extended_draft = You have started an application to {$programme}.
message-deadline_extended_submitted = You have sent an application to {$programme}.
message-deadline_extended_to = The deadline has been moved to {$date}.
message-deadline_extended_kept = What you have written is saved.
message-deadline_extended_amend = The application has been received, and you need not do anything. You can change it until the new deadline.
message-deadline_extended_continue = Continue your application
message-deadline_extended_open = Open the application

## Offer.

message-offer_subject = You have been offered a seat on {$programme}
message-offer_text = Congratulations! We offer you a seat on {$programme}.
message-offer_answer_by = Answer by {$date}.
message-offer_else = If you do not answer, the seat goes to the next on the waiting list.
message-offer_know = Before you answer, you should know this:
message-offer_first_session = The first session is {$session}.
message-offer_tentative = The dates of the gatherings are tentative. If a date is changed so that you cannot take part, you can give up the seat at no cost.
message-offer_mandatory = You must take part in these sessions to get the course certificate: {$sessions}.
message-offer_fee = The course fee is {$fee}. After you have accepted, we will ask who should have the invoice.
message-offer_free = Taking part is free of charge.

## Waiting list.

message-waiting_list_subject = You are on the waiting list for {$programme}
message-waiting_list_text = Your application meets the criteria, but all seats are taken.
message-waiting_list_number = You are number {$number} on the waiting list.
message-waiting_list_offer = If a seat becomes free, you will get an offer by e-mail. You then have { $days ->
        [one] one day
       *[other] {$days} days
    } to answer.
message-waiting_list_until = The waiting list is in force until {$date}. After that you will be told that it has closed.
message-waiting_list_until_start = The waiting list is in force until the programme begins. Then you will be told that it has closed.
message-waiting_list_leave_text = Do you no longer want to be on the list?
message-waiting_list_leave = Remove me from the waiting list
message-waiting_list_ended_subject = The waiting list for {$programme} has closed
message-waiting_list_ended_text = No seat on {$programme} became free for you before the waiting list closed. You therefore have no seat this time.

## Rejection, as a letter: the result, the reason, what now, how to object.

message-rejection_subject = Answer to your application to {$programme}
message-rejection_text = Unfortunately, you have not been given a seat on {$programme}.
message-rejection_why = Why
message-rejection_seats = We received { $applications ->
        [one] one application
       *[other] {$applications} applications
    } for { $seats ->
        [one] one seat
       *[other] {$seats} seats
    }. All were assessed by the same criteria.
message-rejection_now = What now
message-rejection_again = You are welcome to apply again.
message-rejection_again_planned = You are welcome to apply again. The next admission is planned for {$next}.
message-rejection_read = You can read our assessment and ask for a talk.
message-rejection_link = Read the assessment
message-rejection_complaint = You can complain
message-rejection_complaint_until = You can complain about the decision by {$date}.
message-rejection_complaint_weeks = That is { $weeks ->
        [one] one week
       *[other] {$weeks} weeks
    } from when you received this letter.
message-rejection_complaint_how = Write what you disagree with, and why. Send your complaint from your application page or to {$email}. We will look at the case again. If we still disagree, we pass the complaint on to {$body}. You have the right to see the documents of the case.
message-rejection_law = The decision has been made under {$law}.
message-rejection_review = Do you disagree?
message-rejection_review_text = If you think that we have misunderstood something or made a mistake, you can write to us. Someone else will then look at your application again.
message-rejection_review_until = Write by {$date}.

## Sessions.

message-session_invitation_subject = {$session}: {$when}
message-session_invitation_text = Welcome to {$session}.
message-session_invitation_when = When
message-session_invitation_where = Where
message-session_invitation_form = Form
message-session_invitation_attendance = Attendance
message-session_invitation_bring = Bring
message-session_invitation_tentative = The date is tentative. We will let you know when it is confirmed.
message-session_invitation_preparation = Before the gathering: {$what}
message-session_invitation_minutes = Spend about { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }, and mark the task as done.
message-session_invitation_mark = Mark the task as done in the plan when you have finished.
message-session_invitation_adjustments = Do you have allergies or need adjustments? Tell us by {$date}. We delete the information 14 days after the gathering.
message-session_invitation_link = See the session
message-session_invitation_absence_text = Can you not come?
message-session_invitation_absence = Report absence
message-session_invitation_calendar = The calendar file is attached.
message-session_invitation_leader = You are invited because {$participant} takes part in the programme. We recommend that the line manager joins the first and the last gathering.
message-session_confirmed_subject = {$session} is confirmed
message-session_confirmed_text = The date of {$session} is now confirmed: {$when}.
message-session_moved_subject = {$session} has been moved to {$when}
message-session_moved_text = {$session} has been moved from {$from} to {$to}.
message-session_moved_reason = Reason: {$reason}
message-session_moved_contact = If this does not suit you, contact us by {$date}.
message-session_place_subject = {$session}: the venue is set
message-session_place_text = {$session} on {$when} will be held here: {$place}.
message-session_cancelled_subject = {$session} has been cancelled
message-session_cancelled_text = {$session}, which was to be {$when}, has been cancelled.
message-session_calendar_updated = Your calendar is updated when you open the attachment.
message-session_link = See the plan

## A draft that will be deleted.

message-draft_ending_subject = Your draft application will be deleted on {$date}
message-draft_ending_text = You have a draft application for {$programme} that was not sent.
message-draft_ending_deleted = We will delete it on {$date}, and then it is gone for good.
message-draft_ending_keep = If you want to keep any of the text, copy it before then.
message-draft_ending_link = Open the draft

## Preparation.

message-preparation_subject = Remember to prepare for {$session}
message-preparation_text = {$session} is on {$when}. You have not marked this as done:
message-preparation_task = {$what} (by {$date})
message-preparation_mark = If you have already done it, just mark it as done in the plan.
message-preparation_link = Mark as done in the plan

## Certificate.

message-certificate_issued_subject = Your course certificate for {$programme} is ready
message-certificate_issued_text = Congratulations! You have completed {$programme}, and your course certificate has been issued.
message-certificate_issued_link = Download the certificate
message-certificate_issued_check = Others can check the certificate with the code {$code}:
message-certificate_issued_check_link = Check the certificate

## Supervisor.

message-supervisor_named_subject = {$supervisor} is your supervisor
message-supervisor_named_text = {$supervisor} will follow you through {$programme} and can read your improvement project. You are welcome to get in touch before the first talk: {$email}
message-supervisor_named_replaces = {$supervisor} takes over from {$before}.
message-supervisor_named_link = Open the improvement project
message-supervisor_assigned_subject = You supervise a team in {$programme}
message-supervisor_assigned_text = You will follow {$team} through {$programme}. Read the improvement project, and agree on a time for the first talk. They have been told that you are their supervisor.
message-supervisor_assigned_link = Prepare the talk

## The seat is taken, or the offer has ended.

message-seat_taken_subject = Your seat on {$programme}
message-seat_taken_text = You have a seat on {$programme}. Welcome!
message-seat_taken_next = On your page you find the dates, the sessions to prepare for, and your improvement project. It begins with what you wrote in the application.
message-seat_taken_link = Open your page
message-offer_ended_subject = The offer of a seat on {$programme}
message-offer_ended_declined = You have declined the seat on {$programme}. Thank you for telling us. The seat goes to the next on the waiting list.
message-offer_ended_expired = We had no answer by the deadline. The offer of a seat on {$programme} no longer stands.
message-offer_ended_no_seat = The last seat on {$programme} was taken just before you answered. You are first on the waiting list.
message-offer_ended_link = See the application

## An application taken back, to those who waited for it.

message-application_withdrawn_subject = {$applicant} has withdrawn the application
message-application_withdrawn_text = {$applicant} has withdrawn the application to {$programme}.
message-application_withdrawn_leader = You do not need to answer anything. If you have confirmed the application, that no longer counts.
message-application_withdrawn_programme = Read about the programme
message-application_withdrawn_seat = The seat is free. The next on the waiting list gets an offer.
message-application_withdrawn_link = See the applications

## A certificate taken back.

message-certificate_revoked_subject = Your course certificate for {$programme} has been revoked
message-certificate_revoked_text = We have revoked your course certificate for {$programme}. It is no longer valid, and anybody who checks it is told so.
message-certificate_revoked_reason = Reason: {$reason}
message-certificate_revoked_objection = If you think that this is wrong, write to us. Then somebody else will look at it again.

## An application that came by mail, registered by staff.

message-application_registered_subject = We have registered your application to {$programme}
message-application_registered_text = We received your application to {$programme} by e-mail {$moment}, and have registered it. It has come in time.
message-application_registered_take_over = Open the application, fill in what is missing, and send it.
message-application_registered_by = Do it by {$date}.
message-application_registered_link = Open the application

## A story that everybody shown is asked about.

message-because_story = You receive this e-mail because a team in {$programme} has named you as its line manager.
message-story_asked_subject = Do you agree to the story being published?
message-story_asked_member = Your team in {$programme} wants to tell everybody of the improvement project. The story is published once everybody in the team and the line manager have said yes.
message-story_asked_leader = A team in {$programme} has named you as its line manager and wants to tell everybody of its improvement project. The story is published once everybody in the team and you have said yes.
message-story_asked_text = Read it first. You can say no, and you can take back a yes at any time. The story then disappears at once.
message-story_asked_link = Read the story and answer

## Somebody has commented on the improvement work.

message-comment_written_subject = New comment on the improvement project
message-comment_written_text = {$by} has commented on the improvement project you take part in, in {$programme}. Everyone who can read the improvement project can read the comment and reply.
message-comment_written_link = Read the comment
