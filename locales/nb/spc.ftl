## Charts in words: their kinds, lines, rules, and the three lines of reading under each.
## A reading says what changed and when, never why.

# Kinds of chart.
spc-kind_run = Run-diagram
spc-kind_i = I-diagram (enkeltverdier)
spc-kind_mr = MR-diagram (sprang mellom verdier)
spc-kind_ip = I′-diagram (enkeltverdier med nevner)
spc-kind_xbar = X̄-diagram (gjennomsnitt av grupper)
spc-kind_s = S-diagram (spredning i grupper)
spc-kind_p = P-diagram (andeler)
spc-kind_pp = P′-diagram (andeler, store nevnere)
spc-kind_u = U-diagram (rater)
spc-kind_up = U′-diagram (rater, store nevnere)
spc-kind_c = C-diagram (antall)
spc-kind_g = G-diagram (tilfeller mellom sjeldne hendelser)
spc-kind_t = T-diagram (tid mellom sjeldne hendelser)

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
spc-point_missing = {$point}: ikke målt
spc-numbers = Tall
spc-when = Når
spc-value = Verdi
spc-numerator = Teller
spc-denominator = Nevner
spc-signal_by = Signal: {$rule}
spc-notes = Merknader
spc-excluded = Tatt ut
spc-missing = Ikke målt
spc-axis_not_from_zero = Aksen starter ikke på null
spc-chart_title = {$kind}: {$measure}

# What a screen reader is told before the reading.
spc-chart_empty = Ingen målepunkter ennå

# Rules: their name, and what they mean.
spc-rule_outside_limits = Punkt utenfor kontrollgrensen
spc-rule_longest_run = Uvanlig lang serie
spc-rule_few_crossings = Uvanlig få kryssinger
spc-rule_run_and_crossings = Lang serie og få kryssinger
spc-rule_shift = Skift
spc-rule_trend = Trend
spc-rule_two_of_three = To av tre langt ute
spc-rule_four_of_five = Fire av fem ute
spc-rule_alternating = Sagtann
spc-rule_hugging = Klumper seg om linjen
spc-rule_avoiding = Unngår linjen
spc-rule_few_runs = For få serier
spc-rule_many_runs = For mange serier

## The reading. First line: what we can say.

spc-reading_can_say = Det vi kan si
spc-reading_cannot_say_yet = Det vi ikke kan si ennå
spc-reading_do_now = Det dere kan gjøre nå

# The line that points are held against, for use in the sentences below.
spc-line_median = medianen
spc-line_mean = gjennomsnittet
spc-line_given = senterlinjen
spc-says_no_data = Ingen målepunkter ennå.
spc-says_too_early = For tidlig å si. Dere har { $points ->
        [one] ett målepunkt
       *[other] {$points} målepunkter
    }. Diagrammet blir sikrere med minst {$needed}.
spc-says_too_early_on_line = For tidlig å si. Dere har { $points ->
        [one] ett målepunkt
       *[other] {$points} målepunkter
    }, men { $useful ->
        [0] ingen
        [one] bare ett
       *[other] bare {$useful}
    } ligger over eller under {$line}. Diagrammet blir sikrere med minst {$needed} slike.
spc-says_no_variation = { $points ->
        [one] Det ene målepunktet
       *[other] Alle de {$points} målepunktene
    } har samme verdi.
spc-says_no_signal = Punktene varierer tilfeldig rundt {$line} på {$level}. Vi ser ingen tegn til endring ennå.
spc-says_no_signal_in_phase = I denne fasen varierer punktene tilfeldig rundt {$line} på {$level}.
spc-says_no_signal_plain = Punktene varierer tilfeldig. Vi ser ingen tegn til endring ennå.
spc-says_last_above = { $count ->
        [one] Det siste punktet
       *[other] De siste {$count} punktene
    } ligger over {$line}.
spc-says_last_below = { $count ->
        [one] Det siste punktet
       *[other] De siste {$count} punktene
    } ligger under {$line}.
spc-says_run_above = { $count ->
        [one] Ett punkt
       *[other] {$count} punkter på rad
    } ({$first}–{$last}) ligger over {$line}.
spc-says_run_below = { $count ->
        [one] Ett punkt
       *[other] {$count} punkter på rad
    } ({$first}–{$last}) ligger under {$line}.
spc-says_run = {$count} punkter på rad ligger på samme side av {$line}.
spc-says_rising = {$count} punkter på rad stiger.
spc-says_falling = {$count} punkter på rad synker.
spc-says_few_crossings = { $count ->
        [0] Kurven krysser aldri {$line}.
        [one] Kurven krysser {$line} bare én gang.
       *[other] Kurven krysser {$line} bare {$count} ganger.
    } Vi ville ventet minst {$expected}. Prosessen kan ha endret seg underveis.
spc-says_few_crossings_plain = Kurven krysser {$line} uvanlig sjelden. Prosessen kan ha endret seg underveis.
spc-says_run_and_crossings = Kurven krysser {$line} sjelden, og mange punkter på rad ligger på samme side. Prosessen kan ha endret seg underveis.
spc-says_outside = Punktet {$point} ligger utenfor kontrollgrensen.
spc-says_outside_number = Punkt {$number} ligger utenfor kontrollgrensen.
spc-says_two_of_three = To av tre punkter på rad ligger nær samme kontrollgrense.
spc-says_four_of_five = Fire av fem punkter på rad ligger et stykke ute på samme side.
spc-says_alternating = {$count} punkter på rad går annenhver gang opp og ned. Kanskje blandes tall fra to kilder.
spc-says_hugging = {$count} punkter på rad ligger påfallende nær {$line}. Se over hvordan dere måler.
spc-says_avoiding = {$count} punkter på rad ligger langt fra {$line}, på begge sider. Kanskje blandes tall fra to kilder.
spc-says_few_runs = Diagrammet har færre serier enn vi ville ventet. Prosessen kan ha endret seg underveis.
spc-says_many_runs = Diagrammet har flere serier enn vi ville ventet. Kanskje blandes tall fra to kilder.
spc-means_better = Det tyder på at prosessen har endret seg i riktig retning.
spc-means_worse = Det tyder på at prosessen har blitt dårligere.
spc-means_change = Det tyder på at prosessen har endret seg.
spc-says_level_interval = Nivået var {$from} og er nå {$to}. Forskjellen ligger trolig mellom {$low} og {$high}.

# The same for percentages, whose differences are counted in percentage points.
spc-says_level_interval_points = Nivået var {$from} og er nå {$to}. Forskjellen ligger trolig mellom {$low} og {$high} prosentpoeng.
spc-says_target = { $reached ->
        [0] Ingen
       *[other] {$reached}
    } av { $points ->
        [one] ett punkt
       *[other] {$points} punkter
    } når målet på {$target}.
spc-says_target_pass = Slik prosessen er nå, når den målet på {$target} hver gang.
spc-says_target_fail = Slik prosessen er nå, når den ikke målet på {$target}. Den må endres.

## Second line: what we cannot say yet.

spc-unknown_whether = Om noe er endret. Det trengs minst { $more ->
        [one] ett målepunkt til
       *[other] {$more} målepunkter til
    }.
spc-unknown_whether_at_all = Om noe er endret.
spc-unknown_why = Hvorfor. Et signal viser at noe har endret seg. Det viser ikke hvorfor.
spc-unknown_whether_it_lasts = Om det varer. Det er sett i { $points ->
        [one] ett punkt
       *[other] {$points} punkter
    }.
spc-unknown_small_change = Om det er en liten endring. Den ville først vise seg etter omtrent {$points} punkter.
spc-unknown_many_on_line = Hvor sikkert dette er. Bare {$useful} av {$points} punkter ligger over eller under linjen.
spc-unknown_dependence = Hvor sikkert dette er. Punkter ved siden av hverandre ligner på hverandre, og da kommer signaler oftere tilfeldig.
spc-unknown_dependence_not_judged = Om punkter ved siden av hverandre henger sammen. Til det er de for få.

## Third line: what to do now.

spc-next_start = Registrer det første målepunktet.
spc-next_measure = Fortsett å måle: { $more ->
        [one] minst ett punkt til.
       *[other] minst {$more} punkter til.
    }
spc-next_check_measure = Se over hvordan dere måler, eller velg en måling som kan vise endring.
spc-next_test_change = Er nivået ikke godt nok, må prosessen endres. Test en endring i liten skala.
spc-next_hold_gain = Fortsett å måle, gjerne sjeldnere, så dere ser om resultatet varer.
spc-next_learn_from_better = Hva gjorde dere i denne perioden? Finn ut hva som kan ha hjulpet, og gjør det til den vanlige måten.
spc-next_find_cause = Finn ut hva som har skjedd.
spc-next_find_out = Hva har skjedd i denne perioden? Se etter en særskilt årsak.

# Sets of rules.
spc-rules_anhoej = Anhøj: lang serie, få kryssinger
spc-rules_best_box = Anhøj, beste boks
spc-rules_cut_box = Anhøj, kuttet boks
spc-rules_mdc = NHS Making Data Count, sju på rad
spc-rules_mdc_between = NHS Making Data Count, sju på rad (R-pakken)
spc-rules_mdc_six = NHS Making Data Count, seks på rad
spc-rules_mdc_six_between = NHS Making Data Count, seks på rad (R-pakken)
spc-rules_ihi = IHI, fire regler
spc-rules_health_care_data_guide = IHI fra 2022: åtte på rad, seks i trend
spc-rules_western_electric = Western Electric
spc-rules_nelson = Nelson

## Tests of change beside the chart. What came when, never why.

spc-evidence_heading = Testene
spc-evidence_too_early = {$test}: For tidlig å si. { $more ->
        [one] Det trengs ett målepunkt til.
       *[other] Det trengs {$more} målepunkter til.
    }
spc-evidence_before = {$test}: Nivået hadde endret seg før testen begynte (fra {$first}).
spc-evidence_changed = {$test}: Etter testen er nivået endret (fra {$first}).
spc-evidence_as_predicted = {$test}: Etter testen er nivået endret slik dere ville (fra {$first}).
spc-evidence_as_predicted_for_a_while = {$test}: Etter testen var nivået en tid endret slik dere ville (fra {$first}), men ikke i de siste punktene.
spc-evidence_other_way = {$test}: Etter testen er nivået endret motsatt vei (fra {$first}).
spc-evidence_points = {$test}: Etter testen skiller ett eller flere punkter seg ut (fra {$first}). Det viser ikke alene at nivået er endret.
spc-evidence_not_yet = {$test}: Ingen endring å se ennå. { $more ->
        [one] Ett punkt til på riktig side ville vært et signal.
       *[other] {$more} punkter til på rad på riktig side ville vært et signal.
    }
spc-evidence_adverse = {$test}: Etter testen er denne målingen blitt dårligere (fra {$first}). Se om noe bør gjøres annerledes.
spc-evidence_adverse_points = {$test}: Etter testen skiller ett eller flere punkter i denne målingen seg ut til det dårligere (fra {$first}). Se om noe bør gjøres annerledes.
spc-advice_heading = Verdt å vite
