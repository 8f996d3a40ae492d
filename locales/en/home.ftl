## What waits for the signed-in person, whatever they are: one thing first.

home-first = What matters most now
home-first_draft = The application to {$programme} is not sent. The deadline is {$date}.
home-first_read = Read the next application
home-first_board = See the teams
home-first_plan = See the plan
home-first_prepare = Before {$session}: {$task}
home-first_session = The next session is {$session}, {$when}.
home-leader = As a line manager
home-leader_asked = {$applicant} is waiting for your answer by {$date}. The link is in our e-mail to you.
home-open_cohort = Open {$programme}
home-first_teams = { $teams ->
        [one] One team is waiting for you.
       *[other] {$teams} teams are waiting for you.
    }
home-teams_waiting = { $waiting ->
        [0] None of the teams is waiting for you
        [one] One team is waiting for you
       *[other] {$waiting} teams are waiting for you
    } (of {$teams})
home-reading_left = { $count ->
        [0] You have read all the applications.
        [one] You have one application left to read.
       *[other] You have {$count} applications left to read.
    }
home-lead_gather = { $sent ->
        [0] No applications have been sent yet.
        [one] One application has been sent.
       *[other] {$sent} applications have been sent.
    } The deadline is {$date}.
home-lead_select = { $sent ->
        [one] One application is to be assessed and decided.
       *[other] {$sent} applications are to be assessed and decided.
    }
home-lead_send = The letters are written. Look them over, and send them.
home-lead_await = { $offered ->
        [one] One offer is waiting for its answer.
       *[other] {$offered} offers are waiting for their answer.
    }
home-lead_session = The next session is {$session}, {$date}.
home-lead_certify = The plan is completed. See who can have a course certificate.
home-lead_nothing = Nothing waits for you here now.
