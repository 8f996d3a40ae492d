## Figures on the command line (`bedre spc`): what is wrong with a file or a setting, and where.

series-error_file = We cannot read {$file}: {$cause}
series-error_field = {$file}, line {$line}, column {$column}: {$trouble}
series-error_line = {$file}, line {$line}: {$trouble}
series-trouble_encoding = The text is not UTF-8. Save the file as UTF-8.
series-trouble_empty = The file is empty. The first line must name the columns: x, y and perhaps n.
series-trouble_heading_missing = The column {$heading} is missing. The first line must name the columns: x, y and perhaps n.
series-trouble_fields = The line has {$found} fields, but the first line has {$expected}.
series-trouble_x_missing = x is missing. Every line must have a number or a date.
series-trouble_number = “{$found}” is not a number.
series-trouble_not_whole = “{$found}” is not a whole number, but events are counted whole here.
series-trouble_centre = {$value} cannot be the common level.
series-trouble_csv = The line is not valid CSV: {$cause}
series-trouble_exclude = There is no point number {$point} to leave out.
series-chart_not_finite = {$what} is not an ordinary number.
series-chart_out_of_range = {$what} is {$value}, which is too large or too small to compute with.
series-chart_negative = {$what} is {$value}, but cannot be below zero in this chart.
series-chart_more_than_all = The numerator is {$numerator}, but the denominator only {$denominator}. A proportion cannot be above 100 per cent.
series-chart_no_time_between = The time between two events is zero. Use hours instead of days, or a U chart.
series-chart_split_outside = A phase cannot end at point {$point}. There are {$points} points.
series-chart_empty_baseline = The baseline must have at least one point.

# Whether a change can show, before the start.
series-power_chance = The chance that the change shows within { $points ->
        [one] one point
       *[other] {$points} points
    } is {$chance}.
series-power_half = In half of all cases it shows within { $points ->
        [one] one point
       *[other] {$points} points
    }.
series-power_not_half = In more than half of all cases it takes longer.
series-power_false_alarm = Without any change, {$share} of such charts show a signal all the same.
series-power_oftener = If you measure more often:
series-power_no_process = The level, the aim or the size does not fit. A proportion is from 0 to 1, and nothing is below zero.
series-power_points = At least 12 points are needed before the change and one after it, and no more than 1000 in all.
series-power_kind = A chart of kind {$chart} cannot be planned this way.

# What to know before relying on a chart.
series-advice_none = The chart fits the figures.
series-advice_too_early = There are too few points for advice.
series-advice_more_than_counting = {$kind} fits better. { $outside ->
        [one] One point lies
       *[other] {$outside} points lie
    } outside the limits, far more than expected.
series-advice_mostly_zero = {$kind} fits better. { $zero ->
        [one] One point is zero.
       *[other] {$zero} points are zero.
    }
series-advice_shares = {$kind} fits better. The values are proportions with different denominators.
series-advice_longer_periods = Take periods together. A usual denominator is only {$denominator}, so that one event decides the point.
series-advice_many_ties = Only {$useful} of {$points} points lie above or below the line. Measure more finely, or count something else.
series-advice_season = The values come back every {$every} points. Look for weekdays or seasons.
series-advice_split = {$first}: From here the level is {$to}, against {$from} before, and it has held for {$points} points. Would you split the chart here, and why?
