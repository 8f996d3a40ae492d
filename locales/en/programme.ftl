## The public list of programmes, a programme's page and its checklist.

programme-list_title = Education in improvement work
programme-list_intro = Find a programme that you or your team can apply for.
programme-list_open = Open for applications
programme-list_upcoming = Opening soon
programme-list_closed = Closed for applications
programme-list_empty = No programmes are open now. Come back later, or contact an organiser.
programme-list_others = See other programmes
programme-search_label = Search for a programme
programme-cohort_number = Cohort {$number}
programme-title_with_cohort = {$programme} – {$cohort}
programme-pilot = Pilot
programme-pilot_text = The programme is being tried out for the first time.
programme-image_credit = Illustration: {$credit}

## Deadline and start button.

programme-deadline = Application deadline: {$date}
programme-deadline_label = Application deadline
programme-deadline_new = New application deadline: {$date}
programme-deadline_new_text = We have extended the deadline. Drafts you have saved are still there.
programme-deadline_was = Earlier deadline: {$date}
programme-deadline_was_unknown = Earlier deadline: not stated
programme-deadline_until = You can send your application until {$date} at 23:59.
programme-opens = Applications open {$date}
programme-closed = The deadline was {$date}
programme-closed_text = It is no longer possible to apply for this cohort. If a new cohort is planned, it will be shown here when it opens.
programme-start_application = Start your application
programme-start_team_application = Sign up a team
programme-resume_application = Continue your application
programme-open_checklist = Go through the checklist first
programme-print_invitation = Print the invitation

## In short.

programme-summary = In short
programme-for_whom = For whom
programme-duration = Duration
programme-duration_months = { $months ->
        [one] One month
       *[other] {$months} months
    }
programme-duration_and_start = { $months ->
        [one] One month
       *[other] {$months} months
    }, starting {$start}
programme-start = Start
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
programme-hours_range = Expect {$min}–{$max} hours a week, in addition to the gatherings.
programme-hours_minimum = { $hours ->
        [one] Set aside at least one hour a week.
       *[other] Set aside at least {$hours} hours a week.
    }
programme-hours_not_stated = Set aside time for the improvement work between the gatherings.
programme-fee = Price
programme-fee_includes = Included: {$what}.
programme-fee_excludes = Not included: {$what}. You pay for this yourself.
programme-fee_free = Free of charge
programme-course_hours = Course hours
programme-course_hours_earlier = Earlier cohorts: {$min}–{$max} hours. The number of hours for this cohort is not settled.
programme-course_hours_applied = We have applied for approval of {$hours} hours.
programme-course_hours_approved = {$hours} hours, approved by {$body}.
programme-scope_national = National programme
programme-scope_regional = Regional programme
programme-scope_local = Local programme
programme-theme = Theme
programme-language = Language
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
programme-professions = Professions
programme-employers = Employers
programme-expected_of_you = What we expect
programme-own_project = Everyone who takes part carries out an improvement project where they work.
programme-leader_clarified = The team, the time and the resources must be settled with the line manager before the start.
programme-criteria = How we select participants
programme-criteria_intro = We assess all applications by the same criteria:
programme-criteria_none = If there are more applicants than seats, we will publish the criteria here before we choose.
programme-criterion_suitability = How suitable and feasible the improvement project is
programme-criterion_anchoring = Whether your line manager is behind it
programme-criterion_spread = Geographical spread
programme-answer_by = You will have an answer by {$date}. If you are rejected, you will be told why.
programme-handbook = Study handbook
programme-handbook_open = Open the study handbook
programme-handbook_page = Study handbook page {$page}
programme-quotes = What do former participants say?
programme-tools = Tools
programme-examples = Examples of suitable improvement projects
programme-examples_intro = The examples are made up. They show how large an improvement project should be, and how it can be measured.
programme-examples_handbook = Read more in the study handbook: “{$heading}”, page {$page}.
programme-example_aim = Aim
programme-before_you_start = Have this at hand
programme-before_handbook = The study handbook, preferably read
programme-before_leader_email = Your line manager’s e-mail address
programme-before_supervisor_email = Your supervisor’s e-mail address, if you have one
programme-before_time = About { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }. We save while you write.

## The plan.

programme-plan = Dates
programme-plan_what = What
programme-plan_when = When
programme-plan_where = Where
programme-plan_form = Form
programme-plan_attendance = Attendance
programme-plan_status = Status
programme-plan_tentative_note = Tentative dates may change. We will let you know when they are confirmed.
programme-plan_webinars_coming = { $count ->
        [one] One webinar – date to come
       *[other] {$count} webinars – dates to come
    }
programme-plan_alternatives = Two dates to choose from, set after the application deadline
programme-plan_empty = The plan will come.
programme-plan_on_line = Online
programme-plan_leader_recommended = We recommend that the line manager takes part.
programme-plan_leader_first_last = The line manager should take part in the first and the last gathering.

## The checklist. It is for the applicant alone, and nothing is scored.

programme-checklist_title = Checklist before you apply
programme-checklist_intro = { $count ->
        [one] Spend a little time on this question before you apply. It helps you see whether your improvement project suits the programme.
       *[other] Spend a little time on these {$count} questions before you apply. They help you see whether your improvement project suits the programme.
    }
programme-checklist_for_you = The list is for you only. We do not use it to assess your application.
programme-checklist_not_all = You do not need answers to everything now.
programme-checklist_keep = You can save your answers and take them with you into the application.
programme-checklist_no_patient = Do not write anything that can be linked to a patient.
programme-checklist_first = You may want to read the study handbook first. When you apply, you need your line manager’s e-mail address at hand. If you have a supervisor, you need that e-mail address too. The application itself takes about {$minutes} minutes.
programme-checklist_start = Start the checklist
programme-checklist_question = Question {$number} of {$count}
programme-checklist_notes = Your notes
programme-checklist_have_read_handbook = I have read the study handbook
programme-checklist_handbook_reminder = You have not ticked the study handbook. It is wise to read it before you apply.
programme-checklist_take_along = Take your answers into the application
programme-checklist_done = You have been through the checklist
programme-checklist_help = Help with this question
programme-checklist_page = Checklist
