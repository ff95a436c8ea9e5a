//! Somebody who decides for a support service: is appointed, validates a teacher, and decides on a project.

use bot_core::text::{Locale, Text, msg};
use rehearsal::{Actor, Offer, Played, Profile};

use super::book::Book;
use super::place::Place;
use super::tell;

const HEAD: (&str, &str) = (
    "# The first ten minutes of an approver\n\nEva Mar works for the national support service of Spain. The operator of the bot has sent her a \
     link. This is what she sees on the phone, in Telegram. It is what the program says: a test plays it and writes it down. Buttons \
     look `like this`.\n",
    "# Los primeros diez minutos de quien decide\n\nEva Mar trabaja en el servicio nacional de apoyo de España. Quien administra el bot le ha \
     enviado un enlace. Esto es lo que se ve en su teléfono, en Telegram. Es lo que dice el programa: una prueba lo reproduce y lo \
     anota. Los botones se ven `así`.\n",
);

pub(crate) async fn plays(locale: Locale) -> String {
    let place = Place::open(locale).await;
    let page = play(&place, locale).await.unwrap_or_else(|stuck| panic!("{stuck}"));
    place.closes().await;
    at_five_seconds(&page)
}

/// The same page, whose times with seconds do not tell how long the machine took.
fn at_five_seconds(page: &str) -> String {
    let is_time = |word: &str| {
        let parts: Vec<&str> = word.split(':').collect();
        parts.len() == 3 && parts.iter().all(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let told = |word: &str| match word.get(..8) {
        Some(time) if is_time(time) => format!("{}:05{}", &time[..5], &word[8..]),
        Some(_) | None => word.to_owned(),
    };
    page.split_inclusive(' ').map(told).collect()
}

/// Writes a note that a button below these words asks for, with the example of its question, and sends it.
async fn notes(
    actor: &Actor,
    (about, button): (&str, &Text),
    (question, example): (&Text, &Text),
    send: &Text,
) -> Played {
    let words = actor.example(example);
    actor.presses_below(about, button).await?;
    actor.answers(question, &words).await?;
    actor.presses_below(&words, send).await
}

async fn play(place: &Place, locale: Locale) -> Played<String> {
    let links = place.links(&[("es", None), ("pl", None)]).await;
    let person = |id, name| place.person(id, name, locale);
    let (ana, jan) = (person(1001, "Ana Nube"), person(1002, "Jan Lipa"));
    let (mut eva, olga) = (person(1003, "Eva Mar"), person(1004, "Olga Sosna"));
    olga.is_appointed(&links["pl"]).await?;
    let partner = Profile::polish(&jan);
    jan.registers(&partner).await?;
    olga.validates(&partner).await?;
    jan.is_validated().await?;

    let book = Book::begin(1003, locale, &place.work, tell(locale, HEAD.0, HEAD.1));
    eva.conductor = Some(book.clone());
    book.chapter("1. The link", "1. El enlace").await;
    eva.is_appointed(&links["es"]).await?;
    eva.says("/help").await?;
    eva.says("/queue").await?;

    book.chapter("2. A teacher registers", "2. Se registra una docente").await;
    place.later(2).await;
    let profile = Profile::spanish(&ana);
    ana.registers(&profile).await?;
    let asks = (&msg::field_ask_teacher_ask(), &msg::field_ask_teacher_example());
    notes(&eva, (&profile.name, &msg::button_ask()), asks, &msg::button_send()).await?;
    // First what stands there while the question can still be taken back.
    book.note(
        "A minute later the teacher reads the question, and answers.",
        "Un minuto después, la docente lee la pregunta y responde.",
    )
    .await;
    place.later(2).await;
    let question = eva.example(&msg::field_ask_teacher_example());
    let answers = (&msg::field_answer_service_ask(), &msg::field_answer_service_example());
    notes(&ana, (&question, &msg::button_answer()), answers, &msg::button_send()).await?;
    eva.sees_words(&ana.example(&msg::field_answer_service_example())).await?;
    eva.validates(&profile).await?;
    ana.is_validated().await?;

    book.chapter("3. A project comes", "3. Llega un proyecto").await;
    book.note(
        "A minute later the validation can no longer be undone. The teacher prepares a project with a partner in \
         Poland, who accepts.",
        "Un minuto después, la validación ya no se puede deshacer. La docente prepara un proyecto con un socio \
         de Polonia, que acepta.",
    )
    .await;
    place.later(2).await;
    let offer = Offer::example(&ana);
    ana.meets(&jan).await?;
    ana.drafts(&jan, &offer).await?;
    ana.sends(&offer).await?;
    jan.accepts(&offer).await?;
    let returns = (&msg::field_return_ask(), &msg::field_return_example());
    notes(&eva, (&offer.title, &msg::button_return()), returns, &msg::button_return()).await?;

    book.chapter("4. It comes again", "4. Vuelve a llegar").await;
    book.note(
        "The minute is over: the founders read the reason.",
        "Ha pasado el minuto: los fundadores leen el motivo.",
    )
    .await;
    place.later(2).await;
    book.note(
        "The teacher changes the project and sends it again.",
        "La docente cambia el proyecto y lo vuelve a enviar.",
    )
    .await;
    changes(&ana, &offer).await?;
    eva.presses_below(&offer.title, &msg::button_approve()).await?;
    book.note(
        "Was that too quick? A decision can be undone for a minute.",
        "¿Demasiado deprisa? Una decisión se puede deshacer durante un minuto.",
    )
    .await;
    eva.presses_below(&offer.title, &msg::button_undo()).await?;
    eva.presses_below(&offer.title, &msg::button_approve()).await?;
    book.note(
        "The support service of Poland approves, too, and the minute is over.",
        "El servicio de apoyo de Polonia también aprueba, y pasa el minuto.",
    )
    .await;
    olga.approves(&offer).await?;
    place.later(2).await;
    ana.celebrates(&offer).await?;
    eva.says("/queue").await?;
    Ok(book.ends().await)
}

/// Changes what was returned, and sends it again.
async fn changes(ana: &Actor, offer: &Offer) -> Played {
    ana.sees_words(&ana.example(&msg::field_return_example())).await?;
    ana.presses(&msg::button_project()).await?;
    ana.presses_below(&offer.title, &msg::button_change()).await?;
    let review = format!("{}: {}", ana.reads(&msg::field_title()), offer.title);
    ana.changes(&review, &msg::field_process()).await?;
    let words = tell(
        ana.locale,
        "Eight lessons: in October the classes meet, in November we measure, in December we compare.",
        "Ocho sesiones: en octubre las clases se conocen, en noviembre medimos y en diciembre comparamos.",
    );
    ana.answers(&msg::field_process_ask(), words).await?;
    ana.presses_below(words, &msg::button_send()).await
}
