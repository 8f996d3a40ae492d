## The command `bedre select`: a proposal on the command line, in words, and what is wrong with its files.

select-chosen = {$chosen} of { $applicants ->
        [one] one applicant
       *[other] {$applicants} applicants
    } get a seat. The list reaches {$points} points.
select-nobody = No applicant gets a seat.
select-chosen_line = {$applicant}: {$score} points
select-quotas = Quotas
select-quota_between = {$column} {$value}: {$chosen} chosen, to be from {$min} to {$max}. Costs {$price} points.
select-quota_at_least = {$column} {$value}: {$chosen} chosen, to be at least {$min}. Costs {$price} points.
select-quotas_free = { $count ->
        [one] One other quota is met without being at a limit.
       *[other] {$count} other quotas are met without being at a limit.
    }
select-spread = Spread over {$column}
select-spread_cost = The unevenness that is left costs {$cost} points. The wish for even spread takes {$price} points from the sum of scores.
select-spread_value = {$value}: {$chosen} chosen of {$applicants}, even spread gives {$target}
select-rejected = Without a seat, the nearest first
select-rejected_at = {$applicant}: {$score} points, would have had a seat with {$needed}. {$because}
select-rejected_over = {$applicant}: {$score} points, would have had a seat with more than {$needed}. {$because}
select-rejected_always = {$applicant}: {$score} points. {$because}
select-because_line = Others have more points.
select-because_full = The quota for {$column} {$value} is full. It has room for {$max}.
select-because_others = The seat is needed to have at least {$min} with {$column} {$value}.
select-because_spread = Other applicants give a more even spread over {$column}.
select-because_chosen_by_hand = The seat goes to someone chosen by hand.
select-because_left_out = Left out by hand: {$reason}
select-because_tie_spread = The list is as good with this applicant, but less evenly spread.
select-because_tie_prefer = The list is as good with this applicant. {$column} {$value} goes first.
select-because_tie_lottery = The list is as good with this applicant. Settled by drawing lots.
select-because_ruled_out = No list that keeps the rules has room for this applicant.
select-seed = Lots were drawn with the number {$seed}.
select-infeasible = The rules cannot all be met
select-conflict_seats = { $seats ->
        [one] There is one seat.
       *[other] There are {$seats} seats.
    }
select-conflict_min = At least {$min} with {$column} {$value} ({$applicants} have applied)
select-conflict_max = At most {$max} with {$column} {$value} ({$applicants} have applied)
select-conflict_must = {$applicant} is chosen by hand: {$reason}
select-conflict_must_not = {$applicant} is left out by hand: {$reason}
select-repair = Smallest change that makes a list possible
select-repair_min = Lower the demand for {$column} {$value} from {$from} to {$to}
select-repair_max = Raise the limit for {$column} {$value} from {$from} to {$to}
select-repair_must = Do not choose {$applicant} by hand
select-repair_must_not = Do not leave out {$applicant} by hand
select-error_file = We cannot read {$file}: {$cause}
select-error_both_standard_input = Only one of the files can be standard input (-).
select-error_at = {$file}, line {$line}, column {$column}: {$trouble}
select-error_in = {$file}: {$trouble}
select-trouble_encoding = The text is not UTF-8. Save the file as UTF-8.
select-trouble_empty = The file is empty. Its first line names the columns, among them id and score.
select-trouble_heading_missing = The column {$heading} is missing from the first line.
select-trouble_heading_twice = The column {$heading} is in the first line twice.
select-trouble_fields = The line has {$found} fields, but the first line has {$expected}.
select-trouble_id_missing = id is missing. Every applicant has one of their own.
select-trouble_id_twice = {$applicant} is also on line {$line}. Every applicant has an id of their own.
select-trouble_score = score is “{$found}”, but has to be a number.
select-trouble_csv = The line is not valid CSV: {$cause}
select-trouble_toml = This is not a valid rule: {$cause}
select-trouble_weight = weight is {$found}, but has to be a number from 0 upwards.
select-trouble_share = The share of {$value} does not fit. Each share is from 0 to 1, and all together at most 1.
select-trouble_quota = min is {$min}, but max is {$max}. min cannot be greater than max.
select-trouble_column = No applicant has the column {$column}.
select-trouble_unknown = {$applicant} is not among the applicants.
select-trouble_reason = reason is missing. A choice by hand has to have a reason.
select-trouble_fine = The shares have too many different decimals to be added exactly. Round them.
