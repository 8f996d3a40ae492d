## The improvement project of a participant or team, and the participant's own page.

project-home_chart = Går det bedre?
project-home_nudge = Gjør dette nå
project-home_lacks = Dette mangler ennå
project-nudge_aim = Gjør målet ferdig: hvor mye, innen når og for hvem?
project-title = Forbedringsarbeid
project-list_missing = Mangler prosjekt
project-from_application = Hentet fra søknaden
project-tab_overview = Oversikt
project-tab_aim = Mål og målinger
project-tab_tests = Tester
project-tab_log = Logg
project-tab_tell = Fortell
project-tabs_label = Deler av forbedringsarbeidet

## The three questions of the Model for Improvement.

project-question_aim = Hva ønsker vi å oppnå?
project-question_measure = Hvordan vet vi om en endring er en forbedring?
project-question_change = Hvilke endringer kan føre til forbedring?

## Problem.

project-project_title = Tittel
project-problem = Problembeskrivelse
project-problem_hint = Hva er galt, for hvem, og hvor mye?
project-problem_empty = Beskriv problemet: hva er galt, for hvem, og hvor mye?
project-extent = Omfang
project-causes = Mulige årsaker
project-involvement_staff = Ansatte
project-involvement_patients = Pasienter og brukere
project-involvement_next_of_kin = Pårørende

## Aim in five parts.

project-aim = Mål
project-aim_baseline = Fra (utgangsnivå)
project-aim_target = Til (målnivå)
project-aim_unit = Enhet
project-aim_unit_hint = For eksempel «fall per 1000 liggedøgn»
project-aim_date = Innen når
project-aim_group = For hvem
project-aim_what = Hva skal endres
project-aim_sentence = {$what} fra {$baseline} til {$target} {$unit} innen {$date} for {$group}
project-aim_parts = {$done} av {$count} deler er på plass
project-aim_complete = Målet er tallfestet og tidfestet
project-aim_same = Utgangsnivå og målnivå er like. Hva skal endre seg?
project-aim_date_after_end = Datoen er etter siste samling. Det går an, men da ser dere ikke resultatet i utdanningen.
project-aim_empty = Skriv målet: hvor mye, innen når og for hvem?

## The rest of the project.

project-team = Team
project-supervisors = Veiledere
project-competing = Andre endringer i enheten
project-note_add = Legg til en merknad på tidslinjen
project-note_date = Dato
project-note_text = Hva skjedde?

## On the pages.

project-importance_benefit = Hva blir bedre for pasientene
project-importance_leader = Viktig for lederen fordi
project-importance_staff = Viktig for de ansatte fordi
project-importance_patients = Viktig for pasienter, brukere og pårørende fordi
project-theme = Tema
project-both_services = Slik angår det både kommune og sykehus
project-causes_hint = Skriv én årsak på hver linje
project-sustain_owner = Vedvarende forbedring: hvem følger med?
project-sustain_control = Vedvarende forbedring: hva følger dere med på?
project-sustain_check = Vedvarende forbedring: når ser dere på det igjen?
project-about = Om forbedringsarbeidet
project-edit = Endre beskrivelsen
project-title_missing = Skriv en tittel
project-open_measure = Åpne målingen
project-began = Forbedringsarbeidet ble opprettet
project-aim_edit = Endre målet
project-aim_wish = Målet med egne ord
project-aim_what_hint = For eksempel «redusere antall fall»
project-aim_what_default = Endring
project-aim_against_direction = Målet går motsatt vei av det resultatmålet sier er bedre.
project-aim_date_passed = Datoen er passert. Sett en ny dato, eller fortell hva som kom ut av det.
project-aim_very_large = Det er en stor endring. Hva gjør den mulig?
project-aim_names_solution = Målet nevner en løsning. Hva skal bli bedre når den virker?
project-aim_no_outcome = Ingen måling viser om målet er nådd ennå. Lag et resultatmål.
project-advice_extent = Hvor stort er problemet nå? Skriv tall eller erfaringer.
project-advice_outcome = Lag et resultatmål: hva viser om målet er nådd? Det trengs før samling 2.
project-advice_process = Lag et prosessmål: hva viser om arbeidet blir gjort som planlagt? Det trengs før samling 2.
project-advice_drafts = Noen målinger har bare navn. Bestem nøyaktig hva som telles.
project-advice_many = Mange målinger er vanskelige å holde ved like. Holder det med færre?
project-advice_many_outcome = Flere enn to resultatmål kan tyde på at målet er for vidt.
project-note_kind = Hva slags hendelse?
project-note_change = En endring ble tatt i bruk
project-note_event = Noe annet som hendte
project-note_data = Noe med tallene
project-note_measure = Gjelder bare denne målingen

# All measures below each other.
project-family_title = Målingene sammen
project-family_text = Alle målingene på samme tidslinje, med testene under

# What a chart looks like, while there is none.
project-example_heading = Eksempel
project-example_text = Slik kan diagrammet se ut når dere har målt en stund. Tallene er oppdiktet.
project-example_title = Eksempel: antall fall i uken
project-example_unit = Eksempel, oppdiktede tall
project-example_test = PDSA 1: sokker mot å skli
