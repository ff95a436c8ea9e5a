### One text to somebody: a reason, a question, a message.

field-return = Your reason
    .ask = What should be changed before you can approve? The founders will read it.
    .example = For example: Please say how many lessons you plan.
field-reject = Your reason
    .ask = Why can this project not be approved? The founders will read it.
    .example = For example: The project advertises a product.
field-suggest = Your suggestion
    .ask = What would you like to be different? The offer stays open.
    .example = For example: Could we start in February? We have exams in January.
field-decline = Your message
    .ask = Would you like to say why? You can skip this.
    .example = For example: I have too many pupils this year. Maybe in autumn?
field-ask-teacher = Your question
    .ask = What would you like to know before you validate?
    .example = For example: Which classes do you teach at this school?
field-refuse-teacher = Your reason
    .ask = Why can this registration not be validated? The teacher will read it.
    .example = For example: The school does not know this name.
field-answer-service = Your answer
    .ask = What do you answer to your support service?
    .example = For example: I teach biology in years 7 to 9.
note-decided = ⚠️ Somebody else has decided in the meantime, so I am not sending this. What you have written stays here for you to read.
