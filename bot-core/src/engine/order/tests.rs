//! In which order deliveries set out, by hand.

use super::*;

const KEY: Key = (AccountId(7), Line::About(5));

/// An answer that somebody has asked for in a generation.
fn asked(asked: i64) -> Kind {
    Kind::Answer { asked, pressed: None }
}

/// The same where they have pressed at a time of the platform.
fn answer_to(asked: i64, pressed: i64) -> Kind {
    Kind::Answer { asked, pressed: Some(pressed) }
}

#[tokio::test(start_paused = true)]
async fn one_waits_for_another_about_the_same_but_not_for_long() {
    let order = Order::default();
    let first = order.wait(KEY).await;
    let begun = tokio::time::Instant::now();
    drop(order.wait((AccountId(7), Line::About(6))).await);
    drop(order.wait((AccountId(7), Line::In(5))).await);
    drop(order.wait((AccountId(8), Line::About(5))).await);
    assert!(begun.elapsed().is_zero(), "what is about something else does not wait");
    let (second, ()) = tokio::join!(order.wait(KEY), async {
        tokio::time::sleep(PATIENCE / 2).await;
        drop(first);
    });
    assert_eq!(begun.elapsed(), PATIENCE / 2, "it goes as soon as the first has arrived");
    drop(order.wait(KEY).await);
    assert_eq!(begun.elapsed(), PATIENCE / 2 + PATIENCE, "what takes too long is overtaken");
    drop(second);
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}

#[tokio::test(start_paused = true)]
async fn an_answer_overtakes_what_is_slow_and_knows_it() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut slow = order.wait_long(here).await.expect("nothing else goes");
    assert_eq!(slow.sets_out(Kind::Repair), SetsOut::Alone);
    assert!(!slow.is_overtaken());
    let mut answer = order.wait(here).await;
    assert_eq!(answer.sets_out(asked(20)), SetsOut::Overtaking);
    assert!(slow.is_overtaken() && !answer.is_overtaken());
    let mut older = order.wait(here).await;
    assert_eq!(older.sets_out(asked(10)), SetsOut::TooLate, "a newer answer is there, or on its way");
    assert!(order.wait_long(here).await.is_none(), "a repair overtakes nothing");
    drop((slow, older));
    assert!(order.wait_long(here).await.is_none(), "nor what has overtaken something");
    drop(answer);
    let mut next = order.wait_long(here).await.expect("all are noted");
    assert_eq!(next.sets_out(Kind::Repair), SetsOut::Alone);
    drop(next);
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}

#[tokio::test(start_paused = true)]
async fn a_repair_that_was_made_ready_before_an_answer_does_not_go() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut repair = order.wait_long(here).await.expect("nothing else goes");
    let mut answer = order.wait(here).await;
    assert_eq!(answer.sets_out(asked(20)), SetsOut::Alone, "the repair waits for its pace still");
    drop(answer);
    assert_eq!(repair.sets_out(Kind::Repair), SetsOut::TooLate, "the message shows something else by now");
}

#[tokio::test(start_paused = true)]
async fn what_has_arrived_is_not_overtaken_though_it_is_not_noted_yet() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut first = order.wait(here).await;
    assert_eq!(first.sets_out(asked(10)), SetsOut::Alone);
    first.arrives(None);
    let mut second = order.wait(here).await;
    assert!(order.wait_long(here).await.is_none(), "what is to be shown anew is not known yet");
    assert_eq!(second.sets_out(asked(20)), SetsOut::Alone, "it comes after the first one");
    drop(first);
    second.arrives(None);
    assert!(order.wait_long(here).await.is_none(), "nor is it now");
    drop(second);
    assert!(order.wait_long(here).await.is_some());
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}

#[tokio::test(start_paused = true)]
async fn it_is_known_what_stands_in_a_message_while_nothing_is_on_its_way_there() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut first = order.wait(here).await;
    let waits = order.in_line(here);
    assert!(first.is_undisturbed() && waits.is_undisturbed());
    assert_eq!(first.sets_out(asked(10)), SetsOut::Alone);
    assert!(!waits.is_undisturbed());
    first.arrives(None);
    assert!(!waits.is_undisturbed(), "it is not noted");
    drop(first);
    assert!(!waits.is_undisturbed(), "it has set out since");
    let mut waits = waits;
    waits.is_made_ready();
    assert!(waits.is_undisturbed());
}

#[tokio::test(start_paused = true)]
async fn a_message_in_which_somebody_has_pressed_is_no_record() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut press = order.wait(here).await;
    assert_eq!(press.sets_out(asked(20)), SetsOut::Alone);
    let mut record = order.wait(here).await;
    assert_eq!(record.sets_out(Kind::Record), SetsOut::TooLate, "a press is on its way there");
    drop(press);
    assert_eq!(record.sets_out(Kind::Record), SetsOut::TooLate, "it has arrived since, also if it is older");
    record.is_made_ready();
    assert_eq!(record.sets_out(Kind::Record), SetsOut::Alone, "it is known what it shows");
    let mut press = order.wait(here).await;
    assert_eq!(press.sets_out(asked(30)), SetsOut::Overtaking, "a record keeps no press waiting");
    assert!(record.is_overtaken() && !press.is_overtaken());
    drop((record, press));
    let mut repair = order.wait_long(here).await.expect("all are noted");
    assert_eq!(repair.sets_out(Kind::Repair), SetsOut::Alone);
    let mut record = order.wait(here).await;
    assert_eq!(record.sets_out(Kind::Record), SetsOut::Overtaking, "nobody has pressed");
    drop((repair, record));
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}

#[tokio::test(start_paused = true)]
async fn a_chat_has_room_for_two() {
    let order = Order::default();
    let chat = AccountId(7);
    let (first, second) = (order.room(chat).await, order.room(chat).await);
    assert!(first.is_some() && second.is_some() && order.room(chat).await.is_none());
    assert!(order.room(AccountId(8)).await.is_some(), "another chat has room of its own");
    drop(first);
    assert!(order.room(chat).await.is_some());
    drop(second);
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}

#[test]
fn what_arrives_at_an_account_is_seen_there_and_nowhere_else() {
    let (order, here, elsewhere) = (Order::default(), AccountId(7), AccountId(8));
    let before = order.now();
    assert!(order.is_quiet_since(here, before));
    order.arrived(here, 20);
    assert!(!order.is_quiet_since(here, before), "it has arrived since");
    assert!(order.is_quiet_since(elsewhere, before));
    assert!(order.is_quiet_since(here, order.now()), "it has not arrived since now");
    order.arrived(here, 10);
    assert!(order.is_newest(here, 20) && !order.is_newest(here, 19) && order.is_newest(elsewhere, 0));
}

#[tokio::test(start_paused = true)]
async fn what_sets_out_after_something_has_arrived_has_not_overtaken_it() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut first = order.wait(here).await;
    assert_eq!(first.sets_out(asked(10)), SetsOut::Alone);
    first.arrives(None);
    let mut second = order.wait(here).await;
    assert_eq!(second.sets_out(asked(20)), SetsOut::Alone);
    assert!(!first.is_overtaken(), "whether it was overtaken is known as it arrives");
    let mut third = order.wait(here).await;
    assert_eq!(third.sets_out(asked(30)), SetsOut::Overtaking);
    second.arrives(None);
    assert!(second.is_overtaken());
}

#[tokio::test(start_paused = true)]
async fn an_older_answer_does_not_go_though_nothing_is_on_its_way_any_more() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut press = order.wait(here).await;
    assert_eq!(press.sets_out(asked(20)), SetsOut::Alone);
    drop(press);
    assert!(order.lines.turns().is_empty(), "nobody is on the way");
    let mut failed = order.wait(here).await;
    assert_eq!(failed.sets_out(asked(10)), SetsOut::TooLate, "it was asked for before");
    drop(failed);
    let mut again = order.wait(here).await;
    assert_eq!(again.sets_out(asked(20)), SetsOut::Alone, "the newest may be tried again");
    drop(again);
    let mut elsewhere = order.wait((AccountId(8), Line::In(5))).await;
    assert_eq!(elsewhere.sets_out(asked(10)), SetsOut::Alone, "it is another chat");
    let mut repair = order.wait_long(here).await.expect("nothing else goes");
    assert_eq!(repair.sets_out(Kind::Repair), SetsOut::Alone);
}

#[tokio::test(start_paused = true)]
async fn two_presses_at_once_may_cross_on_their_way() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let mut first = order.wait(here).await;
    assert_eq!(first.sets_out(answer_to(10, 1_000)), SetsOut::Alone);
    first.arrives(Some(1_020));
    drop(first);
    let mut second = order.wait(here).await;
    assert_eq!(second.sets_out(answer_to(20, 1_001)), SetsOut::Overtaking, "the first answer was not there yet");
    second.arrives(Some(1_030));
    drop(second);
    let mut third = order.wait(here).await;
    assert_eq!(third.sets_out(answer_to(30, 1_030)), SetsOut::Alone, "they have seen the second one");
    third.arrives(None);
    drop(third);
    let mut bots = order.wait(here).await;
    assert_eq!(bots.sets_out(asked(40)), SetsOut::Alone, "nobody says when it was pressed");
}

#[tokio::test(start_paused = true)]
async fn a_record_that_waits_for_nothing_goes_where_nobody_else_is() {
    let (order, here) = (Order::default(), (AccountId(7), Line::In(5)));
    let record = order.records(here).expect("nobody is there");
    assert!(order.records(here).is_none(), "one is on its way");
    let mut press = order.wait(here).await;
    assert_eq!(press.sets_out(asked(20)), SetsOut::Overtaking, "it keeps no press waiting");
    assert!(record.is_overtaken(), "what was pressed stays");
    drop(record);
    assert!(order.records(here).is_none(), "what is pressed is on its way, though it holds no place");
    drop(press);
    let waits = order.wait(here).await;
    assert!(order.records(here).is_none(), "something is about to set out");
    drop(waits);
    drop(order.records(here).expect("nobody is there any more"));
    assert!(order.lines.turns().is_empty(), "nothing is kept");
}
