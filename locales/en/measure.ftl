## A measure, its data points and its chart.

measure-title = Measure
measure-list_title = Measures
measure-list_empty = No measures yet. Create an outcome measure first: what shows whether the aim is reached?
measure-new = Create a measure
measure-name = Name of the measure
measure-kind = Kind
measure-kind_outcome = Outcome measure
measure-kind_outcome_text = Shows whether the aim is reached
measure-kind_process = Process measure
measure-kind_process_text = Shows whether the work is done as planned
measure-kind_balancing = Balancing measure
measure-kind_balancing_text = Shows whether something else becomes worse
measure-definition_hint = Exactly what is counted, how, and by whom?
measure-numerator = Numerator
measure-numerator_hint = What is counted?
measure-denominator = Denominator
measure-denominator_hint = Out of how many?
measure-unit = Unit
measure-scale = Kind of number
measure-scale_value = Number
measure-scale_count = Count of events
measure-scale_proportion = Proportion
measure-scale_rate = Rate
measure-scale_time = Time
measure-frequency = How often
measure-frequency_daily = Every day
measure-frequency_weekly = Every week
measure-frequency_fortnightly = Every fortnight
measure-frequency_monthly = Every month
measure-collector = Who collects
measure-target = Target
measure-direction = What is better?
measure-direction_up = Higher is better
measure-direction_down = Lower is better
measure-direction_neutral = Neither
measure-chart_kind = Chart
measure-balancing_advised = A balancing measure is advised: what may become worse?

## Data points.

measure-points = Data points
measure-points_count = { $count ->
        [0] No data points
        [one] One data point
       *[other] {$count} data points
    }
measure-points_empty = No data points yet. Record the first one, and we will draw the chart.
measure-point_new = New value
measure-point_date = Date
measure-point_value = Value
measure-point_note = Note
measure-point_save = Record
measure-point_not_measured = Not measured
measure-point_not_measured_why = Why was it not measured?
measure-point_not_measured_text = A gap in the chart is better than a guessed number.
measure-point_value_and_why = You have entered both a value and why nothing was measured. Remove one of them.
measure-point_in_future = The date is in the future. Record the value when it has been measured.
measure-point_more_than_all = The numerator cannot be larger than the denominator
measure-point_denominator_zero = The denominator must be larger than zero
measure-point_not_negative = Enter a number that is zero or larger
measure-point_exclude = Leave out of the calculation
measure-point_exclude_reason = Why should the point be left out?
measure-point_excluded = Left out: {$reason}
measure-point_include = Include again

## Pasting from a spreadsheet.

measure-paste_title = Paste from a spreadsheet
measure-paste_text = Copy two columns, date and value, and paste them here. One row per data point.
measure-paste_text_denominator = Copy three columns, date, numerator and denominator, and paste them here. One row per data point.
measure-paste_field = Rows from the spreadsheet
measure-paste_check = Check the rows
measure-paste_save = { $count ->
        [one] Record one data point
       *[other] Record {$count} data points
    }
measure-paste_row_not_a_date = Row {$row}: “{$text}” is not a date. Enter for example 21.02.2020.
measure-paste_row_not_a_number = Row {$row}: “{$text}” is not a number. Enter for example 12.5.
measure-paste_row_columns = Row {$row}: should have {$expected} columns, but has {$found}.
measure-paste_empty = Paste at least one row
measure-paste_too_many = At most {$max} rows at a time

## Chart and table.

measure-chart_table = The numbers of the chart
measure-chart_split = Split the chart here
measure-chart_split_reason = Why do you split here?
measure-only_totals = Enter totals only. Do not write anything that can be linked to a patient.

## On the pages.

measure-draft = Draft
measure-draft_text = This measure only has a name. Decide exactly what is counted, how, by whom and how often, then you can record values.
measure-plan_now = Plan the measure
measure-plan_title = How we measure
measure-plan_edit = Edit the measurement plan
measure-name_missing = Give the measure a name
measure-name_hint = Begin with “number of”, “share of” or “time”
measure-definition_what = What is counted?
measure-definition_how = How do you find the figure?
measure-definition_missing = The measurement plan lacks: {$parts}
measure-numerator_text = For shares and rates: what is counted
measure-denominator_text = For shares: all it could apply to. For rates: for example bed days.
measure-rate_per = The rate is shown per
measure-unit_hint = For example “falls” or “minutes”
measure-chart_hint = If in doubt, choose a run chart.
measure-chart_not_for_scale = This chart does not suit “{$scale}”. A run chart always does.
measure-scale_fixed = Figures of another kind are already recorded. Make a new measure instead.
measure-chart_unfit = The chart cannot show these figures. Choose another chart in the measurement plan.
measure-redefined = What is counted was changed
measure-last = Latest value
measure-point_taken = There is already a value for this date. Change it instead.
measure-point_twice = The date appears more than once
measure-point_no_denominator = Enter the denominator: out of how many?
measure-paste_hint = For example: 01.09.2025, tab, 12.5. A heading row may come along.
measure-paste_check_text = This is how we read the rows. Nothing is saved yet.
measure-paste_baseline = This is the baseline: values from before we changed anything
measure-paste_baseline_hint = The centre line is then made of these values only, and what comes later is compared with them. Wait until you have finished measuring before the change, preferably with at least twelve values. You can also do it later, on the page of the measure.
measure-paste_row_refused = Row {$row} ({$date}): {$why}
measure-phases_title = Baseline and phases
measure-phases_text = The chart never splits by itself. Split it only when a change is made, the level has held, and you agree that this is the new normal.
measure-baseline_until = Last day of the baseline
measure-baseline_hint = The centre line is then made of the values up to this day only. Leave empty to use all.
measure-chart_unsplit = Remove all splits

# Files.
measure-download = Download:
measure-file_csv = the figures (CSV)
measure-file_svg = the picture (SVG)
measure-file_png = the picture (PNG)
measure-file_pdf = a sheet with picture and figures (PDF)

# The rules that find signals.
measure-rules_title = Rules for signals
measure-rules_text = Strict rules find a change later, but give fewer false alarms. Choose before you begin, and keep to your choice.
measure-rules_label = Rules
measure-rules_hint = The figures are for {$chart}. They come from simulation with points that do not depend on each other.
measure-rules_performance = Without any change, {$share} of charts of {$points} points give a signal all the same. A change of one standard deviation shows within {$half} points in half of all cases, and within {$most} points in four of five.

# The chart as it was known on a day.
measure-known_title = The chart as it was known on a day
measure-known_text = See only what had been recorded by then, with the values that stood there.
measure-known_day = Day
measure-known_show = Show
measure-known_notice = This is the chart as it was known on {$day}. Target, phases and rules are those of today.
measure-known_lost = { $count ->
        [one] One point has been changed since, and the value of then was not kept.
       *[other] {$count} points have been changed since, and the values of then were not kept.
    }
measure-known_today = Show the chart of today
