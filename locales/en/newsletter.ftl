### The newsletter of a country: who gets it, and how a support service writes and sends it.

button-newsletter = Newsletter
newsletter-title = Newsletter
    .on = You get the newsletter of { $country } in { $languages }.
    .off = You do not get the newsletter of { $country }. You can still read the last ones here.
    .no-country = Every country has its own newsletter. Choose your country first.
    .not-for = Students and guests do not get the newsletter.
    .silent = You asked me to send you nothing that can wait, so I do not send it to you. You can read the last ones here.
    .none = No newsletter has been sent yet.
# A newsletter in the list.
newsletter-line = { $title } ({ $language }, { $at })
button-subscribe = ✅ Subscribe
button-unsubscribe = Unsubscribe
button-letter-languages = Languages
button-letter-country = Country
toast-subscribed = Subscribed.
toast-unsubscribed = Unsubscribed. You can subscribe again here at any time.
letter-languages-title = Languages of your newsletter
    .read = You get it in { $languages }. Press a language to add it or to remove it.
letter-countries-title = Which newsletter would you like?
    .what = Choose your country. From then on you get its newsletter.
command-newsletter = The newsletter of your country
refusal-newsletter-country = Choose your country first: every country has its own newsletter.
refusal-newsletter-language = You read the newsletter in one language only. Add another one first, or unsubscribe.

# A newsletter as its readers get it.
letter-title = { $title }
    .by = { $service }, { $at }
button-back-to-draft = ‹ Back to the draft

# Those who write and send it.
button-issues = Newsletters: { $country }
issues-title = Newsletters ({ $country })
    .empty = There are no newsletters yet.
button-write-letter = ✍️ Write a newsletter
# $state is one of issue-is-…, as in the middle of a sentence.
issue-line = { $title } ({ $language }): { $state }
# The state of a newsletter, behind a colon.
issue-is-draft = draft
issue-is-scheduled = goes out on { $day }
issue-is-sending = going out now
issue-is-sent = sent on { $day }
issue-is-stopped = stopped on { $day }
issue-title = Your newsletter “{ $title }”
issue-draft = This is a draft. { $count ->
        [one] One person would get it now.
       *[other] { $count } people would get it now.
    }
    .nobody = This is a draft. Nobody has subscribed to the newsletter in this language yet, so it cannot be sent.
issue-scheduled = It goes out on { $at }. { $count ->
        [one] One person would get it now.
       *[other] { $count } people would get it now.
    }
issue-sending = { $count ->
        [one] It is going out to one person.
       *[other] It is going out to { $count } people.
    }
    .begun = It is going out. I am looking up who gets it.
issue-sent = Sent. The last one got it on { $at }.
issue-stopped = Stopped. It began to go out on { $at }. Those who got it keep it.
issue-reached = Delivered: { $count }
issue-refused = Could not be delivered: { $count }
issue-left = Still to come: { $count }
issue-picture = I am looking at the picture. That takes a moment.
    .fault = The newsletter has no picture now. Press “{ button-change }” to send another one.
button-send-letter = 📤 Send now
button-schedule-letter = 🕘 Send later
button-unschedule = Do not send it
button-stop-letter = Stop sending
button-letter-preview = 👁 Preview
button-letter-test = Send me a test
toast-tested = I have sent you the test.
toast-sending = It is going out.
toast-scheduled = Scheduled.
toast-stopped = Stopped.
confirm-send-letter = Send “{ $title }” to { $count ->
        [one] one person
       *[other] { $count } people
    } now? Are you sure?
confirm-unschedule = Not send “{ $title }” at that time? It becomes a draft again.
confirm-stop-letter = Stop sending “{ $title }”? Delivered so far: { $reached }. Would not get it: { $left }.
refusal-newsletter-scheduled = This newsletter is scheduled. To change it, press “{ button-unschedule }” first.
refusal-newsletter-sent = This newsletter has already been sent.
refusal-newsletter-picture = The picture is not ready. Wait a moment, or press “{ button-change }” to send another one or none.
refusal-newsletter-nobody = Nobody has subscribed to the newsletter in this language, so nobody would get it.

# The form of a newsletter.
newsletter-heading = Newsletter for { $country }
field-letter-language = Language
    .ask = In which language do you write?
    .example = Those get it who read this language.
field-letter-title = Title
    .ask = What is the newsletter about?
    .example = Online meetings in October
field-letter-text = Text
    .ask = What would you like to tell?
    .example = Dear colleagues, this month we invite you to two online meetings.
note-newsletter-draft = I save it as a draft. You can look at it and send it to yourself before anybody gets it.

# The form that says when it goes out.
schedule-heading = When does “{ $title }” go out?
field-send-day = Day
    .ask = On which day?
    .example = 24 December
field-send-time = Time
    .ask = At what time?
    .example = 9:00
    .clock = For example: 9:00. It is the time of { $country }.
problem-time = I cannot read this as a time. Write it like this: 9:00
note-newsletter-goes = It goes out on { $at }, at the time that you gave for { $country }. { $count ->
        [one] One person would get it now.
       *[other] { $count } people would get it now.
    }
button-schedule = ✅ Schedule
refusal-schedule-past = This time is over. Choose a later one.
refusal-schedule-far = This is more than a year away. Choose an earlier day.
