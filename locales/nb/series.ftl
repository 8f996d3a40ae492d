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
series-trouble_csv = Linjen er ikke gyldig CSV: {$cause}
series-trouble_exclude = Det er ikke noe punkt nummer {$point} å ta ut.
series-chart_not_finite = {$what} er ikke et vanlig tall.
series-chart_out_of_range = {$what} er {$value}, og det er for stort eller for lite å regne med.
series-chart_negative = {$what} er {$value}, men kan ikke være under null i dette diagrammet.
series-chart_more_than_all = Telleren er {$numerator}, men nevneren bare {$denominator}. En andel kan ikke være over 100 prosent.
series-chart_no_time_between = Tiden mellom to hendelser er null. Bruk timer i stedet for dager, eller et U-diagram.
series-chart_split_outside = En fase kan ikke slutte ved punkt {$point}. Det er {$points} punkter.
series-chart_empty_baseline = Utgangsnivået må ha minst ett punkt.
