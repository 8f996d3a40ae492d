## Pages for programme managers and administrators: the cohort's stations, people, outbox, audit log, settings.

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

## People and roles.

admin-people_title = People
admin-person_name = Name
admin-person_email = E-mail address
admin-role_leader = Line manager

## Outbox.

admin-outbox_title = Outgoing messages
admin-outbox_failed = { $count ->
        [0] No messages have stopped
        [one] One message has not been delivered
       *[other] {$count} messages have not been delivered
    }
admin-outbox_to = To
admin-outbox_subject = Subject
admin-outbox_written = Written
admin-outbox_state = Status
admin-outbox_waiting = Waiting, next attempt {$moment}
admin-outbox_sent = Sent {$moment}
admin-outbox_gave_up = Given up {$moment}

## Audit log.

admin-audit_title = Change log
admin-audit_who = Who
admin-audit_when = When
admin-audit_what = What
admin-audit_from = From
admin-audit_system = Bedre itself
