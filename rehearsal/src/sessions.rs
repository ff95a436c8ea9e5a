//! Students with a client of their own, or with their teacher's: they open their link, note the password, log in and out, choose a
//! project. What a teacher does for them is in [`students`](crate::students).

use std::time::Duration;

use bot_core::text::{Text, msg};
use emulators::{Shown, code_of};

use crate::actor::{Actor, Played, says};
use crate::project::Offer;
use crate::students::Login;

/// A modal that opens by itself does so within this time.
const OPENS: Duration = Duration::from_secs(10);

impl Actor {
    /// Opens the link of a student from the list, and reads the code in it. `short` is the given name with an initial.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn reads_code(&self, offer: &Offer, student: &str, short: &str) -> Played<String> {
        self.opens_student(offer, student).await?;
        self.presses_below(student, &msg::button_student_link()).await?;
        let title = self.reads(&msg::student_link(short));
        let code = |message: &Shown| {
            let links = message.links();
            let mut codes = links.iter().filter_map(|link| code_of(link));
            codes.next().filter(|_| says(message, &title)).map(str::to_owned)
        };
        self.waits(&title, code).await
    }

    /// Opens a link by its code as students do it here: by the address, or by the command `/claim`.
    pub async fn opens_code(&self, code: &str) {
        let link = if self.client.has_modals() { format!("/claim code:{code}") } else { format!("?start={code}") };
        self.opens(&link).await;
    }

    /// Opens the link with this code, says yes, and reads what is shown then. `short` is the given name with an initial.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn claims(&self, code: &str, short: &str) -> Played<Login> {
        self.opens_code(code).await;
        self.presses_below(&self.reads(&msg::claim_title(short)), &msg::button_claim()).await?;
        self.reads_login().await
    }

    /// Reads the user name and the password that were given to the student just now.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): they are not shown.
    pub async fn reads_login(&self) -> Played<Login> {
        let note = self.reads(&msg::credentials_title_note());
        self.waits(&note, |message| says(message, &note).then(|| self.logins(message).pop()).flatten()).await
    }

    /// Says that the password is noted, and comes to the TwinSpace.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn notes_password(&self) -> Played {
        self.presses(&msg::button_noted()).await?;
        if self.insists.is_none() {
            // Where answers of the platform get lost, a copy that the bot does not know of stays.
            self.loses(&msg::button_noted()).await?;
        }
        self.is_offered(&msg::button_log_out()).await
    }

    /// Sends `/login`, and types the user name and the password. What comes of it is left to the caller.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked.
    pub async fn logs_in(&self, login: &Login) -> Played {
        self.says("/login").await?;
        self.types_login(login).await
    }

    /// Types the user name and the password where they are asked for.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): they are not asked for.
    pub async fn types_login(&self, login: &Login) -> Played {
        self.answers(&msg::field_login_ask(), &format!("{} {}", login.user_name, login.password)).await
    }

    /// Logs out by the button.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): there is none, or nothing comes of it.
    pub async fn logs_out(&self) -> Played {
        let label = self.reads(&msg::button_log_out());
        let has = |message: &Shown| message.buttons().any(|button| button.text == label);
        let pressed = self.waits(&label, |message| has(message).then_some(message.id)).await?;
        self.presses_words(&label).await?;
        // An older message of the student's may keep its own.
        let gone = self.client.wait_for_none(|message| message.id == pressed && has(message));
        self.in_time(&label, gone).await
    }

    /// Opens the list of the own projects, and chooses the one with this title.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not there.
    pub async fn chooses_project(&self, title: &str) -> Played {
        self.says("/projects").await?;
        let (asked, labels) = (self.reads(&msg::student_projects()), [Text::words(title), msg::profile_now(title)]);
        let offered = |message: &Shown| {
            let has = |label: &&Text| message.buttons().any(|button| button.text == self.reads(label));
            labels.iter().find(has).filter(|_| says(message, &asked)).cloned()
        };
        let label = self.waits(&asked, offered).await?;
        self.presses_below(&asked, &label).await?;
        self.sees(&msg::space_title(title)).await.map(drop)
    }

    /// Opens the link with this code and says yes until something comes of it: the password, or `None` where somebody else has it. That
    /// is how a link is opened while the bot is off now and then. `short` is the given name with an initial.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): neither is shown.
    pub async fn claims_or_is_late(&self, code: &str, short: &str) -> Played<Option<Login>> {
        let [title, note, late] = [msg::claim_title(short), msg::credentials_title_note(), msg::refusal_link_unknown()]
            .map(|text| self.reads(&text));
        let claim = self.reads(&msg::button_claim());
        let is_asked = |message: &Shown| says(message, &title) && message.buttons().any(|button| button.text == claim);
        let comes = || {
            let all = self.client.messages(usize::MAX);
            let got = all.iter().find(|message| says(message, &note)).and_then(|message| self.logins(message).pop());
            let is_late = self.client.told().iter().any(|told| told.contains(&late));
            got.map(Some).or_else(|| (is_late || all.iter().any(|message| says(message, &late))).then_some(None))
        };
        let answered = async {
            loop {
                match self.client.messages(usize::MAX).iter().find(|message| is_asked(message)) {
                    // It may be gone by now.
                    Some(asked) => drop(self.client.press_on(asked.id, &claim)),
                    None => self.opens_code(code).await,
                }
                let comes = self.client.wait_until(comes);
                if let Ok(come) = tokio::time::timeout(self.insists.unwrap_or(self.patience), comes).await {
                    return come;
                }
            }
        };
        self.in_time(&title, answered).await
    }

    /// Types the user name and the password of a student of another project, who is called so in short, and accepts them here or does not.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn takes_over(&self, offer: &Offer, (login, short): (&Login, &str), accepts: bool) -> Played {
        self.opens_students(offer).await?;
        let students = self.reads(&msg::students_title(offer.title.as_str()));
        let question = self.reads(&msg::field_login_ask());
        let asking = || -> Vec<i64> {
            let all = self.client.messages(usize::MAX);
            all.iter().filter(|message| says(message, &question)).map(|message| message.id).collect()
        };
        let before = asking();
        self.presses_below(&students, &msg::button_join_student()).await?;
        if self.client.has_modals() {
            // It opens by itself, and whoever presses once more asks anew; where the answer had to be put off, only a message asks.
            let is_open = || self.client.modal().is_some();
            if tokio::time::timeout(OPENS, self.client.wait_until(|| is_open().then_some(()))).await.is_err() {
                let is_asked = || is_open() || asking().iter().any(|number| !before.contains(number));
                self.in_time("a modal", self.client.wait_until(|| is_asked().then_some(()))).await?;
            }
        }
        self.types_login(login).await?;
        let known = self.reads(&msg::known_title(short));
        let answer = if accepts { msg::button_accept_student() } else { msg::button_reject_student() };
        self.presses_below(&known, &answer).await?;
        self.in_time(&known, self.client.wait_for_none(|message| says(message, &known))).await
    }

    /// Confirms, from the list of the students, that the guardians agree.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn confirms_guardians_first(&self, offer: &Offer) -> Played {
        self.opens_students(offer).await?;
        let students = self.reads(&msg::students_title(offer.title.as_str()));
        self.presses_below(&students, &msg::button_guardians()).await?;
        self.presses_below(&self.reads(&msg::guardians_title()), &msg::button_guardians_agree()).await?;
        self.sees(&msg::space_title(offer.title.as_str())).await.map(drop)
    }

    /// Wants to be told of news at night, too, as a student, who otherwise is not.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): the screen did not become what was expected.
    pub async fn stays_up(&self) -> Played {
        self.says("/notices").await?;
        self.presses(&msg::button_night()).await?;
        self.presses(&msg::button_night_off()).await?;
        self.sees(&msg::night_line_off()).await.map(drop)
    }

    /// Chooses a password.
    ///
    /// # Errors
    /// [`Stuck`](crate::Stuck): it is not asked for.
    pub async fn changes_password(&self, words: &str) -> Played {
        self.presses(&msg::button_change_password()).await?;
        self.answers(&msg::field_own_password_ask(), words).await
    }
}
