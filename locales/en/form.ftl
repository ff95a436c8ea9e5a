### Forms: buttons, problems with an answer, and how answers are read back.

button-done = { $count ->
        [0] Done
       *[other] Done ({ $count })
    }
button-skip = Skip
button-back = ⬅️ Back
button-use = Use it
button-keep = Keep as it is
button-pause = Later
button-change = ✏️ Change
button-send = ✅ Send
button-save = ✅ Save
button-next = Next ▶️
button-previous = ◀️ Previous
button-show-all = Show all
button-decline = Decline
button-refuse = Refuse
button-reject = Reject
button-return = Return

form-what-to-change = What would you like to change?

problem-empty = There is nothing to read in this answer. Please write it again.
problem-no-letters = This answer has no letters or numbers. Please put it in words.
problem-not-words = Please answer in words: type them, or send a small text file (.txt).
problem-unfetched = I could not open your file just now. Please send it again, or write its words here.
problem-too-long =
    This answer has { $length } characters; { $max } fit. Please shorten it by { $over ->
        [one] one character
       *[other] { $over } characters
    }.
problem-nothing-found = Nothing in the list fits “{ $words }”. Try fewer letters, or choose from the list.
problem-none-known = Nothing found for “{ $words }”. Try fewer letters, or press “{ $none }”.
problem-school-code = An official code has at most { $max } letters and digits.
problem-school-digits = The official code of a school has { $digits } digits here ({ $country }).
problem-answered-meanwhile = In the meantime you answered “{ $stands }”. Use “{ $answer }” in its place, or keep it as it is?
problem-written-before = You wrote this before I asked. Use it, or answer anew?
problem-written-before-list = You wrote “{ $words }” before I asked. Use it, or answer anew?
problem-too-many = At most { $max } can be chosen. Untick one first.
problem-choose-one = Please choose at least one.
problem-choose-from-list = Please choose from the list.
problem-ages = Please write the ages as two whole numbers, from and to.
problem-ages-range = The ages can be from { $min } to { $max }.
problem-ages-order = The first age must not be greater than the second.
problem-number = Please write one whole number, in digits.
problem-pupils-range = The number of pupils can be from 1 to { $max }.

value-skipped = none
value-number = { $number }
value-age = { $age }
value-ages = { $from } to { $to }
# Several entries in one line.
plain-list = { $entries }
