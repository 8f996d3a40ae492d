## The plan, one session, attendance, calendar and QR code.

session-plan_title = Plan
session-plan_intro = These are all the sessions of the cohort.
session-next = Next session
session-next_none = No more sessions in the plan
session-past = Earlier sessions
session-plan_empty = The plan is empty. Add the first session.
session-add = Add a session
session-when = When
session-where = Where
session-form = Form
session-attendance_expected = Attendance
session-bring = Bring
session-duration_minutes = { $minutes ->
        [one] One minute
       *[other] {$minutes} minutes
    }
session-day_of = Day {$day} of {$days}

# Kinds of session.
session-kind_gathering = Gathering
session-kind_gathering_number = Gathering {$number}
session-kind_webinar = Webinar
session-kind_video_conference = Video conference
session-kind_video_conference_number = Video conference {$number}
session-kind_work_session = Work session
session-kind_workshop = Workshop
session-kind_preparation_meeting = Preparation meeting
session-kind_supervision = Supervision

# How a session is held.
session-mode_physical = In person
session-mode_digital = Online
session-mode_either = Online or in person
session-mode_physical_full_day = Full day in person

# What is expected of whom.
session-expectation_required = Mandatory
session-expectation_recommended = Recommended
session-expectation_invited = Invited
session-expectation_optional = Optional
session-expectation_not_decided = Not decided
session-expectation_leader = Line manager: {$expectation}

# How sure a date is.
session-date_not_set = Date to come
session-date_tentative = Tentative date
session-date_confirmed = Confirmed date
session-date_moved = Moved from {$date}
session-date_cancelled = Cancelled
session-time_coming = Time to come
session-venue_coming = Venue to come
session-link_coming = Link to come
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
session-lecturer = Lecturer
session-lecturers = Lecturers
session-topics = Topics
session-programme = Programme of the day

## Preparation.

session-preparation = Preparation
session-preparation_by = Do this by {$date}
session-preparation_minutes = Spend about { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }.
session-preparation_done = Mark as done
session-preparation_is_done = Done
session-preparation_none = You need not prepare for this session.
session-alternatives = Choose one of the dates

## Calendar.

session-calendar_title = Calendar
session-calendar_add = Add to calendar
session-calendar_subscribe = Subscribe to the plan
session-calendar_subscribe_text = Paste this address into your calendar. It then follows when dates change. The address is for you only.
session-calendar_name = {$programme} – Bedre
session-calendar_tentative = Tentative date: {$session}
session-calendar_cancelled = Cancelled: {$session}

## Attendance, taken per day.

session-attendance_title = Attendance
session-attendance_for = Attendance, {$session}
session-attendance_save = Save the attendance
session-attendance_saved = The attendance is saved
session-attendance_days = {$present} of { $days ->
        [one] one day
       *[other] {$days} days
    }
session-attendance_present = Present
session-attendance_absent = Absent
session-attendance_excused = Excused
session-attendance_not_taken = Not taken
session-attendance_all_present = Everyone is present
session-attendance_missing_mandatory = Mandatory session missing
session-attendance_substitute = Substitute task
session-attendance_substitute_register = Register a substitute task
session-attendance_mine = Your attendance
session-attendance_mine_none = No session has taken place yet.
session-absence_report = Report absence
session-absence_reason = Why can you not come?
session-absence_reported = We have noted that you will not come.

## Registering with a QR code on the wall.

session-qr_title = Register attendance
session-qr_show = Show QR code
session-qr_text = Scan the code with your phone, or go to {$address} and write {$code}.
session-qr_valid = The code works on {$day}.
session-qr_confirm = I am present
session-qr_done = You are registered as present at {$session}.
session-qr_wrong_day = The code is for {$day}. Ask the programme manager if the day is wrong.
session-qr_code = Code

## Extra things at a session.

session-allergies = Do you have allergies or need adjustments?
session-allergies_hint = We delete the information { $days ->
        [one] one day
       *[other] {$days} days
    } after the session.
session-dinner = Shared dinner
