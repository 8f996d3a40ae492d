## Stories: what a team tells everybody of its finished project, and the consent of everybody shown.

story-title = Historie
story-list_title = Historier fra deltakerne
story-list_intro = Dette har deltakere arbeidet med. Alle som er med i en historie, har sagt ja til den.
story-list_empty = Ingen historier er publisert ennå.
story-programme_link = Les historier fra deltakerne
story-from = Fra {$programme}
story-problem = Problemet
story-aim = Målet
story-tried = Dette prøvde vi
story-seen = Dette så vi
story-advice = Råd til andre
story-chart = Tallene
story-published_on = Publisert {$date}
story-open = Åpne historien
story-take_down = Ta ned historien
story-take_down_text = Historien forsvinner for alle med en gang. Teamet må endre den før den kan publiseres på nytt.

## The team's page.

story-tell_text = Når arbeidet er ferdig, kan dere publisere en kort historie om det.
story-team_title = Historien om arbeidet
story-team_intro = En historie er en kort tekst om det dere gjorde, med ett diagram om dere vil. Den blir publisert når alle i teamet og lederen har sagt ja til akkurat den teksten, og forsvinner så snart én av dere trekker samtykket.
story-tasks = Dette trengs
story-task_finished = Arbeidet er ferdig
story-task_finished_hint = Det er ferdig når en i teamet har fått kursbevis.
story-task_public = Forbedringsarbeidet er delt med alle
story-task_text = Historien er skrevet
story-task_consents = Alle har sagt ja
story-write = Skriv historien
story-edit = Endre historien
story-edit_asks_again = Endrer dere noe, må alle spørres på nytt.
story-consents = Hvem som er spurt
story-own_answer = Svar selv, eller trekk samtykket ditt
story-asked = Spurt {$date}
story-given = Sa ja {$date}
story-declined = Sa nei {$date}
story-withdrawn = Trakk samtykket {$date}
story-other_text = Spurt om en tidligere tekst
story-former_member = En som var med i teamet
story-leader = Lederen ({$email})
story-ask_title = Be om samtykke
story-ask_text = Alle i teamet og lederen får e-post. Lederen svarer fra en lenke, uten konto.
story-ask_leader = E-postadressen til lederen
story-ask_send = Be alle om samtykke
story-ask_own_address = Skriv adressen til lederen, ikke til en i teamet
story-state_asked = Historien venter på svar.
story-state_published = Alle har sagt ja, og historien er publisert.
story-state_withdrawn = En av dere har sagt nei, og historien er ikke publisert. Snakk sammen før dere spør på nytt.
story-state_taken_down = Programlederen har tatt ned historien. Endre den før dere spør på nytt.

## The form.

story-field_title = Tittel
story-field_by = Hvem gjorde det, og hvor?
story-field_by_hint = Skriv avdeling og kommune. Skriv navn bare hvis dere vil at de skal stå der.
story-field_problem = Hva var problemet?
story-field_aim = Hva ville dere oppnå?
story-field_tried = Hva prøvde dere?
story-field_seen = Hva så dere?
story-field_seen_hint = Fortell hva som endret seg, og når. Tallene viser ikke hvorfor.
story-field_advice = Hva vil dere si til andre?
story-field_chart = Diagram
story-field_chart_hint = Diagrammet blir vist slik det er når dere lagrer. Merknadene ved tallene blir ikke vist.
story-chart_no_values = Denne målingen har ingen tall å vise ennå
story-chart_few = Denne målingen kan ikke vises for alle. Den har nevnere under fem, og da kan noen bli gjenkjent.

## Those who are asked.

story-consent_title = Sier du ja til denne historien?
story-consent_intro = Teamet vil publisere historien under. Les den før du svarer.
story-consent_leader = Et team i {$programme} har oppgitt deg som leder og vil publisere historien under. Les den før du svarer.
story-consent_means = Sier du ja, kan alle lese historien når de andre også har sagt ja. Du kan trekke samtykket når som helst, uten å si hvorfor. Da forsvinner historien med en gang.
story-consent_yours = Svaret ditt
story-consent_yes = Ja, historien kan publiseres
story-consent_no = Nei, historien skal ikke publiseres
story-consent_withdraw = Trekk samtykket
story-consent_given = Du sa ja {$date}.
story-consent_declined = Du har sagt nei. Historien blir ikke publisert.
story-consent_withdrawn = Du har trukket samtykket. Ingen andre kan lese historien.
story-consent_not_asked = Du trenger ikke svare nå. Historien er under arbeid eller tatt ned.
story-consent_not_read = Historien er endret etter at du åpnet siden. Les den på nytt før du svarer.
story-consent_name_hint = Vi lagrer navnet sammen med svaret ditt. Det står ikke i historien.

## On one's own page.

story-home = Historier
story-home_asked = Historien venter på svaret ditt.
story-home_given = Du har sagt ja, og kan trekke samtykket når som helst.
story-home_no = Du har sagt nei.
