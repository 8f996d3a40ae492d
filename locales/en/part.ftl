## Words that the parts of pages share: status lines, counters, charts.

# A station of a status line, for those who do not see the line.
part-station_passed = passed
part-station_here = it is here now
part-station_stopped = ended here
part-station_ahead = comes later

# Under a long text, while it is written.
part-characters_left = {$count} characters left
part-characters_over = {$count} characters too many

# How the points of a chart are read with the keyboard.
part-chart_keys = Chart. Use the arrow keys to read it point by point.
