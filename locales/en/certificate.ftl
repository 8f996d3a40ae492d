## Completion, the certificate, and the public page that checks it.

certificate-title = Course certificate
certificate-completion_not_met = This is missing
certificate-rule_attendance = Attended {$attended} of { $count ->
        [one] one mandatory session day
       *[other] {$count} mandatory session days
    }
certificate-rule_attendance_missing = {$session} is missing
certificate-issue = Issue the certificate
certificate-issue_all = { $count ->
        [one] Issue one certificate
       *[other] Issue {$count} certificates
    }
certificate-revoked = Revoked {$date}: {$reason}
certificate-revoke_title = Revoke the certificate of {$name}
certificate-revoke_text = Anybody who checks the certificate is told that it is no longer valid. The participant gets an e-mail with the reason. This cannot be undone, but you can issue a new certificate.
certificate-revoke_issued = Issued
certificate-revoke_reason = Why do you revoke it?
certificate-revoke_reason_hint = The participant can read the reason. It is not on the page that checks the certificate.
certificate-revoke_reason_missing = Write why you revoke it
certificate-revoke_confirm = Yes, revoke it
certificate-download = Download the certificate
certificate-name_missing = The participant has not given a name. Without one we cannot make a certificate.
certificate-issued_before = The participant already has a certificate. Choose “Issue a new certificate” if it is to be replaced.
certificate-anew = Issue a new certificate
certificate-anew_text = The new one replaces the old. Anyone who checks the old one is told that it has been replaced.
certificate-approval_kind = a course
certificate-mine = Your certificates

## The words of the document itself.

certificate-document_title = Course certificate for {$name} – {$programme}
certificate-document_completed = has completed {$programme}
certificate-document_completed_cohort = has completed {$programme}, cohort {$cohort}
certificate-document_content = The programme comprised {$sessions}. {$name} attended {$attended} of { $total ->
        [one] {$total} mandatory session day
       *[other] {$total} mandatory session days
    }.
certificate-document_content_project = The programme comprised {$sessions}. {$name} attended {$attended} of { $total ->
        [one] {$total} mandatory session day
       *[other] {$total} mandatory session days
    } and has carried out the improvement project “{$project}”.
certificate-document_hours = Approved as {$kind} with {$hours} hours by {$body}, reference {$reference}.
certificate-document_place_date = {$place}, {$date}
certificate-document_number = Certificate number {$number}.
certificate-document_check = Check the certificate at {$link}.
certificate-document_code = QR code that opens the page where the certificate can be checked

# What the programme comprised: parts of a sentence.
certificate-counted_gathering = { $count ->
        [one] one gathering
       *[other] {$count} gatherings
    }
certificate-counted_video_conference = { $count ->
        [one] one video conference
       *[other] {$count} video conferences
    }
certificate-counted_webinar = { $count ->
        [one] one webinar
       *[other] {$count} webinars
    }
certificate-counted_work_session = { $count ->
        [one] one work session
       *[other] {$count} work sessions
    }
certificate-counted_workshop = { $count ->
        [one] one workshop
       *[other] {$count} workshops
    }
certificate-counted_preparation_meeting = { $count ->
        [one] one preparation meeting
       *[other] {$count} preparation meetings
    }

## The page that checks a certificate.

certificate-check_title = Check a certificate
certificate-check_intro = Enter the code at the foot of the certificate.
certificate-check_code = Code
certificate-check_submit = Check
certificate-check_valid = The certificate is valid. It was issued {$date} by {$organiser}.
certificate-check_holder = Issued to
certificate-check_programme = Programme
certificate-check_not_found = We find no certificate with this number.
certificate-check_not_found_text = Check the code. The letter O and the digit 0 are easily confused.
certificate-check_revoked = The certificate was revoked {$date} and is not valid.
certificate-check_replaced = The certificate was replaced by a new one on {$date}.
certificate-check_organiser = Organiser
certificate-check_hours = Approved course hours
certificate-check_approved = {$hours}, approved by {$body}
certificate-cohort_title = Certificates
certificate-cohort_ready = { $count ->
        [0] No one has met the requirements yet
        [one] One has met the requirements
       *[other] {$count} have met the requirements
    }
certificate-cohort_who = Participant
certificate-cohort_state = Status
certificate-cohort_deeds = What you can do
certificate-state_issued = Issued {$date}
certificate-state_ready = Ready for a certificate
certificate-state_under_way = Under way
certificate-state_not_completed = Something is missing
certificate-state_revoked = Taken back
certificate-state_nameless = No name
certificate-do_download = Download
certificate-do_revoke = Take back
certificate-do_issue = Issue
certificate-do_anew = Issue a new one
