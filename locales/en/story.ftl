## Stories: what a team tells everybody of its finished project, and the consent of everybody shown.

story-title = Story
story-list_title = Stories from participants
story-list_intro = This is what participants have worked on. Everybody who is part of a story has agreed to it.
story-list_empty = No stories have been published yet.
story-programme_link = Read stories from participants
story-from = From {$programme}
story-problem = The problem
story-aim = The aim
story-tried = What we tried
story-seen = What we saw
story-advice = Advice for others
story-chart = The figures
story-published_on = Published {$date}
story-open = Open the story
story-take_down = Take down the story
story-take_down_text = The story disappears for everybody at once. The team must change it before it can be published again.

## The team's page.

story-tell_text = When the work is finished, you can publish a short story of it.
story-team_title = The story of the work
story-team_intro = A story is a short text on what you did, with one chart if you like. It is published once everybody in the team and the line manager have agreed to that very text, and disappears as soon as one of you takes back the consent.
story-tasks = What it takes
story-task_finished = The work is finished
story-task_finished_hint = It is finished when somebody in the team has a certificate.
story-task_public = The improvement project is shared with everybody
story-task_text = The story is written
story-task_consents = Everybody has said yes
story-write = Write the story
story-edit = Change the story
story-edit_asks_again = If you change anything, everybody must be asked again.
story-consents = Who has been asked
story-own_answer = Answer yourself, or take back your consent
story-asked = Asked {$date}
story-given = Said yes {$date}
story-declined = Said no {$date}
story-withdrawn = Took back the consent {$date}
story-other_text = Asked about an earlier text
story-former_member = A former member of the team
story-leader = The line manager ({$email})
story-ask_title = Ask for consent
story-ask_text = Everybody in the team and the line manager get an e-mail. The line manager answers from a link, without an account.
story-ask_leader = The line manager’s e-mail address
story-ask_send = Ask everybody for consent
story-ask_own_address = Write the address of the line manager, not of somebody in the team
story-state_asked = The story is waiting for answers.
story-state_published = Everybody has said yes, and the story is published.
story-state_withdrawn = One of you has said no, and the story is not published. Talk together before you ask again.
story-state_taken_down = The programme manager has taken down the story. Change it before you ask again.

## The form.

story-field_title = Title
story-field_by = Who did it, and where?
story-field_by_hint = Write the unit and the municipality. Write names only if you want them there.
story-field_problem = What was the problem?
story-field_aim = What did you want to achieve?
story-field_tried = What did you try?
story-field_seen = What did you see?
story-field_seen_hint = Tell what changed, and when. The figures do not show why.
story-field_advice = What do you want to tell others?
story-field_chart = Chart
story-field_chart_hint = The chart is shown as it is when you save. The remarks beside the figures are not shown.
story-chart_no_values = This measure has no figures to show yet
story-chart_few = This measure cannot be shown to everybody. It has denominators below five, and somebody might be recognised.

## Those who are asked.

story-consent_title = Do you agree to this story?
story-consent_intro = The team wants to publish the story below. Read it before you answer.
story-consent_leader = A team in {$programme} has named you as its line manager and wants to publish the story below. Read it before you answer.
story-consent_means = If you say yes, everybody can read the story once the others have said yes too. You can take back the consent at any time, without saying why. The story then disappears at once.
story-consent_yours = Your answer
story-consent_yes = Yes, the story can be published
story-consent_no = No, the story shall not be published
story-consent_withdraw = Take back the consent
story-consent_given = You said yes {$date}.
story-consent_declined = You have said no. The story will not be published.
story-consent_withdrawn = You have taken back the consent. Nobody else can read the story.
story-consent_not_asked = You need not answer now. The story is being worked on or has been taken down.
story-consent_not_read = The story has been changed since you opened the page. Read it again before you answer.
story-consent_name_hint = We keep the name together with your answer. It does not stand in the story.

## On one's own page.

story-home = Stories
story-home_asked = The story is waiting for your answer.
story-home_given = You have said yes, and can take back the consent at any time.
story-home_no = You have said no.
