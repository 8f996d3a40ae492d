## Privacy and accessibility: the pages that the foot of every page links to.

about-privacy_title = How we handle your information
about-privacy_lead = We use what you write to allocate seats and to run the programme. We ask for as little as possible.
about-privacy_what = What we store
about-privacy_what_text = Name, e-mail address, application, your line manager’s answer, attendance and your improvement project. We do not store national identity numbers.
about-privacy_who = Who can see it
about-privacy_who_text = Those who assess applications can read yours. Your line manager sees a summary. Your supervisor and the programme manager see the improvement project. The team chooses whether other supervisors and the cohort can read it too. Everything that is done is kept in a change log.
about-privacy_rights = Your rights
about-privacy_rights_text = You can ask to see, correct, download or delete what is stored about you. Contact the organiser.
about-privacy_patient = Never anything about patients
about-privacy_patient_text = Do not write anything that can be linked to a patient. Text with a national identity number is refused and not stored.
about-kept = How long we keep it
about-kept_text = Every day we delete what has been kept long enough. If the organiser has a duty to archive something, that is done first.
about-kept_checklist = Checklists from before applying, after they were last saved
about-kept_draft = Drafts that were never sent, after the deadline. You are told 14 days before
about-kept_settled = Applications that gave no seat, after the decision
about-kept_seat = Application, attendance and improvement work with its comments and story, of those who got a seat, after the last session
about-kept_certificate = Course certificates, as long as they can be checked
about-kept_leader = The e-mail address of a line manager who has not answered
about-kept_message_content = The content of e-mails that we have sent
about-kept_message = To whom we have sent e-mail, and when
about-kept_sign_in = Links, codes and log-ins that have expired
about-kept_audit_note = The change log: who did what
about-kept_security_note = The change log of log-ins and roles
about-kept_account = Your account, when nothing else is left
about-kept_days = { $days ->
        [one] One day
       *[other] {$days} days
    }
about-kept_months = { $months ->
        [one] One month
       *[other] {$months} months
    }
about-kept_years = { $years ->
        [one] One year
       *[other] {$years} years
    }
about-accessibility_title = Accessibility
about-accessibility_lead = Everyone should be able to use Bedre, by keyboard, by screen reader, on a phone and without script.
about-accessibility_how = How it is made
about-accessibility_how_text = The pages follow WCAG 2.2 at level AA. Each chart has a text and a table that say the same as the picture.
about-accessibility_report = Report a fault
about-accessibility_report_text = Is there something you cannot do? Write to the organiser of the programme. The address is on the programme’s page.
about-sources = Sources
about-sources_text = Contains data from Statistics Norway (KLASS) and the Norwegian Mapping Authority.
