## The supervisor's pages: who needs me and why, and what to ask.

supervision-board_title = My teams
supervision-board_intro = Those who need you most are at the top.
supervision-board_empty = You do not supervise any teams yet.
supervision-column_team = Team
supervision-column_project = Improvement project
supervision-column_why = Why now
supervision-column_last_data = Last data point
supervision-column_last_talk = Last talk
supervision-why_no_aim = No aim
supervision-why_no_measure = No measure
supervision-why_no_data = { $days ->
        [one] No data points for one day
       *[other] No data points for {$days} days
    }
supervision-why_signal_worse = Signal in the wrong direction
supervision-why_signal_better = Signal in the right direction
supervision-why_open_cycle = PDSA cycle without a decision
supervision-why_no_cycle = No test yet
supervision-why_nothing = As planned
supervision-talk_title = Talk with {$team}
supervision-talk_since = New since last time ({$date})
supervision-talk_since_start = New since the start
supervision-talk_nothing_new = Nothing has changed since last time.
supervision-talk_ask = Ask about this
supervision-ask_aim = How will you know when the aim is reached?
supervision-ask_data = What keeps you from measuring?
supervision-ask_prediction = What did you think would happen, and what happened?
supervision-ask_next = What is the smallest thing you can try before next time?
supervision-ask_leader = What do you need from your line manager?
supervision-note = Note from the supervision
supervision-note_hint = The team can read the note. The line manager cannot.
supervision-note_hint_private = Only the supervisors can read the note.
supervision-note_save = Save the note
supervision-notes = Notes
supervision-notes_empty = No notes yet.
supervision-agreed = What we agreed
supervision-next_talk = Next talk
supervision-no_supervisor = No supervisor
supervision-teams_title = Teams and supervisors
supervision-column_supervisor = Supervisor
supervision-assign_title = Supervisors of {$project}
supervision-assign_intro = The team keeps its supervisor from the seat to the certificate. If you change it, the team and the new supervisor get an e-mail.
supervision-assign_choose = Who supervises the team?
supervision-new = A new supervisor
supervision-new_text = If the supervisor is not on the list, enter name and e-mail address here.
supervision-new_name = The supervisor’s name
supervision-new_email = The supervisor’s e-mail address
supervision-name_missing = Enter the supervisor’s name
supervision-nobody_chosen = Choose at least one supervisor
supervision-own_team = Nobody can supervise their own team
supervision-assign_save = Save and let them know
supervision-assign_history = What has happened
supervision-came = {$name} became the supervisor
supervision-went = {$name} is no longer the supervisor

## On the pages.

supervision-column_news = New since last time
supervision-news_points = { $count ->
        [one] one data point
       *[other] {$count} data points
    }
supervision-news_cycles = { $count ->
        [one] one test
       *[other] {$count} tests
    }
supervision-news_measures = { $count ->
        [one] one measure
       *[other] {$count} measures
    }
supervision-talk_open = Open the talk
supervision-open_project = Open the improvement project
supervision-audience = Who can read the note?
supervision-audience_team = The team and the supervisors
supervision-audience_supervisors = The supervisors only
supervision-note_missing = Write a note
supervision-charts = Are they doing better?
