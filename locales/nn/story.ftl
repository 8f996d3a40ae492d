## Stories: what a team tells everybody of its finished project, and the consent of everybody shown.

story-title = Historie
story-list_title = Historier frå deltakarane
story-list_intro = Dette har deltakarar arbeidd med. Alle som er med i ei historie, har sagt ja til ho.
story-list_empty = Ingen historier er publiserte enno.
story-programme_link = Les historier frå deltakarane
story-from = Frå {$programme}
story-problem = Problemet
story-aim = Målet
story-tried = Dette prøvde vi
story-seen = Dette såg vi
story-advice = Råd til andre
story-chart = Tala
story-published_on = Publisert {$date}
story-open = Opne historia
story-take_down = Ta ned historia
story-take_down_text = Historia forsvinn for alle med ein gong. Teamet må endre ho før ho kan publiserast på nytt.

## The team's page.

story-tell_text = Når arbeidet er ferdig, kan de publisere ei kort historie om det.
story-team_title = Historia om arbeidet
story-team_intro = Ei historie er ein kort tekst om det de gjorde, med eitt diagram om de vil. Ho blir publisert når alle i teamet og leiaren har sagt ja til akkurat den teksten, og forsvinn så snart éin av dykk trekkjer samtykket.
story-tasks = Dette trengst
story-task_finished = Arbeidet er ferdig
story-task_finished_hint = Det er ferdig når ein i teamet har fått kursbevis.
story-task_public = Forbetringsarbeidet er delt med alle
story-task_text = Historia er skriven
story-task_consents = Alle har sagt ja
story-write = Skriv historia
story-edit = Endre historia
story-edit_asks_again = Endrar de noko, må alle spørjast på nytt.
story-consents = Kven som er spurde
story-own_answer = Svar sjølv, eller trekk samtykket ditt
story-asked = Spurd {$date}
story-given = Sa ja {$date}
story-declined = Sa nei {$date}
story-withdrawn = Trekte samtykket {$date}
story-other_text = Spurd om ein tidlegare tekst
story-former_member = Ein som var med i teamet
story-leader = Leiaren ({$email})
story-ask_title = Be om samtykke
story-ask_text = Alle i teamet og leiaren får e-post. Leiaren svarer frå ei lenkje, utan konto.
story-ask_leader = E-postadressa til leiaren
story-ask_send = Be alle om samtykke
story-ask_own_address = Skriv adressa til leiaren, ikkje til ein i teamet
story-state_asked = Historia ventar på svar.
story-state_published = Alle har sagt ja, og historia er publisert.
story-state_withdrawn = Ein av dykk har sagt nei, og historia er ikkje publisert. Snakk saman før de spør på nytt.
story-state_taken_down = Programleiaren har teke ned historia. Endre ho før de spør på nytt.

## The form.

story-field_title = Tittel
story-field_by = Kven gjorde det, og kvar?
story-field_by_hint = Skriv avdeling og kommune. Skriv namn berre viss de vil at dei skal stå der.
story-field_problem = Kva var problemet?
story-field_aim = Kva ville de oppnå?
story-field_tried = Kva prøvde de?
story-field_seen = Kva såg de?
story-field_seen_hint = Fortel kva som endra seg, og når. Tala viser ikkje kvifor.
story-field_advice = Kva vil de seie til andre?
story-field_chart = Diagram
story-field_chart_hint = Diagrammet blir vist slik det er når de lagrar. Merknadene ved tala blir ikkje viste.
story-chart_no_values = Denne målinga har ingen tal å vise enno
story-chart_few = Denne målinga kan ikkje visast for alle. Ho har nemnarar under fem, og då kan nokon bli kjende igjen.

## Those who are asked.

story-consent_title = Seier du ja til denne historia?
story-consent_intro = Teamet vil publisere historia under. Les ho før du svarer.
story-consent_leader = Eit team i {$programme} har oppgitt deg som leiar og vil publisere historia under. Les ho før du svarer.
story-consent_means = Seier du ja, kan alle lese historia når dei andre òg har sagt ja. Du kan trekkje samtykket når som helst, utan å seie kvifor. Då forsvinn historia med ein gong.
story-consent_yours = Svaret ditt
story-consent_yes = Ja, historia kan publiserast
story-consent_no = Nei, historia skal ikkje publiserast
story-consent_withdraw = Trekk samtykket
story-consent_given = Du sa ja {$date}.
story-consent_declined = Du har sagt nei. Historia blir ikkje publisert.
story-consent_withdrawn = Du har trekt samtykket. Ingen andre kan lese historia.
story-consent_not_asked = Du treng ikkje svare no. Historia er under arbeid eller teken ned.
story-consent_not_read = Historia er endra etter at du opna sida. Les ho på nytt før du svarer.
story-consent_name_hint = Vi lagrar namnet saman med svaret ditt. Det står ikkje i historia.

## On one's own page.

story-home = Historier
story-home_asked = Historia ventar på svaret ditt.
story-home_given = Du har sagt ja, og kan trekkje samtykket når som helst.
story-home_no = Du har sagt nei.
