## Comparisons of units or groups: funnel plot and Pareto, and the three lines of reading under each.
## A reading says who lies where, never why, and ranks nobody within the limits.

comparison-funnel = Traktdiagram
comparison-pareto = Paretodiagram
comparison-empty = Ingen tall ennå

# The funnel: its lines and units.
comparison-limits_outer = 99,8 %
comparison-limits_inner = 95 %
comparison-sizes_proportion = Nevner
comparison-sizes_rate = Omfang
comparison-unit = Enhet
comparison-events = Antall
comparison-size = Av
comparison-value = Verdi
comparison-standing = Vurdering
comparison-unit_proportion = {$name}: {$value} ({$events} av {$size}).
comparison-unit_rate = {$name}: {$value} ({$events} på {$size}).
comparison-unit_empty = {$name}: ingen tall.
comparison-standing_within = Innenfor grensene
comparison-standing_unusual_above = Uvanlig høyt
comparison-standing_unusual_below = Uvanlig lavt
comparison-standing_outside_above = Over grensen
comparison-standing_outside_below = Under grensen
comparison-standing_not_judged = Kan ikke vurderes
comparison-says_nothing = Det er ingen tall å sammenligne.
comparison-says_level = Felles nivå er {$level}.
comparison-says_outside = { $count ->
        [one] Én enhet ligger utenfor grensene: {$names}.
       *[other] {$count} enheter ligger utenfor grensene: {$names}.
    }
comparison-says_none_outside = Ingen enhet ligger utenfor det tilfeldig variasjon kan gi.
comparison-says_spread = Enhetene er mer ulike enn tilfeldig variasjon kan gi (spredningen er {$factor} ganger så stor som ventet). Da ligger mange utenfor grensene, og det sier lite om hver av dem.
comparison-says_widened = Enhetene er mer ulike enn tilfeldig variasjon kan gi. Grensene er derfor gjort {$factor} ganger så vide.
comparison-unknown_why = Hvorfor. Ulike pasienter, ulik registrering og ulik praksis ser like ut her.
comparison-unknown_time = Om noe er i endring. Det viser et diagram over tid.
comparison-unknown_spread = Om enhetene er mer ulike enn tilfeldig variasjon kan gi. Til det er de for få.
comparison-next_start = Hent tallene for enhetene.
comparison-next_outside = Se først om alle har talt likt. Spør så dem som ligger utenfor, hva de gjør.
comparison-next_spread = Finn ut hva som skiller enhetene før dere ser på hver enkelt.
comparison-next_within = Ikke ranger enhetene. Lær av det de har felles, og følg nivået over tid.

# Pareto: its columns and bars.
comparison-group = Gruppe
comparison-cumulative = Sum
comparison-bar = {$name}: {$events} av {$total}. Sum så langt: {$cumulative}.
comparison-says_vital = { $count ->
        [one] Én av {$groups} grupper står for {$share} av hendelsene: {$names}.
       *[other] {$count} av {$groups} grupper står for {$share} av hendelsene: {$names}.
    }
comparison-says_order_chance = Rekkefølgen kan være tilfeldig: Like store grupper ser ofte slik ut.
comparison-unknown_order = Om rekkefølgen holder. Til det er det for få hendelser.
comparison-unknown_weight = Hva som betyr mest. Diagrammet viser bare hva som er hyppigst.
comparison-next_collect = Samle flere hendelser før dere velger.
comparison-next_vital = Begynn med de største gruppene, og følg dem i et diagram over tid.
