//! A class is brought into a TwinSpace: named, looked through, given passwords, and cared for.

use std::time::Duration;

use bot_core::domain::TwinSpace;
use bot_core::text::{Text, msg};
use emulators::{Attached, File, Shown};

use crate::actor::{Actor, Played, says, unmarked};
use crate::project::Offer;

/// After how long one looks again whether a file is read.
const READS: Duration = Duration::from_millis(300);

/// By what a student gets in, as a teacher reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Login {
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: String,
}

impl Actor {
    /// Opens the TwinSpace from the card of its project, and the list of its students.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_students(&self, offer: &Offer) -> Played {
        let title = self.reads(&msg::space_title(offer.title.as_str()));
        self.opens_from_card(offer, &msg::button_space(), &msg::space_title(offer.title.as_str())).await?;
        self.presses_on_to(&title, &msg::button_students(), &msg::students_title(offer.title.as_str())).await
    }

    /// Names students in the form, one a line, as Student-members, and comes to the list that is to be looked through.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn names_students(&self, offer: &Offer, lines: &[&str]) -> Played {
        self.names_students_as(offer, lines, TwinSpace::StudentMember).await
    }

    /// The same, with a role of students.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn names_students_as(&self, offer: &Offer, lines: &[&str], role: TwinSpace) -> Played {
        self.opens_students(offer).await?;
        let title = self.reads(&msg::students_title(offer.title.as_str()));
        self.presses_below(&title, &msg::button_add_students()).await?;
        self.answers(&msg::field_class_ask(), &lines.join("\n")).await?;
        self.asked(&msg::field_pupil_role_ask()).await?;
        self.presses(&role.text()).await?;
        let first = lines.first().copied().unwrap_or_default();
        self.presses_below(first, &msg::button_check_class()).await?;
        if self.insists.is_none() {
            return self.is_offered(&msg::button_discard_class()).await;
        }
        self.begins_anew("the list", || self.opens_list(offer, lines.len())).await.map(drop)
    }

    /// Sends the list of a class as a file, of so many lines, in the form, as Student-members, and comes to the list that is to be looked
    /// through once it is read.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn names_students_from(&self, offer: &Offer, file: &File, lines: usize) -> Played {
        self.opens_students(offer).await?;
        let title = self.reads(&msg::students_title(offer.title.as_str()));
        self.presses_below(&title, &msg::button_add_students()).await?;
        self.asked(&msg::field_class_ask()).await?;
        self.sends_until_asked(file, (&msg::field_class_ask(), &msg::field_pupil_role_ask())).await?;
        self.presses(&TwinSpace::StudentMember.text()).await?;
        self.presses_below(&file.name, &msg::button_check_class()).await?;
        // Until it is read, there are fewer lines.
        let opens = || async {
            while !self.opens_list(offer, lines).await? {
                tokio::time::sleep(READS).await;
            }
            Ok(())
        };
        self.begins_anew("the list", opens).await
    }

    /// Sends a file in answer to a question until the next one is asked, and that one alone: what is sent while the bot is off may be lost,
    /// and where a form is opened anew it asks both.
    async fn sends_until_asked(&self, file: &File, (question, next): (&Text, &Text)) -> Played {
        let [question, next] = [question, next].map(|asked| self.reads(asked));
        loop {
            self.sends_file(file).await?;
            let asked = self.waits(&next, |message| (says(message, &next) && !says(message, &question)).then_some(()));
            let Some(insists) = self.insists else { return asked.await };
            if let Ok(done) = tokio::time::timeout(insists * 3, asked).await {
                return done;
            }
        }
    }

    /// Opens the list of so many lines that is under way; gives `false` where there is none any more.
    pub(crate) async fn opens_list(&self, offer: &Offer, lines: usize) -> Played<bool> {
        self.opens_students(offer).await?;
        let (title, label) = (self.reads(&msg::students_title(offer.title.as_str())), msg::button_class(number(lines)));
        let written = self.reads(&label);
        let has = |message: &Shown| message.buttons().any(|button| button.text == written);
        if self.waits(&written, |message| says(message, &title).then(|| has(message))).await? {
            // Buttons of the list stand on the screen before it, too: whoever pressed one there would press twice at once.
            self.presses_on_to(&title, &label, &msg::class_heading(offer.title.as_str())).await?;
            return Ok(true);
        }
        Ok(false)
    }

    /// Confirms, from the list of so many lines, that the guardians agree.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn confirms_guardians(&self, offer: &Offer, lines: usize) -> Played {
        let what = self.reads(&msg::button_guardians_agree());
        self.begins_anew(&what, || self.opens_list_and_confirms(offer, lines)).await
    }

    async fn opens_list_and_confirms(&self, offer: &Offer, lines: usize) -> Played {
        self.opens_list(offer, lines).await?;
        let [asks, goes_on] =
            [msg::button_guardians(), msg::button_enrol(number(lines))].map(|label| self.reads(&label));
        let is_asked = |message: &Shown| {
            let has = |label: &str| message.buttons().any(|button| button.text == label);
            has(&asks).then_some(true).or_else(|| has(&goes_on).then_some(false))
        };
        // At the last try it was confirmed, though nobody said so.
        if !self.waits(&asks, is_asked).await? {
            return Ok(());
        }
        self.presses(&msg::button_guardians()).await?;
        self.presses_below(&self.reads(&msg::guardians_title()), &msg::button_guardians_agree()).await?;
        self.sees(&msg::space_title(offer.title.as_str())).await.map(drop)
    }

    /// Adds the students of the list of so many lines, all of them, and waits until they are in.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn enrols(&self, offer: &Offer, lines: usize) -> Played {
        self.enrols_for(offer, lines, 14).await
    }

    /// The same, where the passwords can be read for so many days.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn enrols_for(&self, offer: &Offer, lines: usize, days: u32) -> Played {
        let what = self.reads(&msg::button_enrol(number(lines)));
        self.begins_anew(&what, || self.opens_list_and_enrols(offer, lines, days)).await
    }

    async fn opens_list_and_enrols(&self, offer: &Offer, lines: usize, days: u32) -> Played {
        let (label, done) = (msg::button_enrol(number(lines)), msg::class_state_done(number(lines), days));
        let [enrols, is_done] = [&label, &done].map(|text| self.reads(text));
        if !self.opens_list(offer, lines).await? {
            // At the last try all came in, though nobody said so.
            return if self.insists.is_some() { Ok(()) } else { Err(self.stuck(&enrols)) };
        }
        let is_to_be_enrolled = |message: &Shown| {
            let has = message.buttons().any(|button| button.text == enrols);
            says(message, &is_done).then_some(false).or_else(|| has.then_some(true))
        };
        if self.waits(&enrols, is_to_be_enrolled).await? {
            self.presses(&label).await?;
        }
        self.sees(&done).await.map(drop)
    }

    /// Opens the list of the passwords that can be read, and reads those on its first page.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn reads_passwords(&self, offer: &Offer) -> Played<Vec<Login>> {
        let what = self.reads(&msg::sheet_title());
        self.begins_anew(&what, || self.opens_passwords(offer)).await
    }

    async fn opens_passwords(&self, offer: &Offer) -> Played<Vec<Login>> {
        self.opens_students(offer).await?;
        let (students, title) = (msg::students_title(offer.title.as_str()), self.reads(&msg::sheet_title()));
        self.presses_below(&self.reads(&students), &msg::button_passwords()).await?;
        let read = |message: &Shown| Some(self.logins(message)).filter(|all| says(message, &title) && !all.is_empty());
        self.waits(&title, read).await
    }

    /// Opens a student, by the whole name; in a long list by a search.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_student(&self, offer: &Offer, student: &str) -> Played {
        self.opens_students(offer).await?;
        let (title, find) = (self.reads(&msg::students_title(offer.title.as_str())), msg::button_find_student());
        let search = self.reads(&find);
        let is_listed = |message: &Shown| {
            let has = |label: &str| says(message, &title) && message.buttons().any(|button| button.text == label);
            has(student).then_some(true).or_else(|| has(&search).then_some(false))
        };
        if !self.waits(student, is_listed).await? {
            self.presses_below(&title, &find).await?;
            self.answers(&msg::field_student_search_ask(), student).await?;
            self.presses_below(student, &msg::button_search()).await?;
        }
        let pressed = self.pressed_below(&title, &Text::words(student)).await?;
        self.waits(student, |message| (message.id >= pressed && self.is_card(message, student)).then_some(())).await
    }

    /// Removes a student, by the whole name, from the TwinSpace.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn removes_student(&self, offer: &Offer, student: &str) -> Played {
        self.opens_student(offer, student).await?;
        self.presses_below(student, &msg::button_remove_student()).await?;
        let sure = self.reads(&msg::confirm_remove_student(student, offer.title.as_str()));
        self.presses_below(&sure, &msg::button_remove_student()).await?;
        self.in_time(&sure, self.client.wait_for_none(|message| says(message, &sure))).await
    }

    /// Reads the user name and the password from the card of a student.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not there, or shows no password.
    pub async fn reads_password(&self, student: &str) -> Played<Login> {
        self.reads_password_but(student, &[]).await
    }

    /// The same, where it is none of these.
    async fn reads_password_but(&self, student: &str, old: &[Login]) -> Played<Login> {
        let read = |message: &Shown| self.login_on_card(message, student).filter(|login| !old.contains(login));
        self.waits(&format!("the password of {student}"), read).await
    }

    fn login_on_card(&self, message: &Shown, student: &str) -> Option<Login> {
        self.is_card(message, student).then(|| self.logins(message).pop()).flatten()
    }

    /// Makes a new password for a student whose card is open, and reads it.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn renews(&self, student: &str) -> Played<Login> {
        self.reads_password(student).await?;
        // A card further up may show one that is older still.
        let all = self.client.messages(usize::MAX);
        let old: Vec<Login> = all.iter().filter_map(|message| self.login_on_card(message, student)).collect();
        self.presses(&msg::button_renew()).await?;
        self.presses_below(&self.reads(&msg::confirm_renew(student)), &msg::button_renew()).await?;
        self.reads_password_but(student, &old).await
    }

    /// Opens a student, by the whole name, and makes a new password.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn opens_and_renews(&self, offer: &Offer, student: &str) -> Played<Login> {
        let renews = || async {
            self.opens_student(offer, student).await?;
            self.renews(student).await
        };
        self.begins_anew(&format!("a new password of {student}"), renews).await
    }

    /// Presses the button of a paper below the list of the students, and gives the file that comes.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn gets_paper(&self, offer: &Offer, label: &Text) -> Played<Attached> {
        let gets = || async {
            self.opens_students(offer).await?;
            let (before, title) = (self.client.newest(), self.reads(&msg::students_title(offer.title.as_str())));
            self.presses_below(&title, label).await?;
            let what = self.reads(label);
            self.waits(&what, |message| message.files().first().filter(|_| message.id > before).cloned()).await
        };
        self.begins_anew(&self.reads(label), gets).await
    }

    /// Whether a message is the card of a student.
    fn is_card(&self, message: &Shown, student: &str) -> bool {
        says(message, student) && says(message, &self.reads(&msg::field_user_name()))
    }

    /// The user names and passwords that a message shows. Each password stands behind its user name; on the list, that stands
    /// behind the student's name.
    pub(crate) fn logins(&self, message: &Shown) -> Vec<Login> {
        let password = self.reads(&msg::field_password());
        let text = unmarked(message.text()).replace(['*', '|', '`'], "");
        let fields: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once(": ")).collect();
        let pairs = fields.windows(2).filter(|pair| pair[1].0.trim_end() == password && !pair[1].1.contains(' '));
        pairs.map(|pair| Login { user_name: pair[0].1.to_owned(), password: pair[1].1.to_owned() }).collect()
    }
}

pub(crate) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
