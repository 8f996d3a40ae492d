## Comparisons of units or groups: funnel plot and Pareto, and the three lines of reading under each.
## A reading says who lies where, never why, and ranks nobody within the limits.

comparison-funnel = Funnel plot
comparison-pareto = Pareto chart
comparison-empty = No figures yet

# The funnel: its lines and units.
comparison-limits_outer = 99.8%
comparison-limits_inner = 95%
comparison-sizes_proportion = Denominator
comparison-sizes_rate = Size
comparison-unit = Unit
comparison-events = Events
comparison-size = Out of
comparison-value = Value
comparison-standing = Assessment
comparison-unit_proportion = {$name}: {$value} ({$events} of {$size}).
comparison-unit_rate = {$name}: {$value} ({$events} in {$size}).
comparison-unit_empty = {$name}: no figures.
comparison-standing_within = Within the limits
comparison-standing_unusual_above = Unusually high
comparison-standing_unusual_below = Unusually low
comparison-standing_outside_above = Above the limit
comparison-standing_outside_below = Below the limit
comparison-standing_not_judged = Cannot be judged
comparison-says_nothing = There are no figures to compare.
comparison-says_level = The common level is {$level}.
comparison-says_outside = { $count ->
        [one] One unit lies outside the limits: {$names}.
       *[other] {$count} units lie outside the limits: {$names}.
    }
comparison-says_none_outside = No unit lies outside what chance gives.
comparison-says_spread = The units differ more than chance gives (the spread is {$factor} times what is expected). Then many lie outside the limits, and that says little about any one of them.
comparison-says_widened = The units differ more than chance gives. The limits have therefore been made {$factor} times as wide.
comparison-unknown_why = Why. Different patients, different recording and different practice look alike here.
comparison-unknown_time = Whether anything is changing. A chart over time shows that.
comparison-unknown_spread = Whether the units differ more than chance gives. There are too few of them for that.
comparison-next_start = Get the figures of the units.
comparison-next_outside = First see whether everybody has counted alike. Then ask those outside what they do.
comparison-next_spread = Find out what sets the units apart before you look at each of them.
comparison-next_within = Do not rank the units. Learn from what they share, and follow the level over time.

# Pareto: its columns and bars.
comparison-group = Group
comparison-cumulative = Sum
comparison-bar = {$name}: {$events} of {$total}. Sum so far: {$cumulative}.
comparison-says_vital = { $count ->
        [one] One of {$groups} groups accounts for {$share} of the events: {$names}.
       *[other] {$count} of {$groups} groups account for {$share} of the events: {$names}.
    }
comparison-says_order_chance = The order may be chance: equal groups often look like this.
comparison-unknown_order = Whether the order holds. There are too few events for that.
comparison-unknown_weight = What matters most. The chart only shows what is most frequent.
comparison-next_collect = Collect more events before you choose.
comparison-next_vital = Begin with the largest groups, and follow them in a chart over time.
