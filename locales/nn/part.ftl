## Words that the parts of pages share: status lines, counters, charts.

# A station of a status line, for those who do not see the line.
part-station_passed = passert
part-station_here = her er saka no
part-station_stopped = slutta her
part-station_ahead = kjem seinare

# Under a long text, while it is written.
part-characters_left = {$count} teikn igjen
part-characters_over = {$count} teikn for mykje

# How the points of a chart are read with the keyboard.
part-chart_keys = Diagram. Bruk piltastane for å lese punkt for punkt.
