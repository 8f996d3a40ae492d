## A measure, its data points and its chart.

measure-title = Måling
measure-list_title = Målinger
measure-list_empty = Ingen målinger ennå. Lag et resultatmål først: hva viser om målet er nådd?
measure-new = Lag en måling
measure-name = Navn på målingen
measure-kind = Type
measure-kind_outcome = Resultatmål
measure-kind_outcome_text = Viser om målet er nådd
measure-kind_process = Prosessmål
measure-kind_process_text = Viser om arbeidet blir gjort som planlagt
measure-kind_balancing = Balanserende mål
measure-kind_balancing_text = Viser om noe annet blir dårligere
measure-definition_hint = Nøyaktig hva telles, hvordan, og av hvem?
measure-numerator = Teller
measure-numerator_hint = Hva telles?
measure-denominator = Nevner
measure-denominator_hint = Av hvor mange?
measure-unit = Enhet
measure-scale = Slags tall
measure-scale_value = Tall
measure-scale_count = Antall hendelser
measure-scale_proportion = Andel
measure-scale_rate = Rate
measure-scale_time = Tid
measure-frequency = Hvor ofte
measure-frequency_daily = Hver dag
measure-frequency_weekly = Hver uke
measure-frequency_fortnightly = Hver 14. dag
measure-frequency_monthly = Hver måned
measure-collector = Hvem samler inn
measure-target = Målnivå
measure-direction = Hva er bedre?
measure-direction_up = Høyere er bedre
measure-direction_down = Lavere er bedre
measure-direction_neutral = Ingen av delene
measure-chart_kind = Diagram
measure-balancing_advised = Et balanserende mål anbefales: hva kan bli dårligere?

## Data points.

measure-points = Målepunkter
measure-points_count = { $count ->
        [0] Ingen målepunkter
        [one] Ett målepunkt
       *[other] {$count} målepunkter
    }
measure-points_empty = Ingen målepunkter ennå. Registrer det første, så tegner vi diagrammet.
measure-point_new = Ny måling
measure-point_date = Dato
measure-point_value = Verdi
measure-point_note = Merknad
measure-point_save = Registrer
measure-point_not_measured = Ikke målt
measure-point_not_measured_why = Hvorfor ble det ikke målt?
measure-point_not_measured_text = Et hull i diagrammet er bedre enn et gjettet tall.
measure-point_value_and_why = Du har skrevet både en verdi og hvorfor det ikke ble målt. Ta bort det ene.
measure-point_in_future = Datoen er fram i tid. Registrer verdien når den er målt.
measure-point_more_than_all = Telleren kan ikke være større enn nevneren
measure-point_denominator_zero = Nevneren må være større enn null
measure-point_not_negative = Skriv et tall som er null eller større
measure-point_exclude = Ta ut av beregningen
measure-point_exclude_reason = Hvorfor skal punktet tas ut?
measure-point_excluded = Tatt ut: {$reason}
measure-point_include = Ta med igjen

## Pasting from a spreadsheet.

measure-paste_title = Lim inn fra regneark
measure-paste_text = Kopier to kolonner, dato og verdi, og lim dem inn her. Én rad per målepunkt.
measure-paste_text_denominator = Kopier tre kolonner, dato, teller og nevner, og lim dem inn her. Én rad per målepunkt.
measure-paste_field = Rader fra regnearket
measure-paste_check = Se over radene
measure-paste_save = { $count ->
        [one] Registrer ett målepunkt
       *[other] Registrer {$count} målepunkter
    }
measure-paste_row_not_a_date = Rad {$row}: «{$text}» er ikke en dato. Skriv for eksempel 21.02.2020.
measure-paste_row_not_a_number = Rad {$row}: «{$text}» er ikke et tall. Skriv for eksempel 12,5.
measure-paste_row_columns = Rad {$row}: skal ha {$expected} kolonner, men har {$found}.
measure-paste_empty = Lim inn minst én rad
measure-paste_too_many = Høyst {$max} rader om gangen

## Chart and table.

measure-chart_table = Tallene i diagrammet
measure-chart_split = Del diagrammet her
measure-chart_split_reason = Hvorfor deler dere her?
measure-only_totals = Skriv bare samlede tall. Ikke skriv noe som kan knyttes til en pasient.

## On the pages.

measure-draft = Utkast
measure-draft_text = Denne målingen har bare et navn. Bestem nøyaktig hva som telles, hvordan, av hvem og hvor ofte, så kan dere registrere.
measure-plan_now = Planlegg målingen
measure-plan_title = Slik måler vi
measure-plan_edit = Endre måleplanen
measure-name_missing = Gi målingen et navn
measure-name_hint = Begynn gjerne med «antall», «andel» eller «tid»
measure-definition_what = Hva telles?
measure-definition_how = Hvordan finner dere tallet?
measure-definition_missing = Måleplanen mangler: {$parts}
measure-numerator_text = For andel og rate: det som telles
measure-denominator_text = For andel: alle det kunne gjelde. For rate: for eksempel liggedøgn.
measure-rate_per = Raten vises per
measure-unit_hint = For eksempel «fall» eller «minutter»
measure-chart_hint = Er du i tvil, velg run-diagram.
measure-chart_not_for_scale = Dette diagrammet passer ikke for «{$scale}». Run-diagram passer alltid.
measure-scale_fixed = Det er allerede registrert tall av et annet slag. Lag heller en ny måling.
measure-chart_unfit = Diagrammet kan ikke vise disse tallene. Velg et annet diagram i måleplanen.
measure-redefined = Det som telles, ble endret
measure-last = Siste verdi
measure-point_taken = Det finnes allerede en verdi for denne datoen. Endre den i stedet.
measure-point_twice = Datoen står mer enn én gang
measure-point_no_denominator = Skriv nevneren: av hvor mange?
measure-paste_hint = For eksempel: 01.09.2025, tabulator, 12,5. En overskriftsrad kan være med.
measure-paste_check_text = Slik har vi forstått radene. Ingenting er lagret ennå.
measure-paste_baseline = Dette er utgangsnivået: verdier fra før vi endret noe
measure-paste_baseline_hint = Senterlinjen regnes da bare av disse verdiene, og det som kommer siden, sammenlignes med dem. Vent med å krysse av til dere er ferdige med å måle før endringen, helst med minst tolv verdier. Dere kan også gjøre det senere, på siden til målingen.
measure-paste_row_refused = Rad {$row} ({$date}): {$why}
measure-phases_title = Utgangsnivå og faser
measure-phases_text = Diagrammet deles aldri av seg selv. Del det bare når en endring er gjort, nivået har holdt seg, og dere er enige om at dette er det nye normale.
measure-baseline_until = Siste dag av utgangsnivået
measure-baseline_hint = Senterlinjen regnes da bare av verdiene til og med denne dagen. La feltet stå tomt for å bruke alle.
measure-chart_unsplit = Fjern alle delinger

# Files.
measure-download = Last ned:
measure-file_csv = tallene (CSV)
measure-file_svg = bildet (SVG)
measure-file_png = bildet (PNG)
measure-file_pdf = ark med bilde og tall (PDF)

# The rules that find signals.
measure-rules_title = Regler for signaler
measure-rules_text = Strenge regler finner en endring senere, men roper sjeldnere uten grunn. Velg før dere begynner, og hold dere til valget.
measure-rules_label = Regler
measure-rules_hint = Tallene gjelder {$chart}. De kommer fra simulering med punkter som ikke henger sammen.
measure-rules_performance = Uten noen endring gir {$share} av diagrammer med {$points} punkter likevel signal. En endring på ett standardavvik vises innen {$half} punkter i halvparten av tilfellene, og innen {$most} punkter i fire av fem.

# The chart as it was known on a day.
measure-known_title = Diagrammet slik det var kjent en dag
measure-known_text = Se bare det som var registrert da, med verdiene som sto der.
measure-known_day = Dag
measure-known_show = Vis
measure-known_notice = Slik var diagrammet kjent {$day}. Mål, faser og regler er dagens.
measure-known_lost = { $count ->
        [one] Ett punkt er endret siden, og verdien fra da er ikke tatt vare på.
       *[other] {$count} punkter er endret siden, og verdiene fra da er ikke tatt vare på.
    }
measure-known_today = Vis diagrammet i dag
