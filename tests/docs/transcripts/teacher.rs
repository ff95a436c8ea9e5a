//! A teacher: registers, adds a partner, and fills a project in.

use bot_core::text::{Locale, msg};
use rehearsal::{Offer, Played, Profile};

use super::book::Book;
use super::place::Place;
use super::tell;

const HEAD: (&str, &str) = (
    "# The first ten minutes of a teacher\n\nAna Nube teaches in Madrid, and has been told of the bot by a colleague. This is what she \
     sees on the phone, in Telegram, from the first message to the active project. It is what the program says: a test plays it \
     and writes it down. Buttons look `like this`; “…” means that there are more.\n",
    "# Los primeros diez minutos de una docente\n\nAna Nube da clase en Madrid y conoce el bot por una compañera. Esto es lo que se ve en su \
     teléfono, en Telegram, desde el primer mensaje hasta que el proyecto está activo. Es lo que dice el programa: una prueba lo \
     reproduce y lo anota. Los botones se ven `así`; «…» indica que hay más.\n",
);

pub(crate) async fn plays(locale: Locale) -> String {
    let place = Place::open(locale).await;
    let page = play(&place, locale).await.unwrap_or_else(|stuck| panic!("{stuck}"));
    place.closes().await;
    page
}

async fn play(place: &Place, locale: Locale) -> Played<String> {
    let links = place.links(&[("es", None), ("pl", None)]).await;
    let person = |id, name| place.person(id, name, locale);
    let (mut ana, jan) = (person(1001, "Ana Nube"), person(1002, "Jan Lipa"));
    let (eva, olga) = (person(1003, "Eva Mar"), person(1004, "Olga Sosna"));
    eva.is_appointed(&links["es"]).await?;
    olga.is_appointed(&links["pl"]).await?;
    let partner = Profile::polish(&jan);
    jan.registers(&partner).await?;
    olga.validates(&partner).await?;
    jan.is_validated().await?;

    let book = Book::begin(1001, locale, &place.work, tell(locale, HEAD.0, HEAD.1));
    ana.conductor = Some(book.clone());
    book.chapter("1. Registering", "1. El registro").await;
    let profile = Profile::spanish(&ana);
    ana.registers(&profile).await?;

    book.chapter("2. What to do while the registration waits", "2. Qué hacer mientras se valida el registro").await;
    ana.says("/help").await?;
    ana.presses(&msg::help_create_button()).await?;
    let link = ana.makes_a_link().await?;
    book.note(
        "Until she is validated, the message has only her name; after that, her school, too.",
        "Hasta que la validen, el mensaje lleva solo su nombre; después, también su centro.",
    )
    .await;

    book.chapter("3. Validated, and a first contact", "3. Registro validado y primer contacto").await;
    book.note(
        "The support service of Spain validates her. Here that is a few minutes later; in real life that may take days.",
        "El servicio de apoyo de España la valida. Aquí pasan unos minutos; en la realidad pueden ser días.",
    )
    .await;
    place.later(3).await;
    eva.validates(&profile).await?;
    ana.is_validated().await?;
    book.note(
        "Ana has forwarded the message with her link to Jan Lipa, a teacher in Poland, who opens it.",
        "Ana ha reenviado el mensaje con su enlace a Jan Lipa, docente en Polonia, que lo abre.",
    )
    .await;
    jan.opens(&link).await;
    jan.sees(&msg::contact_request_own_title(ana.name())).await?;
    ana.presses_below(&ana.reads(&msg::contact_request_title(jan.name())), &msg::button_accept()).await?;
    jan.sees(&msg::contact_request_accepted(ana.name())).await?;

    book.chapter("4. The project", "4. El proyecto").await;
    let offer = Offer::example(&ana);
    ana.drafts(&jan, &offer).await?;
    ana.sends(&offer).await?;

    book.chapter("5. What happens now", "5. Qué pasa ahora").await;
    book.note("Jan reads the project in his chat, and accepts.", "Jan lee el proyecto en su chat y lo acepta.").await;
    place.later(3).await;
    jan.accepts(&offer).await?;
    book.note(
        "Both support services approve, each with one press; that, too, may take days. One to two minutes later it can no longer be \
         undone.",
        "Los dos servicios de apoyo aprueban, cada uno con una pulsación; también eso puede tardar días. Uno o dos minutos después ya \
         no se puede deshacer.",
    )
    .await;
    eva.approves(&offer).await?;
    olga.approves(&offer).await?;
    place.later(2).await;
    ana.celebrates(&offer).await?;
    Ok(book.ends().await)
}
