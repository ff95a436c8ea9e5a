//! An operator's morning in the chat, on both platforms: after the first link nobody needs the command line any more.

use bot_core::platform::Platform;
use bot_core::text::{Locale, Text, msg};
use emulators::code_of;
use rehearsal::{Actor, Setting, Stage};

use crate::{PROGRAM, ends_well, folder, spanish, stage};

fn germany() -> Text {
    Text::entry("country", "de")
}

fn service() -> Text {
    msg::authority_national(germany())
}

/// Opens the menu of operators, and goes on from there.
async fn goes_to(operator: &Actor, label: &Text) {
    operator.says("/operator").await.expect("the menu");
    let menu = operator.reads(&msg::operator_menu());
    operator.presses_below(&menu, label).await.expect("it leads on");
}

/// The code of the link that comes once somebody is invited, in a message that says `what` it is for.
async fn invites(operator: &Actor, button: &Text, what: &Text) -> String {
    operator.presses(button).await.expect("it can be asked for");
    let what = operator.reads(what);
    let code = operator.waits(&what, |message| {
        let links = message.links();
        let code = links.iter().find_map(|link| code_of(link)).map(str::to_owned);
        code.filter(|_| message.text().contains(&what))
    });
    code.await.expect("the link comes")
}

/// Somebody opens a link by its code, where they are.
async fn opens(stage: &Stage, who: &Actor, platform: Platform, code: &str) {
    who.opens(&stage.emulator(platform).link(code)).await;
}

/// Sets the service of Germany up by the form.
async fn sets_up(operator: &Actor) {
    goes_to(operator, &msg::button_authorities()).await;
    operator.presses(&msg::button_set_up_authority()).await.expect("the form begins");
    let country = operator.reads(&germany());
    operator.answers(&msg::field_authority_country_ask(), &country).await.expect("a country");
    // The service of a country is offered by the name of the country.
    operator.answers(&msg::field_authority_seat_ask(), &country).await.expect("its service");
    let review = operator.reads(&msg::note_set_up());
    operator.presses_below(&review, &msg::button_set_up()).await.expect("it can be sent");
    operator.sees(&msg::desk_nobody()).await.expect("it is set up, and nobody decides there yet");
}

/// Ends the appointment of somebody by the card of their authority.
async fn ends(operator: &Actor, name: &str) {
    goes_to(operator, &msg::button_authorities()).await;
    operator.presses(&germany()).await.expect("the authority");
    operator.presses_words(name).await.expect("who decides there");
    let says = operator.reads(&msg::official_ends());
    operator.presses_below(&says, &msg::button_end_appointment()).await.expect("it can be ended");
    let sure = operator.reads(&msg::confirm_end_appointment(Text::words(name), service()));
    operator.presses_below(&sure, &msg::button_end_appointment()).await.expect("they are sure");
    operator.sees(&msg::desk_nobody()).await.expect("nobody decides there now");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operators_morning_needs_no_shell_after_the_first_link() {
    let (database, folder) = (testkit::sqlite(), folder());
    let [here, there] = [Platform::ALL[0], Platform::ALL[Platform::ALL.len() - 1]];
    let stage = stage(Setting::new(PROGRAM, &database.url).on(&Platform::ALL), folder.path()).await;
    let otto = stage.person_on(here, 5001, "Otto Berg", Locale::english());
    let iris = stage.person_on(there, 5002, "Iris Sand", spanish());
    let eva = stage.person_on(here, 5003, "Eva Mar", Locale::english());
    otto.opens(&stage.asks(&["operator", "invite"]).await.expect("a link")).await;
    otto.sees(&msg::home_operator()).await.expect("the chat is the operator's");

    goes_to(&otto, &msg::button_operators()).await;
    let code = invites(&otto, &msg::button_invite_operator(), &msg::role_link_operator()).await;
    opens(&stage, &iris, there, &code).await;
    iris.sees(&msg::home_operator()).await.expect("there are two");
    sets_up(&iris).await;
    let code = invites(&iris, &msg::button_invite_approver(), &msg::role_link_approver()).await;
    opens(&stage, &eva, here, &code).await;
    eva.sees(&msg::queue_title()).await.expect("she decides there");
    iris.sees_words("✅ Eva Mar").await.expect("the link says who has opened it");

    goes_to(&otto, &msg::button_stuck()).await;
    otto.sees(&msg::stuck_title_empty()).await.expect("nothing is stuck");
    goes_to(&otto, &msg::button_figures()).await;
    otto.sees(&msg::figures_title_how()).await.expect("the figures");
    ends(&otto, "Eva Mar").await;

    goes_to(&otto, &msg::button_operators()).await;
    otto.presses_words("Iris Sand").await.expect("the other one");
    otto.presses(&msg::button_end_operator()).await.expect("her access can be ended");
    let sure = otto.reads(&msg::confirm_end_operator(Text::words("Iris Sand")));
    otto.presses_below(&sure, &msg::button_end_operator()).await.expect("he is sure");
    iris.sees(&msg::operator_ended()).await.expect("she is told");
    iris.says("/operator").await.expect("an answer");
    iris.sees(&msg::not_there()).await.expect("it is not hers any more");
    goes_to(&otto, &msg::button_operators()).await;
    otto.presses_words("Otto Berg").await.expect("oneself");
    otto.sees(&msg::refusal_last_operator()).await.expect("the last one stays");
    ends_well(&stage).await;
}
