## The plan, one session, attendance, calendar and QR code.

session-plan_title = Plan
session-next = Next session
session-next_none = No more sessions in the plan
session-past = Earlier sessions
session-when = When
session-where = Where
session-attendance_expected = Attendance

# How a session is held.
session-mode_physical = In person
session-mode_digital = Online
session-mode_hybrid = In person, with some online
session-mode_either = Online or in person
session-mode_physical_full_day = Full day in person

# What is expected of whom.
session-expectation_required = Mandatory
session-expectation_recommended = Recommended
session-expectation_invited = Invited
session-expectation_optional = Optional
session-expectation_not_decided = Not decided
session-expectation_leader_required = Mandatory for the line manager
session-expectation_leader_recommended = Recommended for the line manager
session-expectation_leader_optional = Optional for the line manager
session-expectation_leader_not_decided = Not decided for the line manager

# How sure a date is.
session-tentative = {$days} (tentative date)
session-venue_coming = Venue to come
session-join = Join online
session-confirm_date = Confirm the date
session-move_date = Move the date
session-cancel = Cancel the session
session-cancel_text = Everyone invited will be told, and the session is struck out in their calendars.
session-changed = { $count ->
        [0] No one has been told
        [one] One person has been told
       *[other] {$count} people have been told
    }
session-outside_period = The session lies outside the period “{$period}”.
session-lecturers = Lecturers
session-topics = Topics
session-lecturer_of = {$name}, {$affiliation}
session-lecturer_from = {$name}, {$affiliation}, {$country}
session-activity_lecture = {$title} (lecture)
session-activity_own = {$title} (own activity)
session-activity_group = {$title} (group work)
session-programme = Programme of the day
session-to_look_at = Please look at this
session-invitations = Invitations
session-invited = {$invited} of {$count} participants have been invited.
session-invite_text = Everyone is invited when they accept the seat. If dates have been set since, you can send the invitations that are missing.
session-invite = Send the missing invitations
session-warning_not_decided = {$session}: it has not been decided who must attend. No seats can be offered until then.
session-decide_question = Must participants attend?
session-days = Days
session-days_hint = One day per line, for example 25.08.2020 kl. 08.00–15.00. The time can wait.
session-days_out_of_order = Enter at least one day, with the days in order
session-not_hours = Enter the times as 08.00–15.00, ending after the start
session-not_tentative = The date is no longer tentative
session-reason = Why?
session-reason_hint = Everyone who is told will read this.
session-save_and_tell = Save and tell everyone
session-alternative_hint = Day and time, for example 25.08.2020 kl. 08.00–15.00. The time can wait. If the field is empty, the date is not set.
session-alternatives_reason_hint = Needed when you change a date that someone has chosen. They will be told and will read this.
session-alternatives_reason_missing = Someone has chosen a date that you are changing. Say why, and they will be told.
session-choose_physical = {$when}, in person
session-choose_digital = {$when}, online
session-choose = Choose this date

## Preparation.

session-preparation = Preparation
session-preparation_by = Do this by {$date}
session-preparation_done = Done
session-preparation_open = Not done
session-preparation_overdue = Past the due date
session-preparation_mark = Mark as done
session-preparation_unmark = Undo, it is not done
session-preparation_lead_title = Preparation before the sessions
session-preparation_lead_task = Task
session-preparation_lead_session = Session
session-preparation_lead_due = Due
session-preparation_lead_done = Have done it
session-preparation_lead_of = {$done} of {$count}
session-alternatives = Choose one of the dates

## Calendar.

session-calendar_title = Calendar
session-calendar_add = Add to calendar
session-calendar_subscribe = Subscribe to the plan
session-calendar_subscribe_text = Paste this address into your calendar. It then follows when dates change. The address is for you only.
session-calendar_name = {$programme} – Bedre
session-calendar_part = {$session}, part {$part} of {$count}
session-calendar_tentative = Tentative date: {$session}
session-calendar_cancelled = Cancelled: {$session}
session-calendar_text = Put the whole plan in your calendar with an address that is yours alone. It follows when dates change.
session-calendar_make = Make a calendar address
session-calendar_there = You have a calendar address. If you make a new one, the old one stops working.
session-calendar_once = We show the address only this once.
session-calendar_end = Stop the calendar address

## Attendance, taken per day.

session-attendance_title = Attendance
session-attendance_for = Attendance, {$session}
session-attendance_save = Save the attendance
session-attendance_days = {$present} of { $days ->
        [one] one day
       *[other] {$days} days
    }
session-attendance_present = Present
session-attendance_absent = Absent
session-attendance_excused = Excused
session-attendance_not_taken = Not taken
session-attendance_missing_mandatory = Mandatory session missing
session-attendance_substitute = Substitute task
session-attendance_substitute_register = Register a substitute task
session-attendance_mine = Your attendance
session-attendance_by_code = Registered with the code
session-attendance_meanwhile = Someone else noted this while you had the list open. You chose “{$chosen}”, which has not been saved. Choose again if it should be changed.
session-attendance_rest_present = The rest are present
session-attendance_missed = Who and which session?
session-attendance_who = Participant
session-attendance_of = {$present} of {$count}

## Registering with a QR code on the wall.

session-qr_title = Register attendance
session-qr_show = Show QR code
session-qr_text = Scan the code with the camera of your phone, log in and press “I am here”.
session-qr_confirm = I am here
session-qr_done = You are registered as present at {$session}.
session-qr_wrong_day = The code is for {$day}. Ask the programme manager if the day is wrong.
session-qr_changes = The code changes at {$time}.
session-qr_ended = The code has changed since. Scan the one on the screen now.
