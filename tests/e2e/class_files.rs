//! A class comes from a spreadsheet.

use bot_core::text::msg;
use emulators::File;
use rehearsal::{Actor, Offer};
use rust_xlsxwriter::{Formula, Workbook};

use crate::closing::started;
use crate::{each_platform, ends_well, stage};

/// The given name and the surname of the nth student in a workbook, from 1.
pub(crate) fn named(n: u32) -> (String, &'static str) {
    let letter = char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
    let given = format!("Le{letter}{}", if n > 26 { "s" } else { "" });
    (given, if n.is_multiple_of(2) { "Brzoza" } else { "Llano Alto" })
}

/// A workbook as a school's office saves it: an empty sheet first, a title, heads, so many students, and a sum.
fn workbook(students: u32) -> File {
    let mut book = Workbook::new();
    book.add_worksheet();
    let class = book.add_worksheet().set_name("Class 4b").expect("a name");
    class.write(0, 0, "Class 4b, spring").expect("a cell");
    class.write_row(2, 0, ["No.", "Surname", "Given name", "Born"]).expect("heads");
    for n in 1..=students {
        let row = n + 2;
        class.write(row, 0, n).expect("a number");
        let (given, surname) = named(n);
        class.write(row, 1, surname).expect("a surname");
        let joined = format!("=CONCATENATE(\"Le\",\"{}\")", given.trim_start_matches("Le"));
        class.write_formula(row, 2, Formula::new(joined).set_result(given)).expect("a formula");
        class.write(row, 3, "2016-03-09").expect("a day");
    }
    let sum = Formula::new("=COUNT(A:A)").set_result(students.to_string());
    class.write_formula(students + 4, 0, sum).expect("a formula");
    let bytes = book.save_to_buffer().expect("a workbook");
    let media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    File { name: "4b.xlsx".to_owned(), media_type, bytes }
}

/// Answers the question for the class with a file.
async fn sends(ana: &Actor, file: &File) {
    ana.presses(&msg::button_add_students()).await.expect("the form opens");
    ana.asked(&msg::field_class_ask()).await.expect("the class is asked for");
    ana.client.dismiss();
    assert!(ana.client.send_file(Some("file"), file), "a file can be sent");
    ana.answers(&msg::field_pupil_role_ask(), "Student-member").await.expect("the role is asked for");
    ana.sees_words(&file.name).await.expect("the file stands in the review");
    ana.presses(&msg::button_check_class()).await.expect("it can be read");
}

/// Brings so many students in from a workbook; their list says that all are in.
pub(crate) async fn brings_in(ana: &Actor, offer: &Offer, students: u32) {
    ana.opens_students(offer).await.expect("students work in it");
    sends(ana, &workbook(students)).await;
    ana.sees(&msg::class_sheet("Class 4b")).await.expect("she reads which sheet it was");
    ana.sees_words("Llano Alto").await.expect("and the names");
    ana.presses(&msg::button_guardians()).await.expect("guardians have to agree");
    ana.presses(&msg::button_guardians_agree()).await.expect("they do");
    ana.opens_students(offer).await.expect("students work in it");
    ana.presses(&msg::button_class(students)).await.expect("the list waits there");
    ana.presses(&msg::button_enrol(students)).await.expect("all can be added");
    ana.sees(&msg::class_state_done(students, 14)).await.expect("they are in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_of_thirty_comes_from_a_workbook() {
    each_platform("a_class_of_thirty_comes_from_a_workbook", |setting, folder| async move {
        let setting = setting.with("TWINBOT_VALIDATE_TEACHERS", "at-once").with("TWINBOT_UNDO_SECONDS", "0");
        let stage = stage(setting, &folder).await;
        let (cast, offer) = started(&stage).await;
        let ana = &cast.ana;
        ana.opens_students(&offer).await.expect("students work in it");
        let photo = File { name: "river.png".into(), media_type: "image/png".into(), bytes: vec![0x89, b'P', 0, 0, 1] };
        sends(ana, &photo).await;
        ana.sees(&msg::file_fault_no_table()).await.expect("she reads what is wrong");
        ana.presses(&msg::button_other_file()).await.expect("she can send another one");
        ana.asked(&msg::field_class_ask()).await.expect("the class is asked for");
        ana.client.dismiss();
        brings_in(ana, &offer, 30).await;
        ends_well(&stage).await;
    })
    .await;
}
