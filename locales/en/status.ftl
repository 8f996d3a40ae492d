## The states of things, as they stand in lists and status lines.

status-draft = Draft
status-submitted = Submitted
status-in_assessment = In assessment
status-offered = Seat offered
status-accepted = Accepted
status-declined = Declined
status-waiting = On the waiting list
status-rejected = Rejected
status-withdrawn = Withdrawn
status-expired = Expired
status-unplaced = No seat
status-cancelled = Cancelled

# A task in a task list.
status-not_started = Not started
status-started = In progress
status-done = Done
status-cannot_start = Cannot start yet
status-pending = Proposed
