### The form of a project.

project-new-heading = New project
project-heading = Project “{ $title }”

field-partner = Partner
    .ask = With whom will you start the project? Choose one contact. More partners can join once it is approved.
    .example = Is your partner not here? Press Later, and add them in Contacts first. Your draft stays.
field-title = Title
    .ask = What is the project called?
    .example = For example: Rivers of Europe
field-description = Short description
    .ask = What is it about, in a few sentences?
    .example = For example: Our classes compare the rivers of two towns: what lives in them, and who takes care of them.
field-languages = Languages
    .ask = In which languages will you work?
    .example = Tick what fits, then press Done. You can type to search: “span” finds Spanish.
field-subjects = Subjects
    .ask = Which subjects does it belong to?
    .example = Tick what fits, then press Done. You can type to search.
field-ages = Pupils’ ages
    .ask = How old are the pupils, from and to?
    .example = For example: 9-12
field-pupils = Number of pupils
    .ask = How many pupils will take part?
    .example = For example: 24
field-tools = Tools
    .ask = What will you use?
    .example = Tick what fits, then press Done. You can type to search.
field-aims = Aims
    .ask = What shall the pupils learn?
    .example = For example: To measure, to describe what they found in English, and to listen to others.
field-process = Work process
    .ask = How will you work, step by step?
    .example = For example: October: the classes meet. November: we measure. December: we compare and write.
field-results = Expected results
    .ask = What will there be at the end?
    .example = For example: A map of both rivers, and a small exhibition in each school.
field-kit = Project kit
    .ask = Does the project follow a project kit? If not, press Skip.
    .example = A kit is a ready plan, with activities to follow.

send-waits-register = Sending has to wait until you have registered. Your draft stays.
send-waits-validation = Sending has to wait until you are validated by: { $authority }. Your draft stays.
send-waits-operator = Sending has to wait until your registration is validated. No support service is set up for your country yet; the operator knows. Your draft stays.
note-partner-told = { $partner } will be told what changed.
note-partner-asked = After Send, { $partner } is asked to accept.
note-no-approver = Nobody is appointed yet at: { $authority }. You can send all the same; the approval will have to wait.
