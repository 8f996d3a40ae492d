## Comparisons of units or groups: funnel plot and Pareto, and the three lines of reading under each.
## A reading says who lies where, never why, and ranks nobody within the limits.

comparison-funnel = Traktdiagram
comparison-pareto = Paretodiagram
comparison-empty = Ingen tal enno

# The funnel: its lines and units.
comparison-limits_outer = 99,8 %
comparison-limits_inner = 95 %
comparison-sizes_proportion = Nemnar
comparison-sizes_rate = Omfang
comparison-unit = Eining
comparison-events = Tal på hendingar
comparison-size = Av
comparison-value = Verdi
comparison-standing = Vurdering
comparison-unit_proportion = {$name}: {$value} ({$events} av {$size}).
comparison-unit_rate = {$name}: {$value} ({$events} på {$size}).
comparison-unit_empty = {$name}: ingen tal.
comparison-standing_within = Innanfor grensene
comparison-standing_unusual_above = Uvanleg høgt
comparison-standing_unusual_below = Uvanleg lågt
comparison-standing_outside_above = Over grensa
comparison-standing_outside_below = Under grensa
comparison-standing_not_judged = Kan ikkje vurderast
comparison-says_nothing = Det er ingen tal å samanlikne.
comparison-says_level = Felles nivå er {$level}.
comparison-says_outside = { $count ->
        [one] Éi eining ligg utanfor grensene: {$names}.
       *[other] {$count} einingar ligg utanfor grensene: {$names}.
    }
comparison-says_none_outside = Inga eining ligg utanfor det tilfeldig variasjon kan gi.
comparison-says_spread = Einingane er meir ulike enn tilfeldig variasjon kan gi (spreiinga er {$factor} gonger så stor som venta). Då ligg mange utanfor grensene, og det seier lite om kvar av dei.
comparison-says_widened = Einingane er meir ulike enn tilfeldig variasjon kan gi. Grensene er difor gjorde {$factor} gonger så vide.
comparison-unknown_why = Kvifor. Ulike pasientar, ulik registrering og ulik praksis ser likt ut her.
comparison-unknown_time = Om noko er i endring. Det viser eit diagram over tid.
comparison-unknown_spread = Om einingane er meir ulike enn tilfeldig variasjon kan gi. Til det er dei for få.
comparison-next_start = Hent tala for einingane.
comparison-next_outside = Sjå først om alle har talt likt. Spør så dei som ligg utanfor, kva dei gjer.
comparison-next_spread = Finn ut kva som skil einingane før de ser på kvar av dei.
comparison-next_within = Ikkje ranger einingane. Lær av det dei har felles, og følg nivået over tid.

# Pareto: its columns and bars.
comparison-group = Gruppe
comparison-cumulative = Sum
comparison-bar = {$name}: {$events} av {$total}. Sum så langt: {$cumulative}.
comparison-says_vital = { $count ->
        [one] Éi av {$groups} grupper står for {$share} av hendingane: {$names}.
       *[other] {$count} av {$groups} grupper står for {$share} av hendingane: {$names}.
    }
comparison-says_order_chance = Rekkjefølgja kan vere tilfeldig: Like store grupper ser ofte slik ut.
comparison-unknown_order = Om rekkjefølgja held. Til det er det for få hendingar.
comparison-unknown_weight = Kva som betyr mest. Diagrammet viser berre kva som er hyppigast.
comparison-next_collect = Samle fleire hendingar før de vel.
comparison-next_vital = Begynn med dei største gruppene, og følg dei i eit diagram over tid.
