## The assessor's pages: what is left, one application at a time on the published criteria.

assessment-title = Assessment
assessment-list_intro = { $count ->
        [0] You have assessed all applications. Thank you!
        [one] One application is left.
       *[other] {$count} applications are left.
    }
assessment-list_empty = You have no applications to assess. The programme manager hands them out after the deadline.
assessment-next = Assess the next
assessment-application_number = Application {$number} of {$count}
assessment-blind = You do not see each other’s scores until both have finished. {$finished} of {$asked} have finished.
assessment-criterion = Criterion {$number}
assessment-score = Score
assessment-score_mean = Mean
assessment-score_missing = Give a score on this criterion
assessment-note = Internal note
assessment-note_hint = The applicant can ask to see this. Keep to the facts.
assessment-finish = Finish, show the next
assessment-saved = The assessment is saved
assessment-conflict = I have a conflict of interest
assessment-conflict_title = Do you have a conflict of interest?
assessment-conflict_text = Do you know the applicant, are you the line manager or a colleague, or is there anything else that may weaken trust in the assessment? Then someone else assesses this application.
assessment-leader_answer = The line manager’s answer
assessment-below_expected = Below the expected time

# Levels of a score from 1 to 5.
assessment-level_1 = Weak
assessment-level_2 = Somewhat weak
assessment-level_3 = Good enough
assessment-level_4 = Good
assessment-level_5 = Very good
assessment-progress = {$done} of {$count} assessed
assessment-difference = The assessments are {$points} points apart
assessment-assessors = Assessors
assessment-locked = The assessment is locked because both have finished.
assessment-early = Applicants can change their applications until {$date}. You can assess them after that.
assessment-comment = Comment
assessment-note_missing = Write a comment when you give the lowest or the highest score
assessment-partly = Partly
assessment-read = From the application
assessment-read_nothing = The applicant has not answered this.
assessment-write = Your assessment
assessment-whole_application = The whole application
assessment-column_apart = Apart
assessment-column_missing = Missing
assessment-column_conflict = Conflict of interest
assessment-no_criteria = The cohort has no published criteria to score. If there are more applicants than seats, publish criteria before you select.
assessment-no_assessors = none yet
assessment-board_blind = The scores are shown when everyone who is to assess an application has finished.
assessment-leader_unanswered = The line manager has not answered yet.
assessment-leader_not_asked = No line manager has been asked.
assessment-leader_no = The line manager has said no.
assessment-leader_limits = With limits
assessment-leader_replaced = The applicant’s own declaration stands in place of the line manager’s answer.
assessment-leader_waived = No answer from the line manager is needed here.
assessment-leader_earlier = The answer is about an earlier version of the application.
