//! A teacher who was invited: opens a colleague's link, registers, and accepts a project.

use bot_core::text::{Locale, msg};
use rehearsal::{Offer, Played, Profile};

use super::book::Book;
use super::place::Place;
use super::tell;

const HEAD: (&str, &str) = (
    "# The first ten minutes of a teacher who was invited\n\nAna Nube, who teaches in Madrid, has forwarded a message with a link to Jan \
     Lipa, a teacher in Poland ([her side](teacher.en.md)). This is what he sees on the phone, in Telegram, until their project is \
     active. It is what the program says: a test plays it and writes it down. Buttons look `like this`; “…” \
     means that there are more.\n",
    "# Los primeros diez minutos de un docente invitado\n\nAna Nube, que da clase en Madrid, ha reenviado un mensaje con un enlace a Jan \
     Lipa, docente en Polonia ([lo que ve ella](teacher.es.md)). Esto es lo que se ve en el teléfono de Jan, en Telegram y en español, \
     hasta que el proyecto está activo. Es lo que dice el programa: una prueba lo reproduce y lo anota. Los botones se ven \
     `así`; «…» indica que hay más.\n",
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
    let (ana, mut jan) = (person(1001, "Ana Nube"), person(1002, "Jan Lipa"));
    let (eva, olga) = (person(1003, "Eva Mar"), person(1004, "Olga Sosna"));
    eva.is_appointed(&links["es"]).await?;
    olga.is_appointed(&links["pl"]).await?;
    let founder = Profile::spanish(&ana);
    ana.registers(&founder).await?;
    eva.validates(&founder).await?;
    ana.is_validated().await?;
    let link = ana.makes_a_link().await?;

    let book = Book::begin(1002, locale, &place.work, tell(locale, HEAD.0, HEAD.1));
    jan.conductor = Some(book.clone());
    book.chapter("1. The link", "1. El enlace").await;
    jan.opens(&link).await;
    let request = msg::contact_request_own_title(ana.name());
    jan.sees(&request).await?;

    book.chapter("2. Registering", "2. El registro").await;
    jan.presses_below(&jan.reads(&request), &msg::button_register()).await?;
    let profile = Profile::polish(&jan);
    jan.fills_in(&profile).await?;
    jan.presses(&msg::button_send()).await?;
    book.note(
        "Ana reads who would like to be her contact, and accepts. The support service of Poland validates him; that may take days.",
        "Ana lee quién quiere ser su contacto y acepta. El servicio de apoyo de Polonia lo valida, lo que puede tardar días.",
    )
    .await;
    place.later(3).await;
    ana.presses(&msg::button_accept()).await?;
    jan.sees(&msg::contact_request_accepted(ana.name())).await?;
    olga.validates(&profile).await?;
    jan.is_validated().await?;

    book.chapter("3. The project", "3. El proyecto").await;
    book.note("Ana plans a project with him, and sends it.", "Ana prepara un proyecto con él y lo envía.").await;
    place.later(3).await;
    let offer = Offer::example(&ana);
    ana.drafts(&jan, &offer).await?;
    ana.sends(&offer).await?;
    jan.accepts(&offer).await?;

    book.chapter("4. What happens now", "4. Qué pasa ahora").await;
    book.note(
        "Both support services approve; that, too, may take days.",
        "Los dos servicios de apoyo aprueban; también eso puede tardar días.",
    )
    .await;
    eva.approves(&offer).await?;
    olga.approves(&offer).await?;
    place.later(2).await;
    jan.celebrates(&offer).await?;
    Ok(book.ends().await)
}
