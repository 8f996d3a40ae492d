## Figures on the command line (`bedre spc`): what is wrong with a file or a setting, and where.

series-error_file = Vi kan ikkje lese {$file}: {$cause}
series-error_field = {$file}, linje {$line}, kolonne {$column}: {$trouble}
series-error_line = {$file}, linje {$line}: {$trouble}
series-trouble_encoding = Teksten er ikkje UTF-8. Lagre fila som UTF-8.
series-trouble_empty = Fila er tom. Første linje skal ha namn på kolonnane: x, y og kanskje n.
series-trouble_heading_missing = Kolonnen {$heading} manglar. Første linje skal ha namn på kolonnane: x, y og kanskje n.
series-trouble_fields = Linja har {$found} felt, men første linje har {$expected}.
series-trouble_x_missing = x manglar. Kvar linje skal ha eit nummer eller ein dato.
series-trouble_number = «{$found}» er ikkje eit tal.
series-trouble_not_whole = «{$found}» er ikkje eit heilt tal, men her tel ein heile hendingar.
series-trouble_centre = {$value} kan ikkje vere felles nivå.
series-trouble_csv = Linja er ikkje gyldig CSV: {$cause}
series-trouble_exclude = Det finst ikkje noko punkt nummer {$point} å ta ut.
series-chart_not_finite = {$what} er ikkje eit vanleg tal.
series-chart_out_of_range = {$what} er {$value}, og det er for stort eller for lite å rekne med.
series-chart_negative = {$what} er {$value}, men kan ikkje vere under null i dette diagrammet.
series-chart_more_than_all = Teljaren er {$numerator}, men nemnaren berre {$denominator}. Ein andel kan ikkje vere over 100 prosent.
series-chart_no_time_between = Tida mellom to hendingar er null. Bruk timar i staden for dagar, eller eit U-diagram.
series-chart_split_outside = Ein fase kan ikkje slutte ved punkt {$point}. Det er {$points} punkt.
series-chart_empty_baseline = Utgangsnivået må ha minst eitt punkt.

# Whether a change can show, before the start.
series-power_chance = Sjansen for at endringa viser seg innan { $points ->
        [one] eitt punkt
       *[other] {$points} punkt
    }, er {$chance}.
series-power_half = I halvparten av tilfella viser ho seg innan { $points ->
        [one] eitt punkt
       *[other] {$points} punkt
    }.
series-power_not_half = I meir enn halvparten av tilfella tek det lengre tid.
series-power_false_alarm = Utan noka endring gir {$share} av slike diagram likevel eit signal.
series-power_oftener = Måler de oftare:
series-power_no_process = Nivået, målet eller storleiken passar ikkje. Ein andel er frå 0 til 1, og ingenting er under null.
series-power_points = Det trengst minst 12 punkt før endringa og eitt etter, og ikkje meir enn 1000 til saman.
series-power_kind = Eit {$chart}-diagram kan ikkje planleggjast slik.

# What to know before relying on a chart.
series-advice_none = Diagrammet passar til tala.
series-advice_too_early = Det er for få punkt til å gi råd.
series-advice_more_than_counting = {$kind} passar betre. { $outside ->
        [one] Eitt punkt
       *[other] {$outside} punkt
    } ligg utanfor grensene, og det er langt fleire enn venta.
series-advice_mostly_zero = {$kind} passar betre. { $zero ->
        [one] Eitt punkt
       *[other] {$zero} punkt
    } er null.
series-advice_shares = {$kind} passar betre. Verdiane er andelar med ulike nemnarar.
series-advice_longer_periods = Slå saman periodar. Ein vanleg nemnar er berre {$denominator}, og då avgjer éi hending punktet.
series-advice_many_ties = Berre {$useful} av {$points} punkt ligg over eller under linja. Mål meir nøyaktig, eller tel noko anna.
series-advice_season = Verdiane kjem igjen kvart {$every}. punkt. Sjå etter vekedagar eller årstider.
series-advice_split = {$first}: Herifrå er nivået {$to} mot {$from} før, og det har halde i {$points} punkt. Vil de dele diagrammet her, og kvifor?
