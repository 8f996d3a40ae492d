## The improvement project of a participant or team, and the participant's own page.

project-home_chart = Går det betre?
project-home_nudge = Gjer dette no
project-home_lacks = Dette manglar enno
project-nudge_aim = Gjer målet ferdig: kor mykje, innan når og for kven?
project-title = Forbetringsarbeid
project-list_missing = Manglar prosjekt
project-from_application = Henta frå søknaden
project-tab_overview = Oversikt
project-tab_aim = Mål og målingar
project-tab_tests = Testar
project-tab_log = Logg
project-tab_tell = Fortel
project-tabs_label = Delar av forbetringsarbeidet

## The three questions of the Model for Improvement.

project-question_aim = Kva ønskjer vi å oppnå?
project-question_measure = Korleis veit vi om ei endring er ei forbetring?
project-question_change = Kva endringar kan føre til forbetring?

## Problem.

project-project_title = Tittel
project-problem = Problemskildring
project-problem_hint = Kva er gale, for kven, og kor mykje?
project-problem_empty = Skildre problemet: kva er gale, for kven, og kor mykje?
project-extent = Omfang
project-causes = Moglege årsaker
project-involvement_staff = Tilsette
project-involvement_patients = Pasientar og brukarar
project-involvement_next_of_kin = Pårørande

## Aim in five parts.

project-aim = Mål
project-aim_baseline = Frå (utgangsnivå)
project-aim_target = Til (målnivå)
project-aim_unit = Eining
project-aim_unit_hint = Til dømes «fall per 1000 liggjedøgn»
project-aim_date = Innan når
project-aim_group = For kven
project-aim_what = Kva skal endrast
project-aim_sentence = {$what} frå {$baseline} til {$target} {$unit} innan {$date} for {$group}
project-aim_parts = {$done} av {$count} delar er på plass
project-aim_complete = Målet er talfesta og tidfesta
project-aim_same = Utgangsnivå og målnivå er like. Kva skal endre seg?
project-aim_date_after_end = Datoen er etter siste samling. Det går an, men då ser de ikkje resultatet i utdanninga.
project-aim_empty = Skriv målet: kor mykje, innan når og for kven?

## The rest of the project.

project-team = Team
project-supervisors = Rettleiarar
project-competing = Andre endringar i eininga
project-note_add = Legg til ein merknad på tidslinja
project-note_date = Dato
project-note_text = Kva skjedde?

## On the pages.

project-importance_benefit = Kva blir betre for pasientane
project-importance_leader = Viktig for leiaren fordi
project-importance_staff = Viktig for dei tilsette fordi
project-importance_patients = Viktig for pasientar, brukarar og pårørande fordi
project-theme = Tema
project-both_services = Slik gjeld det både kommune og sjukehus
project-causes_hint = Skriv éi årsak på kvar linje
project-sustain_owner = Vedvarande forbetring: kven følgjer med?
project-sustain_control = Vedvarande forbetring: kva følgjer de med på?
project-sustain_check = Vedvarande forbetring: når ser de på det igjen?
project-about = Om forbetringsarbeidet
project-edit = Endre skildringa
project-title_missing = Skriv ein tittel
project-open_measure = Opne målinga
project-began = Forbetringsarbeidet vart oppretta
project-aim_edit = Endre målet
project-aim_wish = Målet med eigne ord
project-aim_what_hint = Til dømes «redusere talet på fall»
project-aim_what_default = Endring
project-aim_against_direction = Målet går motsett veg av det resultatmålet seier er betre.
project-aim_date_passed = Datoen er passert. Set ein ny dato, eller fortel kva som kom ut av det.
project-aim_very_large = Det er ei stor endring. Kva gjer henne mogleg?
project-aim_names_solution = Målet nemner ei løysing. Kva skal bli betre når ho verkar?
project-aim_no_outcome = Inga måling viser om målet er nådd enno. Lag eit resultatmål.
project-advice_extent = Kor stort er problemet no? Skriv tal eller erfaringar.
project-advice_outcome = Lag eit resultatmål: kva viser om målet er nådd? Det trengst før samling 2.
project-advice_process = Lag eit prosessmål: kva viser om arbeidet blir gjort som planlagt? Det trengst før samling 2.
project-advice_drafts = Nokre målingar har berre namn. Avgjer nøyaktig kva som blir talt.
project-advice_many = Mange målingar er vanskelege å halde ved like. Held det med færre?
project-advice_many_outcome = Fleire enn to resultatmål kan tyde på at målet er for vidt.
project-note_kind = Kva slags hending?
project-note_change = Ei endring vart teken i bruk
project-note_event = Noko anna som skjedde
project-note_data = Noko med tala
project-note_measure = Gjeld berre denne målinga

# All measures below each other.
project-family_title = Målingane saman
project-family_text = Alle målingane på same tidslinje, med testane under

# What a chart looks like, while there is none.
project-example_heading = Døme
project-example_text = Slik kan diagrammet sjå ut når de har målt ei stund. Tala er oppdikta.
project-example_title = Døme: tal på fall i veka
project-example_unit = Døme, oppdikta tal
project-example_test = PDSA 1: sokkar mot å skli
