//! How plans for somebody who leaves go, told to those whom it concerns.

use crate::areas::projects::Stop;
use crate::text::{Text, msg};

/// Why a plan has ended before all of it was done; `by` is who acted then.
pub(crate) fn stopped(why: Stop, by: &str) -> Text {
    match why {
        Stop::ByHand => msg::plan_stopped_by_hand(by),
        Stop::Declined => msg::plan_stopped_declined(by),
        Stop::TakenBack => msg::plan_stopped_taken_back(by),
        Stop::Ended => msg::plan_stopped_ended(),
        Stop::Back => msg::plan_stopped_back(by),
        Stop::Closed => msg::plan_stopped_closed(),
        Stop::Reopened => msg::plan_stopped_reopened(),
        Stop::NotAllowed => msg::plan_stopped_not_allowed(),
    }
}
