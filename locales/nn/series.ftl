## Figures on the command line (`bedre spc`): what is wrong with a file or a setting, and where.

series-error_file = Vi kan ikkje lese {$file}: {$cause}
series-error_field = {$file}, linje {$line}, kolonne {$column}: {$trouble}
series-error_line = {$file}, linje {$line}: {$trouble}
series-trouble_encoding = Teksten er ikkje UTF-8. Lagre fila som UTF-8.
series-trouble_empty = Fila er tom. Første linja skal ha namn på kolonnane: x, y og kanskje n.
series-trouble_heading_missing = Kolonnen {$heading} manglar. Første linja skal ha namn på kolonnane: x, y og kanskje n.
series-trouble_fields = Linja har {$found} felt, men første linja har {$expected}.
series-trouble_x_missing = x manglar. Kvar linje skal ha eit nummer eller ein dato.
series-trouble_number = «{$found}» er ikkje eit tal.
series-trouble_csv = Linja er ikkje gyldig CSV: {$cause}
series-trouble_exclude = Det finst ikkje noko punkt nummer {$point} å ta ut.
series-chart_not_finite = {$what} er ikkje eit vanleg tal.
series-chart_out_of_range = {$what} er {$value}, og det er for stort eller for lite å rekne med.
series-chart_negative = {$what} er {$value}, men kan ikkje vere under null i dette diagrammet.
series-chart_more_than_all = Teljaren er {$numerator}, men nemnaren berre {$denominator}. Ein del kan ikkje vere over 100 prosent.
series-chart_no_time_between = Tida mellom to hendingar er null. Bruk timar i staden for dagar, eller eit U-diagram.
series-chart_split_outside = Ein fase kan ikkje slutte ved punkt {$point}. Det er {$points} punkt.
series-chart_empty_baseline = Utgangsnivået må ha minst eitt punkt.
