### Who decides for an authority and who stands in: reminders of what waits, deputies, and what an approver hands over.

# Days as people type them: names between commas, the forms of one name apart by spaces, the words of one form joined by _.
# Only this language is read with them, so a word may be one of another language, too. An apostrophe and a hyphen divide a word.
# .times: what is said of a time before noon, after noon, and of any; the shortest of the first two, as “am” and “pm”, are said of 12, too.
# These alone are read for all languages at once: no word of them may mean something else in another language.
day-words = today, tomorrow
    .day-after = day_after_tomorrow overmorrow
    .in-a-week = in_a_week a_week_today a_week_from_today a_week_from_now
    .months = january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec
    .weekdays = monday mon, tuesday tue tues, wednesday wed, thursday thu thurs, friday fri, saturday sat, sunday sun
    .units = day days, week weeks
    .numbers = one a, two, three, four, five, six, seven, eight, nine, ten
    .times = am a_m in_the_morning, pm p_m in_the_afternoon in_the_evening, at h o_clock
button-today = Today
button-tomorrow = Tomorrow ({ $day })
button-next-monday = Next Monday ({ $day })
button-one-week = One week ({ $day })
button-two-weeks = Two weeks ({ $day })
button-friday = Friday ({ $day })
problem-day = I cannot find a day in this. Write it like “tomorrow”, “Monday” or “21 December”, or press a button.
    .early = This day is too early. The first possible day is { $day }.
    .late = This day is too late. The last possible day is { $day }.

# Who decides.
button-cover = Who decides
cover-title = Who decides
    .what = Are you going away? Hand over your decisions to a colleague or a deputy, from one day to another one.
# The name of an authority as the title of its part of the list.
cover-office = { $authority }
cover-approvers = Approvers: { $names }
cover-deputies = Deputies: { $names }
# $giver goes away, $taker decides instead; both days count.
cover-runs = ▶️ { $giver } has handed over to { $taker }, from { $first } to { $last }
cover-planned = 🗓️ { $giver } hands over to { $taker }, from { $first } to { $last }
button-delegation = { $giver } → { $taker }
home-covers = You also decide in the place of: { $names }
home-deputy-for = You are a deputy for: { $authorities }
refusal-already-deputy = You are already a deputy of this authority. What waits for you is under “To decide”.

# Handing over.
button-hand-over = Hand over
button-hand-over-for = Hand over: { $place }
delegation-heading = Handing over: { $authority }
field-taker = In your place
    .ask = Who decides in your place?
    .example = Choose somebody from the list, or type a part of the name.
    .empty = Nobody is there to whom you could hand over.
field-from = From
    .ask = From which day on?
    .example = For example: tomorrow, Monday, 21 December
field-until = Until
    .ask = Until which day? This day still counts.
    .example = For example: 8 January, in two weeks
note-delegation = I ask them, and no longer you, until it ends. You can still decide yourself, and end it early at any time. Nobody decides in your place on a project in which you take part.
# $name is a person.
delegation-deputy = { $name } (deputy)
delegation-mine = You hand over your decisions to { $taker }, from { $first } to { $last }.
delegation-to-me = { $giver } hands over decisions to you, from { $first } to { $last }.
delegation-between = { $giver } hands over decisions to { $taker }, from { $first } to { $last }.
delegation-taker = I write to you here when something comes in. With what you decide, people read that you did so for { $giver }. You do not decide on projects in which one of you takes part.
delegation-planned = 🗓️ It has not begun yet.
delegation-runs = ▶️ It runs now.
delegation-ended = One of the two ended it early, on { $at }.
delegation-lost = It ended on { $at }, because one of the two no longer has this role.
delegation-over = It is over.
button-end-delegation = End it now
button-call-off = Call it off
confirm-end-delegation = End this now? { $giver } gets the requests again, and { $taker } hears of it.
confirm-call-off = Call this off? { $giver } keeps the decisions, and { $taker } hears of it.
toast-handed-over = Handed over.
refusal-nobody-to-take = Nobody is there to whom you could hand over. Please ask the operator to invite a colleague or a deputy.
refusal-to-oneself = You cannot hand over to yourself. Please choose somebody else.
refusal-no-taker = This person has no role here any more, or I cannot reach them. Please choose somebody else.
refusal-overlaps = You have already handed over to { $name }, from { $first } to { $last }. End that first, or choose other days.
refusal-relied-on = { $name } has handed over to you, from { $first } to { $last }. End that first, or choose other days.
refusal-taker-away = { $name } has handed over, too, from { $first } to { $last }. Choose somebody else, or other days.

# Deciding in a colleague's place, or as a deputy.
approval-for = You decide in the place of { $name }.
approval-deputy = You decide as a deputy, because this has waited for long.
decided-for = { $by } for { $whom }
refusal-givers-project = The colleague who has handed over to you takes part in this project, so somebody else has to decide.
refusal-deputy-not-asked = You are a deputy here. You can decide once a colleague hands over to you, or once I ask you because it has waited for long.

# Reminders that I send by myself.
nudged-title = 🔔 Still waiting: { $title }
# What I have done about a request, one a line, without a full stop.
nudged-reminded = 🔔 { $authority }: { $count ->
    [one] I sent a reminder on { $at }
   *[other] I have sent { $count } reminders, the last one on { $at }
}
nudged-deputies = 🔔 { $authority }: I asked the deputies, too, on { $at }
nudged-operator = 🔔 { $authority }: I told the operator on { $at } that this still waits
due-title = { $count ->
    [one] 🔔 One request still waits for your decision
   *[other] 🔔 { $count } requests still wait for your decision
}
    .empty = Nothing of this waits any more.
operator-overdue = I have sent reminders and asked the deputies, too: { $authority }. { $projects ->
    [one] One project still waits for a decision there
   *[other] { $projects } projects still wait for a decision there
}, since { $since }.
operator-overdue-teachers = I have sent reminders: { $authority }. { $teachers ->
    [one] One teacher still waits there to be validated
   *[other] { $teachers } teachers still wait there to be validated
}, since { $since }.
operator-overdue-how = Open the authority below to see who decides and to invite somebody. Or with these commands:
