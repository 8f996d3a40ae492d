## The public list of programmes, a programme's page and its checklist.

programme-list_title = Education in improvement work
programme-list_intro = Find a programme that you or your team can apply for.
programme-list_open = Open for applications
programme-list_upcoming = Opening soon
programme-list_closed = Closed for applications
programme-list_empty = No programmes are open now. Come back later, or contact an organiser.
programme-search_label = Search for a programme
programme-pilot = Pilot
programme-pilot_text = The programme is being tried out for the first time.

## Deadline and start button.

programme-deadline = Application deadline: {$date}
programme-deadline_new = New application deadline: {$date}
programme-deadline_new_text = We have extended the deadline. Drafts you have saved are still there.
programme-deadline_was = Earlier deadline: {$date}
programme-deadline_was_unknown = Earlier deadline: not stated
programme-opens = Applications open {$date}
programme-closed = The deadline was {$date}
programme-start_application = Start your application
programme-start_team_application = Sign up a team
programme-open_checklist = Go through the checklist first
programme-print_invitation = Print the invitation

## In short.

programme-summary = In short
programme-for_whom = For whom
programme-duration = Duration
programme-duration_and_start = { $months ->
        [one] One month
       *[other] {$months} months
    }, starting {$start}
programme-seats = Seats
programme-seats_persons = { $count ->
        [one] One seat
       *[other] {$count} seats
    }
programme-seats_teams = { $count ->
        [one] One team
       *[other] {$count} teams
    }
programme-team_size = A team has {$min}–{$max} members.
programme-time = Time
programme-fee = Price
programme-fee_includes = Included: {$what}.
programme-fee_excludes = Not included: {$what}. You pay for this yourself.
programme-fee_free = Free of charge
programme-course_hours = Course hours
programme-course_hours_earlier = Earlier cohorts: {$min}–{$max} hours. The number of hours for this cohort is not settled.
programme-course_hours_approved = {$hours} hours, approved by {$body}.
programme-theme = Theme
programme-in_english = Held in English
programme-organisers = Organiser
programme-organisers_many = Organisers
programme-contact = Contact
programme-contact_text = Questions? Write to {$email} or call {$phone}.
programme-contact_email_only = Questions? Write to {$email}.

## The parts of the page.

programme-goal = Goal
programme-what_you_get = What will you get?
programme-outcomes = Learning outcomes
programme-outcomes_intro = After the programme you should be able to:
programme-who_can_apply = Who can apply?
programme-expected_of_you = What we expect
programme-criteria = How we select participants
programme-criteria_intro = We assess all applications by the same criteria:
programme-criteria_none = If there are more applicants than seats, we will publish the criteria here before we choose.
programme-answer_by = You will have an answer by {$date}. If you are rejected, you will be told why.
programme-quotes = What do former participants say?
programme-tools = Tools
programme-examples = Examples of suitable improvement projects
programme-examples_intro = The examples are made up. They show how large an improvement project should be, and how it can be measured.
programme-examples_handbook = Read more in the study handbook: “{$heading}”, page {$page}.
programme-example_aim = Aim

## The plan.

programme-plan = Dates
programme-plan_what = What
programme-plan_when = When
programme-plan_where = Where
programme-plan_attendance = Attendance
programme-plan_tentative_note = Tentative dates may change. We will let you know when they are confirmed.
programme-plan_webinars_coming = { $count ->
        [one] One webinar – date to come
       *[other] {$count} webinars – dates to come
    }
programme-plan_alternatives = Two dates to choose from. They are set after the application deadline.
programme-plan_on_line = Online

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Checklist before you apply
programme-checklist_take_along = Take your answers into the application
