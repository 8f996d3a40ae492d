## Figures on the command line (`bedre spc`): what is wrong with a file or a setting, and where.

series-error_file = We cannot read {$file}: {$cause}
series-error_field = {$file}, line {$line}, column {$column}: {$trouble}
series-error_line = {$file}, line {$line}: {$trouble}
series-trouble_encoding = The text is not UTF-8. Save the file as UTF-8.
series-trouble_empty = The file is empty. The first line must name the columns: x, y and perhaps n.
series-trouble_heading_missing = The column {$heading} is missing. The first line must name the columns: x, y and perhaps n.
series-trouble_fields = The line has {$found} fields, but the first line has {$expected}.
series-trouble_x_missing = x is missing. Every line must have a number or a date.
series-trouble_number = ‘{$found}’ is not a number.
series-trouble_csv = The line is not valid CSV: {$cause}
series-trouble_exclude = There is no point number {$point} to leave out.
series-chart_not_finite = {$what} is not an ordinary number.
series-chart_out_of_range = {$what} is {$value}, which is too large or too small to compute with.
series-chart_negative = {$what} is {$value}, but cannot be below zero in this chart.
series-chart_more_than_all = The numerator is {$numerator}, but the denominator only {$denominator}. A proportion cannot be above 100 per cent.
series-chart_no_time_between = The time between two events is zero. Use hours instead of days, or a U chart.
series-chart_split_outside = A phase cannot end at point {$point}. There are {$points} points.
series-chart_empty_baseline = The baseline must have at least one point.
