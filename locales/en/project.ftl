## The improvement project of a participant or team, and the participant's own page.

project-home_chart = Is it getting better?
project-home_nudge = Do this now
project-home_lacks = Still missing
project-nudge_aim = Finish the aim: how much, by when and for whom?
project-title = Improvement project
project-list_missing = No project yet
project-from_application = Taken from the application
project-tab_overview = Overview
project-tab_aim = Aim and measures
project-tab_tests = Tests
project-tab_log = Log
project-tab_tell = Tell
project-tabs_label = Parts of the improvement project

## The three questions of the Model for Improvement.

project-question_aim = What are we trying to accomplish?
project-question_measure = How will we know that a change is an improvement?
project-question_change = What changes can we make that will result in improvement?

## Problem.

project-project_title = Title
project-problem = Problem statement
project-problem_hint = What is wrong, for whom, and how much?
project-problem_empty = Describe the problem: what is wrong, for whom, and how much?
project-extent = Extent
project-causes = Possible causes
project-involvement_staff = Staff
project-involvement_patients = Patients and users
project-involvement_next_of_kin = Next of kin

## Aim in five parts.

project-aim = Aim
project-aim_baseline = From (baseline)
project-aim_target = To (target)
project-aim_unit = Unit
project-aim_unit_hint = For example “falls per 1000 bed days”
project-aim_date = By when
project-aim_group = For whom
project-aim_what = What is to change
project-aim_sentence = {$what} from {$baseline} to {$target} {$unit} by {$date} for {$group}
project-aim_parts = {$done} of {$count} parts are in place
project-aim_complete = The aim has numbers and a date
project-aim_same = Baseline and target are the same. What is to change?
project-aim_date_after_end = The date is after the last gathering. That is possible, but you will not see the result during the programme.
project-aim_empty = Write the aim: how much, by when and for whom?

## The rest of the project.

project-team = Team
project-supervisors = Supervisors
project-competing = Other changes in the unit
project-note_add = Add a note on the time line
project-note_date = Date
project-note_text = What happened?

## On the pages.

project-importance_benefit = What becomes better for patients
project-importance_leader = Matters to the line manager because
project-importance_staff = Matters to the staff because
project-importance_patients = Matters to patients, users and next of kin because
project-theme = Theme
project-both_services = How it concerns both municipality and hospital
project-causes_hint = Write one cause on each line
project-sustain_owner = Sustained improvement: who keeps an eye on it?
project-sustain_control = Sustained improvement: what do you watch?
project-sustain_check = Sustained improvement: when do you look at it again?
project-about = About the improvement project
project-edit = Edit the description
project-title_missing = Enter a title
project-open_measure = Open the measure
project-began = The improvement project was begun
project-aim_edit = Edit the aim
project-aim_wish = The aim in your own words
project-aim_what_hint = For example “reduce the number of falls”
project-aim_what_default = Change
project-aim_against_direction = The aim goes against what the outcome measure says is better.
project-aim_date_passed = The date has passed. Set a new one, or tell what came of it.
project-aim_very_large = That is a large change. What makes it possible?
project-aim_names_solution = The aim names a solution. What will be better when it works?
project-aim_no_outcome = No measure shows yet whether the aim is reached. Make an outcome measure.
project-advice_extent = How large is the problem now? Write figures or experiences.
project-advice_outcome = Make an outcome measure: what shows whether the aim is reached? It is needed before gathering 2.
project-advice_process = Make a process measure: what shows whether the work is done as planned? It is needed before gathering 2.
project-advice_drafts = Some measures only have a name. Decide exactly what is counted.
project-advice_many = Many measures are hard to keep up. Would fewer do?
project-advice_many_outcome = More than two outcome measures may mean that the aim is too wide.
project-note_kind = What kind of event?
project-note_change = A change was taken into use
project-note_event = Something else that happened
project-note_data = Something about the figures
project-note_measure = Concerns this measure only

# All measures below each other.
project-family_title = The measures together
project-family_text = All measures on one time line, with the tests under them

# What a chart looks like, while there is none.
project-example_heading = Example
project-example_text = This is what the chart can look like when you have measured for a while. The figures are made up.
project-example_title = Example: falls in a week
project-example_unit = Example, made-up figures
project-example_test = PDSA 1: socks against slipping
