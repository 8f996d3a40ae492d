## What stands around every page: name, navigation, footer, error pages, the demo's bar and mailbox.

site-name = Bedre
site-tagline = Improvement education in health care, from announcement to lasting results

# In the browser's tab.
site-page_title = {$page} – Bedre
site-skip_link = Skip to main content
site-nav_label = Main menu
site-nav_programmes = Programmes
site-nav_home = My page
site-nav_supervision = Supervision
site-nav_admin = Administration
site-language_label = Language
site-language_nb = Bokmål
site-language_nn = Nynorsk
site-sign_in = Log in
site-sign_out = Log out
site-footer_label = About this site
site-footer_privacy = Privacy
site-footer_accessibility = Accessibility statement
site-footer_contact = Contact us
site-no_results = No results
site-date_coming = Date to come
site-dates_coming = Dates to come
site-venue_coming = Venue to come
site-tentative_date = Tentative date

## Error pages. The heading tells the matter, the text what to do.

site-error_back_home = Go to the front page
site-error_400_title = We do not understand what was sent
site-error_400_text = Go back, reload the page and try again. What you have saved is still there.
site-error_403_title = You do not have access to this page
site-error_403_origin_text = The request came from another site, and we have not acted on it. Open the page here and try again.
site-error_404_title = We cannot find the page
site-error_404_text = It may have been moved or deleted. Check the address, or go to the front page.
site-error_405_title = This page cannot be used that way
site-error_405_text = Go to the front page and find your way from there.
site-error_410_title = The link no longer works
site-error_410_text = Ask for a new one, and we will send it to the same address.
site-error_413_title = What you sent is too large
site-error_413_text = Files can be at most {$size}. Make the file smaller, or split it, and try again.
site-error_429_title = You have tried many times in a short while
site-error_429_text = Wait { $minutes ->
        [one] one minute
       *[other] {$minutes} minutes
    }, and try again.
site-error_500_title = Something went wrong on our side
site-error_500_text = What you had saved is safe. Try again in a while. If that does not help, contact us and give the reference {$reference}.
site-error_503_title = That took too long
site-error_503_text = We could not answer in time. What you have saved is safe. Try again in a couple of minutes.

## The demo's bar. It stands at the top of every page, only in the demo.

site-demo_label = Demo
site-demo_now = The time is {$moment}
site-demo_time = Move the time to
site-demo_application = Doctor: application
site-demo_selection = Doctor: selection
site-demo_gathering_2 = Doctor: gathering 2
site-demo_certificate = Doctor: certificate
site-demo_team_application = Vestfold: application
site-demo_team_project = Vestfold: improvement work
site-demo_team_certificate = Vestfold: certificate
site-demo_person = Be someone else
site-demo_visitor = Visitor without an account

## The demo's mailbox: every message that was sent, readable.

site-mailbox_title = Mailbox
site-mailbox_intro = The messages that the demo has sent are here. None of them has left as e-mail.
site-mailbox_empty = No messages yet. Send an application, and the receipt will arrive here.
site-mailbox_only = Messages to { $to }
site-mailbox_all = All messages
site-mailbox_more = The latest { $count } are shown. Choose a recipient to see everything sent there.
site-mailbox_to = To
site-mailbox_subject = Subject
site-mailbox_sent = Sent
