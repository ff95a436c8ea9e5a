### Forms: buttons, problems with an answer, and how answers are read back.

# $count is the number of entries that are ticked.
button-done = { $count ->
        [0] Done
       *[other] Done ({ $count })
    }
button-skip = Skip
button-back = ⬅️ Back
button-use = Use it
# $answer is what somebody has typed.
button-use-offer = Use “{ $answer }”
button-keep = Keep this answer
button-pause = Save and close
button-change = ✏️ Change
button-send = ✅ Send
button-send-again = ✅ Send again
button-save = ✅ Save
button-next = Next ▶️
button-previous = ◀️ Previous
button-show-all = Show all
button-show-chosen = Selected ({ $count })
button-decline = Decline
button-refuse = Refuse
button-reject = Reject
button-return = Return

form-what-to-change = What would you like to change?

problem-empty = This answer is empty. Please write it again.
problem-no-letters = Please answer in words: I see no letters or numbers.
problem-not-words = Please answer in words: type them, or send a small text file (.txt).
problem-unfetched = I could not open your file just now. Please send it again, or type its text here.
problem-too-long =
    Your answer has { $length } characters, and the limit is { $max }: { $over ->
        [one] one too many
       *[other] { $over } too many
    }.
problem-nothing-found = I cannot find “{ $words }”. Try part of the word, or choose from the list.
# $none is the button school-not-listed.
problem-none-known = I cannot find “{ $words }”. Try part of the name, or press “{ $none }”.
problem-school-code = An official code has at most { $max } letters and digits.
problem-school-digits = The official code of a school has { $digits } digits here ({ $country }).
# $stands is the answer that was given first, $answer the later one.
problem-answered-meanwhile = You have already answered “{ $stands }”. Do you want to replace it with “{ $answer }”, or keep it?
problem-written-before = You wrote this before I asked. Use it, or answer again?
problem-written-before-list = You wrote “{ $words }” before I asked. Use it, or answer again?
problem-too-many = You can choose { $max } at most. Untick one first.
problem-too-many-named = You can choose { $max } at most, so I have left out { $names }. To change that, untick one first.
problem-unknown = I cannot find { $names } in the list.
# Two problems with one answer, each a sentence.
problem-both = { $one } { $other }
problem-choose-one = Please choose at least one.
problem-choose-from-list = Please choose from the list.
problem-ages = Please write the youngest and the oldest age, for example 9-12.
problem-ages-range = The ages can be from { $min } to { $max }.
problem-ages-order = Please write the lower age first.
problem-number = Please write one whole number, in digits.
problem-pupils-range = The number of pupils can be from 1 to { $max }.

# In the review, for an answer that was left out.
value-skipped = none
# Answers that are numbers, behind a colon; an age in years.
value-number = { $number }
value-age = { $age }
value-ages = { $from } to { $to }
# Several entries in one line.
plain-list = { $entries }
# Words that join two entries when somebody types them, between commas: "English and Spanish". One with - behind it is written together
# with the word that follows.
list-joins = and, &, +
