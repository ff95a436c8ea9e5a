//! A class on its first day: its teacher sends the list as a file, looks through it and hands the cards out; a student gets in by the
//! card, chooses a password, and works on other devices.

use bot_core::domain::TwinSpace;
use bot_core::text::{Text, msg};
use emulators::{Attached, Emulator, File, Shown, code_of};

use crate::actor::{Actor, Played, says};
use crate::class::{FAULTY, FIRST, MANY};
use crate::project::Offer;
use crate::students::{Login, number};

impl Actor {
    /// Answers the question for the students with a file, and comes to the list of so many lines that is to be looked through.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn sends_class(&self, offer: &Offer, file: &File, lines: usize) -> Played {
        self.begins_anew(&file.name, || self.opens_and_sends(offer, file, lines)).await
    }

    async fn opens_and_sends(&self, offer: &Offer, file: &File, lines: usize) -> Played {
        self.opens_students(offer).await?;
        let list = self.reads(&msg::students_title(offer.title.as_str()));
        let (label, add) = (self.reads(&msg::button_class(number(lines))), self.reads(&msg::button_add_students()));
        let is_read = |message: &Shown| {
            let has = |label: &str| message.buttons().any(|button| button.text == label);
            (says(message, &list) && has(&add)).then(|| has(&label))
        };
        if self.waits(&add, is_read).await? {
            // At the last try it was sent, though nobody said so.
            return self.presses_below(&list, &Text::words(label)).await;
        }
        self.presses_below(&list, &msg::button_add_students()).await?;
        let (whom, role) = (self.reads(&msg::field_class_ask()), self.reads(&msg::field_pupil_role_ask()));
        let asks = |message: &Shown| {
            let can_be_answered = message.buttons().next().is_some();
            let asks_whom = says(message, &whom).then_some(true);
            asks_whom.or_else(|| says(message, &role).then_some(false)).filter(|_| can_be_answered)
        };
        if self.waits(&whom, asks).await? {
            self.sends_file(file).await?;
        }
        self.asked(&msg::field_pupil_role_ask()).await?;
        self.presses(&TwinSpace::StudentMember.text()).await?;
        self.presses_below(&file.name, &msg::button_check_class()).await?;
        // A list that is still being read has no names that could be exchanged.
        self.is_offered(&msg::button_swap_names()).await
    }

    /// Corrects the line of the list of so many lines in which a name is not whole.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn corrects(&self, offer: &Offer, lines: usize, (written, meant): (&str, &str)) -> Played {
        let faulty = self.reads(&msg::button_row_faulty(written));
        self.begins_anew(&faulty, || self.opens_and_corrects(offer, lines, (&faulty, meant))).await
    }

    async fn opens_and_corrects(&self, offer: &Offer, lines: usize, (faulty, meant): (&str, &str)) -> Played {
        let swap = self.reads(&msg::button_swap_names());
        let is_list = |message: &Shown| message.buttons().any(|button| button.text == swap);
        if !self.client.last().is_some_and(|newest| is_list(&newest)) {
            self.opens_list(offer, lines).await?;
        }
        let has_fault =
            |message: &Shown| is_list(message).then(|| message.buttons().any(|button| button.text == faulty));
        if self.waits(faulty, has_fault).await? {
            self.presses_words(faulty).await?;
            self.presses(&msg::button_correct()).await?;
            self.answers(&msg::field_student_ask(), meant).await?;
            self.presses_below(meant, &msg::button_save()).await?;
        }
        self.waits(&swap, |message| (has_fault(message) == Some(false)).then_some(())).await
    }

    /// Gets the login cards of the class as PDF, from the list of the students.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected, or there is no such file.
    pub async fn gets_cards(&self, offer: &Offer, emulator: &dyn Emulator) -> Played<File> {
        let label = msg::button_cards("PDF");
        let what = self.reads(&label);
        let attached = self.begins_anew(&what, || self.opens_cards(offer, &label)).await?;
        emulator.file(&attached.id).ok_or_else(|| self.stuck(&attached.name))
    }

    async fn opens_cards(&self, offer: &Offer, label: &Text) -> Played<Attached> {
        self.opens_students(offer).await?;
        let before = self.client.newest();
        self.presses_below(&self.reads(&msg::students_title(offer.title.as_str())), label).await?;
        let file = |message: &Shown| message.files().first().filter(|_| message.id > before).cloned();
        self.waits(&self.reads(label), file).await
    }

    /// Chooses a password of one's own, as the student who works here.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn chooses_password(&self, password: &str) -> Played {
        self.presses(&msg::button_change_password()).await?;
        let asked = self.asked(&msg::field_own_password_ask()).await?;
        self.answers(&msg::field_own_password_ask(), password).await?;
        let home = self.reads(&msg::button_log_out());
        let is_home = |message: &Shown| {
            (message.id >= asked.id && message.buttons().any(|button| button.text == home)).then_some(())
        };
        self.waits(&home, is_home).await
    }

    /// Opens the own device for a student, who logs in, looks around, and gives it back.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn lends(&self, offer: &Offer, login: &Login, given: &str) -> Played {
        let hello = self.greeting(given);
        self.begins_anew(&hello, || self.opens_and_lends(offer, login, &hello)).await?;
        let (label, home) = (self.reads(&msg::button_log_out()), self.reads(&msg::home_hello(self.name())));
        let has = |message: &Shown| message.buttons().any(|button| button.text == label).then_some(message.id);
        let lent = self.waits(&label, has).await?;
        self.presses_words(&label).await?;
        self.waits(&home, |message| (message.id >= lent && says(message, &home)).then_some(())).await
    }

    async fn opens_and_lends(&self, offer: &Offer, login: &Login, hello: &str) -> Played {
        if !self.client.last().is_some_and(|newest| says(&newest, hello)) {
            self.opens_students(offer).await?;
            let list = self.reads(&msg::students_title(offer.title.as_str()));
            self.presses_below(&list, &msg::button_lend()).await?;
            self.types_login(login).await?;
        }
        self.sees_words(hello).await.map(drop)
    }

    /// How the bot greets a student who is a Student-member, in the own language.
    #[must_use]
    pub fn greeting(&self, given: &str) -> String {
        self.reads(&msg::student_hello(given, TwinSpace::StudentMember.text()))
    }
}

/// The class of the example comes in: its teacher sends the file, corrects a line and adds everybody, whose passwords can be read for
/// so many days.
///
/// # Errors
/// [`Stuck`](crate::Stuck): the screen did not become what was expected.
pub async fn comes_in(teacher: &Actor, offer: &Offer, file: &File, days: u32) -> Played {
    teacher.sends_class(offer, file, MANY).await?;
    teacher.corrects(offer, MANY, FAULTY).await?;
    teacher.confirms_guardians(offer, MANY).await?;
    teacher.enrols_for(offer, MANY, days).await
}

/// The code on the first student's card; where no platform has links, the teacher reads it from the student's own link.
///
/// # Errors
/// [`Stuck`](crate::Stuck): the screen did not become what was expected.
pub async fn code_on_card(teacher: &Actor, offer: &Offer, cards: &File) -> Played<String> {
    let (given, surname, short) = FIRST;
    let name = format!("{given} {surname}");
    let link = crate::class::link_on_card(&cards.bytes, &name);
    match link.as_deref().and_then(code_of) {
        Some(code) => Ok(code.to_owned()),
        None => teacher.reads_code(offer, &name, short).await,
    }
}

/// The first student claims the password, and chooses one of their own in its place; gives it.
///
/// # Errors
/// [`Stuck`](crate::Stuck): the screen did not become what was expected.
pub async fn gets_in(student: &Actor, code: &str) -> Played<Login> {
    let Login { user_name, .. } = student.claims(code, FIRST.2).await?;
    student.notes_password().await?;
    let password = student.example(&msg::field_own_password_example());
    student.chooses_password(&password).await?;
    Ok(Login { user_name, password })
}

/// The first student logs in on another device.
///
/// # Errors
/// [`Stuck`](crate::Stuck): the screen did not become what was expected.
pub async fn logs_in_on(device: &Actor, login: &Login) -> Played {
    device.logs_in(login).await?;
    device.sees_words(&device.greeting(FIRST.0)).await.map(drop)
}
