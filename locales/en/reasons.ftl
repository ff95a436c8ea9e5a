### Standard reasons: what an authority often says when it returns or rejects a project.

reasons-title = Standard reasons – { $authority }
    .what = Keep here what you often write when you return or reject a project. When you give a reason, I offer these texts: pick one, change it if you like, and send it. All who decide with you use the same list.
    .language = Language: { $language }
    .languages = Each language has a list of its own.
    .empty = You have none in this language yet. Until you add your own, I offer these:
# Above the form; then above one of them.
reasons-heading = Standard reason ({ $language })
reason-title = Standard reason ({ $language })
button-reasons = Standard reasons
button-reasons-of = Reasons: { $place }
button-reasons-languages = 🌐 Other languages
button-add-reason = ➕ Add a reason
button-remove-reason = Remove
confirm-remove-reason = Remove “{ $reason }” from your standard reasons?

# Offered where an authority has none of its own. The founders of a project read them.
reason-ages = Please say which classes take part on each side, and how old the pupils are.
reason-aims = The aims are too general. Please say what the pupils will be able to do at the end.
reason-school = It is not clear at which school one of you teaches. Please check what your profiles say.
reason-steps = Please describe the steps: how many lessons you plan, and in which months.
reason-results = Please say what the classes will produce together, and who will see it.
reason-product = The project advertises a product or a company, so we cannot approve it.
reason-twice = You have already sent us the same project. Please go on with that one.
reason-no-project = There is no joint work of two classes in this plan, so it is not a school project.
