### What people are told, and when.

button-told = When am I told?
button-told-all = What am I told?
told-title = What I tell you, and when
    .always = What asks for your answer, answers you or concerns you always comes at once: offers, approvals, what was returned, invitations, passwords. For everything else you choose. What I do not send waits under “To answer”.
    .student = Passwords and links always come at once. For the news of each TwinSpace you choose: press its name.
    .authority = What concerns you always comes at once, and so does a reminder that somebody is waiting for your decision. You choose whether I am quiet at night.
    .digest = If more than { $count } decisions are waiting for you, I send you one message about all of them in the morning, at { $hour }, in place of a message each.
told-usual = News of your projects: { $when }
# One a line: a project, and when its news is told. $when, $project and $space are wish-….
told-line-usual = “{ $title }”: as everywhere
told-line-one = “{ $title }”: { $when }
told-line-both = “{ $title }”: project { $project }, news { $space }
wish-at-once = at once
wish-daily = daily at five
wish-never = not at all

told-of-title = “{ $title }”: what I tell you, and when
    .always = What asks for your answer always comes at once.
told-of-project = What happens to the project, such as changes and new partners: { $when }
told-of-space = News in the TwinSpace: { $when }
told-as-everywhere = as everywhere ({ $when })
button-told-project = Project: { $when }
button-told-space = News: { $when }
button-as-everywhere = As everywhere

# A quiet time at night.
button-night = Quiet at night
night-title = Quiet at night
    .what = What happens at night then comes in the morning; until then it waits under “To answer”. What asks for your answer still comes at once.
    .student = News that is written at night then comes in the morning. Passwords and links still come at once.
    .authority = What you have to decide is under “To decide” at once; I tell you in the morning, unless somebody reminds you.
night-line = From { $from } to { $to } I send you nothing that can wait.
night-line-off = I write to you at night, too.
night-clock = It is { $time } where you are ({ $place }).
night-clock-unknown = I do not know what time it is where you are. I assume that it is { $time }.
night-question = Should I be quiet at night? From { $from } to { $to } (the time of { $place }), I would send you nothing that can wait. It would come in the morning.
button-night-on = Quiet from { $from } to { $to }
button-night-off = Write at night, too
button-night-never = Write at any time
button-night-from = From { $from }
button-night-to = Until { $to }
button-clock = Another time zone
clocks-title = Which time zone are you in?
clock-canaries = the Canary Islands
clock-azores = the Azores
clock-madeira = Madeira
clock-unknown = Greenwich

# What was not sent at once.
untold-title = Not sent to you
    .day = What happened on { $day }
    .empty = There is nothing here any more.
untold-space = News in “{ $title }” ({ $count }): { $headlines }
# Parts of $headlines: several are joined with “and”.
untold-headline = “{ $headline }”
    .picture = 🖼 “{ $headline }”
untold-project = Project “{ $title }”: { $count ->
        [one] one change
       *[other] { $count } changes
    }
button-untold-space = News: { $title }
button-untold-project = Project: { $title }
button-untold-seen = Take off the list
task-untold = { $count ->
        [one] One thing that I did not send you
       *[other] { $count } things that I did not send you
    }
