## Charts in words: their kinds, lines, rules, and the three lines of reading under each.
## A reading says what changed and when, never why.

# Kinds of chart.
spc-kind_run = Run-diagram
spc-kind_i = I-diagram (enkeltverdiar)
spc-kind_mr = MR-diagram (sprang mellom verdiar)
spc-kind_ip = I′-diagram (enkeltverdiar med nemnar)
spc-kind_xbar = X̄-diagram (gjennomsnitt av grupper)
spc-kind_s = S-diagram (spreiing i grupper)
spc-kind_p = P-diagram (andelar)
spc-kind_pp = P′-diagram (andelar, store nemnarar)
spc-kind_u = U-diagram (rater)
spc-kind_up = U′-diagram (rater, store nemnarar)
spc-kind_c = C-diagram (tal på hendingar)
spc-kind_g = G-diagram (tilfelle mellom sjeldne hendingar)
spc-kind_t = T-diagram (tid mellom sjeldne hendingar)

# Lines and points, at their place in the chart and in the table.
spc-centre_line = Senterlinje
spc-upper_limit = Øvre kontrollgrense
spc-lower_limit = Nedre kontrollgrense
spc-label_median = Median {$value}
spc-label_mean = Gj.snitt {$value}
spc-label_given = Senterlinje {$value}
spc-label_target = Mål {$value}
spc-label_upper = Øvre grense {$value}
spc-label_lower = Nedre grense {$value}
spc-point_number = Punkt {$number}
# One point, as read out and shown on hover.
spc-point_value = {$point}: {$value}
spc-point_signal = {$point}: {$value}. Signal
spc-point_missing = {$point}: ikkje målt
spc-numbers = Tal
spc-when = Når
spc-value = Verdi
spc-numerator = Teljar
spc-denominator = Nemnar
spc-signal_by = Signal: {$rule}
spc-notes = Merknader
spc-excluded = Teke ut
spc-missing = Ikkje målt
spc-axis_not_from_zero = Aksen startar ikkje på null
spc-chart_title = {$kind}: {$measure}

# What a screen reader is told before the reading.
spc-chart_empty = Ingen målepunkt enno

# Rules: their name, and what they mean.
spc-rule_outside_limits = Punkt utanfor kontrollgrensa
spc-rule_longest_run = Uvanleg lang serie
spc-rule_few_crossings = Uvanleg få kryssingar
spc-rule_run_and_crossings = Lang serie og få kryssingar
spc-rule_shift = Skift
spc-rule_trend = Trend
spc-rule_two_of_three = To av tre langt ute
spc-rule_four_of_five = Fire av fem ute
spc-rule_alternating = Sagtann
spc-rule_hugging = Klumpar seg om linja
spc-rule_avoiding = Unngår linja
spc-rule_few_runs = For få seriar
spc-rule_many_runs = For mange seriar

## The reading. First line: what we can say.

spc-reading_can_say = Det vi kan seie
spc-reading_cannot_say_yet = Det vi ikkje kan seie enno
spc-reading_do_now = Det de kan gjere no

# The line that points are held against, for use in the sentences below.
spc-line_median = medianen
spc-line_mean = gjennomsnittet
spc-line_given = senterlinja
spc-says_no_data = Ingen målepunkt enno.
spc-says_too_early = For tidleg å seie. De har { $points ->
        [one] eitt målepunkt
       *[other] {$points} målepunkt
    }. Diagrammet blir sikrare med minst {$needed}.
spc-says_too_early_on_line = For tidleg å seie. De har { $points ->
        [one] eitt målepunkt
       *[other] {$points} målepunkt
    }, men { $useful ->
        [0] ingen
        [one] berre eitt
       *[other] berre {$useful}
    } ligg over eller under {$line}. Diagrammet blir sikrare med minst {$needed} slike.
spc-says_no_variation = { $points ->
        [one] Det eine målepunktet
       *[other] Alle dei {$points} målepunkta
    } har same verdi.
spc-says_no_signal = Punkta varierer tilfeldig rundt {$line} på {$level}. Vi ser ingen teikn til endring enno.
spc-says_no_signal_in_phase = I denne fasen varierer punkta tilfeldig rundt {$line} på {$level}.
spc-says_no_signal_plain = Punkta varierer tilfeldig. Vi ser ingen teikn til endring enno.
spc-says_last_above = { $count ->
        [one] Det siste punktet
       *[other] Dei siste {$count} punkta
    } ligg over {$line}.
spc-says_last_below = { $count ->
        [one] Det siste punktet
       *[other] Dei siste {$count} punkta
    } ligg under {$line}.
spc-says_run_above = { $count ->
        [one] Eitt punkt
       *[other] {$count} punkt på rad
    } ({$first}–{$last}) ligg over {$line}.
spc-says_run_below = { $count ->
        [one] Eitt punkt
       *[other] {$count} punkt på rad
    } ({$first}–{$last}) ligg under {$line}.
spc-says_run = {$count} punkt på rad ligg på same side av {$line}.
spc-says_rising = {$count} punkt på rad stig.
spc-says_falling = {$count} punkt på rad søkk.
spc-says_few_crossings = { $count ->
        [0] Kurva kryssar aldri {$line}.
        [one] Kurva kryssar {$line} berre éin gong.
       *[other] Kurva kryssar {$line} berre {$count} gonger.
    } Vi ville venta minst {$expected}. Prosessen kan ha endra seg undervegs.
spc-says_few_crossings_plain = Kurva kryssar {$line} uvanleg sjeldan. Prosessen kan ha endra seg undervegs.
spc-says_run_and_crossings = Kurva kryssar {$line} sjeldan, og mange punkt på rad ligg på same side. Prosessen kan ha endra seg undervegs.
spc-says_outside = Punktet {$point} ligg utanfor kontrollgrensa.
spc-says_outside_number = Punkt {$number} ligg utanfor kontrollgrensa.
spc-says_two_of_three = To av tre punkt på rad ligg nær same kontrollgrense.
spc-says_four_of_five = Fire av fem punkt på rad ligg eit stykke ute på same side.
spc-says_alternating = {$count} punkt på rad går annankvar gong opp og ned. Kanskje blir tal frå to kjelder blanda.
spc-says_hugging = {$count} punkt på rad ligg påfallande nær {$line}. Sjå over korleis de måler.
spc-says_avoiding = {$count} punkt på rad ligg langt frå {$line}, på begge sider. Kanskje blir tal frå to kjelder blanda.
spc-says_few_runs = Diagrammet har færre seriar enn vi ville venta. Prosessen kan ha endra seg undervegs.
spc-says_many_runs = Diagrammet har fleire seriar enn vi ville venta. Kanskje blir tal frå to kjelder blanda.
spc-means_better = Det tyder på at prosessen har endra seg i rett retning.
spc-means_worse = Det tyder på at prosessen har vorte dårlegare.
spc-means_change = Det tyder på at prosessen har endra seg.
spc-says_level_interval = Nivået var {$from} og er no {$to}. Skilnaden ligg truleg mellom {$low} og {$high}.

# The same for percentages, whose differences are counted in percentage points.
spc-says_level_interval_points = Nivået var {$from} og er no {$to}. Skilnaden ligg truleg mellom {$low} og {$high} prosentpoeng.
spc-says_target = { $reached ->
        [0] Ingen
       *[other] {$reached}
    } av { $points ->
        [one] eitt punkt
       *[other] {$points} punkt
    } når målet på {$target}.
spc-says_target_pass = Slik prosessen er no, når han målet på {$target} kvar gong.
spc-says_target_fail = Slik prosessen er no, når han ikkje målet på {$target}. Han må endrast.

## Second line: what we cannot say yet.

spc-unknown_whether = Om noko er endra. Det trengst minst { $more ->
        [one] eitt målepunkt til
       *[other] {$more} målepunkt til
    }.
spc-unknown_whether_at_all = Om noko er endra.
spc-unknown_why = Kvifor. Eit signal viser at noko har endra seg. Det viser ikkje kvifor.
spc-unknown_whether_it_lasts = Om det varer. Det er sett i { $points ->
        [one] eitt punkt
       *[other] {$points} punkt
    }.
spc-unknown_small_change = Om det er ei lita endring. Ho ville først vise seg etter om lag {$points} punkt.
spc-unknown_many_on_line = Kor sikkert dette er. Berre {$useful} av {$points} punkt ligg over eller under linja.
spc-unknown_dependence = Kor sikkert dette er. Punkt ved sida av kvarandre liknar på kvarandre, og då kjem signal oftare tilfeldig.
spc-unknown_dependence_not_judged = Om punkt ved sida av kvarandre heng saman. Til det er dei for få.

## Third line: what to do now.

spc-next_start = Registrer det første målepunktet.
spc-next_measure = Hald fram med å måle: { $more ->
        [one] minst eitt punkt til.
       *[other] minst {$more} punkt til.
    }
spc-next_check_measure = Sjå over korleis de måler, eller vel ei måling som kan vise endring.
spc-next_test_change = Er nivået ikkje godt nok, må prosessen endrast. Test ei endring i liten skala.
spc-next_hold_gain = Hald fram med å måle, gjerne sjeldnare, så de ser om resultatet varer.
spc-next_learn_from_better = Kva gjorde de i denne perioden? Finn ut kva som kan ha hjelpt, og gjer det til den vanlege måten.
spc-next_find_cause = Finn ut kva som har skjedd.
spc-next_find_out = Kva har skjedd i denne perioden? Sjå etter ei særskild årsak.

# Sets of rules.
spc-rules_anhoej = Anhøj: lang serie, få kryssingar
spc-rules_best_box = Anhøj, beste boks
spc-rules_cut_box = Anhøj, kutta boks
spc-rules_mdc = NHS Making Data Count, sju på rad
spc-rules_mdc_between = NHS Making Data Count, sju på rad (R-pakken)
spc-rules_mdc_six = NHS Making Data Count, seks på rad
spc-rules_mdc_six_between = NHS Making Data Count, seks på rad (R-pakken)
spc-rules_ihi = IHI, fire reglar
spc-rules_health_care_data_guide = IHI frå 2022: åtte på rad, seks i trend
spc-rules_western_electric = Western Electric
spc-rules_nelson = Nelson

## Tests of change beside the chart. What came when, never why.

spc-evidence_heading = Testane
spc-evidence_too_early = {$test}: For tidleg å seie. { $more ->
        [one] Det trengst eitt målepunkt til.
       *[other] Det trengst {$more} målepunkt til.
    }
spc-evidence_before = {$test}: Nivået hadde endra seg før testen byrja (frå {$first}).
spc-evidence_changed = {$test}: Etter testen er nivået endra (frå {$first}).
spc-evidence_as_predicted = {$test}: Etter testen er nivået endra slik de ville (frå {$first}).
spc-evidence_as_predicted_for_a_while = {$test}: Etter testen var nivået ei tid endra slik de ville (frå {$first}), men ikkje i dei siste punkta.
spc-evidence_other_way = {$test}: Etter testen er nivået endra motsett veg (frå {$first}).
spc-evidence_points = {$test}: Etter testen skil eitt eller fleire punkt seg ut (frå {$first}). Det viser ikkje åleine at nivået er endra.
spc-evidence_not_yet = {$test}: Inga endring å sjå enno. { $more ->
        [one] Eitt punkt til på rett side ville vore eit signal.
       *[other] {$more} punkt til på rad på rett side ville vore eit signal.
    }
spc-evidence_adverse = {$test}: Etter testen er denne målinga vorten dårlegare (frå {$first}). Sjå om noko bør gjerast annleis.
spc-evidence_adverse_points = {$test}: Etter testen skil eitt eller fleire punkt i denne målinga seg ut til det dårlegare (frå {$first}). Sjå om noko bør gjerast annleis.
spc-advice_heading = Verdt å vite
