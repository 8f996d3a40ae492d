## Charts in words: their kinds, lines, rules, and the three lines of reading under each.
## A reading says what changed and when, never why.

# Kinds of chart.
spc-kind_run = Run chart
spc-kind_i = I chart (individual values)
spc-kind_mr = MR chart (moving ranges)
spc-kind_ip = I′ chart (individual values with denominators)
spc-kind_xbar = X̄ chart (means of subgroups)
spc-kind_s = S chart (spread within subgroups)
spc-kind_p = P chart (proportions)
spc-kind_pp = P′ chart (proportions, large denominators)
spc-kind_u = U chart (rates)
spc-kind_up = U′ chart (rates, large denominators)
spc-kind_c = C chart (counts)
spc-kind_g = G chart (cases between rare events)
spc-kind_t = T chart (time between rare events)

# Lines and points, at their place in the chart and in the table.
spc-centre_line = Centre line
spc-upper_limit = Upper control limit
spc-lower_limit = Lower control limit
spc-label_median = Median {$value}
spc-label_mean = Mean {$value}
spc-label_given = Centre line {$value}
spc-label_target = Target {$value}
spc-label_upper = Upper limit {$value}
spc-label_lower = Lower limit {$value}
spc-point_number = Point {$number}
# One point, as read out and shown on hover.
spc-point_value = {$point}: {$value}
spc-point_signal = {$point}: {$value}. Signal
spc-point_missing = {$point}: not measured
spc-numbers = Figures
spc-when = When
spc-value = Value
spc-numerator = Numerator
spc-denominator = Denominator
spc-signal_by = Signal: {$rule}
spc-notes = Notes
spc-excluded = Left out
spc-missing = Not measured
spc-axis_not_from_zero = The axis does not start at zero
spc-chart_title = {$kind}: {$measure}

# What a screen reader is told before the reading.
spc-chart_empty = No data points yet

# Rules: their name, and what they mean.
spc-rule_outside_limits = Point outside the control limit
spc-rule_longest_run = Unusually long run
spc-rule_few_crossings = Unusually few crossings
spc-rule_run_and_crossings = Long run and few crossings
spc-rule_shift = Shift
spc-rule_trend = Trend
spc-rule_two_of_three = Two of three far out
spc-rule_four_of_five = Four of five out
spc-rule_alternating = Sawtooth
spc-rule_hugging = Hugging the line
spc-rule_avoiding = Avoiding the line
spc-rule_few_runs = Too few runs
spc-rule_many_runs = Too many runs

## The reading. First line: what we can say.

spc-reading_can_say = What we can say
spc-reading_cannot_say_yet = What we cannot say yet
spc-reading_do_now = What you can do now

# The line that points are held against, for use in the sentences below.
spc-line_median = the median
spc-line_mean = the mean
spc-line_given = the centre line
spc-says_no_data = No data points yet.
spc-says_too_early = Too early to tell. You have { $points ->
        [one] one data point
       *[other] {$points} data points
    }. The chart becomes surer with at least {$needed}.
spc-says_too_early_on_line = Too early to tell. You have { $points ->
        [one] one data point
       *[other] {$points} data points
    }, but { $useful ->
        [0] none lies
        [one] only one lies
       *[other] only {$useful} lie
    } above or below {$line}. The chart becomes surer with at least {$needed} such points.
spc-says_no_variation = { $points ->
        [one] The only data point
       *[other] All {$points} data points
    } have the same value.
spc-says_no_signal = The points vary by chance around {$line} of {$level}. We see no sign of change yet.
spc-says_no_signal_in_phase = In this phase the points vary by chance around {$line} of {$level}.
spc-says_no_signal_plain = The points vary by chance. We see no sign of change yet.
spc-says_last_above = { $count ->
        [one] The last point lies
       *[other] The last {$count} points lie
    } above {$line}.
spc-says_last_below = { $count ->
        [one] The last point lies
       *[other] The last {$count} points lie
    } below {$line}.
spc-says_run_above = { $count ->
        [one] One point
       *[other] {$count} points in a row
    } ({$first} – {$last}) lie above {$line}.
spc-says_run_below = { $count ->
        [one] One point
       *[other] {$count} points in a row
    } ({$first} – {$last}) lie below {$line}.
spc-says_run = {$count} points in a row lie on the same side of {$line}.
spc-says_rising = {$count} points in a row rise.
spc-says_falling = {$count} points in a row fall.
spc-says_few_crossings = { $count ->
        [0] The curve never crosses {$line}.
        [one] The curve crosses {$line} only once.
       *[other] The curve crosses {$line} only {$count} times.
    } We would have expected at least {$expected}. The process may have changed along the way.
spc-says_few_crossings_plain = The curve crosses {$line} unusually seldom. The process may have changed along the way.
spc-says_run_and_crossings = The curve crosses {$line} seldom, and many points in a row lie on the same side. The process may have changed along the way.
spc-says_outside = The point {$point} lies outside the control limit.
spc-says_outside_number = Point {$number} lies outside the control limit.
spc-says_two_of_three = Two of three points in a row lie near the same control limit.
spc-says_four_of_five = Four of five points in a row lie some way out on the same side.
spc-says_alternating = {$count} points in a row go up and down by turns. Perhaps numbers from two sources are mixed.
spc-says_hugging = {$count} points in a row lie strikingly close to {$line}. Look over how you measure.
spc-says_avoiding = {$count} points in a row lie far from {$line}, on both sides. Perhaps numbers from two sources are mixed.
spc-says_few_runs = The chart has fewer runs than we would expect. The process may have changed along the way.
spc-says_many_runs = The chart has more runs than we would expect. Perhaps numbers from two sources are mixed.
spc-means_better = It suggests that the process has changed in the right direction.
spc-means_worse = It suggests that the process has become worse.
spc-means_change = It suggests that the process has changed.
spc-says_level_interval = The level was {$from} and is now {$to}. The difference is probably between {$low} and {$high}.

# The same for percentages, whose differences are counted in percentage points.
spc-says_level_interval_points = The level was {$from} and is now {$to}. The difference is probably between {$low} and {$high} percentage points.
spc-says_target = { $reached ->
        [0] None
       *[other] {$reached}
    } of { $points ->
        [one] one point reaches
       *[other] {$points} points reach
    } the target of {$target}.
spc-says_target_pass = As the process is now, it reaches the target of {$target} every time.
spc-says_target_fail = As the process is now, it does not reach the target of {$target}. It has to change.

## Second line: what we cannot say yet.

spc-unknown_whether = Whether anything has changed. At least { $more ->
        [one] one more data point is needed
       *[other] {$more} more data points are needed
    }.
spc-unknown_whether_at_all = Whether anything has changed.
spc-unknown_why = Why. A signal shows that something has changed. It does not show why.
spc-unknown_whether_it_lasts = Whether it lasts. It has been seen in { $points ->
        [one] one point
       *[other] {$points} points
    }.
spc-unknown_small_change = Whether there is a small change. It would show only after about {$points} points.
spc-unknown_many_on_line = How sure this is. Only {$useful} of {$points} points lie above or below the line.
spc-unknown_dependence = How sure this is. Neighbouring points resemble each other, and then signals come more often by chance.
spc-unknown_dependence_not_judged = Whether neighbouring points depend on each other. There are too few of them for that.

## Third line: what to do now.

spc-next_start = Record the first data point.
spc-next_measure = Go on measuring: at least { $more ->
        [one] one more point.
       *[other] {$more} more points.
    }
spc-next_check_measure = Look over how you measure, or choose a measure that can show change.
spc-next_test_change = If the level is not good enough, the process has to change. Test a change in small scale.
spc-next_hold_gain = Go on measuring, less often if you like, to see whether the result lasts.
spc-next_learn_from_better = What did you do in this period? Find out what may have helped, and make it the ordinary way.
spc-next_find_cause = Find out what has happened.
spc-next_find_out = What has happened in this period? Look for a special cause.

# Sets of rules.
spc-rules_anhoej = Anhøj: long run, few crossings
spc-rules_best_box = Anhøj, best box
spc-rules_cut_box = Anhøj, cut box
spc-rules_mdc = NHS Making Data Count, seven in a row
spc-rules_mdc_between = NHS Making Data Count, seven in a row (R package)
spc-rules_mdc_six = NHS Making Data Count, six in a row
spc-rules_mdc_six_between = NHS Making Data Count, six in a row (R package)
spc-rules_ihi = IHI, four rules
spc-rules_health_care_data_guide = IHI since 2022: eight in a row, six in a trend
spc-rules_western_electric = Western Electric
spc-rules_nelson = Nelson

## Tests of change beside the chart. What came when, never why.

spc-evidence_heading = The tests
spc-evidence_too_early = {$test}: Too early to tell. { $more ->
        [one] One more data point is needed.
       *[other] {$more} more data points are needed.
    }
spc-evidence_before = {$test}: The level had moved before the test began (from {$first}).
spc-evidence_changed = {$test}: After the test the level has moved (from {$first}).
spc-evidence_as_predicted = {$test}: After the test the level has moved as you wished (from {$first}).
spc-evidence_as_predicted_for_a_while = {$test}: After the test the level had moved as you wished for a while (from {$first}), but not in the latest points.
spc-evidence_other_way = {$test}: After the test the level has moved the other way (from {$first}).
spc-evidence_points = {$test}: After the test one or more points stand out (from {$first}). That alone does not show that the level has moved.
spc-evidence_not_yet = {$test}: No change to be seen yet. { $more ->
        [one] One more point on the right side would be a signal.
       *[other] {$more} more points in a row on the right side would be a signal.
    }
spc-evidence_adverse = {$test}: After the test this measure has become worse (from {$first}). See whether something should be done differently.
spc-evidence_adverse_points = {$test}: After the test one or more points of this measure stand out for the worse (from {$first}). See whether something should be done differently.
spc-advice_heading = Worth knowing
