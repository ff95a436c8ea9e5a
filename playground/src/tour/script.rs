//! What is played: the way from the first contact to the active project, a second one that waits, a partner who leaves, a class
//! that comes in, and what happens in the TwinSpace. It branches where the settings of the deployment do.

use std::sync::Arc;
use std::time::Duration;

use bot_core::domain::DAY;
use bot_core::text::msg;
use rehearsal::{Actor, Cast, Conductor, Links, Offer, Played, Profile, class, exchange, lesson};

use super::guide::Guide;
use super::{Chapter, Plan, Scene};
use crate::people::{self, FIRST, Role};
use crate::world::World;

/// How long people in a tour wait for the bot, which the visitor may have switched off: the guide says when it is too long.
const PATIENCE: Duration = Duration::from_secs(24 * 3600);
/// Who carries on in place of the partner.
const COLLEAGUE: &str = "Lea Brzoza";
/// After how long they press again what nothing came of, as after a restart.
const INSISTS: Duration = Duration::from_secs(5);

/// The whole tour.
pub(super) async fn play(guide: &Arc<Guide>, world: &World, plan: &Plan) -> Played {
    let mut cast = Cast::of(&[plan.locale], |nth, name, locale| {
        let someone_new = || world.app(people::usual()).emulator().client(FIRST + nth, name, locale.tag());
        world.client(FIRST + nth).unwrap_or_else(someone_new)
    });
    cast.all_mut().into_iter().for_each(|actor| conduct(actor, guide));
    arrive(guide, world, &cast).await?;
    create(guide, world, &cast).await?;
    waiting(guide, &cast).await?;
    let lea = replacement(guide, world, &cast, plan).await?;
    students(guide, world, &cast, plan).await?;
    space(guide, world, (&cast.ana, &lea), plan).await
}

fn conduct(actor: &mut Actor, guide: &Arc<Guide>) {
    actor.conductor = Some(Arc::clone(guide) as Arc<dyn Conductor>);
    (actor.patience, actor.insists) = (PATIENCE, Some(INSISTS));
}

async fn arrive(guide: &Guide, world: &World, cast: &Cast) -> Played {
    let people = world.people();
    let link = |actor: &Actor| {
        let resident = people.iter().find(|resident| resident.id == actor.client.id());
        resident.and_then(|resident| resident.invitation.clone()).unwrap_or_default()
    };
    guide.scene(Chapter::Arrive, Scene::Appoint);
    cast.appoint(&Links { spain: link(&cast.eva), poland: link(&cast.olga), madrid: link(&cast.marco) }).await?;
    let is_asked = !world.settings().validate_at_once;
    guide.scene(Chapter::Arrive, if is_asked { Scene::Register } else { Scene::Join });
    let (ana, jan) = (Profile::spanish(&cast.ana), Profile::polish(&cast.jan));
    for (teacher, profile, service) in [(&cast.ana, &ana, &cast.eva), (&cast.jan, &jan, &cast.olga)] {
        teacher.registers(profile).await?;
        if is_asked {
            service.validates(profile).await?;
        }
        teacher.is_validated().await?;
    }
    Ok(())
}

async fn create(guide: &Guide, world: &World, cast: &Cast) -> Played {
    let offer = Offer::example(&cast.ana);
    guide.scene(Chapter::Create, Scene::Meet);
    cast.meet().await?;
    guide.scene(Chapter::Create, Scene::Form);
    cast.ana.drafts(&cast.jan, &offer).await?;
    guide.scene(Chapter::Create, Scene::Accept);
    cast.ana.sends(&offer).await?;
    cast.jan.accepts(&offer).await?;
    guide.scene(Chapter::Create, Scene::Approve);
    cast.approve(&offer).await?;
    if world.settings().undo_for > 0 {
        // Not until each can undo it: whoever reads slowly may find that it counts already.
        for approver in [&cast.eva, &cast.marco, &cast.olga] {
            approver.loses_below(&offer.title, &msg::button_approve()).await?;
        }
        guide.scene(Chapter::Create, Scene::Undo);
        guide.time_passes().await;
        world.let_decisions_count();
    }
    guide.scene(Chapter::Create, Scene::Active);
    cast.become_active(&offer).await
}

async fn waiting(guide: &Guide, cast: &Cast) -> Played {
    let (ana, jan) = (&cast.ana, &cast.jan);
    let offer = Offer::titled(&ana.reads(&msg::playground_tour_second()));
    guide.scene(Chapter::Waiting, Scene::Second);
    ana.drafts(jan, &offer).await?;
    ana.sends(&offer).await?;
    jan.sees_words(&offer.title).await?;
    guide.scene(Chapter::Waiting, Scene::Remind);
    looks_at(ana, &offer).await?;
    ana.presses_below(&offer.title, &msg::button_remind()).await?;
    jan.accepts(&offer).await?;
    guide.scene(Chapter::Waiting, Scene::Authorities);
    looks_at(ana, &offer).await?;
    cast.eva.approves(&offer).await?;
    looks_at(ana, &offer).await
}

/// A partner leaves the active project: a colleague, who comes with a phone of their own, carries on.
async fn replacement(guide: &Arc<Guide>, world: &World, cast: &Cast, plan: &Plan) -> Played<Actor> {
    let (ana, jan) = (&cast.ana, &cast.jan);
    let offer = Offer::example(ana);
    guide.scene(Chapter::Replacement, Scene::Colleague);
    let lea = comes(guide, world, (COLLEAGUE, Role::Teacher, 1), plan).await.ok_or_else(|| ana.stuck(COLLEAGUE))?;
    let profile = Profile::polish(&lea);
    lea.registers(&profile).await?;
    if !world.settings().validate_at_once {
        cast.olga.validates(&profile).await?;
    }
    lea.is_validated().await?;
    ana.meets(&lea).await?;
    guide.scene(Chapter::Replacement, Scene::Leaves);
    ana.plans(&offer, jan, Some(&lea), &msg::way_space()).await?;
    guide.scene(Chapter::Replacement, Scene::CarriesOn);
    jan.opens_plan(&offer, ana, jan).await?;
    lea.joins(ana).await?;
    ana.sees(&msg::plan_title_done()).await?;
    Ok(lea)
}

/// A class comes into the TwinSpace: from a file to the cards, and into the students' hands.
async fn students(guide: &Arc<Guide>, world: &World, cast: &Cast, plan: &Plan) -> Played {
    let (ana, offer) = (&cast.ana, Offer::example(&cast.ana));
    let days = u32::try_from(world.settings().students.claims_for / DAY).unwrap_or(u32::MAX);
    guide.scene(Chapter::Students, Scene::Class);
    ana.sends_class(&offer, &class::workbook(plan.locale), class::MANY).await?;
    ana.corrects(&offer, class::MANY, class::FAULTY).await?;
    guide.scene(Chapter::Students, Scene::Cards);
    ana.confirms_guardians(&offer, class::MANY).await?;
    ana.enrols_for(&offer, class::MANY, days).await?;
    let cards = ana.gets_cards(&offer, world.app(plan.apps.of(0)).emulator()).await?;
    guide.scene(Chapter::Students, Scene::Claim);
    let (given, surname, _) = class::FIRST;
    let name = format!("{given} {surname}");
    let zoe = comes(guide, world, (&name, Role::Student, 0), plan).await.ok_or_else(|| ana.stuck(&name))?;
    let code = lesson::code_on_card(ana, &offer, &cards).await?;
    let login = lesson::gets_in(&zoe, &code).await?;
    guide.scene(Chapter::Students, Scene::OtherDevice);
    let name = plan.locale.plain(&msg::playground_tour_tablet());
    let tablet = comes(guide, world, (&name, Role::Student, 1), plan).await.ok_or_else(|| ana.stuck(&name))?;
    lesson::logs_in_on(&tablet, &login).await?;
    guide.scene(Chapter::Students, Scene::Lent);
    ana.lends(&offer, &login, given).await
}

/// A founder writes news and sends a file, the colleague who carries on reads and gets them, and a guest looks in.
async fn space(guide: &Arc<Guide>, world: &World, (ana, lea): (&Actor, &Actor), plan: &Plan) -> Played {
    let offer = Offer::example(ana);
    guide.scene(Chapter::Space, Scene::News);
    ana.writes_news(&offer).await?;
    lea.reads_news(&offer, &ana.example(&msg::field_headline_example())).await?;
    guide.scene(Chapter::Space, Scene::Files);
    let file = exchange::plan(plan.locale);
    ana.shares(&offer, &file).await?;
    lea.gets_file(&offer, &file.name).await?;
    guide.scene(Chapter::Space, Scene::Guest);
    let link = ana.makes_a_guest_link(&offer).await?;
    let nora = comes(guide, world, (exchange::GUEST, Role::Guest, 1), plan).await;
    let nora = nora.ok_or_else(|| ana.stuck(exchange::GUEST))?;
    nora.comes_as_guest(&link, &offer, exchange::GUEST).await
}

/// Somebody comes with a phone of their own, with the app that the nth of the first five has.
async fn comes(guide: &Arc<Guide>, world: &World, (name, role, nth): (&str, Role, i64), plan: &Plan) -> Option<Actor> {
    let look = (plan.locale.tag(), plan.mirrored);
    let resident = world.add(Some(name), role, plan.apps.of(nth), look).await.ok()?;
    let mut actor = Actor::new(world.client(resident.id)?, plan.locale);
    conduct(&mut actor, guide);
    Some(actor)
}

/// Opens a project that waits from the list of all.
async fn looks_at(actor: &Actor, offer: &Offer) -> Played {
    actor.says("/projects").await?;
    actor.presses_words(&actor.reads(&msg::marked("⏳", offer.title.as_str()))).await?;
    actor.sees_words(&offer.title).await.map(drop)
}
