### What waits for those who decide: filtered, gone through one by one, and told in the morning.

# What is shown stands behind a colon, between commas: partner in Poland, waiting for at least 7 days.
queue-title = To decide
    .empty = Nothing to decide at the moment. I will write to you here when something comes in.
    .how = Each request arrives here as a message: you read it and decide with one press.
    .nobody = Only support services and authorities have something to decide. What you have to answer is under “To answer”.
    .nothing = Nothing that is waiting fits this filter.
    .only = Shown now: { $filters }
button-next-to-decide = Next to decide ▶️
button-go-through = ▶️ Go through them
toast-no-next = Nothing else is waiting here.

filters-title = Filter and search
    .what = Choose what I show under “To decide” and in which requests you go from one to the next. You can combine several choices. After twelve hours I show everything again.
    .all = Shown now: everything
# What is shown: entries of “Shown now:”, as in the middle of a sentence.
filter-country = partner in { $country }
filter-older = waiting for at least { $days } days
filter-newer =
    { $days ->
        [one] received within the last day
       *[other] received within the last { $days } days
    }
filter-words = “{ $words }”
button-filters = Filter and search
button-filter-older = { $days } days or longer
button-filter-newer =
    { $days ->
        [one] New: last day
       *[other] New: last { $days } days
    }
button-partner-country = Partner’s country
button-search-queue = Search by words
partner-countries-title = In which country is the partner?
    .empty = No project is waiting at the moment.
# How many requests have a partner there.
button-partners-in = { $country } ({ $count })
button-every-country = Every country

# One message in the morning for somebody for whom much waits.
digest-title =
    { $count ->
        [one] One decision is waiting for you
       *[other] { $count } decisions are waiting for you
    }
    .oldest = The oldest first:
    .more =
        { $count ->
            [one] And one more.
           *[other] And { $count } more.
        }
