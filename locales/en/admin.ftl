## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

admin-title = Administration
admin-intro = Is anything wrong?
admin-all_well = All is well.
admin-cohort_title = Cohort
admin-cohorts_title = Cohorts
admin-cohorts_empty = No cohorts yet. Import a programme, or create a new one.
admin-waiting_for_you = This is waiting for you
admin-nothing_waiting = Nothing is waiting for you now.
admin-stations_label = Stations of the cohort
admin-station_applications = Applications
admin-station_assessment = Assessment
admin-station_selection = Selection
admin-station_plan = Plan
admin-station_attendance = Attendance
admin-station_projects = Projects
admin-station_evaluation = Evaluation
admin-station_certificates = Certificates

## Deadline.

admin-deadline_extend = Extend the application deadline
admin-deadline_new = New deadline
admin-deadline_reason = Why is the deadline extended?
admin-deadline_extended = { $count ->
        [0] The deadline has been extended. No one has a draft or an application yet.
        [one] The deadline has been extended. One person will be told.
       *[other] The deadline has been extended. {$count} people will be told.
    }
admin-deadline_not_later = Choose a date after {$date}
admin-deadline_history = History of the deadline
admin-applications_title = Applications
admin-applications_empty = No applications yet.
admin-applications_count = { $count ->
        [0] No applications
        [one] One application
       *[other] {$count} applications
    }
admin-drafts_count = { $count ->
        [0] No drafts
        [one] One draft
       *[other] {$count} drafts
    }

## People and roles.

admin-people_title = People
admin-person_add = Add a person
admin-person_name = Name
admin-person_email = E-mail address
admin-roles = Roles
admin-role_add = Give a role
admin-role_remove = Take away the role
admin-role_administrator = Administrator
admin-role_programme_lead = Programme manager
admin-role_assessor = Assessor
admin-role_supervisor = Supervisor
admin-role_participant = Participant
admin-role_leader = Line manager
admin-role_lecturer = Lecturer
admin-role_applicant = Applicant
admin-role_contact = Contact

## Outbox.

admin-outbox_title = Outgoing messages
admin-outbox_failed = { $count ->
        [0] No messages have stopped
        [one] One message has not been delivered
       *[other] {$count} messages have not been delivered
    }
admin-outbox_empty = No messages.
admin-outbox_to = To
admin-outbox_subject = Subject
admin-outbox_written = Written
admin-outbox_state = Status
admin-outbox_waiting = Waiting, next attempt {$moment}
admin-outbox_sent = Sent {$moment}
admin-outbox_gave_up = Given up {$moment}
admin-outbox_send_again = Send again

## Audit log.

admin-audit_title = Change log
admin-audit_intro = Who has done what, when, and from where.
admin-audit_who = Who
admin-audit_when = When
admin-audit_what = What
admin-audit_on = On what
admin-audit_from = From
admin-audit_empty = No events.
admin-audit_system = Bedre itself
admin-settings_title = Settings
admin-import_title = Import a programme
admin-import_file = File with the programme
admin-import_done = {$programme} has been imported
admin-import_error = Line {$line}, {$field}: {$problem}
admin-personal_address = The address seems to belong to a person. A shared address lasts longer.
