## The states of things, as they stand in lists and status lines.

status-draft = Draft
status-submitted = Submitted
status-awaiting_leader = Waiting for leader
status-complete = Complete
status-in_assessment = In assessment
status-offered = Seat offered
status-accepted = Accepted
status-declined = Declined
status-enrolled = Participant
status-waiting = On the waiting list
status-rejected = Rejected
status-withdrawn = Withdrawn
status-expired = Expired
status-active = Active
status-completed = Completed
status-not_completed = Not completed
status-cancelled = Cancelled
status-open = Open for applications
status-closed = Closed
status-announced = Opens soon
status-not_set = Not set
status-tentative = Tentative
status-confirmed = Confirmed
status-moved = Moved
status-present = Present
status-absent = Absent
status-excused = Excused

# A task in a task list.
status-not_started = Not started
status-started = In progress
status-done = Done
status-cannot_start = Cannot start yet
status-pending = Proposed
status-assessed = Assessed
status-decided = Decided
status-archived = Archived
status-follow_up = Follow-up
status-pilot = Pilot
status-sent = Sent
status-failed = Not delivered
status-queued = Queued
