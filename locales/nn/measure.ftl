## A measure, its data points and its chart.

measure-title = Måling
measure-list_title = Målingar
measure-list_empty = Ingen målingar enno. Lag eit resultatmål først: kva viser om målet er nådd?
measure-new = Lag ei måling
measure-name = Namn på målinga
measure-kind = Type
measure-kind_outcome = Resultatmål
measure-kind_outcome_text = Viser om målet er nådd
measure-kind_process = Prosessmål
measure-kind_process_text = Viser om arbeidet blir gjort som planlagt
measure-kind_balancing = Balanserande mål
measure-kind_balancing_text = Viser om noko anna blir dårlegare
measure-definition_hint = Nøyaktig kva blir talt, korleis, og av kven?
measure-numerator = Teljar
measure-numerator_hint = Kva blir talt?
measure-denominator = Nemnar
measure-denominator_hint = Av kor mange?
measure-unit = Eining
measure-scale = Slags tal
measure-scale_value = Tal
measure-scale_count = Tal på hendingar
measure-scale_proportion = Andel
measure-scale_rate = Rate
measure-scale_time = Tid
measure-frequency = Kor ofte
measure-frequency_daily = Kvar dag
measure-frequency_weekly = Kvar veke
measure-frequency_fortnightly = Kvar 14. dag
measure-frequency_monthly = Kvar månad
measure-collector = Kven samlar inn
measure-target = Målnivå
measure-direction = Kva er betre?
measure-direction_up = Høgare er betre
measure-direction_down = Lågare er betre
measure-direction_neutral = Ingen av delane
measure-chart_kind = Diagram
measure-balancing_advised = Vi rår til eit balanserande mål: kva kan bli dårlegare?

## Data points.

measure-points = Målepunkt
measure-points_count = { $count ->
        [0] Ingen målepunkt
        [one] Eitt målepunkt
       *[other] {$count} målepunkt
    }
measure-points_empty = Ingen målepunkt enno. Registrer det første, så teiknar vi diagrammet.
measure-point_new = Ny måling
measure-point_date = Dato
measure-point_value = Verdi
measure-point_note = Merknad
measure-point_save = Registrer
measure-point_not_measured = Ikkje målt
measure-point_not_measured_why = Kvifor vart det ikkje målt?
measure-point_not_measured_text = Eit hol i diagrammet er betre enn eit gissa tal.
measure-point_value_and_why = Du har skrive både ein verdi og kvifor det ikkje vart målt. Ta bort det eine.
measure-point_in_future = Datoen er fram i tid. Registrer verdien når han er målt.
measure-point_more_than_all = Teljaren kan ikkje vere større enn nemnaren
measure-point_denominator_zero = Nemnaren må vere større enn null
measure-point_not_negative = Skriv eit tal som er null eller større
measure-point_exclude = Ta ut av utrekninga
measure-point_exclude_reason = Kvifor skal punktet takast ut?
measure-point_excluded = Teke ut: {$reason}
measure-point_include = Ta med igjen

## Pasting from a spreadsheet.

measure-paste_title = Lim inn frå rekneark
measure-paste_text = Kopier to kolonnar, dato og verdi, og lim dei inn her. Éi rad per målepunkt.
measure-paste_text_denominator = Kopier tre kolonnar, dato, teljar og nemnar, og lim dei inn her. Éi rad per målepunkt.
measure-paste_field = Rader frå reknearket
measure-paste_check = Sjå over radene
measure-paste_save = { $count ->
        [one] Registrer eitt målepunkt
       *[other] Registrer {$count} målepunkt
    }
measure-paste_row_not_a_date = Rad {$row}: «{$text}» er ikkje ein dato. Skriv til dømes 21.02.2020.
measure-paste_row_not_a_number = Rad {$row}: «{$text}» er ikkje eit tal. Skriv til dømes 12,5.
measure-paste_row_columns = Rad {$row}: skal ha {$expected} kolonnar, men har {$found}.
measure-paste_empty = Lim inn minst éi rad
measure-paste_too_many = Høgst {$max} rader om gongen

## Chart and table.

measure-chart_table = Tala i diagrammet
measure-chart_split = Del diagrammet her
measure-chart_split_reason = Kvifor deler de her?
measure-only_totals = Skriv berre samla tal. Ikkje skriv noko som kan knytast til ein pasient.

## On the pages.

measure-draft = Utkast
measure-draft_text = Denne målinga har berre eit namn. Avgjer nøyaktig kva som blir talt, korleis, av kven og kor ofte, så kan de registrere.
measure-plan_now = Planlegg målinga
measure-plan_title = Slik måler vi
measure-plan_edit = Endre måleplanen
measure-name_missing = Gi målinga eit namn
measure-name_hint = Byrj gjerne med «talet på», «andelen» eller «tid»
measure-definition_what = Kva blir talt?
measure-definition_how = Korleis finn de talet?
measure-definition_missing = Måleplanen manglar: {$parts}
measure-numerator_text = For andel og rate: det som blir talt
measure-denominator_text = For andel: alle det kunne gjelde. For rate: til dømes liggjedøgn.
measure-rate_per = Raten blir vist per
measure-unit_hint = Til dømes «fall» eller «minutt»
measure-chart_hint = Er du i tvil, vel run-diagram.
measure-chart_not_for_scale = Dette diagrammet passar ikkje for «{$scale}». Run-diagram passar alltid.
measure-scale_fixed = Det er alt registrert tal av eit anna slag. Lag heller ei ny måling.
measure-chart_unfit = Diagrammet kan ikkje vise desse tala. Vel eit anna diagram i måleplanen.
measure-redefined = Det som blir talt, vart endra
measure-last = Siste verdi
measure-point_taken = Det finst alt ein verdi for denne datoen. Endre han i staden.
measure-point_twice = Datoen står meir enn éin gong
measure-point_no_denominator = Skriv nemnaren: av kor mange?
measure-paste_hint = Til dømes: 01.09.2025, tabulator, 12,5. Ei overskriftsrad kan vere med.
measure-paste_check_text = Slik har vi forstått radene. Ingenting er lagra enno.
measure-paste_baseline = Dette er utgangsnivået: verdiar frå før vi endra noko
measure-paste_baseline_hint = Senterlinja blir då rekna berre av desse verdiane, og det som kjem sidan, blir samanlikna med dei. Vent med å krysse av til de er ferdige med å måle før endringa, helst med minst tolv verdiar. De kan òg gjere det seinare, på sida til målinga.
measure-paste_row_refused = Rad {$row} ({$date}): {$why}
measure-phases_title = Utgangsnivå og fasar
measure-phases_text = Diagrammet blir aldri delt av seg sjølv. Del det berre når ei endring er gjord, nivået har halde seg, og de er samde om at dette er det nye normale.
measure-baseline_until = Siste dag av utgangsnivået
measure-baseline_hint = Senterlinja blir då rekna berre av verdiane til og med denne dagen. Lat feltet stå tomt for å bruke alle.
measure-chart_unsplit = Fjern alle delingar

# Files.
measure-download = Last ned:
measure-file_csv = tala (CSV)
measure-file_svg = biletet (SVG)
measure-file_png = biletet (PNG)
measure-file_pdf = ark med bilete og tal (PDF)

# The rules that find signals.
measure-rules_title = Reglar for signal
measure-rules_text = Strenge reglar finn ei endring seinare, men ropar sjeldnare utan grunn. Vel før de byrjar, og hald dykk til valet.
measure-rules_label = Reglar
measure-rules_hint = Tala gjeld {$chart}. Dei kjem frå simulering med punkt som ikkje heng saman.
measure-rules_performance = Utan noka endring gir {$share} av diagram med {$points} punkt likevel signal. Ei endring på eitt standardavvik viser seg innan {$half} punkt i halvparten av tilfella, og innan {$most} punkt i fire av fem.

# The chart as it was known on a day.
measure-known_title = Diagrammet slik det var kjent ein dag
measure-known_text = Sjå berre det som var registrert då, med verdiane som stod der.
measure-known_day = Dag
measure-known_show = Vis
measure-known_notice = Slik var diagrammet kjent {$day}. Mål, fasar og reglar er dei som gjeld i dag.
measure-known_lost = { $count ->
        [one] Eitt punkt er endra sidan, og verdien frå då er ikkje teken vare på.
       *[other] {$count} punkt er endra sidan, og verdiane frå då er ikkje tekne vare på.
    }
measure-known_today = Vis diagrammet i dag
