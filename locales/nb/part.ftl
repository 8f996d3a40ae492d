## Words that the parts of pages share: status lines, counters, charts.

# A station of a status line, for those who do not see the line.
part-station_passed = passert
part-station_here = her er saken nå
part-station_stopped = sluttet her
part-station_ahead = kommer senere

# Under a long text, while it is written.
part-characters_left = {$count} tegn igjen
part-characters_over = {$count} tegn for mye

# How the points of a chart are read with the keyboard.
part-chart_keys = Diagram. Bruk piltastene for å lese punkt for punkt.
