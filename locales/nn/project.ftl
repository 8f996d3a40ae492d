## The improvement project of a participant or team, and the participant's own page.

project-home_title = Mi side
project-home_next_session = Neste økt
project-home_prepare = Førebu deg
project-home_chart = Går det betre?
project-home_nudge = Gjer dette no
project-home_empty = Du er ikkje med i noko kull enno.
project-nudge_aim = Gjer målet ferdig: kor mykje, innan når og for kven?
project-nudge_measure = Lag den første målinga.
project-nudge_data = Registrer eit målepunkt for «{$measure}».
project-nudge_pdsa = Prøv ut noko i liten skala: planlegg ein PDSA-sirkel.
project-nudge_decide = Avgjer kva de gjer etter PDSA-sirkel {$number}.
project-title = Forbetringsarbeid
project-list_title = Forbetringsarbeid
project-list_empty = Du har ikkje noko forbetringsarbeid enno.
project-list_missing = Manglar prosjekt
project-from_application = Henta frå søknaden
project-tab_overview = Oversikt
project-tab_aim = Mål og målingar
project-tab_theory = Teori
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
project-background = Bakgrunn
project-causes = Moglege årsaker
project-cause_add = Legg til ei årsak
project-involvement = Medverknad
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
project-aim_part_missing = Manglar: {$parts}
project-aim_complete = Målet er talfesta og tidfesta
project-aim_same = Utgangsnivå og målnivå er like. Kva skal endre seg?
project-aim_date_after_end = Datoen er etter siste samling. Det går an, men då ser de ikkje resultatet i utdanninga.
project-aim_empty = Skriv målet: kor mykje, innan når og for kven?

## The rest of the project.

project-team = Team
project-supervisor = Rettleiar
project-supervisors = Rettleiarar
project-drivers = Drivardiagram
project-ideas = Endringsidear
project-risks = Risiko
project-competing = Andre endringar i eininga
project-sustain = Vedvarande forbetring
project-tests_empty = Ingen testar enno. Planlegg den første i liten skala.
project-log_empty = Her kjem alt som hender i forbetringsarbeidet, med dato.
project-note = Merknad
project-note_add = Legg til ein merknad på tidslinja
project-note_date = Dato
project-note_text = Kva hende?
project-example = Døme – slik kan diagrammet sjå ut
project-progress = Framdrift
project-progress_level = Nivå {$level} av 5
project-sharing = Kven kan sjå?
project-sharing_team = Teamet
project-sharing_supervisor = Teamet og rettleiaren
project-sharing_cohort = Alle i kullet
project-sharing_public = Alle
project-last_change = Sist endra {$moment}
