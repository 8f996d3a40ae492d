## Privacy and accessibility: the pages that the foot of every page links to.

about-privacy_title = How we handle your information
about-privacy_lead = We use what you write to allocate seats and to run the programme. We ask for as little as possible.
about-privacy_what = What we store
about-privacy_what_text = Name, e-mail address, application, your line manager’s answer, attendance and your improvement project. We do not store national identity numbers.
about-privacy_who = Who can see it
about-privacy_who_text = Those who assess applications can read yours. Your line manager sees a summary. Your supervisor and the programme manager see the improvement project. Everything that is done is kept in a change log.
about-privacy_long = For how long
about-privacy_long_text = The organiser decides how long information is kept. Links and codes for signing in work for half an hour, and a sign-in lasts for at most 30 days.
about-privacy_rights = Your rights
about-privacy_rights_text = You can ask to see, correct, download or delete what is stored about you. Contact the organiser.
about-privacy_patient = Never anything about patients
about-privacy_patient_text = Do not write anything that can be linked to a patient. Text with a national identity number is refused and not stored.
about-accessibility_title = Accessibility
about-accessibility_lead = Everyone should be able to use Bedre, by keyboard, by screen reader, on a phone and without script.
about-accessibility_how = How it is made
about-accessibility_how_text = The pages follow WCAG 2.2 at level AA. Each chart has a text and a table that say the same as the picture.
about-accessibility_report = Report a fault
about-accessibility_report_text = Is there something you cannot do? Write to the organiser of the programme. The address is on the programme’s page.
about-sources = Sources
about-sources_text = Contains data from Statistics Norway (KLASS) and the Norwegian Mapping Authority.
