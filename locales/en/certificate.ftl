## Completion, the certificate, and the public page that checks it.

certificate-title = Course certificate
certificate-completion_title = Completion
certificate-completion_met = All requirements are met
certificate-completion_not_met = This is missing
certificate-rule_attendance = Attended {$attended} of { $count ->
        [one] one mandatory session day
       *[other] {$count} mandatory session days
    }
certificate-rule_attendance_missing = {$session} is missing
certificate-rule_substitute = {$session} replaced by a task
certificate-rule_project = The improvement project has been carried out
certificate-rule_project_missing = The improvement project is not finished
certificate-rule_presented = The improvement project has been presented
certificate-rule_evaluation = The evaluation has been answered
certificate-issue = Issue the certificate
certificate-issue_all = { $count ->
        [one] Issue one certificate
       *[other] Issue {$count} certificates
    }
certificate-issued = The certificate was issued {$date}
certificate-not_issued = The certificate has not been issued
certificate-download = Download the certificate
certificate-revoke = Revoke
certificate-revoked = Revoked {$date}

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

## The page that checks a certificate.

certificate-check_title = Check a certificate
certificate-check_intro = Write the code at the foot of the certificate.
certificate-check_code = Code
certificate-check_submit = Check
certificate-check_valid = The certificate is valid. It was issued {$date} by {$organiser}.
certificate-check_holder = Issued to
certificate-check_programme = Programme
certificate-check_not_found = We find no certificate with this number.
certificate-check_not_found_text = Check the code. The letter O and the digit 0 are easily confused.
certificate-check_revoked = The certificate was revoked {$date} and is not valid.
certificate-cohort_title = Certificates
certificate-cohort_ready = { $count ->
        [0] No one has met the requirements yet
        [one] One has met the requirements
       *[other] {$count} have met the requirements
    }
