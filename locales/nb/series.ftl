## Figures on the command line (`bedre spc`): what is wrong with a file or a setting, and where.

series-error_file = Vi kan ikke lese {$file}: {$cause}
series-error_field = {$file}, linje {$line}, kolonne {$column}: {$trouble}
series-error_line = {$file}, linje {$line}: {$trouble}
series-trouble_encoding = Teksten er ikke UTF-8. Lagre filen som UTF-8.
series-trouble_empty = Filen er tom. Første linje skal ha navn på kolonnene: x, y og kanskje n.
series-trouble_heading_missing = Kolonnen {$heading} mangler. Første linje skal ha navn på kolonnene: x, y og kanskje n.
series-trouble_fields = Linjen har {$found} felt, men første linje har {$expected}.
series-trouble_x_missing = x mangler. Hver linje skal ha et nummer eller en dato.
series-trouble_number = «{$found}» er ikke et tall.
series-trouble_not_whole = «{$found}» er ikke et helt tall, men her telles hele hendelser.
series-trouble_centre = {$value} kan ikke være felles nivå.
series-trouble_csv = Linjen er ikke gyldig CSV: {$cause}
series-trouble_exclude = Det er ikke noe punkt nummer {$point} å ta ut.
series-chart_not_finite = {$what} er ikke et vanlig tall.
series-chart_out_of_range = {$what} er {$value}, og det er for stort eller for lite å regne med.
series-chart_negative = {$what} er {$value}, men kan ikke være under null i dette diagrammet.
series-chart_more_than_all = Telleren er {$numerator}, men nevneren bare {$denominator}. En andel kan ikke være over 100 prosent.
series-chart_no_time_between = Tiden mellom to hendelser er null. Bruk timer i stedet for dager, eller et U-diagram.
series-chart_split_outside = En fase kan ikke slutte ved punkt {$point}. Det er {$points} punkter.
series-chart_empty_baseline = Utgangsnivået må ha minst ett punkt.

# Whether a change can show, before the start.
series-power_chance = Sjansen for at endringen viser seg innen { $points ->
        [one] ett punkt
       *[other] {$points} punkter
    }, er {$chance}.
series-power_half = I halvparten av tilfellene viser den seg innen { $points ->
        [one] ett punkt
       *[other] {$points} punkter
    }.
series-power_not_half = I mer enn halvparten av tilfellene tar det lengre tid.
series-power_false_alarm = Uten noen endring gir {$share} av slike diagrammer likevel et signal.
series-power_oftener = Måler dere oftere:
series-power_no_process = Nivået, målet eller størrelsen passer ikke. En andel er fra 0 til 1, og ingenting er under null.
series-power_points = Det trengs minst 12 punkter før endringen og ett etter, og ikke mer enn 1000 til sammen.
series-power_kind = Et {$chart}-diagram kan ikke planlegges slik.

# What to know before relying on a chart.
series-advice_none = Diagrammet passer til tallene.
series-advice_too_early = Det er for få punkter til å gi råd.
series-advice_more_than_counting = {$kind} passer bedre. { $outside ->
        [one] Ett punkt
       *[other] {$outside} punkter
    } ligger utenfor grensene, og det er langt flere enn ventet.
series-advice_mostly_zero = {$kind} passer bedre. { $zero ->
        [one] Ett punkt
       *[other] {$zero} punkter
    } er null.
series-advice_shares = {$kind} passer bedre. Verdiene er andeler med ulike nevnere.
series-advice_longer_periods = Slå sammen perioder. En vanlig nevner er bare {$denominator}, og da avgjør én hendelse punktet.
series-advice_many_ties = Bare {$useful} av {$points} punkter ligger over eller under linjen. Mål mer nøyaktig, eller tell noe annet.
series-advice_season = Verdiene kommer igjen hvert {$every}. punkt. Se etter ukedager eller årstider.
series-advice_split = {$first}: Herfra er nivået {$to} mot {$from} før, og det har holdt i {$points} punkter. Vil dere dele diagrammet her, og hvorfor?
